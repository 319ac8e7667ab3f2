#!/usr/bin/env python3
"""Show the referee's figures of labels taken from the truth itself: how far any can go.

    python tools/ceiling.py {text,html} CORPUS_DIR [MORE_DIR ...] --scorer SCORE_PY

What is missing from 100 is in the sources or the truths: a page whose text is not the truth's, a
paragraph of the truth that is half a block, a snippet with other quotation marks. No labelling of
these blocks does much better: what it may is what the matching of blocks to a truth gets wrong.
Headlines are given; truths that are nothing but snippets are left out.
"""

from typing import Any

from figures import report
from truth import Example, Key, load_examples, load_scorer
from validation import TRACKS, argument_parser, group_of

PAGES = {"html", "scraped", "copy"}
"""The tracks that are pages as they are, not made of a truth."""
TEXT = {"body", "subheading", "kept"}
_SHORTEST = 15
"""Characters of a block that stands in a truth by no chance."""


def told(example: Example, key: Key) -> list[str]:
    """What each block is; of a truth without sections, so that its text has all that it holds."""
    if example.row["sections"] is not None:
        return example.gold
    whole = f" {key(example.row['text'])} "
    words = [key(block.text) for block in example.blocks]
    within = [len(each) > _SHORTEST and f" {each} " in whole for each in words]
    return [
        "kept" if inside and gold not in TEXT else gold
        for gold, inside in zip(example.gold, within, strict=True)
    ]


def labelled(example: Example, key: Key) -> dict[str, Any]:
    """An example's article by its truth, as the referee judges it."""
    pairs = list(zip(example.blocks, told(example, key), strict=True))
    kept = [(gold, block.text) for block, gold in pairs if gold in TEXT]
    return {
        "headline": example.row["headline"],
        "deck": " ".join(block.text for block, gold in pairs if gold == "deck") or None,
        "blocks": [["heading" if gold == "subheading" else "text", text] for gold, text in kept],
    }


def main() -> None:
    args = argument_parser(__doc__).parse_args()
    scorer = load_scorer(args.scorer)
    examples = [
        each
        for corpus in args.corpora
        for each in load_examples(corpus, scorer, TRACKS[args.kind])
        if each.track in PAGES and each.row["text"] is not None
    ]
    results = [
        (group_of(each), scorer.score_page(each.row, labelled(each, scorer.key), None, each.text))
        for each in examples
    ]
    report(results, scorer, "labels of the truth")


if __name__ == "__main__":
    main()
