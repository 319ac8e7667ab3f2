"""What an article's body is made of: sections of typed blocks, each with its place."""

from collections.abc import Iterable
from typing import ClassVar

from attrs import frozen


@frozen
class Source:
    """Where a block stands: character offsets into the text that was given.

    `start` is the block's first character, `end` one past its last, so that
    `text[source.start:source.end]` is the block as it was written.

    >>> "Home  News"[Source(6, 10).start : Source(6, 10).end]
    'News'
    """

    start: int
    end: int


@frozen
class Span:
    """A stretch of a block's text that is a link or is set off.

    `start` and `end` are characters of the block's `text`; `kind` is "link", "bold" or "italic";
    `url` is where a link leads, absolute, and None of the others.

    >>> "It rained."[Span(3, 9, "bold").start : Span(3, 9, "bold").end]
    'rained'
    """

    start: int
    end: int
    kind: str
    url: str | None = None


@frozen
class Link:
    """A link in a block: its words and where it leads.

    >>> Link("the port", "https://example.org/port").text
    'the port'
    """

    text: str
    url: str


def _links(text: str, spans: Iterable[Span]) -> tuple[Link, ...]:
    return tuple([Link(text[s.start : s.end], s.url) for s in spans if s.url])


@frozen
class _Text:
    """What the blocks that are a text have: links and emphasis in it."""

    text: str
    source: Source
    spans: tuple[Span, ...] = ()

    @property
    def links(self) -> tuple[Link, ...]:
        """Its links, in their order."""
        return _links(self.text, self.spans)


@frozen
class Paragraph(_Text):
    """A paragraph of the body.

    `spans` are its links and its emphasis, in their order; plain text has none.

    >>> paragraph = Paragraph("It rained.", Source(0, 10), (Span(0, 2, "link", "https://a.org/"),))
    >>> paragraph.kind, paragraph.links
    ('paragraph', (Link(text='It', url='https://a.org/'),))
    """

    kind: ClassVar[str] = "paragraph"


@frozen
class ListBlock:
    r"""A list in the body: its items without their bullets or numbers.

    `spans` are its links and its emphasis, in characters of `text`.

    >>> ListBlock(("bread", "wine"), ordered=False, source=Source(0, 14)).text
    'bread\nwine'
    """

    kind: ClassVar[str] = "list"
    items: tuple[str, ...]
    ordered: bool
    source: Source
    spans: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """The items, a line each."""
        return "\n".join(self.items)

    @property
    def links(self) -> tuple[Link, ...]:
        """Its links, in their order."""
        return _links(self.text, self.spans)


@frozen
class Quote(_Text):
    """Someone's words, set off from the text.

    >>> Quote("We had no warning.", Source(0, 18)).kind
    'quote'
    """

    kind: ClassVar[str] = "quote"


@frozen
class Table:
    r"""A table of data, row by row; a cell that is empty is "".

    >>> Table((("Year", "Ships"), ("2025", "812")), Source(0, 20)).text
    'Year\tShips\n2025\t812'
    """

    kind: ClassVar[str] = "table"
    rows: tuple[tuple[str, ...], ...]
    source: Source

    @property
    def text(self) -> str:
        """The rows, a line each, with tabs between the cells."""
        return "\n".join("\t".join(row) for row in self.rows)


@frozen
class Code:
    """Preformatted text, its spaces and lines as they stand.

    >>> Code("print(1)", Source(0, 8)).kind
    'code'
    """

    kind: ClassVar[str] = "code"
    text: str
    source: Source


@frozen
class Embed(_Text):
    """A post, a video or another thing from elsewhere that stands in the article.

    `text` is what the page shows of it by itself: the words of a post, "" of a video.

    >>> Embed("Rain again. (@valletta)", Source(0, 23)).kind
    'embed'
    """

    kind: ClassVar[str] = "embed"
    url: str | None = None
    """Where it is at home, or where its player is; None if the page does not say."""


@frozen
class Figure:
    """A picture's caption and credit, which stand in the article but are not its text.

    >>> figure = Figure("The port at dawn.", "J. Doe", Source(0, 31))
    >>> figure.caption, figure.credit, figure.text
    ('The port at dawn.', 'J. Doe', '')
    """

    kind: ClassVar[str] = "figure"
    caption: str
    """"" where the page gives none."""
    credit: str | None
    """Who took or owns the picture, as printed, but for a label ("Photo: ")."""
    source: Source

    @property
    def text(self) -> str:
        """Always "": the texts of all blocks together are the article's."""
        return ""


@frozen
class Note(_Text):
    """A correction or an editor's note.

    >>> Note("Correction: the vote was on Monday.", Source(0, 35)).kind
    'note'
    """

    kind: ClassVar[str] = "note"


@frozen
class Image:
    """A picture that stands for the article, with what the page prints below it.

    >>> Image("https://example.org/a.jpg", "The port at dawn.").credit is None
    True
    """

    url: str
    """Its absolute address."""
    caption: str | None = None
    credit: str | None = None
    """Who took or owns it, as printed, but for a label ("Photo: ")."""


BodyBlock = Paragraph | ListBlock | Quote | Table | Code | Embed | Figure | Note
"""What a section holds; `kind` tells which."""


@frozen
class Section:
    """A stretch of the body under one subheading.

    `heading` is None in the opening section, the text before the first subheading.
    `level` is the heading's depth: 2 for a subheading of the article, 3 for one
    below that; the opening section's is 1.

    >>> Section("What next", 2, (Paragraph("Rain.", Source(10, 15)),)).text
    'Rain.'
    """

    heading: str | None
    level: int
    blocks: tuple[BodyBlock, ...]
    source: Source | None = None
    """Where the heading stands; None for the opening section."""

    @property
    def text(self) -> str:
        """The section's text without its heading and captions, blank lines between blocks."""
        return "\n\n".join(filter(None, (block.text for block in self.blocks)))


@frozen
class Chunk:
    """A stretch of an article's body, as retrieval wants it.

    >>> import newsparse
    >>> article = newsparse.parse("The port was closed on Monday, the harbour master said.")
    >>> [chunk.blocks for chunk in article.chunks(200)]
    [(0,)]
    """

    text: str
    headings: tuple[str, ...]
    """The headings that it stands under, the outermost first."""
    blocks: tuple[int, ...]
    """The numbers of its blocks among the body's, from 0, in reading order."""
    source: Source
    """From the first of them to the last; the text may be only a part of it."""
