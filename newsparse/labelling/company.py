"""What a block's neighbours turned out to be: the observations for subheadings and decks."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.labelling.looks import is_label, width
from newsparse.labelling.places import View

_LONGEST_SUBHEADING = 200
_SHORTEST_DECK = 20
_DECK_REACH = 6


class Company(NamedTuple):
    """What stands next to a block, once it is known which blocks are the body."""

    between: str
    """Whether the blocks before and after it are body."""
    next_body: str
    """How the body goes on: the length of the next paragraph."""
    likes: str
    """Blocks of its indent, marker and blank lines that also stand before a paragraph."""
    after_headline: str
    """Blocks between the headline and it."""
    before_body: str
    """What stands between it and the first paragraph of the body."""
    above: str
    """What the block before it begins with."""
    below: str
    """What the block after it begins with."""


def see_company(view: View, body: Sequence[bool], chosen: Sequence[int]) -> list[Company]:
    """Observe the blocks `chosen`, given which blocks are `body`."""
    first = next((i for i, is_body in enumerate(body) if is_body), len(body))
    before_prose = {i for i in chosen if i + 1 < len(body) and body[i + 1] and not body[i]}
    forms = Counter(_form(view, i) for i in before_prose)
    return [
        Company(
            between=f"{_what(body, i - 1)}, {_what(body, i + 1)}",
            next_body=_length(view, body, i + 1),
            likes=str(min(forms[_form(view, i)] - (i in before_prose), 4)),
            after_headline=_after(view.headline, i),
            before_body=_kinds(view, i + 1, first),
            above=_kind(view, i - 1),
            below=_kind(view, i + 1),
        )
        for i in chosen
    ]


def subheading_candidates(view: View, body: Sequence[bool]) -> list[int]:
    """Short blocks between the headline and the last paragraph, body or not."""
    last = max((i for i, is_body in enumerate(body) if is_body), default=-1)
    start = view.headline + 1 if view.headline is not None else 0
    return [i for i in range(start, last) if width(view.blocks[i].text) <= _LONGEST_SUBHEADING]


def deck_candidates(view: View, body: Sequence[bool]) -> list[int]:
    """The blocks between the headline and the body, and the body's first."""
    if view.headline is None:
        return []
    start = view.headline + 1
    first = next((i for i in range(start, len(body)) if body[i]), start)
    reach = range(start, min(first + 1, start + _DECK_REACH, len(body) - 1))
    return [
        i
        for i in reach
        if width(view.blocks[i].text) >= _SHORTEST_DECK and not is_label(view.seen.looks[i])
    ]


def _form(view: View, i: int) -> tuple[int, bool, bool, bool]:
    block = view.blocks[i]
    return block.indent, block.marker != "", block.gap_before, block.gap_after


def _what(body: Sequence[bool], i: int) -> str:
    if not 0 <= i < len(body):
        return "edge"
    return "body" if body[i] else "other"


def _length(view: View, body: Sequence[bool], i: int) -> str:
    if i >= len(body) or not body[i]:
        return "none"
    return view.seen.looks[i].length


def _after(headline: int | None, i: int) -> str:
    if headline is None:
        return "no headline"
    return str(min(i - headline - 1, 6))


def _kinds(view: View, start: int, first: int) -> str:
    """The most telling of the blocks from `start` up to the body."""
    if start > first:
        return "is body"
    kinds = {_kind(view, i) for i in range(start, min(first, start + 8))}
    telling = (kind for kind in ("byline", "date", "caption", "noise", "other") if kind in kinds)
    return next(telling, "nothing")


def _kind(view: View, i: int) -> str:
    if not 0 <= i < len(view.blocks):
        return "edge"
    if view.blocks[i].marker:
        return "item"
    look = view.seen.looks[i]
    field, _, form = look.phrase.partition(" ")
    if field in {"byline", "caption", "note"}:
        return field
    if look.date == "mostly":
        return "date"
    if form in {"line", "label"}:
        return "noise"
    return "prose" if view.scores[i] > 0 else "other"
