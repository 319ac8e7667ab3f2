"""The laws of the design, for any text: nothing raises, nothing is lost, all is the same again."""

import json
import pickle
import string

from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse

WORDS = st.sampled_from(
    [
        "Storm closes the port of Valletta",
        "The port was closed on Monday, the harbour master said.",
        "- Advertisement -",
        "Must Read",
        "Lesen Sie auch: Zehn Häfen",
        "港は月曜日に閉鎖された。",
        "قال رئيس الميناء إن الميناء أغلق يوم الاثنين.",
        "By Ann Lee",
        "12 May 2024, 10:30",
        "* Home",
        "1. First",
        "HomeWorldStorm closes the port...",
        "• • •",
        "<p>Hello</p>",
        "\u2028",
        "\x00",
        "…",
        "-",
    ]
)
SPACE = st.sampled_from(
    ["\n", "\n\n", "\r\n", "\r", "\n\n\n", " ", "\t", "\n    ", "\u3000", "\x85"]
)
LINES = st.lists(st.tuples(WORDS | st.text(max_size=40), SPACE), max_size=30)
NEWS = LINES.map(lambda parts: "".join(part for pair in parts for part in pair))
TEXTS = NEWS | st.text(max_size=300) | st.text(alphabet=string.printable, max_size=300)
law = settings(max_examples=250)


@law
@given(TEXTS)
def test_every_character_is_in_one_block(text):
    article = newsparse.parse_text(text)
    covered = [0] * len(text)
    for block in article.coverage():
        for i in range(block.source.start, block.source.end):
            covered[i] += 1
    assert all(
        covered[i] == 1 if not character.isspace() else covered[i] <= 1
        for i, character in enumerate(text)
    )


@law
@given(TEXTS)
def test_blocks_are_in_order_and_either_kept_or_removed(text):
    article = newsparse.parse_text(text)
    starts = [block.source.start for block in article.coverage()]
    assert starts == sorted(set(starts))
    assert len(starts) == len(article.kept) + len(article.removed)


@law
@given(TEXTS)
def test_every_block_has_a_reason(text):
    for block in newsparse.parse(text).coverage():
        assert block.reason
        assert 0 <= block.confidence <= 1


@law
@given(TEXTS)
def test_a_dict_makes_the_article_again(text):
    article = newsparse.parse(text)
    assert newsparse.Article.from_dict(article.to_dict()) == article
    assert newsparse.Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article


@law
@given(TEXTS)
def test_articles_pickle_and_compare(text):
    article = newsparse.parse(text)
    assert pickle.loads(pickle.dumps(article)) == article
    assert hash(article) == hash(newsparse.parse(text))


@law
@given(TEXTS)
def test_the_same_text_gives_the_same_article(text):
    assert newsparse.parse(text) == newsparse.parse(text)


@law
@given(TEXTS)
def test_offsets_of_a_paragraph_give_its_words(text):
    article = newsparse.parse_text(text)
    for section in article.sections:
        for block in section.blocks:
            source = text[block.source.start : block.source.end]
            if block.kind == "paragraph":
                assert "".join(block.text.split()).replace("-", "").replace("\u00ad", "") == (
                    "".join(source.split()).replace("-", "").replace("\u00ad", "")
                )


@law
@given(st.text(alphabet="<>/pdivarticle !-=\"'\n a", max_size=300).map("<html><p>".__add__))
def test_no_markup_raises(source):
    newsparse.parse(source)


OVERRULED = newsparse.Parser(
    profiles=(newsparse.Profile(patterns=("port", "[.!?]$")),),
    rules=(lambda blocks: [each.as_kept("note", "") for each in blocks[:1]] + list(blocks[1:]),),
)


@law
@given(TEXTS)
def test_what_is_overruled_is_still_in_one_place(text):
    own, default = OVERRULED.parse(text), newsparse.parse(text)
    places = [(block.text, block.source) for block in default.coverage()]
    assert [(block.text, block.source) for block in own.coverage()] == places
    assert newsparse.Article.from_dict(own.to_dict()) == own


@law
@given(TEXTS)
def test_any_removed_block_can_be_restored(text):
    article = newsparse.parse(text)
    for removed in article.removed[:3]:
        restored = article.restore(removed)
        assert [b.source for b in restored.coverage()] == [b.source for b in article.coverage()]
        starts = [b.source.start for section in restored.sections for b in section.blocks]
        assert starts == sorted(starts)
        assert removed.source.start in starts
