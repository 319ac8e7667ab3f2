"""Where a block stands in the page's tree: its siblings, its style, the best branch.

The best branch is the element with the most prose against other matter below it. Everything
is summed up over the boxes in document order, so that time grows with their number alone.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsparse.blocks import Block, Box, Page
from newsparse.labelling.looks import width

_PRICE = 0.4
_LINE = 25
"""As in `runs`: what a block pays for its place, and what it counts for beyond its length."""
_SHARES = (0.05, 0.2, 0.4, 0.6, 0.8, 0.93)
_SHARE_NAMES = ("under 5%", "5-19%", "20-39%", "40-59%", "60-79%", "80-92%", "93% and more")
_STYLES = (0.02, 0.1, 0.3, 0.6)
_STYLE_NAMES = ("under 2%", "2-9%", "10-29%", "30-59%", "60% and more")


Style = tuple[str, str, str, str]
"""A box's tag and names and its parent's, as far as other boxes have them too."""


class Branch(NamedTuple):
    """What is seen of a block's surroundings in the tree; all "none" in plain text."""

    siblings: str = "none"
    """The share of prose among the other blocks of the element around it."""
    style: str = "none"
    """The share of the page's prose that has its element's style."""
    alike: str = "none"
    """The share of prose among the other blocks of its style."""
    branch: str = "none"
    """How far it is below the best branch, or beside it."""


NO_BRANCH = Branch()


class _Sum:
    """Prose and all text of some blocks, in characters."""

    __slots__ = ("prose", "total")

    def __init__(self) -> None:
        self.prose: float = 0.0
        self.total: float = 0.0

    def add(self, prose: float, total: float) -> None:
        self.prose += prose
        self.total += total

    def share_without(self, prose: float, total: float) -> str:
        """The share of prose but for one block's."""
        rest = self.total - total
        if rest < 1:
            return "alone"
        return _SHARE_NAMES[bisect_right(_SHARES, (self.prose - prose) / rest)]


def see_branches(
    page: Page, chances: Sequence[float], style_of: Mapping[int, Style]
) -> list[Branch]:
    """Observe the blocks of an HTML page."""
    blocks = page.blocks
    around: dict[int, _Sum] = {}
    styles: dict[Style, _Sum] = {}
    everything = _Sum()
    sized: list[tuple[float, float]] = []
    for block, chance in zip(blocks, chances, strict=True):
        total = float(width(block.text) + _LINE)
        prose = total * chance
        sized.append((prose, total))
        box = _box(block)
        everything.add(prose, total)
        around.setdefault(_container(box), _Sum()).add(prose, total)
        styles.setdefault(style_of[box.number], _Sum()).add(prose, total)
    steps = _steps(blocks, sized, page.boxes)
    branches: list[Branch] = []
    for block, (own, size) in zip(blocks, sized, strict=True):
        box = _box(block)
        style = styles[style_of[box.number]]
        share = style.prose / max(everything.prose, 1.0)
        branches.append(
            Branch(
                around[_container(box)].share_without(own, size),
                _STYLE_NAMES[bisect_right(_STYLES, share)],
                style.share_without(own, size),
                steps[box.number],
            )
        )
    return branches


def styles_of(blocks: Sequence[Block]) -> dict[int, Style]:
    """The style of each box that holds blocks: its tag and names and its parent's.

    A name that only one box has is an address, not a style.
    """
    boxes = {box.number: box for box in map(_box, blocks)}
    words = {number: box.names.split() for number, box in boxes.items()}
    for box in list(boxes.values()):
        if box.parent is not None:
            words.setdefault(box.parent.number, box.parent.names.split())
    times = Counter(word for number in boxes for word in words[number])
    above = Counter(
        word for n in {b.parent.number for b in boxes.values() if b.parent} for word in words[n]
    )
    styles: dict[int, Style] = {}
    for number, box in boxes.items():
        own = " ".join([word for word in words[number] if times[word] > 1])
        parent = box.parent or box
        shared = " ".join([word for word in words[parent.number] if above[word] > 1])
        styles[number] = (box.tag, own, parent.tag, shared)
    return styles


def _box(block: Block) -> Box:
    if block.markup is None:
        raise ValueError("a block of plain text stands in no element")
    return block.markup.box


def _container(box: Box) -> int:
    """The element whose blocks are a box's siblings: of a list's item, the list."""
    if box.place == "item" and box.host is not None:
        return box.host.number
    return box.parent.number if box.parent else -1


def _steps(
    blocks: Sequence[Block], sized: Sequence[tuple[float, float]], boxes: Sequence[Box]
) -> list[str]:
    """Each box's distance from the best branch."""
    sums = [0.0] * len(boxes)
    for block, (prose, total) in zip(blocks, sized, strict=True):
        sums[_box(block).number] += prose - _PRICE * total if prose else 0.0
    for box in reversed(boxes):
        if box.parent is not None:
            sums[box.parent.number] += sums[box.number]
    best = max(range(len(boxes)), key=lambda n: (sums[n], n))
    above: dict[int, int] = {}
    at = boxes[best].parent
    while at is not None:
        above[at.number] = len(above) + 1
        at = at.parent
    steps: list[tuple[str, int]] = []
    for box in boxes:
        if box.number == best:
            steps.append(("below", 0))
        elif box.number in above:
            steps.append(("beside", above[box.number]))
        else:
            where, distance = steps[box.parent.number] if box.parent else ("beside", 9)
            steps.append((where, distance + (where == "below")))
    names = {key: f"{min(key[1], 4)} {key[0]}" for key in set(steps)}
    return [names[key] for key in steps]
