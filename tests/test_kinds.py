"""What a source is as a whole: `tests/pages/KIND_name.html` are pages that are no articles."""

from pathlib import Path

import pytest

import newsparse
from newsparse.lexicons.compiling import compile_phrases

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
CASES = sorted((Path(__file__).parent / "cases").glob("*/source.*"))
PARAGRAPH = (
    "The port of Valletta was closed on Monday after a storm broke two cranes, officials said."
)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_that_is_no_article_is_told(path):
    article = newsparse.parse(path.read_text(encoding="utf-8"))
    assert article.kind == path.stem.partition("_")[0]
    assert article.confidence < 0.5


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_the_cases_are_articles_but_for_the_one_that_is_only_noise(path):
    article = newsparse.parse(path.read_bytes())
    if path.parent.name == "nothing_but_noise":
        assert article.confidence < 0.2
    else:
        assert article.kind == "article"
        assert article.confidence > 0.8


@pytest.mark.parametrize(
    "source", [PARAGRAPH, f"<p>{PARAGRAPH}</p>", f"<h1>Storm closes port</h1><p>{PARAGRAPH}</p>"]
)
def test_a_piece_of_an_article_is_one(source):
    assert newsparse.parse(source).kind == "article"


@pytest.mark.parametrize("source", ["", " ", "<div></div>", "Advertisement"])
def test_what_has_no_text_is_none(source):
    article = newsparse.parse(source)
    assert article.kind != "article"
    assert article.confidence < 0.5


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("404 - Page not found | The Courier", "error"),
        ("Hafenbote – Seite nicht gefunden", "error"),
        ("Search results for: rain", "search"),
        ("検索結果", "search"),
        ("Search for survivors goes on", ""),
        ("Error of judgement costs mayor his post", ""),
        ("", ""),
    ],
)
def test_titles_of_pages_that_are_none(title, kind):
    assert compile_phrases(None).title_of(title) == kind
