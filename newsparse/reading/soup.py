"""BeautifulSoup trees to blocks, and HTML text where turbohtml can't be had.

A caller's tree is walked as it is and never changed. Its nodes have no offsets, so a block's
place is counted in nodes: the root is node 0, its first descendant node 1, and so on.
"""

from collections.abc import Callable, Iterator
from typing import TypeGuard

from bs4 import BeautifulSoup
from bs4.element import CData, NavigableString, PageElement, PreformattedString, Tag

from newsparse.blocks import MENUS, Page
from newsparse.profile import NO_PROFILE, Profile
from newsparse.reading.assembly import assemble
from newsparse.reading.boxes import is_fact, is_left_out
from newsparse.reading.builder import Builder, MarkT
from newsparse.reading.elements import EMPTY, INLINE, NOT_IN_MENUS, SKIPPED
from newsparse.reading.places import Lines, Places

MarkAt = Callable[[Tag | None, int], MarkT]
"""The mark of a tag, None for an end, and of a node's number."""
Mark = int | None
"""In parsed text: the offset of a tag; None where an element ends."""


def read_soup(root: Tag, profile: Profile = NO_PROFILE) -> Page:
    """The blocks of a tree, in order, placed by the numbers of its nodes."""
    builder: Builder[int] = Builder(0, profile.class_tokens)
    _choose(root, builder, profile)
    count = walk(root, builder, lambda _, number: number)
    return assemble(builder, builder.marks.__getitem__, count)


def read_with_html_parser(html: str, profile: Profile = NO_PROFILE) -> Page:
    """The blocks of HTML text, read by BeautifulSoup with Python's own parser."""
    lines = Lines(html)
    builder: Builder[Mark] = Builder(None, profile.class_tokens)
    soup = BeautifulSoup(html, "html.parser")
    _choose(soup, builder, profile)

    def mark(tag: Tag | None, _: int) -> Mark:
        if tag is None or tag.sourceline is None or tag.sourcepos is None:
            return None
        return lines.offset(tag.sourceline, tag.sourcepos)

    walk(soup, builder, mark)
    places = Places(html, builder.marks, builder.ends)
    return assemble(builder, places.offset, len(html))


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


def _choose(root: Tag, builder: Builder[MarkT], profile: Profile) -> None:
    """Note the tags that a profile chooses; two tags are equal if they look alike, so by `id`."""
    for choice, selector in profile.choices():
        builder.chosen.update((id(tag), choice) for tag in root.select(selector))


def walk(root: Tag, builder: Builder[MarkT], mark: MarkAt[MarkT]) -> int:
    """Tell the builder of everything in a tree, in document order; how many nodes it has."""
    pieces, number = builder.pieces, 0
    waiting: list[tuple[Iterator[PageElement], str, str]] = [(iter([root]), "", "")]
    while waiting:
        children, element, sign = waiting[-1]
        for node in children:
            at = number
            number += 1
            if isinstance(node, Tag):
                begin = "" if isinstance(node, BeautifulSoup) else node.name.lower()
                if builder.chosen and id(node) in builder.chosen:
                    end = _enter_chosen(node, begin, builder, at, mark)
                else:
                    end = _enter(node, begin, builder, at, mark)
                if end is not None:
                    waiting.append((iter(node.contents), *end))
                    break
                number += sum(1 for _ in node.descendants)
            elif _is_text(node) and (pieces or not node.isspace()):
                pieces.append(node)
        else:
            waiting.pop()
            if element:
                builder.close(element, mark(None, number))
            elif pieces:
                pieces += sign  # of two signs both
    builder.finish(mark(None, number))
    return number


def _enter(
    node: Tag, tag: str, builder: Builder[MarkT], number: int, mark: MarkAt[MarkT]
) -> tuple[str, str] | None:
    """Begin an element: its name or the sign at its end; None if its content is not walked."""
    begin = mark(node, number)
    if tag in INLINE:
        return _enter_inline(node, tag, builder, begin)
    if tag in SKIPPED:
        builder.skip(tag, node.attrs, begin)
        if is_fact(tag, node.attrs):
            strings = (each for each in node.descendants if isinstance(each, NavigableString))
            builder.said.raws.append((tag, "".join(strings)))
        return ("", "") if tag in EMPTY else None  # older BeautifulSoups put what follows into it
    if not tag:
        return "", ""
    if tag in MENUS and not builder.chosen and node.find(list(NOT_IN_MENUS)) is None:
        within = list(node.descendants)
        texts = filter(_is_text, within)
        marks = (begin, mark(None, number + 1 + len(within)))
        if builder.take_menu(tag, node.attrs, marks, (text.strip() for text in texts)):
            return None
    return (tag, "") if builder.open(tag, node.attrs, begin) else None


def _enter_inline(
    node: Tag, tag: str, builder: Builder[MarkT], begin: MarkT
) -> tuple[str, str] | None:
    if is_left_out(node.attrs):
        return None
    if builder.begin_credit(tag, node.attrs, begin):
        return tag, ""
    return "", builder.begin_inline(tag, node.attrs)


def _enter_chosen(
    node: Tag, tag: str, builder: Builder[MarkT], number: int, mark: MarkAt[MarkT]
) -> tuple[str, str] | None:
    """Begin an element that a profile chooses: it bounds blocks, even within a line."""
    if tag in SKIPPED:
        return _enter(node, tag, builder, number, mark)
    choice = builder.chosen[id(node)]
    return (tag, "") if builder.open(tag, node.attrs, mark(node, number), choice) else None


def _is_text(node: PageElement) -> TypeGuard[NavigableString]:
    """Whether a node is visible text: no comment, nor a declaration."""
    shown = isinstance(node, CData) or not isinstance(node, PreformattedString)
    return shown and isinstance(node, NavigableString)
