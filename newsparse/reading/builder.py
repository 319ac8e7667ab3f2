"""A walked tree to blocks: one builder for every tree library.

A walker puts the text that it comes by into `pieces`, with signs for links and bold text, and
calls `open` and `close` for elements that are not inline. Such an element bounds blocks; two
line breaks do too, or one after a sentence that ends a long line. Where a block begins and ends
is noted as the mark that the walker passed with the nearest such element, and resolved at the
end.
"""

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from newsparse.blocks import (
    BREAK,
    LEVELS,
    LINK,
    LINK_END,
    MENUS,
    NAMED,
    NAMED_END,
    SEAM,
    SHORT_LINK,
    Box,
    Markup,
)
from newsparse.families import CREDITING
from newsparse.profile import ClassTokens
from newsparse.reading.boxes import (
    Attributes,
    address_in,
    attribute,
    make_box,
    names_of,
    read_attributes,
)
from newsparse.reading.elements import CELLS, EMBEDS, END_SIGNS, INLINE, SIGNS
from newsparse.reading.naming import families_with
from newsparse.reading.signed import ends_block, evened, inner_names, measured, opening, parted
from newsparse.reading.statements import Statements
from newsparse.unseen import shown

MarkT = TypeVar("MarkT")
_CAPTION, _CODE = "figcaption", "pre"
_LONGEST_ENTRY = 200
"""Characters of a text that may stand in a menu that is one block."""


class Span(NamedTuple):
    """A block on its way: its text and the numbers of the marks around it.

    A frame is one without text.
    """

    text: str
    markup: Markup
    first: int
    last: int


