#!/usr/bin/env python3
"""Fit the weights of newsparse's decisions on pages with known answers.

    python tools/fit.py CORPUS_DIR --scorer SCORE_PY [--folds 5] [--write]

Every decision is a logistic regression over one-hot observations, ridge-penalised, so
that its weights are log odds that add up. Cross-validation is by site: a site's pages
are all in one fold. `--write` fits on everything and writes `newsparse/labelling/weights.json`.
"""

import argparse
import json
import sys
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from truth import Page, load_pages, load_scorer

from newsparse.building import build
from newsparse.labelling import label, stages
from newsparse.labelling.company import deck_candidates, subheading_candidates
from newsparse.labelling.looks import Look, Looks, look_at
from newsparse.labelling.places import Page as Seen
from newsparse.labelling.runs import find_run
from newsparse.labelling.weights import Decision, Weights, read_weights
from newsparse.lexicons.phrases import compile_phrases

WEIGHTS = Path(__file__).parents[1] / "newsparse" / "labelling" / "weights.json"
TRACKS = ("scraped", "copy", "clean")
RIDGE = {"prose": 0.3, "headline": 0.3, "body": 0.3, "subheading": 0.5, "deck": 0.5}
TRACK_SHARE = {"scraped": 1.0, "copy": 1.0, "clean": 0.3, "tight": 0.3, "short": 0.3, "body": 0.3}
SMALLEST = 0.02
NO_DECISION = Decision(0.0, {})
Table = dict[str, dict[str, float]]
Row = tuple[tuple[str, ...], bool, float]


def fit_decision(rows: Sequence[Row], names: Sequence[str], ridge: float) -> Table:
    """One decision's weights: the logistic regression of the rows' answers."""
    index: dict[tuple[str, str], int] = {}
    columns = [
        [index.setdefault((name, value), len(index)) for name, value in zip(names, observed, strict=True)]
        for observed, _, _ in rows
    ]
    ends = np.arange(len(rows) + 1) * len(names)
    shape = (len(rows), len(index))
    x = csr_matrix((np.ones(ends[-1]), np.concatenate(columns), ends), shape=shape)
    y = np.array([1.0 if answer else -1.0 for _, answer, _ in rows])
    w = np.array([weight for _, _, weight in rows])

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        margins = y * (x @ theta[1:] + theta[0])
        value = w @ np.logaddexp(0, -margins) + ridge / 2 * theta[1:] @ theta[1:]
        slope = -w * y / (1 + np.exp(np.clip(margins, -50, 50)))
        return value, np.concatenate([[slope.sum()], x.T @ slope + ridge * theta[1:]])

    theta = minimize(loss, np.zeros(len(index) + 1), jac=True, method="L-BFGS-B",
                     options={"maxiter": 300}).x
    table: Table = {"bias": {"all": round(float(theta[0]), 2)}}
    for (name, value), column in sorted(index.items()):
        weight = round(float(theta[1 + column]), 2)
        if abs(weight) >= SMALLEST:
            table.setdefault(name, {})[value] = weight
    return table


def fit(pages: Sequence[Page], seen: Sequence[Looks]) -> dict[str, Table]:
    """All decisions, each on what the ones before it left."""
    tables: dict[str, Table] = {}
    rows = [
        (look, gold == "body", TRACK_SHARE[p.track] * 12 / len(p.blocks) ** 0.7)
        for p, s in zip(pages, seen, strict=True)
        for look, gold in zip(s.looks, p.gold, strict=True)
        if gold != "?"
    ]
    tables["prose"] = fit_decision(rows, Look._fields, RIDGE["prose"])
    prose = read_one(tables["prose"])
    scores = [stages.score_prose(s.looks, prose) for s in seen]
    runs = [find_run(p.blocks, score) for p, score in zip(pages, scores, strict=True)]
    rows = [
        (v.observed, p.gold[i] == "headline", TRACK_SHARE[p.track])
        for p, s, score, run in zip(pages, seen, scores, runs, strict=True)
        for i, v in stages.judge_headlines(p.blocks, s, score, run, NO_DECISION).items()
    ]
    tables["headline"] = fit_decision(rows, stages.HEADLINE_NAMES, RIDGE["headline"])
    headline = read_one(tables["headline"])
    views = [
        Seen(p.blocks, s.looks, score, run,
             stages.best(stages.judge_headlines(p.blocks, s, score, run, headline)))
        for p, s, score, run in zip(pages, seen, scores, runs, strict=True)
    ]
    verdicts = [stages.judge_body(view, NO_DECISION) for view in views]
    rows = [
        (v.observed, p.gold[i] == "body", TRACK_SHARE[p.track])
        for p, found in zip(pages, verdicts, strict=True)
        for i, v in found.items()
        if p.gold[i] != "?"
    ]
    tables["body"] = fit_decision(rows, stages.BODY_NAMES, RIDGE["body"])
    body = read_one(tables["body"])
    tables |= fit_company(pages, views, body)
    return tables


