"""Other articles on the page: an `<article>` beside the one that the headline stands in.

Pages that go on loading as a reader scrolls hold several whole articles, and their text reads as
any does. HTML says what tells them apart: each is an element of its own (HTML Living Standard,
4.3.2).
"""

from itertools import takewhile

from newsparse.blocks import Box
from newsparse.labelling.view import View

_MUCH = 0.2
"""The share of the page's text in the headline's `<article>`: else the text stands elsewhere."""
_OWN, _BESIDE, _OTHER = "own", "beside", "other"
"""Whether an element stands in the headline's `<article>`, in none, or in another."""


def in_others(view: View, total: float) -> frozenset[int]:
    """The blocks of other articles than the headline's; `total` is the size of the page's text."""
    markups = [block.markup for block in view.blocks]
    start = None if view.headline is None else markups[view.headline]
    around = list(start.box.upwards()) if start else []
    own = next((n for n, box in enumerate(around) if box.tag == "article"), None)
    if own is None or around[own].size < _MUCH * total:
        return frozenset()
    known: dict[Box | None, str] = {around[own]: _OWN}
    known.update(dict.fromkeys(around[own + 1 :], _BESIDE))
    found = [markup is not None and _where(markup.box, known) == _OTHER for markup in markups]
    return frozenset(i for i, is_other in enumerate(found) if is_other)


def _where(box: Box, known: dict[Box | None, str]) -> str:
    """Where a box stands; what it is found out from is added to what is `known`."""
    path = list(takewhile(lambda each: each not in known, box.upwards()))
    top = path[-1].parent if path else box
    where = known.get(top, _BESIDE)
    for each in reversed(path):
        if where == _BESIDE and each.tag == "article":
            where = _OTHER
        known[each] = where
    return where
