"""Characters that no reader sees: they say where a line may break, or whether letters join.

Within a word they stay as published: they shape Persian words and emoji, and part Khmer ones. Round
words they are what editors' software left behind (The Unicode Standard, chapter 23.2).
"""

import regex

_CHARACTERS = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphen, zero-width space, non-joiner, joiner, word joiner, byte-order mark."""
_WORD = r"[\p{L}\p{M}\p{N}\p{S}]"
_ROUND_WORDS = regex.compile(rf"(?<!{_WORD})[{_CHARACTERS}]++|[{_CHARACTERS}]++(?!{_WORD})")


def shown(text: str) -> str:
    """A text without the characters round its words that no reader sees.

    >>> shown("\u200bStorm closes \u2060the port\ufeff.")
    'Storm closes the port.'
    """
    if not text.isascii():
        for character in _CHARACTERS:
            if character in text:
                return _ROUND_WORDS.sub("", text)
    return text
