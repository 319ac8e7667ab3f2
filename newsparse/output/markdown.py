"""An article as Markdown (CommonMark) and as plain text."""

from collections.abc import Iterator

import regex

from newsparse.body import BodyBlock, Figure, ListBlock, Note
from newsparse.model import Article
from newsparse.output.printable import printable

_SPECIAL = regex.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w{1,31};)")
_LINE_START = regex.compile(r"(?m)^(\s*)([#+=-]|\d{1,9}(?=[.)]))")


def to_markdown(article: Article) -> str:
    r"""The article as CommonMark: headline, deck and byline, then the sections.

    What the article says is escaped, so it can neither add markup nor break it.

    >>> print(to_markdown(Article(headline="1 * 2", deck="A sum")), end="")
    # 1 \* 2
    <BLANKLINE>
    **A sum**
    """
    return "\n\n".join(_parts(article)) + "\n"


def _parts(article: Article) -> Iterator[str]:
    if article.headline:
        yield f"# {_escape(article.headline)}"
    if article.deck:
        yield f"**{_escape(article.deck)}**"
    if article.byline:
        yield f"*{_escape(article.byline)}*"
    for section in article.sections:
        if section.heading is not None:
            yield f"{'#' * section.level} {_escape(section.heading)}"
        yield from (_block(block) for block in section.blocks)


def _block(block: BodyBlock) -> str:
    if isinstance(block, ListBlock):
        marks = (f"{n}. " if block.ordered else "- " for n in range(1, len(block.items) + 1))
        items = zip(marks, block.items, strict=True)
        return "\n".join(mark + _escape(item) for mark, item in items)
    if isinstance(block, Figure):
        return f"*{_escape(block.caption)}*"
    if isinstance(block, Note):
        return f"> {_escape(block.text)}"
    return _escape(block.text)


def _escape(text: str) -> str:
    line = " ".join(printable(text).split())
    line = _SPECIAL.sub(lambda special: "\\" + special[0], line)
    return _LINE_START.sub(lambda start: _escaped_start(start[2]), line)


def _escaped_start(mark: str) -> str:
    """A line's first mark, so that it begins no heading, list or rule."""
    return mark + "\\" if mark[0].isdigit() else "\\" + mark


def to_text(article: Article) -> str:
    """The article as plain text: headline, deck and body with blank lines between.

    >>> print(to_text(Article(headline="Rain", deck="It fell.")), end="")
    Rain
    <BLANKLINE>
    It fell.
    """
    parts = (article.headline, article.deck, article.text)
    return "\n\n".join(printable(part) for part in parts if part) + "\n"
