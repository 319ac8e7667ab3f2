#!/usr/bin/env python3
"""Fit the weights of newsparse's decisions on pages with known answers.

    python tools/fit.py {text,html} CORPUS_DIR [MORE_DIR ...] --scorer SCORE_PY [--write]

Every decision is a logistic regression over one-hot observations, ridge-penalised, so
that its weights are log odds that add up, and sees the ones before it as they come out on
sites that they were not fitted on. Cross-validation is by site, too: a site's pages are all in
one fold. The first corpus is measured; more corpora (tools/render.py makes them) help to tell
prose, body and headline. `--write` fits on everything and writes `newsparse/labelling/text.json`
or `html.json`; with `--only prose body page`, no more than these decisions of it.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from attrs import fields

from figures import measure, report, report_worst
from lessons import RIDGE, lessons
from newsparse.labelling.observing.looks import Looks
from newsparse.labelling.weights import Weights, read_weights
from regression import Table
from truth import Example, kind_of, load_scorer
from validation import argument_parser, cross_validate, is_measured, load
from whole import fit_page

LABELLING = Path(__file__).parents[1] / "newsparse" / "labelling"
OFFSETS = {("text", "deck"): 1.7, ("html", "deck"): 0.6}
"""Log odds added to a decision's: a deck that is missed is lost, one too many is still kept."""


def fit(pages: Sequence[Example], seen: Sequence[Looks]) -> dict[str, Table]:
    """All decisions, each on what the ones before it left."""
    kind = kind_of(pages)
    tables = {name: lesson.fit() for name, lesson in lessons(pages, seen).items()}
    for name, table in tables.items():
        table["bias"]["all"] = round(table["bias"]["all"] + OFFSETS.get((kind, name), 0.0), 2)
    known = [page for page in pages if page.row.get("taught") != "article"]
    tables["page"] = fit_page(known, tables, RIDGE[kind]["page"])
    return tables


def main() -> None:
    parser = argument_parser(__doc__)
    parser.add_argument("--write", action="store_true")
    decisions = [field.name for field in fields(Weights)]
    parser.add_argument("--only", nargs="+", default=[], choices=decisions)
    parser.add_argument("--draw", default="", help="a name that makes other folds of the sites")
    parser.add_argument("--worst", type=int, default=0)
    args = parser.parse_args()
    scorer = load_scorer(args.scorer)
    loaded = load(args.kind, args.corpora, scorer)
    if args.write:
        path = LABELLING / f"{args.kind}.json"
        tables = fit(loaded.weighed, loaded.seen)
        if args.only:
            shipped = json.loads(path.read_text(encoding="utf-8"))
            tables = shipped | {name: tables[name] for name in args.only}
        written = json.dumps(tables, indent=1, ensure_ascii=False) + "\n"
        path.write_text(written, encoding="utf-8")
        known = filter(is_measured, loaded.examples)
        report(measure(known, read_weights(tables), scorer), scorer, "fitted on all")
    if args.folds > 1:
        results = cross_validate(
            loaded,
            lambda pages, seen: read_weights(fit(pages, seen)),
            lambda pages, weights: measure(pages, weights, scorer),
            args.folds,
            args.draw,
        )
        report(results, scorer, f"cross-validated by site, {args.folds} folds {args.draw}".strip())
        report_worst(results, args.worst)


if __name__ == "__main__":
    main()
