"""How much of a line is a date: the words and figures of one, in any of the lexicons' languages."""

import regex

from newsparse.lexicons.phrases import Phrases

_DIGIT = regex.compile(r"\d")
_DATE_TOKEN = regex.compile(r"\d+|\p{Han}|[\p{L}\p{M}]+")
_AMOUNT = regex.compile(r"[\p{Sc}%]")
"""What stands with figures that are no date's: a currency, per cent."""
_DATE_AT = 60
_SHORTEST_DATE = 3
"""Words of a date: its day, month and year."""


def date_share(text: str, phrases: Phrases) -> float:
    """The share, from 0 to 1, of a line's words that are words or figures of a date.

    A byline after the date does not count ("12 May 2026 by Ann Lee"). The share is 0 of a line
    with an amount of money or a percentage.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> date_share("12 May 2026 by Ann Lee", compile_phrases(None))
    1.0
    """
    if not _DIGIT.search(text, 0, _DATE_AT) or _AMOUNT.search(text, 0, _DATE_AT):
        return 0.0
    words = _unsigned(_DATE_TOKEN.findall(text[:_DATE_AT]), phrases)
    known = sum(word[0].isdigit() or word.casefold() in phrases.timestamp for word in words)
    return known / len(words)


def _unsigned(words: list[str], phrases: Phrases) -> list[str]:
    """Words up to one that begins a byline, if only words that a name may have follow."""
    for at in range(_SHORTEST_DATE, len(words) - 1):
        if phrases.openings.get(words[at].casefold()) == "byline":
            return words if any(map(str.islower, words[at + 1 :])) else words[:at]
    return words
