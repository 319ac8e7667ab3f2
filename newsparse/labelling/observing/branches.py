"""Where a block stands in the page's tree: its siblings, its style, the best branch.

The best branch is the element with the most prose against other matter below it. Everything
is summed up over the boxes in document order, so that time grows with their number alone.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from newsparse.blocks import Block, Box, Page
from newsparse.labelling.observing.runs import LINE, PRICE

_SHARES = (0.05, 0.2, 0.4, 0.6, 0.8, 0.93)
SHARE_NAMES = ("under 5%", "5-19%", "20-39%", "40-59%", "60-79%", "80-92%", "93% and more")
_STYLES = (0.02, 0.1, 0.3, 0.6)
STYLE_NAMES = ("under 2%", "2-9%", "10-29%", "30-59%", "60% and more")


Style = int
"""The number of what boxes have in common: tag and names, and their parent's."""


class Branch(NamedTuple):
    """What is seen of the blocks' surroundings in the tree: a column for each observation."""

    siblings: Sequence[str]
    """The share of prose among the other blocks of the element around a block."""
    style: Sequence[str]
    """The share of the page's prose that has its element's style."""
    alike: Sequence[str]
    """The share of prose among the other blocks of its style."""
    branch: Sequence[str]
    """How far it is below the best branch, or beside it."""


class _Sum:
    """Prose and all text of some blocks, in characters."""

    __slots__ = ("prose", "total")

    def __init__(self) -> None:
        self.prose = 0.0
        self.total = 0.0

    def add(self, prose: float, total: float) -> None:
        self.prose += prose
        self.total += total

    def share_without(self, prose: float, total: float) -> str:
        """The share of prose but for one block's."""
        rest = self.total - total
        if rest < 1:
            return "alone"
        return SHARE_NAMES[bisect_right(_SHARES, (self.prose - prose) / rest)]


def see_branches(
    page: Page, chances: Sequence[float], widths: Sequence[int], style_of: Mapping[int, Style]
) -> Branch:
    """Observe the blocks of an HTML page."""
    around: dict[int, _Sum] = {}
    styles: dict[Style, _Sum] = {}
    everything = 0.0
    sized: list[tuple[Box, float, float]] = []
    for block, chance, width in zip(page.blocks, chances, widths, strict=True):
        box = _box(block)
        total = float(width + LINE)
        prose = total * chance
        everything += prose
        sized.append((box, prose, total))
        around.setdefault(container(box), _Sum()).add(prose, total)
        styles.setdefault(style_of[box.number], _Sum()).add(prose, total)
    steps = _steps(sized)
    whole = max(everything, 1.0)
    own = [styles[style_of[box.number]] for box, _, _ in sized]
    return Branch(
        siblings=[around[container(b)].share_without(p, t) for b, p, t in sized],
        style=[STYLE_NAMES[bisect_right(_STYLES, style.prose / whole)] for style in own],
        alike=[s.share_without(p, t) for s, (_, p, t) in zip(own, sized, strict=True)],
        branch=[steps[box.number] for box, _, _ in sized],
    )


def styles_of(blocks: Iterable[Block]) -> dict[int, Style]:
    """The style of each box that holds blocks, by tag and names, its own and its parent's.

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
    numbers: dict[tuple[str, str, str, str], Style] = {}
    for number, box in boxes.items():
        own = " ".join([word for word in words[number] if times[word] > 1])
        parent = box.parent or box
        shared = " ".join([word for word in words[parent.number] if above[word] > 1])
        look = (box.tag, own, parent.tag, shared)
        styles[number] = numbers.setdefault(look, len(numbers))
    return styles


def _box(block: Block) -> Box:
    if block.markup is None:
        raise ValueError("a block of plain text stands in no element")
    return block.markup.box


def container(box: Box) -> int:
    """The element whose blocks are a box's siblings: of a list's item, the list."""
    if box.place == "item" and box.host is not None:
        return box.host.number
    return box.parent.number if box.parent else -1


def _steps(sized: Sequence[tuple[Box, float, float]]) -> dict[int, str]:
    """The distance from the best branch, for each box that holds blocks or others that do."""
    sums: dict[int, float] = {}
    found: dict[int, Box] = {}
    for box, prose, total in sized:
        sums[box.number] = sums.get(box.number, 0.0) + prose - PRICE * total
        at: Box | None = box
        while at is not None and at.number not in found:
            found[at.number] = at
            at = at.parent
    if not found:
        return {}
    order = sorted(found)
    for number in reversed(order):
        parent = found[number].parent
        if parent is not None:
            sums[parent.number] = sums.get(parent.number, 0.0) + sums.get(number, 0.0)
    best = max(order, key=lambda number: (sums.get(number, 0.0), number))
    above: dict[int, int] = {}
    at = found[best].parent
    while at is not None:
        above[at.number] = len(above) + 1
        at = at.parent
    steps: dict[int, tuple[int, str]] = {best: (0, "below")}
    for number in order:
        parent = found[number].parent
        if number in above:
            steps[number] = (above[number], "beside")
        elif number != best and parent is not None:
            distance, where = steps[parent.number]
            steps[number] = (distance + (where == "below"), where)
    return {number: f"{min(distance, 4)} {where}" for number, (distance, where) in steps.items()}
