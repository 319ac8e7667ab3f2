"""What a block looks like by itself: the local observations.

Every observation is a named bin, so that a decision is a sum of look-ups and can be read.
None of them needs a language: phrases are looked up in all lexicons at once.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from unicodedata import category

import regex

from newsparse.blocks import Block, Page, marker_family
from newsparse.labelling.observing.marks import Mark, mark_blocks, total_size
from newsparse.lexicons.boilerplate import LOOK_AT
from newsparse.lexicons.credited import credit_in
from newsparse.lexicons.dated import date_share
from newsparse.lexicons.folding import fold
from newsparse.lexicons.phrases import LONGEST_PROMO, Match, Phrases
from newsparse.sentences import CLOSING, COLONS, ELLIPSIS, ENDS, QUESTIONS, SPACED, UNSPACED

_LENGTHS = (8, 16, 25, 40, 60, 80, 110, 150, 220, 330, 500)
LENGTH_NAMES = (
    *("under 8", "8-15", "16-24", "25-39", "40-59", "60-79"),
    *("80-109", "110-149", "150-219", "220-329", "330-499", "500 and more"),
)
_PROSE = 60
"""Characters from which a line counts as text when the text's margin is looked for."""
_LONG_LINE = 220
"""Characters of a line that no list of links has, whatever its indent."""
_LABEL_LENGTH = 100
_SHORTEST_NAME = 3
"""Characters of a site's name that is looked for."""
_LONGEST_CAPTION = 400
_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_SENTENCE_BREAK = re.compile(rf"[{SPACED}][{re.escape(CLOSING)}]?\s|[{UNSPACED}]")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""A year of the last century or this one."""
_FIGURES = re.compile(r"\d+")
_DATES = frozenset(("mostly", "whole"))
"""What is observed of a text whose words are mostly those of a date."""


class Look(NamedTuple):
    """A block's local observations: a tuple of bins, so equal looks share one score."""

    length: str
    """Characters, wide ones counted twice."""
    shape: str
    """Length and last character together: what tells a sentence from a title."""
    sentences: str
    """Sentences that end before the block does."""
    words: str
    """How many of its first words are in lower case."""
    phrase: str
    """The lexicon phrase that it is or begins with."""
    date: str
    """How many of its words belong to a date, and whether that is whole."""
    mentions: str
    """How many phrases in which a site speaks of itself stand in it."""
    credit: str
    """Whether it ends in the credit of a picture."""
    repeats: str
    """Whether the same text stands elsewhere in the source too."""


class Line(NamedTuple):
    """What only a line of plain text shows, as `Mark` is what only markup does."""

    commas: str
    """Whether it has any."""
    dash: str
    """Whether it begins with one, as speech does in many languages."""
    marker: str
    """The kind of its bullet or number."""
    gaps: str
    """Blank lines before and after."""
    margin: str
    """Its indent against that of most of the text."""


class Looks(NamedTuple):
    """The looks and marks of all blocks, with the phrases found on the way."""

    looks: list[Look]
    marks: list[Mark]
    """What markup says; nothing in plain text."""
    lines: list[Line]
    """What only lines of plain text show; empty for HTML."""
    local: list[tuple[str, ...]]
    """Each block's look and its mark or line in one."""
    names: tuple[str, ...]
    """The names of the members of these."""
    matches: list[Match | None]
    widths: list[int]
    """The blocks' lengths, as `width` counts them."""
    size: float
    """Characters of the page's unlinked text; 0 of plain text."""


def look_at(page: Page, phrases: Phrases) -> Looks:
    """Observe each block by itself."""
    blocks = page.blocks
    texts = [block.text for block in blocks]
    widths = [width(text) for text in texts]
    times = Counter(texts)
    sites = [name for name in page.facts.metadata.site_names if len(name) >= _SHORTEST_NAME]
    folded = [fold(text[:LOOK_AT]) for text in texts]
    matches = [_find(*each, sites, phrases) for each in zip(texts, folded, strict=True)]
    mentions = [phrases.boilerplate.count_folded(words) for words in folded]
    looks = [
        _look(text, size, match, mentioned, phrases, repeated=times[text] > 1)
        for text, size, match, mentioned in zip(texts, widths, matches, mentions, strict=True)
    ]
    size = total_size(page)
    marks = mark_blocks(page, size)
    lines = [] if page.is_html else _lines(blocks)
    rest: Sequence[tuple[str, ...]] = lines or marks
    local = [look + other for look, other in zip(looks, rest, strict=True)]
    names = Look._fields + (Mark if page.is_html else Line)._fields
    return Looks(looks, marks, lines, local, names, matches, widths, size)


