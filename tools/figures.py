"""The referee's figures of pages that some weights label, and the table they are printed in."""

import sys
from collections.abc import Iterable
from types import ModuleType
from typing import Any

from newsparse import Article
from newsparse.building import build
from newsparse.labelling import label
from newsparse.labelling.weights import Weights
from newsparse.lexicons.compiling import compile_phrases
from truth import Example
from validation import group_of

COLUMNS = "pages word prec rec shingle head deck sub sub_prec sub_rec para placed snip".split()
PAGE_COLUMNS = ("word", "prec", "rec", "head", "deck", "para", "placed")
"""Those that a single page has."""


def measure(
    examples: Iterable[Example], weights: Weights, scorer: ModuleType
) -> list[tuple[str, dict[str, Any]]]:
    """The referee's figures of each example, by the group it is reported with."""
    phrases = compile_phrases(None)
    out = []
    for each in examples:
        article = build(label(each.page, phrases, weights), each.page, phrases)
        out.append((group_of(each), scorer.score_page(each.row, judged(article), None, each.text)))
    return out


def judged(article: Article) -> dict[str, Any]:
    """What the referee judges of an article."""
    blocks = []
    for section in article.sections:
        blocks += [["heading", section.heading]] if section.heading else []
        blocks += [[block.kind, block.text] for block in section.blocks]
    return {"headline": article.headline, "deck": article.deck, "blocks": blocks}


def report(results: list[tuple[str, dict[str, Any]]], scorer: ModuleType, title: str) -> None:
    """Print the referee's table, a line per track."""
    print(title)
    print(" " * 14 + "".join(c.rjust(9) for c in COLUMNS))
    for group in dict.fromkeys(group for group, _ in results):
        summary = scorer.summary([r for g, r in results if g == group], [], 0)
        print(group.ljust(14) + "".join(str(summary.get(c, "-")).rjust(9) for c in COLUMNS))
    sys.stdout.flush()


def report_worst(results: list[tuple[str, dict[str, Any]]], count: int) -> None:
    """Print the pages of each group with the lowest figures."""
    for group in sorted({group for group, _ in results}) if count else ():
        found = [result for each, result in results if each == group]
        found.sort(key=lambda result: result.get("placed", result.get("word", 1.0)))
        for result in found[:count]:
            known = [column for column in PAGE_COLUMNS if column in result]
            shown = ", ".join(f"{column} {100 * result[column]:.0f}" for column in known)
            print(f"  {group} {result['id']}: {shown}")
