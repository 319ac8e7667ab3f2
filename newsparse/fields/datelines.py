"""Where a report was written: the dateline that its first paragraph begins with."""

import regex

_CAPITALS = r"(?:\p{Lu}[\p{Lu}.'’-]++[ ]?){1,4}+"
_WORDS = r"\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]+){0,2}"
_REGION = r"(?:,[ ]\p{Lu}[\p{L}.]*(?:[ ]\p{L}+)?)?"
_DAY = (
    r"(?:,?[ ](?:\p{L}{3,9}\.?[ ]\d{1,2}|\d{1,2}\.?[ ](?:de[ ])?\p{L}{3,9}\.?|\d{1,2}\.\d{1,2}\.)"
    r"(?:,?[ ]?\d{4})?)"
)
_AGENCY = r"(?:,?[ ]?(?:\([^)]{2,25}\)|/[^/]{2,25}/))"
_DATELINE = regex.compile(
    rf"(?:(?P<place>{_CAPITALS}{_REGION}){_DAY}?{_AGENCY}?"
    rf"|(?P<place>{_WORDS}{_REGION})(?:{_DAY}{_AGENCY}?|{_AGENCY})"
    rf"|(?P<place>{_WORDS},[ ]\p{{Lu}}{{2}}|\p{{Lu}}\p{{L}}++/\p{{Lu}}\p{{L}}++))"
    r"[ ]?(?:—|–|--|-|:[ ]?—|\.[ ]?[-–—])[ ]"
)
"""How a report begins: with a place, mostly a day, an agency or both, and a dash."""
_ALONE = regex.compile(
    rf"(?P<place>{_CAPITALS}{_REGION}|{_WORDS}{_REGION}){_DAY}?{_AGENCY}?[ ]?(?:—|–|--|-)"
    r"|(?P<place>\p{Lu}[\p{L}'’-]++(?:[ ]\p{Lu}[\p{L}'’-]++)?)\."
)
"""The same in a line of its own, where a full stop may be after a word or two."""
_LONGEST = 60
"""Characters of such a line."""


def dateline_in(text: str) -> str | None:
    """The place that a paragraph begins with, if it begins as a report does.

    >>> dateline_in("LONDON, March 4 (Reuters) - Oil prices fell on Wednesday.")
    'LONDON'
    """
    match = _DATELINE.match(text)
    return match["place"].strip(" ,") if match else None


def dateline_alone(text: str) -> str | None:
    """The place in a line that is nothing but a dateline.

    >>> dateline_alone("AUBURN, Wash. —"), dateline_alone("Chemnitz."), dateline_alone("It rained.")
    ('AUBURN, Wash.', 'Chemnitz', None)
    """
    match = _ALONE.fullmatch(text) if len(text) <= _LONGEST else None
    return match["place"].strip(" ,") if match else None
