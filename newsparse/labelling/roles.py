"""Decisions to roles: every block's name, whether it is kept, and how sure we are."""

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.blocks import Block
from newsparse.labelling.looks import Looks
from newsparse.labelling.stages import BODY_NAMES, COMPANY_NAMES, HEADLINE_NAMES, Decisions
from newsparse.labelling.weights import probability
from newsparse.lexicons.phrases import fold
from newsparse.model import Role


class Named(NamedTuple):
    """A block's role and which decision gave it."""

    role: Role
    kept: bool
    confidence: float
    decision: str
    """The decision whose evidence counts: a field of `Weights`, or "phrase", "text", "place"."""
    observed: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def name_blocks(blocks: Sequence[Block], seen: Looks, decisions: Decisions) -> list[Named]:
    """The role of each block."""
    body = [i for i, is_body in enumerate(decisions.is_body) if is_body]
    first, last = (body[0], body[-1]) if body else (len(blocks), -1)
    return [
        _article_part(i, blocks, seen, decisions)
        or _furniture(i, blocks, seen, decisions, first, last)
        for i in range(len(blocks))
    ]


def _article_part(
    i: int, blocks: Sequence[Block], seen: Looks, decisions: Decisions
) -> Named | None:
    """The role of a block that a decision put into the article."""
    if i == decisions.page.headline:
        verdict = decisions.headlines[i]
        return Named(Role.HEADLINE, True, probability(verdict.score), "headline",
                     verdict.observed, HEADLINE_NAMES)
    if i == decisions.deck:
        verdict = decisions.decks[i]
        return Named(Role.DECK, True, probability(verdict.score), "deck",
                     verdict.observed, COMPANY_NAMES)
    if decisions.is_body[i]:
        verdict = decisions.body[i]
        role = Role.ITEM if blocks[i].marker else Role.PARAGRAPH
        match = seen.matches[i]
        if match and match.field == "note":
            role = Role.NOTE
        return Named(role, True, probability(verdict.score), "body", verdict.observed, BODY_NAMES)
    if i in decisions.subheadings and decisions.subheadings[i].score > 0:
        verdict = decisions.subheadings[i]
        return Named(Role.SUBHEADING, True, probability(verdict.score), "subheading",
                     verdict.observed, COMPANY_NAMES)
    return None


def _furniture(
    i: int, blocks: Sequence[Block], seen: Looks, decisions: Decisions, first: int, last: int
) -> Named:
    """The role of a block that is no part of the article's text."""
    text = blocks[i].text
    headline = decisions.page.headline
    match = seen.matches[i]
    if not fold(text) and not any(c.isalnum() for c in text):
        return Named(Role.SEPARATOR, False, 1.0, "text")
    if match and match.field == "caption" and first < i < last:
        return Named(Role.CAPTION, True, 0.8, "phrase")
    if match:
        role = Role(match.field)
        if role is Role.RELATED and i > last and i == len(blocks) - 1:
            role = Role.FOOTER
        return Named(role, False, 0.95 if match.form == "line" else 0.8, "phrase")
    if seen.looks[i].date == "mostly":
        return Named(Role.TIMESTAMP, False, 0.9, "date")
    if headline is not None and text == blocks[headline].text:
        return Named(Role.REPEAT, False, 0.9, "text")
    role = Role.NAVIGATION if i < first else Role.FOOTER if i > last else Role.UNRELATED
    if i in decisions.body:
        verdict = decisions.body[i]
        return Named(role, False, 1 - probability(verdict.score), "body",
                     verdict.observed, BODY_NAMES)
    return Named(role, False, 1 - probability(decisions.page.scores[i]), "prose",
                 seen.looks[i], type(seen.looks[i])._fields)
