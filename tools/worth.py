#!/usr/bin/env python3
"""Show what each observation is worth to a decision, on sites that it was not fitted on.

    python tools/worth.py {text,html} CORPUS_DIR [MORE_DIR ...] --scorer SCORE_PY --decision NAME

Prints how much the decision's loss (the negative log likelihood of the truth) grows on held-out
sites without each observation that it uses, in percent and for each half of the sites: what does
not show on both is chance. An observation that is worth nothing to any decision should go, with
its code; one that harms a decision stands in `regression.LEFT_OUT`.
"""

import math
from collections.abc import Sequence

from lessons import CHOICES, Lesson, lessons
from newsparse.labelling.weights import Decision, read_decision
from regression import Row, left_out
from truth import load_scorer
from validation import argument_parser, fold_of, load

HALVES = 2


def without(lesson: Lesson, name: str) -> Lesson:
    """A lesson in which one observation is not made."""
    at = lesson.names.index(name)
    pages = [
        [(seen[:at] + seen[at + 1 :], answer, weight) for seen, answer, weight in rows]
        for rows in lesson.pages
    ]
    return lesson._replace(names=lesson.names[:at] + lesson.names[at + 1 :], pages=pages)


def losses(lesson: Lesson, folds: Sequence[int], halves: Sequence[int]) -> list[float]:
    """The loss on each half of the pages, each page's by what is fitted on the other folds."""
    sums = [0.0] * HALVES
    for fold in sorted(set(folds)):
        pairs = list(zip(lesson.pages, folds, halves, strict=True))
        decision = read_decision(lesson.fit([rows for rows, own, _ in pairs if own != fold]))
        for rows, own, half in pairs:
            if own == fold and rows:
                sums[half] += loss(rows, lesson, decision)
    return sums


def loss(rows: Sequence[Row], lesson: Lesson, decision: Decision) -> float:
    """The negative log likelihood of a page's answers."""
    scores = list(decision.scores([seen for seen, _, _ in rows], lesson.names))
    pairs = [
        (score, answer, weight) for score, (_, answer, weight) in zip(scores, rows, strict=True)
    ]
    if lesson.decision not in CHOICES:
        return sum(w * math.log1p(math.exp(-s if answer else s)) for s, answer, w in pairs)
    right = sum(math.exp(score) for score, answer, _ in pairs if answer) or 1.0
    return pairs[0][2] * math.log((1 + sum(map(math.exp, scores))) / right)


def main() -> None:
    parser = argument_parser(__doc__)
    parser.add_argument("--decision", required=True)
    args = parser.parse_args()
    loaded = load(args.kind, args.corpora, load_scorer(args.scorer))
    lesson = lessons(loaded.weighed, loaded.seen)[args.decision]
    folds = [fold_of(page, args.folds) for page in loaded.weighed]
    halves = [fold_of(page, HALVES, "half ") for page in loaded.weighed]
    whole = losses(lesson, folds, halves)
    for name in lesson.names:
        if name not in left_out(f"{args.kind} {args.decision}"):
            grown = losses(without(lesson, name), folds, halves)
            shown = [f"{100 * (g / w - 1):+7.2f}" for g, w in zip(grown, whole, strict=True)]
            print(name.ljust(16), *shown, flush=True)


if __name__ == "__main__":
    main()
