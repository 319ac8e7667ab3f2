"""The sample document that the project started from, to the character."""

from pathlib import Path

import newsparse

SEED = Path(__file__).parents[1] / "seeds" / "000_c85e6f9d202c0f45.txt"
TEXT = SEED.read_bytes().decode("utf-8")
ARTICLE = newsparse.parse(TEXT)


def test_fields():
    assert ARTICLE.breadcrumbs == ("Home", "World")
    assert ARTICLE.headline == (
        "Blinken travels to Israel to express strong U.S. support, enhance security, "
        "and promote deterrence measures."
    )
    assert ARTICLE.deck == "US Secretary of State Blinken Heads to Israel to Strengthen Relations"


def test_sections():
    assert ARTICLE.subheadings == (
        "US Secretary of State’s Middle East Mission",
        "Efforts to Secure the Release of Hostages",
        "Deterrence and Regional Stability",
        "Engagement with Regional Allies",
        "Humanitarian Concerns and Safe Passage",
        "US Support for Israel",
        "Building Stronger Relations",
        "A Call for Restraint",
        "Looking Towards the Future",
    )
    for section in ARTICLE.sections:
        (block,) = section.blocks
        assert block.kind == "paragraph"
        assert block.text == TEXT[block.source.start : block.source.end]
        assert section.heading == TEXT[section.source.start : section.source.end]


def test_removed():
    assert [(str(r.role), r.text[:17], r.source.start, r.source.end) for r in ARTICLE.removed] == [
        ("breadcrumbs", "HomeWorldBlinken ", 0, 91),
        ("advertisement", "- Advertisement -", 971, 988),
        ("advertisement", "- Advertisement -", 1884, 1901),
        ("footer", "Must Read", 3018, 3027),
    ]
    assert all(removed.reason and removed.evidence for removed in ARTICLE.removed)
