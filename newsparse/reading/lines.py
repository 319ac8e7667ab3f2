"""A text's lines, with their places: what stands on them and how wide it is."""

from typing import NamedTuple

import regex

# Characters that fill two columns of a terminal and are written without spaces between words.
WIDE = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]"
)
_SENTENCE_END = regex.compile(r"[\p{Sentence_Terminal}…:][\p{Pe}\p{Pf}\"'’”»“]*$")
_TAIL = 8
_WIDER = 0.15
"""Share of wider gaps from which the narrow ones are taken for line breaks."""
_PARAGRAPH_SIGN = "\u3000"
"""The wide space that begins a paragraph in Chinese and Japanese: no indent of a block."""


class Line(NamedTuple):
    """A line that is not blank."""

    text: str
    """Without the white space round it."""
    start: int
    end: int
    """Offsets of `text` in the source."""
    indent: int
    """Columns of white space before it; a tab reaches to the next multiple of eight."""
    columns: int
    """Columns from the margin to its end, wide characters counted twice."""
    full_columns: int
    """The same with the white space behind it."""
    gap: bool
    """Whether a blank line, or nothing, comes before it."""

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends as a sentence does, or with a colon."""
        return _SENTENCE_END.search(self.text[-_TAIL:]) is not None


def _columns(margin: str) -> int:
    if margin.isascii() and "\t" not in margin:
        return len(margin)
    return len(margin.rstrip(_PARAGRAPH_SIGN).expandtabs())


def split_lines(text: str) -> list[Line]:
    """The lines of a text that are not blank, by any line end that Unicode knows."""
    any_wide = WIDE.search(text) is not None
    lines: list[Line] = []
    blanks: list[int] = []
    position = 0
    blank = 1
    for raw in text.splitlines(keepends=True):
        content = raw.strip()
        if content:
            margin = raw[: len(raw) - len(raw.lstrip())]
            start = position + len(margin)
            indent = _columns(margin) if margin else 0
            wide = len(WIDE.findall(content)) if any_wide else 0
            end = indent + len(content) + wide
            behind = len(raw.rstrip("\r\n")) - len(margin) - len(content)
            gap = blank > 0
            lines.append(Line(content, start, start + len(content), indent, end, end + behind, gap))
            blanks.append(blank)
            blank = 0
        else:
            blank += 1
        position += len(raw)
    return _evened(lines, blanks)


def _evened(lines: list[Line], blanks: list[int]) -> list[Line]:
    """The lines of a text whose every line break is doubled, as if they were not.

    `blanks` are the blank lines before each. Only the larger gaps are gaps then, if there
    are enough of them to tell paragraphs by.
    """
    least = min(blanks[1:], default=0)
    wider = sum(blank > least for blank in blanks[1:])
    if least == 0 or wider < _WIDER * len(lines):
        return lines
    return [line._replace(gap=i == 0 or blanks[i] > least) for i, line in enumerate(lines)]
