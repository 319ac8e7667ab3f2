#!/usr/bin/env python3
"""Fit the weights of newsparse's decisions on pages with known answers.

    python tools/fit.py {text,html} CORPUS_DIR [MORE_DIR ...] --scorer SCORE_PY [--write]

Every decision is a logistic regression over one-hot observations, ridge-penalised, so
that its weights are log odds that add up, and sees the ones before it as they come out on
sites that they were not fitted on. Cross-validation is by site, too: a site's pages are all in
one fold. The first corpus is measured; more corpora (tools/render.py makes them) help to tell
prose, body and headline. `--write` fits on everything and writes `newsparse/labelling/text.json`
or `html.json`.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from figures import measure, report, report_worst
from newsparse.labelling import stages
from newsparse.labelling.company import deck_candidates, subheading_candidates
from newsparse.labelling.looks import Looks
from newsparse.labelling.titles import Title
from newsparse.labelling.view import View
from newsparse.labelling.weights import Decision, read_decision, read_weights
from regression import Row, Table, fit_choice, fit_decision
from truth import Example, load_scorer
from validation import (
    SeenT,
    argument_parser,
    cross_validate,
    fit_without,
    fold_of,
    is_measured,
    load,
)
from whole import fit_page

LABELLING = Path(__file__).parents[1] / "newsparse" / "labelling"
RIDGE = {
    "text": {
        "prose": 1.0,
        "headline": 0.5,
        "body": 1.0,
        "subheading": 1.0,
        "deck": 0.4,
        "page": 1.0,
    },
    "html": {
        "prose": 1.5,
        "headline": 0.5,
        "body": 1.5,
        "subheading": 1.0,
        "deck": 1.0,
        "page": 1.0,
    },
}
TRACK_SHARE = {
    "html": 1.0,
    "page": 0.25,
    "scraped": 1.0,
    "copy": 1.0,
    "glued": 1.0,
    "dressed": 0.5,
    "tight": 1.0,
    "one": 1.0,
    **dict.fromkeys(("clean", "short", "body"), 0.5),
    "title": 0.2,
}
SHARE_FOR = {
    ("page", "subheading"): 1.0,
    **{(track, "deck"): 2 * TRACK_SHARE[track] for track in ("clean", "tight", "short", "body")},
    ("one", "deck"): 2.0,
}
"""What a track counts for a decision that learns from it what few real sources have."""
OTHERS_SHARE = 0.5
TAUGHT_SHARE = 0.125
"""What a page counts whose deck newsparse itself found in its HTML."""
USUAL = 40
"""Blocks that a usual HTML page has."""
NOISE_INSIDE = 1.4
"""What noise between an HTML page's paragraphs counts: it does more harm there."""
DECK_OFFSET = {"text": 1.6, "html": 0.9}
"""Log odds added to a deck's: one that is missed is lost, one too many is still kept."""
KEPT = {True: {"body", "subheading", "kept"}, False: {"body"}}
"""What the body decision keeps: in HTML subheadings too, which are looked for among it then."""
_PROSE_GOLD = {"body", "kept"}
PARTS = 5
"""Parts of the sites; a page's next decision sees what those fitted on the other parts decided."""
NO_DECISION = read_decision({})


def fit(pages: Sequence[Example], seen: Sequence[Looks]) -> dict[str, Table]:
    """All decisions, each on what the ones before it left on pages that they were not fitted on.

    What a decision makes of its own pages is too good: the next would trust it too much (stacked
    generalization, Wolpert 1992).
    """
    tables: dict[str, Table] = {}
    tables["prose"], proses = in_parts(fit_prose, pages, seen)
    views = [
        stages.first_view(p.page, s, prose) for p, s, prose in zip(pages, seen, proses, strict=True)
    ]
    tables["headline"], headlines = in_parts(fit_headline, pages, views)
    views = [
        view._replace(headline=stages.pick_headline(view, judge_headlines(view, headline)))
        for view, headline in zip(views, headlines, strict=True)
    ]
    tables["body"], bodies = in_parts(fit_body, pages, views)
    tables |= fit_company(pages, views, bodies)
    known = [page for page in pages if page.row.get("taught") != "article"]
    tables["page"] = fit_page(known, tables, ridge(pages, "page"))
    return tables


def kind_of(pages: Sequence[Example]) -> str:
    """What the pages are, which are all of a kind: "html" or "text"."""
    return "html" if pages[0].page.is_html else "text"


def ridge(pages: Sequence[Example], decision: str) -> float:
    """How strongly the weights of a decision about such pages are drawn to zero."""
    return RIDGE[kind_of(pages)][decision]


def in_parts(
    fit_some: Callable[[Sequence[Example], Sequence[SeenT]], Table],
    pages: Sequence[Example],
    seen: Sequence[SeenT],
) -> tuple[Table, list[Decision]]:
    """A decision fitted on all pages, and for each page the one fitted on the other parts."""
    parts = [fold_of(page, PARTS, "within ") for page in pages]
    found: dict[int, Decision] = {}
    for part in set(parts):
        held = [own == part for own in parts]
        found[part] = read_decision(fit_without(fit_some, pages, seen, held))
    return fit_some(pages, seen), [found[part] for part in parts]


