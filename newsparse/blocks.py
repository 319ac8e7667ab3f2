"""The one form between the stages: readers write it, labelling and building read it."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsparse.account import Evidence
from newsparse.role import Role

LEVELS = {f"h{level}": level for level in range(1, 7)}
"""HTML's headings and their levels."""
MENUS = frozenset(("nav", "footer"))
"""The regions of a page that hold the site's own links."""
SHORT_LINK = 40
"""Characters below which a block that is all links is an entry of a menu, unless it is a title."""

_ALL_LINKS = 0.9
"""The share of a text that is linked from which it is hardly anything but links."""
_ROLES = {
    "item": Role.ITEM,
    "quote": Role.QUOTE,
    "code": Role.CODE,
    "caption": Role.CAPTION,
}
"""What the place of a block makes of it in the body."""
OVERRULED = 10.0
"""What the word of a caller weighs, in log odds."""
BREAK = "\0"
"""A line break in a block's marked text; a NUL of the source's own is one too."""
LINK, LINK_END, BOLD, BOLD_END, ITALIC, ITALIC_END = "\1", "\2", "\3", "\4", "\5", "\6"
"""Where links, bold text and italics begin and end in it."""
NAMED, NAMED_END = "\7", "\b"
"""Where inline elements with names begin and end, while a block is read."""
END, SEAM, GAP = "\x0e", "\x0f", "\x10"
"""Where other inline elements end; where one begins right after another's end, or one with a class
begins or ends; where a time does, of which no word is a part."""


class Box:
    """An element that bounds blocks, with what its ancestors say about it.

    Boxes are compared by identity; a chain of parents can be as long as the page is deep.
    """

    __slots__ = (
        "choice",
        "element",
        "families",
        "hidden",
        "holder",
        "host",
        "names",
        "number",
        "parent",
        "place",
        "region",
        "size",
        "tag",
        "unread",
    )

    def __init__(self, number: int, tag: str, parent: "Box | None") -> None:
        self.number = number
        """Its place among the page's boxes, in document order."""
        self.tag = tag
        self.element = tag
        """The heading that it stands in, if it does; else its own tag."""
        self.parent = parent
        self.names = ""
        """Its class, id, role and itemprop, as written."""
        self.families: tuple[str, ...] = ()
        """What its names speak for."""
        self.size = 0.0
        """Characters of unlinked text within it."""
        self.region = ""
        """The nearest of the elements that part a page: "article", "nav", "footer" …"""
        self.place = ""
        """What the nearest list item, caption, figure, quote, table cell or code makes of it."""
        self.holder: Box | None = None
        """That element."""
        self.host: Box | None = None
        """The nearest list, table, figure, quote or code, whose blocks belong together."""
        self.unread: Mapping[str, str | Sequence[str] | None] | None = None
        """Its attributes where nobody needs them: a menu's."""
        self.hidden = False
        self.choice = ""
        """What a caller's profile makes of what stands in it ("noise"), if anything."""
        if parent is not None:
            self.region, self.place, self.hidden = parent.region, parent.place, parent.hidden
            self.choice = parent.choice
            self.holder, self.host = parent.holder, parent.host
            if parent.element in LEVELS:
                self.element = parent.element

    def upwards(self, levels: int = sys.maxsize) -> Iterator["Box"]:
        """The box and those around it up to the page's body, at most so many."""
        at: Box | None = self
        for _ in range(levels):
            if at is None or at.tag == "body":
                return
            yield at
            at = at.parent

    def speaks_for(self, family: str, levels: int) -> bool:
        """Whether its names, or those of so many elements upwards, speak for a family."""
        return any(family in box.families for box in self.upwards(levels))


class Markup(NamedTuple):
    """What an HTML page says about a block."""

    box: Box
    """The element whose text it is."""
    linked: float
    """The share of its characters that stand in links."""
    strong: float
    """The share of its characters that are set in bold."""
    italic: float
    """The share of its characters that are set in italics."""
    marked: str = ""
    """Its text as the source has it, with signs for breaks, links and emphasis; "" without any."""
    addresses: Sequence[str] = ()
    """Where its links lead, in their order."""
    inner: str = ""
    """Class, id, role and itemprop of the inline elements that hold all of its text."""
    inner_families: tuple[str, ...] = ()
    """What those speak for."""
    opening: str = ""
    """The text of the inline element that a heading begins with, if it goes on after that."""
    goes_on: bool = False
    """Whether its link is that of the block above: one `<a>` round both."""

    @property
    def is_links(self) -> bool:
        """Whether it is hardly anything but links."""
        return self.linked > _ALL_LINKS

    @property
    def names(self) -> str:
        """Its names: those of inline elements first, then its box's."""
        return f"{self.inner} {self.box.names}" if self.inner else self.box.names

    @property
    def families(self) -> tuple[str, ...]:
        """What its names speak for."""
        return (*self.inner_families, *self.box.families)


