"""A folder per case: `source.txt` or `source.html`, and what a careful reader makes of it.

A text is given by its beginning; blocks are [kind, beginning]. Fields that a case leaves out are
not looked at.
"""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

import newsparse

CASES = sorted((Path(__file__).parent / "cases").iterdir())


def begins(text, beginning):
    return text is not None and text.startswith(beginning) if beginning else text is None


@pytest.mark.parametrize("case", [case for case in CASES if (case / "source.html").exists()])
def test_a_case_is_the_same_from_a_soup(case):
    html = (case / "source.html").read_text("utf-8")
    soup = newsparse.parse(BeautifulSoup(html, "html.parser"))
    page = newsparse.parse(html)
    assert (soup.headline, soup.deck, soup.byline) == (page.headline, page.deck, page.byline)
    assert [(b.text, b.role) for b in soup.coverage()] == [
        (b.text, b.role) for b in page.coverage()
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case):
    [path] = case.glob("source.*")
    source = path.read_bytes().decode("utf-8")
    expected = json.loads((case / "expected.json").read_text("utf-8"))
    article = newsparse.parse(source)
    for name in ("kicker", "headline", "deck", "byline"):
        if name in expected:
            assert begins(getattr(article, name), expected[name]), (name, getattr(article, name))
    assert list(article.breadcrumbs) == expected.get("breadcrumbs", [])
    sections = [[s.heading, [[b.kind, b.text] for b in s.blocks]] for s in article.sections]
    assert [s[0] for s in sections] == [s[0] for s in expected["sections"]]
    for (_, blocks), (heading, wanted) in zip(sections, expected["sections"], strict=True):
        assert [kind for kind, _ in blocks] == [kind for kind, _ in wanted], (heading, blocks)
        for (_, text), (_, beginning) in zip(blocks, wanted, strict=True):
            assert text.startswith(beginning)
    roles = {removed.text: str(removed.role) for removed in article.removed}
    for text, role in expected.get("removed", {}).items():
        assert roles.get(text) == role, text


def test_a_long_line_far_from_the_text_is_removed_less_surely_than_a_menus():
    paragraph = (
        "The bridge over the Orr will not open again before autumn, the county said on Monday, "
        "after divers had found cracks in two of its four piers and a hole under a third.\n\n"
    )
    menu = "".join(f"* Entry {number}\n" for number in range(40))
    far = "The ferry at Low Marden ends its service at eight. " * 3
    text = f"Bridge over the Orr stays closed\n\n{6 * paragraph}{menu}\n{far}"
    removed = newsparse.parse(text).removed[-2:]
    assert [each.reason for each in removed] == ["stands far from the article's text"] * 2
    assert [each.confidence for each in removed] == [0.98, 0.93]
