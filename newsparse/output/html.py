"""An article as semantic HTML5, built with BeautifulSoup, which escapes all that it is given."""

from itertools import groupby
from typing import TYPE_CHECKING

from newsparse.body import Code, Embed, Figure, Image, ListBlock, Note, Paragraph, Quote, Table
from newsparse.output.inline import cut, pieces, words
from newsparse.output.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bs4 import BeautifulSoup, Tag

    from newsparse.body import BodyBlock, Span
    from newsparse.model import Article

_DEEPEST = 6


def to_html(article: "Article") -> str:
    """The article as one `<article>` element: header, sections, blocks; no script, no style."""
    from bs4 import BeautifulSoup  # noqa: PLC0415 - it costs 100 ms

    soup = BeautifulSoup("", "html.parser")
    root = soup.new_tag("article")
    if article.language:
        root["lang"] = article.language
    header = _head(article, soup)
    if header.contents:
        root.append(header)
    for section in article.sections:
        part = root
        if section.heading is not None:
            part = soup.new_tag("section")
            root.append(part)
            part.append(_element(soup, f"h{min(section.level, _DEEPEST)}", section.heading))
        for block in section.blocks:
            part.append(_block(block, soup))
    return str(root) + "\n"


def _head(article: "Article", soup: "BeautifulSoup") -> "Tag":
    header = soup.new_tag("header")
    for name, text in (("p", article.kicker), ("h1", article.headline), ("p", article.deck)):
        if text:
            header.append(_element(soup, name, text))
    if article.byline:
        header.append(_element(soup, "address", article.byline))
    if article.published:
        time = _element(soup, "time", article.published.isoformat())
        time["datetime"] = article.published.isoformat()
        header.append(time)
    if article.lead_image:
        header.append(_picture(article.lead_image, soup))
    return header


def _picture(image: Image, soup: "BeautifulSoup") -> "Tag":
    picture = soup.new_tag("img", src=printable(image.url), alt="")
    said = [_caption(image, soup)] if image.caption or image.credit else []
    return _around("figure", [picture, *said], soup)


def _caption(figure: Image | Figure, soup: "BeautifulSoup") -> "Tag":
    caption = _element(soup, "figcaption", figure.caption or "")
    if figure.credit:
        credit = _element(soup, "small", figure.credit)
        credit["class"] = "credit"
        caption.extend([" ", credit] if figure.caption else [credit])
    return caption


def _block(block: "BodyBlock", soup: "BeautifulSoup") -> "Tag":
    if isinstance(block, Paragraph):
        return _element(soup, "p", block.text, block.spans)
    if isinstance(block, ListBlock):
        items = [_element(soup, "li", *item) for item in cut(block.items, block.spans)]
        return _around("ol" if block.ordered else "ul", items, soup)
    if isinstance(block, Table):
        return _table(block, soup)
    if isinstance(block, Figure):
        return _around("figure", [_caption(block, soup)], soup)
    return _text_block(block, soup)


def _text_block(block: Quote | Code | Embed | Note, soup: "BeautifulSoup") -> "Tag":
    if isinstance(block, Code):
        code = soup.new_tag("code")
        code.append(printable(block.text))
        return _around("pre", [code], soup)
    text = _element(soup, "p", *words(block))
    around = _around("aside" if isinstance(block, Note) else "blockquote", [text], soup)
    if isinstance(block, Embed):
        around["class"] = "embed"
    return around


def _element(soup: "BeautifulSoup", name: str, text: str, spans: "Sequence[Span]" = ()) -> "Tag":
    """An element with a text, its links and its emphasis."""
    tag = soup.new_tag(name)
    for url, members in groupby(pieces(text, spans), key=lambda piece: piece.url):
        at = tag
        if url is not None:
            at = soup.new_tag("a", href=printable(url))
            tag.append(at)
        for piece in members:
            inner = at
            for mark in ["strong"] * piece.bold + ["em"] * piece.italic:
                outer, inner = inner, soup.new_tag(mark)
                outer.append(inner)
            _add(inner, piece.text, soup)
    return tag


def _around(name: str, inner: "Iterable[Tag]", soup: "BeautifulSoup") -> "Tag":
    tag = soup.new_tag(name)
    tag.extend(inner)
    return tag


def _table(block: Table, soup: "BeautifulSoup") -> "Tag":
    rows = [_around("tr", [_element(soup, "td", c) for c in row], soup) for row in block.rows]
    return _around("table", [_around("tbody", rows, soup)], soup)


def _add(tag: "Tag", text: str, soup: "BeautifulSoup") -> None:
    """Add a text to an element, its line feeds as line breaks."""
    for n, line in enumerate(printable(text).split("\n")):
        if n:
            tag.append(soup.new_tag("br"))
        tag.append(line)
