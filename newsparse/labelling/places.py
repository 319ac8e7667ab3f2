"""Where a block stands: the observations of its neighbours, its kin and the run."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from newsparse.blocks import Block, Page
from newsparse.labelling.branches import NO_BRANCH, Branch, Style, see_branches
from newsparse.labelling.looks import Looks
from newsparse.labelling.runs import Run, recurrence, stems
from newsparse.labelling.titles import depth_name, share_name

MARGIN = 15
"""Blocks round the run that may still belong to the article."""
_STRONG = 0.8
"""The score from which a block is surely prose."""
_BREAK = "advertisement line"
_SCORES = (-5.0, -3.0, -1.5, 0.0, 1.5, 3.0)
_SCORE_NAMES = ("lowest", "lower", "low", "below even", "above even", "high", "highest")
_STEPS = (1, 2, 3, 6, 11)
_STEP_NAMES = ("0", "1", "2", "3-5", "6-10", "11 and more")
_KINSHIPS = (0.05, 0.2, 0.4, 0.6, 0.8)
_KINSHIP_NAMES = ("under 5%", "5-19%", "20-39%", "40-59%", "60-79%", "80% and more")


class Place(NamedTuple):
    """What is seen round a block."""

    prose: str
    """How much it looks like running text by itself."""
    before: str
    """The same of the block before it."""
    after: str
    before_two: str
    after_two: str
    run: str
    """Whether it stands in the run, or how far outside."""
    edges: str
    """Whether sure prose stands before and after it, and how near."""
    depth: str
    """Its indent against the run's, in columns."""
    kin: str
    """The share of prose among the blocks with its indent and marker."""
    label: str
    """The noise that a line just above it announces."""
    noise_above: str
    """Titles of noise since the last sure prose; an advertisement's label ends nothing."""
    headline: str
    """Where it stands against the headline."""
    topic: str
    """The share of its words that the rest of the run takes up."""


PLACE_NAMES = Place._fields + Branch._fields


class View(NamedTuple):
    """What `see_places` looks at: a page's blocks with all that is known of them so far."""

    page: Page
    blocks: Sequence[Block]
    seen: Looks
    scores: Sequence[float]
    """Log odds of each block to be prose."""
    chances: Sequence[float]
    """The same as probabilities."""
    run: Run
    styles: Mapping[int, Style]
    """The style of each box that holds blocks, by its number; none of plain text."""
    headline: int | None = None


def window(view: View) -> Sequence[int]:
    """The blocks that may belong to the article."""
    if view.page.is_html:
        return [i for i, menu in enumerate(view.seen.menus) if not menu]
    first = view.run.first - MARGIN
    if view.headline is not None:
        first = min(first, view.headline)
    return range(max(0, first), min(len(view.blocks), view.run.last + MARGIN + 1))


def _widened(view: View, span: Sequence[int]) -> Iterable[int]:
    """The blocks of the window with the two before and after it, where it is cut from a text."""
    if view.page.is_html:
        return span
    return range(max(0, span[0] - 2), min(len(view.scores), span[-1] + 3))


def see_places(view: View) -> dict[int, tuple[str, ...]]:
    """Observe the surroundings of every block of the window."""
    span = window(view)
    names = {i: _SCORE_NAMES[bisect_right(_SCORES, view.scores[i])] for i in _widened(view, span)}
    order = list(names)
    rank = {i: n for n, i in enumerate(order, 2)}
    line = ["edge", "edge", *names.values(), "edge", "edge"]
    kin = _kinship(view)
    branches: Mapping[int, Branch] = {}
    if view.page.is_html:
        branches = see_branches(view.page, span, view.chances, view.seen.widths, view.styles)
    back = _distances(view.scores, span)
    ahead = _distances(view.scores, reversed(span))
    noise = _noise_above(view, span)
    places: dict[int, tuple[str, ...]] = {}
    for i in span:
        block = view.blocks[i]
        places[i] = Place(
            prose=names[i],
            before=line[rank[i] - 1],
            after=line[rank[i] + 1],
            before_two=line[rank[i] - 2],
            after_two=line[rank[i] + 2],
            run=_against_run(i, view.run),
            edges=f"{_step(back[i])} above, {_step(ahead[i])} below",
            depth=depth_name(block.indent - view.run.indent),
            kin=kin[block.indent, block.marker != ""],
            label=_label(view, i),
            noise_above=str(min(noise[i], 3)),
            headline=_against_headline(i, view),
            topic=_topic(view, i),
        ) + branches.get(i, NO_BRANCH)
    return places


def _kinship(view: View) -> dict[tuple[int, bool], str]:
    prose: dict[tuple[int, bool], float] = {}
    all_: dict[tuple[int, bool], float] = {}
    for block, chance in zip(view.blocks, view.chances, strict=True):
        key = block.indent, block.marker != ""
        size = len(block.text)
        all_[key] = all_.get(key, 0.0) + size
        prose[key] = prose.get(key, 0.0) + size * chance
    return {
        key: _KINSHIP_NAMES[bisect_right(_KINSHIPS, prose[key] / max(total, 1.0))]
        for key, total in all_.items()
    }


def _distances(scores: Sequence[float], span: Iterable[int]) -> dict[int, int]:
    """Blocks since the last sure prose, in the order of `span`; many if there was none."""
    distances: dict[int, int] = {}
    since = 99
    for i in span:
        distances[i] = since
        since = 0 if scores[i] > _STRONG else since + 1
    return distances


def _noise_above(view: View, span: Iterable[int]) -> dict[int, int]:
    counts: dict[int, int] = {}
    count = 0
    for i in span:
        counts[i] = count
        if view.scores[i] > _STRONG:
            count = 0
        elif view.seen.looks[i].phrase.endswith(" line") and view.seen.looks[i].phrase != _BREAK:
            count += 1
    return counts


def _step(blocks: int) -> str:
    return "none" if blocks > 90 else _STEP_NAMES[bisect_right(_STEPS, blocks)]


def _against_run(i: int, run: Run) -> str:
    if run.first <= i <= run.last:
        return "first" if i == run.first else "last" if i == run.last else "inside"
    if i < run.first:
        return f"{_STEP_NAMES[bisect_right(_STEPS, run.first - i)]} above"
    return f"{_STEP_NAMES[bisect_right(_STEPS, i - run.last)]} below"


def _label(view: View, i: int) -> str:
    """The noise just above: a title announces what follows, a labelled line says it all itself."""
    for distance in (1, 2, 3):
        if distance > i:
            break
        field, _, form = view.seen.looks[i - distance].phrase.partition(" ")
        if form == "line":
            return f"{field} {distance} above"
        if form == "label" and distance == 1:
            return "labelled line above"
    return "none"


def _against_headline(i: int, view: View) -> str:
    if view.headline is None:
        return "no headline"
    if i <= view.headline:
        return "above" if i < view.headline else "itself"
    if i - view.headline <= 3:
        return f"{i - view.headline} below"
    same = view.blocks[i].text == view.blocks[view.headline].text
    return "repeats it" if same else "below"


def _topic(view: View, i: int) -> str:
    words = view.run.stems.get(i)
    if words is None:
        share = recurrence(stems(view.blocks[i].text), view.run.topic)
    else:
        share = recurrence(words, view.run.topic, least=2)
    return "no words" if share is None else share_name(share)