def fit_prose(pages: Sequence[Example], seen: Sequence[Looks]) -> Table:
    """Which blocks are running text, each looked at by itself."""
    rows = [
        (local, gold in _PROSE_GOLD, share(p) * 12 / len(p.blocks) ** 0.7)
        for p, s in zip(pages, seen, strict=True)
        for b, local, gold in zip(p.blocks, s.local, p.gold, strict=True)
        if gold != "?" and (gold != "kept" or len(b.text) >= 100)
    ]
    return fit_decision(rows, seen[0].names, "prose", ridge(pages, "prose"))


def fit_headline(pages: Sequence[Example], views: Sequence[View]) -> Table:
    """Which block is the headline."""
    choices = [
        [
            (v.observed, p.gold[i] == "headline" and not p.blocks[i].marker, share(p))
            for i, v in judge_headlines(view, NO_DECISION).items()
        ]
        for p, view in zip(pages, views, strict=True)
        if p.row["headline"]
    ]
    names = views[0].seen.names + Title._fields
    return fit_choice(choices, names, "headline", ridge(pages, "headline"))


def fit_body(pages: Sequence[Example], views: Sequence[View]) -> Table:
    """The body, given the headlines."""
    verdicts = [stages.judge_body(view, NO_DECISION) for view in views]
    rows = [
        (v.observed, p.gold[i] in KEPT[p.page.is_html], weights[i])
        for p, view, found in zip(pages, views, verdicts, strict=True)
        for weights in [page_weights(p, len(found))]
        for i, v in found.items()
        if p.gold[i] not in {"?", "deck"} and i != view.headline
    ]
    return fit_decision(rows, names_of(verdicts), "body", ridge(pages, "body"))


def names_of(found: Iterable[dict[int, stages.Verdict]]) -> tuple[str, ...]:
    """The names of what was observed, which are the same on all pages."""
    return next(v.names for verdicts in found for v in verdicts.values())


def judge_headlines(view: View, decision: Decision) -> dict[int, stages.Verdict]:
    """The headline's candidates of a page."""
    return stages.judge_headlines(view, stages.glued_lines(view), decision)


def fit_company(
    pages: Sequence[Example],
    views: Sequence[View],
    bodies: Sequence[Decision],
) -> dict[str, Table]:
    """The decks and the subheadings, given the body as it was decided about each page."""
    decks: list[list[Row]] = []
    subheadings: list[Row] = []
    found = []
    for page, view, body in zip(pages, views, bodies, strict=True):
        verdicts = stages.judge_body(view, body)
        is_body = [
            i in verdicts and verdicts[i].score > 0 and i != view.headline
            for i in range(len(page.blocks))
        ]
        chosen = deck_candidates(view, is_body)
        judged = stages.judge_company(view, is_body, verdicts, chosen, NO_DECISION)
        if page.row["deck"] is not None:
            decks.append(
                [
                    (v.observed, page.gold[i] == "deck", share(page, "deck"))
                    for i, v in judged.items()
                ]
            )
        found.append(judged)
        is_body = [b and page.gold[i] != "deck" for i, b in enumerate(is_body)]
        chosen = [
            i
            for i in subheading_candidates(view, is_body)
            if page.gold[i] not in {"?", "deck", "kept"}
        ]
        judged = stages.judge_company(view, is_body, verdicts, chosen, NO_DECISION)
        subheadings += [
            (v.observed, page.gold[i] == "subheading", share(page, "subheading"))
            for i, v in judged.items()
        ]
    deck = fit_choice(decks, names_of(found), "deck", ridge(pages, "deck"))
    deck["bias"]["all"] = round(deck["bias"]["all"] + DECK_OFFSET[kind_of(pages)], 2)
    return {
        "deck": deck,
        "subheading": fit_decision(
            subheadings, names_of(found), "subheading", ridge(pages, "subheading")
        ),
    }


def page_weights(example: Example, count: int) -> list[float]:
    """How much each block counts: less on pages of many, more for noise inside the article."""
    body = [i for i, gold in enumerate(example.gold) if gold in KEPT[example.page.is_html]]
    inside = range(body[0], body[-1]) if body else range(0)
    own = share(example) * ((USUAL / max(count, 1)) ** 0.7 if example.track == "html" else 1.0)
    noisy = NOISE_INSIDE if example.track == "html" else 1.0
    return [
        own * (noisy if gold == "other" and i in inside else 1.0)
        for i, gold in enumerate(example.gold)
    ]


def share(page: Example, decision: str = "") -> float:
    """How much a page counts for a decision; one that only newsparse read counts for decks."""
    taught = page.row.get("taught")
    if taught and decision == "deck":
        return TAUGHT_SHARE
    if taught == "article":
        return 0.0
    own = SHARE_FOR.get((page.track, decision), TRACK_SHARE[page.track])
    return own * (1.0 if page.row["sections"] is not None else OTHERS_SHARE)


def main() -> None:
    parser = argument_parser(__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--worst", type=int, default=0)
    args = parser.parse_args()
    scorer = load_scorer(args.scorer)
    loaded = load(args.kind, args.corpora, scorer)
    if args.write:
        tables = fit(loaded.weighed, loaded.seen)
        (LABELLING / f"{args.kind}.json").write_text(
            json.dumps(tables, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )
        known = filter(is_measured, loaded.examples)
        report(measure(known, read_weights(tables), scorer), scorer, "fitted on all")
    if args.folds > 1:
        results = cross_validate(
            loaded,
            lambda pages, seen: read_weights(fit(pages, seen)),
            lambda pages, weights: measure(pages, weights, scorer),
            args.folds,
        )
        report(results, scorer, f"cross-validated by site, {args.folds} folds")
        report_worst(results, args.worst)


if __name__ == "__main__":
    main()
