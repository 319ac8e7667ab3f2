"""Dates: the stamps of metadata and those that readers see, in the languages of the lexicons.

Stamps are read by Python's own parsers of ISO 8601 and RFC 5322. Visible dates are few a page
and short; the lexicons already know the months, so that no date library is needed for them.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime

import regex

from newsparse.fields.clock import Clock, find_clock
from newsparse.lexicons.folding import fold
from newsparse.lexicons.phrases import Phrases

_EARLIEST, _LATEST = 1800, 2200
"""Years of news."""
LONGEST_DATE = 150
"""Characters of a line that says the date."""
_LOOK_AT = 200
"""Characters in which a date is looked for."""
_BEFORE_ZONE = regex.compile(r"\s+(?=[+-]\d\d:?\d\d$)|\[[\w/]+\]$")
_SECONDS = regex.compile(r"\d{10}(?:\d{3})?")
_BEFORE, _AFTER = 2, 3
"""Words before and after a month in which its day and year are looked for."""
_YEAR_BEFORE = 3
"""Words before it in which its year is ("2026. gada 12. maijā")."""
_LABEL = 4
"""Letters of a word that says what a date is, at least: "p.m." and "Uhr" are none."""
_YEAR_FIRST = regex.compile(r"(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)")
_YEAR_LAST = regex.compile(r"(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)")
_TOKEN = regex.compile(r"\d+|[\p{L}\p{M}]+")
_URL = regex.compile(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)")


def begins_with_month(texts: Iterable[str], languages: Iterable[str]) -> bool:
    """Whether a page's dates in figures begin with the month, as they do in American English.

    No month is over 12, so one such figure among its texts says it; else its language does.

    >>> begins_with_month(["03/12/2026", "03/25/2026"], ["en"])
    True
    >>> begins_with_month(["03/12/2026", "25/03/2026"], ["en-US"])
    False
    """
    matches = (_YEAR_LAST.search(text[:_LOOK_AT]) for text in texts)
    pairs = [(int(match[1]), int(match[3])) for match in matches if match]
    if any(first > 12 for first, _ in pairs):
        return False
    american = (tag.lower().replace("_", "-") == "en-us" for tag in languages)
    return any(second > 12 for _, second in pairs) or any(american)


def first_date(stamps: Iterable[str], *, month_first: bool = False) -> date | None:
    """The first stamp that is a date, with the time of a later one of the same day if it has none.

    `month_first` says how to read one in figures whose order is open.

    >>> first_date(["soon", "2026-03-12", "2026-03-12T14:05:00+01:00"]).isoformat()
    '2026-03-12T14:05:00+01:00'
    """
    read = (read_stamp(stamp, month_first=month_first) for stamp in stamps)
    found = [stamp for stamp in read if stamp is not None]
    if not found or isinstance(found[0], datetime):
        return found[0] if found else None
    timed = (each for each in found if isinstance(each, datetime) and each.date() == found[0])
    return next(timed, found[0])


def read_stamp(text: str, *, month_first: bool = False) -> date | None:
    """A date as metadata has it: a `datetime` if it says the time of day; None if it is none.

    >>> read_stamp("Thu, 12 Mar 2026 14:05:00 +0100").isoformat()
    '2026-03-12T14:05:00+01:00'
    """
    text = _BEFORE_ZONE.sub("", text.strip())
    try:
        if _SECONDS.fullmatch(text):
            return datetime.fromtimestamp(int(text[:10]), UTC)
        stamp = datetime.fromisoformat(text)
    except ValueError:
        return _read_other_stamp(text, month_first=month_first)
    if not _EARLIEST <= stamp.year <= _LATEST:
        return None
    return stamp if ":" in text or "T" in text else stamp.date()


def _read_other_stamp(text: str, *, month_first: bool) -> date | None:
    """A stamp that is not of ISO 8601: of mail, or in figures."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - it loads sockets; few are

    try:
        stamp = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError, OverflowError):
        return _with_time(_read_figures(text, month_first=month_first), find_clock(text))
    return stamp if _EARLIEST <= stamp.year <= _LATEST else None


def read_date(
    text: str, phrases: Phrases, *, month_first: bool = False, language: str | None = None
) -> date | None:
    """A date as readers see it, anywhere in a short text, whose language may be known.

    Figures begin with the day, unless `month_first` or "p.m." says that they are American.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> phrases = compile_phrases(None)
    >>> read_date("12. März 2026, 14:05 Uhr", phrases).isoformat()
    '2026-03-12T14:05:00'
    >>> read_date("2026年3月12日", phrases).isoformat()
    '2026-03-12'
    >>> [read_date("26 listopada 2026", phrases, language=each).month for each in ("pl", "hr")]
    [11, 10]
    """
    text = text[:_LOOK_AT]
    clock = find_clock(text)
    american = month_first or (clock is not None and clock.halved)
    found = _read_figures(text, month_first=american)
    return _with_time(found or _read_words(text, phrases, language or ""), clock)


