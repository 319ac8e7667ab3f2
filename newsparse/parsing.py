"""`parse` and its plain-text form: read, label, build."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from newsparse.blocks import Page
from newsparse.building import build
from newsparse.lexicons.phrases import compile_phrases
from newsparse.model import Article
from newsparse.options import DEFAULTS, Options
from newsparse.reading.decoding import decode
from newsparse.reading.markup import looks_like_markup
from newsparse.reading.text import read_text

if TYPE_CHECKING:
    from bs4 import Tag


def parse(
    source: "str | bytes | Tag",
    *,
    url: str | None = None,
    charset: str | None = None,
    options: Options = DEFAULTS,
) -> Article:
    r"""The article in `source`, with everything that was removed from it.

    No content raises: a source without an article gives an `Article` without sections, its
    blocks in `removed`. `url` is the page's address, against which relative ones are resolved.
    Raises `TypeError` if an argument has the wrong type.

    - A `str` is an HTML page or plain text, which is told by its first 2,000 characters: it
      is markup if it begins, after white space and comments, with a doctype or one of the
      tags `html`, `head`, `body`, `title`, `meta`, `script`, `style`, `article`, `section`,
      `main`, `div`, `p`, `h1` to `h6` or another block-level tag (`table`, `ul`, …), if three
      block-level elements are closed there, or if it begins with any tag and a doctype, a
      `html` or a `body` follows. Anything else is plain text, a stray `<b>` included.
      Offsets in the article are characters of this text.
    - `bytes` are decoded first: by their byte-order mark, the `charset` of the HTTP header
      if you pass it, strict UTF-8, what the page declares, what the bytes look like
      (`decode` does the same). Offsets are characters of the decoded text.
    - A BeautifulSoup `Tag` or `BeautifulSoup` is walked as it is and not changed. Places in
      the article are counted in nodes, from which `find_tag` finds the tag again.

    HTML text is parsed by turbohtml; where that is not installed, by BeautifulSoup with
    Python's `html.parser`, some ten times slower.

    >>> article = parse(
    ...     "Storm closes the port of Valletta\n\n"
    ...     "The port of Valletta was closed on Monday after a storm broke two cranes.\n\n"
    ...     "Read also: Ten ports to see\n\n"
    ...     "Ships were told to wait at sea until the wind had fallen, the harbour master said."
    ... )
    >>> article.headline
    'Storm closes the port of Valletta'
    >>> [(removed.text, str(removed.role)) for removed in article.removed]
    [('Read also: Ten ports to see', 'related')]
    """
    _check(url, charset, options)
    return _article(_read(source, charset), url, options)


def parse_text(text: str, *, url: str | None = None, options: Options = DEFAULTS) -> Article:
    """The article in a plain text, whatever the text looks like.

    As `parse`, but nothing is taken for markup. A paragraph may stand on one line or be
    wrapped over many; blank lines between paragraphs may be missing.

    >>> parse_text("<p>is how a paragraph begins in HTML, the teacher wrote on the board.").lead
    '<p>is how a paragraph begins in HTML, the teacher wrote on the board.'
    """
    _check(url, None, options)
    _check_text(text)
    return _article(Page(read_text(text)), url, options)


def _check_text(text: object) -> None:
    if not isinstance(text, str):
        raise TypeError(f"text is a str, not {type(text).__name__}")


def _check(url: object, charset: object, options: object) -> None:
    for name, value in (("url", url), ("charset", charset)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"{name} is a str or None, not {type(value).__name__}")
    if not isinstance(options, Options):
        raise TypeError(f"options is an Options, not {type(options).__name__}")


def _read(source: object, charset: str | None) -> Page:
    """A source of any kind as blocks; readers are imported when they are needed."""
    if isinstance(source, bytes | bytearray):
        source = decode(bytes(source), charset)
    if isinstance(source, str):
        if looks_like_markup(source):
            return _html_reader()(source)
        return Page(read_text(source))
    if "bs4" in sys.modules:  # else nobody can hold a tag
        from bs4 import Tag  # noqa: PLC0415 - it costs 100 ms

        from newsparse.reading.soup import read_soup  # noqa: PLC0415

        if isinstance(source, Tag):
            return read_soup(source)
    raise TypeError(f"source is str, bytes or a BeautifulSoup tag, not {type(source).__name__}")


def _html_reader() -> Callable[[str], Page]:
    try:
        from newsparse.reading.html import read_html  # noqa: PLC0415 - it costs 40 ms
    except ImportError:  # no turbohtml for this platform
        from newsparse.reading.soup import read_with_html_parser  # noqa: PLC0415

        return read_with_html_parser
    return read_html


def _article(page: Page, url: str | None, options: Options) -> Article:
    from newsparse.labelling import label  # noqa: PLC0415 - with its weights, when it is needed
    from newsparse.labelling.weights import load_weights  # noqa: PLC0415

    phrases = compile_phrases(options.languages, options.lexicons)
    weights = load_weights("html" if page.is_html else "text")
    return build(label(page, phrases, weights), page.facts, phrases, url)
