"""Which blocks could be the deck or subheadings, by where they stand and what they look like."""

from collections import Counter
from collections.abc import Container, Sequence
from itertools import pairwise

from newsparse.blocks import Block, Markup
from newsparse.fields.datelines import dateline_in
from newsparse.labelling.observing.basics import (
    SIGNED,
    is_dateline,
    is_described,
    is_heading,
    is_marked,
    leads_away,
    opens_with_link,
)
from newsparse.labelling.observing.forms import ends_sentence, is_next_item, is_title
from newsparse.labelling.observing.looks import YEAR, is_label
from newsparse.labelling.observing.marks import FIGURES, TITLES
from newsparse.labelling.observing.view import View, style_at, window
from newsparse.lexicons.phrases import RIGHTS

_LONGEST_SUBHEADING = 200
_SHORTEST_DECK = 20
_BUTTONS = frozenset("share newsletter comments cookies paywall player advertisement".split())
"""Fields of phrases that no deck begins with."""
_APART = _BUTTONS.union("hidden navigation footer biography copyright tags".split())
"""Families of names round what is no deck, unless the metadata has its words."""
_CREDITED = frozenset(("label", "name"))
"""How a picture's caption ends, which is none either."""
_LONGEST_DECK = 5
"""Blocks of the longest deck."""
_LONGEST_SUM = 500
"""Characters of the longest one of several blocks: what has more is running text."""
_DECK_ABOVE, _DECK_BELOW = 8, 25
"""Blocks above the headline in which an HTML page's deck is looked for, and below any."""


def subheading_candidates(
    view: View, body: Sequence[bool], doubtful: Container[int] = ()
) -> list[int]:
    """Short blocks between the headline and the last paragraph.

    In HTML only those that the body decision kept, up to the last, and the `doubtful` that head
    what it kept or that the page's names call subheadings, but no figure's; in plain text it takes
    subheadings for noise. The items of a list are none, nor is the last block unless it is a
    heading: it heads nothing.
    """
    last = max((i for i, is_body in enumerate(body) if is_body), default=-1)
    start = view.headline + 1 if view.headline is not None else 0
    widths, is_html = view.seen.widths, view.page.is_html
    return [
        i
        for i in range(start, last + (is_html and is_heading(view, last)))
        if widths[i] <= _LONGEST_SUBHEADING
        and view.seen.marks[i].place_in not in FIGURES
        and (body[i] or not is_html or (i in doubtful and _may_head(view, body, i)))
        and not _is_among_items(view.blocks, i)
    ]


def _is_among_items(blocks: Sequence[Block], i: int) -> bool:
    """Whether a line of text is an item, and the one before or after it is, too."""
    around = blocks[max(i - 1, 0) : i + 2]
    return blocks[i].marker != "" and any(is_next_item(*pair) for pair in pairwise(around))


def _may_head(view: View, body: Sequence[bool], i: int) -> bool:
    """Whether a block is a subheading by its names, or a heading of the body right below it.

    Of one element a heading stays or goes with its text, but for one that the lexicons know.
    """
    if view.seen.marks[i].names == "subheading":
        return True
    heading, below = view.blocks[i].markup, view.blocks[i + 1].markup
    other = view.seen.matches[i] is not None or not is_heading(view, i)
    if other or heading is None or below is None or not body[i + 1]:
        return False
    around = below.box.parent
    return around is not None and heading.box.parent in (around, around.parent)


def deck_candidates(view: View, body: Sequence[bool]) -> list[int]:
    """The blocks between the headline and the body, and the body's first."""
    if view.page.is_html:
        return _deck_candidates(view, body)
    if view.headline is None:
        return []
    start = view.headline + 1
    first = next((i for i in range(start, len(body)) if body[i]), start)
    reach = range(start, min(first + 1, start + _DECK_BELOW, len(body) - 1))
    return [i for i in reach if _may_sum_up(view, i)]