class Metadata(NamedTuple):
    """What a page's metadata says of the article's circumstances, as written, the best first."""

    authors: Sequence[str] = ()
    organizations: Sequence[str] = ()
    """Those of the authors that are no people, as it says."""
    author_pages: Sequence[str] = ()
    """Where the links lead that say so with rel="author"."""
    published: Sequence[str] = ()
    modified: Sequence[str] = ()
    times: Sequence[str] = ()
    """What its `<time>` elements say."""
    languages: Sequence[str] = ()
    urls: Sequence[str] = ()
    site_names: Sequence[str] = ()
    desks: Sequence[str] = ()
    keywords: Sequence[str] = ()
    images: Sequence[str] = ()
    breadcrumbs: Sequence[str] = ()
    cards: Sequence[tuple[str, str]] = ()
    """What it puts on cards for social networks: labels with their values ("Written by")."""
    free_to_read: bool | None = None
    types: Sequence[str] = ()
    """What the page is, in small letters: its og:type and the types of its JSON-LD."""


class Facts(NamedTuple):
    """What a page's metadata says, as evidence: JSON-LD, OpenGraph and `<meta>`."""

    headlines: tuple[str, ...] = ()
    """Wordings of the headline, the most reliable first."""
    titles: tuple[str, ...] = ()
    """The page's titles, which may hold the site's name."""
    descriptions: tuple[str, ...] = ()
    body: str = ""
    """The article's text, where JSON-LD has it."""
    metadata: Metadata = Metadata()


class Block(NamedTuple):
    """A paragraph or line of the source: the unit of every decision.

    Named tuples, not attrs classes, because a page has a thousand of them and they
    never leave the library.
    """

    text: str
    """The block's words, lines joined as a reader would join them."""
    start: int
    end: int
    """Character offsets into the source; `source[start:end]` is the block as written."""
    indent: int = 0
    """Columns of white space before it."""
    marker: str = ""
    """Its bullet or number as written ("•", "1."); the text holds it too."""
    gap_before: bool = True
    gap_after: bool = True
    """Whether a blank line, or the source's edge, comes before and after it."""
    markup: Markup | None = None
    """What the page says about it; None in plain text."""
    cells: tuple[tuple[str, ...], ...] = ()
    """The rows of a table."""

    @property
    def role_in_body(self) -> Role:
        """What it is as a part of the body: mostly a paragraph."""
        if self.cells:
            return Role.TABLE
        if self.marker:
            return Role.ITEM
        place = self.markup.box.place if self.markup else ""
        return _ROLES.get(place, Role.PARAGRAPH)


class Page(NamedTuple):
    """A source as read."""

    blocks: Sequence[Block]
    facts: Facts = Facts()
    is_html: bool = False
    """Whether its blocks have markup; a plain text's have none."""
    menus: Sequence[Block] = ()
    """The entries of menus and the buttons, once they are set aside."""
    frames: Sequence[Block] = ()
    """The frames in which it shows what is at home elsewhere: blocks without words, whose markup
    has the address."""


def marker_family(marker: str) -> str:
    """What markers of one list have in common: the bullet itself, "1" for numbers, "a" for letters.

    >>> [marker_family(marker) for marker in ("2.", "b)", "o", "")]
    ['1', 'a', 'o', '']
    """
    if not marker or not marker[0].isalnum() or marker == "o":
        return marker
    return "1" if marker[0].isdigit() else "a"


class Labelled(NamedTuple):
    r"""A block with what was decided about it, and why: what a `Rule` is given and gives back.

    >>> import newsparse
    >>> def without_weather(blocks):
    ...     for each in blocks:
    ...         weather = each.text.startswith("Weather:")
    ...         yield each.as_removed("advertisement", "is the weather") if weather else each
    >>> parser = newsparse.Parser(rules=(without_weather,))
    >>> parser.parse("The port was closed on Monday.\n\nWeather: rain.").removed[0].reason
    'is the weather'
    """

    block: Block
    """The block as it was read."""
    role: Role
    kept: bool
    """Whether it is part of the article."""
    confidence: float
    """From 0 to 1."""
    reason: str
    evidence: tuple[Evidence, ...]
    """Strongest first."""
    fragments: tuple[str, ...] = ()
    """The parts a block of several falls into: the steps of a breadcrumb trail."""

    @property
    def text(self) -> str:
        """Its words."""
        return self.block.text

    @property
    def tag(self) -> str:
        """The element whose text it is ("p"); "" in plain text."""
        return self.block.markup.box.tag if self.block.markup else ""

    @property
    def names(self) -> str:
        """Class, id, role and itemprop of that element; "" in plain text and in menus."""
        return self.block.markup.box.names.strip() if self.block.markup else ""

    def as_kept(self, role: str, reason: str) -> "Labelled":
        """The same block as a part of the article. Raises `ValueError` if `role` is no `Role`."""
        return self._overruled(Role(role), reason, kept=True)

    def as_removed(self, role: str, reason: str) -> "Labelled":
        """The same block as none. Raises `ValueError` if `role` is no `Role`."""
        return self._overruled(Role(role), reason, kept=False)

    def _overruled(self, role: Role, reason: str, *, kept: bool) -> "Labelled":
        evidence = (Evidence("overruled", reason, OVERRULED if kept else -OVERRULED),)
        return Labelled(self.block, role, kept, 1.0, reason, (*evidence, *self.evidence))
