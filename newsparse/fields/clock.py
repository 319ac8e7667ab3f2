"""The time of day that stands in a date line, with its zone if the line says one."""

from datetime import time, timedelta, timezone, tzinfo
from typing import NamedTuple

import regex

_CLOCK = regex.compile(
    r"(?<![\d.:])(午前|午後|上午|下午|오전|오후)?\s*([01]?\d|2[0-3])(?:[:h時시]\s?|(\.))([0-5]\d)(?![\d.])"
    r"(?::[0-5]\d)?(?:\s?([ap])\.?m\b)?",
    regex.IGNORECASE,
)
_BEFORE = regex.compile(r"\b(?:kl|klo|kello)\.?\s*$", regex.IGNORECASE)
_HOURS = frozenset("uhr hrs hours".split())
"""What stands before and after hours and minutes in languages that put a full stop between."""
_AFTERNOON = frozenset("p 午後 下午 오후".split())
_MORNING = frozenset("a 午前 上午 오전".split())
_AFTER = regex.compile(
    r"\.?\s*[(\[]?(?:((?:GMT|UTC)\s?[+-]|\+)(\d{1,2})(?::?([0-5]\d))?(?!\d)|([\p{L}\p{M}]+))"
)
_ZONES = {
    zone: hours
    for hours, zones in (
        *(
            (0, "GMT UTC UT WET"),
            (1, "CET MEZ WEST"),
            (2, "CEST MESZ EET"),
            (3, "EEST MSK МСК мск"),
        ),
        *((7, "WIB"), (8, "SGT HKT"), (9, "JST KST"), (10, "AEST"), (11, "AEDT")),
        *((-4, "EDT"), (-5, "EST CDT"), (-6, "CST MDT"), (-7, "MST PDT"), (-8, "PST")),
    )
    for zone in zones.split()
}
"""Hours after UTC: the American ones as RFC 5322 (4.3) has them, others that mean one place."""
_FURTHEST = timedelta(hours=14)
"""The zone that is furthest from UTC."""


class Clock(NamedTuple):
    """A time of day."""

    time: time
    """With a zone if one is said."""
    halved: bool
    """Whether it is said with "a.m." or "p.m."."""


def find_clock(text: str) -> Clock | None:
    """The first time of day in a text.

    Hours and minutes with a full stop between them are one if words round them say so ("8.15
    Uhr", "10.30 a.m.", "12.40 GMT"); elsewhere that is a number.

    >>> find_clock("Updated at 12.40 GMT").time.isoformat()
    '12:40:00+00:00'
    >>> find_clock("12. März 2026, 8.15 Uhr").time.isoformat()
    '08:15:00'
    """
    for match in _CLOCK.finditer(text):
        after = _AFTER.match(text, match.end())
        zone, word = _zone(after), after[4] if after else None
        said = (word or "").casefold() in _HOURS or _BEFORE.search(text, 0, match.start(2))
        if not match[3] or match[5] or zone is not None or said:
            return Clock(_time(match, zone), match[5] is not None)
    return None


def _zone(after: regex.Match[str] | None) -> tzinfo | None:
    """The zone that stands after a time of day."""
    if after is None or (after[4] and after[4] not in _ZONES):
        return None
    hours = _ZONES[after[4]] if after[4] else int(after[2])
    away = timedelta(hours=hours, minutes=int(after[3] or 0))
    if away > _FURTHEST:
        return None
    return timezone(-away if after[1] and "-" in after[1] else away)


def _time(match: regex.Match[str], zone: tzinfo | None) -> time:
    hour, half = int(match[2]), (match[1] or match[5] or "").lower()
    if half in _AFTERNOON and hour < 12:
        hour += 12
    elif half in _MORNING and hour == 12:
        hour = 0
    return time(hour, int(match[4]), tzinfo=zone)
