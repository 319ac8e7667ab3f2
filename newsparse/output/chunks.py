"""An article in chunks for retrieval: sections first, then blocks, then sentences."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

import regex

from newsparse.body import Chunk, Section, Source
from newsparse.errors import OptionsError
from newsparse.sentences import CLOSING, SPACED, UNSPACED

if TYPE_CHECKING:
    from newsparse.model import Article

_CLOSING = f"[{regex.escape(CLOSING)}]*+"
_SENTENCE = regex.compile(
    rf"(?:[^{SPACED}{UNSPACED}\n]|[{SPACED}](?!{_CLOSING}\s))*+"
    rf"(?:[{SPACED}{UNSPACED}]+{_CLOSING}|\n|$)\s*+"
)


class _Piece(NamedTuple):
    """A text that is not cut any more, and what joins it to the one before."""

    text: str
    glue: str
    block: int | None
    """None of a heading."""
    source: Source | None


def cut(article: "Article", max_chars: int, overlap: int) -> tuple[Chunk, ...]:
    """The chunks of an article; `Article.chunks` says how they are cut."""
    if max_chars < 1 or not 0 <= overlap < max_chars:
        raise OptionsError(f"max_chars {max_chars} and overlap {overlap} leave no room")
    numbers = count()
    path: list[Section] = []
    chunks: list[Chunk] = []
    for section in article.sections:
        if section.heading is not None:
            path = [above for above in path if above.level < section.level]
            path.append(section)
        headings = tuple([above.heading for above in path if above.heading is not None])
        pieces = _pieces(section, numbers, max_chars - overlap)
        for n, members in enumerate(_packed(pieces, max_chars - overlap)):
            before = _tail(chunks[-1].text, overlap) if n else ""
            chunks.append(_chunk(members, headings, before))
    return tuple(chunks)


def _pieces(section: Section, numbers: Iterator[int], most: int) -> Iterator[_Piece]:
    """The heading and the blocks of a section; blocks that are too long in sentences."""
    heading = section.heading
    if heading:
        for n, part in enumerate(_parts(heading, most)):
            yield _Piece(part, "" if n else "\n\n", None, section.source)
    for block in section.blocks:
        number = next(numbers)
        if not block.text:
            continue
        room = most - len(heading) - 2 if heading else most
        whole = len(block.text) <= room
        heading = None
        parts = [block.text] if whole else _parts(block.text, most)
        for n, part in enumerate(parts):
            yield _Piece(part, "" if n else "\n\n", number, block.source)


def _parts(text: str, most: int) -> Iterator[str]:
    """A text's sentences, with the space after each; one that is too long in pieces of words."""
    for match in _SENTENCE.finditer(text):
        sentence = match[0]
        while len(sentence) > most:
            at = sentence.rfind(" ", 1, most) + 1 or most
            yield sentence[:at]
            sentence = sentence[at:]
        if sentence:
            yield sentence


def _packed(pieces: Iterable[_Piece], most: int) -> Iterator[list[_Piece]]:
    """Pieces in groups of `most` characters, a heading never without what follows it."""
    group: list[_Piece] = []
    size = 0
    for each in pieces:
        piece = each
        room = most - size - len(piece.glue)
        if group and len(piece.text) > room:
            if group[-1].block is None and piece.block is not None and room > 0:
                at = piece.text.rfind(" ", 1, room) + 1 or room
                group.append(piece._replace(text=piece.text[:at]))
                piece = piece._replace(text=piece.text[at:], glue="")
            yield group
            group, size = [], 0
        size += len(piece.text) + (len(piece.glue) if group else 0)
        group.append(piece)
    if group:
        yield group


def _chunk(members: Sequence[_Piece], headings: tuple[str, ...], before: str) -> Chunk:
    text = members[0].text + "".join([m.glue + m.text for m in members[1:]])
    places = [m.source for m in members if m.source is not None]
    source = Source(places[0].start, places[-1].end) if places else Source(0, 0)
    blocks = tuple(dict.fromkeys([m.block for m in members if m.block is not None]))
    return Chunk((before + text).strip(), headings, blocks, source)


def _tail(text: str, overlap: int) -> str:
    """The end of a text, from a word's beginning on."""
    if not overlap or not text:
        return ""
    tail = text[1 - overlap :] if overlap > 1 else ""
    space = tail.find(" ")
    return (tail[space + 1 :] if len(text) >= overlap and space >= 0 else tail) + " "
