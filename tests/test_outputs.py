"""An article in the forms that people use."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

import newsparse
from newsparse import (
    Article,
    Code,
    Evidence,
    Figure,
    Image,
    Kept,
    ListBlock,
    Note,
    Paragraph,
    Quote,
    Removed,
    Section,
    Source,
    Span,
    Table,
)
from newsparse.output.json_schema import json_schema

CASES = Path(__file__).parent / "cases"
AT = Source(0, 1)
SCHEMA = Draft202012Validator(json_schema())
HOSTILE = '<script>alert(1)</script> & "quoted" # *not* `code` [a](b)'
ARTICLE = Article(
    headline="Rain closes the port",
    deck="Ships wait at sea",
    authors=("Ann Lee", "Jo Roe"),
    published=datetime(2026, 3, 12, 14, 5, tzinfo=UTC),
    language="en",
    site_name="The Courier",
    lead_image=Image("https://example.org/a.jpg", "The port.", "J. Doe"),
    free_to_read=False,
    sections=(
        Section(None, 1, (Paragraph("The port was closed. It rained.", AT),)),
        Section(
            "What next",
            2,
            (
                ListBlock(("Ferries run.", "Shops open."), ordered=True, source=AT),
                Quote("We had no warning.", AT),
                Table((("Year", "Storms"), ("2024", "3|4")), AT),
                Code("if a:\n    b()", AT),
                Note("Correction: it was Monday.", AT),
                Figure("The quay.", "J. Doe", AT),
            ),
            AT,
        ),
        Section("And then", 3, (Paragraph(HOSTILE, AT),), AT),
    ),
)

words = st.text(st.sampled_from("abc  .!?。漢字é\n#*<&>`|-1"), min_size=1, max_size=60).filter(
    str.strip
)
bodies = st.lists(
    st.tuples(st.none() | words, st.lists(words.map(lambda t: Paragraph(t, AT)), max_size=3)),
    max_size=4,
).map(
    lambda parts: Article(
        sections=tuple(Section(heading, 2, tuple(blocks), AT) for heading, blocks in parts)
    )
)


def valid(article):
    return Draft202012Validator(json_schema()).is_valid(json.loads(article.to_json()))


def test_json_meets_the_schema():
    Draft202012Validator.check_schema(json_schema())
    assert valid(ARTICLE)
    assert valid(Article())
    assert not Draft202012Validator(json_schema()).is_valid(ARTICLE.to_dict() | {"more": 1})


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda case: case.name)
def test_the_json_of_every_case_meets_the_schema(case):
    source = next(case.glob("source.*")).read_bytes()
    article = newsparse.parse(source)
    assert valid(article)
    assert Article.from_json(article.to_json()) == article


def test_the_schema_in_the_package_is_that_of_the_model():
    shipped = (Path(newsparse.__file__).parent / "article.schema.json").read_text("utf-8")
    assert json.loads(shipped) == json_schema()


def test_json_there_and_back():
    assert Article.from_json(ARTICLE.to_json()) == ARTICLE
    assert json.loads(ARTICLE.to_json())["published"] == "2026-03-12T14:05:00+00:00"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"schema": 99}', "[" * 100_000])
def test_what_is_no_json_of_an_article_is_said(text):
    with pytest.raises(newsparse.SchemaError):
        Article.from_json(text)


def kinds(markdown):
    tokens = MarkdownIt().enable("table").parse(markdown)
    return [
        (t.tag or t.type) for t in tokens if t.level == 0 and t.nesting >= 0 and t.type != "inline"
    ]


def test_markdown_reads_back_to_the_same_structure():
    expected = "h1 p p h2 ol blockquote table code blockquote p h3 p"
    assert kinds(ARTICLE.to_markdown()) == expected.split()
    html = MarkdownIt().enable("table").render(ARTICLE.to_markdown())
    assert "<script>" not in html
    assert "<td>3|4</td>" in html
    assert "<em>not</em>" not in html


@given(words)
def test_a_paragraph_stays_one_in_markdown(text):
    article = Article(sections=(Section(None, 1, (Paragraph(text, AT),)),))
    assert kinds(article.to_markdown()) == ["p"]


def test_html_is_semantic_and_escaped():
    html = ARTICLE.to_html()
    assert html.startswith('<article lang="en"><header><h1>Rain closes the port</h1>')
    assert "<script" not in html
    for tag in ("<ol>", "<blockquote>", "<table>", "<pre><code>", "<aside>", "<figure>", "<h3>"):
        assert tag in html


def test_a_pictures_credit_comes_out_and_can_be_read_again():
    figure = Figure("Two cranes.", "Ann Lee", AT)
    article = Article(sections=(Section(None, 1, (figure, Figure("", "J. Doe", AT))),))
    assert "*Two cranes. (Ann Lee)*\n\n*(J. Doe)*" in article.to_markdown()
    assert '<figcaption>Two cranes. <small class="credit">Ann Lee</small></figcaption>' in (
        article.to_html()
    )
    text = "<p>The port was closed on Monday after a storm, the harbour master said.</p>"
    html = article.to_html().replace("<figure>", f"{text}<figure>").replace("</article>", text)
    again = [b for b in newsparse.parse(html).sections[0].blocks if isinstance(b, Figure)]
    assert [(b.caption, b.credit) for b in again] == [("Two cranes.", "Ann Lee"), ("", "J. Doe")]


def test_html_passes_a_checker():
    conformance = pytest.importorskip("turbohtml.conformance")
    page = (
        f"<!DOCTYPE html><html lang=en><title>Rain</title><body>{ARTICLE.to_html()}</body></html>"
    )
    report = conformance.check_html(page)
    assert report.valid, report


@given(bodies)
def test_html_holds_every_block_and_no_markup_of_the_texts(article):
    html = article.to_html()
    assert html.count("<p>") == sum(len(section.blocks) for section in article.sections)


def test_schema_org():
    found = ARTICLE.to_schema_org()
    assert found["@type"] == "NewsArticle"
    assert found["author"] == [
        {"@type": "Person", "name": "Ann Lee"},
        {"@type": "Person", "name": "Jo Roe"},
    ]
    assert found["datePublished"] == "2026-03-12T14:05:00+00:00"
    assert found["isAccessibleForFree"] is False
    assert "dateModified" not in found
    script = json.dumps(found).replace("<", "\\u003c")
    page = f'<html><script type="application/ld+json">{script}</script><h1>x</h1></html>'
    again = newsparse.parse(page)
    assert (again.authors, again.published) == (ARTICLE.authors, ARTICLE.published)


NINJS = {
    *("uri", "standard", "type", "representationType", "firstCreated", "versionCreated", "name"),
    *("language", "headlines", "descriptions", "by", "people", "located", "infoSources"),
    *("subjects", "bodies", "associations", "renditions"),
}
"""Those properties of ninjs 3.0 that we use, as its schema (read on 2026-11-25) spells them."""
PARTS = {"role", "value", "contentType", "charCount", "wordCount"}


def test_ninjs():
    found = ARTICLE.to_ninjs()
    picture = found["associations"][0]
    assert {*found, *picture} <= NINJS
    assert all(set(part) <= PARTS for name in ("headlines", "bodies") for part in found[name])
    assert found["uri"].startswith("urn:uuid:")
    assert (found["type"], found["representationType"]) == ("text", "partial")
    assert found["firstCreated"] == found["versionCreated"] == "2026-03-12T14:05:00+00:00"
    assert [person["name"] for person in found["people"]] == ["Ann Lee", "Jo Roe"]
    assert found["bodies"][0]["value"] == ARTICLE.text
    assert picture["uri"] == "https://example.org/a.jpg"
    assert picture["descriptions"] == [{"role": "caption", "value": "The port."}]
    assert json.loads(json.dumps(found)) == found


def test_ninjs_has_no_dates_without_a_zone_and_needs_no_field():
    article = Article(url="https://example.org/a", published=date(2026, 3, 12))
    assert article.to_ninjs().keys() == {"uri", "standard", "type"}
    assert article.to_ninjs()["uri"] == "https://example.org/a"


NUMBERS = st.floats(allow_nan=False)
ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
DATES = st.none() | st.dates() | st.datetimes() | st.datetimes(timezones=ZONES)
EVIDENCE = st.lists(st.builds(Evidence, weight=NUMBERS), max_size=2).map(tuple)


def accounts(cls):
    blocks = st.builds(cls, confidence=NUMBERS, evidence=EVIDENCE)
    return st.lists(blocks, max_size=2).map(tuple)


ARTICLES = st.builds(
    Article,
    published=DATES,
    modified=DATES,
    lead_image=...,
    sections=...,
    authors=...,
    free_to_read=...,
    origins=...,
    kept=accounts(Kept),
    removed=accounts(Removed),
)


@given(ARTICLES)
def test_any_article_comes_back_from_json_and_meets_the_schema(article):
    text = article.to_json()
    assert Article.from_json(text) == article
    SCHEMA.validate(json.loads(text))


def unspaced(text):
    return "".join(text.split())


@given(bodies, st.integers(1, 80))
def test_chunks_hold_the_text_once_and_keep_to_the_size(article, size):
    chunks = article.chunks(size)
    assert all(len(chunk.text) <= size for chunk in chunks)
    assert unspaced("".join(chunk.text for chunk in chunks)) == unspaced(article.text)
    blocks = sum(len(section.blocks) for section in article.sections)
    assert {b for chunk in chunks for b in chunk.blocks} == set(range(blocks))


@given(bodies, st.integers(2, 80), st.data())
def test_overlapping_chunks_keep_to_the_size(article, size, data):
    chunks = article.chunks(size, data.draw(st.integers(0, size - 1)))
    assert all(len(chunk.text) <= size for chunk in chunks)


def test_chunks_end_with_sentences_and_keep_headings_with_their_text():
    sentences = ["The port was closed.", "It rained on Monday.", "Ships wait at sea."]
    section = Section(
        "What next", 2, (Paragraph(" ".join(sentences), Source(5, 70)),), Source(0, 4)
    )
    article = Article(sections=(section, Section("Below", 3, (Paragraph("Rain.", AT),), AT)))
    first, second, last = article.chunks(55)
    assert first.text == f"What next\n\n{sentences[0]} {sentences[1]}"
    assert (second.text, second.headings, second.source) == (
        sentences[2],
        ("What next",),
        Source(5, 70),
    )
    assert (last.headings, last.blocks) == (("What next", "Below"), (1,))
    assert article.chunks(60, 20)[1].text == f"port was closed. {sentences[1]} {sentences[2]}"


@pytest.mark.parametrize(("size", "overlap"), [(0, 0), (10, 10), (10, -1)])
def test_chunks_without_room_are_refused(size, overlap):
    with pytest.raises(newsparse.OptionsError):
        ARTICLE.chunks(size, overlap)


LINKED = (
    "<html><body><h1>Rain closes the port</h1><article><p>The <a href='/port'>port of "
    "<b>Valletta</b></a> was <em>closed</em> on Monday after\n heavy <i><b>rain</b></i> had"
    "<br>flooded <a href='javascript:x()'>its quay</a>.</p></article></body></html>"
)


@pytest.fixture(params=["str", "soup"])
def linked(request):
    source = LINKED if request.param == "str" else BeautifulSoup(LINKED, "html.parser")
    [paragraph] = newsparse.parse(source, url="https://example.org/1").sections[0].blocks
    return paragraph


def test_spans_of_a_paragraph(linked):
    assert linked.links == (newsparse.Link("port of Valletta", "https://example.org/port"),)
    marked = [(span.kind, linked.text[span.start : span.end]) for span in linked.spans]
    assert marked == [
        ("link", "port of Valletta"),
        ("bold", "Valletta"),
        ("italic", "closed"),
        ("bold", "rain"),
        ("italic", "rain"),
    ]


def test_links_and_emphasis_come_out(linked):
    article = Article(sections=(Section(None, 1, (linked,)),))
    assert article.to_markdown() == (
        "The [port of **Valletta**](<https://example.org/port>) was *closed* on Monday after "
        "heavy ***rain*** had flooded its quay.\n"
    )
    assert article.to_html() == (
        '<article><p>The <a href="https://example.org/port">port of <strong>Valletta</strong></a>'
        " was <em>closed</em> on Monday after heavy <strong><em>rain</em></strong> had<br/>"
        "flooded its quay.</p></article>\n"
    )


LISTED = (
    "<html><body><h1>Rain closes the port</h1><article><p>The port was closed on Monday, said"
    " officials.</p><p>Its quay stands under water, and three ships wait outside the mole.</p>"
    "<ul><li>Ferries <b>run</b> again: <a href='/f'>times</a>.</li><li><p>Shops"
    "</p><p><i>open</i> on Tuesday.</p></li></ul><blockquote><p>We had <b>no</b> warning.</p>"
    "<p>None <a href='/n'>at all</a>, he said.</p></blockquote><p>Ships were told to wait at sea"
    " until the wind had fallen.</p></article></body></html>"
)


def test_lists_and_quotes_have_links_and_emphasis_too():
    article = newsparse.parse(LISTED, url="https://example.org/1")
    items, quote = article.sections[0].blocks[-3:-1]
    assert items.items == ("Ferries run again: times.", "Shops open on Tuesday.")
    assert [items.text[s.start : s.end] for s in items.spans] == ["run", "times", "open"]
    assert [link.url for link in items.links] == ["https://example.org/f"]
    assert [quote.text[s.start : s.end] for s in quote.spans] == ["no", "at all"]
    markdown = article.to_markdown()
    assert "- Ferries **run** again: [times](<https://example.org/f>).\n" in markdown
    assert "- Shops *open* on Tuesday.\n" in markdown
    assert "> We had **no** warning.\n>\n> None [at all](<https://example.org/n>), he" in markdown
    html = article.to_html()
    assert "<li>Shops <em>open</em> on Tuesday.</li>" in html
    assert 'warning.<br/>None <a href="https://example.org/n">at all</a>' in html


def test_emphasis_over_two_lines_is_emphasis_in_each():
    quote = Quote("It rained\nall day.", AT, (Span(3, 13, "bold"),))
    article = Article(sections=(Section(None, 1, (quote,)),))
    assert article.to_markdown() == "> It **rained**\n>\n> **all** day.\n"


def test_a_link_over_two_blocks_is_one_in_each():
    page = "<h1>Rain</h1><a href='https://a.org/'><p>The port was closed on Monday.</p>"
    article = newsparse.parse(f"<html>{page}<p>Ships were told to wait at sea.</p></a></html>")
    found = [b.links for s in article.sections for b in s.blocks if isinstance(b, Paragraph)]
    assert all(link.url == "https://a.org/" for links in found for link in links)


@given(
    st.lists(
        st.sampled_from(
            ["one ", "two", " ", "<b>", "</b>", "<a href='//x.org'>", "</a>", "<i>", "<br>"]
        ),
        max_size=12,
    ),
    st.sampled_from(
        ["<p>It rained.", "<ul><li>One <b>and</b> two.<li>", "<blockquote><p>It rained.<p>"]
    ),
)
def test_spans_lie_within_the_text_and_touch_words(parts, begin):
    said = "<p>It rained on Monday, officials said, and the port was closed for the whole day.</p>"
    article = newsparse.parse(f"<h1>Rain</h1>{said}{begin} {''.join(parts)}")
    for section in article.sections:
        for block in section.blocks:
            for span in getattr(block, "spans", ()):
                words = block.text[span.start : span.end]
                assert words
                assert words == words.strip()


def test_of_bold_text_in_bold_text_the_outermost_is_a_span():
    bold = "<b>rained <b>all <b>day</b></b></b>"
    page = f"<html><h1>Rain closes the port</h1><p>It {bold} on Monday, officials said.</p></html>"
    article = newsparse.parse(page)
    [paragraph] = [b for s in article.sections for b in s.blocks]
    assert [(s.kind, paragraph.text[s.start : s.end]) for s in paragraph.spans] == [
        ("bold", "rained all day")
    ]
    assert article.to_markdown().count("**") == 2


def test_text_has_lists_with_bullets_and_no_captions():
    lines = ARTICLE.to_text().splitlines()
    assert lines[:3] == ["Rain closes the port", "", "Ships wait at sea"]
    assert "1. Ferries run." in lines
    assert "The quay." not in lines


def test_text_parses_again_to_the_same_sections():
    source = (CASES / "html_page" / "source.html").read_text("utf-8")
    article = newsparse.parse(source)
    again = newsparse.parse_text(article.to_text())
    assert [s.heading for s in again.sections] == [s.heading for s in article.sections]
    assert again.text == article.text
