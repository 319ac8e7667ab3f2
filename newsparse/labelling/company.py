"""What a block's neighbours turned out to be: the observations for subheadings and decks."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Sequence
from typing import NamedTuple

from newsparse.blocks import LEVELS
from newsparse.labelling.branches import Style
from newsparse.labelling.looks import is_label
from newsparse.labelling.marks import Mark, squeeze
from newsparse.labelling.places import View, window

_LONGEST_SUBHEADING = 200
_SHORTEST_DECK = 20
_LONGEST_TITLE = 120
_LONGEST_TEXT = 100_000
"""Characters of the body in which every quote is looked for: more than articles have."""
_DECK_REACH = 6
_LONGEST_DECK = 5
"""Blocks of the longest deck."""
_DECK_ABOVE, _DECK_BELOW = 8, 25
"""Blocks above and below the headline in which an HTML page's deck is looked for."""


class Company(NamedTuple):
    """What stands next to a block, once it is known which blocks are the body."""

    between: str
    """Whether the blocks before and after it are body."""
    next_body: str
    """How the body goes on: the length of the next paragraph."""
    likes: str
    """Blocks of its form that also stand before a paragraph."""
    heads: str
    """The share of the other blocks of its form that do."""
    cast: str
    """Whether it is set in bold and short as titles are, and in what element."""
    after_headline: str
    """Blocks between the headline and it."""
    before_body: str
    """What stands between it and the first paragraph of the body."""
    above: str
    """What the block before it begins with."""
    below: str
    """What the block after it begins with."""


def see_company(view: View, body: Sequence[bool], chosen: Sequence[int]) -> list[Company]:
    """Observe the blocks `chosen`, given which blocks are `body`."""
    first = next((i for i, is_body in enumerate(body) if is_body), len(body))
    before, after = _neighbours(view.seen.menus)
    forms = {i: _form(view, i) for i in _formed(view, chosen)}
    heads = {i for i in forms if _heads(view, body, i, after[i])}
    every, heading = Counter(forms.values()), Counter(forms[i] for i in heads)
    return [
        Company(
            between=f"{_what(body, before[i])}, {_what(body, after[i])}",
            next_body=_length(view, body, after[i]),
            likes=str(min(heading[forms[i]] - (i in heads), 4)),
            heads=_share(heading[forms[i]] - (i in heads), every[forms[i]] - 1),
            cast=_cast(view, i),
            after_headline=_after(view.headline, i),
            before_body=_kinds(view, i + 1, first),
            above=_kind(view, before[i]),
            below=_kind(view, after[i]),
        )
        for i in chosen
    ]


def _neighbours(menus: Sequence[bool]) -> tuple[list[int], list[int]]:
    """The block before and the block after each block that is no entry of a menu."""
    before: list[int] = []
    after: list[int] = []
    last = -1
    for i, menu in enumerate(menus):
        before.append(last)
        last = last if menu else i
    last = len(menus)
    for i in range(len(menus) - 1, -1, -1):
        after.append(last)
        last = last if menus[i] else i
    return before, after[::-1]


def _formed(view: View, chosen: Sequence[int]) -> Sequence[int]:
    """The blocks whose forms are compared: in HTML all that are no menu."""
    return window(view) if view.page.is_html else chosen


def _heads(view: View, body: Sequence[bool], i: int, following: int) -> bool:
    """Whether a block stands before a paragraph as a subheading does."""
    if following >= len(body) or not body[following]:
        return False
    return not body[i] or (view.page.is_html and _is_title(view, i))


def _is_title(view: View, i: int) -> bool:
    """Whether a block is short and does not end as a sentence does."""
    look = view.seen.looks[i]
    return view.seen.widths[i] <= _LONGEST_TITLE and not look.shape.endswith("sentence")


def _cast(view: View, i: int) -> str:
    markup = view.blocks[i].markup
    if markup is None:
        return "none"
    element = "heading" if markup.box.tag in LEVELS else view.seen.marks[i].place_in
    weight = "bold" if markup.strong > 0.9 else "light"
    return f"{weight} {'title' if _is_title(view, i) else 'text'} in {element}"


def _share(part: int, whole: int) -> str:
    if whole < 1:
        return "alone"
    share = part / whole
    return "none" if not part else "few" if share < 0.4 else "many" if share < 0.9 else "all"


def subheading_candidates(view: View, body: Sequence[bool]) -> list[int]:
    """Short blocks between the headline and the last paragraph, body or not."""
    last = max((i for i, is_body in enumerate(body) if is_body), default=-1)
    start = view.headline + 1 if view.headline is not None else 0
    return [i for i in range(start, last) if view.seen.widths[i] <= _LONGEST_SUBHEADING]