def _deck_candidates(view: View, body: Sequence[bool]) -> list[int]:
    """The same in HTML: those near the headline, and those that the page marks.

    What is short there may be a kicker or a second headline, so the text begins with a long block.
    """
    at = view.run.first if view.headline is None else view.headline
    near = range(max(0, at - _DECK_ABOVE), min(len(body), at + _DECK_BELOW))
    listed = _long_lists(view, near)
    texts = (i for i in range(at, len(body)) if body[i] and i not in listed)
    first = next((i for i in texts if not is_title(view.seen, i)), at)
    above = min(first + 2, len(body))
    reach = near[: max(0, above - near.start)]
    marked = (i for i in range(above) if i not in reach and is_marked(view.seen.marks[i]))
    return [
        i
        for i in sorted([*reach, *marked])
        if i != view.headline
        and i not in listed
        and _may_sum_up(view, i)
        and view.seen.marks[i].metadata not in TITLES
    ]


def _long_lists(view: View, near: Sequence[int]) -> frozenset[int]:
    """Which blocks are items of a list that has more of them than the longest deck: a gallery's."""
    markups = {i: markup for i in near if (markup := view.blocks[i].markup)}
    lists = {i: each.box.host for i, each in markups.items() if each.box.place == "item"}
    times = Counter(lists.values())
    return frozenset(i for i, list_ in lists.items() if times[list_] > _LONGEST_DECK)


def whole_deck(view: View, body: Sequence[bool], first: int) -> tuple[int, ...]:
    """The blocks of a deck that begins with `first`: all of its style, if they are neighbours.

    They have its names, too: elements whose names no other has are of one style. What is a link
    leads to another article. Text follows a deck: what leaves none of the `body` below is no deck,
    nor is running text, unless the page says that its first block is one.
    """
    if not any(body[first + 1 :]):
        return ()
    markup = view.blocks[first].markup
    if markup is None:
        return (first,)
    style = view.styles[markup.box.number]
    alike = [i for i in window(view) if style_at(view, i) == style]
    if alike[0] != first or alike[-1] - first >= min(_LONGEST_DECK, len(alike)):
        return (first,)
    if not any(body[alike[-1] + 1 :]):
        return (first,)
    deck = tuple(i for i in alike if i == first or _goes_on(view, i, markup))
    text = len(deck) > 1 and sum(view.seen.widths[i] for i in deck) > _LONGEST_SUM
    if text and all(body[i] for i in deck):
        return (first,) if is_marked(view.seen.marks[first]) else ()
    return deck


def _goes_on(view: View, i: int, deck: Markup) -> bool:
    markup = view.blocks[i].markup
    alike = markup is not None and markup.box.names == deck.box.names
    return alike and not leads_away(view, i)


def _may_sum_up(view: View, i: int) -> bool:
    match = view.seen.matches[i]
    if match is not None and match.field in _BUTTONS:
        return False
    mark = view.seen.marks[i]
    if mark.names in SIGNED or view.seen.looks[i].credit in _CREDITED:
        return False
    around = mark.names_noise.split()
    apart = _is_dated(view, i) or not _APART.isdisjoint((mark.names, *around))
    signed = "byline" in around and mark.names != "deck"
    if (apart or signed) and not is_described(mark):
        return False
    if view.seen.widths[i] < _SHORTEST_DECK or is_label(view.seen.looks[i]):
        return False
    if view.blocks[i].text.startswith(RIGHTS) or _leads_elsewhere(view, i):
        return False
    begins = dateline_in(view.blocks[i].text) is not None or is_dateline(view, i - 1)
    return not begins and not is_dateline(view, i)  # a report's first paragraph begins with one


def _leads_elsewhere(view: View, i: int) -> bool:
    """Whether a block is a trail or another article's title: a link as a whole and no sentence.

    So is a teaser: such a link with a text below it.
    """
    if is_marked(view.seen.marks[i]):
        return False
    return opens_with_link(view, i) or (leads_away(view, i) and not ends_sentence(view.seen, i))


def _is_dated(view: View, i: int) -> bool:
    """Whether a block says a date with its year, among few other words: a line of the head does."""
    return view.seen.looks[i].date != "none" and YEAR.search(view.blocks[i].text) is not None
