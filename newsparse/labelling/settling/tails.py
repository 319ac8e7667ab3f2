"""Tails: what stands below the element that holds the article's text, and reads as text does.

"About us", a call to join or a form's words stand in elements of their own at the end of a page.
Whatever those are called, an article does not leave the element of its text for its last lines.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsparse.blocks import Box
from newsparse.labelling.observing.view import Settled, View, around, inherited, make
from newsparse.role import Role

_MOST = 0.7
"""The share of the body that the element of its text holds, at least."""
_FEWEST = 3
"""Blocks of the body in it, at least."""
_SMALL, _SHORT, _LONG = 0.1, 500, 1000
"""What a tail has at most: such a share of the body, within these numbers of characters."""
_TAIL = Settled(Role.FOOTER, "stands below the element that holds the article's text")


def tails(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """The last blocks of the body if they stand below the element that holds its text.

    What stands in elements made as that is, or as those of text above it, goes on with the text.
    """
    sizes = [size if kept else 0 for size, kept in zip(view.seen.widths, body, strict=True)]
    text = _element(view, sizes)
    if text is None:
        return {}
    below = range(max(_of_text(view, sizes, text)) + 1, len(sizes))
    if sum(sizes[i] for i in below) > min(max(_SMALL * sum(sizes), _SHORT), _LONG):
        return {}
    return {i: _TAIL for i in below if sizes[i]}


def _element(view: View, sizes: Sequence[int]) -> Box | None:
    """The innermost element that holds most of a body; none that has few blocks, or is a list.

    It holds the middle of the body, as whatever holds more than half of it.
    """
    total = sum(sizes)
    middle = next((i for i, size in enumerate(accumulate(sizes)) if 2 * size > total), None)
    if middle is None:
        return None
    near = around(view.blocks[middle])
    text = next((box for box in near if _size(view, sizes, box) > _MOST * total), None)
    if text is None or text.host is not None:
        return None
    return text if sum(sizes[i] > 0 for i in view.inside[text]) >= _FEWEST else None


def _size(view: View, sizes: Sequence[int], box: Box) -> int:
    return sum(sizes[i] for i in view.inside[box])


def _of_text(view: View, sizes: Sequence[int], text: Box) -> Iterator[int]:
    """The blocks of a body in the element of its text, or in one made as those down to its end."""
    end = max(i for i in view.inside[text] if sizes[i])
    above = (box for i in range(end + 1) if sizes[i] for box in around(view.blocks[i]))
    makes = {make(box) for box in (*text.upwards(), *above)}
    known: dict[Box | None, Box | None] = dict.fromkeys(text.upwards())
    known[text] = text

    def holder(found: Box | None, box: Box) -> Box | None:
        return found or (box if make(box) in makes else None)

    for i, block in enumerate(view.blocks):
        markup = block.markup if sizes[i] else None
        if markup and inherited(markup.box, known, None, holder):
            yield i
