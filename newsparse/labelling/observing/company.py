"""What a block's neighbours turned out to be: the observations for subheadings and decks."""

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from newsparse.blocks import LEVELS
from newsparse.labelling.observing.basics import is_heading, leads_away
from newsparse.labelling.observing.branches import Style
from newsparse.labelling.observing.forms import emphasis, is_linked, is_title
from newsparse.labelling.observing.runs import stems
from newsparse.labelling.observing.titles import share_name
from newsparse.labelling.observing.view import View, kind_at, style_at

_RARE = 0.2
"""The share of the body's paragraphs up to which a style is none of its usual ones."""
_FEW = 2
"""Headings of a text that are links up to which those are as often the titles of other articles."""
_NEAR = 25
"""Blocks below another among which the next of the body is looked for."""
_LOOK_AT = 600
"""Characters of a paragraph whose words are compared."""


class Company(NamedTuple):
    """What stands next to a block, once it is known which blocks are the body."""

    between: str
    """Whether the blocks before and after it are body."""
    next_body: str
    """How the body goes on: the length of the next paragraph."""
    cast: str
    """Whether it is bold, italic or linked (oddly, where few headings are), as short as titles, and
    apart from the body's style."""
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
    usual = _usual_styles(view, body)
    linked = _linked(view, chosen)
    below = {i: _next(body, i) for i in chosen}
    words = _words(view, {view.headline, *chosen, *below.values()})
    return [
        Company(
            between=f"{_what(body, i - 1)}, {_what(body, i + 1)}",
            next_body=_length(view, body, i + 1),
            cast=_cast(view, i, usual, linked),
            after_headline=_after(view.headline, i),
            before_body=_kinds(view, i + 1, first),
            above=kind_at(view, i - 1),
            below=kind_at(view, i + 1),
            restated=_shared(words[i], words[below[i]]),
            restates=_shared(words[view.headline], words[i]),
        )
        for i in chosen
    ]


def _usual_styles(view: View, body: Sequence[bool]) -> frozenset[Style | None]:
    """The styles of the body's running text."""
    text = [i for i, is_body in enumerate(body) if is_body and not is_title(view.seen, i)]
    times = Counter(style_at(view, i) for i in text)
    return frozenset(style for style, count in times.items() if count > _RARE * len(text))


def _linked(view: View, chosen: Iterable[int]) -> str:
    """What a heading is that is a link: "oddly" linked, if few of those `chosen` are."""
    links = [i for i in chosen if is_heading(view, i) and leads_away(view, i)]
    return "linked" if len(links) > _FEW else "oddly linked"


def _cast(view: View, i: int, usual: Container[Style | None], linked: str) -> str:
    markup = view.blocks[i].markup
    if markup is None:
        return "none"
    element = "heading" if markup.box.element in LEVELS else view.seen.marks[i].place_in
    if element == "text":
        element = "the text's style" if style_at(view, i) in usual else "a style of its own"
    cast = linked if is_linked(markup) else emphasis(markup)
    return f"{cast} {'title' if is_title(view.seen, i) else 'text'} in {element}"


def _next(body: Sequence[bool], i: int) -> int | None:
    """The first of the body's blocks below a block, if it is near."""
    return next((n for n in range(i + 1, min(i + _NEAR, len(body))) if body[n]), None)


def _words(view: View, chosen: Iterable[int | None]) -> dict[int | None, set[str]]:
    """The stems of each block's words; none of no block."""
    texts = {i: "" if i is None else view.blocks[i].text[:_LOOK_AT] for i in chosen}
    return {i: stems(text) for i, text in texts.items()}


def _shared(words: set[str], others: set[str]) -> str:
    """How many of some words are among others."""
    return share_name(len(words & others) / len(words)) if words and others else "nothing"


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
