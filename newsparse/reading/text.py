"""Plain text to blocks.

- A line of its own is a block; so is a paragraph that was hard-wrapped over many lines.
- Whether the text was wrapped, and at which column, is decided once for the whole text.
- Every character that is not white space lies in exactly one block's offsets.
"""

from collections import Counter

import regex

from newsparse.blocks import Block, marker_family
from newsparse.reading.lines import Line, split_lines
from newsparse.reading.wrapping import Wrapping, find_wrapping
from newsparse.unseen import shown

_BULLET = regex.compile(r"[•◦▪▫‣⁃∙●○■□►▶▸➤➢★☆✓✔*+·-](?=\s|$)|o(?=\s)")
_NUMBER = regex.compile(r"(?:\d{1,3}|[a-z])[.)](?=\s|$)")
_INITIAL = regex.compile(r"(\p{Lu}) (\p{Ll}+)")


def read_text(text: str) -> list[Block]:
    """The blocks of a plain text, in order."""
    lines = split_lines(text)
    wrapping = find_wrapping(lines)
    markers = _markers(lines)
    paragraphs = _paragraphs(lines, markers, wrapping)
    return _joined([_block(lines, markers, wrapping, *each) for each in paragraphs])


def _joined(blocks: list[Block]) -> list[Block]:
    """The blocks with initials joined to their words, if the text has those elsewhere, too.

    A large initial that a page sets apart is copied with a space behind it ("D ie Euphorie").
    """
    apart = {i: each for i, block in enumerate(blocks) if (each := _INITIAL.match(block.text))}
    if not apart:
        return blocks
    words = Counter(word for block in blocks for word in block.text.casefold().split(" "))
    joined = list(blocks)
    for i, found in apart.items():
        initial, rest = found[1].casefold(), found[2].casefold()
        if initial + rest in words and words[rest] == 1:
            joined[i] = blocks[i]._replace(text=found[1] + blocks[i].text[2:])
    return joined


def _markers(lines: list[Line]) -> list[str]:
    """Each line's bullet or number, or "".

    A number is a marker only next to another: alone it begins a numbered subheading
    ("1. The law"). A hyphen or a letter needs company without a blank line: else it is a
    dash ("- Advertisement -", "- Jeg er glad, sier han") or an initial ("A. Smith").
    """
    found = [_marker(line.text) for line in lines]
    family = ["", *(marker_family(marker) for marker in found), ""]
    for i, marker in enumerate(found, 1):
        if not marker or family[i] not in {"1", "-", "a"}:
            continue
        before = family[i - 1] == family[i]
        after = family[i + 1] == family[i]
        if family[i] != "1":
            before = before and not lines[i - 1].gap
            after = after and not lines[i].gap
        if not (before or after) or lines[i - 1].text.endswith(" -"):
            found[i - 1] = ""
    return found


def _marker(text: str) -> str:
    if text[0].isalpha() and text[1:2] not in {" ", ".", ")", ""}:
        return ""  # most lines, told cheaply
    match = _BULLET.match(text) or _NUMBER.match(text)
    return match[0] if match else ""


def _paragraphs(
    lines: list[Line], markers: list[str], wrapping: Wrapping | None
) -> list[tuple[int, int]]:
    """The first and last line of each paragraph."""
    spans: list[tuple[int, int]] = []
    first = 0
    for i in range(1, len(lines) + 1):
        goes_on = (
            wrapping is not None
            and i < len(lines)
            and wrapping.continues(lines[i - 1], lines[i])
            and not _starts_anew(lines, markers, first, i)
        )
        if not goes_on:
            spans.append((first, i - 1))
            first = i
    return spans


def _starts_anew(lines: list[Line], markers: list[str], first: int, i: int) -> bool:
    """Whether line `i` begins an item or an indented paragraph, though the one before is full."""
    if markers[i]:
        ended = lines[i - 1].ends_sentence
        return ended or marker_family(markers[first]) == marker_family(markers[i])
    hanging = markers[first] or i - 1 == first
    return lines[i].indent > lines[i - 1].indent + 1 and not hanging


def _block(
    lines: list[Line], markers: list[str], wrapping: Wrapping | None, first: int, last: int
) -> Block:
    head = lines[first]
    text = head.text
    if wrapping is not None and last > first:
        text = wrapping.join(lines[first : last + 1])
    gap_after = last + 1 == len(lines) or lines[last + 1].gap
    return Block(
        shown(text) or text,
        head.start,
        lines[last].end,
        head.indent,
        markers[first],
        head.gap,
        gap_after,
    )
