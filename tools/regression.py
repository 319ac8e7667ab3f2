"""Decisions fitted: ridge-penalised logistic regressions over one-hot observations."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, identity

from newsparse.labelling.observing import branches, looks, marks, places, titles
from newsparse.labelling.weights import DIGITS, UNSEEN
from newsparse.lexicons.compiling import noise_fields

LEFT_OUT = {
    "headline": "commas date marker repeats",
    "deck": "after_headline part",
    "text deck": (
        "before before_two edges label noise_above run headline next_body restated restates"
    ),
    "subheading": "after_headline before_body headline topic part",
    "text subheading": "marker before_two",
    "html headline": (
        "above below region order article_body rank names_above echo place_in sentences opening "
        "bold italic hidden prose_between trail depth parent mentions credit"
    ),
    "body": "sentences",
    "html body": "date parent names_article before_two after_two",
    "html deck": (
        "length shape sentences date repeats tag parent region names_article before "
        "before_two after_two siblings branch next_body above restates run mentions credit"
    ),
    "html subheading": (
        "sentences date before after before_two after_two between noise_above edges run "
        "article_body siblings names names_article parent place_in mentions credit"
    ),
}
"""Observations that a decision does better without, by cross-validation."""
ORDERS = (
    looks.LENGTH_NAMES,
    marks.SHARE_NAMES,
    branches.SHARE_NAMES,
    branches.STYLE_NAMES,
    places.SCORE_NAMES,
    places.STEP_NAMES,
    places.KINSHIP_NAMES,
    places.PART_NAMES,
    titles.SHARE_NAMES,
    titles.DISTANCE_NAMES,
    tuple("0123456"),
    ("no case", "all capitals", "none small", "few small", "half small", "most small"),
)
"""Bins that stand in an order, so that neighbours should weigh much the same."""
SMOOTH = 2.0
"""How strongly, against the draw to zero."""
SMOOTHED = frozenset(f"html {each}" for each in ("prose", "headline", "body", "subheading"))
"""Where that is done: in plain text, and for decks, it does not help."""
_NOISE_LINES = {("phrase", f"{field} line"): -1 for field in noise_fields()}
"""What is a phrase of noise as a whole."""
SIGNS: dict[str, dict[tuple[str, str], int]] = {
    "html deck": {("links", share): -1 for share in marks.SHARE_NAMES[1:]},
    "html prose": _NOISE_LINES,
    "html body": _NOISE_LINES,
    "headline": {("tag", "h1"): 1, ("names", "headline"): 1, ("metadata", "headline"): 1},
    "subheading": {
        **{("tag", f"h{level}"): 1 for level in range(2, 5)},
        **{(name, "subheading"): 1 for name in ("names", "names_above")},
    },
    "deck": {
        **{(name, "deck"): 1 for name in ("names", "names_above")},
        ("metadata", "description"): 1,
    },
}
"""The sign that a weight must have: what an element and its names say speaks for what they say, a
phrase of noise against text, and a link against a deck.

