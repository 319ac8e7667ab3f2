#!/usr/bin/env python3
"""Render a corpus's HTML pages to the two text tracks, as the fundus corpus has them.

    python tools/render.py CORPUS_DIR OUT_DIR --scorer SCORE_PY

"copy" is what select-all-and-copy gives (inscriptis), "scraped" a scraper's main text
(resiliparse). OUT_DIR gets the pages' texts and the truth, with the page's own headings
added as "page_headings". It holds publishers' pages: keep it out of the repository.

Where a truth does not say which line is the deck, newsparse's reading of the HTML teaches it: a
page says far more than its text does, so what is learned from one helps with the other
(distillation across modalities: Gupta, Hoffman and Malik 2016). It is asked only about pages
whose text or snippets it gets right, and teaches only what it is sure of: a page whose best
candidate is neither surely the deck nor surely none teaches nothing about it. A truth of snippets
alone becomes the whole article of that reading, which serves to fit decks and nothing else. What
was taught stands under "taught".
"""

import argparse
import gzip
import json
from pathlib import Path
from types import ModuleType
from typing import Any

from inscriptis import get_text
from lxml import html
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding

import newsparse
from figures import judged
from newsparse.labelling.deciding.decisions import decide
from newsparse.labelling.observing.looks import look_at
from newsparse.labelling.settling.unweighed import name_unweighed, without
from newsparse.labelling.weights import load_weights, probability
from newsparse.lexicons.compiling import compile_phrases
from newsparse.reading.html import read_html
from truth import load_scorer

SURE = 0.9
"""The confidence from which a page is an article."""
DECK_SURE = 0.75
"""The chance from which a candidate is the deck; below the rest of it, it is none."""
ALIKE = 0.97
"""The words' F1 from which newsparse has an article's text right."""
Row = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    args = parser.parse_args()
    scorer = load_scorer(args.scorer)
    (args.out / "pages").mkdir(parents=True, exist_ok=True)
    with (args.corpus / "truth.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    with (args.out / "truth.jsonl").open("w", encoding="utf-8") as truths:
        for row in rows:
            page = gzip.decompress((args.corpus / "pages" / f"{row['id']}.html.gz").read_bytes())
            told = teach(row, page, scorer)
            if told is None:
                continue
            try:
                texts = render(page)
                headings = html.fromstring(page).xpath("//h2|//h3|//h4|//h5|//h6")
                told["page_headings"] = [" ".join(h.text_content().split()) for h in headings]
            except Exception as error:  # noqa: BLE001  # a page that a renderer can't read is left out
                print(row["id"], error)
                continue
            for track, text in texts.items():
                path = args.out / "pages" / f"{row['id']}.{track}.txt.gz"
                path.write_bytes(gzip.compress(text.encode(), mtime=0))
            truths.write(json.dumps(told, ensure_ascii=False) + "\n")


def render(page: bytes) -> dict[str, str]:
    """The texts of a page."""
    try:
        source = page.decode("utf-8")
    except UnicodeDecodeError:
        source = page.decode(detect_encoding(page) or "utf-8", "replace")
    return {
        "copy": get_text(source),
        "scraped": extract_plain_text(source, main_content=True, alt_texts=False),
    }


def teach(row: Row, page: bytes, scorer: ModuleType) -> Row | None:
    """The truth with the deck that newsparse finds; None of snippets if it does not get them."""
    if row["sections"] is not None:
        return row
    article = newsparse.parse(page, url=row["url"])
    found = scorer.score_page(row, judged(article))
    sure = article.confidence > SURE
    if row["text"]:
        right = sure and found["word"] >= ALIKE
        return row | {"deck": deck_of(article, page), "taught": "deck"} if right else row
    if not sure or found["snip"] != (len(row["with"]), 0, len(row["with"])):
        return None
    known = {"headline": article.headline, "headlines": [article.headline or ""]}
    sections = [section_of(section) for section in article.sections]
    read = {"deck": deck_of(article, page), "sections": sections, "text": article.text}
    return row | known | read | {"taught": "article"}


def deck_of(article: newsparse.Article, page: bytes) -> list[str] | None:
    """The deck as truths have it: [] if there is none, None if that is uncertain."""
    sure = [kept.confidence for kept in article.kept if kept.role is newsparse.Role.DECK]
    if sure:
        return [article.deck or ""] if min(sure) > DECK_SURE else None
    return [] if best_chance(page) < 1 - DECK_SURE else None


def best_chance(page: bytes) -> float:
    """The chance of the likeliest candidate for the deck; 0 if there is none."""
    read = read_html(newsparse.decode(page))
    read = without(read, name_unweighed(read))
    decisions = decide(read, look_at(read, compile_phrases(None)), load_weights("html"))
    return max((probability(v.score) for v in decisions.decks.values()), default=0.0)


def section_of(section: newsparse.Section) -> dict[str, list[str]]:
    """A section as truths have it."""
    texts = [line for block in section.blocks for line in block.text.splitlines() if line]
    return {"heading": [section.heading] if section.heading else [], "paragraphs": texts}


if __name__ == "__main__":
    main()
