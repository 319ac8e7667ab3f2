"""Examples loaded and held out: each site's pages are all in one fold."""

import argparse
import multiprocessing
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import NamedTuple, TypeVar

from newsparse.labelling.observing.looks import Looks, look_at
from newsparse.labelling.settling.unweighed import name_unweighed, without
from newsparse.labelling.weights import Weights
from newsparse.lexicons.compiling import compile_phrases
from truth import Example, load_examples

TRACKS = {"text": ("scraped", "copy", "clean"), "html": ("html",)}
AT_ONCE = 2
"""Folds that are fitted at the same time."""
ResultT = TypeVar("ResultT")


def argument_parser(about: str) -> argparse.ArgumentParser:
    """The arguments of a tool that validates on corpora; `about` is its docstring."""
    parser = argparse.ArgumentParser(description=about.split("\n\n", maxsplit=1)[0])
    parser.add_argument("kind", choices=tuple(TRACKS))
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=5)
    return parser


class Loaded(NamedTuple):
    """Examples, the same without menus' entries, and what each of their blocks looks like."""

    examples: list[Example]
    weighed: list[Example]
    seen: list[Looks]


def load(kind: str, corpora: Iterable[Path], scorer: ModuleType) -> Loaded:
    """All examples of some corpora for "text" or "html"."""
    examples = [each for corpus in corpora for each in load_examples(corpus, scorer, TRACKS[kind])]
    phrases = compile_phrases(None)
    weighed = [weighed_part(each) for each in examples]
    return Loaded(examples, weighed, [look_at(each.page, phrases) for each in weighed])


def cross_validate(
    loaded: Loaded,
    fit: Callable[[Sequence[Example], Sequence[Looks]], Weights],
    judge: Callable[[Sequence[Example], Weights], list[ResultT]],
    folds: int,
    draw: str = "",
) -> list[ResultT]:
    """What `judge` finds of each fold's examples by the weights that are fitted on the others.

    Another `draw` makes other folds.
    """

    def run_fold(fold: int) -> list[ResultT]:
        inside = [fold_of(each, folds, draw) == fold for each in loaded.examples]
        weights = fit_without(fit, loaded.weighed, loaded.seen, inside)
        test = zip(loaded.examples, inside, strict=True)
        return judge([each for each, held in test if held and is_measured(each)], weights)

    return in_processes(run_fold, folds)


def fit_without(
    fit: Callable[[Sequence[Example], Sequence[Looks]], ResultT],
    pages: Sequence[Example],
    seen: Sequence[Looks],
    held: Iterable[bool],
) -> ResultT:
    """What `fit` makes of the pages that are not held out."""
    pairs = zip(pages, seen, held, strict=True)
    train = [(page, looks) for page, looks, out in pairs if not out]
    return fit(*zip(*train, strict=True))


def weighed_part(example: Example) -> Example:
    """An example of the blocks that decisions are taken about."""
    unweighed = name_unweighed(example.page)
    gold = [gold for gold, named in zip(example.gold, unweighed, strict=True) if named is None]
    return example._replace(page=without(example.page, unweighed), gold=gold)


def group_of(example: Example) -> str:
    """What an example is reported with: its track, or the corpus of an HTML page."""
    return example.row["corpus"] if example.track == "html" else example.track


def is_measured(example: Example) -> bool:
    """Whether the referee can judge an example: texts only where the truth has sections."""
    known = example.row["sections"] is not None and "taught" not in example.row
    return example.track == "html" or (example.track != "page" and known)


def fold_of(page: Example, folds: int, draw: str = "") -> int:
    """The fold of a page: that of its site; another `draw` makes other folds."""
    return zlib.crc32(f"{draw}{page.row['domain']}".encode()) % folds


def in_processes(run: Callable[[int], list[ResultT]], count: int) -> list[ResultT]:
    """The results of `run(0)` to `run(count - 1)`, worked out side by side."""
    results: list[ResultT] = []
    fork = multiprocessing.get_context("fork")
    for start in range(0, count, AT_ONCE):
        pipes = [fork.Pipe(duplex=False) for _ in range(start, min(start + AT_ONCE, count))]
        for n, (_, end) in enumerate(pipes, start):
            fork.Process(target=lambda n, end: end.send(run(n)), args=(n, end)).start()
            end.close()
        for reader, _ in pipes:
            results += reader.recv()  # raises EOFError if the fold failed
    return results
