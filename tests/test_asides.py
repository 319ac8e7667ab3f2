"""Boxes within the text that have a title of their own."""

import pytest

import newsparse

_TEXT = [
    "The port of Valletta stayed closed on Tuesday after a storm broke two of its cranes.",
    "Bread and fuel will last for a week, the government said, and a ferry takes what is urgent.",
    "Ships were told to wait at sea until the water in the harbour had fallen again.",
    "The islands have not seen such a storm for thirty years, the weather service said.",
    "Repairs are to begin on Friday and will take two months, said the port's director.",
]
_BOX = (
    '<div class="xa"><h3 class="xb">The port at a glance</h3>'
    "<p>It has nine quays, and forty ships call there in a week.</p></div>"
)


def _page(*parts: str) -> newsparse.Article:
    return newsparse.parse(f"<main><h1>Storm closes the port</h1>{''.join(parts)}</main>")


def _headings(article: newsparse.Article) -> list[str | None]:
    return [section.heading for section in article.sections]


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_the_title_of_a_box_heads_the_box_alone():
    article = _page(
        _paragraphs(_TEXT[0], _TEXT[1]),
        '<h2 class="sub">What it means for the islands</h2>',
        _paragraphs(_TEXT[2]),
        _BOX,
        _paragraphs(_TEXT[3], _TEXT[4]),
    )
    assert _headings(article) == [None, "What it means for the islands"]
    texts = [block.text for block in article.sections[1].blocks]
    assert texts[1] == "The port at a glance"
    assert texts[-2:] == _TEXT[3:]
    (title,) = (kept for kept in article.kept if kept.text == texts[1])
    assert (title.role, title.reason) == (
        "paragraph",
        "is the title of a box that the text goes on round",
    )


def test_the_title_of_a_summary_above_the_text_heads_no_text():
    summary = (
        '<section class="xs"><h3>What you need to know</h3><ul><li>Two cranes of the port are'
        " broken.</li><li>Repairs will take two months or more.</li></ul></section>"
    )
    article = _page(summary, f'<div class="body">{_paragraphs(*_TEXT)}</div>')
    assert _headings(article) == [None]
    assert [block.kind for block in article.sections[0].blocks][:2] == ["paragraph", "list"]


def _section(name: str, title: str, text: str) -> str:
    return f'<div class="{name}"><h3>{title}</h3><p>{text}</p></div>'


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(
            [
                _paragraphs(_TEXT[0]),
                _section("part", "What it means", _TEXT[1]),
                _section("part", "Who waits at sea", _TEXT[2]),
                _paragraphs(_TEXT[3]),
            ],
            id="one box follows upon the other",
        ),
        pytest.param(
            [
                f'<div class="part-1"><p>{_TEXT[0]}</p></div>',
                _section("part-2", "What it means", _TEXT[1]),
                f'<div class="part-3"><p>{_TEXT[2]}</p></div>',
                _section("part-4", "Who waits at sea", _TEXT[3]),
                f'<div class="part-5"><p>{_TEXT[4]}</p></div>',
            ],
            id="all of the text stands in such boxes",
        ),
        pytest.param(
            [
                _paragraphs(_TEXT[0]),
                _section("xa", "What it means", _TEXT[1]),
                _paragraphs(_TEXT[2]),
                f'<div class="xa"><h3>Who waits at sea</h3>{_paragraphs(_TEXT[3])}',
                "<h3>What comes next</h3>",
                _paragraphs(_TEXT[4]) + "</div>",
                _paragraphs(_TEXT[1].replace("week", "month")),
            ],
            id="titles of that form stand in the text, too",
        ),
    ],
)
def test_subheadings_in_elements_of_their_sections_stay_subheadings(parts: list[str]):
    headings = _headings(_page(*parts))
    assert {"What it means", "Who waits at sea"}.issubset(headings)


def test_the_title_of_a_box_is_no_rival_of_subheadings_in_bold():
    bold = [
        f"<p><strong>{title}</strong></p>"
        for title in ("What it means", "Who waits at sea outside")
    ]
    summary = '<div class="xs"><h3>In short</h3><ul><li>Two cranes are broken.</li></ul></div>'
    article = _page(
        summary,
        _paragraphs(_TEXT[0], _TEXT[1]) + bold[0] + _paragraphs(_TEXT[2]),
        bold[1] + _paragraphs(_TEXT[3], _TEXT[4]),
    )
    assert _headings(article) == [None, "What it means", "Who waits at sea outside"]
