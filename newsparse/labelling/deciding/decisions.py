"""All decisions about a page in their order: headline, body, deck, subheadings.

A later one sees what the earlier ones decided. What is settled is taken out as soon as it is known.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from newsparse.blocks import Page
from newsparse.labelling.deciding.candidates import (
    deck_candidates,
    subheading_candidates,
    whole_deck,
)
from newsparse.labelling.deciding.stages import (
    DOUBTFUL,
    Verdict,
    agree_on_form,
    best,
    first_view,
    glued_lines,
    headed,
    judge_body,
    judge_company,
    judge_headlines,
    least_score,
    pick_headline,
)
from newsparse.labelling.observing.basics import is_heading, leads_to_article
from newsparse.labelling.observing.looks import Looks
from newsparse.labelling.observing.trails import Glued
from newsparse.labelling.observing.view import Settled, View
from newsparse.labelling.settling.announced import announced, left_titles
from newsparse.labelling.settling.appeals import appeals
from newsparse.labelling.settling.asides import aside_titles
from newsparse.labelling.settling.attributions import attributions
from newsparse.labelling.settling.cards import in_cards, in_links
from newsparse.labelling.settling.comments import comments, comments_below
from newsparse.labelling.settling.inserted import inserted_links
from newsparse.labelling.settling.posts import in_others
from newsparse.labelling.settling.repeats import repeated_quotes
from newsparse.labelling.settling.rows import in_rows, listed_links
from newsparse.labelling.settling.settled import is_apart, is_furniture, lone_links, promos
from newsparse.labelling.settling.signing import (
    biographies,
    datelines,
    head_lines,
    opening_names,
    signatures,
    signed_lines,
)
from newsparse.labelling.settling.tails import tails
from newsparse.labelling.weights import Decision, Weights

Step = Callable[[View, Sequence[bool]], Mapping[int, Settled]]
"""What settles something, given which blocks are likely the body."""
_AT_ONCE: tuple[Callable[[View], Mapping[int, Settled]], ...] = (
    appeals,
    announced,
    in_others,
    promos,
    in_cards,
    in_links,
    comments,
    signed_lines,
)
"""What settles something before the body is known; of several, the last names the block."""
_BELOW_DECK: tuple[Step, ...] = (
    opening_names,
    datelines,
    in_rows,
    listed_links,
    inserted_links,
    comments_below,
    biographies,
    left_titles,
    tails,
    attributions,
)
_AT_LAST: tuple[Step, ...] = (repeated_quotes,)


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
    is_body: list[bool]


def decide(page: Page, seen: Looks, weights: Weights) -> Decisions:
    """Take all decisions."""
    view = first_view(page, seen, weights.prose)
    glued = glued_lines(view)
    headlines = judge_headlines(view, glued, weights.headline)
    view = view._replace(headline=pick_headline(view, headlines))
    body = judge_body(view, weights.body)
    view, is_body = _text_alone(view, body)
    decks, deck = _judge_decks(view, is_body, body, weights.deck)
    view, is_body = _settle(view, _without(is_body, deck), _BELOW_DECK)
    titles, asides = _judge_titles(view, is_body, body, deck, weights.subheading)
    teasers = {i: v for i, v in titles.items() if v.score <= 0 and leads_to_article(view, i)}
    subheadings = {i: v for i, v in titles.items() if i not in teasers}
    is_body = _without(is_body, titles)
    text = headed(view, body, is_body, {*titles, *deck}, subheadings.keys() - asides)
    body |= text
    is_body = [kept or i in text for i, kept in enumerate(is_body)]
    view, is_body = _settle(view, is_body, _AT_LAST)
    if not any(is_body):  # text follows a deck: what is left of none is the text
        is_body, deck = [i in deck for i in range(len(is_body))], ()
    return Decisions(
        view, glued, headlines, body, decks, subheadings, teasers, asides, deck, is_body
    )


def _text_alone(view: View, body: Mapping[int, Verdict]) -> tuple[View, list[bool]]:
    """Which blocks are body by their scores, without what is settled at once to be none of it."""
    likely = [i in body and body[i].score > 0 for i in range(len(view.blocks))]
    apart = head_lines(view).union(i for i in body if is_apart(view, i))
    settled = lone_links(view, likely) | signatures(view, likely)
    for step in _AT_ONCE:
        settled |= step(view)
    view = view._replace(settled=dict.fromkeys(apart) | settled)
    others = {view.headline, *view.settled}
    left = {i: v for i, v in body.items() if i not in others}
    least = least_score(view, left)
    sure = {i for i, v in left.items() if v.score > (0 if is_furniture(view.seen, i) else least)}
    return view, [i in sure for i in range(len(view.blocks))]


def _settle(view: View, is_body: Sequence[bool], steps: Iterable[Step]) -> tuple[View, list[bool]]:
    """The page and its body once each of some steps has settled what those before it left."""
    body = list(is_body)
    for step in steps:
        found = step(view, body)
        if found:
            view = view._replace(settled={**found, **view.settled})
            body = _without(body, found)
    return view, body


def _without(is_body: Sequence[bool], others: Container[int]) -> list[bool]:
    """Which blocks are body once `others` turned out to be something else."""
    return [kept and i not in others for i, kept in enumerate(is_body)]


def _judge_decks(
    view: View, is_body: Sequence[bool], body: dict[int, Verdict], decision: Decision
) -> tuple[dict[int, Verdict], tuple[int, ...]]:
    """The candidates for the deck with their scores, and the blocks of the deck."""
    under = [i for i in deck_candidates(view, is_body) if i not in view.settled]
    decks = judge_company(view, is_body, body, under, decision)
    first = best(decks)
    deck = whole_deck(view, is_body, first) if first is not None else ()
    return decks, tuple(i for i in deck if i not in view.settled)


def _judge_titles(
    view: View,
    is_body: Sequence[bool],
    body: dict[int, Verdict],
    deck: Sequence[int],
    decision: Decision,
) -> tuple[dict[int, Verdict], frozenset[int]]:
    """The subheadings, and headings that are perhaps none, and which of them head a box alone.

    Those are no rivals of the others.
    """
    others = {*view.settled, *deck}
    titles = _score_titles(view, is_body, body, others, decision)
    asides = aside_titles(view, _without(is_body, titles), titles)
    if not asides:
        return titles, asides
    rest = _score_titles(view, is_body, body, others | asides, decision)
    return {i: titles[i] for i in asides} | rest, asides


def _score_titles(
    view: View,
    is_body: Sequence[bool],
    body: dict[int, Verdict],
    others: Container[int],
    decision: Decision,
) -> dict[int, Verdict]:
    """The subheadings, and headings that are perhaps none, with their scores."""
    doubtful = {i for i, v in body.items() if v.score > DOUBTFUL}
    short = [i for i in subheading_candidates(view, is_body, doubtful) if i not in others]
    judged = judge_company(view, is_body, body, short, decision)
    agreed = agree_on_form(view, judged)
    return {i: v for i, v in agreed.items() if v.score > 0 or is_heading(view, i)}
