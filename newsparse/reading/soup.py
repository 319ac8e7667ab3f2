"""BeautifulSoup trees to blocks, and HTML text where turbohtml can't be had.

A caller's tree is walked as it is and never changed. Its nodes have no offsets, so a block's
place is counted in nodes: the root is node 0, its first descendant node 1, and so on.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from bs4 import BeautifulSoup
from bs4.element import CData, NavigableString, PageElement, PreformattedString, Tag

from newsparse.blocks import Page
from newsparse.reading.assembly import assemble
from newsparse.reading.builder import Builder, MarkT

Side = Literal["start", "end"]
Mark = tuple[int | None, str]
"""In parsed text: where a tag begins, None for an end; and its name."""


def read_soup(root: Tag) -> Page:
    """The blocks of a tree, in order, placed by the numbers of its nodes."""
    builder: Builder[int] = Builder(0)
    count = walk(root, builder, lambda _, __, number: number)
    return assemble(builder, lambda at: builder.marks[at], count)


def read_with_html_parser(html: str) -> Page:
    """The blocks of HTML text, read by BeautifulSoup with Python's own parser."""
    lines = _line_starts(html)
    builder: Builder[Mark] = Builder((None, ""))

    def mark(tag: Tag, side: Side, _: int) -> Mark:
        if side == "end" or tag.sourceline is None or tag.sourcepos is None:
            return None, tag.name
        return lines[tag.sourceline - 1] + tag.sourcepos, tag.name

    walk(BeautifulSoup(html, "html.parser"), builder, mark)
    places = _with_ends(html, builder.marks)
    return assemble(builder, lambda at: places[at], len(html))


def _with_ends(html: str, marks: Sequence[Mark]) -> list[int | None]:
    """The offsets of marks, those of ends too: the parser says only where tags begin.

    An element ends with the first end tag of its name before the next mark that is known.
    """
    places = [offset for offset, _ in marks]
    bounds: list[int] = []
    bound = len(html)
    for offset in reversed(places):
        bounds.append(bound)
        bound = bound if offset is None else offset
    at = 0
    for n, ((offset, name), bound) in enumerate(zip(marks, reversed(bounds), strict=True)):
        if offset is not None:
            at = offset
        elif name and (found := html.find(f"</{name}", at, bound)) >= 0:
            at = html.find(">", found, bound) + 1 or bound
            places[n] = at
    return places


def find_tag(soup: object, start: int) -> Tag:
    """The tag that node number `start` of a tree is, or that it stands in."""
    if not isinstance(soup, Tag):
        raise TypeError(f"soup is a BeautifulSoup tag, not {type(soup).__name__}")
    node: PageElement = soup
    if start > 0:
        for number, node in enumerate(soup.descendants, 1):  # noqa: B007
            if number == start:
                break
    while not isinstance(node, Tag) or node.name == "br":
        if node.parent is None:
            return soup
        node = node.parent
    return node


def walk(root: Tag, builder: Builder[MarkT], mark: Callable[[Tag, Side, int], MarkT]) -> int:
    """Tell the builder of everything in a tree, in document order; how many nodes it has."""
    number = 0
    waiting: list[tuple[Iterator[PageElement], Tag | None]] = [(iter([root]), None)]
    while waiting:
        children, parent = waiting[-1]
        for node in children:
            at = number
            number += 1
            if isinstance(node, Tag):
                begin = mark(node, "start", at)
                if _is_document(node) or builder.open(_name(node), node.attrs, begin):
                    waiting.append((iter(node.contents), node))
                    break
                number += sum(1 for _ in node.descendants)
            elif isinstance(node, NavigableString) and _is_text(node):
                builder.text(node)
        else:
            waiting.pop()
            if parent is not None and not _is_document(parent):
                builder.close(_name(parent), mark(parent, "end", number))
    builder.finish(mark(root, "end", number))
    return number


def _is_document(node: Tag) -> bool:
    return isinstance(node, BeautifulSoup)


def _name(node: Tag) -> str:
    return node.name.lower()


def _is_text(node: NavigableString) -> bool:
    return isinstance(node, CData) or not isinstance(node, PreformattedString)


def _line_starts(html: str) -> Sequence[int]:
    starts = [0]
    at = html.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = html.find("\n", at + 1)
    return starts