def deck_candidates(view: View, body: Sequence[bool]) -> list[int]:
    """The blocks between the headline and the body, and the body's first."""
    if view.headline is None:
        return []
    if view.page.is_html:
        return _deck_candidates(view, body, view.headline)
    start = view.headline + 1
    first = next((i for i in range(start, len(body)) if body[i]), start)
    reach = range(start, min(first + 1, start + _DECK_REACH, len(body) - 1))
    return [i for i in reach if _may_sum_up(view, i)]


def _deck_candidates(view: View, body: Sequence[bool], headline: int) -> list[int]:
    """The same in HTML: those near the headline, and those that the page marks."""
    near = [i for i in window(view) if i != headline]
    at = bisect_right(near, headline)
    first = next((n for n in range(at, len(near)) if body[near[n]]), at)
    reach = set(near[max(0, at - _DECK_ABOVE) : min(first + 2, at + _DECK_BELOW)])
    marked = {i for i in near[: first + 2] if _is_marked(view.seen.marks[i])}
    return [i for i in sorted(reach | marked) if _may_sum_up(view, i)]


def whole_deck(view: View, first: int) -> tuple[int, ...]:
    """The blocks of a deck that begins with `first`: those of its style, if all stand together."""
    markup = view.blocks[first].markup
    if markup is None:
        return (first,)
    style = view.styles[markup.box.number]
    alike = [i for i in window(view) if _style(view, i) == style]
    together = alike[0] == first and alike[-1] - first < _LONGEST_DECK
    return tuple(alike) if together else (first,)


def repeated_quotes(view: View, body: Sequence[bool]) -> frozenset[int]:
    """The quotes of the body that only say again what its other blocks say: pull quotes."""
    quotes = {i for i, is_body in enumerate(body) if is_body and _is_quote(view.seen.marks[i])}
    if not quotes:
        return frozenset()
    blocks = view.blocks
    rest = (b.text for i, b in enumerate(blocks) if body[i] and i not in quotes)
    text = squeeze(" ".join(rest))[:_LONGEST_TEXT]
    keys = {i: squeeze(blocks[i].text) for i in quotes}
    return frozenset(i for i, key in keys.items() if len(key) > _SHORTEST_DECK and key in text)


def _is_quote(mark: Mark) -> bool:
    return mark.place_in == "quote" or "quote" in {mark.names, mark.names_above}


def _style(view: View, i: int) -> Style | None:
    markup = view.blocks[i].markup
    return view.styles[markup.box.number] if markup else None


def _is_marked(mark: Mark) -> bool:
    """Whether the page itself says that a block is a deck."""
    return mark.names == "deck" or mark.metadata in {"description", "begins description"}


def _may_sum_up(view: View, i: int) -> bool:
    return view.seen.widths[i] >= _SHORTEST_DECK and not is_label(view.seen.looks[i])


def _form(view: View, i: int) -> Hashable:
    """What blocks of one kind have in common: style, weight and length, or indent and gaps."""
    block = view.blocks[i]
    if block.markup is not None:
        bold = block.markup.strong > 0.9
        return view.styles[block.markup.box.number], bold, _is_title(view, i)
    return block.indent, block.marker != "", block.gap_before, block.gap_after


def _what(body: Sequence[bool], i: int) -> str:
    if not 0 <= i < len(body):
        return "edge"
    return "body" if body[i] else "other"


def _length(view: View, body: Sequence[bool], i: int) -> str:
    if i >= len(body) or not body[i]:
        return "none"
    return view.seen.looks[i].length


def _after(headline: int | None, i: int) -> str:
    if headline is None:
        return "no headline"
    return str(min(i - headline - 1, 6))


def _kinds(view: View, start: int, first: int) -> str:
    """The most telling of the blocks from `start` up to the body."""
    if start > first:
        return "is body"
    kinds = {_kind(view, i) for i in range(start, min(first, start + 8))}
    telling = (kind for kind in ("byline", "date", "caption", "noise", "other") if kind in kinds)
    return next(telling, "nothing")


def _kind(view: View, i: int) -> str:
    if not 0 <= i < len(view.blocks):
        return "edge"
    if view.blocks[i].marker:
        return "item"
    look = view.seen.looks[i]
    field, _, form = look.phrase.partition(" ")
    if field in {"byline", "caption", "note"}:
        return field
    if look.date == "mostly":
        return "date"
    if form in {"line", "label"}:
        return "noise"
    return "prose" if view.scores[i] > 0 else "other"
