"""Other articles on the page: an `<article>` beside the one that the headline stands in.

Pages that go on loading as a reader scrolls hold several whole articles, and their text reads as
any does. HTML says what tells them apart: each is an element of its own (HTML Living Standard,
4.3.2).
"""

from newsparse.blocks import Box
from newsparse.labelling.observing.view import Settled, View, inherited
from newsparse.role import Role

_MUCH = 0.2
"""The share of the page's text in the headline's `<article>`: else the text stands elsewhere."""
_OWN, _BESIDE, _OTHER = "own", "beside", "other"
"""Whether an element stands in the headline's `<article>`, in none, or in another."""

_POST = Settled(Role.RELATED, "is part of another article on the page")


def in_others(view: View) -> dict[int, Settled]:
    """The blocks of other articles than the headline's."""
    markups = [block.markup for block in view.blocks]
    start = None if view.headline is None else markups[view.headline]
    around = list(start.box.upwards()) if start else []
    own = next((n for n, box in enumerate(around) if box.tag == "article"), None)
    if own is None or around[own].size < _MUCH * view.seen.size:
        return {}
    known: dict[Box | None, str] = {around[own]: _OWN}
    known.update(dict.fromkeys(around[own + 1 :], _BESIDE))
    boxes = ((i, markup.box) for i, markup in enumerate(markups) if markup)
    return {i: _POST for i, box in boxes if inherited(box, known, _BESIDE, _where) == _OTHER}


def _where(outside: str, box: Box) -> str:
    """Where what stands in a box stands, by where the box itself does."""
    return _OTHER if outside == _BESIDE and box.tag == "article" else outside