Held for noise's names, too, the body decision loses (wcxb word -0.2, deck -1): pages misuse them.
"""
Table = dict[str, dict[str, float]]
Row = tuple[tuple[str, ...], bool, float]


def fit_decision(rows: Sequence[Row], names: Sequence[str], decision: str, ridge: float) -> Table:
    """A yes-or-no decision's weights: the logistic regression of the rows' answers.

    `decision` is its name after the kind of the pages ("html body").
    """
    x, index = one_hot([observed for observed, _, _ in rows], names, decision)
    pull = smoothing(index, ridge, smooth=decision in SMOOTHED)
    y = np.array([1.0 if answer else -1.0 for _, answer, _ in rows])
    w = np.array([weight for _, _, weight in rows])

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        margins = y * (x @ theta[1:] + theta[0])
        slope = -w * y / (1 + np.exp(np.clip(margins, -50, 50)))
        drawn = pull @ theta[1:]
        value = w @ np.logaddexp(0, -margins) + theta[1:] @ drawn / 2
        return value, np.concatenate([[slope.sum()], x.T @ slope + drawn])

    return to_table(minimize_from_zero(loss, signs(index, decision)), index, x)


def fit_choice(
    pages: Sequence[Sequence[Row]], names: Sequence[str], decision: str, ridge: float
) -> Table:
    """A choice of one block a page, or of none (score 0): conditional logistic regression."""
    pages = [rows for rows in pages if rows]
    x, index = one_hot([observed for rows in pages for observed, _, _ in rows], names, decision)
    pull = smoothing(index, ridge, smooth=decision in SMOOTHED)
    gold = np.array([answer for rows in pages for _, answer, _ in rows])
    page = np.repeat(np.arange(len(pages)), [len(rows) for rows in pages])
    w = np.array([rows[0][2] for rows in pages])
    no_gold = np.bincount(page, gold) == 0

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        odds = np.exp(np.clip(x @ theta[1:] + theta[0], -50, 50))
        total = 1 + np.bincount(page, odds)
        right = np.where(no_gold, 1, np.bincount(page, odds * gold))
        slope = w[page] * odds * (1 / total[page] - gold / right[page])
        drawn = pull @ theta[1:]
        value = w @ (np.log(total) - np.log(right)) + theta[1:] @ drawn / 2
        return value, np.concatenate([[slope.sum()], x.T @ slope + drawn])

    return to_table(minimize_from_zero(loss, signs(index, decision)), index, x)


def smoothing(index: dict[tuple[str, str], int], ridge: float, *, smooth: bool) -> csr_matrix:
    """The penalty of weights: each is drawn to 0, and to those of the bins next to its own."""
    groups: dict[tuple[str, str, int], list[tuple[int, int]]] = {}
    for (name, value), column in index.items():
        for n, order in enumerate(ORDERS):
            steps = [step for step in order if step in value]
            if steps:
                step = max(steps, key=len)
                template = value.replace(step, "*", 1)
                groups.setdefault((name, template, n), []).append((order.index(step), column))
    pairs = [
        (a, b)
        for members in groups.values()
        for (_, a), (_, b) in pairwise(sorted(members))
        if len(members) > 2
    ]
    size = len(index)
    rows = np.repeat(np.arange(len(pairs)), 2)
    columns = np.array(pairs, dtype=int).ravel()
    signs = np.tile([1.0, -1.0], len(pairs))
    steps_ = csr_matrix((signs, (rows, columns)), shape=(len(pairs), size))
    return ridge * identity(size, format="csr") + SMOOTH * smooth * ridge * (steps_.T @ steps_)


def one_hot(
    observations: Sequence[tuple[str, ...]], names: Sequence[str], decision: str
) -> tuple[csr_matrix, dict[tuple[str, str], int]]:
    """Observations as a matrix of a column for each bin, and the bins' columns."""
    passed = left_out(decision)
    used = [n for n, name in enumerate(names) if name not in passed]
    index: dict[tuple[str, str], int] = {}
    columns = [
        index.setdefault((names[n], observed[n]), len(index))
        for observed in observations
        for n in used
    ]
    ends = np.arange(len(observations) + 1) * len(used)
    shape = (len(observations), len(index))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=shape), index


def left_out(decision: str) -> list[str]:
    """The observations that a decision ("html body") does without, or that all of its name do."""
    _, _, name = decision.partition(" ")
    return [*LEFT_OUT.get(name, "").split(), *LEFT_OUT.get(decision, "").split()]


Bounds = list[tuple[float | None, float | None]]


def signs(index: dict[tuple[str, str], int], decision: str) -> Bounds:
    """The bounds of the bias and of each weight: those that `SIGNS` names keep to one side of 0."""
    _, _, name = decision.partition(" ")
    own = {**SIGNS.get(name, {}), **SIGNS.get(decision, {})}
    sides: Bounds = [(None, None), *((None, None) for _ in index)]
    for (name, value), column in index.items():
        side = own.get((name, value), 0)
        if side:
            sides[column + 1] = (0.0, None) if side > 0 else (None, 0.0)
    return sides


def minimize_from_zero(
    loss: Callable[[np.ndarray], tuple[float, np.ndarray]], bounds: Bounds
) -> np.ndarray:
    """The bias and weights with the least loss within bounds."""
    options = {"maxiter": 300}
    start = np.zeros(len(bounds))
    found: np.ndarray = minimize(
        loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options=options
    ).x
    return found


def to_table(theta: np.ndarray, index: dict[tuple[str, str], int], x: csr_matrix) -> Table:
    """Weights as they stand in the file: rounded, and each observation's mean moved to the bias.

    So a weight says how far its bin moves the odds from those of the mean block, as the Shapley
    value of a linear model does (Lundberg and Lee 2017): "no phrase", which most blocks have,
    is no evidence of anything. The ridge leaves a bin that no block has at nothing, before that.
    """
    usual = np.asarray(x.mean(axis=0)).ravel() * theta[1:]
    means: dict[str, float] = {}
    for (name, _), column in index.items():
        means[name] = means.get(name, 0.0) + float(usual[column])
    means = {name: round(mean, DIGITS) for name, mean in means.items()}
    table: Table = {"bias": {"all": round(float(theta[0]) + sum(means.values()), DIGITS)}}
    for (name, value), column in sorted(index.items()):
        own = table.setdefault(name, {UNSEEN: round(-means[name], DIGITS)})
        own[value] = round(round(float(theta[1 + column]), DIGITS) - means[name], DIGITS)
    return table
