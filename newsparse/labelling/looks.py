"""What a block looks like by itself: the local observations.

Every observation is a named bin, so that a decision is a sum of look-ups and can be read.
None of them needs a language: phrases are looked up in all lexicons at once.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import regex

from newsparse.blocks import Block, Page, marker_family
from newsparse.labelling.marks import Mark, is_menu, mark_blocks
from newsparse.lexicons.phrases import Match, Phrases

_LENGTHS = (8, 16, 25, 40, 60, 80, 110, 150, 220, 330, 500)
_LENGTH_NAMES = (
    *("under 8", "8-15", "16-24", "25-39", "40-59", "60-79"),
    *("80-109", "110-149", "150-219", "220-329", "330-499", "500 and more"),
)
_PROSE = 60
"""Characters from which a line counts as text when the text's margin is looked for."""
_LABEL_LENGTH = 100
_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_SENTENCE_BREAK = re.compile(r"""[.!?؟।][)\]”’»"']?\s|[。！？]""")
_ANY_SIGN = re.compile(r"[@#©®™>›»→▶►➤×)\]/|•·]|www")
_SIGNS = (
    ("address", regex.compile(r"https?:|www\.|\w@\w|\w\.(?:com|org|net|html?)\b")),
    ("rights", regex.compile("[©®™]")),
    ("handle", regex.compile(r"(?<!\S)[@#]\w")),
    ("bar", regex.compile(r"\s[|•·]\s")),
    ("arrow", regex.compile(r"^[>›»→▶►➤×]|[>›»→▶►➤×]$")),
    ("brackets", regex.compile(r"^[(\[].*[)\]]$|\([^)]{3,40}\)\.?$")),
    ("slash", regex.compile(r"/[\w ]{2,30}$")),
)


class Look(NamedTuple):
    """A block's local observations: a tuple of bins, so equal looks share one score."""

    length: str
    """Characters, wide ones counted twice."""
    shape: str
    """Length and last character together: what tells a sentence from a title."""
    sentences: str
    """Sentences that end before the block does."""
    opening: str
    """What its first character is."""
    words: str
    """How many of its first words are in lower case."""
    commas: str
    marker: str
    phrase: str
    """The lexicon phrase that it is or begins with."""
    date: str
    """How many of its words belong to a date."""
    signs: str
    """Addresses, rights signs, handles, bars, arrows, brackets."""
    repeats: str
    """Whether the same text stands elsewhere in the source too."""
    gaps: str
    """Blank lines before and after."""
    margin: str
    """Its indent against that of most of the text."""


class Looks(NamedTuple):
    """The looks and marks of all blocks, with the phrases found on the way."""

    looks: list[Look]
    marks: list[Mark]
    local: list[tuple[str, ...]]
    """Each block's look and mark in one, named by `LOCAL_NAMES`."""
    matches: list[Match | None]
    menus: list[bool]
    """Whether it is an entry of a menu, which was not looked at further."""
    widths: list[int]
    """The blocks' lengths, as `width` counts them."""


LOCAL_NAMES = Look._fields + Mark._fields
_MENU_LOOK = Look(*["menu"] * len(Look._fields))


def look_at(page: Page, phrases: Phrases) -> Looks:
    """Observe each block by itself."""
    blocks = page.blocks
    menus = [is_menu(block) for block in blocks]
    times = Counter(block.text for block in blocks)
    margin = main_indent(block for block in blocks if len(block.text) > _PROSE)
    looks: list[Look] = []
    matches: list[Match | None] = []
    for block, menu in zip(blocks, menus, strict=True):
        match = None if menu else phrases.find(block.text)
        repeated = times[block.text] > 1
        looks.append(
            _MENU_LOOK if menu else _look(block, match, phrases, margin, repeated=repeated)
        )
        matches.append(match)
    marks = mark_blocks(page, menus)
    local: list[tuple[str, ...]] = [look + mark for look, mark in zip(looks, marks, strict=True)]
    return Looks(looks, marks, local, matches, menus, [width(block.text) for block in blocks])


