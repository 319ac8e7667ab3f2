"""Text that may be shown: nothing in it can steer a terminal or turn a line's direction."""

import regex

# Control characters but tab and line feed, and the marks that reorder text.
_STEERING = regex.compile(r"[[\p{Cc}--[\t\n]]\u202a-\u202e\u2066-\u2069]", regex.VERSION1)


def printable(text: str) -> str:
    r"""The text with each steering character replaced by U+FFFD.

    >>> printable("\x1b[31mred")
    '�[31mred'
    """
    return _STEERING.sub("\ufffd", text)
