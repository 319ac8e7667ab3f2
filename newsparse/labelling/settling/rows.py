"""Rows of teasers: boxes side by side, lines by turns, or lists that begin with links to articles.

Whatever they are called, above the headline and below the text they show other articles; within
the text they may be what it lists, and are weighed.
"""

from collections.abc import Container, Iterable, Sequence
from typing import TYPE_CHECKING

from newsparse.labelling.observing.basics import (
    is_heading,
    is_plain,
    item_of,
    leads_away,
    leads_to_article,
    opens_with_link,
)
from newsparse.labelling.observing.view import Settled, View, around
from newsparse.labelling.settling.tails import tails
from newsparse.role import Role

if TYPE_CHECKING:
    from newsparse.blocks import Box

_MOST_BLOCKS, _ABOVE_LINK = 4, 3
"""Blocks of a teaser, and the first of those, which have its link."""
_FEWEST, _LONGEST = 3, 300
"""Teasers of a row whose blocks have so many characters at most."""
_MOST_ITEMS = 0.65
"""The share of a list's items that begin with a link, if it is such a row."""
_TEASER = Settled(Role.RELATED, "is part of a row of links to other pages")
_TEASERS_TITLE = Settled(Role.RELATED, "heads a row of links to other pages")
Row = Sequence[Sequence[int]]
"""The blocks of each of its elements."""


def in_rows(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """The blocks that stand in rows of teasers outside the text, of which some are `body`.

    Where those have more characters than the text, they may be what the page is about: then only
    what stands outside the element of the text is none of it.
    """
    rows = [row for row in _rows(view) if _is_short(view, row)]
    members = {i for row in rows for each in row for i in each}
    if not any(body[i] for i in members):
        return {}
    texts = _texts(view, body, members)
    span = _span(view, texts)
    outside = [i for i in members if i not in span]
    teased = sum(view.seen.widths[i] for i in outside if body[i])
    if teased > sum(view.seen.widths[i] for i in texts):
        within = _within(view, texts)
        outside = [i for i in outside if i not in within]
    return _with_titles(view, outside, span) if teased else {}


def _with_titles(view: View, teasers: Iterable[int], span: Container[int]) -> dict[int, Settled]:
    """Some teasers, with the headings right above them that stand outside the text, too."""
    found = dict.fromkeys(teasers, _TEASER)
    above = (i - 1 for i in found if i and i - 1 not in span)
    return found | {i: _TEASERS_TITLE for i in above if i not in found and is_heading(view, i)}


def _within(view: View, texts: Sequence[int]) -> Container[int]:
    """The blocks in the innermost element that holds all of some texts; of one, or none, all."""
    near = around(view.blocks[texts[0]]) if len(texts) > 1 else ()
    holding = (set(view.inside[box]) for box in near)
    return next((each for each in holding if each.issuperset(texts)), range(len(view.blocks)))


def _texts(view: View, body: Sequence[bool], members: Container[int]) -> list[int]:
    """The blocks of a body that are its text: none of its rows' `members`, no link, no tail.

    Its last headings head no text.
    """
    alone = [kept and i not in members and not leads_away(view, i) for i, kept in enumerate(body)]
    below = tails(view, alone)
    texts = [i for i, kept in enumerate(alone) if kept and i not in below]
    while texts and is_heading(view, texts[-1]):
        texts.pop()
    return texts


def _span(view: View, texts: Sequence[int]) -> range:
    """The blocks from the headline to the last of the body's `texts`: those within the text."""
    return range(view.headline or 0, max(texts, default=-1) + 1)


def _rows(view: View) -> Iterable[Row]:
    """The teasers side by side in an element, and those of one of titles and texts by turns."""
    found: dict[tuple[Box | None, str], list[Sequence[int]]] = {}
    for box, members in view.inside.items():
        if len(members) <= _MOST_BLOCKS and view.headline not in members:
            found.setdefault((box.parent, box.tag), []).append(members)
    return [
        *(_teasers(view, row) for row in found.values()),
        *(_by_turns(view, members) for members in view.inside.values()),
    ]


def _teasers(view: View, row: Row) -> Row:
    """The teasers of a row, if they are most of it.

    One of fewer blocks between two others is one, too: its link was set aside as a menu's entry.
    """
    linked = [_is_teaser(view, members) for members in row]
    count = sum(linked)
    if count < _FEWEST:
        return ()
    first, last = linked.index(True), len(linked) - linked[::-1].index(True)
    if count < _MOST_ITEMS * (last - first):
        return ()
    teasers = list(zip(row, linked, strict=True))[first:last]
    most = max(len(members) for members, is_linked in teasers if is_linked)
    return [members for members, is_linked in teasers if is_linked or len(members) < most]


def _by_turns(view: View, members: Sequence[int]) -> Row:
    """The teasers of an element that holds nothing but linked titles and texts by turns."""
    if len(members) < 2 * _FEWEST or not leads_to_article(view, members[0]):
        return ()
    titles = [n for n, i in enumerate(members) if leads_to_article(view, i)]
    step = titles[1] if len(titles) > 1 else 0
    if not 1 < step <= _MOST_BLOCKS or titles != list(range(0, len(members), step)):
        return ()
    return [members[n : n + step] for n in titles]


def _is_teaser(view: View, members: Sequence[int]) -> bool:
    """Whether blocks begin with a link."""
    if len(members) == 1:
        linked = opens_with_link(view, members[0])
    else:
        linked = _begins_with_link(view, members)
    return linked and all(is_plain(view.blocks[i]) for i in members)


def _begins_with_link(view: View, members: Sequence[int]) -> bool:
    """Whether some blocks begin with a link to an article, below a kicker and a date at most."""
    return any(leads_to_article(view, i) for i in members[:_ABOVE_LINK])


def _is_short(view: View, row: Row) -> bool:
    """Whether enough of a row's teasers, or most, are as short as such mostly are."""
    short = [each for each in row if all(view.seen.widths[i] <= _LONGEST for i in each)]
    return len(short) >= _FEWEST or (len(row) >= _FEWEST and 2 * len(short) > len(row))


def listed_links(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """The blocks of lists outside the text whose items mostly begin with a link.

    Outside is above the headline, and below the body's last paragraph.
    """
    items = {i: box for i, block in enumerate(view.blocks) if (box := item_of(block))}
    if not any(body[i] for i in items):
        return {}
    span = _span(view, _texts(view, body, items))
    lists: dict[Box | None, dict[Box | None, list[int]]] = {}
    for i, box in items.items():
        if i not in span:
            lists.setdefault(box.host, {}).setdefault(box.holder, []).append(i)
    linked = (each.values() for each in lists.values() if _lead_away(view, list(each.values())))
    return _with_titles(view, (i for each in linked for item in each for i in item), span)


def _lead_away(view: View, items: Sequence[Sequence[int]]) -> bool:
    """Whether most of some items begin with a link.

    Not all, for a short link is an entry of a menu, which is not weighed.
    """
    firsts = [_begins_with_link(view, item) for item in items]
    return len(items) >= _FEWEST and sum(firsts) >= _MOST_ITEMS * len(items)
