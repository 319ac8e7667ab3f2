"""Cards: small elements that show another article, a linked title and a text, or a newsletter.

A card's text reads as the article's does, and where sites give classes to few elements it is set
as that is, too. What tells it is the link above it, and what the elements round both are called or
what title stands over them.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise, takewhile

from newsparse.blocks import Block, Box
from newsparse.labelling.appeals import appeals
from newsparse.labelling.candidates import is_heading, leads_away, leads_to_article
from newsparse.labelling.forms import is_title
from newsparse.labelling.marks import total_size
from newsparse.labelling.posts import in_others
from newsparse.labelling.view import View, around
from newsparse.role import Role

_MOST = 6
"""Blocks of a card."""
_CARD, _LIST = 0.16, 0.7
"""The share of a page's text that a card, or a list of them, stays below."""
_SHORTEST_TITLE = 20
"""Characters of a link that is the title of another article."""
_ABOVE = 2
"""The first blocks of a card, among which that title is."""
_APART = 4
"""Blocks from one title to the next in a list of other articles, at most."""
_COMMENTS = 0.5
"""How much there is of a plain text's comments for each character of the article, at most."""
_FEWEST = 3
"""Titles with their texts by turns, at least, if they are no links or no element holds them."""
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
    others = in_others(view, total).union(_announced(view), _links_below_titles(view))
    found.update(dict.fromkeys(others, Role.RELATED))
    for box, members in inside.items():
        if box in own:
            continue
        role = _listed(view, box, members, total) or _shown(view, box, members, total)
        if role is not None:
            found.update(dict.fromkeys(members, role))
    return found


def _announced(view: View) -> Iterator[int]:
    """The blocks below a title of links to other articles that are titles and texts by turns."""
    size = len(view.blocks)
    done = 0
    for first in (i + 1 for i in range(size - 1) if _announces(view, i)):
        if first < done:
            continue
        below = range(1, min(_APART, size - first))
        step = next((n for n in below if _is_title(view, first + n)), size)
        ends = range(first, size, step)
        count = len(list(takewhile(lambda i: _is_title(view, i), ends)))
        done = min(first + count * step, size)
        if count >= _FEWEST and _is_beside(view, first):
            yield from range(first, done)


def _links_below_titles(view: View) -> Iterator[int]:
    """The titles of links to other articles that have some right below, and those links."""
    size = len(view.blocks)
    done = 0
    for title in (i for i in range(size) if _announces(view, i)):
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


def _listed(view: View, box: Box, members: Sequence[int], total: float) -> Role | None:
    """What an element lists under a title that says so: comments, or other articles."""
    first, rest = members[0], members[1:]
    if is_heading(view, first) and _counts_comments(view, first):
        return Role.COMMENTS
    if not rest or not _announces(view, first):
        return None
    if all(_is_in_article(view, i, box) for i in rest):
        return Role.RELATED
    titles = [i for i in rest if _is_title(view, i)]
    headings = [i for i in rest if is_heading(view, i)]
    titles = titles or (headings if len(headings) >= _FEWEST else [])
    steps = pairwise([first, *titles, members[-1] + 1])
    near = all(below - above <= _APART for above, below in steps)
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
    return Role.RELATED if any(_is_title(view, i) for i in members[:_ABOVE]) else None


def _is_title(view: View, i: int) -> bool:
    """Whether a block is a link as a whole and long enough for a title; "Read also: …" is none."""
    match = view.seen.matches[i]
    labelled = match is not None and match.form == "label"
    return leads_away(view, i) and len(view.blocks[i].text) >= _SHORTEST_TITLE and not labelled


def comments_below(view: View, body: Sequence[bool]) -> frozenset[int]:
    """What stands below a line of plain text that counts its comments, if most stands above."""
    if view.page.is_html:
        return frozenset()
    kept = [w if is_body else 0 for w, is_body in zip(view.seen.widths, body, strict=True)]
    ends = list(accumulate(kept))
    counting = (i for i in range(len(body)) if _counts_comments(view, i))
    first = next((i for i in counting if ends[-1] - ends[i] <= _COMMENTS * ends[i]), len(body))
    return frozenset(range(first + 1, len(body)))


def left_titles(view: View, body: Sequence[bool]) -> frozenset[int]:
    """The titles of links to other articles that are left in the body without any of them."""
    above = range(len(body) - 1)
    return frozenset(i for i in above if body[i] and not body[i + 1] and _announces(view, i))


def _announces(view: View, i: int) -> bool:
    """Whether a block is a title of links to other articles, as the lexicons know them."""
    match = view.seen.matches[i]
    return match is not None and match.field == "related" and match.form == "line"


def _counts_comments(view: View, i: int) -> bool:
    """Whether a block says how many comments follow ("6 comments"), and is no item of a list."""
    match, block = view.seen.matches[i], view.blocks[i]
    comments = match is not None and match.field == "comments" and match.form != "start"
    return comments and not block.marker and any(map(str.isdigit, block.text))