def fit_company(pages: Sequence[Page], views: Sequence[Seen], body: Decision) -> dict[str, Table]:
    """The decks and the subheadings, given the body as it was decided."""
    rows: dict[str, list[Row]] = {"deck": [], "subheading": []}
    for page, view in zip(pages, views, strict=True):
        verdicts = stages.judge_body(view, body)
        is_body = [i in verdicts and verdicts[i].score > 0 and i != view.headline
                   for i in range(len(page.blocks))]
        for kind in rows:
            chosen = (deck_candidates(view, is_body) if kind == "deck" else
                      subheading_candidates(view, is_body, range(len(page.blocks))))
            judged = stages.judge_company(view, is_body, verdicts, chosen, NO_DECISION)
            rows[kind] += [
                (v.observed, page.gold[i] == kind, TRACK_SHARE[page.track])
                for i, v in judged.items()
                if page.gold[i] != "?"
            ]
            if kind == "deck":
                is_body = [b and page.gold[i] != "deck" for i, b in enumerate(is_body)]
    return {k: fit_decision(r, stages.COMPANY_NAMES, RIDGE[k]) for k, r in rows.items()}


def read_one(table: Table) -> Decision:
    """A decision alone."""
    return Decision(table["bias"]["all"], table)


def measure(pages: Iterable[Page], seen: Iterable[Looks], weights: Weights, scorer) -> list[tuple[str, dict]]:
    """The referee's figures of each page, by its track."""
    phrases = compile_phrases(None)
    out = []
    for page, _ in zip(pages, seen, strict=True):
        article = build(label(page.blocks, phrases, weights))
        blocks = []
        for section in article.sections:
            blocks += [["heading", section.heading]] if section.heading else []
            blocks += [[block.kind, block.text] for block in section.blocks]
        got = {"headline": article.headline, "deck": article.deck, "blocks": blocks}
        out.append((page.track, scorer.score_page(page.row, got, None, page.text)))
    return out


def fold_of(page: Page, folds: int) -> int:
    """The fold of a page: that of its site."""
    return zlib.crc32(page.row["domain"].encode()) % folds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--worst", type=int, default=0)
    args = parser.parse_args()
    scorer = load_scorer(args.scorer)
    pages = load_pages(args.corpus, scorer, TRACKS)
    phrases = compile_phrases(None)
    seen = [look_at(page.blocks, phrases) for page in pages]
    if args.write:
        tables = fit(pages, seen)
        WEIGHTS.write_text(json.dumps(tables, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        report(measure(pages, seen, read_weights(tables), scorer), scorer, "fitted on all")
    results = []
    for fold in range(args.folds if args.folds > 1 else 0):
        train = [(p, s) for p, s in zip(pages, seen, strict=True) if fold_of(p, args.folds) != fold]
        test = [(p, s) for p, s in zip(pages, seen, strict=True) if fold_of(p, args.folds) == fold]
        weights = read_weights(fit(*zip(*train, strict=True)))
        results += measure(*zip(*test, strict=True), weights, scorer)
    if results:
        report(results, scorer, f"cross-validated by site, {args.folds} folds")
        for track in ("scraped", "copy") if args.worst else ():
            rank = sorted((r for t, r in results if t == track), key=lambda r: r["placed"])
            for r in rank[: args.worst]:
                shown = ", ".join(f"{k} {100 * r[k]:.0f}" for k in ("word", "prec", "rec", "head", "deck", "para", "placed") if k in r)
                print(f"  {track} {r['id']}: {shown}")


def report(results: list[tuple[str, dict]], scorer, title: str) -> None:
    """Print the referee's table, a line per track."""
    print(title)
    columns = ("pages", "word", "prec", "rec", "head", "deck", "sub", "sub_prec", "sub_rec", "para", "placed")
    print(" " * 9 + "".join(c.rjust(9) for c in columns))
    for track in TRACK_SHARE:
        summary = scorer.summary([r for t, r in results if t == track], [], 0)
        print(track.ljust(9) + "".join(str(summary.get(c, "-")).rjust(9) for c in columns))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
