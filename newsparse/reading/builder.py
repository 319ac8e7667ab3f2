"""A walked tree to blocks: one builder for every tree library.

A walker calls `open`, `text` and `close` in document order. An element that is not inline
bounds blocks; two line breaks do too. Where a block begins and ends is noted as the mark
that the walker passed with the nearest such element, and resolved by the walker at the end.
"""

from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from newsparse.blocks import MENUS, Box, Markup
from newsparse.reading import elements
from newsparse.reading.naming import families

MarkT = TypeVar("MarkT")
Attributes = Mapping[str, "str | Sequence[str] | None"]

_BREAK = "\0"
"""A line break among the pieces of a block's text; a NUL of the source's own is one too."""
_NAMES = frozenset(("class", "id", "role", "itemprop", "data-testid", "data-component"))
_HIDING = frozenset(("hidden", "aria-hidden", "style"))
_ROLES = {
    "navigation": "nav",
    "complementary": "aside",
    "contentinfo": "footer",
    "banner": "header",
    "main": "main",
    "article": "article",
    "dialog": "dialog",
}
"""WAI-ARIA landmarks and the elements that they stand for."""


class Span(NamedTuple):
    """A block on its way: its text and the numbers of the marks around it."""

    text: str
    markup: Markup
    first: int
    last: int


class Builder(Generic[MarkT]):
    """Collects the blocks and the metadata of a page that is being walked through."""

    def __init__(self, start: MarkT) -> None:
        self.boxes = [Box(0, "", None)]
        self.marks: list[MarkT] = [start]
        self.spans: list[Span] = []
        self.metas: list[tuple[str, str]] = []
        """Name and content of each `<meta>`."""
        self.raws: list[tuple[str, str]] = []
        """The texts of `<title>` and of JSON-LD scripts, each with its tag."""
        self._box = self.boxes[0]
        self._raw: list[str] | None = None
        self._pieces: list[str] = []
        self._links = self._strongs = self._linked = self._strong = self._breaks = 0

    def open(self, tag: str, attributes: Attributes, mark: MarkT) -> bool:
        """Begin an element; whether its content is to be walked."""
        if tag in elements.INLINE:
            if attributes and ("hidden" in attributes or _is_undisplayed(attributes)):
                return False
            self._links += tag == "a"
            self._strongs += tag in elements.STRONG
            return True
        if tag == "br":
            self._break(mark)
            return True  # older BeautifulSoups put what follows into it
        if tag in elements.SKIPPED:
            return self._open_fact(tag, attributes)
        if self._pieces:
            self._end_block()
        self.marks.append(mark)
        if tag in elements.EMBEDS:
            return False
        self._open_box(tag, attributes)
        return True

    def close(self, tag: str, mark: MarkT) -> None:
        """End an element that was walked."""
        if tag in elements.INLINE or tag == "br":
            self._links -= tag == "a"
            self._strongs -= tag in elements.STRONG
        elif tag in elements.EMPTY:
            return
        elif self._raw is not None:
            self.raws.append((tag, "".join(self._raw)))
            self._raw = None
        else:
            if self._pieces:
                self._end_block()
            self.marks.append(mark)
            self._box = self._box.parent or self._box

    def text(self, data: str) -> None:
        """A run of characters."""
        if self._raw is not None:
            self._raw.append(data)
            return
        if data.isspace():
            if self._pieces:
                self._pieces.append(data)
            return
        self._pieces.append(data)
        self._breaks = 0
        if self._links > 0:
            self._linked += len(data)
        if self._strongs > 0:
            self._strong += len(data)

    def finish(self, mark: MarkT) -> None:
        """End the page."""
        self._end_block()
        self.marks.append(mark)

    def _open_box(self, tag: str, attributes: Attributes) -> None:
        parent = self._box
        self._box = box = Box(len(self.boxes), tag, parent)
        self.boxes.append(box)
        landmark = tag
        for name in attributes if parent.region not in MENUS else ():  # they need no closer look
            if name in _NAMES:
                box.names += f" {_one(attributes, name)}"
                if name == "role":
                    landmark = _ROLES.get(_one(attributes, name), tag)
            elif name in _HIDING and _is_hidden(attributes):
                box.hidden = True
        if box.names:
            box.families = families(box.names)
        if landmark in elements.REGIONS:
            inside = parent.region in {"article", "main"} and landmark in {"header", "footer"}
            box.region = f"article {landmark}" if inside else landmark
        if tag in elements.PLACES:
            box.place = elements.PLACES[tag]
            box.holder = box
        if tag in elements.HOSTS:
            box.host = box

    def _open_fact(self, tag: str, attributes: Attributes) -> bool:
        if tag == "meta":
            name = _one(attributes, "property") or _one(attributes, "name")
            self.metas.append((name.lower(), _one(attributes, "content")))
        if tag in elements.EMPTY:
            return True  # as for br
        wanted = tag == "title" or (tag == "script" and "ld+json" in _one(attributes, "type"))
        if wanted:
            self._raw = []
        return wanted

    def _break(self, mark: MarkT) -> None:
        self._breaks += 1
        self._pieces.append(_BREAK)
        if self._breaks == 2:
            self._end_block()
            self.marks.append(mark)

    def _end_block(self) -> None:
        """Make a block of the text since the last mark, if there is any."""
        raw = "".join(self._pieces)
        text = _evened(raw) if self._box.place != "code" else raw.strip()
        if text:
            size = len(raw.strip()) or 1
            linked, strong = min(self._linked / size, 1.0), min(self._strong / size, 1.0)
            markup = Markup(self._box, linked, strong)
            self.spans.append(Span(text, markup, len(self.marks) - 1, len(self.marks)))
        self._pieces = []
        self._linked = self._strong = self._breaks = 0


def _evened(raw: str) -> str:
    """A text with single spaces, its line breaks as line feeds."""
    if _BREAK not in raw:
        return " ".join(raw.split())
    lines = (" ".join(line.split()) for line in raw.split(_BREAK))
    return "\n".join([line for line in lines if line])


def _one(attributes: Attributes, name: str) -> str:
    """An attribute's value: the class is a list in some trees and a str in others."""
    value = attributes.get(name)
    if value is None:
        return ""
    return value if isinstance(value, str) else " ".join(value)


def _is_undisplayed(attributes: Attributes) -> bool:
    """Whether an element's own style takes it off the page."""
    if "style" not in attributes:
        return False
    style = _one(attributes, "style").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def _is_hidden(attributes: Attributes) -> bool:
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or _is_undisplayed(attributes)
    )
