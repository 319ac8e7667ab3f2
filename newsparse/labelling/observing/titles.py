"""The headline: what is seen of each block that could be it."""

from bisect import bisect_right
from collections.abc import Container, Sequence
from typing import NamedTuple

from newsparse.labelling.observing.looks import DASHES, is_label
from newsparse.labelling.observing.marks import TITLES, Mark
from newsparse.labelling.observing.runs import recurrence, stems
from newsparse.labelling.observing.view import View, kind_at
from newsparse.lexicons.folding import fold

_REACH = 60
"""Blocks above the run in which the headline is looked for."""
_BELOW = 3
_SHORTEST, _LONGEST = 10, 300
_WORD, _TITLE = 25, 120
"""Characters from which a block may be a title, and from which it is a text."""
_SHARES = (0.01, 0.2, 0.35, 0.5, 0.65, 0.8)
SHARE_NAMES = ("none", "under 20%", "20-34%", "35-49%", "50-64%", "65-79%", "80% and more")
_DISTANCES = (-2, 0, 1, 2, 3, 4, 6, 9, 14, 25)
DISTANCE_NAMES = (
    *("deep inside", "inside", "first", "1 above", "2 above", "3 above", "4-5 above"),
    *("6-8 above", "9-13 above", "14-24 above", "25 and more above"),
)


class Title(NamedTuple):
    """What is seen of a block that could be the headline, beside its `Look`."""

    opening: str
    """What its first character is."""
    place: str
    """Where it stands against the run."""
    order: str
    """Whether it is the first block of the source."""
    recurrence: str
    """The share of its words that the text takes up again."""
    rank: str
    """How it compares in that with the other candidates."""
    echo: str
    """Whether other lines begin or end with its words."""
    trail: str
    """Whether a line above is a trail that ends in its beginning."""
    depth: str
    """Its indent against the run's."""
    prose_between: str
    """Blocks of running text between it and the run."""
    above: str
    """What the block before it seems to be, and how long it is."""
    below: str
    """What the block after it seems to be, and how long it is."""


def reach(view: View) -> range:
    """Where the headline is looked for: above the run and among its first blocks."""
    first = view.run.first
    return range(max(0, first - _REACH), min(len(view.blocks), first + _BELOW))


def candidates(view: View) -> list[int]:
    """The blocks that could be the headline by their looks: marked ones, or those in reach."""
    seen, around = view.seen, reach(view)
    marked = [i for i, mark in enumerate(seen.marks) if _is_marked(mark)]
    nearest = sorted(marked, key=lambda i: abs(i - around.stop))[:_REACH]
    return [
        i
        for i in sorted(nearest) or around
        if _SHORTEST <= seen.widths[i] <= _LONGEST
        and not view.blocks[i].marker
        and not is_label(seen.looks[i])
    ]


def _is_marked(mark: Mark) -> bool:
    """Whether the page itself says that a block is a headline."""
    return mark.tag in {"h1", "h2"} or mark.names == "headline" or mark.metadata in TITLES


def see_titles(view: View, chosen: Sequence[int], announced: Container[int]) -> list[Title]:
    """Observe the candidates `chosen`; lines glued to a trail have `announced` some."""
    blocks, run = view.blocks, view.run
    shares = [recurrence(stems(blocks[i].text), run.topic) or 0.0 for i in chosen]
    ranked = sorted(shares, reverse=True)
    folded = [fold(blocks[i].text) for i in chosen]
    return [
        Title(
            opening=_opening(blocks[i].text[0]),
            place=DISTANCE_NAMES[bisect_right(_DISTANCES, run.first - i)],
            order="first" if i == 0 else "second" if i == 1 else "later",
            recurrence=share_name(share),
            rank=str(min(ranked.index(share) + 1, 4)),
            echo=_echo(words, [*folded[:n], *folded[n + 1 :]]),
            trail="announces it" if i in announced else "none",
            depth=depth_name(blocks[i].indent - run.indent),
            prose_between=str(min(sum(s > 1 for s in view.scores[i + 1 : run.first]), 3)),
            above=_neighbour(view, i - 1),
            below=_neighbour(view, i + 1),
        )
        for n, (i, share, words) in enumerate(zip(chosen, shares, folded, strict=True))
    ]


def _opening(first: str) -> str:
    if first.isalpha():
        return "small letter" if first.islower() else "letter"
    if first.isdigit():
        return "figure"
    if first in "\"'“„«»‘”「『":
        return "quote"
    return "dash" if first in DASHES else "sign"


def _neighbour(view: View, i: int) -> str:
    kind = kind_at(view, i)
    if kind == "edge":
        return kind
    size = view.seen.widths[i]
    long = "a word" if size < _WORD else "a title" if size < _TITLE else "a text"
    return f"{kind}, {long}"


def share_name(share: float) -> str:
    """The bin of a share from 0 to 1."""
    return SHARE_NAMES[bisect_right(_SHARES, share)]


def depth_name(columns: int) -> str:
    """The bin of an indent's distance from the text's."""
    if columns == 0:
        return "same"
    if columns < 0:
        return "1-2 left" if columns >= -2 else "3-6 left" if columns >= -6 else "far left"
    return "1-2 right" if columns <= 2 else "3-6 right" if columns <= 6 else "far right"


def _echo(words: str, others: Sequence[str]) -> str:
    if not words:
        return "none"
    if words in others:
        return "same"
    if any(other.endswith(words) for other in others):
        return "ends another"
    if any(other.startswith(words) for other in others):
        return "begins another"
    return "holds another" if any(len(o) > 12 and o in words for o in others) else "none"