def at_update(text: str, phrases: Phrases) -> tuple[str, str]:
    """A date line in two: what says when it was published, and when it was changed last.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> phrases = compile_phrases(None)
    >>> at_update("Published 12 May 2026, last updated 14 May 2026", phrases)
    ('Published 12 May 2026, ', 'last updated 14 May 2026')
    >>> at_update("Updated: 14.05.2026 Published: 12.05.2026", phrases)
    ('Published: 12.05.2026', 'Updated: 14.05.2026 ')
    """
    line = text[:_LOOK_AT]
    before, changed = _up_to_update(line, phrases)
    if changed and not any(map(str.isdigit, before)):
        changed, published = _after_year(changed, phrases)
        return published or before, changed
    return before, changed


def _after_year(text: str, phrases: Phrases) -> tuple[str, str]:
    """A text that has two years in two: before the first long word between them, and from there."""
    tokens = list(_TOKEN.finditer(text))
    years = [n for n, token in enumerate(tokens) if _has_digits(token[0], 4, 4)]
    between = tokens[years[0] : years[1]] if len(years) > 1 else []
    long = (token for token in between if len(token[0]) >= _LABEL and token[0].isalpha())
    labels = (token.start() for token in long if fold(token[0]) not in phrases.months)
    at = next(labels, len(text))
    return text[:at], text[at:]


def _up_to_update(line: str, phrases: Phrases) -> tuple[str, str]:
    """A line in two: up to the words before the date of the last change, and from there."""
    words = [word for word in _TOKEN.finditer(line) if not word[0][0].isdigit()]
    for n, word in enumerate(words):
        for phrase in phrases.updated.get(word[0].casefold(), ()):
            last = words[n : n + phrase.count(" ") + 1][-1]
            if fold(line[word.start() : last.end()]) == phrase:
                return line[: word.start()], line[word.start() :]
    return line, ""


def is_days_before(day: date, other: date) -> bool:
    """Whether a date is more than a day before another: a time zone makes out no more.

    The same figures with day and month exchanged are one date, read in two ways.

    >>> is_days_before(date(2026, 3, 10), date(2026, 3, 12))
    True
    >>> is_days_before(date(2026, 3, 4), date(2026, 4, 3))
    False
    """
    exchanged = (day.year, day.month, day.day) == (other.year, other.day, other.month)
    return date.toordinal(other) - date.toordinal(day) > 1 and not exchanged


def date_of_url(url: str) -> date | None:
    """The date in an address, as many sites have it.

    >>> date_of_url("https://example.org/2026/03/12/rain").isoformat()
    '2026-03-12'
    """
    match = _URL.search(url)
    return _date(match[1], match[2], match[3]) if match else None


def _date(year: str, month: str | int, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if _EARLIEST <= found.year <= _LATEST else None


def _read_figures(text: str, *, month_first: bool) -> date | None:
    if match := _YEAR_FIRST.search(text):
        return _date(match[1], match[2], match[3])
    if match := _YEAR_LAST.search(text):
        first, second = match[1], match[3]
        american = month_first and match[2] != "."
        month, day = (first, second) if american else (second, first)
        return _date(match[4], month, day) or _date(match[4], day, month)
    return None


def _read_words(text: str, phrases: Phrases, language: str) -> date | None:
    """A date with its month in words.

    A name may be a month's in some language, so of several the nearest to its day and year counts
    ("Max Ott, 12. Mai 2026": ottobre is October).
    """
    tokens: list[str] = _TOKEN.findall(text)
    if not any(len(token) == 4 and token.isdigit() for token in tokens):
        return None
    months = phrases.months | phrases.months_in.get(language.partition("-")[0], {})
    found = (_round_month(tokens, at, months) for at in range(len(tokens)))
    nearest = min(filter(None, found), default=None)
    return nearest[1] if nearest else None


def _round_month(
    tokens: Sequence[str], at: int, months: Mapping[str, int]
) -> tuple[int, date] | None:
    """The date whose month a token names, and how far its day and year are from it in all.

    The day stands before the month or after it, the year near it.
    """
    month = None if tokens[at][0].isdigit() else months.get(fold(tokens[at]))
    if month is None:
        return None
    before, after = range(at)[: -_BEFORE - 1 : -1], range(len(tokens))[at + 1 : at + 1 + _AFTER]
    years = range(at)[: -_YEAR_BEFORE - 1 : -1]
    year = next((n for n in (*after, *years) if _has_digits(tokens[n], 4, 4)), None)
    day = next((n for n in (*before, *after) if _has_digits(tokens[n], 1, 2)), None)
    if year is None or day is None:
        return None
    found = _date(tokens[year], month, tokens[day])
    return (abs(year - at) + abs(day - at), found) if found else None


def _has_digits(token: str, least: int, most: int) -> bool:
    return token.isdigit() and least <= len(token) <= most


def _with_time(day: date | None, clock: Clock | None) -> date | None:
    """A day with the time of day that was found beside it, if one was."""
    if day is None or clock is None:
        return day
    return datetime.combine(day, clock.time)
