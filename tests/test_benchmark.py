"""Times, for people to read: `pytest tests/test_benchmark.py --benchmark-only`."""

from pathlib import Path

import pytest

import newsparse

SEED = Path(__file__).parents[1] / "seeds" / "000_c85e6f9d202c0f45.txt"
SENTENCE = "The port was closed on Monday, and ships were told to wait, the harbour master said. "


def page_copy(characters):
    """A page as copied: menus, teasers, an article in the middle, a foot."""
    menu = [f"    * Entry {n} of the menu" for n in range(150)]
    teasers = [f"        Headline of a teaser about harbour number {n}" for n in range(100)]
    paragraph = "      " + 4 * SENTENCE
    foot = ["  * Imprint", "  * Contact", "  * Privacy policy"] * 20
    head = [*menu, *teasers, "      Storm closes the port of Valletta", "        By Ann Lee"]
    room = characters - sum(len(line) + 1 for line in [*head, *teasers, *foot])
    body = [paragraph] * max(1, room // len(paragraph))
    return "\n".join([*head, *body, *teasers, *foot])


def test_seed(benchmark):
    text = SEED.read_text("utf-8")
    assert benchmark(newsparse.parse, text).headline


@pytest.mark.parametrize("paragraphs", [500, 5000])
def test_initials(benchmark, paragraphs):
    """Each paragraph begins with a letter that may be the initial of its first word."""
    text = "\n\n".join(["Harbours", *(f"A t {SENTENCE}" for _ in range(paragraphs))])
    assert benchmark(newsparse.parse, text).coverage()


@pytest.mark.parametrize("kilobytes", [50, 500])
def test_page_copy(benchmark, kilobytes):
    text = page_copy(1000 * kilobytes)
    assert benchmark(newsparse.parse, text).sections
