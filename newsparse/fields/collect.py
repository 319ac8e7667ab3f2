"""All fields of an article, of what its page says and of what its readers see."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

import regex

from newsparse.account import Origin
from newsparse.blocks import Box, Labelled, Metadata
from newsparse.body import Image
from newsparse.fields.credits import UNDER_PICTURES, has_credit, parted
from newsparse.fields.datelines import dateline_alone, dateline_in
from newsparse.fields.dates import (
    LONGEST_DATE,
    at_update,
    begins_with_month,
    date_of_url,
    first_date,
    is_days_before,
    read_date,
)
from newsparse.fields.signatures import find_authors
from newsparse.lexicons.phrases import Phrases
from newsparse.role import Role
from newsparse.spans import web_address

_TAG = regex.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""A language tag as most pages have it (BCP 47)."""
_ABOVE, _BELOW = 6, 4
"""Blocks above the headline and below the body's first in which its date may stand."""
_BARE_DATE = 40
"""Characters of one that says hardly anything else, which may have been taken for text."""
Reader = Callable[[str], date | None]
"""What reads the dates of a page in the order that its figures have."""
_CALLED, _LEVELS_UP = ("caption", "credit"), 3
"""Families of the names of a caption, or of elements so far above it."""
_BODY = frozenset((Role.PARAGRAPH, Role.ITEM, Role.QUOTE))


class Fields(NamedTuple):
    """The fields of an article that are not made of its text."""

    byline: str | None
    authors: tuple[str, ...]
    dateline: str | None
    published: date | None
    modified: date | None
    language: str | None
    url: str | None
    site_name: str | None
    desk: str | None
    keywords: tuple[str, ...]
    lead_image: Image | None
    free_to_read: bool | None
    breadcrumbs: tuple[str, ...]
    origins: tuple[Origin, ...]


def collect_fields(
    labelled: Sequence[Labelled], metadata: Metadata, phrases: Phrases, url: str | None
) -> Fields:
    """The fields of labelled blocks and of their page's metadata; metadata wins over text."""
    address = _address(metadata, url)
    language = next(filter(None, map(_language, metadata.languages)), None)
    near = _by_the_head(labelled)
    byline, authors, authors_from = find_authors(labelled, near, metadata, phrases)
    read = partial(read_date, phrases=phrases, language=language)
    month_first = _is_american(labelled, metadata, read)
    read = partial(read, month_first=month_first)
    stamped = _first_stamp(metadata.published, read, month_first=month_first)
    lines = _date_lines(near, phrases)
    changed = _first_read([line.changed for line in lines], read)
    published, published_from = _published(labelled, lines, changed, metadata, stamped, read)
    if published is None:
        published, published_from = date_of_url(url or address or ""), "address"
    trail = next((x.fragments for x in labelled if x.role is Role.BREADCRUMBS), ())
    breadcrumbs = trail or tuple(metadata.breadcrumbs)
    lead = next((x.text for x in labelled if x.role is Role.PARAGRAPH and x.kept), "")
    place = next((x.text for x in labelled if x.role is Role.DATELINE), "")
    found = (
        ("authors", authors_from, authors),
        ("published", published_from, published),
        ("breadcrumbs", "text" if trail else "metadata", breadcrumbs),
        ("url", "caller" if address == url else "metadata", address),
    )
    return Fields(
        byline=byline,
        authors=authors,
        dateline=dateline_alone(place) or dateline_in(lead),
        published=published,
        modified=_first_stamp(metadata.modified, read, month_first=month_first) or changed,
        language=language,
        url=address,
        site_name=next(iter(metadata.site_names), None),
        desk=next(iter(metadata.desks), None),
        keywords=tuple(metadata.keywords),
        lead_image=_image(_above_text(near), metadata, phrases, address),
        free_to_read=metadata.free_to_read,
        breadcrumbs=breadcrumbs,
        origins=tuple([Origin(name, where) for name, where, value in found if value]),
    )


def _is_american(labelled: Sequence[Labelled], metadata: Metadata, read: Reader) -> bool:
    """Whether figures begin with the month: on this page, or in its metadata as its words show."""
    shown = [x.block.text for x in labelled if x.role is Role.TIMESTAMP]
    if begins_with_month(shown, metadata.languages):
        return True
    stamps = [first_date(metadata.published, month_first=american) for american in (True, False)]
    if stamps[0] == stamps[1]:
        return False
    return str(stamps[0])[:10] in {str(read(text))[:10] for text in shown}


def _first_stamp(stamps: Sequence[str], read: Reader, *, month_first: bool) -> date | None:
    """The first date of metadata, which may have it in words as readers see it."""
    return first_date(stamps, month_first=month_first) or _first_read(stamps, read)


def _address(metadata: Metadata, url: str | None) -> str | None:
    """The canonical address, resolved against the one that the caller gave; else that."""
    for canonical in metadata.urls:
        whole = web_address(url, canonical)
        if whole is not None:
            return whole
    return url


def _language(tag: str) -> str | None:
    tag = tag.replace("_", "-")
    if not _TAG.fullmatch(tag):
        return None
    language, *rest = tag.split("-")
    return "-".join([language.lower(), *(p.upper() if len(p) == 2 else p for p in rest)])


def _by_the_head(labelled: Sequence[Labelled]) -> Sequence[Labelled]:
    """The blocks round the headline and the body's beginning."""
    body = next((i for i, x in enumerate(labelled) if x.role in _BODY and x.kept), len(labelled))
    head = next((i for i, x in enumerate(labelled) if x.role is Role.HEADLINE), body)
    return labelled[max(0, min(head, body) - _ABOVE) : max(head, body) + _BELOW]


