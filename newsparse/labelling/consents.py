"""Dialogs that ask for consent: long texts about cookies that stand in the page before all else.

They can be longer than the article, and would be taken for the page's text where that is short.
"""

from collections.abc import Sequence

from newsparse.blocks import Block, Box

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
    known: dict[Box, Box | None] = {}
    dialogs = [_outermost(block.markup.box, known) if block.markup else None for block in blocks]
    others = {dialog for dialog, block in zip(dialogs, blocks, strict=True) if _is_text(block)}
    found = frozenset(i for i, each in enumerate(dialogs) if each and each not in others)
    rest = sum(len(block.text) for i, block in enumerate(blocks) if i not in found)
    return found if rest > _LITTLE else frozenset()


def _is_text(block: Block) -> bool:
    """Whether a block is a headline by its element, or stands in an `<article>` or `<main>`."""
    box = block.markup.box if block.markup else None
    return box is not None and (box.element == _TITLE or box.region in _TEXTS)


def _outermost(box: Box, known: dict[Box, Box | None]) -> Box | None:
    """The outermost element round a box, or itself, that is called so; `known` has some."""
    if box in known:
        return known[box]
    passed: list[Box] = []
    found: Box | None = None
    for at in box.upwards():
        if at in known:
            found = known[at]
            break
        passed.append(at)
    for each in reversed(passed):
        found = found or (each if _CALLED in each.families else None)
        known[each] = found
    return found
