"""The weights' file, and what a decision makes of it."""

import pytest

from newsparse.account import Evidence
from newsparse.labelling.observing.marks import mark_blocks, total_size
from newsparse.labelling.weights import UNSEEN, load_weights, read_decision
from newsparse.reading.html import read_html

TABLE = {
    "bias": {"all": -0.3},
    "tag": {"p": 0.1, "h2": 1.25, UNSEEN: -0.5},
    "bold": {"all": 0.2, "none": 0.04},
}
NAMES = ("tag", "bold")
TEXT = "<p>The port of Valletta was closed on Monday after a storm, officials said.</p>"


def test_what_adds_up_to_even_odds_is_even_odds_whatever_the_order_of_the_sum():
    assert 0.1 + 0.2 - 0.3 != 0
    assert [*read_decision(TABLE).scores([("p", "all")], NAMES)] == [0.0]


def test_a_bin_that_was_never_seen_weighs_what_any_other_does_and_says_so():
    decision = read_decision(TABLE)
    assert [*decision.scores([("td", "none")], NAMES)] == [-0.76]
    assert [*decision.evidence([("td", "none")], NAMES)] == [(Evidence("tag", "td", -0.5),)]


@pytest.mark.parametrize("kind", ["text", "html"])
def test_having_no_phrase_and_no_name_of_noise_is_hardly_evidence_as_most_blocks_have_none(kind):
    body = load_weights(kind).body.weights
    names = [name for name in ("phrase", "names_noise") if name in body]
    assert names
    for name in names:
        assert 0 <= body[name]["none"] < 0.5
        assert body[name][UNSEEN] < body[name]["none"]


def marks_of(markup: str):
    page = read_html(f"<body>{40 * TEXT}{markup}</body>")
    return mark_blocks(page, total_size(page))[-1]


def test_the_nearest_name_of_the_article_and_the_nearest_of_noise_are_told_apart():
    mark = marks_of(f'<div class="sidebar"><div class="article-body">{TEXT}</div></div>')
    assert (mark.names_above, mark.names_noise) == ("article", "sidebar near")
    mark = marks_of(f'<div class="article-body"><div class="sidebar">{TEXT}</div></div>')
    assert (mark.names_above, mark.names_noise) == ("article", "sidebar near")
    assert marks_of(f'<div class="sidebar">{TEXT}</div>').names_above == "none"


def test_of_several_names_of_noise_that_an_element_has_the_last_in_the_table_counts():
    for names in ("comments sidebar", "sidebar comments"):
        assert marks_of(f'<div class="{names}">{TEXT}</div>').names_noise == "sidebar near"
