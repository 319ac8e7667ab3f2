"""From an article back to the caller's BeautifulSoup tree."""

from typing import TYPE_CHECKING

from newsparse.body import Source

if TYPE_CHECKING:
    from bs4 import Tag


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
