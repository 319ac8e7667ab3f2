"""The frames of a page that belong to its article: each follows the block nearest to it."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from newsparse.blocks import Block, Box, Labelled
from newsparse.role import Role

_LEVELS_UP = 8
"""Elements around a frame within which the nearest block is looked for."""


def with_frames(labelled: Sequence[Labelled], frames: Sequence[Block]) -> Sequence[Labelled]:
    """The labelled blocks with the article's frames among them, in their places."""
    if not frames:
        return labelled
    starts = [each.block.start for each in labelled]
    found: list[Labelled] = []
    done = 0
    for frame in frames:
        at = bisect_right(starts, frame.start, done)
        found += labelled[done:at]
        done = at
        if _belongs(frame, labelled[max(at - 1, 0) : at + 1]):
            reason = "stands in the article"
            found.append(
                Labelled(frame, Role.EMBED, kept=True, confidence=1.0, reason=reason, evidence=())
            )
    return [*found, *labelled[done:]]


def _belongs(frame: Block, neighbours: Sequence[Labelled]) -> bool:
    """Whether a frame is part of the article.

    It is, if the one of the blocks before and after it is that shares the narrower element
    with it, or any of them if both do.
    """
    box = frame.markup.box if frame.markup else None
    if box is None or box.choice:
        return box is not None and box.choice != "noise"
    steps = {at: n for n, at in enumerate(box.upwards(_LEVELS_UP))}
    far = [_steps_to(each.block, steps) for each in neighbours]
    return any(each.kept for each, n in zip(neighbours, far, strict=True) if n == min(far))


def _steps_to(block: Block, steps: Mapping[Box, int]) -> int:
    """How many elements upwards from a frame the first is that a block stands in, too."""
    around = block.markup.box.upwards(_LEVELS_UP) if block.markup else ()
    return next((steps[at] for at in around if at in steps), _LEVELS_UP)
