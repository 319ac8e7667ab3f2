"""Quality on real pages: the referee's figures against pinned floors.

The floors in `quality.json` are this version's figures less a margin. They are raised by hand;
`pytest tests/test_quality.py --lower-floors` is the only way to let them fall.
"""

import json
import runpy
from pathlib import Path

import pytest

FLOORS = Path(__file__).with_name("quality.json")
COLUMNS = ("word", "head", "deck", "sub", "para", "placed")
MARGIN = 1.0


def measure(shared, track):
    scorer = runpy.run_path(str(shared / "score" / "score.py"))
    corpus = shared / "corpora" / "fundus"
    results = []
    for line in (corpus / "truth.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        source = scorer["read_source"](corpus, row, track)
        got = scorer["default_adapter"](source, row["url"])
        results.append(scorer["score_page"](row, got, None, source))
    return scorer["summary"](results, [], 0)


@pytest.mark.parametrize("track", ["scraped", "copy"])
def test_figures_stay_above_their_floors(shared, track, request):
    figures = measure(shared, track)
    floors = json.loads(FLOORS.read_text("utf-8"))
    if request.config.getoption("--lower-floors"):
        floors[track] = {c: round(figures[c] - MARGIN, 1) for c in COLUMNS}
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")
    low = {c: (figures[c], floor) for c, floor in floors[track].items() if figures[c] < floor}
    assert not low, f"measured and floor: {low}"
