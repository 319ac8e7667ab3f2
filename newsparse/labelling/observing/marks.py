"""What a block's markup says about it: the local observations of HTML pages."""

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from newsparse.blocks import Block, Box, Facts, Markup, Page
from newsparse.fields.headline import without_kicker

_SHARES = (0.01, 0.15, 0.4, 0.7, 0.95)
SHARE_NAMES = ("none", "under 15%", "15-39%", "40-69%", "70-94%", "all")
_TAGS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li div figcaption blockquote section article header footer td th dt dd "
    "time button pre address aside body form summary cite".split()
)
_FAR = 8
"""Elements above a block from which names say nothing of it."""
_ARTICLE = ("1", "1", "2", "3", "4", "4", "4", "4", "none")
_LARGE = frozenset("comments related biography infobox product".split())
"""Families of noise of which a page can be half full."""
_MOST, _MUCH = 0.4, 0.16
"""The share of a page's text from which an element is none of them, and no other noise either."""
_KEY = 80
"""Characters in which a description and its beginning are alike."""
_LONGEST_BODY = 100_000
"""Characters of that text that are looked through, for every block: more than articles have."""
_SHORTEST_KEY = 20
_SHORTEST_TITLE = 10
_LOOK_AT = 240
_BEGINNING = 4
"""Characters by which most blocks are told from what the metadata says."""
_PART = 40
"""Characters of a paragraph that are looked for in the article's text of the metadata."""
_GAPS = re.compile(r"[\W_]+")
_SIGNS = {code: None for code in range(128) if not chr(code).isalnum()}


class Mark(NamedTuple):
    """A block's markup as bins; all "none" in plain text."""

    tag: str = "none"
    """The element whose text it is."""
    parent: str = "none"
    """The element around that."""
    region: str = "none"
    """The part of the page that it stands in."""
    place_in: str = "none"
    """Whether it stands in a list, a caption, a figure, a quote, a table."""
    links: str = "none"
    """The share of its text that is linked."""
    bold: str = "none"
    """The share of its text that is set in bold."""
    italic: str = "none"
    """The share of its text that is set in italics."""
    names: str = "none"
    """The family that its element's own names speak for."""
    names_above: str = "none"
    """The family, but for those of noise, of the nearest ancestor whose names speak for one."""
    names_noise: str = "none"
    """The nearest family of noise among all ancestors, and how far up."""
    names_article: str = "none"
    """How far up an ancestor's names say "article's text"."""
    hidden: str = "none"
    metadata: str = "none"
    """What of the page's metadata it says again."""
    article_body: str = "none"
    """Whether it stands in the article's text of the metadata."""


class Above(NamedTuple):
    """What the names of an element and of those around it say."""

    nearest: str = "none"
    """The family of the nearest that speaks for any but noise."""
    noise: str = "none"
    """The nearest family of noise; of several in one element the last in the table."""
    noise_levels: int = 0
    """How many elements up that is."""
    article: int = _FAR
    """How many elements up the nearest is that is called the article's text."""

    def bins(self) -> tuple[str, str, str]:
        """The same as three members of a `Mark`."""
        noise = self.noise
        if noise != "none":
            noise += " near" if self.noise_levels < 3 else " far"
        return self.nearest, noise, _ARTICLE[self.article]


NO_MARK = Mark()
FIGURES = frozenset(("caption", "figure"))
"""The places of what stands in a figure."""
TITLES = frozenset(("headline", "title", "begins title"))
"""What `Mark.metadata` says of another wording of the headline."""
NOISE = frozenset(
    "advertisement related post form newsletter share comments tags biography copyright cookies "
    "paywall navigation footer sidebar hidden infobox media player product byline".split()
)
"""Families of names that speak for something else than the article's text."""


