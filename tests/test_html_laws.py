"""The laws of the design for HTML: nothing raises, nothing is lost, all is the same again."""

import json
import pickle
import re
from itertools import pairwise

from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.reading.soup import read_soup, read_with_html_parser

try:
    from newsparse.reading.html import read_html
except ImportError:  # the tests hold for what reads HTML then
    read_html = read_with_html_parser

law = settings(max_examples=150)

BOXES = ["div", "ul", "section", "article", "blockquote", "figure", "figcaption", "nav"]
LEAVES = ["p", "h1", "h2", "li"]
"""Elements whose end the standard implies before another of them: they hold only text here."""
INLINE_TAGS = ["a", "b", "em", "span", "span class=credit"]
NAMES = ["", ' class="article-body"', ' class="ad"', " hidden", ' id="x"']
WORDS = st.sampled_from(["Advertisement", "Read more", "It rained on Monday, they said.", "&amp;"])


def numbered(parts):
    """The parts with a number after each word, so that every run of text is one of its kind."""
    return "".join(f"{part} w{n}w " if part[:1] != "<" else part for n, part in enumerate(parts))


def wrapped(tags, inside):
    return st.tuples(st.sampled_from(tags), st.sampled_from(NAMES), inside).map(
        lambda x: [f"<{x[0]}{x[1]}>", *(part for child in x[2] for part in child), f"</{x[0]}>"]
    )


INLINE = WORDS.map(lambda word: [word]) | st.tuples(st.sampled_from(INLINE_TAGS), WORDS).map(
    lambda x: [f"<{x[0]}>", x[1], f"</{x[0].split()[0]}>"]
)
LEAF = wrapped(LEAVES, st.lists(INLINE, max_size=4))
TREES = st.recursive(
    LEAF | INLINE, lambda inside: wrapped(BOXES, st.lists(inside, max_size=4)), max_leaves=20
).map(lambda parts: f"<body>{numbered(parts)}</body>")
TAG_SOUP = st.lists(
    st.sampled_from(
        (
            "<p> </p> <div> </div> <table> <tr> <td> </table> <b> </b> <a> </a> <br> <li> <ul> "
            "<!-- --> <script> <select> <svg> </svg> <h2> <template> </body> <frameset> <title> "
            "text &#0;"
        ).split()
    ),
    max_size=40,
).map("".join)
HTML = TREES | TAG_SOUP.map("<p>".__add__)


@law
@given(TREES)
def test_every_run_of_text_is_in_exactly_one_block(html):
    for read in (read_html, read_with_html_parser):
        blocks = read(html).blocks
        for run in re.findall(r"w\d+w", html):
            at = html.index(run)
            assert [run in b.text for b in blocks].count(True) == 1
            assert [b.start <= at < b.end for b in blocks].count(True) == 1
            assert [b.start <= at < b.end for b in blocks] == [run in b.text for b in blocks]


@law
@given(TREES)
def test_three_ways_to_read_a_tree_give_the_same_blocks(html):
    soup = BeautifulSoup(html, "html.parser")
    texts = [
        [(block.text, block.markup.box.names, block.markup.linked) for block in page.blocks]
        for page in (read_html(html), read_with_html_parser(html), read_soup(soup))
    ]
    assert texts[0] == texts[1] == texts[2]


@law
@given(HTML)
def test_places_are_in_order_and_apart(html):
    for read in (read_html, read_with_html_parser):
        places = [(block.start, block.end) for block in read(html).blocks]
        assert all(0 <= start <= end <= len(html) for start, end in places)
        assert all(a[1] <= b[0] for a, b in pairwise(places))


@law
@given(HTML)
def test_every_block_is_kept_or_removed_with_a_reason(html):
    article = newsparse.parse(html)
    assert len(article.kept) + len(article.removed) == len(read_html(html).blocks)
    for block in article.coverage():
        assert block.reason
        assert 0 <= block.confidence <= 1


@law
@given(HTML)
def test_articles_round_trip_and_are_the_same_again(html):
    article = newsparse.parse(html)
    assert newsparse.Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article
    assert pickle.loads(pickle.dumps(article)) == article
    assert newsparse.parse(html) == article


@law
@given(HTML)
def test_soups_never_raise_and_stay_as_they_were(html):
    soup = BeautifulSoup(html, "html.parser")
    before = str(soup)
    for block in newsparse.parse(soup).coverage():
        newsparse.find_tag(soup, block.source)
    assert str(soup) == before


@law
@given(st.binary(max_size=400) | st.binary(max_size=400).map(b"<html><p>".__add__))
def test_no_bytes_raise(source):
    newsparse.parse(source)
