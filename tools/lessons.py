"""What each decision learns from: its observations on pages with known answers.

A decision sees what the ones before it made of pages that they were not fitted on. What they make
of their own pages is too good: it would be trusted too much (stacked generalization, Wolpert 1992).
"""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from newsparse.labelling.deciding import stages
from newsparse.labelling.deciding.candidates import deck_candidates, subheading_candidates
from newsparse.labelling.observing.company import Company
from newsparse.labelling.observing.looks import Looks
from newsparse.labelling.observing.titles import Title
from newsparse.labelling.observing.view import View
from newsparse.labelling.weights import Decision, read_decision
from regression import Row, Table, fit_choice, fit_decision
from truth import Example, kind_of
from validation import fold_of

RIDGE = {
    "text": {
        "prose": 1.0,
        "headline": 0.5,
        "body": 1.0,
        "subheading": 0.3,
        "deck": 0.3,
        "page": 1.0,
    },
    "html": {
        "prose": 1.5,
        "headline": 0.5,
        "body": 1.5,
        "subheading": 0.12,
        "deck": 1.5,
        "page": 1.0,
    },
}
CHOICES = frozenset(("headline", "deck"))
"""The decisions that choose one block of a page, or none."""
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
OTHERS_SHARE_FOR = {
    ("html", "subheading"): 0.125,
    ("scraped", "subheading"): 0.25,
    ("copy", "subheading"): 0.25,
}
"""What a page counts whose truth has no sections, so that its subheadings are a guess."""
TAUGHT_SHARE = 0.125
"""What a page counts whose deck newsparse itself found in its HTML."""
USUAL = 40
"""Blocks that a usual HTML page has."""
NOISE_INSIDE = 1.4
"""What noise between an HTML page's paragraphs counts: it does more harm there."""
KEPT = {True: {"body", "subheading", "kept"}, False: {"body"}}
"""What the body decision keeps: in HTML subheadings too, which are looked for among it then."""
PARTS = 5
"""Parts of the sites, of which one is left out in turn."""
_PROSE_GOLD = {"body", "kept"}
_NO_DECISION = read_decision({})


class Lesson(NamedTuple):
    """What one decision learns from."""

    decision: str
    kind: str
    """What the pages are: "html" or "text"."""
    names: tuple[str, ...]
    """The names of what is observed."""
    pages: Sequence[Sequence[Row]]
    """The observations of each page with their answers."""

    def fit(self, pages: Sequence[Sequence[Row]] | None = None) -> Table:
        """The decision fitted on some of the pages' rows, or on all."""
        pages = self.pages if pages is None else pages
        ridge = RIDGE[self.kind][self.decision]
        if self.decision in CHOICES:
            return fit_choice(pages, self.names, f"{self.kind} {self.decision}", ridge)
        rows = list(chain(*pages))
        return fit_decision(rows, self.names, f"{self.kind} {self.decision}", ridge)


def lessons(pages: Sequence[Example], seen: Sequence[Looks]) -> dict[str, Lesson]:
    """What the decisions about blocks learn from, in their order; all pages are of a kind."""
    kind = kind_of(pages)
    rows = [prose_rows(page, looks) for page, looks in zip(pages, seen, strict=True)]
    prose = Lesson("prose", kind, seen[0].names, rows)
    views = [
        stages.first_view(page.page, looks, decision)
        for page, looks, decision in zip(pages, seen, in_parts(prose, pages), strict=True)
    ]
    rows = [headline_rows(page, view) for page, view in zip(pages, views, strict=True)]
    headline = Lesson("headline", kind, seen[0].names + Title._fields, rows)
    views = [
        view._replace(headline=stages.pick_headline(view, judge_headlines(view, decision)))
        for view, decision in zip(views, in_parts(headline, pages), strict=True)
    ]
    found = [stages.judge_body(view, _NO_DECISION) for view in views]
    names = next(verdict.names for verdicts in found for verdict in verdicts.values())
    rows = [body_rows(*each) for each in zip(pages, views, found, strict=True)]
    body = Lesson("body", kind, names, rows)
    bodies = in_parts(body, pages)
    known = [company_rows(*each) for each in zip(pages, views, bodies, strict=True)]
    names += Company._fields
    deck = Lesson("deck", kind, names, [decks for decks, _ in known])
    subheading = Lesson("subheading", kind, names, [heads for _, heads in known])
    return {each.decision: each for each in (prose, headline, body, deck, subheading)}


def in_parts(lesson: Lesson, pages: Sequence[Example]) -> list[Decision]:
    """For each page the decision fitted on the parts of the sites that it is not of."""
    parts = [fold_of(page, PARTS, "within ") for page in pages]
    found: dict[int, Decision] = {}
    for part in set(parts):
        rest = [rows for rows, own in zip(lesson.pages, parts, strict=True) if own != part]
        found[part] = read_decision(lesson.fit(rest))
    return [found[part] for part in parts]


def prose_rows(page: Example, seen: Looks) -> list[Row]:
    """Which blocks are running text, each looked at by itself."""
    weight = share(page) * 12 / max(len(page.blocks), 1) ** 0.7
    return [
        (local, gold in _PROSE_GOLD, weight)
        for block, local, gold in zip(page.blocks, seen.local, page.gold, strict=True)
        if gold != "?" and (gold != "kept" or len(block.text) >= 100)
    ]


def headline_rows(page: Example, view: View) -> list[Row]:
    """Which block is the headline; nothing of a page whose truth does not say."""
    if not page.row["headline"]:
        return []
    return [
        (v.observed, page.gold[i] == "headline" and not page.blocks[i].marker, share(page))
        for i, v in judge_headlines(view, _NO_DECISION).items()
    ]


def judge_headlines(view: View, decision: Decision) -> dict[int, stages.Verdict]:
    """The headline's candidates of a page."""
    return stages.judge_headlines(view, stages.glued_lines(view), decision)


def body_rows(page: Example, view: View, found: dict[int, stages.Verdict]) -> list[Row]:
    """Which blocks are the body, given the headline."""
    weights = page_weights(page, len(found))
    return [
        (v.observed, page.gold[i] in KEPT[page.page.is_html], weights[i])
        for i, v in found.items()
        if page.gold[i] not in {"?", "deck"} and i != view.headline
    ]


def company_rows(page: Example, view: View, body: Decision) -> tuple[list[Row], list[Row]]:
    """Which blocks are the deck and which are subheadings, given the body as it was decided."""
    verdicts = stages.judge_body(view, body)
    is_body = [
        i in verdicts and verdicts[i].score > 0 and i != view.headline
        for i in range(len(page.blocks))
    ]
    decks: list[Row] = []
    if page.row["deck"] is not None:
        chosen = deck_candidates(view, is_body)
        judged = stages.judge_company(view, is_body, verdicts, chosen, _NO_DECISION)
        weight = share(page, "deck")
        decks = [(v.observed, page.gold[i] == "deck", weight) for i, v in judged.items()]
    is_body = [b and page.gold[i] != "deck" for i, b in enumerate(is_body)]
    chosen = [
        i for i in subheading_candidates(view, is_body) if page.gold[i] not in {"?", "deck", "kept"}
    ]
    judged = stages.judge_company(view, is_body, verdicts, chosen, _NO_DECISION)
    weight = share(page, "subheading")
    return decks, [(v.observed, page.gold[i] == "subheading", weight) for i, v in judged.items()]


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
    others = OTHERS_SHARE_FOR.get((page.track, decision), OTHERS_SHARE)
    return own * (1.0 if page.row["sections"] is not None else others)
