"""HTML text to blocks through turbohtml, a parser that follows the HTML standard."""

from collections.abc import Iterator

import turbohtml
from turbohtml import Element, Node, SourceLocation, Text

from newsparse.blocks import MENUS, Page
from newsparse.profile import NO_PROFILE, Profile
from newsparse.reading.assembly import assemble
from newsparse.reading.boxes import is_fact, is_left_out
from newsparse.reading.builder import Builder
from newsparse.reading.elements import INLINE, NOT_IN_MENUS, SKIPPED

_NOT_IN_MENUS = ", ".join(sorted(NOT_IN_MENUS))
"""The same as a CSS selector."""
Mark = Element | None
"""The element that begins or ends; None for the page itself."""


Waiting = tuple[Iterator[Node], Mark, str]
"""The children of an element that are still to be walked, and what is to be told at its end."""


def read_html(html: str, profile: Profile = NO_PROFILE) -> Page:
    """The blocks of an HTML page, in order."""
    if "\r" in html:  # the parser counts "\r\n" as one character, and "\r" as a line's end
        html = html.replace("\r\n", " \n").replace("\r", "\n")
    document = turbohtml.parse(html, source_locations=True, scripting=True)
    builder: Builder[Mark] = Builder(None, profile.class_tokens)
    for choice, selector in profile.choices():
        builder.chosen.update(dict.fromkeys(document.select(selector), choice))
    walk(document, builder)

    # Each element is asked once, for that takes as long as walking over ten.
    located: dict[Mark, SourceLocation | None] = {}

    def offset(number: int) -> int | None:
        element = builder.marks[number]
        if element not in located:
            located[element] = element.source_location if element else None
        return _place(located[element], ends=builder.ends[number] != "")

    return assemble(builder, offset, len(html))


def _place(location: SourceLocation | None, *, ends: bool) -> int | None:
    """Where an element begins or ends; None if that tag is left out in the source."""
    if location is None:
        return None
    if ends:
        return location.end_tag.end_offset if location.end_tag else None
    return location.start_tag.start_offset if location.start_tag else None


def _take_menu(tag: str, element: Element, builder: Builder[Mark]) -> bool:
    """Take a menu as one block, if it holds nothing but visible text."""
    if element.select_one(_NOT_IN_MENUS) is not None:
        return False
    texts = element.stripped_strings
    return builder.take_menu(tag, element.attrs, (element, element), texts)


def walk(root: Node, builder: Builder[Mark]) -> None:
    """Tell the builder of everything in a tree, in document order."""
    pieces = builder.pieces
    waiting: list[Waiting] = [(iter(root.children), None, "")]
    while waiting:
        children, element, sign = waiting[-1]
        for node in children:
            if isinstance(node, Text):
                data = node.data
                if pieces or not data.isspace():
                    pieces.append(data)
            elif isinstance(node, Element):
                if builder.chosen and node in builder.chosen:
                    end = _enter_chosen(node, node.tag, builder)
                else:
                    end = _enter(node, node.tag, builder)
                if end is not None:
                    waiting.append((iter(node.children), *end))
                    break
        else:
            waiting.pop()
            if element is not None:
                builder.close(element.tag, element)
            elif pieces:
                pieces += sign  # of two signs both
    builder.finish(None)


def _enter(node: Element, tag: str, builder: Builder[Mark]) -> tuple[Mark, str] | None:
    """Begin an element: itself or the sign at its end; None if its content is not walked."""
    attributes = node.attrs
    if tag in INLINE:
        if attributes and is_left_out(attributes):
            return None
        if attributes and builder.begin_credit(tag, attributes, node):
            return node, ""
        return None, builder.begin_inline(tag, attributes)
    if tag in SKIPPED:
        builder.skip(tag, attributes, node)
        if is_fact(tag, attributes):
            builder.said.raws.append((tag, node.text))
        return None
    if tag in MENUS and not builder.chosen and _take_menu(tag, node, builder):
        return None
    return (node, "") if builder.open(tag, attributes, node) else None


def _enter_chosen(node: Element, tag: str, builder: Builder[Mark]) -> tuple[Mark, str] | None:
    """Begin an element that a profile chooses: it bounds blocks, even within a line."""
    if tag in SKIPPED:
        return _enter(node, tag, builder)
    opened = builder.open(tag, node.attrs, node, builder.chosen[node])
    return (node, "") if opened else None
