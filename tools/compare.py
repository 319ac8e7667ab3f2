#!/usr/bin/env python3
"""Time newsparse beside its peers, page by page in one run, and print the referee's table.

    python tools/compare.py CORPUS_DIR [MORE_DIR ...] --scorer SCORE_PY [--limit N]

Times are process times of one thread, in milliseconds, the median over the pages; the ratio
is that of each page, the median of them. Peers that are not installed are left out; the
dependency group "peers" has them. Read the ratios: the times are this machine's.
"""

import argparse
import gzip
import json
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import turbohtml

import newsparse
from newsparse.building import build
from newsparse.labelling import label
from newsparse.labelling.weights import load_weights
from newsparse.lexicons.compiling import compile_phrases
from newsparse.reading.html import read_html
from truth import load_scorer

DAY = len("2026-03-12")
Timed = Callable[[bytes, str], object]


def peers() -> Iterator[tuple[str, Timed]]:
    """The peers that are installed, each as a function of a page's bytes and address."""
    try:
        trafilatura = import_module("trafilatura")
        yield (
            "trafilatura",
            lambda page, url: trafilatura.bare_extraction(page, url=url, with_metadata=True),
        )
    except ImportError:
        print("trafilatura is not installed")
    try:
        newspaper = import_module("newspaper")
        yield (
            "newspaper4k",
            lambda page, url: newspaper.article(
                url,
                input_html=newsparse.decode(page),
                fetch_images=False,  # which it would do over the network
            ),
        )
    except ImportError:
        print("newspaper4k is not installed")


def steps(page: bytes) -> dict[str, float]:
    """The time that each step of newsparse takes for a page, and the bare parse."""
    phrases, weights = compile_phrases(None), load_weights("html")
    html = newsparse.decode(page)
    times = {}
    start = time.process_time()
    turbohtml.parse(html)
    times["bare parse"] = time.process_time() - start
    start = time.process_time()
    read = read_html(html)
    times["read"] = time.process_time() - start
    start = time.process_time()
    labelled = label(read, phrases, weights)
    times["label"] = time.process_time() - start
    start = time.process_time()
    build(labelled, read, phrases)
    times["build"] = time.process_time() - start
    return times


def timed(function: Timed, page: bytes, url: str) -> float:
    """The time that one call takes, in seconds; a peer may fail on a page."""
    start = time.process_time()
    try:
        function(page, url)
    except Exception as error:  # noqa: BLE001 - a peer's, whatever it is
        print(f"  failed: {type(error).__name__}: {str(error)[:80]}")
    return time.process_time() - start


def compare_speed(pages: list[tuple[bytes, str]]) -> None:
    """Print every step's and every peer's time, and the ratios to newsparse's."""
    own: Timed = lambda page, url: newsparse.parse(page, url=url)  # noqa: E731
    others = list(peers())
    table: dict[str, list[float]] = {}
    for page, url in pages:
        for name, seconds in steps(page).items():
            table.setdefault(name, []).append(seconds)
        table.setdefault("newsparse", []).append(timed(own, page, url))
        for name, function in others:
            table.setdefault(name, []).append(timed(function, page, url))
    for name, times in table.items():
        ratios = [s / n for s, n in zip(times, table["newsparse"], strict=True)]
        ms, ratio = 1000 * statistics.median(times), statistics.median(ratios)
        print(f"{name:12} {ms:8.2f} ms {ratio:8.2f} times newsparse's")


def score(corpus: Path, rows: list[dict[str, Any]], scorer: Any) -> None:  # noqa: ANN401
    """Print the referee's figures of one corpus."""
    results = []
    for row in rows:
        got = scorer.default_adapter(page_of(corpus, row), row["url"])
        results.append(scorer.score_page(row, got))
    summary = scorer.summary(results, [], 0)
    shown = ("word", "shingle", "head", "deck", "sub", "para", "placed", "snip")
    print(corpus.name.ljust(12), *(f"{k} {summary[k]}" for k in shown if summary.get(k)))


def compare_fields(corpus: Path, rows: list[dict[str, Any]], scorer: Any) -> None:  # noqa: ANN401
    """Print how many pages' authors, day and minute of publication are the truth's."""
    readers: dict[str, Callable[[bytes, str], tuple[list[str], str]]] = {"newsparse": own_fields}
    try:
        trafilatura = import_module("trafilatura")
    except ImportError:
        trafilatura = None
    if trafilatura is not None:

        def peer_fields(page: bytes, url: str) -> tuple[list[str], str]:
            found = trafilatura.bare_extraction(page, url=url, with_metadata=True)
            author, day = (found.author, found.date) if found else (None, None)
            return (author or "").split("; "), day or ""

        readers["trafilatura"] = peer_fields
    for name, read in readers.items():
        right: dict[str, list[bool]] = {"authors": [], "day": [], "minute": []}
        for row in rows:
            authors, published = read(page_of(corpus, row), row["url"])
            if row["authors"]:
                keys = [{scorer.key(each) for each in some} for some in (authors, row["authors"])]
                right["authors"].append(keys[0] == keys[1])
            if row["published"]:
                right["day"].append(published[:10] == row["published"][:10])
            if len(row["published"] or "") > DAY:
                right["minute"].append(is_same_minute(published, row["published"]))
        shares = [f"{k} {100 * statistics.mean(v):.1f}" for k, v in right.items() if v]
        print(f"{corpus.name:12} {name:12}", *shares)


def own_fields(page: bytes, url: str) -> tuple[list[str], str]:
    """The authors and the date of publication that newsparse finds."""
    article = newsparse.parse(page, url=url)
    return list(article.authors), article.published.isoformat() if article.published else ""


def is_same_minute(found: str, truth: str) -> bool:
    """Whether two dates with times are the same minute, in any zone."""
    if len(found) <= DAY:
        return False
    one, other = datetime.fromisoformat(found), datetime.fromisoformat(truth)
    if one.tzinfo is None or other.tzinfo is None:
        one, other = one.replace(tzinfo=None), other.replace(tzinfo=None)
    return abs((one - other).total_seconds()) < 60


def page_of(corpus: Path, row: dict[str, Any]) -> bytes:
    """A page's bytes."""
    return gzip.decompress((corpus / "pages" / f"{row['id']}.html.gz").read_bytes())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--limit", type=int, help="pages of the first corpus that are timed")
    args = parser.parse_args()
    scorer = load_scorer(args.scorer)
    for n, corpus in enumerate(args.corpora):
        with (corpus / "truth.jsonl").open(encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        score(corpus, rows, scorer)
        if any(row["authors"] or row["published"] for row in rows):
            compare_fields(corpus, rows, scorer)
        if n == 0:
            compare_speed([(page_of(corpus, row), row["url"]) for row in rows[: args.limit]])


if __name__ == "__main__":
    main()
