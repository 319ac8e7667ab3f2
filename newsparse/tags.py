"""A caller's BeautifulSoup tree: what is one, and the way back to it from an article."""

import sys
from typing import TYPE_CHECKING

from newsparse.body import Source

if TYPE_CHECKING:
    from typing import TypeGuard

    from bs4 import Tag


def is_tag(source: object) -> "TypeGuard[Tag]":
    """Whether a value is a BeautifulSoup tag."""
    if "bs4" not in sys.modules:  # then nobody can hold one
        return False
    from bs4 import Tag  # noqa: PLC0415 - it costs 100 ms

    return isinstance(source, Tag)


def find_tag(soup: "Tag", source: Source) -> "Tag":
    """The tag of a block in the tree that `parse` was given.

    `source` is a block's place in an article made of this `soup`, unchanged since then. A
    block that is only a part of its element's text gives that element. Raises `TypeError` if
    `soup` is no BeautifulSoup tag.

    >>> from bs4 import BeautifulSoup
    >>> import newsparse
    >>> soup = BeautifulSoup("<h1>Rain</h1><p class='ad'>Advertisement</p>", "html.parser")
    >>> article = newsparse.parse(soup)
    >>> find_tag(soup, article.removed[-1].source)["class"]
    ['ad']
    """
    from newsparse.reading import soup as reader  # noqa: PLC0415 - bs4 costs 100 ms

    return reader.find_tag(soup, source.start)
