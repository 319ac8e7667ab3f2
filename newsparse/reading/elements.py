"""What HTML's elements mean to a reader of blocks (HTML Living Standard, chapter 4)."""

from newsparse.blocks import (
    BOLD,
    BOLD_END,
    END,
    GAP,
    ITALIC,
    ITALIC_END,
    LINK,
    LINK_END,
    MENUS,
    NAMED,
    NAMED_END,
    SEAM,
)

END_SIGNS = (LINK_END, BOLD_END, ITALIC_END, NAMED_END, END, GAP)
SIGNS = (LINK, BOLD, ITALIC, NAMED, SEAM, *END_SIGNS)

INLINE = {
    **dict.fromkeys(
        (
            "abbr acronym bdi bdo big cite code data del dfn font img ins kbd label map "
            "mark nobr picture q s samp small source span strike track tt u var area"
        ).split(),
        ("", END, ""),
    ),
    **dict.fromkeys(
        "rb ruby sub sup wbr math mi mn mo mrow msup msub".split(),
        ("", "", ""),
    ),
    "time": (GAP, GAP, "datetime"),
    **dict.fromkeys("b strong bold".split(), (BOLD, BOLD_END, "")),
    **dict.fromkeys("em i".split(), (ITALIC, ITALIC_END, "")),
    "a": (LINK, LINK_END, "href"),
}
"""Elements that stand within a line of text, the signs that stand for their begin and end, and
the attribute of theirs that is noted. What has no sign at its end stands within a word."""
SKIPPED = frozenset(
    "script style template noscript noembed noframes svg canvas textarea datalist param "
    "frame frameset base link meta title rp rt rtc br".split()
)
"""Elements whose content is no text to be read in its line; a line break has none.

Ruby (`<rt>`) says how the characters before it are spoken: it stands above the line."""
NOT_IN_MENUS = {*SKIPPED, *MENUS} - {"br", "svg"}
"""What may hold text that is not shown (an icon has none), and menus, whose ends would mislead:
a menu that holds any is no single block."""
EMPTY = frozenset("base frame link meta param br".split())
"""Those of them that have no content, but in the trees of some parsers."""
EMBEDS = frozenset(
    "iframe video audio object embed amp-iframe amp-youtube amp-twitter amp-instagram "
    "amp-facebook amp-video amp-brightcove amp-jwplayer".split()
)
"""Elements that show something from elsewhere."""
REGIONS = frozenset("article main aside nav footer header dialog body".split())
"""Elements that part a page into regions."""
PLACES = {
    "li": "item",
    "dt": "item",
    "dd": "item",
    "figcaption": "caption",
    "caption": "caption",
    "figure": "figure",
    "blockquote": "quote",
    "td": "cell",
    "th": "cell",
    "pre": "code",
    "button": "control",
    "select": "control",
}
"""Elements that say what a text within them is; the nearest counts."""
CELLS = frozenset(("td", "th"))
"""Elements that count though they are empty."""
HOSTS = frozenset("ul ol dl table figure blockquote pre".split())
"""Elements whose blocks belong together."""
