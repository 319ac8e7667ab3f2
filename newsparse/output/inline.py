"""A paragraph's text cut where its links and its emphasis begin and end."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newsparse.body import Paragraph, Span


class Piece(NamedTuple):
    """A stretch of a paragraph in which nothing begins or ends."""

    text: str
    bold: bool
    italic: bool
    url: str | None


def pieces(paragraph: Paragraph) -> Iterator[Piece]:
    """The pieces of a paragraph's text, in order.

    >>> from newsparse.body import Source, Span
    >>> paragraph = Paragraph("It rained.", Source(0, 10), (Span(3, 9, "bold"),))
    >>> [(piece.text, piece.bold) for piece in pieces(paragraph)]
    [('It ', False), ('rained', True), ('.', False)]
    """
    text, spans = paragraph.text, paragraph.spans
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