class Builder(Generic[MarkT]):
    """Collects the blocks and the metadata of a page that is being walked through."""

    def __init__(self, start: MarkT, class_tokens: ClassTokens = ()) -> None:
        self.chosen: dict[object, str] = {}
        """The nodes that a profile chooses, and as what; walkers fill it in and look them up."""
        self.boxes = [Box(0, "", None)]
        self.marks: list[MarkT] = [start]
        self.ends: list[str] = [""]
        """For each mark, the name of the element that ends there, "" where one begins."""
        self.spans: list[Span] = []
        self.said = Statements()
        """What the page says of itself apart from its text."""
        self.pieces: list[str] = []
        """The text since the last mark; walkers add to it."""
        self.addresses: list[str] = []
        """Where the links among them lead."""
        self._class_tokens = class_tokens
        self._open: list[tuple[str, Attributes, str]] = []
        """The elements that bound blocks around the place, the innermost last."""
        self._around = [self.boxes[0]]
        """The boxes of the outermost of them; an element without text needs none."""
        self._names: list[Attributes] = []
        """The inline elements with names that begin where the text since the last mark does."""
        self._captions = 0
        """The captions of figures that are open."""
        self._codes = 0
        """The elements of code that are."""
        self._blank = 0
        """Pieces since the last mark that are known to come before any text."""
        self._goes_on = False
        """Whether a link that the last block stands in goes on."""

    def open(self, tag: str, attributes: Attributes, mark: MarkT, choice: str = "") -> bool:
        """Begin an element that bounds blocks; whether its content is to be walked.

        `choice` is what a profile chooses it as.
        """
        if self.pieces:
            self._end_block()
        self._mark(mark)
        if tag in EMBEDS:
            if choice != "noise":
                self._note_frame(tag, attributes, mark)
            return False
        if "itemprop" in attributes and "content" in attributes:
            self.said.note_property(attributes, attribute(attributes, "content"))
        self._open.append((tag, attributes, choice))
        self._captions += tag == _CAPTION
        self._codes += tag == _CODE
        if tag in CELLS:
            self._box()
        elif tag == "html":
            self.said.language = attribute(attributes, "lang")
        return True

    def take_menu(
        self, tag: str, attributes: Attributes, marks: tuple[MarkT, MarkT], texts: Iterable[str]
    ) -> bool:
        """Take a menu of short `texts` as one block, which then is not walked; whether it is one.

        The footer of an article is none, nor what stands in a menu that was not taken.
        """
        region = self._box().region
        if region in MENUS or (tag == "footer" and region.startswith(("article", "main"))):
            return False
        words: list[str] = []
        for text in texts:
            if len(text) > _LONGEST_ENTRY:
                return False
            words += text.split()
        self.open(tag, attributes, marks[0])
        if words:
            self.pieces += (LINK, " ".join(words), LINK_END)
        self.close(tag, marks[1])
        return True

    def close(self, tag: str, mark: MarkT) -> None:
        """End an element that was walked."""
        if self.pieces:
            self._end_block()
        self._mark(mark, tag)
        self._open.pop()
        self._captions -= tag == _CAPTION
        self._codes -= tag == _CODE
        if len(self._around) > len(self._open) + 1:
            box = self._around.pop()
            self._around[-1].size += box.size

    def skip(self, tag: str, attributes: Attributes, mark: MarkT) -> None:
        """Pass an element whose content is no visible text."""
        if tag == "br":
            self._break(mark)
        else:
            self.said.note_head(tag, attributes)

    def begin_inline(self, tag: str, attributes: Attributes) -> str:
        """Begin an inline element; the signs to be told at its end.

        One with a class is mostly set apart from what stands beside it, but for code's colours.
        """
        begin, end, noted = INLINE[tag]
        if end:
            apart = "class" in attributes and not self._codes
            if self.pieces and (apart or (self.pieces[-1] in END_SIGNS and not self._codes)):
                self.pieces.append(SEAM)
            self.pieces += begin
            end += SEAM if apart else ""
        if noted:
            self._note(noted, attributes)
        return end + self._begin_named(attributes) if attributes else end

    def _begin_named(self, attributes: Attributes) -> str:
        """Note an inline element's names; the sign to be told at its end, if any.

        One with names may hold all of a block's text, and then says what the text is.
        """
        if "itemprop" in attributes:
            if "content" in attributes:
                self.said.note_property(attributes, attribute(attributes, "content"))
        elif "class" not in attributes:
            return ""
        while self._blank < len(self.pieces):
            piece = self.pieces[self._blank]
            if piece not in SIGNS and not piece.isspace():
                return ""
            self._blank += 1
        self._names.append(attributes)
        self.pieces.append(NAMED)
        return NAMED_END

    def begin_credit(self, tag: str, attributes: Attributes, mark: MarkT) -> bool:
        """Begin an inline element that holds a picture's credit; whether it is one, by its names.

        It is no part of the caption round it, so it bounds blocks.
        """
        if not self._captions or "class" not in attributes:
            return False
        called = families_with(self._class_tokens, names_of(attributes))
        return not CREDITING.isdisjoint(called) and self.open(tag, attributes, mark)

    def _note(self, name: str, attributes: Attributes) -> None:
        """Note an inline element's attribute: where a link leads, or a `<time>`."""
        value = attribute(attributes, name)
        if name == "href":
            self.addresses.append(value)
            self.said.note_link(attributes, value)
        else:
            self.said.note_time(attributes, value)

    def finish(self, mark: MarkT) -> None:
        """End the page."""
        self._end_block()
        self._mark(mark)

    def _mark(self, mark: MarkT, end: str = "") -> None:
        """Note where an element begins, or where one of the name `end` ends."""
        self.marks.append(mark)
        self.ends.append(end)

    def _box(self) -> Box:
        """The box of the innermost element; those of the elements around it are made first."""
        for tag, attributes, choice in self._open[len(self._around) - 1 :]:
            box = make_box(len(self.boxes), tag, attributes, self._around[-1])
            box.choice = choice or box.choice
            self.boxes.append(box)
            self._around.append(box)
        return self._around[-1]

    def _note_frame(self, tag: str, attributes: Attributes, mark: MarkT) -> None:
        """Note an element that has just begun and shows something that is at home elsewhere."""
        address = address_in(attributes)
        box = self._box() if address else None
        if box is None or box.region in MENUS:
            return
        read_attributes(box, self._class_tokens)
        if not box.hidden:
            self._mark(mark, tag)
            last = len(self.marks) - 1
            markup = Markup(box, 0, 0, 0, addresses=(address,))
            self.spans.append(Span("", markup, last - 1, last))

    def _break(self, mark: MarkT) -> None:
        """A line break: the second in a row ends the block, and the first after a long line."""
        pieces = self.pieces
        words = (each for each in reversed(pieces) if each not in SIGNS and not each.isspace())
        if next(words, "") == BREAK or ends_block(pieces):
            self._end_block()
            self._mark(mark)
        elif pieces:
            pieces.append(BREAK)

    def _end_block(self) -> None:
        """Make a block of the text since the last mark, if there is any."""
        if self.pieces == [LINK]:  # the link goes on round the next block
            return
        signed = marked = raw = parted(shown("".join(self.pieces)))
        self.pieces.clear()
        self._blank = 0
        named, self._names = self._names, []
        if NAMED_END in raw or named:
            marked = raw = raw.replace(NAMED, "").replace(NAMED_END, "")
        found = measured(raw)
        raw = found.text
        self.pieces += found.going_on
        addresses = tuple(self.addresses)
        linked = LINK in found.going_on
        self.addresses[:] = addresses[-1:] if linked else ()
        if not raw or raw.isspace():
            self._goes_on = self._goes_on and linked
            return
        goes_on, self._goes_on = self._goes_on, linked
        box = self._box()
        inner = ""
        entry = found.linked == len(raw) < SHORT_LINK and box.element not in LEVELS
        if not entry and box.region not in MENUS:
            read_attributes(box, self._class_tokens)
            inner = inner_names(signed, named) if named else ""
        text = evened(raw) if box.place != "code" else raw.replace(BREAK, "\n").strip()
        if text:
            share, bold, slanted = found.shares(len(text))
            box.size += len(text) * (1 - share)
            last = len(self.marks)
            signs = marked if len(marked) > len(raw) else ""
            called = families_with(self._class_tokens, inner) if inner else ()
            begins = opening(signed) if named and box.element in LEVELS else ""
            markup = Markup(
                box, share, bold, slanted, signs, addresses, inner, called, begins, goes_on
            )
            self.spans.append(Span(text, markup, last - 1, last))
