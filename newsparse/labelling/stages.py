"""The decisions in their order: prose, run, headline, body, deck, subheadings.

Each is one sum of weights over observations; a later one sees what the earlier ones
decided. `tools/fit.py` fits them by walking through the same functions.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsparse.blocks import Block
from newsparse.labelling.company import (
    Company,
    deck_candidates,
    see_company,
    subheading_candidates,
)
from newsparse.labelling.looks import Look, Looks
from newsparse.labelling.places import Page, Place, see_places
from newsparse.labelling.runs import Run, find_run
from newsparse.labelling.titles import Title, candidates, reach, see_titles
from newsparse.labelling.trails import Glued, find_glued
from newsparse.labelling.weights import Decision, Weights, probability

HEADLINE_NAMES = Look._fields + Title._fields
BODY_NAMES = Look._fields + Place._fields
COMPANY_NAMES = BODY_NAMES + Company._fields


class Verdict(NamedTuple):
    """A decision's outcome for one block: the score and what was observed."""

    score: float
    observed: tuple[str, ...]


def score_prose(looks: Sequence[Look], decision: Decision) -> list[float]:
    """How much each block looks like running text; equal looks are scored once."""
    known = {look: decision.score(look, Look._fields) for look in set(looks)}
    return [known[look] for look in looks]


def as_chances(scores: Sequence[float]) -> list[float]:
    """Scores as probabilities; equal scores are worked out once."""
    known = {score: probability(score) for score in set(scores)}
    return [known[score] for score in scores]


def judge_headlines(
    blocks: Sequence[Block],
    seen: Looks,
    scores: Sequence[float],
    run: Run,
    glued: Mapping[int, Glued],
    decision: Decision,
) -> dict[int, Verdict]:
    """The candidates for the headline with their scores.

    A line that is `glued` to a trail is none; the one that it announces is the only one.
    """
    chosen = candidates(blocks, seen.looks, reach(blocks, run))
    chosen = [i for i in chosen if i not in glued and not _settled(seen, i)]
    announced = {line.announces for line in glued.values() if line.steps}
    chosen = [i for i in chosen if i in announced] or chosen
    titles = see_titles(blocks, chosen, scores, run, announced)
    observed = [seen.looks[i] + title for i, title in zip(chosen, titles, strict=True)]
    return _judge(chosen, observed, HEADLINE_NAMES, decision)


def _settled(seen: Looks, i: int) -> bool:
    """Whether a phrase settles that a block is no part of the article."""
    match = seen.matches[i]
    return match is not None and match.sure


def judge_body(page: Page, decision: Decision) -> dict[int, Verdict]:
    """The blocks of the window with their scores as paragraphs of the article."""
    places = see_places(page)
    observed = [page.looks[i] + place for i, place in places.items()]
    return _judge(list(places), observed, BODY_NAMES, decision)


def judge_company(
    page: Page,
    body: Sequence[bool],
    verdicts: dict[int, Verdict],
    chosen: Sequence[int],
    decision: Decision,
) -> dict[int, Verdict]:
    """The blocks `chosen` with their scores as subheadings, or as decks."""
    chosen = [i for i in chosen if i in verdicts]
    company = see_company(page, body, chosen)
    observed = [verdicts[i].observed + c for i, c in zip(chosen, company, strict=True)]
    return _judge(chosen, observed, COMPANY_NAMES, decision)


def _judge(
    chosen: Sequence[int],
    observed: Sequence[tuple[str, ...]],
    names: Sequence[str],
    decision: Decision,
) -> dict[int, Verdict]:
    return {
        i: Verdict(decision.score(values, names), values)
        for i, values in zip(chosen, observed, strict=True)
    }


def best(verdicts: dict[int, Verdict]) -> int | None:
    """The block with the highest score, if that is above even odds; the first of equals."""
    index = max(verdicts, key=lambda i: (verdicts[i].score, -i), default=None)
    return index if index is not None and verdicts[index].score > 0 else None


class Decisions(NamedTuple):
    """All that was decided about a page's blocks, by index."""

    page: Page
    glued: dict[int, Glued]
    headlines: dict[int, Verdict]
    body: dict[int, Verdict]
    decks: dict[int, Verdict]
    subheadings: dict[int, Verdict]
    deck: int | None
    is_body: list[bool]


def decide(blocks: Sequence[Block], seen: Looks, weights: Weights) -> Decisions:
    """Take all decisions."""
    scores = score_prose(seen.looks, weights.prose)
    chances = as_chances(scores)
    run = find_run(blocks, chances)
    glued = find_glued(blocks, reach(blocks, run))
    headlines = judge_headlines(blocks, seen, scores, run, glued, weights.headline)
    page = Page(blocks, seen.looks, scores, chances, run, best(headlines))
    body = judge_body(page, weights.body)
    noise = {i for i in range(len(blocks)) if _settled(seen, i)}
    chosen = {i for i in body if body[i].score > 0} - noise - {page.headline}
    is_body = [i in chosen for i in range(len(blocks))]
    under = [i for i in deck_candidates(page, is_body) if i not in noise]
    decks = judge_company(page, is_body, body, under, weights.deck)
    deck = best(decks)
    if deck is not None:
        is_body[deck] = False
    short = [i for i in subheading_candidates(page, is_body) if i != deck and i not in noise]
    subheadings = judge_company(page, is_body, body, short, weights.subheading)
    subheadings = {i: verdict for i, verdict in subheadings.items() if verdict.score > 0}
    for i in subheadings:
        is_body[i] = False
    return Decisions(page, glued, headlines, body, decks, subheadings, deck, is_body)
