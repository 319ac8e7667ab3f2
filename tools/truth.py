"""The corpora as labelled blocks: what each block of a page is, by the page's truth."""

import gzip
import importlib.util
import json
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from dressing import dress
from newsparse.blocks import LEVELS, Block, Page
from newsparse.labelling.observing.marks import squeeze
from newsparse.reading.decoding import decode
from newsparse.reading.html import read_html
from newsparse.reading.text import read_text
from small_pages import dress_page

DRESSED = 4
"""Dressed forms of each truth."""
Key = Callable[[str], str]
"""The referee's form of a text for comparing."""

_PROSE = 100
"""Characters from which a line of a plain truth is a paragraph, whatever it ends with."""


class Example(NamedTuple):
    """A source of the corpus as blocks, each with what it is."""

    row: dict[str, Any]
    track: str
    """"html", how the text was made ("scraped", "copy"), or a form of the truth itself."""
    text: str | None
    """The plain text, whose words the referee asks about; None of HTML."""
    page: Page
    gold: list[str]
    """"headline", "deck", "body", "subheading", "kept" (either of the two), "other", or "?"
    where the truth is silent."""

    @property
    def blocks(self) -> Sequence[Block]:
        """The page's blocks."""
        return self.page.blocks


def kind_of(pages: Sequence[Example]) -> str:
    """What the pages are, which are all of a kind: "html" or "text"."""
    return "html" if pages[0].page.is_html else "text"


def load_scorer(path: Path) -> ModuleType:
    """The referee's module."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load_examples(corpus: Path, scorer: ModuleType, tracks: tuple[str, ...]) -> list[Example]:
    """All pages of a corpus, in each of the tracks it has."""
    with (corpus / "truth.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    headlines = [row["headline"] for row in rows if row["headline"]]
    return [each for row in rows for each in _examples(corpus, row, headlines, scorer, tracks)]


def _examples(
    corpus: Path,
    row: dict[str, Any],
    others: list[str],
    scorer: ModuleType,
    tracks: tuple[str, ...],
) -> Iterator[Example]:
    if "html" in tracks:
        page = read_html(
            decode(gzip.decompress((corpus / "pages" / f"{row['id']}.html.gz").read_bytes()))
        )
        gold = _snippets(row, page) if row["text"] is None else _gold(row, page, scorer.key)
        yield Example(row, "html", None, page, gold)
        for variant in range(DRESSED if row["sections"] is not None else 0):
            small, html = dress_page(row, others, variant)
            page = read_html(html)
            yield Example(small, "page", None, page, _gold(small, page, scorer.key))
    for track in tracks:
        path = corpus / "pages" / f"{row['id']}.{track}.txt.gz"
        if path.exists():
            yield _example(row, track, gzip.decompress(path.read_bytes()).decode(), scorer)
    if "clean" in tracks and row["sections"] is not None and "taught" not in row:
        clean = _without_lead_like_deck(row)
        for name, text in _clean_texts(clean):
            yield _example(clean, name, text, scorer)
        for variant in range(DRESSED):
            dressed = dress(row, others, variant)
            yield _example(dressed.row, "dressed", dressed.text, scorer)
        bad = _as_badly_scraped(row)
        yield _example(bad, "glued", _glued(bad), scorer)


def _without_lead_like_deck(row: dict[str, Any]) -> dict[str, Any]:
    """Every other truth without a deck that nothing would tell from a first paragraph."""
    if len(row["id"]) % 2:
        return row
    return row | {"deck": [deck for deck in row["deck"] if deck[-1:] not in ".!?。"]}


def _clean_texts(row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The truth itself as text: what a caller has whose text is already clean, or short."""
    body = [text for s in row["sections"] for text in [*s["heading"], *s["paragraphs"]]]
    head = [row["headline"], *row["deck"]] if row["headline"] else []
    full = [*head, *(text for text in body if text not in head)]
    yield "clean", "\n\n".join(full)
    yield "tight", "\n".join(full)
    yield "short", "\n\n".join([*head[:1], *body[:2]])
    yield "body", "\n\n".join(body[:12])
    yield "title", row["headline"] or ""
    yield "one", row["sections"][0]["paragraphs"][0] if row["sections"][0]["paragraphs"] else ""


def _as_badly_scraped(row: dict[str, Any]) -> dict[str, Any]:
    """The truth with another wording of the headline for its deck, and from a subheading on."""
    headed = [section for section in row["sections"] if section["heading"]]
    sections = headed if len(headed) > 1 else row["sections"]
    others = (h for h in row["headlines"] if h and h[:15] != (row["headline"] or "")[:15])
    other = next(others, None)
    return row | {"sections": sections, "headlines": [], "deck": [other] if other else row["deck"]}


