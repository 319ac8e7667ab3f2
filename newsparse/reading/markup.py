"""Markup told apart from plain text."""

import regex

_LOOK_AT = 2000
_BEGINS = regex.compile(
    r"(?:\s|<!--(?:(?!-->).)*+-->|<\?xml[^>]*+>)*+"
    r"<(?:!doctype\s+html|html|head|body|title|meta|article|section|main|div|p|h[1-6]|"
    r"table|ul|ol|dl|blockquote|header|footer|nav|aside|figure|form|pre|center|frameset|"
    r"script|style|link|base|noscript|template)\b[^<>]*+>",
    regex.IGNORECASE | regex.DOTALL,
)
_CLOSES = regex.compile(r"</(?:p|div|h[1-6]|li|ul|article|section)\s*+>", regex.IGNORECASE)
_ENOUGH = 3
_PAGES = regex.compile(r"<(?:!doctype\s+html|html|body)\b[^<>]*+>", regex.IGNORECASE)


def looks_like_markup(source: str) -> bool:
    """Whether a text is HTML: it begins so, or block-level tags are closed in it early on.

    A page may have a server's warning above it, in tags of its own.
    """
    head = source[:_LOOK_AT]
    if "<" not in head:
        return False
    if _BEGINS.match(head) is not None or len(_CLOSES.findall(head)) >= _ENOUGH:
        return True
    return head.lstrip().startswith("<") and _PAGES.search(source) is not None
