"""Hard-wrapped text: was it wrapped, at which column, and how its lines join again.

A wrapped line is *full*: the next line's first word would not have fitted on it. In a
wrapped text nearly every long line that is followed by another is full, and few full
lines end a sentence; in a text of one line a paragraph neither holds.
"""

from itertools import pairwise

import regex
from attrs import frozen

from newsparse.reading.lines import WIDE, Line

_NARROWEST, _WIDEST = 30, 132
_LONGEST_WORD = 30
_FAR_BEYOND = 1.5
"""How many times as wide a line is that runs on, in a text in which hardly any does."""
_MANY = 16
"""Lines of which one may."""
_SLACK = 6
"""Columns that whoever wraps by hand leaves free."""
_LONGEST_PARAGRAPH = 12
"""Lines a blank line, on average, from which blank lines do not part the paragraphs."""
_SOFT_HYPHEN = "\u00ad"
# Scripts without spaces between words join without one; Hangul has spaces.
_UNSPACED = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
    r"\u3000-\u303f\uff01-\uff60]"
)
_HYPHENATED = regex.compile(r"\p{L}[-‐]$")


@frozen
class Wrapping:
    """How a text was wrapped: at which column, and whether in the middle of words."""

    width: int
    cuts_words: bool
    slack: int
    """Columns left free in the middle of a sentence, where blank lines part the paragraphs."""

    def continues(self, line: Line, following: Line) -> bool:
        """Whether `following` goes on with the paragraph of `line`."""
        return not following.gap and _is_full(line, following, self)

    def join(self, lines: list[Line]) -> str:
        """The lines of one paragraph as one text."""
        parts: list[str] = []
        for line, following in pairwise(lines):
            parts += [line.text.removesuffix(_SOFT_HYPHEN), self._glue(line, following)]
        return "".join([*parts, lines[-1].text])

    def _glue(self, line: Line, following: Line) -> str:
        if self.cuts_words:
            cut = line.columns >= self.width and following.indent == 0
            cut = cut and line.full_columns == line.columns
        else:
            cut = _HYPHENATED.search(line.text[-2:]) is not None and following.text[0].isalpha()
        unspaced = _UNSPACED.match(line.text[-1]) and _UNSPACED.match(following.text[0])
        return "" if cut or unspaced or line.text.endswith(_SOFT_HYPHEN) else " "


def _is_full(line: Line, following: Line, wrapping: Wrapping) -> bool:
    if line.columns * 2 < wrapping.width or line.columns > _FAR_BEYOND * wrapping.width:
        return False
    if wrapping.cuts_words:
        return max(line.columns, line.full_columns) >= wrapping.width - 1
    if WIDE.match(following.text):
        return line.columns + 4 > wrapping.width  # a mark that may not begin a line takes one along
    word = len(following.text[: _LONGEST_WORD + 1].split(None, 1)[0])
    slack = 0 if line.ends_sentence else wrapping.slack
    return line.columns + 1 + min(word, _LONGEST_WORD) > wrapping.width - slack


def find_wrapping(lines: list[Line]) -> Wrapping | None:
    """How the text was wrapped, or None if it was not."""
    width = _width(lines)
    if width is None:
        return None
    junctions = [(a, b) for a, b in pairwise(lines) if not b.gap]
    parted = len(lines) <= _LONGEST_PARAGRAPH * sum(line.gap for line in lines)
    at_edge = sum(a.columns >= width - 1 for a, _ in junctions)
    for cuts_words in (True, False):
        wrapping = Wrapping(width, cuts_words, _SLACK if parted else 0)
        full = [a for a, b in junctions if _is_full(a, b, wrapping)]
        long = [a for a, _ in junctions if a.columns > 0.6 * width]
        if cuts_words and at_edge < 0.9 * len(long):
            continue
        mass = sum(line.columns for line in full)
        unfinished = sum(not line.ends_sentence for line in full)
        if (
            len(full) >= 2
            and len(full) >= 0.65 * len(long)
            and unfinished >= 0.6 * len(full)
            and mass >= 0.2 * sum(line.columns for line in lines)
        ):
            return wrapping
    return None


def _width(lines: list[Line]) -> int | None:
    """The last column that is written on, if it is one that people wrap at.

    A single word longer than the line (an address) does not count, nor do a few
    lines that run on, as a page's head over a narrow column does.
    """
    beyond = sum(line.columns for line in lines if line.columns > _WIDEST)
    if beyond > 0.05 * sum(line.columns for line in lines):
        return None
    widths = sorted([line.columns for line in lines if _counts(line)], reverse=True)
    few = range(len(widths) // _MANY)
    first = max((n + 1 for n in few if widths[n] > _FAR_BEYOND * widths[n + 1]), default=0)
    return widths[first] if widths and widths[first] >= _NARROWEST else None


def _counts(line: Line) -> bool:
    wide = line.columns - line.indent > len(line.text)
    return line.columns <= _WIDEST and (wide or len(line.text.split(None, 1)) > 1)
