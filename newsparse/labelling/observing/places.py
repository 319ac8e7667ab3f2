"""Where a block stands: the observations of its neighbours, its kin and the run."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsparse.labelling.observing.branches import see_branches
from newsparse.labelling.observing.looks import is_label
from newsparse.labelling.observing.runs import Run, recurrence, stems
from newsparse.labelling.observing.titles import depth_name, share_name
from newsparse.labelling.observing.view import View, window

_STRONG = 0.8
"""The score from which a block is surely prose."""
_BREAK = "advertisement line"
_SCORES = (-5.0, -3.0, -1.5, 0.0, 1.5, 3.0)
SCORE_NAMES = ("lowest", "lower", "low", "below even", "above even", "high", "highest")
_STEPS = (1, 2, 3, 6, 11)
STEP_NAMES = ("0", "1", "2", "3-5", "6-10", "11 and more")
_EDGES = {
    above: {below: f"{above} above, {below} below" for below in (*STEP_NAMES, "none")}
    for above in (*STEP_NAMES, "none")
}
_KINSHIPS = (0.05, 0.2, 0.4, 0.6, 0.8)
_PARTS = 20
PART_NAMES = tuple(f"{100 * n // _PARTS}-{100 * (n + 1) // _PARTS}%" for n in range(_PARTS))
KINSHIP_NAMES = ("under 5%", "5-19%", "20-39%", "40-59%", "60-79%", "80% and more")


class Place(NamedTuple):
    """What is seen round the blocks of the window: a column of bins for each observation."""

    prose: Sequence[str]
    """How much a block looks like running text by itself."""
    before: Sequence[str]
    """The same of the block before it."""
    after: Sequence[str]
    before_two: Sequence[str]
    after_two: Sequence[str]
    run: Sequence[str]
    """Whether it stands in the run, or how far outside."""
    edges: Sequence[str]
    """Whether sure prose stands before and after it, and how near."""
    noise_above: Sequence[str]
    """Titles of noise since the last sure prose; an advertisement's label ends nothing."""
    headline: Sequence[str]
    """Where it stands against the headline."""
    part: Sequence[str]
    """How much of the source's running text stands before its middle."""


class Indent(NamedTuple):
    """What only plain text shows round its blocks, as `Branch` is what only a tree does."""

    depth: Sequence[str]
    """A block's indent against the run's, in columns."""
    kin: Sequence[str]
    """The share of prose among the blocks with its indent and marker."""
    label: Sequence[str]
    """The noise that a line just above it announces."""
    topic: Sequence[str]
    """The share of its words that the rest of the run takes up."""
    source: Sequence[str]
    """Whether there is noise in the source that the lexicons know, or a date."""


def see_places(view: View) -> dict[str, Sequence[str]]:
    """Observe the surroundings of every block of the window, observation by observation."""
    span = window(view)
    more = span and not view.page.is_html  # a text's window is only a part of its blocks
    wide = range(max(0, span[0] - 2), min(len(view.scores), span[-1] + 3)) if more else span
    names = [SCORE_NAMES[bisect_right(_SCORES, view.scores[i])] for i in wide]
    around = ["edge", "edge", *names, "edge", "edge"]
    at = 2 + (span[0] - wide[0] if more else 0)
    back = _distances(view.scores, span)
    ahead = reversed(_distances(view.scores, span[::-1]))
    place = Place(
        prose=around[at : at + len(span)],
        before=around[at - 1 : at - 1 + len(span)],
        after=around[at + 1 : at + 1 + len(span)],
        before_two=around[at - 2 : at - 2 + len(span)],
        after_two=around[at + 2 : at + 2 + len(span)],
        run=[_against_run(i, view.run) for i in span],
        edges=[_EDGES[_step(b)][_step(a)] for b, a in zip(back, ahead, strict=True)],
        noise_above=_noise_above(view, span),
        headline=[_against_headline(i, view) for i in span],
        part=_parts(view, span),
    )
    if view.page.is_html:
        branch = see_branches(view.page, view.chances, view.seen.widths, view.styles)
        return {**place._asdict(), **branch._asdict()}
    return {**place._asdict(), **_see_indents(view, span)._asdict()}


def _see_indents(view: View, span: Sequence[int]) -> Indent:
    kin = _kinship(view)
    blocks = [view.blocks[i] for i in span]
    return Indent(
        depth=[depth_name(block.indent - view.run.indent) for block in blocks],
        kin=[kin[block.indent, block.marker != ""] for block in blocks],
        label=[_label(view, i) for i in span],
        topic=[_topic(view, i) for i in span],
        source=[_tidiness(view)] * len(span),
    )


def _tidiness(view: View) -> str:
    """Whether any of a source's blocks is a title of noise or a date."""
    return "untidy" if any(map(is_label, view.seen.looks)) else "tidy"


def _kinship(view: View) -> dict[tuple[int, bool], str]:
    prose: dict[tuple[int, bool], float] = {}
    all_: dict[tuple[int, bool], float] = {}
    for block, chance in zip(view.blocks, view.chances, strict=True):
        key = block.indent, block.marker != ""
        size = len(block.text)
        all_[key] = all_.get(key, 0.0) + size
        prose[key] = prose.get(key, 0.0) + size * chance
    return {
        key: KINSHIP_NAMES[bisect_right(_KINSHIPS, prose[key] / max(total, 1.0))]
        for key, total in all_.items()
    }


def _distances(scores: Sequence[float], span: Iterable[int]) -> list[int]:
    """Blocks since the last sure prose, in the order of `span`; many if there was none."""
    distances: list[int] = []
    since = 99
    for i in span:
        distances.append(since)
        since = 0 if scores[i] > _STRONG else since + 1
    return distances


def _noise_above(view: View, span: Iterable[int]) -> list[str]:
    counts: list[str] = []
    count = 0
    for i in span:
        counts.append("0123"[min(count, 3)])
        if view.scores[i] > _STRONG:
            count = 0
        elif view.seen.looks[i].phrase.endswith(" line") and view.seen.looks[i].phrase != _BREAK:
            count += 1
    return counts


def _step(blocks: int) -> str:
    return "none" if blocks > 90 else STEP_NAMES[bisect_right(_STEPS, blocks)]


def _against_run(i: int, run: Run) -> str:
    if run.first <= i <= run.last:
        return "first" if i == run.first else "last" if i == run.last else "inside"
    if i < run.first:
        return f"{STEP_NAMES[bisect_right(_STEPS, run.first - i)]} above"
    return f"{STEP_NAMES[bisect_right(_STEPS, i - run.last)]} below"


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


def _parts(view: View, span: Iterable[int]) -> list[str]:
    prose = [width * chance for width, chance in zip(view.seen.widths, view.chances, strict=True)]
    ends = list(accumulate(prose))
    unit = (max(ends, default=0.0) or 1.0) / _PARTS
    return [PART_NAMES[min(int((ends[i] - prose[i] / 2) / unit), _PARTS - 1)] for i in span]


def _topic(view: View, i: int) -> str:
    words = view.run.stems.get(i)
    if words is None:
        share = recurrence(stems(view.blocks[i].text), view.run.topic)
    else:
        share = recurrence(words, view.run.topic, least=2)
    return "no words" if share is None else share_name(share)
