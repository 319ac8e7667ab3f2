"""How much of a line is a date: the words and figures of one, in any of the lexicons' languages."""

import regex

from newsparse.lexicons.phrases import Phrases

_DIGIT = regex.compile(r"\d")
_DATE_TOKEN = regex.compile(r"\d+|\p{Han}|[\p{L}\p{M}]+")
_AMOUNT = regex.compile(r"[\p{Sc}%]")
"""What stands with figures that are no date's: a currency, per cent."""
_WRITTEN = regex.compile(r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}|\d{1,2}[:h]\d{2}")
"""How figures of a date or a time stand together."""
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


def tells_date(text: str, phrases: Phrases) -> bool:
    """Whether a text has words of a date, or figures that are written as a date or a time is.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> phrases = compile_phrases(None)
    >>> [tells_date(text, phrases) for text in ("12 May", "12.05.2026", "10:12", "4.9 / 5", "12")]
    [True, True, True, False, False]
    """
    head = text[:_DATE_AT]
    words = (word.casefold() for word in _DATE_TOKEN.findall(head))
    return _WRITTEN.search(head) is not None or any(word in phrases.timestamp for word in words)


def _unsigned(words: list[str], phrases: Phrases) -> list[str]:
    """Words up to one that begins a byline, if only words that a name may have follow."""
    for at in range(_SHORTEST_DATE, len(words) - 1):
        if phrases.openings.get(words[at].casefold()) == "byline":
            return words if any(map(str.islower, words[at + 1 :])) else words[:at]
    return words