def _glued(row: dict[str, Any]) -> str:
    """A text as bad scrapers give it: a trail glued to the cut headline, ads, a foot."""
    if not row["headline"]:
        return ""
    body = [text for s in row["sections"] for text in [*s["heading"], *s["paragraphs"]]]
    cut = row["headline"][: max(20, len(row["headline"]) * 2 // 3)].rsplit(" ", 1)[0]
    ends = row["headline"][-1] in ".!?" or len(row["headline"]) % 2
    headline = row["headline"] if ends else row["headline"] + "."
    ads = [
        line
        for n, text in enumerate(body)
        for line in (*(["- Advertisement -"] * (n % 5 == 3)), text)
    ]
    return "\n\n".join([f"HomeNews{cut}...", headline, *row["deck"][:1], *ads, "Must Read"])


def _example(row: dict[str, Any], track: str, text: str, scorer: ModuleType) -> Example:
    page = Page(read_text(text))
    return Example(row, track, text, page, _gold(row, page, scorer.key))


def _snippets(row: dict[str, Any], page: Page) -> list[str]:
    """What is known of a page of whose text only some snippets are given."""
    kinds = [
        (squeeze(text), kind)
        for kind, name in (("kept", "with"), ("other", "without"))
        for text in row[name]
    ]
    gold = []
    for block in page.blocks:
        words = squeeze(block.text)
        found = {kind for text, kind in kinds if text in words}
        gold.append(found.pop() if len(found) == 1 else "?")
    return gold


def _gold(row: dict[str, Any], page: Page, key: Key) -> list[str]:
    blocks = page.blocks
    headlines = {key(h) for h in [row["headline"], *row["headlines"]] if h}
    decks = {key(d) for d in [*(row["deck"] or []), " ".join(row["deck"] or [])] if d}
    known = row["sections"] is not None
    parts = _sectioned(row, key) if known else _plain(row, key, marked=page.is_html)
    keys = [key(block.text) for block in blocks]
    gold = ["other"] * len(blocks)
    aligned = _align(keys, [text for _, text in parts])
    for i, j in aligned:
        gold[i] = parts[j][0] if known or not page.is_html else _marked(blocks[i])
    inside = range(aligned[0][0], aligned[-1][0]) if aligned else range(0)
    for i, words in enumerate(keys):
        if words in headlines:
            gold[i] = "headline"
        elif words in decks and (gold[i] != "body" or not known):
            gold[i] = "deck"
        elif gold[i] == "other" and (not words or (i in inside and known and _left_out(blocks[i]))):
            gold[i] = "?"  # the truth leaves lists, tables and captions out
    return gold


def _left_out(block: Block) -> bool:
    place = block.markup.box.place if block.markup else ""
    return bool(block.marker or block.cells or place in {"item", "cell", "caption", "code"})


def _marked(block: Block) -> str:
    """What a block of a truth that is one text is, as the page marks it."""
    markup = block.markup
    if markup and (markup.box.element in LEVELS):
        return "subheading"
    return "kept" if markup and markup.strong > 0.9 and len(block.text) < _PROSE else "body"


def _sectioned(row: dict[str, Any], key: Key) -> list[tuple[str, str]]:
    """The truth's parts with what they are."""
    return [
        (kind, key(text))
        for section in row["sections"]
        for kind, texts in (("subheading", section["heading"]), ("body", section["paragraphs"]))
        for text in texts
    ]


def _plain(row: dict[str, Any], key: Key, *, marked: bool) -> list[tuple[str, str]]:
    """The lines of a truth that is one text: a subheading is what the page marks as one."""
    headings = {key(heading) for heading in row.get("page_headings", [])}
    parts: list[tuple[str, str]] = []
    for line in row["text"].splitlines():
        words = key(line)
        prose = marked or len(line) > _PROSE or line.rstrip()[-1:] in set('.!?。！？”"')
        kind = "subheading" if words in headings else "body" if prose else "?"
        parts += [(kind, words)] if words else []
    return parts


def _align(keys: list[str], truths: list[str]) -> list[tuple[int, int]]:
    """Pairs of block and truth in the order of both: a longest increasing subsequence."""
    by_key: dict[str, list[int]] = {}
    for j, text in enumerate(truths):
        by_key.setdefault(text, []).append(j)
    pairs: list[tuple[int, int]] = []
    for i, words in enumerate(keys):
        found = by_key.get(words, [])
        if not found and len(words) > 30:
            found = [j for j, text in enumerate(truths) if words in text or _mostly(text, words)]
        pairs += [(i, j) for j in sorted(found, reverse=True)]
    ends: list[int] = []
    chains: list[list[int]] = []
    back: list[int | None] = [None] * len(pairs)
    for n, (_, j) in enumerate(pairs):
        at = bisect_left(ends, j + (0.5 if len(keys[pairs[n][0]]) > 30 else 0))
        if at == len(ends):
            ends.append(j)
            chains.append([n])
        else:
            ends[at] = j
            chains[at].append(n)
        back[n] = chains[at - 1][-1] if at else None
    result: list[tuple[int, int]] = []
    last = chains[-1][-1] if chains else None
    while last is not None:
        result.append(pairs[last])
        last = back[last]
    return result[::-1]


def _mostly(truth: str, words: str) -> bool:
    """Whether a block is a truth paragraph with a little before or after it."""
    return len(truth) > 30 and truth in words and len(truth) > 0.7 * len(words)
