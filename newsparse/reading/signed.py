"""A block's text while it is read: with signs for breaks, links, bold text and named elements."""

import re
import string
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from newsparse.blocks import (
    BOLD,
    BOLD_END,
    BREAK,
    END,
    GAP,
    ITALIC,
    ITALIC_END,
    LINK,
    LINK_END,
    NAMED,
    NAMED_END,
    SEAM,
)
from newsparse.reading.boxes import Attributes, names_of
from newsparse.reading.elements import SIGNS
from newsparse.sentences import CLOSING, COLONS, ENDS

_LONG_LINE = 100
"""Characters of a line that is a paragraph if it ends as a sentence does."""
_SIGNS = "".join(SIGNS)
_ROUND_TEXT = _SIGNS + BREAK + string.whitespace
"""What may stand before a text's first character and after its last."""
_MOST_HOLDING = 4
"""Inline elements whose names are told of a block that they all hold."""
_NAMELESS: Attributes = {}
_PAIRS = ((LINK, LINK_END), (BOLD, BOLD_END), (ITALIC, ITALIC_END))
_REOPENED = {begin: re.compile(rf"{end}(\s*){begin}") for begin, end in _PAIRS[1:]}
"""Where bold text or italics go on in a further element: together they are one."""
_WORDS_END = frozenset(ENDS + CLOSING + ":")
_SENTENCE_ENDS = (*ENDS, *(f"{end}{sign}" for end in ENDS for sign in CLOSING))


def _last_line(pieces: Sequence[str]) -> str:
    """The last line of a text in pieces with its signs, or the end of it."""
    line = ""
    for piece in reversed(pieces):
        if piece == BREAK or len(line) > 2 * _LONG_LINE:
            break
        line = piece[-2 * _LONG_LINE :] + line
    return parted(line).strip()


def parted(raw: str) -> str:
    """A text without the signs of seams, with a space where one would else run two words together.

    >>> parted(f"Ann Lee{END}{SEAM}Reporter"), parted(f"{GAP}9:41 AM{GAP}Storm")
    ('Ann Lee Reporter', '9:41 AM Storm')
    """
    raw = raw.replace(END, "")
    if GAP in raw:
        raw = _spaced(raw, GAP, lambda last, first: _is_cased(last) and _is_cased(first))
    if SEAM not in raw.strip(_SIGNS):  # most have none, or at their ends
        return raw.replace(SEAM, "")
    return _spaced(raw, SEAM, _are_words)


def _spaced(raw: str, sign: str, are_words: Callable[[str, str], bool]) -> str:
    """A text without a sign, with a space where it stood between characters of two words."""
    first, *rest = raw.split(sign)
    pieces, last = [first], first.rstrip(_SIGNS)[-1:]
    for part in rest:
        words = part.strip(_SIGNS)
        if are_words(last, words[:1]):
            pieces.append(" ")
        pieces.append(part)
        last = words[-1:] or last
    return "".join(pieces)


def _is_cased(character: str) -> bool:
    """Whether words of a character have spaces round them: figures and letters with case."""
    return character.isdigit() or character.lower() != character.upper()


def _are_words(last: str, first: str) -> bool:
    """Whether a word ends in a character, if another begins with a capital or a figure."""
    ends = last.islower() or last.isdigit() or last in _WORDS_END
    return ends and (first.isupper() or first.isdigit())


def ends_block(pieces: Sequence[str]) -> bool:
    """Whether a text's last line is a block: a long one that ends a sentence, or a bold title."""
    text = line = _last_line(pieces)
    for sign in SIGNS:
        text = text.replace(sign, "")
    text = text.strip()
    if line.startswith(BOLD) and line.find(BOLD_END) == len(line) - 1:
        return not text.endswith(COLONS)
    return len(text) > _LONG_LINE and text.endswith(_SENTENCE_ENDS)


def inner_names(signed: str, named: Iterable[Attributes]) -> str:
    """The names of those of some inline elements that hold all of a block's text."""
    waiting = iter(named)
    holding: list[Attributes] = []
    for sign in signed[: len(signed) - len(signed.lstrip(_ROUND_TEXT))]:
        if sign == NAMED:
            holding.append(next(waiting, _NAMELESS))  # the source may hold such signs itself
        elif sign == NAMED_END and holding:
            holding.pop()  # it held none: an icon
    ends = signed[len(signed.rstrip(_ROUND_TEXT)) :].count(NAMED_END)
    return " ".join(map(names_of, holding[:ends][:_MOST_HOLDING]))


def opening(signed: str) -> str:
    r"""The text of the named element that a text begins with, if it goes on after that; "" if not.

    >>> opening(f"{NAMED}Weather{NAMED_END} {NAMED}Storm in Malta{NAMED_END}")
    'Weather'
    """
    before, _, rest = signed.partition(NAMED)
    text, _, after = rest.lstrip(_ROUND_TEXT).partition(NAMED_END)
    if before.strip(_ROUND_TEXT) or not after.strip(_ROUND_TEXT):
        return ""
    return evened(text.strip(_ROUND_TEXT))


class Signed(NamedTuple):
    """A text without its signs, and how many of its characters stand between those of each pair."""

    text: str
    linked: int
    strong: int
    italic: int
    going_on: str
    """The signs of elements that do not end in it: they begin in the next block, too."""

    def shares(self, size: int) -> tuple[float, float, float]:
        """How much of it is linked, bold and italic, if `size` of its characters count."""
        counts = (self.linked, self.strong, self.italic)
        linked, strong, italic = [min(count / size, 1.0) if count else 0.0 for count in counts]
        return linked, strong, italic


def measured(raw: str) -> Signed:
    r"""A text with the signs of links, bold text and italics, without them.

    >>> measured(f"{LINK}Storm{LINK_END} in {BOLD}Malta")
    Signed(text='Storm in Malta', linked=5, strong=5, italic=0, going_on='\x03')
    >>> measured(f"{BOLD}Storm in{BOLD_END} {BOLD}Malta{BOLD_END}").shares(14)
    (0.0, 1.0, 0.0)
    """
    counts = [0, 0, 0]
    going_on = ""
    for n, (begin, end) in enumerate(_PAIRS):
        if begin in raw or end in raw:
            raw = _REOPENED[begin].sub(r"\1", raw) if begin in _REOPENED else raw
            going_on += begin if raw.count(begin) > raw.count(end) else ""
            raw, counts[n] = unsigned(raw, begin, end)
    linked, strong, italic = counts
    return Signed(raw, linked, strong, italic, going_on)


def unsigned(raw: str, begin: str, end: str) -> tuple[str, int]:
    """A text without two signs, and how many of its characters stand between them."""
    if raw[0] == begin and raw[-1] == end and raw.count(begin) == 1:
        return raw[1:-1], len(raw)
    count = 0
    for part in raw.split(begin)[1:]:
        count += len(" ".join(part.partition(end)[0].split()))
    return raw.replace(begin, "").replace(end, ""), count


def evened(raw: str) -> str:
    """A text with single spaces, its line breaks as line feeds."""
    if BREAK not in raw:
        return " ".join(raw.split())
    lines = (" ".join(line.split()) for line in raw.split(BREAK))
    return "\n".join([line for line in lines if line])
