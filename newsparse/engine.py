"""The engine as one: any source read, its blocks labelled, an article built of them.

Importing it costs more than the rest of newsparse, so that is done when a source is first parsed.
"""

from collections.abc import Callable, Iterable

from attrs import evolve

from newsparse.blocks import Page
from newsparse.building import build
from newsparse.labelling import judge_page, label
from newsparse.labelling.weights import load_weights
from newsparse.lexicons.phrases import Phrases
from newsparse.model import Article
from newsparse.overruling import Rule, overrule
from newsparse.profile import Profile
from newsparse.reading.decoding import decode
from newsparse.reading.markup import looks_like_markup
from newsparse.reading.text import read_text
from newsparse.tags import is_tag


def read(source: object, charset: str | None, profile: Profile) -> Page:
    """A source of any kind as blocks; readers of trees are imported when they are needed.

    Raises `TypeError` for anything but `str`, `bytes` and a BeautifulSoup tag.
    """
    if isinstance(source, bytes | bytearray):
        source = decode(bytes(source), charset)
    if isinstance(source, str):
        return _html_reader()(source, profile) if looks_like_markup(source) else read_plain(source)
    if is_tag(source):
        from newsparse.reading.soup import read_soup  # noqa: PLC0415

        return read_soup(source, profile)
    raise TypeError(f"source is str, bytes or a BeautifulSoup tag, not {type(source).__name__}")


def read_plain(text: str) -> Page:
    """A text as blocks, whatever it looks like."""
    return Page(read_text(text))


def _html_reader() -> Callable[[str, Profile], Page]:
    try:
        from newsparse.reading.html import read_html  # noqa: PLC0415 - it costs 40 ms
    except ImportError:  # no turbohtml for this platform
        from newsparse.reading.soup import read_with_html_parser  # noqa: PLC0415

        return read_with_html_parser
    return read_html


def article_of(
    page: Page, phrases: Phrases, profile: Profile, rules: Iterable[Rule], url: str | None
) -> Article:
    """The article of a page that was read; a caller's profile and rules have the last word."""
    weights = load_weights("html" if page.is_html else "text")
    labelled = overrule(label(page, phrases, weights), profile, rules)
    kind, confidence = judge_page(page, labelled, phrases, weights)
    article = build(labelled, page, phrases, url)
    return evolve(article, kind=kind, confidence=confidence)
