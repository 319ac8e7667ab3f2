#!/usr/bin/env python3
"""How far confidence can be trusted: of the blocks with confidence 0.9, are 90 % right?

    python tools/reliability.py {text,html} CORPUS_DIR [MORE_DIR ...] --scorer SCORE_PY

Cross-validated by site, with everything fitted anew, as tools/fit.py does. A block is right if it
was kept and is the article's by the page's truth, or removed and is not; blocks that the truth is
silent about, and those that it leaves out (captions, lists, tables), do not count. A source is
right if it is told for what it is: an article, or one that was made to be none.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from fit import fit
from newsparse.kind import Kind
from newsparse.labelling import judge_page, label
from newsparse.labelling.weights import Weights, read_weights
from newsparse.lexicons.compiling import compile_phrases
from newsparse.role import Role
from truth import Example, load_scorer
from validation import argument_parser, cross_validate, group_of, load
from whole import without_articles

STEPS = (0.6, 0.7, 0.8, 0.9, 0.95, 0.98)
"""Where one row of the table ends and the next begins."""
OURS = {"headline", "deck", "body", "subheading", "kept"}
NOT_JUDGED = {
    *(Role.KICKER, Role.CAPTION, Role.CREDIT, Role.EMBED, Role.NOTE),
    *(Role.TABLE, Role.CODE, Role.ITEM),
}
Judged = tuple[str, tuple[float, bool]]


def judge(example: Example, weights: Weights) -> Iterator[Judged]:
    """How sure we are of each block and of the source, and whether that is right."""
    phrases = compile_phrases(None)
    group, found = group_of(example), label(example.page, phrases, weights)
    for block, gold in zip(found, example.gold, strict=True):
        if gold != "?" and block.role not in NOT_JUDGED:
            kept = "kept" if block.kept else "removed"
            yield f"{group} {kept}", (block.confidence, block.kept == (gold in OURS))
    kind, chance = judge_page(example.page, found, phrases, weights)
    yield f"{group} sources", (max(chance, 1 - chance), kind is Kind.ARTICLE)


def judge_others(examples: Sequence[Example], weights: Weights) -> Iterator[Judged]:
    """The same of sources that are no articles, made of the examples."""
    phrases = compile_phrases(None)
    for page in without_articles(examples):
        kind, chance = judge_page(page, label(page, phrases, weights), phrases, weights)
        yield "sources without article", (max(chance, 1 - chance), kind is not Kind.ARTICLE)


def judge_all(examples: Sequence[Example], weights: Weights) -> list[Judged]:
    """Everything that is judged."""
    found = [judged for each in examples for judged in judge(each, weights)]
    return [*found, *judge_others(examples, weights)]


def table(judged: Sequence[tuple[float, bool]]) -> list[str]:
    """Lines of: confidence from, blocks, their mean confidence, the share that is right."""
    rows: list[list[tuple[float, bool]]] = [[] for _ in (0.0, *STEPS)]
    for confidence, is_right in judged:
        rows[bisect_right(STEPS, confidence)].append((confidence, is_right))
    lines = []
    for begin, row in zip((0.0, *STEPS), rows, strict=True):
        if row:
            mean = sum(confidence for confidence, _ in row) / len(row)
            right = sum(right for _, right in row) / len(row)
            lines.append(f"{begin:12.2f}{len(row):10}{100 * mean:10.1f}{100 * right:10.1f}")
    return lines


def main() -> None:
    args = argument_parser(__doc__).parse_args()
    loaded = load(args.kind, args.corpora, load_scorer(args.scorer))
    results = cross_validate(
        loaded,
        lambda pages, seen: read_weights(fit(pages, seen)),
        judge_all,
        args.folds,
    )
    print(f"{'confidence':>12}{'blocks':>10}{'mean':>10}{'right':>10}")
    for group in sorted({group for group, _ in results}):
        judged = [judged for each, judged in results if each == group]
        print(f"{group}: {sum(not right for _, right in judged)} of {len(judged)} wrong")
        print("\n".join(table(judged)))


if __name__ == "__main__":
    main()
