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
    """The spans of a block's text, whose links are resolved against the address `base`."""
    if markup is None or not markup.marked:
        return ()
    addresses = iter(markup.addresses)
    begun: dict[str, list[tuple[int, str | None]]] = {kind: [] for kind in _BEGINS.values()}
    spans: list[Span] = []
    for sign, at in _places(text, markup.marked):
        if sign in _BEGINS:
            url = web_address(base, next(addresses, "")) if sign == LINK else None
            begun[_BEGINS[sign]].append((at, url))
        elif begun[_ENDS[sign]]:
            kind = _ENDS[sign]
            start, url = begun[kind].pop()
            spans += _span(text, start, at, kind, url)
    for kind, waiting in begun.items():  # what ends in a later block
        spans += [s for start, url in waiting for s in _span(text, start, len(text), kind, url)]
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


def _span(text: str, start: int, end: int, kind: str, url: str | None) -> Iterator[Span]:
    """A span without the white space at its edges; none if nothing is left or it leads nowhere."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end and (kind != "link" or url is not None):
        yield Span(start, end, kind, url)
