"""The page decision fitted: articles against sources that were made to be none."""

import random
import zlib
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from dressing import front_page, front_text
from newsparse.blocks import Facts, Page
from newsparse.labelling import label
from newsparse.labelling.deciding.pages import Whole, look_at_page
from newsparse.labelling.weights import read_weights
from newsparse.lexicons.compiling import compile_phrases
from newsparse.reading.html import read_html
from newsparse.reading.text import read_text
from regression import Row, Table, fit_decision
from truth import Example, kind_of

FRONTS = 600
"""Sources made to be no article."""


def fit_page(pages: Sequence[Example], tables: Mapping[str, Table], ridge: float) -> Table:
    """Whether a source is an article, given the other decisions: against sources that are none."""
    phrases = compile_phrases(None)
    weights = read_weights(tables)
    none = without_articles(pages)
    rows: list[Row] = []
    articles = [p.page for p in pages] + (bare(pages) if kind_of(pages) == "html" else [])
    for page, answer in (*((p, True) for p in articles), *((p, False) for p in none)):
        whole = look_at_page(page, label(page, phrases, weights), phrases)
        rows.append((whole, answer, 1.0))
    return fit_decision(rows, Whole._fields, f"{kind_of(pages)} page", ridge)


def bare(pages: Sequence[Example]) -> list[Page]:
    """The truths' first paragraphs in nothing but their element, as callers pass them."""
    texts = {p.row["sections"][0]["paragraphs"][0] for p in pages if p.track == "page" and _has(p)}
    return [read_html(f"<p>{escape(text)}</p>") for text in sorted(texts)]


def _has(page: Example) -> bool:
    return bool(page.row["sections"][0]["paragraphs"])


def without_articles(pages: Sequence[Example]) -> list[Page]:
    """Sources that are no articles, made of the pages."""
    return [page for each in pages for page in without_article(each)] + fronts(pages)


def without_article(example: Example) -> Iterator[Page]:
    """What is left of a page without its article: half of them, as menus and teasers, or a wall."""
    chance = zlib.crc32(example.row["id"].encode())
    left = [b for b, gold in zip(example.blocks, example.gold, strict=True) if gold == "other"]
    if chance % 2 or example.row["sections"] is None or not left:
        return
    facts = example.page.facts if chance % 4 else Facts(titles=example.page.facts.titles[:1])
    yield example.page._replace(blocks=left, facts=facts)


def fronts(pages: Sequence[Example]) -> list[Page]:
    """Pages that are lists of teasers, search results and errors, made of the truths."""
    rows = [p.row for p in pages if p.row["sections"] and p.row["headline"] and p.row["deck"]]
    rows = list({row["id"]: row for row in rows}.values())
    chosen = [random.Random(n).sample(rows, min(5 + n % 30, len(rows))) for n in range(FRONTS)]
    if pages[0].page.is_html:
        return [read_html(front_page(each, n)) for n, each in enumerate(chosen)]
    return [Page(read_text(front_text(each, n))) for n, each in enumerate(chosen)]
