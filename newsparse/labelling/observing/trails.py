"""Breadcrumb trails: the way from the front page to the article, often run together.

Scrapers glue a trail and the headline into one line ("HomeWorldStorm closes the port…").
What stands before the headline's own beginning is the trail; its steps are parted by
separators, or by a capital after a small letter.
"""

from collections.abc import Sequence
from typing import NamedTuple

import regex

from newsparse.blocks import Block
from newsparse.lexicons.folding import fold
from newsparse.lexicons.phrases import Phrases

_NEXT = 3
"""Blocks below a glued line in which the line that it anticipates is looked for."""
_LONGEST_TRAIL, _LONGEST_STEP, _MOST_STEPS = 120, 40, 8
_KEY = 12
"""Characters of the headline that a glued line must share with it."""
_CUT = regex.compile(r"\s*+(?:…|\.\.\.)\s*+$")
_SEPARATOR = regex.compile(r"\s*[>›»→|•·]\s*|\s+[/–—-]\s+|\s{2,}")
_SEAM = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})")


class Glued(NamedTuple):
    """A line that ends in the beginning of a later one."""

    announces: int
    """The later one's index."""
    steps: tuple[str, ...]
    """The trail before that beginning; without steps it is just that beginning, cut off."""


def find_glued(blocks: Sequence[Block], around: range) -> dict[int, Glued]:
    """The blocks `around` that end in the beginning of one of the next blocks."""
    glued: dict[int, Glued] = {}
    for i in around:
        for later in range(i + 1, min(i + 1 + _NEXT, len(blocks))):
            steps = _glued(blocks[i].text, blocks[later].text)
            if steps is not None:
                glued[i] = Glued(later, steps)
                break
    return glued


def separated_steps(text: str, phrases: Phrases) -> tuple[str, ...] | None:
    """The steps of a trail on a line of its own, which begins at the front page."""
    if len(text) > _LONGEST_TRAIL or not _SEPARATOR.search(text):
        return None
    steps = _steps(text)
    if steps is None or len(steps) < 2:
        return None
    return steps if phrases.noise.get(fold(steps[0])) == "navigation" else None


def _glued(text: str, other: str) -> tuple[str, ...] | None:
    """The steps before `other`'s beginning in `text`; None if that is not what it ends in."""
    if len(other) < _KEY or text == other:
        return None
    line = _CUT.sub("", text[: _LONGEST_TRAIL + len(other)])
    at = line.find(other[:_KEY])
    cut = len(line) < len(text)
    if at < 0 or not other.startswith(line[at:]) or (at == 0 and not cut):
        return None
    steps = _steps(line[:at]) if line[:at].strip() else ()
    return steps if steps is None or cut or len(steps) > 1 else None


def _steps(trail: str) -> tuple[str, ...] | None:
    """A trail's steps, or None if it is none."""
    if len(trail) > _LONGEST_TRAIL:
        return None
    pattern = _SEPARATOR if _SEPARATOR.search(trail.strip()) else _SEAM
    steps = tuple(step for part in pattern.split(trail) if (step := part.strip(" :")))
    fits = 0 < len(steps) <= _MOST_STEPS and all(len(step) <= _LONGEST_STEP for step in steps)
    return steps if fits else None
