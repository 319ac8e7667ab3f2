"""Where a block stands: the observations of its neighbours, its kin and the run."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsparse.blocks import Block
from newsparse.labelling.looks import Look
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


class Page(NamedTuple):
    """What `see_places` looks at: a page's blocks with all that is known of them so far."""

    blocks: Sequence[Block]
    looks: Sequence[Look]
    scores: Sequence[float]
    """Log odds of each block to be prose."""
    chances: Sequence[float]
    """The same as probabilities."""
    run: Run
    headline: int | None


def window(page: Page) -> range:
    """The blocks that may belong to the article."""
    first = page.run.first - MARGIN
    if page.headline is not None:
        first = min(first, page.headline)
    return range(max(0, first), min(len(page.blocks), page.run.last + MARGIN + 1))


def see_places(page: Page) -> dict[int, Place]:
    """Observe the surroundings of every block of the window."""
    span = window(page)
    near = range(max(0, span.start - 2), min(len(page.scores), span.stop + 2))
    names = {i: _SCORE_NAMES[bisect_right(_SCORES, page.scores[i])] for i in near}
    kin = _kinship(page)
    back = _distances(page.scores, span)
    ahead = _distances(page.scores, reversed(span))
    noise = _noise_above(page, span)
    places: dict[int, Place] = {}
    for i in span:
        block = page.blocks[i]
        places[i] = Place(
            prose=names[i],
            before=names.get(i - 1, "edge"),
            after=names.get(i + 1, "edge"),
            before_two=names.get(i - 2, "edge"),
            after_two=names.get(i + 2, "edge"),
            run=_against_run(i, page.run),
            edges=f"{_step(back[i])} above, {_step(ahead[i])} below",
            depth=depth_name(block.indent - page.run.indent),
            kin=kin[block.indent, block.marker != ""],
            label=_label(page, i),
            noise_above=str(min(noise[i], 3)),
            headline=_against_headline(i, page),
            topic=_topic(page, i),
        )
    return places


def _kinship(page: Page) -> dict[tuple[int, bool], str]:
    prose: dict[tuple[int, bool], float] = {}
    all_: dict[tuple[int, bool], float] = {}
    for block, chance in zip(page.blocks, page.chances, strict=True):
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


def _noise_above(page: Page, span: range) -> dict[int, int]:
    counts: dict[int, int] = {}
    count = 0
    for i in span:
        counts[i] = count
        if page.scores[i] > _STRONG:
            count = 0
        elif page.looks[i].phrase.endswith(" line") and page.looks[i].phrase != _BREAK:
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


def _label(page: Page, i: int) -> str:
    """The noise just above: a title announces what follows, a labelled line says it all itself."""
    for distance in (1, 2, 3):
        if distance > i:
            break
        field, _, form = page.looks[i - distance].phrase.partition(" ")
        if form == "line":
            return f"{field} {distance} above"
        if form == "label" and distance == 1:
            return "labelled line above"
    return "none"


def _against_headline(i: int, page: Page) -> str:
    if page.headline is None:
        return "no headline"
    if i <= page.headline:
        return "above" if i < page.headline else "itself"
    if i - page.headline <= 3:
        return f"{i - page.headline} below"
    same = page.blocks[i].text == page.blocks[page.headline].text
    return "repeats it" if same else "below"


def _topic(page: Page, i: int) -> str:
    words = page.run.stems.get(i)
    if words is None:
        share = recurrence(stems(page.blocks[i].text), page.run.topic)
    else:
        share = recurrence(words, page.run.topic, least=2)
    return "no words" if share is None else share_name(share)
