"""Breadcrumb trails: the way from the front page to the article, often run together.

Scrapers glue a trail and the headline into one line ("HomeWorldStorm closes the port…").
What stands before the headline's own beginning is the trail; its steps are parted by
separators, or by a capital after a small letter.
"""

from collections.abc import Sequence

import regex

from newsparse.blocks import Block
from newsparse.lexicons.phrases import Phrases, fold

_REACH = 12
"""Blocks above the headline in which its trail is looked for."""
_LONGEST_TRAIL, _LONGEST_STEP, _MOST_STEPS = 120, 40, 8
_KEY = 12
"""Characters of the headline that a glued line must share with it."""
_CUT = regex.compile(r"\s*+(?:…|\.\.\.)\s*+$")
_SEPARATOR = regex.compile(r"\s*[>›»→|•·]\s*|\s+[/–—-]\s+|\s{2,}")
_SEAM = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})")


def find_trails(
    blocks: Sequence[Block], headline: int | None, phrases: Phrases
) -> dict[int, tuple[str, ...]]:
    """The blocks above the headline that are trails to it, with their steps.

    A block without steps is the headline's own beginning, cut off.
    """
    if headline is None:
        return {}
    trails: dict[int, tuple[str, ...]] = {}
    for i in range(max(0, headline - _REACH), headline):
        steps = _glued(blocks[i].text, blocks[headline].text)
        if steps is None:
            steps = _separated(blocks[i].text, phrases)
        if steps is not None:
            trails[i] = steps
    return trails


def _glued(text: str, headline: str) -> tuple[str, ...] | None:
    """The steps before the headline's words in `text`; None if those are not in it."""
    line = _CUT.sub("", text)
    at = line.find(headline[:_KEY])
    if at < 0 or len(headline) < _KEY or not headline.startswith(line[at:]):
        return None
    trail = line[:at]
    return () if not trail.strip() else _steps(trail)


def _separated(text: str, phrases: Phrases) -> tuple[str, ...] | None:
    """The steps of a line of its own, which begins at the front page."""
    if len(text) > _LONGEST_TRAIL or not _SEPARATOR.search(text):
        return None
    steps = _steps(text)
    if steps is None or len(steps) < 2:
        return None
    return steps if phrases.noise.get(fold(steps[0])) == "navigation" else None


def _steps(trail: str) -> tuple[str, ...] | None:
    """A trail's steps, or None if it is none."""
    if len(trail) > _LONGEST_TRAIL:
        return None
    pattern = _SEPARATOR if _SEPARATOR.search(trail.strip()) else _SEAM
    steps = tuple(step for part in pattern.split(trail) if (step := part.strip(" :")))
    fits = 0 < len(steps) <= _MOST_STEPS and all(len(step) <= _LONGEST_STEP for step in steps)
    return steps if fits else None
