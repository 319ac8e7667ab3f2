"""Markup told apart from plain text."""

import pytest

import newsparse
from newsparse.reading.markup import looks_like_markup

PAGE = """\
<!DOCTYPE html>
<html lang="en"><head><title>Storm closes the port | The Courier</title>
<script>var text = "<p>not this</p>";</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<h1>Storm closes the port of Valletta</h1>
<p>The port of Valletta was <b>closed</b> on Monday &amp; Tuesday after a storm
had broken two of its three cranes, officials said.</p>
<!-- <p>nor this</p> -->
<p>Ships were told to wait at sea until the wind had fallen, the harbour master said.</p>
</body></html>
"""


@pytest.mark.parametrize(
    "source",
    [
        PAGE,
        "<html>",
        "  <!-- a comment -->\n<!doctype html>\n<body>",
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
        "<p>One.</p>",
        "<table><tr><td>One",
        "<ul><li>One",
        '<DIV CLASS="story">',
        "<style>p {margin: 0}</style>",
        "\n<script>var page = 1;</script>\n" + "x" * 3000,
        f"<br />\n<b>Warning</b>: no such table in line 7<br />{'x' * 3000}{PAGE}",
        "Text <p>one</p><p>two</p><p>three</p>",
    ],
)
def test_markup_is_told_by_how_it_begins_or_by_its_closed_blocks(source):
    assert looks_like_markup(source)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "Plain text.",
        "<3 she wrote",
        "A <b>stray</b> tag in a text.",
        "if a < b and b > c",
        "<paragraph> is no tag of HTML",
        "< p > is none either",
    ],
)
def test_plain_text_is_told(source):
    assert not looks_like_markup(source)


def test_parse_text_takes_nothing_for_markup():
    assert newsparse.parse_text("<p>One.</p>").coverage()[0].text == "<p>One.</p>"
