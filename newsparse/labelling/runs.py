"""Where the article stands: the best run of blocks, and what its words are about."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import regex

from newsparse.blocks import Block
from newsparse.labelling.looks import width
from newsparse.labelling.weights import probability

# A block pays for its place in the run unless it is more likely prose than this.
_PRICE = 0.4
_LINE = 25
"""Characters that a line counts for beyond its own: many short lines end a run."""
_WORD = regex.compile(r"\p{Han}{2}|[\p{Hiragana}\p{Katakana}]{2,}|[\p{L}\p{M}]{4,}")
_STEM = 5


class Run(NamedTuple):
    """The stretch of blocks that the article's text most likely fills: `first` to `last`."""

    first: int
    last: int
    indent: int
    """The indent of most of its text."""
    topic: dict[str, int]
    """Word stems to the number of the run's blocks that hold them."""


def find_run(blocks: Sequence[Block], scores: Sequence[float]) -> Run:
    """The stretch with the most prose against other matter; one block at least."""
    best = total = 0.0
    first = last = start = 0
    for i, (block, score) in enumerate(zip(blocks, scores, strict=True)):
        if total <= 0:
            total, start = 0.0, i
        total += (probability(score) - _PRICE) * (width(block.text) + _LINE)
        if total > best:
            best, first, last = total, start, i
    inside = range(first, min(last + 1, len(blocks)))
    mass: Counter[int] = Counter()
    topic: Counter[str] = Counter()
    for i in inside:
        if scores[i] > 0:
            mass[blocks[i].indent] += len(blocks[i].text)
            topic.update(stems(blocks[i].text))
    return Run(first, last, mass.most_common(1)[0][0] if mass else 0, topic)


def stems(text: str) -> set[str]:
    """What a text is about: the beginnings of its longer words, in any script."""
    return {word[:_STEM] for word in _WORD.findall(text.casefold())}


def recurrence(words: Iterable[str], topic: dict[str, int], least: int = 1) -> float | None:
    """The share of `words` that stand in at least so many of the run's blocks; None of none."""
    found = [topic.get(word, 0) >= least for word in words]
    return sum(found) / len(found) if found else None
