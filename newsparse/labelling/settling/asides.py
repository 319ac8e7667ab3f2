"""Asides: boxes within the text that have a title of their own, and that the text goes on round.

Such a title ("Key points", "In brief") heads its box alone. Were it a subheading, all that follows
the box would seem to stand under it.
"""

from collections.abc import Collection, Sequence
from itertools import takewhile

from newsparse.blocks import Box
from newsparse.labelling.observing.view import View, around, make

_LARGEST = 0.4
"""The share of a page's text that an aside stays below."""
_MOST = 3
"""Asides of a page: more are how it sets its sections."""

Chain = Sequence[Box]
"""The elements round a block that are near to it, from within."""


def aside_titles(
    view: View, is_body: Sequence[bool], subheadings: Collection[int]
) -> frozenset[int]:
    """Those of the subheadings that are titles of asides: all of one form are, or none.

    Plain text has none.
    """
    if not view.page.is_html:
        return frozenset()
    kept = [i for i, body in enumerate(is_body) if body or i in subheadings]
    heads = [i in subheadings for i in kept]
    chains = [list(around(view.blocks[i])) for i in kept]
    most = _LARGEST * view.seen.size
    titles = {kept[n]: _is_title(chains, heads, n, most) for n in range(len(kept)) if heads[n]}
    others = {view.forms[i] for i, known in titles.items() if known is False}
    found = frozenset(i for i, known in titles.items() if known and view.forms[i] not in others)
    return found if len(found) <= _MOST else frozenset()


def _is_title(chains: Sequence[Chain], heads: Sequence[bool], n: int, most: float) -> bool | None:
    """Whether a subheading is the title of an aside; None if what ends the text may be one.

    Its element begins with it, holds some text and no other, and ends where the text goes on, which
    is not set in elements of that make, without a subheading.
    """
    below: Chain = chains[n + 1] if n + 1 < len(chains) else ()
    before: Chain = chains[n - 1] if n else ()
    box = next((each for each in chains[n] if each in below), None)
    if box is None or box in before:
        return False
    if box.size >= most:
        return None
    for m in range(n + 1, len(chains)):
        if heads[m]:
            return False
        if box not in chains[m]:
            own = chains[n][chains[n].index(box) :]
            return _is_apart(own, {*before, *chains[m]})
    return None


def _is_apart(own: Chain, beside: Collection[Box]) -> bool:
    """Whether an element, and those around it alone, are made otherwise than those beside it."""
    alone = takewhile(lambda each: each not in beside, own)
    return {make(each) for each in beside}.isdisjoint(map(make, alone))
