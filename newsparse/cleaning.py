"""A caller's tree without what would be removed from it, for those who work on in BeautifulSoup."""

from copy import copy
from itertools import accumulate
from typing import TYPE_CHECKING

from newsparse.model import Article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bs4 import Tag
    from bs4.element import PageElement


def cleaned(soup: "Tag", article: Article) -> "Tag":
    """A copy of a tree without the nodes that `article`, which was made of it, was made without.

    What stands in no block, as a picture or a script may, stays where it is; an element that is
    left with nothing in it is taken out, too.
    """
    found = copy(soup)
    nodes: list[PageElement] = [found, *found.descendants]
    gone = bytearray(len(nodes))
    for blocks, sign in ((article.removed, b"\1"), (article.kept, b"\0")):
        for block in blocks:
            start, end = block.source.start, min(block.source.end, len(nodes))
            gone[start:end] = sign * (end - start)
    staying = list(accumulate((not sign for sign in gone), initial=0))
    ends = _ends(nodes)
    number = 1  # the root stays
    while number < len(nodes):
        if gone[number] and staying[ends[number]] == staying[number]:
            _take_out(nodes[number], found)
            number = ends[number]
        else:
            number += 1
    return found


def _ends(nodes: "Sequence[PageElement]") -> list[int]:
    """For each node in document order, the number after that of its last descendant."""
    numbers = {id(node): number for number, node in enumerate(nodes)}
    ends = list(range(1, len(nodes) + 1))
    for number in range(len(nodes) - 1, 0, -1):
        parent = numbers.get(id(nodes[number].parent))
        if parent is not None:
            ends[parent] = max(ends[parent], ends[number])
    return ends


def _take_out(node: "PageElement", root: "Tag") -> None:
    """Take a node out of its tree, and the elements that hold nothing without it."""
    at: PageElement | None = node
    while at is not None and at is not root:
        parent = at.parent
        at.extract()
        at = parent if parent is not None and not _holds_anything(parent) else None


def _holds_anything(tag: "Tag") -> bool:
    from bs4.element import NavigableString  # noqa: PLC0415 - it costs 100 ms

    return any(not isinstance(each, NavigableString) or not each.isspace() for each in tag.contents)
