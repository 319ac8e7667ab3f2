"""Where the article stands: the best run of blocks, and what its words are about."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsparse.blocks import Block
from newsparse.labelling.observing.looks import main_indent

PRICE = 0.4
"""A block pays for its place in the run unless it is more likely prose than this."""
LINE = 25
"""Characters that a line counts for beyond its own: many short lines end a run."""
# Two Chinese characters, two of a Japanese syllabary, the two first syllables of a Korean word,
# four letters, of India's scripts with the vowels written as marks on them: `re` is twice as fast
# here, and three times where there are letters only.
_ASIAN = re.compile(r"[\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_WORD = re.compile(r"[^\W\d_]{4,}")
_ASIAN_WORD = re.compile(
    r"[\u3400-\u9fff]{2}|[\u3040-\u30ff]{2,}|(?<![\uac00-\ud7a3])[\uac00-\ud7a3]{2}"
    r"|[\u0900-\u0963\u0971-\u0dff]{4,}"
    r"|[^\W\d_\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{4,}"
)
_STEM = 5
_LOOK_AT = 160
"""Characters of an HTML page's block that say what it is about: there, markup says more."""


class Run(NamedTuple):
    """The stretch of blocks that the article's text most likely fills: `first` to `last`."""

    first: int
    last: int
    indent: int
    """The indent of most of its text."""
    stems: dict[int, set[str]]
    """The word stems of each of its blocks of prose."""
    topic: dict[str, int]
    """Those stems to the number of the blocks that hold them."""


def find_run(blocks: Sequence[Block], chances: Sequence[float], widths: Sequence[int]) -> Run:
    """The stretch with the most prose against other matter; one block at least.

    `chances` are the probabilities of the blocks to be prose, `widths` their lengths.
    """
    best = total = 0.0
    first = last = start = 0
    for i, (size, chance) in enumerate(zip(widths, chances, strict=True)):
        if total <= 0:
            total, start = 0.0, i
        total += (chance - PRICE) * (size + LINE) if chance else 0.0
        if total > best:
            best, first, last = total, start, i
    inside = range(first, min(last + 1, len(blocks)))
    prose = [i for i in inside if chances[i] > 0.5]
    texts = {i: blocks[i].text for i in prose}
    words = {i: stems(t if blocks[i].markup is None else t[:_LOOK_AT]) for i, t in texts.items()}
    topic = Counter(stem for found in words.values() for stem in found)
    return Run(first, last, main_indent(blocks[i] for i in prose), words, topic)


def stems(text: str) -> set[str]:
    """What a text is about: the beginnings of its longer words, in any script."""
    word = _WORD if text.isascii() or not _ASIAN.search(text) else _ASIAN_WORD
    return {each[:_STEM] for each in word.findall(text.casefold())}


def recurrence(words: Iterable[str], topic: dict[str, int], least: int = 1) -> float | None:
    """The share of `words` that stand in at least so many of the run's blocks; None of none."""
    found = [topic.get(word, 0) >= least for word in words]
    return sum(found) / len(found) if found else None
