"""Rows of teasers: boxes side by side that each begin with a link to another article.

Whatever they are called, above the headline and below the text they show other articles; within
the text they may be what it lists, and are weighed.
"""

from collections.abc import Iterable, Sequence

from newsparse.blocks import BOLD, BOLD_END, BREAK, ITALIC, ITALIC_END, LINK, LINK_END, Box
from newsparse.labelling.appeals import is_plain
from newsparse.labelling.candidates import leads_away
from newsparse.labelling.settled import leads_to_article
from newsparse.labelling.view import View

_LEVELS = 5
"""Elements above a block among which that of its teaser is looked for."""
_FEWEST, _MOST_BLOCKS, _ABOVE_LINK = 3, 3, 2
"""Teasers of a row, blocks of each, and the first of those, which have its link."""
_MOST = 0.65
"""The share of them that begin with it: not all, for a short link is an entry of a menu."""
_LONGEST = 300
"""Characters of a teaser's longest block."""
_LITTLE = 200
"""Characters of text beside the rows that are less than an article has: then they are it."""
_SIGNS_BUT_LINKS = f"{BOLD}{BOLD_END}{ITALIC}{ITALIC_END} "
"""What may stand round a link that is a line as a whole."""
Row = Sequence[Sequence[int]]
"""The blocks of each of its elements."""


def in_rows(view: View, body: Sequence[bool]) -> frozenset[int]:
    """The blocks of `body` that stand in rows of teasers outside the text."""
    rows = [row for row in _siblings(view) if _leads_away(view, row)]
    members = {i for row in rows for each in row for i in each}
    kept = [i for i, is_body in enumerate(body) if is_body]
    texts = [i for i in kept if i not in members and not leads_away(view, i)]
    if sum(view.seen.widths[i] for i in texts) < _LITTLE:
        return frozenset()
    top = view.headline or 0
    return frozenset(i for i in kept if i in members and not top <= i <= texts[-1])


def _siblings(view: View) -> Iterable[Row]:
    """The blocks of elements that could be teasers, by the element round them and their tag."""
    inside: dict[Box, list[int]] = {}
    for i, block in enumerate(view.blocks):
        for box in block.markup.box.upwards(_LEVELS) if block.markup else ():
            inside.setdefault(box, []).append(i)
    found: dict[tuple[Box | None, str], list[list[int]]] = {}
    for box, members in inside.items():
        if _is_short(view, members):
            found.setdefault((box.parent, box.tag), []).append(members)
    return found.values()


def _is_short(view: View, members: Sequence[int]) -> bool:
    few = len(members) <= _MOST_BLOCKS and view.headline not in members
    if len(members) == 1:
        few = few and _opens_with_link(view, members[0])
    return (
        few
        and all(is_plain(view.blocks[i]) for i in members)
        and all(view.seen.widths[i] <= _LONGEST for i in members)
    )


def _leads_away(view: View, row: Row) -> bool:
    """Whether most of some elements begin with a link, below a kicker or a date at most."""
    firsts = [
        any(leads_to_article(view, i) or _opens_with_link(view, i) for i in each[:_ABOVE_LINK])
        for each in row
    ]
    return len(row) >= _FEWEST and sum(firsts) >= _MOST * len(row)


def _opens_with_link(view: View, i: int) -> bool:
    """Whether the first of a block's lines is a link as a whole."""
    markup = view.blocks[i].markup
    first, _, rest = markup.marked.partition(BREAK) if markup else ("", "", "")
    title = first.strip(_SIGNS_BUT_LINKS)
    return rest != "" and title.startswith(LINK) and title.find(LINK_END) == len(title) - 1
