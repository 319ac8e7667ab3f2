"""Readers' comments: what stands below a line that counts them, or one that quotes the headline."""

import pytest

import newsparse

VOTE = (
    "The council of Marsa voted on Monday to close the old ferry terminal, which has served the "
    "islands for ninety years."
)
COST = (
    "The plan costs eleven million euros, of which the government pays half, according to the "
    "papers before the council."
)
BUS = (
    "Passengers will be taken by bus to the new quay from March, the mayor said after the meeting "
    "in the town hall."
)
TEXT = "".join(f"<p>{each}</p>" for each in (VOTE, BUS, COST))
LINES = f"{VOTE}\n\n{BUS}\n\n{COST}"
HEAD = "The ferry of Marsa closes\n\nBy Mara Silva, Marsa\n\n"
COMMENT = "Nobody asked us, and the boats were always full when I took them to the islands."


def page(title, entry="<div><div>Nora</div><div>{}</div></div>"):
    entries = "".join(map(entry.format, (COMMENT, COMMENT.replace("islands", "mainland"))))
    return (
        f"<main><h1>The ferry of Marsa closes</h1><div>{TEXT}</div>"
        f"<section>{title}{entries}</section></main>"
    )


def is_kept(source):
    return COMMENT in [each.text for each in newsparse.parse(source).kept]


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("2 comments", False),
        ("2 thoughts on “The ferry of Marsa closes”", False),
        ("“The ferry of Marsa closes” üzerine 2 yorum", False),
        ("Ein Gedanke zu „The ferry of Marsa closes“", False),
        ("2 questions on “The ferries of Malta”", True),
        ("The ferry of Marsa closes: what next?", True),
        ("Further questions", True),
    ],
)
def test_what_stands_below_a_title_of_comments_is_none_of_the_text(title, kept):
    assert is_kept(page(f"<h3>{title}</h3>")) == kept


def test_a_count_of_comments_that_is_no_heading_has_dated_entries_below_it():
    dated = "<div><b>Nora</b><div>25 November 2026</div><div>{}</div></div>"
    assert is_kept(page("<div>2 comments</div>", "<p>{}</p>"))
    assert not is_kept(page("<div>2 comments</div>", dated))


@pytest.mark.parametrize("above", ["", f"<p class=deck>{BUS}</p>"])
def test_a_heading_that_counts_comments_above_the_text_hides_none_of_it(above):
    text = f"<div class=text><h3>3 comments</h3>{TEXT}</div>"
    article = newsparse.parse(f"<article><h1>Ferry closes</h1>{above}{text}</article>")
    assert [block.text for block in article.sections[0].blocks][-3:] == LINES.split("\n\n")


@pytest.mark.parametrize(
    "title", ["2 comments", "COMMENTS (12)", "2 responses to “The ferry of Marsa closes”"]
)
def test_what_stands_below_a_line_of_plain_text_that_counts_comments_are_those(title):
    article = newsparse.parse(f"{HEAD}{LINES}\n\n{title}\n\n{COMMENT}")
    assert {each.text: str(each.role) for each in article.removed}[COMMENT] == "comments"


def test_a_count_of_comments_above_the_text_ends_nothing():
    article = newsparse.parse(f"{HEAD}2 comments\n\n{LINES}")
    assert [block.text for block in article.sections[0].blocks] == LINES.split("\n\n")


def test_a_headline_of_one_word_in_a_subheading_makes_no_comments_of_what_follows():
    source = page("<h3>What “Alone” means</h3>").replace("The ferry of Marsa closes", "Alone")
    assert is_kept(source)
