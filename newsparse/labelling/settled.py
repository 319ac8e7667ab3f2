"""What is settled, not weighed: what a phrase, a date or a name by itself says for sure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import takewhile

from newsparse.blocks import LINK, LINK_END, Markup
from newsparse.fields.clock import find_clock
from newsparse.labelling.candidates import SIGNED, is_heading, is_marked, leads_to_article
from newsparse.labelling.forms import is_title
from newsparse.labelling.looks import (
    Looks,
    is_date,
    is_hashtags,
    is_label,
    is_mail_address,
    is_wordless,
)
from newsparse.labelling.marks import NOISE, SHARE_NAMES
from newsparse.labelling.view import View
from newsparse.lexicons.names import is_person

_MOSTLY_LINKED = frozenset(SHARE_NAMES[3:])
"""How much of a promo's line is linked."""
_HEAD = 6
"""Blocks below the headline where its byline and its date stand."""
_LONGEST_HEAD_LINE = 160
_LONGEST_SIGNATURE = 100
_LONGEST_SIGNED = 60
"""Characters of a line below the headline that begins with a name: longer ones sum up ("Ann Lee on
why …")."""
_LONGEST_CLOCK = 20
_CAPTION = 3
"""Elements above a figure's text of which one may be called its caption."""
_ROUND_NAMES = " .()-–—"
"""What may stand round the names of a signature."""
_ALL_LINK, _SHORTEST_LINK = 0.95, 20
"""The share of a line that is linked, and its characters, if it is another article's title."""


def is_settled(seen: Looks, i: int) -> bool:
    """Whether a phrase settles that a block is no part of the article."""
    match = seen.matches[i]
    return match is not None and (match.sure or is_promo(seen, i))


def is_apart(view: View, i: int) -> bool:
    """Whether it is settled that a block is no text of the article.

    A phrase settles it, or that it has no words, or only hashtags or an e-mail address, or that its
    own names call it a caption (in a figure those around it), or that it is the time at which an
    entry of a live blog was written.
    """
    return (
        _is_called_caption(view, i)
        or _is_clock(view, i)
        or is_wordless(view.blocks[i].text)
        or is_mail_address(view.blocks[i].text)
        or (is_hashtags(view.blocks[i].text) and not is_heading(view, i))
        or is_settled(view.seen, i)
    )


def _is_called_caption(view: View, i: int) -> bool:
    """Whether a block's own names, or in a figure those around it, call it a caption."""
    mark, markup = view.seen.marks[i], view.blocks[i].markup
    if mark.place_in != "figure" or markup is None:
        return mark.names == "caption"
    return markup.box.speaks_for("caption", _CAPTION)


def _is_clock(view: View, i: int) -> bool:
    """Whether a block is a time of day and no more ("17:11", "8.15 Uhr")."""
    short = view.seen.widths[i] <= _LONGEST_CLOCK and is_date(view.seen.looks[i])
    return short and not is_heading(view, i) and find_clock(view.blocks[i].text) is not None


def is_promo(seen: Looks, i: int) -> bool:
    """Whether a block is a label of related articles and a link to one ("Read also: …")."""
    match = seen.matches[i]
    labelled = match is not None and match.field == "related" and match.form == "label"
    return labelled and seen.marks[i].links in _MOSTLY_LINKED


def head_lines(view: View) -> frozenset[int]:
    """The blocks right below the headline that hold nothing but a byline or a whole date.

    Where a page sets them as it sets its paragraphs, their place and their words are all there is
    to tell them, and those are enough; so are a short one's own names.
    """
    below = _below_headline(view)
    names = _people(view)
    found = (i for i in below if _is_head_line(view.seen, i) or _is_signed(view, i, names))
    return frozenset(i for i in found if not is_heading(view, i))


def _below_headline(view: View) -> range:
    top = view.run.first if view.headline is None else view.headline + 1
    return range(top, min(top + _HEAD, len(view.blocks)))


def signatures(view: View, likely: Iterable[int]) -> frozenset[int]:
    """The blocks that hold nothing but the names of who wrote the article.

    They stand among those that are `likely` body or right below the headline. Who is named again
    and again asks the questions of an interview.
    """
    below = _below_headline(view)
    among = sorted({*likely, *below})
    short = [i for i in among if view.seen.widths[i] <= _LONGEST_SIGNATURE]
    found = [i for i in short if _is_signature(view, i, by_house=i in below)]
    times = Counter(view.blocks[i].text for i in found)
    once = (i for i in found if times[view.blocks[i].text] == 1)
    return frozenset(i for i in once if not is_heading(view, i))


def _people(view: View) -> tuple[str, ...]:
    """The authors that the metadata has, as far as they are people."""
    return tuple(name for name in view.page.facts.metadata.authors if is_person(name))


def _is_signed(view: View, i: int, names: tuple[str, ...]) -> bool:
    """Whether a block is an author's name and a few words more ("Ann Lee Political editor")."""
    text = view.blocks[i].text
    begins = text.startswith(names) and text not in names
    short = begins and view.seen.widths[i] <= _LONGEST_SIGNED and is_title(view.seen, i)
    return short and not is_marked(view.seen.marks[i])


def _is_head_line(seen: Looks, i: int) -> bool:
    match = seen.matches[i]
    signed = match is not None and match.field == "byline" and match.form == "signed"
    called = seen.marks[i].names in SIGNED and seen.widths[i] <= _LONGEST_HEAD_LINE
    return signed or called or seen.looks[i].date == "whole"


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


def biographies(view: View, body: Sequence[bool]) -> frozenset[int]:
    """The last blocks of the body if they begin with an author's name: they say who that is."""
    names = _people(view)
    kept = (i for i in reversed(range(len(body))) if body[i])
    return frozenset(takewhile(lambda i: view.blocks[i].text.startswith(names), kept))


def is_furniture(seen: Looks, i: int) -> bool:
    """Whether its words or its names say that a block is a byline, a date or other furniture."""
    return is_label(seen.looks[i]) or seen.matches[i] is not None or seen.marks[i].names in NOISE


def opening_names(view: View, body: Sequence[bool]) -> frozenset[int]:
    """The lines of a plain text from its headline to its first paragraph that are a person's name.

    Nothing stands above for one to be a subheading: it is who wrote the article.
    """
    if view.page.is_html or view.headline is None:
        return frozenset()
    start = view.headline + 1
    first = next((i for i in range(start, len(body)) if body[i]), -1)
    above = range(max(start, first + 1 - _HEAD), first + 1)
    return frozenset(i for i in above if is_person(view.blocks[i].text))


def lone_links(view: View, likely: Iterable[int]) -> frozenset[int]:
    """Those of the blocks that are `likely` body that are nothing but a link that reads as a title.

    Between paragraphs it leads to another article; an address is a source, and what stands in a
    list or a table is judged with it.
    """
    return frozenset(i for i in likely if _is_lone_title(view, i))


def _is_lone_title(view: View, i: int) -> bool:
    markup = view.blocks[i].markup
    if markup is None or not _is_all_link(markup) or markup.box.place or is_heading(view, i):
        return False
    long = view.seen.widths[i] >= _SHORTEST_LINK
    return long and is_title(view.seen, i) and leads_to_article(view, i)


def _is_all_link(markup: Markup) -> bool:
    """Whether a block is a link as a whole, but for what holds no word ("» Ten ports to see")."""
    if markup.linked >= _ALL_LINK or markup.marked.count(LINK) != 1:
        return markup.linked >= _ALL_LINK
    before, _, link = markup.marked.partition(LINK)
    return is_wordless(f"{before} {link.partition(LINK_END)[2]}")
