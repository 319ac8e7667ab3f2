"""The single decisions: prose, headline, body, deck and subheadings.

Each is one sum of weights over observations. `tools/fit.py` fits them by walking through the same
functions.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse.blocks import Page
from newsparse.labelling.observing.branches import styles_of
from newsparse.labelling.observing.company import Company, see_company
from newsparse.labelling.observing.forms import (
    forms_of,
    lifts,
    lists_of,
    pulls,
    rivalry,
    siblings_of,
)
from newsparse.labelling.observing.looks import Looks
from newsparse.labelling.observing.places import see_places
from newsparse.labelling.observing.runs import find_run
from newsparse.labelling.observing.titles import Title, candidates, reach, see_titles
from newsparse.labelling.observing.trails import Glued, find_glued
from newsparse.labelling.observing.view import View, window, within
from newsparse.labelling.settling.settled import is_settled
from newsparse.labelling.weights import Decision, probability

_LITTLE = 200
"""Characters of text that are less than an article has."""
DOUBTFUL = -2.0
"""Log odds from which a block of a page with so little text is body."""
_HEADED, _TEXT = 1.0, 60
"""What a subheading that would head nothing lends to the text below it, in log odds, and the
characters of a text."""


class Verdict(NamedTuple):
    """A decision's outcome for one block: the score and what was observed."""

    score: float
    observed: tuple[str, ...]
    names: tuple[str, ...]
    """The names of what was observed."""
    pull: float = 0.0
    """What of the score comes from blocks of its form and of others."""


def glued_lines(view: View) -> dict[int, Glued]:
    """The lines of a plain text that are glued to a trail; markup keeps the two apart."""
    return {} if view.page.is_html else find_glued(view.blocks, reach(view))


def judge_headlines(
    view: View, glued: Mapping[int, Glued], decision: Decision
) -> dict[int, Verdict]:
    """The candidates for the headline with their scores.

    A line that is `glued` to a trail is none; the one that it announces is the only one.
    """
    seen = view.seen
    chosen = [i for i in candidates(view) if i not in glued and not is_settled(view, i)]
    announced = {line.announces for line in glued.values() if line.steps}
    chosen = [i for i in chosen if i in announced] or chosen
    titles = see_titles(view, chosen, announced)
    observed = [seen.local[i] + title for i, title in zip(chosen, titles, strict=True)]
    return _judge(chosen, observed, seen.names + Title._fields, decision)


def judge_body(view: View, decision: Decision) -> dict[int, Verdict]:
    """The blocks of the window with their scores as paragraphs of the article."""
    span, places, local = window(view), see_places(view), view.seen.local
    rows = zip(*places.values(), strict=True)
    observed = [local[i] + row for i, row in zip(span, rows, strict=True)]
    verdicts = _judge(span, observed, view.seen.names + tuple(places), decision)
    scores = [v.score for v in verdicts.values()]
    if view.page.is_html:
        return _drawn(verdicts, pulls(scores, siblings_of(view.blocks, view.forms)))
    return _drawn(verdicts, lifts(scores, lists_of(view.blocks, span)))


def judge_company(
    view: View,
    body: Sequence[bool],
    verdicts: dict[int, Verdict],
    chosen: Sequence[int],
    decision: Decision,
) -> dict[int, Verdict]:
    """The blocks `chosen` with their scores as subheadings, or as decks."""
    chosen = [i for i in chosen if i in verdicts]
    company = see_company(view, body, chosen)
    observed = [verdicts[i].observed + c for i, c in zip(chosen, company, strict=True)]
    names = next((verdicts[i].names for i in chosen), ()) + Company._fields
    return _judge(chosen, observed, names, decision)


def agree_on_form(view: View, verdicts: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """The subheadings' scores once those of each form, which markup tells, are judged together."""
    forms = [view.forms[i] for i in verdicts]
    agreed = dict(verdicts)
    if view.page.is_html:
        agreed = _drawn(agreed, pulls([v.score for v in agreed.values()], forms))
    return _drawn(agreed, rivalry([v.score for v in agreed.values()], forms))


def headed(
    view: View,
    body: Mapping[int, Verdict],
    is_body: Sequence[bool],
    bounds: Iterable[int],
    subheadings: Container[int],
) -> dict[int, Verdict]:
    """The text right below subheadings that would head none, if it is nearly body by its score.

    A subheading speaks for its text as much as that does for it. The `bounds` end that: those and
    other headings, and the deck.
    """
    others = {view.headline, *view.settled}
    found: dict[int, Verdict] = {}
    for title, end in pairwise([*sorted(bounds), len(is_body)]):
        if title in subheadings and not any(is_body[title + 1 : end]):
            for i in range(title + 1, end):
                short = view.seen.widths[i] < _TEXT
                if short or i in others or i not in body or body[i].score <= -_HEADED:
                    break
                found[i] = body[i]
    return _drawn(found, [_HEADED] * len(found))


def least_score(view: View, verdicts: Mapping[int, Verdict]) -> float:
    """The score above which a block is body: even odds, less where a page gives hardly any text.

    Such a page mostly has its article in an odd place, so what comes nearest to one is kept.
    The `verdicts` are those of the blocks that may be text.
    """
    sure = sum(view.seen.widths[i] for i, v in verdicts.items() if v.score > 0)
    return 0.0 if sure > _LITTLE or not view.page.is_html else DOUBTFUL


def _judge(
    chosen: Sequence[int],
    observed: Sequence[tuple[str, ...]],
    names: tuple[str, ...],
    decision: Decision,
) -> dict[int, Verdict]:
    scores = decision.scores(observed, names)
    return {
        i: Verdict(score, values, names)
        for i, score, values in zip(chosen, scores, observed, strict=True)
    }


def _drawn(verdicts: Mapping[int, Verdict], pull: Sequence[float]) -> dict[int, Verdict]:
    """The verdicts with the pull of other blocks upon each."""
    return {
        i: v._replace(score=v.score + by, pull=v.pull + by)
        for (i, v), by in zip(verdicts.items(), pull, strict=True)
    }


def best(verdicts: dict[int, Verdict]) -> int | None:
    """The block with the highest score, if that is above even odds; the first of equals."""
    index = max(verdicts, key=lambda i: (verdicts[i].score, -i), default=None)
    return index if index is not None and verdicts[index].score > 0 else None


def pick_headline(view: View, verdicts: dict[int, Verdict]) -> int | None:
    """The headline: the best candidate, at even odds or worse if the page itself calls it so."""
    called = {i: v for i, v in verdicts.items() if view.seen.marks[i].names == "headline"}
    index = best(verdicts)
    if index is None and called:
        return max(called, key=lambda i: (called[i].score, -i))
    return index


def first_view(page: Page, seen: Looks, prose: Decision) -> View:
    """What is known of a page once each block has been looked at by itself."""
    scores = list(prose.scores(seen.local, seen.names))
    chances = [probability(score) for score in scores]
    run = find_run(page.blocks, chances, seen.widths)
    styles = styles_of(page.blocks) if page.is_html else {}
    forms = forms_of(page.blocks, seen, styles)
    inside = within(page.blocks)
    return View(page, page.blocks, seen, scores, chances, run, styles, forms, inside, {})
