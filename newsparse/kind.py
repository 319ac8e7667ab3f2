"""What a source can be."""

from enum import StrEnum


class Kind(StrEnum):
    """What a source looks like as a whole: an article, or a page that is none.

    A kind is a string, so it compares and prints as one.

    >>> import newsparse
    >>> newsparse.parse("<title>404</title><h1>Page not found</h1><p>Sorry!</p>").kind
    <Kind.ERROR: 'error'>
    """

    ARTICLE = "article"
    FRONT = "front"
    """A home page, a section front or another list of teasers."""
    SEARCH = "search"
    """Search results."""
    GALLERY = "gallery"
    """Pictures or a video without text."""
    ERROR = "error"
    """An error page."""
    WALL = "wall"
    """A consent, login or subscription wall in the article's stead."""
    OTHER = "other"
    """None of these: hardly any text at all."""
