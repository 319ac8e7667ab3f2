"""Decisions as sums: each observation's bin has a weight, in one readable file.

`text.json` and `html.json` map decision → observation → bin → weight, in log odds. It is written by
`tools/fit.py` and meant to be read: a decision's score is its bias and one weight for each
observation, nothing else. The weights of an observation have a mean of nothing over the blocks that
they were fitted on; a bin that was not among those weighs what "any other" does.
"""

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from operator import getitem, itemgetter
from typing import TypeVar

from attrs import fields, frozen

from newsparse.account import Evidence

Bins = Mapping[str, float]
Term = tuple[float, str, Evidence]
"""Evidence after what it is sorted by: its strength, negated, and its name."""


DIGITS = 2
"""Decimal digits of weights."""
LEAST_SHOWN = 0.1
"""Log odds below which a weight is no evidence worth naming."""
UNSEEN = "any other"
"""The bin in the file for all that none of the fitted blocks had."""


class _Weights(dict[str, float]):
    """The weights of an observation's bins."""

    def __missing__(self, value: str) -> float:
        return self.get(UNSEEN, 0.0)


class _Terms(dict[str, Term | None]):
    """The same weights as evidence."""

    def __init__(self, name: str, bins: _Weights) -> None:
        super().__init__({value: _term(name, value, weight) for value, weight in bins.items()})
        self._name, self._bins = name, bins

    def __missing__(self, value: str) -> Term | None:
        return _term(self._name, value, self._bins[value])


@frozen(eq=False)
class Decision:
    """One yes-or-no question: a bias and, for each observation, the weights of its bins.

    A page asks thousands of times, so the sums are left to functions of the interpreter's own.
    """

    bias: float
    weights: Mapping[str, Bins]
    terms: Mapping[str, Mapping[str, Term | None]]
    """The same weights as evidence, made once."""

    def scores(self, observed: Iterable[tuple[str, ...]], names: Sequence[str]) -> Iterator[float]:
        """Log odds of "yes" for each of some observations, whose members are named by `names`.

        They have as many digits as the weights: what a sum of floats has beyond those is another
        from Python 3.12 on, and would decide where the odds are even.
        """
        pick, bins = _columns(self.weights, names)
        for values in observed:
            yield round(self.bias + sum(map(getitem, bins, pick(values))), DIGITS)

    def evidence(
        self, observed: Iterable[tuple[str, ...]], names: Sequence[str]
    ) -> Iterator[tuple[Evidence, ...]]:
        """The terms of each score, strongest first, but for the bias and what hardly weighs."""
        pick, terms = _columns(self.terms, names)
        for values in observed:
            found = sorted(filter(None, map(getitem, terms, pick(values))))
            yield tuple([evidence for _, _, evidence in found])


TableT = TypeVar("TableT")


def _columns(
    tables: Mapping[str, TableT], names: Sequence[str]
) -> tuple[Callable[[tuple[str, ...]], tuple[str, ...]], list[TableT]]:
    """What picks the members of an observation that have a table, and their tables."""
    used = [n for n, name in enumerate(names) if name in tables]
    found = [tables[names[n]] for n in used]
    if len(used) < 2:  # itemgetter gives no tuple then
        return lambda values: tuple([values[n] for n in used]), found
    return itemgetter(*used), found


@frozen(eq=False)
class Weights:
    """The decisions of labelling, in the order they are made."""

    prose: Decision
    """Is the block, looked at by itself, a paragraph of running text?"""
    headline: Decision
    """Is it the article's headline?"""
    body: Decision
    """Is it a paragraph of the article, considering where it stands?"""
    subheading: Decision
    """Does it head the paragraphs that follow?"""
    deck: Decision
    """Is it the line under the headline that sums the article up?"""
    page: Decision
    """Is the whole source an article?"""


def probability(score: float) -> float:
    """Log odds as a probability from 0 to 1.

    >>> probability(0.0)
    0.5
    """
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@cache
def load_weights(kind: str) -> Weights:
    """The weights that newsparse ships with, for "text" or "html"."""
    text = files("newsparse.labelling").joinpath(f"{kind}.json").read_text(encoding="utf-8")
    return read_weights(json.loads(text))


def read_weights(tables: Mapping[str, Mapping[str, Bins]]) -> Weights:
    """Weights from the file's tables; a decision's bias stands under "bias", bin "all"."""
    names = (field.name for field in fields(Weights))
    return Weights(**{name: read_decision(tables.get(name, {})) for name in names})


def read_decision(table: Mapping[str, Bins]) -> Decision:
    """A decision of its table in the file."""
    bias = table.get("bias", {}).get("all", 0.0)
    weights = {name: _Weights(bins) for name, bins in table.items() if name != "bias"}
    terms = {name: _Terms(name, bins) for name, bins in weights.items()}
    return Decision(bias, weights, terms)


def _term(name: str, value: str, weight: float) -> Term | None:
    """A weight as evidence; None if it is too little to be shown."""
    if abs(weight) < LEAST_SHOWN:
        return None
    return -abs(weight), name, Evidence(name, value, weight)
