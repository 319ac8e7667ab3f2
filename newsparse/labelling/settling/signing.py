"""What signs an article, and what says who wrote it: settled by names that the page itself has."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from newsparse.labelling.observing.basics import SIGNED, is_dateline, is_heading, is_marked
from newsparse.labelling.observing.forms import is_title
from newsparse.labelling.observing.looks import Looks
from newsparse.labelling.observing.marks import Mark
from newsparse.labelling.observing.view import Settled, View
from newsparse.lexicons.names import is_person
from newsparse.lexicons.phrases import Match
from newsparse.role import Role

_HEAD = 6
"""Blocks below the headline where its byline and its date stand."""
_LONGEST_HEAD_LINE = 160
_LONGEST_SIGNATURE = 100
_LONGEST_SIGNED = 60
"""Characters of a line that is a name and some more; longer ones sum up ("Ann Lee on why …")."""
_SHORT = 60
"""Characters of what is no paragraph yet."""
_ROUND_NAMES = " .()-–—"
"""What may stand round the names of a signature."""
_BEFORE_NAME = 30
"""Characters before the author's name in a note on who that is ("Our correspondent in …")."""

_BYLINE = Settled(Role.BYLINE, "names who signs the article")
_DATELINE = Settled(Role.DATELINE, "is the place that the report comes from")
_BIOGRAPHY = Settled(Role.BIOGRAPHY, "stands below the text and begins with an author's name")
_NOTE_TITLE = Settled(Role.BIOGRAPHY, "heads a note on the author")
_CALLED = Settled(Role.BIOGRAPHY, "is called a biography and begins with an author's name")


def head_lines(view: View) -> frozenset[int]:
    """The blocks right below the headline that hold nothing but a byline or a whole date.

    Where a page sets them as it sets its paragraphs, their place and their words are all there is
    to tell them, and those are enough; so are a short one's own names.
    """
    found = (i for i in _below_headline(view) if _is_head_line(view.seen, i))
    return frozenset(i for i in found if not is_heading(view, i))


def signed_lines(view: View) -> dict[int, Settled]:
    """The short lines right below the headline that begin with an author's name."""
    names = _people(view)
    found = (i for i in _below_headline(view) if _is_signed(view, i, names))
    return {i: _BYLINE for i in found if not is_heading(view, i)}


def _below_headline(view: View) -> range:
    top = view.run.first if view.headline is None else view.headline + 1
    return range(top, min(top + _HEAD, len(view.blocks)))


def signatures(view: View, likely: Sequence[bool]) -> dict[int, Settled]:
    """The blocks that hold nothing but the names of who wrote the article.

    They stand among those that are `likely` body or right below the headline. Who is named again
    and again asks the questions of an interview.
    """
    below = _below_headline(view)
    among = [i for i, is_likely in enumerate(likely) if is_likely or i in below]
    short = [i for i in among if view.seen.widths[i] <= _LONGEST_SIGNATURE]
    found = [i for i in short if _is_signature(view, i, by_house=i in below)]
    times = Counter(view.blocks[i].text for i in found)
    once = (i for i in found if times[view.blocks[i].text] == 1)
    return {i: _BYLINE for i in once if not is_heading(view, i)}


def datelines(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """The line right above the first paragraph that is nothing but the place it comes from."""
    long = (i for i in range(len(body)) if body[i] and view.seen.widths[i] > _SHORT)
    above = next(long, 0) - 1
    return {above: _DATELINE} if is_dateline(view, above) else {}


def _people(view: View) -> tuple[str, ...]:
    """The authors that the metadata has, as far as they are people."""
    return tuple(name for name in view.page.facts.metadata.authors if is_person(name))


def _printed(view: View) -> Iterator[str]:
    """The first names of the bylines right below the headline ("By Ann Lee, Brussels")."""
    for i in _below_headline(view):
        match = _byline(view.seen, i)
        if match:
            after = view.blocks[i].text.split()[match.words :]
            yield " ".join(after).partition(",")[0]


def _is_signed(view: View, i: int, names: tuple[str, ...]) -> bool:
    """Whether a block is an author's name and a few words more ("Ann Lee Political editor")."""
    text = view.blocks[i].text
    begins = text.startswith(names) and text not in names
    short = begins and view.seen.widths[i] <= _LONGEST_SIGNED and is_title(view.seen, i)
    return short and not is_marked(view.seen.marks[i])


def _is_head_line(seen: Looks, i: int) -> bool:
    called = seen.marks[i].names in SIGNED and seen.widths[i] <= _LONGEST_HEAD_LINE
    return bool(_byline(seen, i)) or called or seen.looks[i].date == "whole"


def _byline(seen: Looks, i: int) -> Match | None:
    """The phrase of a block that is nothing but it and names ("By Ann Lee")."""
    match = seen.matches[i]
    return match if match and (match.field, match.form) == ("byline", "signed") else None


def _is_signature(view: View, i: int, *, by_house: bool) -> bool:
    """Whether a block is names of people, and the metadata has them as its authors.

    With `by_house`, or nobody but the site: where its own account signs, who wrote the article
    often stands above the text without a "By".
    """
    said = view.page.facts.metadata
    names = [name.strip(_ROUND_NAMES) for name in view.blocks[i].text.split("/")]
    if not said.authors or not all(map(is_person, names)):
        return False
    known = set(names).issubset(said.authors)
    return known or (by_house and set(said.authors).issubset(said.site_names))


def biographies(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """The blocks of the body that begin with the name of an author and say who that is.

    They stand at its end, or their element's names say so. The metadata has the name, or the byline
    or a line of it alone; whom the text names again, it is about. A heading right above is theirs.
    """
    kept = [i for i in reversed(range(len(body))) if body[i]]
    signed = (i for i, settled in view.settled.items() if settled and settled.role is Role.BYLINE)
    printed = (*_printed(view), *(view.blocks[i].text for i in signed))
    others = [name for name in printed if is_person(name) and _times(view, kept, name) == 1]
    names = (*_people(view), *others)
    last = takewhile(lambda i: _introduces(view.blocks[i].text, names), kept)
    called = (i for i in kept if _is_called_biography(view.seen.marks[i]))
    told = (i for i in called if _introduces(view.blocks[i].text, names))
    found = dict.fromkeys(told, _CALLED) | dict.fromkeys(last, _BIOGRAPHY)
    above = (i - 1 for i in found if i and is_heading(view, i - 1) and i - 1 != view.headline)
    return found | dict.fromkeys(above, _NOTE_TITLE)


def _is_called_biography(mark: Mark) -> bool:
    return mark.names == "biography" or mark.names_noise == "biography near"


def _times(view: View, kept: Iterable[int], name: str) -> int:
    """How many of the body's blocks name somebody."""
    return sum(name in view.blocks[i].text for i in kept)


def _introduces(text: str, names: Iterable[str]) -> bool:
    """Whether a text names somebody in its first words ("The captain Ann Lee has …")."""
    return any(text.find(name, 0, _BEFORE_NAME + len(name)) >= 0 for name in names)


def opening_names(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """The lines of a plain text from its headline to its first paragraph that are a person's name.

    Nothing stands above for one to be a subheading: it is who wrote the article.
    """
    if view.page.is_html or view.headline is None:
        return {}
    start = view.headline + 1
    first = next((i for i in range(start, len(body)) if body[i]), -1)
    above = range(max(start, first + 1 - _HEAD), first + 1)
    return {i: _BYLINE for i in above if is_person(view.blocks[i].text)}
