"""A block's text cut where its links and its emphasis begin and end."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse.body import Embed, Note, Quote, Span


class Piece(NamedTuple):
    """A stretch of a text in which nothing begins or ends."""

    text: str
    bold: bool
    italic: bool
    url: str | None


def pieces(text: str, spans: Sequence[Span]) -> Iterator[Piece]:
    """The pieces of a text with spans, in order.

    >>> [(piece.text, piece.bold) for piece in pieces("It rained.", (Span(3, 9, "bold"),))]
    [('It ', False), ('rained', True), ('.', False)]
    """
    edges = {0, len(text)}.union(*[(span.start, span.end) for span in spans])
    waiting = sorted(spans, key=lambda span: span.start, reverse=True)
    inside: list[Span] = []
    for start, end in pairwise(sorted(edges)):
        inside = [span for span in inside if span.end > start]
        while waiting and waiting[-1].start <= start:
            inside.append(waiting.pop())
        kinds = {span.kind for span in inside}
        url = next((span.url for span in inside if span.url), None)
        yield Piece(text[start:end], "bold" in kinds, "italic" in kinds, url)


def words(block: Quote | Note | Embed) -> tuple[str, Sequence[Span]]:
    """What is shown of a block that is a text; of an embed whose text leads nowhere, its address.

    >>> from newsparse import Source
    >>> words(Embed("", Source(0, 9), url="https://vimeo.com/video/1"))[0]
    'https://vimeo.com/video/1'
    """
    url = block.url if isinstance(block, Embed) else None
    if url is None or any(span.url == url for span in block.spans):
        return block.text, block.spans
    text = f"{block.text}\n{url}" if block.text else url
    return text, (*block.spans, Span(len(text) - len(url), len(text), "link", url))


def cut(parts: Iterable[str], spans: Sequence[Span]) -> Iterator[tuple[str, list[Span]]]:
    """The lines or items that make a text, each with what of the text's spans lies in it.

    >>> list(cut(["It", "rained."], [Span(0, 9, "bold")]))
    [('It', [Span(start=0, end=2, kind='bold', url=None)]), \
('rained.', [Span(start=0, end=6, kind='bold', url=None)])]
    """
    waiting = sorted(spans, key=lambda span: span.start, reverse=True)
    inside: list[Span] = []
    at = 0
    for part in parts:
        end = at + len(part)
        while waiting and waiting[-1].start < end:
            inside.append(waiting.pop())
        yield (
            part,
            [Span(max(s.start, at) - at, min(s.end, end) - at, s.kind, s.url) for s in inside],
        )
        at = end + 1
        inside = [span for span in inside if span.end > at]
