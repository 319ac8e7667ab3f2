"""What stands below a line that says what follows: links to other articles."""

from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

from newsparse.labelling.observing.basics import is_heading, leads_away, leads_to_article
from newsparse.labelling.observing.forms import is_title
from newsparse.labelling.observing.view import Settled, View
from newsparse.role import Role

_SHORTEST_TITLE = 20
"""Characters of a link that is the title of another article."""
APART = 4
"""Blocks from one title to the next in a list of other articles, at most."""
FEWEST = 3
"""Titles with their texts by turns, at least, if they are no links or no element holds them."""

_ANNOUNCED = Settled(Role.RELATED, "stands below a title of links to other articles")


def announced(view: View) -> dict[int, Settled]:
    """What a title of links to other articles announces: links right below it, with the title.

    Or titles and texts by turns.
    """
    return dict.fromkeys(chain(_by_turns(view), _links_below(view)), _ANNOUNCED)


def _by_turns(view: View) -> Iterator[int]:
    """The blocks below a title of links to other articles that are titles and texts by turns."""
    size = len(view.blocks)
    done = 0
    for first in (i + 1 for i in range(size - 1) if announces(view, i)):
        if first < done:
            continue
        below = range(1, min(APART, size - first))
        step = next((n for n in below if is_linked_title(view, first + n)), size)
        ends = range(first, size, step)
        count = len(list(takewhile(lambda i: is_linked_title(view, i), ends)))
        done = min(first + count * step, size)
        if count >= FEWEST and _is_beside(view, first):
            yield from range(first, done)


def _links_below(view: View) -> Iterator[int]:
    """The titles of links to other articles that have some right below, and those links."""
    size = len(view.blocks)
    done = 0
    for title in (i for i in range(size) if announces(view, i)):
        first = title + 1
        if title >= done:
            below = range(first, size if view.page.is_html else min(first + 1, size))
            links = takewhile(lambda i: _is_line_of_link(view, i), below)
            done = first + len(list(links))
            yield from range(title, done) if done > first else ()


def _is_line_of_link(view: View, i: int) -> bool:
    """Whether a block is a link as a whole; in plain text, whether it is written as a title is."""
    if view.page.is_html:
        return leads_to_article(view, i) and not is_heading(view, i)
    return i != view.headline and is_title(view.seen, i)


def _is_beside(view: View, i: int) -> bool:
    """Whether a block and the one above it stand in the same element."""
    above, markup = view.blocks[i - 1].markup, view.blocks[i].markup
    return above is not None and markup is not None and above.box.parent is markup.box.parent


def left_titles(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """The titles of links to other articles that are left in the body without those below."""
    above = (i for i in range(len(body) - 1) if body[i] and not body[i + 1])
    return {i: _ANNOUNCED for i in above if announces(view, i) and leads_away(view, i + 1)}


def announces(view: View, i: int) -> bool:
    """Whether a block is a title of links to other articles, as the lexicons know them."""
    match = view.seen.matches[i]
    return match is not None and match.field == "related" and match.form == "line"


def is_linked_title(view: View, i: int) -> bool:
    """Whether a block is a link as a whole and long enough for a title; "Read also: …" is none."""
    match = view.seen.matches[i]
    labelled = match is not None and match.form == "label"
    return leads_away(view, i) and len(view.blocks[i].text) >= _SHORTEST_TITLE and not labelled
