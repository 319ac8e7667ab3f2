"""The one form between the stages: readers write it, labelling and building read it."""

from typing import NamedTuple

from newsparse.model import Evidence
from newsparse.role import Role


class Block(NamedTuple):
    """A paragraph or line of the source: the unit of every decision.

    Named tuples, not attrs classes, because a page has a thousand of them and they
    never leave the library.
    """

    text: str
    """The block's words, lines joined as a reader would join them."""
    start: int
    end: int
    """Character offsets into the source; `source[start:end]` is the block as written."""
    indent: int = 0
    """Columns of white space before it."""
    marker: str = ""
    """Its bullet or number as written ("•", "1."); the text holds it too."""
    gap_before: bool = True
    gap_after: bool = True
    """Whether a blank line, or the source's edge, comes before and after it."""


def marker_family(marker: str) -> str:
    """What markers of one list have in common: the bullet itself, "1" for numbers, "a" for letters.

    >>> [marker_family(marker) for marker in ("2.", "b)", "o", "")]
    ['1', 'a', 'o', '']
    """
    if not marker or not marker[0].isalnum() or marker == "o":
        return marker
    return "1" if marker[0].isdigit() else "a"


class Labelled(NamedTuple):
    """A block with what we decided about it, and why."""

    block: Block
    role: Role
    kept: bool
    """Whether it is part of the article."""
    confidence: float
    """From 0 to 1."""
    reason: str
    evidence: tuple[Evidence, ...]
    """Strongest first."""
    fragments: tuple[str, ...] = ()
    """The parts a block of several falls into: the steps of a breadcrumb trail."""
