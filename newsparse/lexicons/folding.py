"""The form in which phrases and texts are compared."""

import unicodedata

import regex

_NO_LETTERS = regex.compile(r"[^\p{L}\p{M}]+")
_SOFT_HYPHEN = "\u00ad"
_SPACED = {code: " " for code in range(128) if not chr(code).isalpha()}


def normal(text: str) -> str:
    """A text Unicode-normalised (NFKC), without the hyphens that show only where a line breaks.

    >>> normal("Wer\u00adbung１")
    'Werbung1'
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text.replace(_SOFT_HYPHEN, ""))


def fold(text: str) -> str:
    """A text as phrases are compared: case, width, punctuation and digits do not matter.

    >>> fold("»  ＭＵＳＴ Read: 3")
    'must read'
    """
    if text.isascii():  # twice as fast
        return " ".join(text.lower().translate(_SPACED).split())
    return _NO_LETTERS.sub(" ", normal(text).casefold()).strip()
