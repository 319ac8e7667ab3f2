"""What a block's markup says about it: the local observations of HTML pages."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.blocks import MENUS, Block, Box, Facts, Markup, Page
from newsparse.role import Role

_SHARES = (0.01, 0.15, 0.4, 0.7, 0.95)
_SHARE_NAMES = ("none", "under 15%", "15-39%", "40-69%", "70-94%", "all")
_TAGS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li div figcaption blockquote section article header footer td th dt dd "
    "time button pre address aside body form summary cite".split()
)
_LEVELS_UP = 7
"""Ancestors whose names are looked at."""
_MENU = 40
"""Characters below which a block that is all links is part of a menu."""
_KEY = 80
"""Characters of a paragraph that are looked for in the article's text of the metadata."""
_LONGEST_BODY = 100_000
"""Characters of that text that are looked through, for every block: more than articles have."""
_SHORTEST_KEY = 20
_SHORTEST_TITLE = 10
_LOOK_AT = 240
_GAPS = re.compile(r"[\W_]+")


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
    names: str = "none"
    """The family that its element's own names speak for."""
    names_above: str = "none"
    """The family of the nearest ancestor whose names speak for any."""
    names_noise: str = "none"
    """The nearest family of noise among all ancestors, and how far up."""
    names_article: str = "none"
    """How far up an ancestor's names say "article's text"."""
    hidden: str = "none"
    metadata: str = "none"
    """What of the page's metadata it says again."""


NO_MARK = Mark()
_NOISE = frozenset(
    "advertisement related newsletter share comments tags biography copyright cookies paywall "
    "navigation footer sidebar hidden infobox media player product byline".split()
)


class Claims:
    """The page's metadata, folded for comparing with blocks."""

    def __init__(self, facts: Facts) -> None:
        self.body = squeeze(facts.body)[:_LONGEST_BODY]
        self.headlines = {squeeze(text[:_LOOK_AT]) for text in facts.headlines}
        self.titles = [squeeze(text[:_LOOK_AT]) for text in facts.titles]
        self.descriptions = sorted(squeeze(text[:_LOOK_AT]) for text in facts.descriptions)

    def about(self, text: str) -> str:
        """What of the metadata a block says again."""
        key = squeeze(text[:_LOOK_AT])
        found = "none"
        if len(key) >= _SHORTEST_TITLE:
            found = self._titled(key)
        if found == "none" and len(key) >= _SHORTEST_KEY:
            found = self._described(key)
        if found == "none" and len(key) >= _SHORTEST_KEY and self.body:
            found = "in articleBody" if key[:_KEY] in self.body else "not in articleBody"
        return found

    def _titled(self, key: str) -> str:
        if key in self.headlines:
            return "headline"
        if key in self.titles:
            return "title"
        begins = any(title.startswith(key) for title in self.titles)
        return "begins title" if begins else "none"

    def _described(self, key: str) -> str:
        at = bisect_left(self.descriptions, key)
        if self.descriptions[at : at + 1] == [key]:
            return "description"
        at = bisect_left(self.descriptions, key[:_KEY])  # the first that can begin with it
        begins = any(text.startswith(key[:_KEY]) for text in self.descriptions[at : at + 1])
        return "begins description" if begins else "none"


def squeeze(text: str) -> str:
    """A text's letters and figures, folded: the same words give the same, however spaced."""
    return _GAPS.sub("", text.casefold())


def mark_blocks(page: Page, menus: Sequence[bool]) -> list[Mark]:
    """The marks of a page's blocks; those of `menus` are not looked at closely."""
    claims = Claims(page.facts)
    chains: dict[int, tuple[str, str, str]] = {}
    return [
        NO_MARK if menu or block.markup is None else _mark(block, block.markup, claims, chains)
        for block, menu in zip(page.blocks, menus, strict=True)
    ]


def is_menu(block: Block) -> bool:
    """Whether a block is so surely part of a menu that it need not be weighed."""
    markup = block.markup
    if markup is None or markup.box.tag in {"h1", "h2", "h3"} or len(block.text) > 2 * _MENU:
        return False
    if markup.box.region in MENUS or markup.box.place == "control":
        return True
    return markup.linked > 0.9 and len(block.text) < _MENU


def _mark(
    block: Block, markup: Markup, claims: Claims, chains: dict[int, tuple[str, str, str]]
) -> Mark:
    box = markup.box
    above = chains.get(box.number)
    if above is None:
        above = chains[box.number] = _look_up(box)
    parent = box.parent
    return Mark(
        box.tag if box.tag in _TAGS else "other",
        parent.tag if parent and parent.tag in _TAGS else "other",
        box.region or "page",
        "table" if block.cells else box.place or "text",
        _SHARE_NAMES[bisect_right(_SHARES, markup.linked)],
        _SHARE_NAMES[bisect_right(_SHARES, markup.strong)],
        box.families[0] if box.families else "none",
        *above,
        "hidden" if box.hidden else "shown",
        claims.about(block.text),
    )


def _look_up(box: Box) -> tuple[str, str, str]:
    """What the ancestors' names say: the nearest family, the nearest noise, the article's text."""
    nearest = noise = article = "none"
    around = box.parent.upwards(_LEVELS_UP) if box.parent else ()
    for distance, at in enumerate(around, 1):
        if at.families:
            if nearest == "none":
                nearest = at.families[-1]
            if article == "none" and "article" in at.families:
                article = str(min(distance, 4))
            if noise == "none":
                found = next((family for family in at.families if family in _NOISE), None)
                if found:
                    noise = f"{found} {'near' if distance < 3 else 'far'}"
    return nearest, noise, article


_ROLES = {
    "item": Role.ITEM,
    "quote": Role.QUOTE,
    "code": Role.CODE,
    "caption": Role.CAPTION,
}


def body_role(block: Block) -> Role:
    """What a block of the body is: mostly a paragraph."""
    if block.cells:
        return Role.TABLE
    if block.marker:
        return Role.ITEM
    return _ROLES.get(block.markup.box.place, Role.PARAGRAPH) if block.markup else Role.PARAGRAPH
