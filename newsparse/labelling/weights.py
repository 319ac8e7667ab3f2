"""Decisions as sums: each observation's bin has a weight, in one readable file.

`text.json` and `html.json` map decision → observation → bin → weight, in log odds. It is written by
`tools/fit.py` and meant to be read: a decision's score is its bias and one weight for each
observation, nothing else.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

from attrs import frozen

from newsparse.model import Evidence

Bins = Mapping[str, float]
Term = tuple[float, str, Evidence]
"""Evidence after what it is sorted by: its strength, negated, and its name."""


@frozen(eq=False)
class Decision:
    """One yes-or-no question: a bias and, for each observation, the weights of its bins."""

    bias: float
    weights: Mapping[str, Bins]
    terms: Mapping[str, Mapping[str, Term]]
    """The same weights as evidence, made once because a page needs thousands of them."""

    def columns(self, names: Sequence[str]) -> list[tuple[int, Bins]]:
        """The bins of those members of an observation named by `names` that have weights."""
        return [(n, self.weights[name]) for n, name in enumerate(names) if name in self.weights]

    def score(self, observed: tuple[str, ...], columns: Iterable[tuple[int, Bins]]) -> float:
        """Log odds of "yes", by the decision's `columns`."""
        total = self.bias
        for n, bins in columns:
            total += bins.get(observed[n], 0.0)
        return total

    def evidence(self, observed: tuple[str, ...], names: Sequence[str]) -> tuple[Evidence, ...]:
        """The terms of the score, strongest first; the bias is none of them."""
        terms = self.terms
        found = [
            term
            for name, value in zip(names, observed, strict=True)
            if name in terms and (term := terms[name].get(value))
        ]
        return tuple([evidence for _, _, evidence in sorted(found)])


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
    return Weights(**{name: read_decision(table) for name, table in tables.items()})


def read_decision(table: Mapping[str, Bins]) -> Decision:
    """A decision of its table in the file."""
    bias = table.get("bias", {}).get("all", 0.0)
    weights = {name: bins for name, bins in table.items() if name != "bias"}
    terms = {
        name: {
            value: (-abs(weight), name, Evidence(name, value, weight))
            for value, weight in bins.items()
        }
        for name, bins in weights.items()
    }
    return Decision(bias, weights, terms)
