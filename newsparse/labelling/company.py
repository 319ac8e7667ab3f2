"""What a block's neighbours turned out to be: the observations for subheadings and decks."""

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from newsparse.blocks import LEVELS
from newsparse.labelling.branches import Style
from newsparse.labelling.forms import emphasis, is_linked, is_title
from newsparse.labelling.looks import YEAR, is_label
from newsparse.labelling.marks import TITLES, Mark, squeeze
from newsparse.labelling.runs import stems
from newsparse.labelling.titles import share_name
from newsparse.labelling.view import View, kind_at, window

_LONGEST_SUBHEADING = 200
_SHORTEST_DECK = 20
_LONGEST_TEXT = 100_000
"""Characters of the body in which every quote is looked for: more than articles have."""
_RARE = 0.2
"""The share of the body's paragraphs up to which a style is none of its usual ones."""
_BUTTONS = frozenset("share newsletter comments cookies paywall player advertisement".split())
"""Fields of phrases that no deck begins with."""
_APART = _BUTTONS.union("hidden navigation footer biography copyright tags".split())
"""Families of names round what is no deck, unless the metadata has its words."""
_SIGNED = frozenset(("byline", "timestamp"))
"""Families of an element's own names that say it is none, whatever it says."""
_LOOK_AT = 600
"""Characters of a paragraph whose words are compared."""
_LONGEST_DECK = 5
"""Blocks of the longest deck."""
_DECK_ABOVE, _DECK_BELOW = 8, 25
"""Blocks above the headline in which an HTML page's deck is looked for, and below any."""


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
    """Whether it is bold, italic or linked, as short as titles, and apart from the body's style."""
    after_headline: str
    """Blocks between the headline and it."""
    before_body: str
    """What stands between it and the first paragraph of the body."""
    above: str
    """What the block before it begins with."""
    below: str
    """What the block after it begins with."""
    restated: str
    """How many of its words the next paragraph says again, as a lead does with a deck's."""
    restates: str
    """How many of the headline's words it says again, as a lead does and a deck seldom."""


def see_company(view: View, body: Sequence[bool], chosen: Sequence[int]) -> list[Company]:
    """Observe the blocks `chosen`, given which blocks are `body`."""
    first = next((i for i, is_body in enumerate(body) if is_body), len(body))
    forms = {i: view.forms[i] for i in _formed(view, chosen)}
    heads = {i for i in forms if _heads(view, body, i)}
    every, heading = Counter(forms.values()), Counter(forms[i] for i in heads)
    usual = _usual_styles(view, body)
    below = {i: _next(body, i) for i in chosen}
    words = _words(view, {view.headline, *chosen, *below.values()})
    return [
        Company(
            between=f"{_what(body, i - 1)}, {_what(body, i + 1)}",
            next_body=_length(view, body, i + 1),
            likes=str(min(heading[forms[i]] - (i in heads), 4)),
            heads=_share(heading[forms[i]] - (i in heads), every[forms[i]] - 1),
            cast=_cast(view, i, usual),
            after_headline=_after(view.headline, i),
            before_body=_kinds(view, i + 1, first),
            above=kind_at(view, i - 1),
            below=kind_at(view, i + 1),
            restated=_shared(words[i], words[below[i]]),
            restates=_shared(words[view.headline], words[i]),
        )
        for i in chosen
    ]


def _formed(view: View, chosen: Sequence[int]) -> Sequence[int]:
    """The blocks whose forms are compared: in HTML all of them."""
    return window(view) if view.page.is_html else chosen


def _heads(view: View, body: Sequence[bool], i: int) -> bool:
    """Whether a block stands before a paragraph as a subheading does."""
    if i + 1 >= len(body) or not body[i + 1]:
        return False
    return not body[i] or (view.page.is_html and is_title(view.seen, i))


def _usual_styles(view: View, body: Sequence[bool]) -> frozenset[Style | None]:
    """The styles of the body's running text."""
    text = [i for i, is_body in enumerate(body) if is_body and not is_title(view.seen, i)]
    times = Counter(_style(view, i) for i in text)
    return frozenset(style for style, count in times.items() if count > _RARE * len(text))


def _cast(view: View, i: int, usual: Container[Style | None]) -> str:
    markup = view.blocks[i].markup
    if markup is None:
        return "none"
    element = "heading" if markup.box.element in LEVELS else view.seen.marks[i].place_in
    if element == "text":
        element = "the text's style" if _style(view, i) in usual else "a style of its own"
    cast = "linked" if is_linked(markup) else emphasis(markup)
    return f"{cast} {'title' if is_title(view.seen, i) else 'text'} in {element}"


