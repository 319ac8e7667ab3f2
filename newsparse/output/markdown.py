"""An article as Markdown (CommonMark) and as plain text."""

from collections.abc import Iterator, Sequence
from itertools import count, groupby
from typing import TYPE_CHECKING

import regex
from regex import Match

from newsparse.body import (
    BodyBlock,
    Code,
    Embed,
    Figure,
    ListBlock,
    Note,
    Quote,
    Span,
    Table,
)
from newsparse.output.inline import Piece, cut, pieces, words
from newsparse.output.printable import printable

if TYPE_CHECKING:
    from newsparse.model import Article

_SPECIAL = regex.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w{1,31};)")
_FENCES = regex.compile(r"`++")
_SHORTEST_FENCE = 3
_SPACES = regex.compile(r"\s+")
_UNSAFE = regex.compile(r"[<>\s\\\p{Cc}]+")
"""What may not stand in a link's address."""
_LINE_START = regex.compile(r"(?m)^(\s*)([#+=-]|\d{1,9}(?=[.)]))")


def to_markdown(article: "Article") -> str:
    r"""The article as CommonMark: headline, deck and byline, then the sections.

    What the article says is escaped, so it can neither add markup nor break it.

    >>> from newsparse import Article
    >>> print(to_markdown(Article(headline="1 * 2", deck="A sum")), end="")
    # 1 \* 2
    <BLANKLINE>
    **A sum**
    """
    return "\n\n".join(_parts(article)) + "\n"


def _parts(article: "Article") -> Iterator[str]:
    if article.headline:
        yield f"# {_line(article.headline)}"
    if article.deck:
        yield f"**{_line(article.deck)}**"
    if article.byline:
        yield f"*{_line(article.byline)}*"
    for section in article.sections:
        if section.heading is not None:
            yield f"{'#' * section.level} {_line(section.heading)}"
        yield from (_block(block) for block in section.blocks)


def _block(block: BodyBlock) -> str:
    if isinstance(block, ListBlock):
        items = zip(_bullets(block, "-"), cut(block.items, block.spans), strict=False)
        return "\n".join([bullet + _line(*item) for bullet, item in items])
    if isinstance(block, Figure):
        credit = f"({block.credit})" if block.credit else ""
        return f"*{_line(' '.join(filter(None, (block.caption, credit))))}*"
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Code):
        return _code(block.text)
    if isinstance(block, Note | Quote | Embed):
        text, spans = words(block)
        lines = cut(text.split("\n"), spans)
        return "\n>\n".join([f"> {_line(*line)}" for line in lines])
    return _line(block.text, block.spans)


def _line(text: str, spans: Sequence[Span] = ()) -> str:
    """A text on one line, its links and its emphasis all that is markup."""
    parts: list[str] = []
    for url, members in groupby(pieces(text, spans), key=lambda piece: piece.url):
        inner = "".join([_emphasized(piece) for piece in members])
        parts.append(inner if url is None else f"[{inner}](<{_UNSAFE.sub(_percent, url)}>)")
    return _begun("".join(parts))


def _emphasized(piece: Piece) -> str:
    """A piece in the marks of its emphasis, which stand close to its words."""
    text = _escaped(piece.text)
    marks = "**" * piece.bold + "*" * piece.italic
    words = text.strip()
    if not marks or not words:
        return text
    begin, end = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{begin}{marks}{words}{marks}{end}"


def _percent(unsafe: Match[str]) -> str:
    return "".join([f"%{byte:02X}" for byte in unsafe[0].encode("utf-8", "replace")])


def _table(block: Table) -> str:
    """A table in pipes, as most readers of CommonMark know it; its first row is its head."""
    width = max(map(len, block.rows), default=0)
    rows = [[*map(_line, row), *[""] * (width - len(row))] for row in block.rows]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([*lines[:1], "|" + " --- |" * width, *lines[1:]])


def _code(text: str) -> str:
    """A block of code in a fence that is longer than any in it."""
    fence = "`" * max([_SHORTEST_FENCE, *(len(run) + 1 for run in _FENCES.findall(text))])
    return f"{fence}\n{printable(text)}\n{fence}"


def _escaped(text: str) -> str:
    """A text in which nothing looks like markup, but for its beginning."""
    line = _SPACES.sub(" ", printable(text))
    return _SPECIAL.sub(lambda special: "\\" + special[0], line)


def _begun(line: str) -> str:
    """A line, trimmed, that begins as no markup does."""
    return _LINE_START.sub(lambda start: _escaped_start(start[2]), line.strip())


def _escaped_start(mark: str) -> str:
    """A line's first mark, so that it begins no heading, list or rule."""
    return mark + "\\" if mark[0].isdigit() else "\\" + mark


def to_text(article: "Article") -> str:
    """The article as plain text: headline, deck and body with blank lines between, no captions.

    >>> from newsparse import Article
    >>> print(to_text(Article(headline="Rain", deck="It fell.")), end="")
    Rain
    <BLANKLINE>
    It fell.
    """
    parts = [article.headline, article.deck]
    for section in article.sections:
        parts += [section.heading, *map(_as_text, section.blocks)]
    return "\n\n".join(printable(part) for part in parts if part) + "\n"


def _as_text(block: BodyBlock) -> str:
    if isinstance(block, ListBlock):
        items = zip(_bullets(block, "•"), block.items, strict=False)
        return "\n".join([bullet + " ".join(item.split()) for bullet, item in items])
    return block.text


def _bullets(block: ListBlock, bullet: str) -> Iterator[str]:
    """What each item of a list begins with, without end: a bullet or its number."""
    return (f"{n}. " if block.ordered else f"{bullet} " for n in count(1))
