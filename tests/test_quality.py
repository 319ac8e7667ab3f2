"""Quality on real pages: the referee's figures against pinned floors.

The floors in `quality.json` are this version's figures less a margin. They are raised by hand;
`pytest tests/test_quality.py --lower-floors` is the only way to let them fall.
"""

import json
import runpy
from pathlib import Path

import pytest

FLOORS = Path(__file__).with_name("quality.json")
COLUMNS = ("word", "shingle", "head", "deck", "sub", "para", "placed", "snip")
MARGIN = 1.0


def measure(shared, corpus, track):
    scorer = runpy.run_path(str(shared / "score" / "score.py"))
    folder = shared / "corpora" / corpus
    results = []
    with (folder / "truth.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for row in rows:
        source = scorer["read_source"](folder, row, track)
        got = scorer["default_adapter"](source, row["url"])
        text = source if track != "html" else None
        results.append(scorer["score_page"](row, got, None, text))
    return scorer["summary"](results, [], 0)


@pytest.mark.parametrize(
    ("corpus", "track"),
    [
        ("fundus", "scraped"),
        ("fundus", "copy"),
        ("fundus", "html"),
        ("scrapinghub", "html"),
        ("wcxb", "html"),
        ("trafilatura", "html"),
    ],
)
def test_figures_stay_above_their_floors(shared, corpus, track, request):
    figures = measure(shared, corpus, track)
    floors = json.loads(FLOORS.read_text("utf-8"))
    name = track if track != "html" else f"{corpus} html"
    if request.config.getoption("--lower-floors"):
        floors[name] = {
            c: round(figures[c] - MARGIN, 1) for c in COLUMNS if figures.get(c) is not None
        }
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")
    low = {c: (figures[c], floor) for c, floor in floors[name].items() if figures[c] < floor}
    assert not low, f"measured and floor: {low}"
