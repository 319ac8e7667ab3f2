"""What is known of a page's blocks when the decisions about them are taken."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple, TypeVar

from newsparse.blocks import Block, Box, Page
from newsparse.labelling.observing.branches import Style
from newsparse.labelling.observing.looks import Looks, is_date
from newsparse.labelling.observing.runs import Run
from newsparse.role import Role

FoundT = TypeVar("FoundT")
_MARGIN = 15
"""Blocks round the run that may still belong to the article."""
_NEAR = 6
"""Elements above a block that are near to it: among them is that of its card, or of its teaser."""
_COUNTING = "0123456789-_"
"""What a class name may end in that counts the elements it is given to."""


class Settled(NamedTuple):
    """What is settled about a block, not weighed: what it is instead of the article's text."""

    role: Role
    reason: str
    kept: bool = False
    """Whether it is part of the article all the same."""


class View(NamedTuple):
    """A page's blocks with all that is known of them so far."""

    page: Page
    blocks: Sequence[Block]
    seen: Looks
    scores: Sequence[float]
    """Log odds of each block to be prose."""
    chances: Sequence[float]
    """The same as probabilities."""
    run: Run
    styles: Mapping[int, Style]
    """The style of each box that holds blocks, by its number; none of plain text."""
    forms: Sequence[Hashable]
    """The form that each block is written in."""
    inside: Mapping[Box, Sequence[int]]
    """The elements near to the blocks, with the blocks that each holds."""
    settled: Mapping[int, Settled | None]
    """The blocks that are settled to be no text of the article, as what: None where their own words
    or names say it."""
    headline: int | None = None


def around(block: Block) -> Iterator[Box]:
    """The elements round a block that are near to it, from within."""
    return block.markup.box.upwards(_NEAR) if block.markup else iter(())


def within(blocks: Sequence[Block]) -> dict[Box, list[int]]:
    """The elements near to some blocks, with the blocks that each holds."""
    found: dict[Box, list[int]] = {}
    for i, block in enumerate(blocks):
        for box in around(block):
            found.setdefault(box, []).append(i)
    return found


def make(box: Box) -> tuple[Box | None, str, str]:
    """What elements side by side have in common that are made alike."""
    return box.parent, box.tag, box.names.partition(" ")[0].rstrip(_COUNTING)


def inherited(
    box: Box,
    known: dict[Box | None, FoundT],
    outside: FoundT,
    within_it: Callable[[FoundT, Box], FoundT],
) -> FoundT:
    """What a box takes from those around it: `outside`, as each changes it on the way in.

    What is found out is added to what is `known`, so that no box is asked twice.
    """
    path = list(takewhile(lambda each: each not in known, box.upwards()))
    found = known.get(path[-1].parent if path else box, outside)
    for each in reversed(path):
        found = known[each] = within_it(found, each)
    return found


def window(view: View) -> Sequence[int]:
    """The blocks that may belong to the article."""
    if view.page.is_html:
        return range(len(view.blocks))
    first = view.run.first - _MARGIN
    if view.headline is not None:
        first = min(first, view.headline)
    return range(max(0, first), min(len(view.blocks), view.run.last + _MARGIN + 1))


def kind_at(view: View, i: int) -> str:
    """What the block at a place seems to be by itself."""
    if not 0 <= i < len(view.blocks):
        return "edge"
    if view.blocks[i].marker:
        return "item"
    look = view.seen.looks[i]
    field, _, form = look.phrase.partition(" ")
    if field in {"byline", "caption", "note"}:
        return field
    if is_date(look):
        return "date"
    if form in {"line", "label"}:
        return "noise"
    return "prose" if view.scores[i] > 0 else "other"


def style_at(view: View, i: int) -> Style | None:
    """The style of the block at a place; none of plain text."""
    markup = view.blocks[i].markup
    return view.styles[markup.box.number] if markup else None
