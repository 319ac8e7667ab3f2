"""Cards: small elements that show another article, a linked title and a text, or a newsletter.

A card's text reads as the article's does, and where sites give classes to few elements it is set
as that is, too. What tells it is the link above it, and what the elements round both are called or
what title stands over them.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile

from newsparse.blocks import Block, Box
from newsparse.labelling.announced import (
    APART,
    FEWEST,
    announced,
    announces,
    counts_comments,
    is_linked_title,
    links_below_titles,
)
from newsparse.labelling.appeals import appeals
from newsparse.labelling.candidates import is_heading
from newsparse.labelling.marks import total_size
from newsparse.labelling.posts import in_others
from newsparse.labelling.view import View, around
from newsparse.role import Role

_MOST = 6
"""Blocks of a card."""
_CARD, _LIST = 0.16, 0.7
"""The share of a page's text that a card, or a list of them, stays below."""
_ABOVE = 2
"""The first blocks of a card, among which that title is."""
REASONS = {
    Role.ADVERTISEMENT: "is part of a box that ends in a button",
    Role.RELATED: "is part of another article, or of a card that shows one",
    Role.BIOGRAPHY: "stands below the text and begins with an author's name",
    Role.NEWSLETTER: "is part of a box called newsletter",
    Role.COMMENTS: "stands below a line that counts comments",
}
"""Why a block that stands in a card is no text."""


def in_cards(view: View, inside: Mapping[Box, Sequence[int]]) -> dict[int, Role]:
    """The blocks that stand in cards, which are no text of the article, with their roles.

    `inside` has the blocks of each element.
    """
    buttons: dict[Box, list[Block]] = {}
    for block in view.page.menus:
        for box in around(block):
            if box in inside:
                buttons.setdefault(box, []).append(block)
    own = [] if view.headline is None else list(around(view.blocks[view.headline]))
    total = total_size(view.page)
    found = dict.fromkeys(appeals(view, inside, buttons, total), Role.ADVERTISEMENT)
    others = in_others(view, total).union(announced(view), links_below_titles(view))
    found.update(dict.fromkeys(others, Role.RELATED))
    for box, members in inside.items():
        if box in own:
            continue
        role = _listed(view, box, members, total) or _shown(view, box, members, total)
        if role is not None:
            found.update(dict.fromkeys(members, role))
    return found


def _listed(view: View, box: Box, members: Sequence[int], total: float) -> Role | None:
    """What an element lists under a title that says so: comments, or other articles."""
    first, rest = members[0], members[1:]
    if is_heading(view, first) and counts_comments(view, first):
        return Role.COMMENTS
    if not rest or not announces(view, first):
        return None
    if all(_is_in_article(view, i, box) for i in rest):
        return Role.RELATED
    titles = [i for i in rest if is_linked_title(view, i)]
    headings = [i for i in rest if is_heading(view, i)]
    titles = titles or (headings if len(headings) >= FEWEST else [])
    steps = pairwise([first, *titles, members[-1] + 1])
    near = all(below - above <= APART for above, below in steps)
    return Role.RELATED if titles and near and box.size < _LIST * total else None


def _is_in_article(view: View, i: int, box: Box) -> bool:
    """Whether a block stands in an `<article>` within an element."""
    inner = takewhile(lambda each: each is not box, around(view.blocks[i]))
    return any(each.tag == "article" for each in inner)


def _shown(view: View, box: Box, members: Sequence[int], total: float) -> Role | None:
    """What a small element shows: another article, or a newsletter."""
    if len(members) > _MOST:
        return None
    small = box.size < _CARD * total
    if "newsletter" in box.families:
        return Role.NEWSLETTER if small else None
    listed = box.tag == "article" and box.parent is not None and box.parent.size < _LIST * total
    if not listed and not (small and "related" in box.families):
        return None
    return Role.RELATED if any(is_linked_title(view, i) for i in members[:_ABOVE]) else None