def _next(body: Sequence[bool], i: int) -> int | None:
    """The first of the body's blocks below a block, if it is near."""
    return next((n for n in range(i + 1, min(i + _DECK_BELOW, len(body))) if body[n]), None)


def _words(view: View, chosen: Iterable[int | None]) -> dict[int | None, set[str]]:
    """The stems of each block's words; none of no block."""
    texts = {i: "" if i is None else view.blocks[i].text[:_LOOK_AT] for i in chosen}
    return {i: stems(text) for i, text in texts.items()}


def _shared(words: set[str], others: set[str]) -> str:
    """How many of some words are among others."""
    return share_name(len(words & others) / len(words)) if words and others else "nothing"


def _share(part: int, whole: int) -> str:
    if whole < 1:
        return "alone"
    share = part / whole
    return "none" if not part else "few" if share < 0.4 else "many" if share < 0.9 else "all"


def is_heading(view: View, i: int) -> bool:
    """Whether a block is a heading by its element, and as short as headings are."""
    markup = view.blocks[i].markup
    return markup is not None and markup.box.element in LEVELS and is_title(view.seen, i)


def subheading_candidates(
    view: View, body: Sequence[bool], doubtful: Container[int] = ()
) -> list[int]:
    """Short blocks between the headline and the last paragraph.

    In HTML only those that the body decision kept, up to the last, and the `doubtful` that the
    page's names call subheadings; in plain text it takes subheadings for noise.
    """
    last = max((i for i, is_body in enumerate(body) if is_body), default=-1)
    start = view.headline + 1 if view.headline is not None else 0
    widths, is_html = view.seen.widths, view.page.is_html
    return [
        i
        for i in range(start, last + is_html)
        if widths[i] <= _LONGEST_SUBHEADING
        and (body[i] or not is_html or (i in doubtful and _is_named(view, i)))
    ]


def _is_named(view: View, i: int) -> bool:
    """Whether the page's names call a block a subheading."""
    return view.seen.marks[i].names == "subheading"


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
    first = next((i for i in range(at, len(body)) if body[i] and not is_title(view.seen, i)), at)
    above = min(first + 2, len(body))
    reach = range(max(0, at - _DECK_ABOVE), min(above, at + _DECK_BELOW))
    marked = (i for i in range(above) if i not in reach and _is_marked(view.seen.marks[i]))
    return [
        i
        for i in sorted([*reach, *marked])
        if i != view.headline and _may_sum_up(view, i) and view.seen.marks[i].metadata not in TITLES
    ]


def whole_deck(view: View, body: Sequence[bool], first: int) -> tuple[int, ...]:
    """The blocks of a deck that begins with `first`: all of its style, if they are neighbours.

    They have its names, too: elements whose names no other has are of one style. Text follows a
    deck: what leaves none of the `body` below is no deck.
    """
    if not any(body[first + 1 :]):
        return ()
    markup = view.blocks[first].markup
    if markup is None:
        return (first,)
    style = view.styles[markup.box.number]
    alike = [i for i in window(view) if _style(view, i) == style]
    if alike[0] != first or alike[-1] - first >= min(_LONGEST_DECK, len(alike)):
        return (first,)
    if not any(body[alike[-1] + 1 :]):
        return (first,)
    return tuple(i for i in alike if _names(view, i) == markup.box.names)


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


def _names(view: View, i: int) -> str:
    markup = view.blocks[i].markup
    return markup.box.names if markup else ""


def _style(view: View, i: int) -> Style | None:
    markup = view.blocks[i].markup
    return view.styles[markup.box.number] if markup else None


def _is_marked(mark: Mark) -> bool:
    """Whether the page itself says that a block is a deck."""
    return mark.names == "deck" or _is_described(mark)


def _is_described(mark: Mark) -> bool:
    """Whether the metadata has a block's words as the page's description."""
    return mark.metadata in {"description", "begins description"}


def _may_sum_up(view: View, i: int) -> bool:
    match = view.seen.matches[i]
    if match is not None and match.field in _BUTTONS:
        return False
    mark = view.seen.marks[i]
    if mark.names in _SIGNED:
        return False
    apart = _is_dated(view, i) or not _APART.isdisjoint((mark.names, *mark.names_noise.split()))
    if apart and not _is_described(mark):
        return False
    return view.seen.widths[i] >= _SHORTEST_DECK and not is_label(view.seen.looks[i])


def _is_dated(view: View, i: int) -> bool:
    """Whether a block says a date with its year, among few other words: a line of the head does."""
    return view.seen.looks[i].date != "none" and YEAR.search(view.blocks[i].text) is not None


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
    kinds = {kind_at(view, i) for i in range(start, min(first, start + 8))}
    telling = (kind for kind in ("byline", "date", "caption", "noise", "other") if kind in kinds)
    return next(telling, "nothing")
