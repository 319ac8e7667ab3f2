"""What stands within a paragraph: the spans of its links and its emphasis."""

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import regex

from newsparse.blocks import (
    BOLD,
    BOLD_END,
    BREAK,
    ITALIC,
    ITALIC_END,
    LINK,
    LINK_END,
    Markup,
)
from newsparse.body import Span

_SIGNS = regex.compile(f"([{BREAK}-{ITALIC_END}])")
_BEGINS = {LINK: "link", BOLD: "bold", ITALIC: "italic"}
_ENDS = {LINK_END: "link", BOLD_END: "bold", ITALIC_END: "italic"}


def spans_of(text: str, markup: Markup | None, base: str | None) -> tuple[Span, ...]:
    """The spans of a block's text, whose links are resolved against the address `base`.

    Spans of one kind do not overlap: of those within each other the outermost counts.
    """
    if markup is None or not markup.marked:
        return ()
    addresses = iter(markup.addresses)
    depths = dict.fromkeys(_BEGINS.values(), 0)
    starts: dict[str, tuple[int, str | None]] = {}
    spans: list[Span] = []
    for sign, at in _places(text, markup.marked):
        kind = _BEGINS.get(sign) or _ENDS[sign]
        if sign in _BEGINS:
            url = web_address(base, next(addresses, "")) if sign == LINK else None
            starts.setdefault(kind, (at, url))
            depths[kind] += 1
        elif depths[kind]:
            depths[kind] -= 1
            if not depths[kind]:
                spans += _span(text, *starts.pop(kind), at, kind)
    for kind, start in starts.items():  # what ends in a later block
        spans += _span(text, *start, len(text), kind)
    return tuple(sorted(spans, key=lambda span: (span.start, -span.end, span.kind)))


def web_address(base: str | None, address: str) -> str | None:
    """An absolute web address of one that may be relative; None if it can't be had."""
    try:
        whole = urljoin(base or "", address.strip())
        return whole if urlsplit(whole).scheme in {"http", "https"} else None
    except ValueError:
        return None


def _places(text: str, marked: str) -> Iterator[tuple[str, int]]:
    """The signs of a marked text, each with its place in the text without them.

    The text is the marked one with its white space evened, so the two are walked side by side.
    """
    at = 0
    for part in _SIGNS.split(marked):
        if part == BREAK:
            continue
        if part in _BEGINS or part in _ENDS:
            yield part, at
            continue
        for word in part.split():
            found = text.find(word, at)
            at = at if found < 0 else found + len(word)


def _span(text: str, start: int, url: str | None, end: int, kind: str) -> Iterator[Span]:
    """A span without the white space at its edges; none if nothing is left or it leads nowhere."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end and (kind != "link" or url is not None):
        yield Span(start, end, kind, url)