def _find(text: str, folded: str, sites: Iterable[str], phrases: Phrases) -> Match | None:
    """The phrase that a text is or begins with: the site's own name in it does not matter.

    "More from The Post", "Follow The Post on Facebook": without the name these are phrases; after a
    colon it is what is said ("Image: The Post").
    """
    for site in sites if len(text) <= LONGEST_PROMO else ():
        if site in text and text != site:
            rest = " ".join(text.replace(site, " ").split())
            found = None if rest.endswith(COLONS) else phrases.find(rest)
            if found is not None and (found.form == "line" or found.sure):
                return found
    return phrases.find(text, folded)


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
    return look.phrase.endswith(" line") or is_date(look)


def is_wordless(text: str) -> bool:
    """Whether a text holds no letter or figure: what parts texts ("* * *", "___")."""
    return not (text[0].isalnum() or any(map(str.isalnum, text)))


def is_hashtags(text: str) -> bool:
    """Whether a text is hashtags and no more ("#Marsa #Ferries")."""
    return text.startswith("#") and all(word.startswith("#") for word in text.split())


def is_mail_address(text: str) -> bool:
    """Whether a text is an e-mail address and no more ("ann.lee@courier.example")."""
    name, _, host = text.partition("@")
    return name != "" and "." in host and "@" not in host and len(text.split()) == 1


def is_date(look: Look) -> bool:
    """Whether a block's words are mostly those of a date."""
    return look.date in _DATES


def _lines(blocks: Sequence[Block]) -> list[Line]:
    margin = main_indent(block for block in blocks if len(block.text) > _PROSE)
    return [
        Line(
            "some" if any(comma in block.text for comma in _COMMAS) else "none",
            "first" if block.text.startswith(DASHES) else "none",
            _MARKERS.get(marker_family(block.marker), "bullet"),
            _GAPS[block.gap_before, block.gap_after],
            _offset(block, margin),
        )
        for block in blocks
    ]


def _look(
    text: str, size: int, match: Match | None, mentions: int, phrases: Phrases, *, repeated: bool
) -> Look:
    step = bisect_right(_LENGTHS, size)
    label = len(text) <= _LABEL_LENGTH
    breaks = _breaks(text[:400]) if step > 1 else 0
    return Look(
        LENGTH_NAMES[step],
        f"{LENGTH_NAMES[step & ~1]} {_ending(text)}",
        ("one", "two", "several")[breaks],
        _words(text[:80]),
        f"{match.field} {match.form}" if match else "none",
        _date(text, phrases) if label else "none",
        _MENTIONS[min(mentions, 3)],
        credit_in(text, phrases) if len(text) <= _LONGEST_CAPTION else "none",
        "again" if repeated else "once",
    )


_MENTIONS = ("none", "one", "two", "several")
_COMMAS = ",、،，"
DASHES = ("-", "–", "—")
_MARKERS = {"": "none", "1": "number", "a": "letter"}
_GAPS = {
    (True, True): "both",
    (True, False): "before",
    (False, True): "after",
    (False, False): "none",
}
_ENDINGS = {
    **dict.fromkeys(SPACED + UNSPACED, "sentence"),
    **dict.fromkeys(QUESTIONS, "question"),
    ELLIPSIS: "ellipsis",
    **dict.fromkeys(COLONS, "colon"),
    **dict.fromkeys("\"'”’»“›」』", "quote"),
    **dict.fromkeys(")]）", "bracket"),
}


def _breaks(text: str) -> int:
    """Sentences that end within a text, 2 if more."""
    if text.count(". ") > 1:  # most long texts, and ten times as fast
        return 2
    return min(len(_SENTENCE_BREAK.findall(text)), 2)


def _ending(text: str) -> str:
    last = text[-1]
    if text.endswith("..."):
        return "ellipsis"
    kind = _ENDINGS.get(last)
    if kind in {"quote", "bracket"} and len(text) > 1 and text[-2] in ENDS:
        return "sentence"
    if kind:
        return kind
    if last.isdigit():
        return "figure"
    return "word" if last.isalpha() or category(last)[0] == "M" else "sign"  # a vowel's mark


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
    share = date_share(text, phrases)
    if share < 0.6:
        return "none" if share < 0.2 else "some"
    whole = YEAR.search(text) and len(_FIGURES.findall(text)) > 1
    return "whole" if whole else "mostly"


def _offset(block: Block, margin: int) -> str:
    """Where a line begins against the margin; a long one is text wherever it does."""
    columns = block.indent - margin
    if len(block.text) >= _LONG_LINE:
        return "long line"
    if columns == 0:
        return "same"
    if columns < 0:
        return "left" if columns >= -4 else "far left"
    return "a little right" if columns <= 2 else "right" if columns <= 6 else "far right"
