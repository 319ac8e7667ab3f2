"""Dialogs that ask for consent: long texts about cookies that stand in the page before all else.

They can be longer than the article, and would be taken for the page's text where that is short.
"""

from collections.abc import Sequence

from newsparse.blocks import Block, Box
from newsparse.labelling.observing.view import inherited

_CALLED = "cookies"
"""What the names of their elements speak for."""
_TEXTS = frozenset(("article", "main"))
_TITLE = "h1"
_LITTLE = 200
"""Characters of what stands beside a dialog, at least."""


def consent_dialogs(blocks: Sequence[Block]) -> frozenset[int]:
    """The blocks that stand in elements called cookies, at any depth, outside the page's main text.

    An element that holds a headline, the main text itself, or all that there is, is no dialog.
    """
    known: dict[Box | None, Box | None] = {}
    boxes = [block.markup.box if block.markup else None for block in blocks]
    dialogs = [box and inherited(box, known, None, _outermost) for box in boxes]
    others = {dialog for dialog, block in zip(dialogs, blocks, strict=True) if _is_text(block)}
    found = frozenset(i for i, each in enumerate(dialogs) if each and each not in others)
    rest = sum(len(block.text) for i, block in enumerate(blocks) if i not in found)
    return found if rest > _LITTLE else frozenset()


def _is_text(block: Block) -> bool:
    """Whether a block is a headline by its element, or stands in an `<article>` or `<main>`."""
    box = block.markup.box if block.markup else None
    return box is not None and (box.element == _TITLE or box.region in _TEXTS)


def _outermost(found: Box | None, box: Box) -> Box | None:
    """The outermost element called so round what stands in a box, by that round the box."""
    return found or (box if _CALLED in box.families else None)
