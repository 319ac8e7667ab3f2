"""The decisions in their order: prose, run, headline, body, deck, subheadings.

Each is one sum of weights over observations; a later one sees what the earlier ones
decided. `tools/fit.py` fits them by walking through the same functions.
"""

from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from newsparse.blocks import Page
from newsparse.labelling.asides import aside_titles
from newsparse.labelling.branches import styles_of
from newsparse.labelling.candidates import (
    deck_candidates,
    is_heading,
    leads_away,
    subheading_candidates,
    whole_deck,
)
from newsparse.labelling.cards import in_cards, left_titles
from newsparse.labelling.company import Company, see_company
from newsparse.labelling.forms import forms_of, lifts, lists_of, pulls, rivalry, siblings_of
from newsparse.labelling.looks import Looks
from newsparse.labelling.places import see_places
from newsparse.labelling.repeats import repeated_quotes
from newsparse.labelling.rows import in_rows, listed_links
from newsparse.labelling.runs import find_run
from newsparse.labelling.settled import (
    biographies,
    head_lines,
    is_apart,
    is_furniture,
    is_settled,
    lone_links,
    opening_names,
    signatures,
)
from newsparse.labelling.titles import Title, candidates, reach, see_titles
from newsparse.labelling.trails import Glued, find_glued
from newsparse.labelling.view import View, window, within
from newsparse.labelling.weights import Decision, Weights, probability
from newsparse.role import Role

_LITTLE = 200
"""Characters of text that are less than an article has."""
_DOUBTFUL = -2.0
"""Log odds from which a block of a page with so little text is body."""


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
    chosen = [i for i in candidates(view) if i not in glued and not is_settled(seen, i)]
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


def least_score(view: View, verdicts: Mapping[int, Verdict]) -> float:
    """The score above which a block is body: even odds, less where a page gives hardly any text.

    Such a page mostly has its article in an odd place, so what comes nearest to one is kept.
    """
    widths = view.seen.widths
    sure = sum(widths[i] for i, v in verdicts.items() if v.score > 0 and i != view.headline)
    return 0.0 if sure > _LITTLE or not view.page.is_html else _DOUBTFUL


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


class Decisions(NamedTuple):
    """All that was decided about a page's blocks, by index."""

    view: View
    glued: dict[int, Glued]
    headlines: dict[int, Verdict]
    body: dict[int, Verdict]
    decks: dict[int, Verdict]
    subheadings: dict[int, Verdict]
    teasers: dict[int, Verdict]
    """The headings that are links to other articles: none of its subheadings."""
    asides: frozenset[int]
    """The subheadings that head a box alone."""
    deck: tuple[int, ...]
    repeats: frozenset[int]
    apart: frozenset[int]
    """What is settled to be no text: lines of the head, cards, links by themselves and others."""
    links: frozenset[int]
    """The links to other articles by themselves: as a line, or in a list outside the text."""
    cards: dict[int, Role]
    """What stands in cards and other boxes that are settled to be no text, as what."""
    signed: frozenset[int]
    """The names of who wrote the article, by themselves."""
    is_body: list[bool]


def first_view(page: Page, seen: Looks, prose: Decision) -> View:
    """What is known of a page once each block has been looked at by itself."""
    scores = list(prose.scores(seen.local, seen.names))
    chances = [probability(score) for score in scores]
    run = find_run(page.blocks, chances, seen.widths)
    styles = styles_of(page.blocks) if page.is_html else {}
    forms = forms_of(page.blocks, seen, styles)
    return View(page, page.blocks, seen, scores, chances, run, styles, forms)


def _first_body(view: View, body: dict[int, Verdict], noise: Container[int]) -> list[bool]:
    """Which blocks are body by their scores, without the headline and what is settled `noise`."""
    least = least_score(view, body)
    sure = {i for i, v in body.items() if v.score > (0 if is_furniture(view.seen, i) else least)}
    chosen = sure - {view.headline}
    return [i in chosen and i not in noise for i in range(len(view.blocks))]


def _judge_decks(
    view: View,
    is_body: Sequence[bool],
    body: dict[int, Verdict],
    settled: Container[int],
    decision: Decision,
) -> tuple[dict[int, Verdict], tuple[int, ...]]:
    """The candidates for the deck with their scores, and the blocks of the deck."""
    under = [i for i in deck_candidates(view, is_body) if i not in settled]
    decks = judge_company(view, is_body, body, under, decision)
    first = best(decks)
    deck = whole_deck(view, is_body, first) if first is not None else ()
    return decks, tuple(i for i in deck if i not in settled)


def _judge_titles(
    view: View,
    is_body: Sequence[bool],
    body: dict[int, Verdict],
    settled: Container[int],
    decision: Decision,
) -> dict[int, Verdict]:
    """The subheadings, and headings that are perhaps none, with their scores."""
    doubtful = {i for i, v in body.items() if v.score > _DOUBTFUL}
    short = [i for i in subheading_candidates(view, is_body, doubtful) if i not in settled]
    judged = judge_company(view, is_body, body, short, decision)
    agreed = agree_on_form(view, judged)
    return {i: v for i, v in agreed.items() if v.score > 0 or is_heading(view, i)}


def _without(is_body: Sequence[bool], others: Container[int]) -> list[bool]:
    """Which blocks are body once `others` turned out to be something else."""
    return [kept and i not in others for i, kept in enumerate(is_body)]


def decide(page: Page, seen: Looks, weights: Weights) -> Decisions:
    """Take all decisions."""
    view = first_view(page, seen, weights.prose)
    glued = glued_lines(view)
    headlines = judge_headlines(view, glued, weights.headline)
    view = view._replace(headline=pick_headline(view, headlines))
    body = judge_body(view, weights.body)
    likely = [i for i, v in body.items() if v.score > 0]
    signed, links = signatures(view, likely), lone_links(view, likely)
    inside = within(view.blocks)
    cards = in_cards(view, inside)
    apart = head_lines(view).union(cards, links, (i for i in body if is_apart(view, i)))
    noise = apart | signed
    is_body = _first_body(view, body, noise)
    decks, deck = _judge_decks(view, is_body, body, noise, weights.deck)
    is_body = _without(is_body, deck)
    opening = opening_names(view, is_body)
    is_body = _without(is_body, opening)
    signed |= opening
    links |= in_rows(view, is_body, inside)
    is_body = _without(is_body, links)
    cards |= dict.fromkeys(biographies(view, is_body), Role.BIOGRAPHY)
    is_body = _without(is_body, cards)
    links |= left_titles(view, is_body)
    is_body = _without(is_body, links)
    others = noise.union(deck, signed, links, cards)
    titles = _judge_titles(view, is_body, body, others, weights.subheading)
    asides = aside_titles(view, _without(is_body, titles), titles)
    if asides:  # they are no rivals of the subheadings
        alone = {i: titles[i] for i in asides}
        others = others.union(asides)
        titles = alone | _judge_titles(view, is_body, body, others, weights.subheading)
    is_body = _without(is_body, titles)
    teasers = {i: v for i, v in titles.items() if v.score <= 0 and leads_away(view, i)}
    subheadings = {i: v for i, v in titles.items() if i not in teasers}
    repeats = repeated_quotes(view, is_body)
    links |= listed_links(view, is_body)
    is_body = _without(is_body, repeats | links)
    return Decisions(
        view,
        glued,
        headlines,
        body,
        decks,
        subheadings,
        teasers,
        asides,
        deck,
        repeats,
        apart.union(links, cards),
        links,
        cards,
        signed,
        is_body,
    )
