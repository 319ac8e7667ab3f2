"""Markup for the time being: told apart from plain text, and read with its tags blanked.

A reader that builds the tree comes with HTML support; until then tags become the line
breaks and spaces that they stand for, so that offsets into the source stay right.
"""

from html import unescape

import regex

from newsparse.blocks import Block
from newsparse.reading.text import read_text

_LOOK_AT = 2000
_BEGINS = regex.compile(
    r"(?:\s|<!--(?:(?!-->).)*+-->|<\?xml[^>]*+>)*+"
    r"<(?:!doctype\s+html|html|head|body|title|meta|article|section|main|div|p|h[1-6])\b[^<>]*+>",
    regex.IGNORECASE | regex.DOTALL,
)
_CLOSES = regex.compile(r"</(?:p|div|h[1-6]|li|ul|article|section)\s*+>", regex.IGNORECASE)
_ENOUGH = 3
_HIDDEN = regex.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|head|noscript|template|svg)\b.*?(?:</\1\s*+>|\Z)",
    regex.IGNORECASE | regex.DOTALL,
)
_SPACE = regex.compile(r"\s")
_TAG = regex.compile(r"<(?:/?+([a-z][a-z0-9-]*+)|[!?][a-z])[^<>]*+>", regex.IGNORECASE)
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
    ]
)


def looks_like_markup(source: str) -> bool:
    """Whether a text is HTML: it begins so, or block-level tags are closed in it early on."""
    head = source[:_LOOK_AT]
    if "<" not in head:
        return False
    return _BEGINS.match(head) is not None or len(_CLOSES.findall(head)) >= _ENOUGH


def read_markup(source: str) -> list[Block]:
    """The blocks of an HTML page's text, in order, by its tags alone."""
    text = _SPACE.sub(" ", source)
    text = _HIDDEN.sub(lambda hidden: "\n" * len(hidden[0]), text)
    text = _TAG.sub(_blank, text)
    return [
        block._replace(text=_decoded(block.text), indent=0, gap_before=True, gap_after=True)
        for block in read_text(text)
    ]


def _blank(tag: regex.Match[str]) -> str:
    inline = tag[1] is not None and tag[1].lower() in _INLINE
    return (" " if inline else "\n") * len(tag[0])


def _decoded(text: str) -> str:
    return " ".join(unescape(text).split()) or text