class DateLine(NamedTuple):
    """A line that may say dates."""

    is_sure: bool
    """Whether it was found to be a date line; else it is a byline or other furniture."""
    published: str
    """Its text up to the words before the date of the last change ("Updated")."""
    changed: str
    """The rest."""


def _date_lines(near: Sequence[Labelled], phrases: Phrases) -> list[DateLine]:
    """The lines by the headline that may say dates; a caption tells when its picture was taken."""
    longest = {True: _BARE_DATE, False: LONGEST_DATE}
    announced = [False, *[_announces_update(x.block.text, phrases) for x in near]]
    changes = {x.block.start for x, after in zip(near, announced, strict=False) if after}
    found: list[DateLine] = []
    for x in _from_headline(near):
        text = x.block.text
        if x.role not in UNDER_PICTURES and len(text) <= longest[x.kept]:
            parts = ("", text) if x.block.start in changes else at_update(text, phrases)
            found.append(DateLine(x.role is Role.TIMESTAMP, *parts))
    return found


def _announces_update(text: str, phrases: Phrases) -> bool:
    """Whether a block says that the one below it says when the article was changed last."""
    if len(text) > _BARE_DATE or any(map(str.isdigit, text)):
        return False
    before, changed = at_update(text, phrases)
    return changed != "" and before.strip() == ""


def _below(labelled: Sequence[Labelled]) -> Iterator[str]:
    """The date lines right below the body."""
    end = max((i for i, x in enumerate(labelled) if x.kept and x.role in _BODY), default=-1)
    below = labelled[end + 1 :][:_BELOW]
    return (x.block.text for x in below if x.role is Role.TIMESTAMP)


def _published(
    labelled: Sequence[Labelled],
    lines: Sequence[DateLine],
    changed: date | None,
    metadata: Metadata,
    stamped: date | None,
    read: Reader,
) -> tuple[date | None, str]:
    """When it was published, and where that was found.

    The metadata's date, `stamped`, else that by the headline or right below the body, with the
    time of its `<time>` element. A date line that is days older than the metadata's wins: no page
    shows a day before it was published, but metadata may tell of the site's last move. So does one
    that tells the time of the same day where the metadata does not. The date of the last change,
    `changed`, is better than none, or than one that is another article's.
    """
    if stamped is not None:
        shown = _first_read([line.published for line in lines if line.is_sure], read)
        if shown and (is_days_before(shown, stamped) or _tells_time(shown, stamped)):
            return _stamped(shown, metadata), "text"
        return stamped, "metadata"
    found = _first_read([line.published for line in lines], read)
    if found is None or (changed and is_days_before(changed, found)):
        found = changed
    found = found or _first_read(_below(labelled), read) or _only_date(labelled, read)
    if found is None:
        return first_date(metadata.times[:1]), "text"
    return _stamped(found, metadata), "text"


def _above_text(near: Sequence[Labelled]) -> Sequence[Labelled]:
    """The same blocks without the article's text and what follows that, from the headline on."""
    body = next((i for i, x in enumerate(near) if x.role in _BODY and x.kept), len(near))
    return _from_headline(near[:body])


def _from_headline(near: Sequence[Labelled]) -> Sequence[Labelled]:
    """The same blocks from the headline on, then those above it, which may be another's."""
    at = next((i for i, x in enumerate(near) if x.role is Role.HEADLINE), 0)
    return [*near[at:], *near[:at]]


def _stamped(day: date, metadata: Metadata) -> date:
    """A day that readers see, with the time that a `<time>` element has for it."""
    shown = day.isoformat()[:10]
    return first_date([stamp for stamp in metadata.times if stamp[:10] == shown]) or day


def _tells_time(shown: date, stamped: date) -> bool:
    """Whether a date says the time of a day of which another says none."""
    if not isinstance(shown, datetime) or isinstance(stamped, datetime):
        return False
    return shown.date() == stamped


def _first_read(texts: Iterable[str], read: Reader) -> date | None:
    """The first of some texts' dates."""
    return next(filter(None, map(read, texts)), None)


def _only_date(labelled: Iterable[Labelled], read: Reader) -> date | None:
    """The date that stands anywhere on a page, if no other does: those of teasers differ."""
    texts = (x.block.text for x in labelled if x.role is Role.TIMESTAMP)
    dates = [d for text in texts if (d := read(text)) is not None]
    return dates[0] if len({d.isoformat()[:10] for d in dates}) == 1 else None


def _image(
    near: Sequence[Labelled], metadata: Metadata, phrases: Phrases, url: str | None
) -> Image | None:
    """The page's picture, with the caption and the credit that stand by the headline."""
    address = next(filter(None, (web_address(url, image) for image in metadata.images)), None)
    if address is None:
        return None
    shown = [each for each in near if _is_below_picture(each, phrases)]
    frame = _frame(shown[0]) if shown else None
    parts = [x for x in near if x.role in UNDER_PICTURES and _frame(x) is frame]
    caption, credit = parted([(x.text, x.role is Role.CREDIT) for x in parts], phrases)
    return Image(address, caption or None, credit)


def _is_below_picture(each: Labelled, phrases: Phrases) -> bool:
    """Whether a block is a picture's caption or credit by its own markup or words.

    That it stands in an element for pictures says less: a teaser does, too.
    """
    if each.role not in UNDER_PICTURES or each.block.markup is None:
        return False
    box = each.block.markup.box
    called = any(box.speaks_for(family, _LEVELS_UP) for family in _CALLED)
    return called or box.place == "caption" or has_credit(each.text, phrases)


def _frame(each: Labelled) -> Box | None:
    """The element that a picture's caption and its credit stand in."""
    if each.block.markup is None:
        return None
    box = each.block.markup.box
    return box.host or (box.holder or box).parent
