"""The nouns of a news article: what `newsparse.parse` gives its callers.

Everything here is a frozen value: hashable, comparable, picklable, safe in any
thread. Sections are flat and in reading order; `Section.level` carries the nesting.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Self, cast

from attrs import field, frozen

from newsparse.account import Kept, Origin, Removed
from newsparse.body import BodyBlock, Chunk, Image, Paragraph, Section
from newsparse.errors import SchemaError
from newsparse.kind import Kind
from newsparse.outline import Outline, outline_of
from newsparse.plain import structure, unstructure

SCHEMA = 1
"""The version of the dicts that `Article.to_dict` makes."""


@frozen
class Article:
    r"""A news article as typed parts.

    Every block of the source is in `kept` or in `removed`, exactly once; the other
    fields are made of those blocks and of the page's metadata.

    >>> import newsparse
    >>> article = newsparse.parse(
    ...     "Storm closes the port of Valletta\n\n"
    ...     "The port of Valletta was closed on Monday after a storm broke two cranes.\n\n"
    ...     "- Advertisement -\n\n"
    ...     "Ships were told to wait at sea until the wind had fallen, the harbour master said."
    ... )
    >>> article.headline
    'Storm closes the port of Valletta'
    >>> [removed.text for removed in article.removed]
    ['- Advertisement -']
    >>> Article.from_dict(article.to_dict()) == article
    True
    """

    headline: str | None = None
    """The article's title as the reader sees it; the metadata's if the page does not show it."""
    kicker: str | None = None
    """The short line above the headline that names its subject ("Weather")."""
    deck: str | None = None
    """The line or lines under the headline that sum the article up (standfirst)."""
    byline: str | None = None
    """Who wrote it, as printed ("By Ann Lee and Jo Roe")."""
    authors: tuple[str, ...] = ()
    """The names of who wrote it; the metadata's, else those of the byline or of its links."""
    dateline: str | None = None
    """Where it was written, as the first paragraph begins ("BEIRUT, Lebanon")."""
    published: date | None = None
    """When it was first published; the metadata's, unless a date line by the headline is days
    older or tells that day's time, too, else the date by the headline, else that of the address. A
    `datetime` where the page gives the time, aware where it gives the zone."""
    modified: date | None = None
    """When it was last changed, by the metadata or a date line; a `datetime` as `published`."""
    language: str | None = None
    """The language's BCP 47 code ("de-AT"), as the metadata says."""
    site_name: str | None = None
    """What the site calls itself."""
    desk: str | None = None
    """The newspaper's section that it stands in ("Politics"); schema.org's articleSection."""
    keywords: tuple[str, ...] = ()
    """The metadata's keywords."""
    lead_image: Image | None = None
    """The metadata's picture, with the caption and the credit above the body."""
    free_to_read: bool | None = None
    """Whether everyone may read it, as the metadata says (isAccessibleForFree)."""
    breadcrumbs: tuple[str, ...] = ()
    """The trail from the front page to the article ("Home", "World"): the visible one, else the
    metadata's."""
    sections: tuple[Section, ...] = ()
    """The body, flat and in reading order."""
    kept: tuple[Kept, ...] = field(default=(), repr=False)
    """Every block of the source that is part of the article, in source order."""
    removed: tuple[Removed, ...] = ()
    """Every other block of the source, in source order."""
    kind: Kind = Kind.ARTICLE
    """What the source looks like as a whole; what is no article is read all the same."""
    confidence: float = 1.0
    """How likely the source is an article, from 0 to 1."""
    url: str | None = None
    """The page's canonical address, else the one that the caller gave."""
    origins: tuple[Origin, ...] = ()
    """Where `authors`, `published`, `breadcrumbs` and `url` were found, as far as they were."""

    @property
    def lead(self) -> str | None:
        """The first paragraph, or None in an article without one."""
        paragraphs = (b.text for s in self.sections for b in s.blocks if b.kind == Paragraph.kind)
        return next(paragraphs, None)

    @property
    def subheadings(self) -> tuple[str, ...]:
        """The sections' headings, in order."""
        return tuple(s.heading for s in self.sections if s.heading is not None)

    @property
    def text(self) -> str:
        """The body as text: headings and blocks with blank lines between; no captions."""
        parts = [part for s in self.sections for part in (s.heading, s.text) if part]
        return "\n\n".join(parts)

    def coverage(self) -> tuple[Kept | Removed, ...]:
        """Every block of the source in order, kept or removed: where it went and why.

        >>> import newsparse
        >>> [str(block.role) for block in newsparse.parse("Advertisement").coverage()]
        ['advertisement']
        """
        blocks: list[Kept | Removed] = [*self.kept, *self.removed]
        return tuple(sorted(blocks, key=lambda block: block.source.start))

    def restore(self, removed: Removed, role: str = "paragraph") -> "Article":
        r"""The article with one of its removed blocks back in its place, as a part of this `role`.

        "subheading" parts a section; "headline", "deck" and "kicker" fill that field. Raises
        `OptionsError` if the block is none of `removed`, or can't be restored as that.

        >>> import newsparse
        >>> text = "The port was closed on Monday, officials said.\n\nRead also: Ten ports"
        >>> article = newsparse.parse(text)
        >>> article.restore(article.removed[0]).text == text
        True
        """
        from newsparse.restoring import restore  # noqa: PLC0415 - loaded when it is used

        return restore(self, removed, role)

    def outline(self) -> tuple[Outline, ...]:
        """The sections as a tree by `level`.

        >>> parts = (Section("A", 2, ()), Section("A.1", 3, ()), Section("B", 2, ()))
        >>> [len(node.children) for node in Article(sections=parts).outline()]
        [1, 0]
        """
        return outline_of(self.sections)

    def chunks(self, max_chars: int, overlap: int = 0) -> tuple[Chunk, ...]:
        r"""The body in chunks of at most `max_chars` characters, for retrieval.

        A chunk stays within a section and begins with its heading if it is the first of it; it
        is cut at the end of a block or else of a sentence, within one only if that alone is too
        long. `overlap` characters at most of a chunk begin the next one of the section, too.
        With 0 all chunks together hold `text` once. Raises `OptionsError` unless
        0 <= overlap < max_chars.

        >>> from newsparse.body import Source
        >>> part = Section("What next", 2, (Paragraph("Rain. More rain.", Source(0, 16)),))
        >>> [chunk.text for chunk in Article(sections=(part,)).chunks(20)]
        ['What next\n\nRain.', 'More rain.']
        """
        from newsparse.output.chunks import cut  # noqa: PLC0415 - outputs are loaded when used

        return cut(self, max_chars, overlap)

    def to_markdown(self) -> str:
        r"""The article as CommonMark, with tables in pipes; what looks like markup is escaped.

        >>> print(Article(headline="1 * 2").to_markdown(), end="")
        # 1 \* 2
        """
        from newsparse.output.markdown import to_markdown  # noqa: PLC0415

        return to_markdown(self)

    def to_html(self) -> str:
        """The article as semantic HTML5: one `<article>`, everything in it escaped.

        >>> print(Article(headline="1 < 2").to_html(), end="")
        <article><header><h1>1 &lt; 2</h1></header></article>
        """
        from newsparse.output.html import to_html  # noqa: PLC0415

        return to_html(self)

    def to_text(self) -> str:
        r"""The article as plain text: headline, deck and body with blank lines between.

        >>> Article(headline="Rain", deck="It fell.").to_text()
        'Rain\n\nIt fell.\n'
        """
        from newsparse.output.markdown import to_text  # noqa: PLC0415

        return to_text(self)

    def to_schema_org(self) -> dict[str, object]:
        """The article as schema.org's NewsArticle, ready for `json.dumps` as JSON-LD.

        >>> Article(headline="Rain").to_schema_org()["@type"]
        'NewsArticle'
        """
        from newsparse.output.schema_org import to_schema_org  # noqa: PLC0415

        return to_schema_org(self)

    def to_ninjs(self) -> dict[str, object]:
        """The article as IPTC ninjs 3.0, the news agencies' JSON, ready for `json.dumps`.

        `uri` is its address, else a `urn:uuid:` made of its words; the body is given as text and
        as HTML. ninjs has no dates without a time zone: such a one is left out.

        >>> Article(headline="Rain").to_ninjs()["headlines"]
        [{'role': 'main', 'value': 'Rain'}]
        """
        from newsparse.output.ninjs import to_ninjs  # noqa: PLC0415

        return to_ninjs(self)

    def to_report(self) -> str:
        """The inspector: one HTML page of the source, block by block, and the article beside it.

        Each block shows its role, how sure that is and why. The page loads nothing.

        >>> Article(headline="1 < 2").to_report().count("1 &lt; 2")
        3
        """
        from newsparse.output.report import to_report  # noqa: PLC0415

        return to_report(self)

    def _repr_html_(self) -> str:
        """What notebooks show of it: the inspector."""
        from newsparse.output.report import to_frame  # noqa: PLC0415

        return to_frame(self)

    def to_json(self, indent: int | None = None) -> str:
        """`to_dict` as JSON; `indent` spaces a level, or on one line.

        >>> Article.from_json(Article(headline="Rain").to_json()).headline
        'Rain'
        """
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The article that `to_json` made `text` of.

        Raises `SchemaError` if `text` is no such JSON, or of a schema of a newer newsparse.

        >>> Article.from_json(Article(deck="It fell.").to_json()).deck
        'It fell.'
        """
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise SchemaError(f"no JSON: {error}") from None
        if not isinstance(data, dict):
            raise SchemaError("the JSON is no object")
        return cls.from_dict(cast("dict[str, object]", data))

    def to_dict(self) -> dict[str, object]:
        """The article as plain dicts, lists, strings and numbers, ready for `json.dumps`.

        >>> Article(headline="Rain").to_dict()["headline"]
        'Rain'
        """
        return {"schema": SCHEMA, **unstructure(self, BodyBlock)}

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Self:
        """The article that `to_dict` made `data` of.

        Raises `SchemaError` if `data` is no such dict, or of a schema of a newer newsparse.

        >>> Article.from_dict(Article(headline="Rain").to_dict()).headline
        'Rain'
        """
        schema = data.get("schema")
        if schema != SCHEMA:
            message = f"schema {schema!r} is not known; this newsparse reads schema {SCHEMA}"
            raise SchemaError(message)
        return structure({k: v for k, v in data.items() if k != "schema"}, cls, BodyBlock)
