"""What HTML's elements mean to a reader of blocks (HTML Living Standard, chapter 4)."""

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label map mark "
    "nobr picture q rb rp rt rtc ruby s samp small source span strike strong sub sup time track "
    "tt u var wbr area math mi mn mo mrow msup msub bold".split()
)
"""Elements that stand within a line of text; all others bound blocks."""
SKIPPED = frozenset(
    "script style template noscript noembed noframes svg canvas textarea datalist param "
    "frame frameset base link meta title rp".split()
)
"""Elements whose content is no visible text."""
EMPTY = frozenset("base frame link meta param".split())
"""Those of them that have none, but in the trees of some parsers."""
EMBEDS = frozenset(
    "iframe video audio object embed amp-iframe amp-youtube amp-twitter amp-instagram "
    "amp-facebook amp-video amp-brightcove amp-jwplayer".split()
)
"""Elements that show something from elsewhere."""
STRONG = frozenset(("b", "strong", "bold"))
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
HOSTS = frozenset("ul ol dl table figure blockquote pre".split())
"""Elements whose blocks belong together."""
