"""The form in which phrases and texts are compared."""

import unicodedata

import regex

_NO_LETTERS = regex.compile(r"[^\p{L}\p{M}]+")
SOFT_HYPHEN = "\u00ad"
"""What is shown only where a line breaks."""
_SPACED = {code: " " for code in range(128) if not chr(code).isalpha()}


def fold(text: str) -> str:
    """A text as phrases are compared: case, width, punctuation and digits do not matter.

    >>> fold("»  ＭＵＳＴ Read: 3")
    'must read'
    """
    if text.isascii():  # twice as fast
        return " ".join(text.lower().translate(_SPACED).split())
    text = unicodedata.normalize("NFKC", text.replace(SOFT_HYPHEN, ""))
    return _NO_LETTERS.sub(" ", text.casefold()).strip()
