"""All decisions about a page in their order: headline, body, deck, subheadings.

A later one sees what the earlier ones decided. What is settled is taken out as soon as it is known.
"""

from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from newsparse.blocks import Box, Page
from newsparse.labelling.announced import comments_below, left_titles
from newsparse.labelling.asides import aside_titles
from newsparse.labelling.candidates import (
    deck_candidates,
    is_heading,
    leads_away,
    subheading_candidates,
    whole_deck,
)
from newsparse.labelling.cards import in_cards
from newsparse.labelling.looks import Looks
from newsparse.labelling.repeats import repeated_quotes
from newsparse.labelling.rows import in_rows, listed_links
from newsparse.labelling.settled import is_apart, is_furniture, lone_links
from newsparse.labelling.signing import (
    biographies,
    datelines,
    head_lines,
    opening_names,
    signatures,
    signed_lines,
)
from newsparse.labelling.stages import (
    DOUBTFUL,
    Verdict,
    agree_on_form,
    best,
    first_view,
    glued_lines,
    judge_body,
    judge_company,
    judge_headlines,
    least_score,
    pick_headline,
)
from newsparse.labelling.trails import Glued
from newsparse.labelling.view import View, within
from newsparse.labelling.weights import Decision, Weights
from newsparse.role import Role


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
    places: frozenset[int]
    """The dateline, by itself."""
    is_body: list[bool]


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
    doubtful = {i for i, v in body.items() if v.score > DOUBTFUL}
    short = [i for i in subheading_candidates(view, is_body, doubtful) if i not in settled]
    judged = judge_company(view, is_body, body, short, decision)
    agreed = agree_on_form(view, judged)
    return {i: v for i, v in agreed.items() if v.score > 0 or is_heading(view, i)}


def _judge_all_titles(
    view: View,
    is_body: Sequence[bool],
    body: dict[int, Verdict],
    settled: frozenset[int],
    decision: Decision,
) -> tuple[dict[int, Verdict], frozenset[int]]:
    """The same, and which of them head a box alone: those are no rivals of the others."""
    titles = _judge_titles(view, is_body, body, settled, decision)
    asides = aside_titles(view, _without(is_body, titles), titles)
    if not asides:
        return titles, asides
    others = _judge_titles(view, is_body, body, settled | asides, decision)
    return {i: titles[i] for i in asides} | others, asides


def _without(is_body: Sequence[bool], others: Container[int]) -> list[bool]:
    """Which blocks are body once `others` turned out to be something else."""
    return [kept and i not in others for i, kept in enumerate(is_body)]


class _Rest(NamedTuple):
    """What is settled once it is known which blocks are likely the body."""

    places: frozenset[int]
    links: frozenset[int]
    cards: dict[int, Role]


def _settle(
    view: View,
    is_body: Sequence[bool],
    inside: Mapping[Box, Sequence[int]],
    signed: frozenset[int],
) -> tuple[list[bool], _Rest]:
    """The body without what is settled to be none of it by its place in or beside the text."""
    places = datelines(view, is_body)
    is_body = _without(is_body, places)
    links = in_rows(view, is_body, inside)
    is_body = _without(is_body, links)
    cards = dict.fromkeys(comments_below(view, is_body), Role.COMMENTS)
    is_body = _without(is_body, cards)
    cards |= dict.fromkeys(biographies(view, is_body, signed), Role.BIOGRAPHY)
    is_body = _without(is_body, cards)
    links |= left_titles(view, is_body)
    return _without(is_body, links), _Rest(places, links, cards)


def decide(page: Page, seen: Looks, weights: Weights) -> Decisions:
    """Take all decisions."""
    view = first_view(page, seen, weights.prose)
    glued = glued_lines(view)
    headlines = judge_headlines(view, glued, weights.headline)
    view = view._replace(headline=pick_headline(view, headlines))
    body = judge_body(view, weights.body)
    likely = [i for i, v in body.items() if v.score > 0]
    signed = signatures(view, likely) | signed_lines(view)
    links = lone_links(view, likely)
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
    is_body, rest = _settle(view, is_body, inside, signed)
    links |= rest.links
    cards |= rest.cards
    others = noise.union(deck, signed, rest.places, links, cards)
    titles, asides = _judge_all_titles(view, is_body, body, others, weights.subheading)
    is_body = _without(is_body, titles)
    teasers = {i: v for i, v in titles.items() if v.score <= 0 and leads_away(view, i)}
    subheadings = {i: v for i, v in titles.items() if i not in teasers}
    repeats = repeated_quotes(view, is_body)
    links |= listed_links(view, is_body)
    is_body = _without(is_body, repeats | links)
    if not any(is_body):  # text follows a deck: what is left of none is the text
        is_body, deck = [i in deck for i in range(len(is_body))], ()
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
        apart.union(links, cards, rest.places),
        links,
        cards,
        signed,
        rest.places,
        is_body,
    )