class Claims:
    """The page's metadata, folded for comparing with blocks."""

    def __init__(self, facts: Facts) -> None:
        self._body = _unspaced(facts.body[:_LONGEST_BODY])
        known = {
            "description": facts.descriptions,
            "title": facts.titles,
            "headline": facts.headlines,
        }
        self._known = {squeeze(t[:_LOOK_AT]): name for name, ts in known.items() for t in ts}
        self._titles = [squeeze(title[:_LOOK_AT]) for title in facts.titles]
        self._descriptions = sorted(k for k, name in self._known.items() if name == "description")
        self._begin = {key[:_BEGINNING] for key in self._known}

    def about(self, text: str, rest: str) -> tuple[str, str]:
        """What of the metadata a block says again, and whether it stands in the article's text.

        The `rest` is a heading's text without its kicker, which the metadata may leave out.
        """
        found = self._said(text)
        if found == "none" and rest != text:
            found = self._said(rest)
        return found, self._in_body(text) if self._body else "none"

    def _said(self, text: str) -> str:
        known = squeeze(text[: 3 * _BEGINNING])[:_BEGINNING] in self._begin
        key = squeeze(text[:_LOOK_AT]) if known else ""
        return self._known.get(key) or self._begun(key) if len(key) >= _SHORTEST_TITLE else "none"

    def _in_body(self, text: str) -> str:
        """Whether the article's text holds a block: its beginning, or what follows that."""
        key = _unspaced(text[: 3 * _PART])
        if len(key) < _SHORTEST_KEY:
            return "none"
        at = self._body.find(key[:_PART])
        if at < 0 and len(key) >= 2 * _PART:
            at = self._body.find(key[_PART : 2 * _PART])
        return "not in it" if at < 0 else "begins it" if at <= _PART else "in it"

    def _begun(self, key: str) -> str:
        if any(title.startswith(key) for title in self._titles):
            return "begins title"
        if len(key) < _SHORTEST_KEY:
            return "none"
        beginning = key[:_KEY]
        at = bisect_left(self._descriptions, beginning)  # the first that can begin with it
        begun = any(text.startswith(beginning) for text in self._descriptions[at : at + 1])
        return "begins description" if begun else "none"


def squeeze(text: str) -> str:
    """A text's letters and figures, folded: the same words give the same, however spaced."""
    if text.isascii():  # five times as fast
        return text.lower().translate(_SIGNS)
    return _GAPS.sub("", text.casefold())


def _unspaced(text: str) -> str:
    return "".join(text.casefold().split())


def mark_blocks(page: Page, total: float) -> list[Mark]:
    """The marks of a page's blocks; `total` is the size of its text."""
    claims = Claims(page.facts)
    known: dict[int, Above] = {}
    return [
        NO_MARK if block.markup is None else _mark(block, block.markup, claims, known, total)
        for block in page.blocks
    ]


def total_size(page: Page) -> float:
    """Characters of unlinked text in a page."""
    return sum(len(b.text) * (1 - b.markup.linked) for b in page.blocks if b.markup)


def _mark(
    block: Block, markup: Markup, claims: Claims, known: dict[int, Above], total: float
) -> Mark:
    box, parent = markup.box, markup.box.parent
    above = _around(parent, total, known) if parent else Above()
    return Mark(
        _known_tag(box.element),
        _known_tag(parent.tag) if parent else "other",
        box.region or "body",
        "table" if block.cells else box.place or "text",
        SHARE_NAMES[bisect_right(_SHARES, markup.linked)],
        SHARE_NAMES[bisect_right(_SHARES, markup.strong)],
        SHARE_NAMES[bisect_right(_SHARES, markup.italic)],
        next(iter(markup.families), "none"),
        *above.bins(),
        "hidden" if box.hidden else "shown",
        *claims.about(block.text, without_kicker(block.text, markup.opening)),
    )


def _known_tag(tag: str) -> str:
    """A tag as a bin; a fragment in a soup may lack the body that other parsers give it."""
    tag = tag or "body"
    return tag if tag in _TAGS else "other"


def _around(box: Box, total: float, known: dict[int, Above]) -> Above:
    """What the names of a box and those around it say; what is `known` is kept.

    An element with much of the page's `total` text is no noise, whatever it is called.
    """
    path: list[Box] = []
    at: Box | None = box
    while at is not None and at.number not in known:
        path.append(at)
        at = at.parent
    above = known[at.number] if at else Above()
    for at in reversed(path):
        nearest, noise, levels, article = above
        levels, article = levels + 1, min(article + 1, _FAR)
        if levels > _FAR:
            noise = "none"
        if at.families:
            if "article" in at.families:
                article = 1
            if at.size < _MOST * total:
                noisy = NOISE if at.size < _MUCH * total else _LARGE
                parts = [family for family in at.families if family not in NOISE]
                nearest = parts[-1] if parts else nearest
                found = [family for family in at.families if family in noisy]
                noise, levels = (found[-1], 1) if found else (noise, levels)
        above = known[at.number] = Above(nearest, noise, levels, article)
    return above
