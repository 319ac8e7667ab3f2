"""HTML text to blocks through turbohtml, a parser that follows the HTML standard.

Every element knows its offsets in the source; they are asked for only where a block begins
or ends, because they cost more than the walk.
"""

from collections.abc import Iterator, Sequence

import turbohtml
from turbohtml import Element, Node, SourceLocation, Text

from newsparse.blocks import Page
from newsparse.reading.assembly import assemble
from newsparse.reading.builder import Builder

Mark = tuple[Element | None, bool]
"""An element, and whether its end is meant."""


def read_html(html: str) -> Page:
    """The blocks of an HTML page, in order."""
    if "\r" in html:
        html = html.replace("\r\n", " \n")  # turbohtml counts the two as one character
    document = turbohtml.parse(html, source_locations=True, scripting=True)
    builder: Builder[Mark] = Builder((None, False))
    walk(document, builder)
    return assemble(builder, _Places(builder.marks).offset, len(html))


def walk(root: Node, builder: Builder[Mark]) -> None:
    """Tell the builder of everything in a tree, in document order."""
    waiting: list[tuple[Iterator[Node], str, Mark]] = [(iter(root.children), "", (None, True))]
    open_, text, close = builder.open, builder.text, builder.close
    while waiting:
        children = waiting[-1][0]
        for node in children:
            if isinstance(node, Text):
                text(node.data)
            elif isinstance(node, Element):
                tag = node.tag
                if open_(tag, node.attrs, (node, False)):
                    waiting.append((iter(node.children), tag, (node, True)))
                    break
        else:
            _, tag, mark = waiting.pop()
            if tag:
                close(tag, mark)
    builder.finish((None, True))


class _Places:
    """Where elements begin and end; the last one asked for is kept, as blocks ask twice."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks = marks
        self._element: Element | None = None
        self._location: SourceLocation | None = None

    def offset(self, number: int) -> int | None:
        """Where a mark's element begins or ends; None if its end is left out in the source."""
        element, at_end = self._marks[number]
        if element is None:
            return None
        if element is not self._element:
            self._element, self._location = element, element.source_location
        location = self._location
        tag = location and (location.end_tag if at_end else location.start_tag)
        if not tag:
            return None
        return tag.end_offset if at_end else tag.start_offset
