"""Quality on real pages: the referee's figures against pinned floors.

The floors in `quality.json` are this version's figures less a margin. They are raised by hand;
`pytest tests/test_quality.py --lower-floors` is the only way to let them fall.
"""

import importlib.util
import json
from pathlib import Path

import pytest

import newsparse

FLOORS = Path(__file__).with_name("quality.json")
COLUMNS = ("word", "head", "deck", "sub", "para", "placed")
MARGIN = 1.0


def load_scorer(shared):
    spec = importlib.util.spec_from_file_location("score", shared / "score" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def adapter(source, url):
    article = newsparse.parse_text(source, url=url)
    blocks = []
    for section in article.sections:
        blocks += [["heading", section.heading]] if section.heading else []
        blocks += [[block.kind, block.text] for block in section.blocks]
    return {"headline": article.headline, "deck": article.deck, "blocks": blocks}


def measure(shared, track):
    scorer = load_scorer(shared)
    corpus = shared / "corpora" / "fundus"
    rows = [json.loads(line) for line in (corpus / "truth.jsonl").read_text("utf-8").splitlines()]
    results = []
    for row in rows:
        source = scorer.read_source(corpus, row, track)
        results.append(scorer.score_page(row, adapter(source, row["url"]), None, source))
    return scorer.summary(results, [], 0)


@pytest.mark.parametrize("track", ["scraped", "copy"])
def test_figures_stay_above_their_floors(shared, track, request):
    figures = measure(shared, track)
    floors = json.loads(FLOORS.read_text("utf-8"))
    if request.config.getoption("--lower-floors"):
        floors[track] = {c: round(figures[c] - MARGIN, 1) for c in COLUMNS}
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")
    low = {c: (figures[c], floor) for c, floor in floors[track].items() if figures[c] < floor}
    assert not low, f"measured and floor: {low}"
