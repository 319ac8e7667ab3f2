"""Cards: small elements that show another article, a linked title and a text, or a newsletter.

A card's text reads as the article's does, and where sites give classes to few elements it is set
as that is, too. What tells it is the link above it, and what the elements round both are called or
what title stands over them.
"""

from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile
from operator import attrgetter

from newsparse.blocks import Block, Box
from newsparse.labelling.observing.basics import is_heading, is_plain, leads_to_article
from newsparse.labelling.observing.view import Settled, View, around
from newsparse.labelling.settling.announced import APART, FEWEST, announces, is_linked_title
from newsparse.role import Role

_MOST = 6
"""Blocks of a card."""
_CARD, _LIST = 0.16, 0.7
"""The share of a page's text that a card, or a list of them, stays below."""
_SMALL = 300
"""Characters of unlinked text below which an element is a card's size on any page."""
_ABOVE = 2
"""The first blocks of a card, among which that title is."""
_TEASER = Settled(Role.RELATED, "is part of a card that shows another article")
_NEWSLETTER = Settled(Role.NEWSLETTER, "is part of a box called newsletter")


def in_cards(view: View) -> dict[int, Settled]:
    """The blocks that stand in cards, which are no text of the article."""
    own = [] if view.headline is None else list(around(view.blocks[view.headline]))
    found: dict[int, Settled] = {}
    for box, members in view.inside.items():
        if box in own:
            continue
        settled = _listed(view, box, members) or _shown(view, box, members)
        if settled is not None:
            found.update(dict.fromkeys(members, settled))
    return found


def in_links(view: View) -> dict[int, Settled]:
    """The blocks that one link goes round, two or more: they show where it leads.

    A link round a picture leads to that, with its caption, and one round the headline to the
    article itself; one round many was never closed.
    """
    found: set[int] = set()
    addresses = [_address(view, i) for i in range(len(view.blocks))]
    own = "" if view.headline is None else addresses[view.headline]
    on = [i for i, block in enumerate(view.blocks) if _goes_on(block)]
    on = [i for i in on if addresses[i] not in {"", own}]
    times = Counter(addresses[i] for i in on)
    for i in on:
        if times[addresses[i]] < _MOST:
            above = i - 1 if i and addresses[i - 1] == addresses[i] else i
            found |= {above, i}
    return dict.fromkeys(found, _TEASER)


def _goes_on(block: Block) -> bool:
    return block.markup is not None and block.markup.goes_on


def _address(view: View, i: int) -> str:
    """Where a block leads that is a link as a whole and no picture's; "" of any other."""
    markup = view.blocks[i].markup
    if markup is None or markup.box.place or not leads_to_article(view, i):
        return ""
    return "".join(markup.addresses[-1:])


def _listed(view: View, box: Box, members: Sequence[int]) -> Settled | None:
    """What an element lists under a title that announces other articles."""
    first, rest = members[0], members[1:]
    if not rest or not announces(view, first):
        return None
    if all(_is_in_article(view, i, box) for i in rest):
        return _TEASER
    titles = [i for i in rest if is_linked_title(view, i)]
    titles = titles or _unlinked_titles(view, first, rest)
    if not titles or box.size >= _LIST * view.seen.size:
        return None
    steps = pairwise([first, *titles, members[-1] + 1])
    near = all(below - above <= APART for above, below in steps)
    last = {is_plain(view.blocks[i]) for i in range(titles[-1], members[-1] + 1)}
    return _TEASER if near and len(last) == 1 else None  # below a list stands something else


def _unlinked_titles(view: View, first: int, members: Sequence[int]) -> list[int]:
    """The headings of some blocks, if there are enough, and the `first` has no links of its own."""
    headings = [i for i in members if is_heading(view, i)]
    starts = [block.start for block in view.blocks[first : first + 2]]
    above, below = (bisect(view.page.menus, start, key=attrgetter("start")) for start in starts)
    return headings if len(headings) >= FEWEST and above == below else []


def _is_in_article(view: View, i: int, box: Box) -> bool:
    """Whether a block stands in an `<article>` within an element."""
    inner = takewhile(lambda each: each is not box, around(view.blocks[i]))
    return any(each.tag == "article" for each in inner)


def _shown(view: View, box: Box, members: Sequence[int]) -> Settled | None:
    """What a small element shows: another article, or a newsletter."""
    if len(members) > _MOST:
        return None
    total = view.seen.size
    small = box.size < max(_CARD * total, _SMALL)
    if "newsletter" in box.families:
        return _NEWSLETTER if small else None
    listed = box.tag == "article" and box.parent is not None and box.parent.size < _LIST * total
    if not listed and not (small and "related" in box.families):
        return None
    return _TEASER if any(is_linked_title(view, i) for i in members[:_ABOVE]) else None