def width(text: str) -> int:
    """A text's length, doubled in scripts whose characters say about twice as much."""
    if text.isascii() or not _WIDE.search(text[:60]):
        return len(text)
    return 2 * len(text)


def main_indent(blocks: Iterable[Block]) -> int:
    """The indent of most of the blocks' text; 0 of no blocks."""
    mass: Counter[int] = Counter()
    for block in blocks:
        mass[block.indent] += len(block.text)
    return mass.most_common(1)[0][0] if mass else 0


def is_label(look: Look) -> bool:
    """Whether a block is a phrase of the lexicons as a whole, or a date."""
    return look.phrase.endswith(" line") or look.date == "mostly"


def _look(
    block: Block, match: Match | None, phrases: Phrases, margin: int, *, repeated: bool
) -> Look:
    text = block.text
    size = width(text)
    step = bisect_right(_LENGTHS, size)
    label = len(text) <= _LABEL_LENGTH
    breaks = len(_SENTENCE_BREAK.findall(text[:400])) if step > 1 else 0
    return Look(
        _LENGTH_NAMES[step],
        f"{_LENGTH_NAMES[step & ~1]} {_ending(text)}",
        ("one", "two", "several")[min(breaks, 2)],
        _opening(text[0]),
        _words(text[:80]),
        "some" if "," in text or "、" in text or "،" in text or "，" in text else "none",
        _MARKERS.get(marker_family(block.marker), "bullet"),
        f"{match.field} {match.form}" if match else "none",
        _date(text, phrases) if label else "none",
        _signs(text) if len(text) <= 2 * _LABEL_LENGTH else "none",
        "again" if repeated else "once",
        _GAPS[block.gap_before, block.gap_after],
        _offset(block.indent - margin) if block.indent != margin else "same",
    )


_MARKERS = {"": "none", "1": "number", "a": "letter"}
_GAPS = {
    (True, True): "both",
    (True, False): "before",
    (False, True): "after",
    (False, False): "none",
}
_ENDINGS = {
    **dict.fromkeys(".!。！।؟", "sentence"),
    **dict.fromkeys("?？", "question"),
    **dict.fromkeys("…", "ellipsis"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys("\"'”’»“›」』", "quote"),
    **dict.fromkeys(")]）", "bracket"),
}


def _ending(text: str) -> str:
    last = text[-1]
    if text.endswith("..."):
        return "ellipsis"
    kind = _ENDINGS.get(last)
    if kind in {"quote", "bracket"} and len(text) > 1 and text[-2] in ".!?…。！？":
        return "sentence"
    if kind:
        return kind
    return "word" if last.isalpha() else "figure" if last.isdigit() else "sign"


def _opening(first: str) -> str:
    if first.isalpha():
        return "small letter" if first.islower() else "letter"
    if first.isdigit():
        return "figure"
    if first in "\"'“„«»‘”「『":
        return "quote"
    return "dash" if first in "-–—" else "sign"


def _words(text: str) -> str:
    words = text.split()
    small = sum([word[0].islower() for word in words])
    if not small:
        first = next(filter(str.isalpha, text), "")
        if first.upper() == first.lower():
            return "no case"  # a script that has none, or no letters
        return "all capitals" if text.isupper() else "none small"
    share = small / len(words)
    return "few small" if share < 0.35 else "half small" if share < 0.65 else "most small"


def _date(text: str, phrases: Phrases) -> str:
    share = phrases.date_share(text)
    return "none" if share < 0.2 else "some" if share < 0.6 else "mostly"


def _signs(text: str) -> str:
    if not _ANY_SIGN.search(text):
        return "none"
    return next((name for name, sign in _SIGNS if sign.search(text)), "none")


def _offset(columns: int) -> str:
    if columns < 0:
        return "left" if columns >= -4 else "far left"
    return "a little right" if columns <= 2 else "right" if columns <= 6 else "far right"
