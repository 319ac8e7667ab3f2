"""Who signed an article: by its metadata, its byline, the links to its authors' pages."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, zip_longest

from newsparse.blocks import MENUS, Labelled, Metadata
from newsparse.families import FAMILIES
from newsparse.fields.authors import (
    OPENING_FIELDS,
    after_opening,
    beside_date,
    is_name_alone,
    is_opening,
    listed_names,
    printed_names,
    unglued,
)
from newsparse.fields.credits import UNDER_PICTURES
from newsparse.fields.dates import LONGEST_DATE, read_date
from newsparse.lexicons.names import is_person, is_sentence
from newsparse.lexicons.phrases import Phrases
from newsparse.role import Role
from newsparse.spans import spans_of, web_address

_BESIDE = 2
"""Blocks from a date within which a person's name is the author's."""
_LEVELS_UP, _FAR_UP = 3, 8
_ANOTHERS = ("comments", "related")
"""Families of names of what other people wrote."""
_ANYWHERE = "https://example.org/"
"""What relative addresses are resolved against where only their paths count."""
_PAGES = frozenset(FAMILIES["byline"].split())
"""What the addresses of authors' pages have as a step of their paths."""


def find_authors(
    labelled: Sequence[Labelled], near: Sequence[Labelled], metadata: Metadata, phrases: Phrases
) -> tuple[str | None, tuple[str, ...], str]:
    """The byline, the authors and where those were found: a site signs only if nobody else does.

    `near` are the blocks round the headline and the body's beginning. Who took a picture is no
    author.
    """
    labelled, near = _without_pictures(labelled), _without_pictures(near)
    named = listed_names(_named(metadata, phrases), phrases, metadata.organizations)
    byline = _byline(labelled, phrases)
    if _beside(named, (*metadata.site_names, *metadata.organizations)):
        return byline, _beside(named, metadata.site_names), "metadata"
    text, signed = _signature(labelled, near, phrases)
    pages = frozenset(metadata.author_pages)
    linked = _linked(near, pages, phrases) or _only(_linked(labelled, pages, phrases))
    signed = _as_linked(signed, linked)
    if not signed:
        beside = _beside_date(near, metadata, phrases, 1 if named else _BESIDE)
        signed = () if _is_topic(beside, labelled) else printed_names(beside, phrases)
    if named and not any(" " in name for name in signed):
        return byline or text, named, "metadata"
    return byline or text, signed or _only(_called(labelled, phrases)), "text"


def _without_pictures(labelled: Sequence[Labelled]) -> Sequence[Labelled]:
    return [each for each in labelled if each.role not in UNDER_PICTURES]


def _byline(labelled: Sequence[Labelled], phrases: Phrases) -> str | None:
    """The first byline as printed, with the name in the block after a mere "By"."""
    for each, following in _followed(labelled):
        if each.role is not Role.BYLINE:
            continue
        text = _words(each)
        if not is_opening(text, phrases):
            if not is_sentence(text.split(), text[-1:]):
                return text
        elif following and is_name_alone(_words(following), phrases):
            return f"{text} {_words(following)}"
    return None


def _words(each: Labelled) -> str:
    """A block's text without its bullet."""
    return each.text.removeprefix(each.block.marker).strip()


def _followed(blocks: Sequence[Labelled]) -> Iterator[tuple[Labelled, Labelled | None]]:
    """Each block with the one after it."""
    return zip_longest(blocks, blocks[1:])


def _as_linked(signed: tuple[str, ...], linked: tuple[str, ...]) -> tuple[str, ...]:
    """The names of a byline, or those of links where it has none or more words than they.

    A link parts a name from what is printed right after it ("Ann LeeScience Editor").
    """
    longer = any(name.startswith(each) for each in linked for name in signed if name != each)
    return linked if longer or (linked and not any(map(is_person, signed))) else signed


def _named(metadata: Metadata, phrases: Phrases) -> Sequence[str]:
    """What the metadata gives as authors, or as what stands beside a label that means them."""
    cards = (value for label, value in metadata.cards if is_opening(label, phrases))
    return metadata.authors or tuple(cards)


def _linked(
    labelled: Iterable[Labelled], pages: frozenset[str], phrases: Phrases
) -> tuple[str, ...]:
    """The names that link to authors' pages, which are `pages` or told by their addresses."""

    def is_theirs(address: str) -> bool:
        return address in pages or _is_authors_page(address)

    known = {web_address(_ANYWHERE, page) for page in pages}
    links = (
        (each.text[span.start : span.end], span.url)
        for each in labelled
        if each.block.markup and any(map(is_theirs, each.block.markup.addresses))
        if not _is_anothers(each)
        for span in spans_of(each.text, each.block.markup, _ANYWHERE)
    )
    names = [text for text, url in links if url and (url in known or _is_authors_page(url))]
    return _people(names, phrases)


def _called(labelled: Iterable[Labelled], phrases: Phrases) -> tuple[str, ...]:
    """The names that the names of their elements call authors."""
    short = (each for each in labelled if not each.kept and len(each.text) <= LONGEST_DATE)
    called = (each for each in short if _is_called_author(each) and not _is_anothers(each))
    return _people([each.text for each in called], phrases)


def _people(names: Iterable[str], phrases: Phrases) -> tuple[str, ...]:
    """Those of some texts that are people's names, each once."""
    return tuple(dict.fromkeys(name for name in names if is_name_alone(name, phrases)))


def _is_authors_page(address: str) -> bool:
    """Whether an address has "author" or the like as a step of its path, but for the last."""
    return not _PAGES.isdisjoint(address.partition("?")[0].split("/")[:-1])


def _only(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names, if there is but one."""
    return names if len(names) == 1 else ()


def _signature(
    labelled: Sequence[Labelled], near: Sequence[Labelled], phrases: Phrases
) -> tuple[str | None, tuple[str, ...]]:
    """A text that names who wrote the article, and the names: near the headline, else below."""
    near_texts = (_signed_by(each, following, phrases) for each, following in _followed(near))
    printed = (x.block.text for x in labelled if _is_printed(x, phrases))
    notes = (x.block.text for x in labelled if _is_signed_note(x, phrases))
    is_text = all(each.block.markup is None for each in near)
    for text in filter(None, chain(near_texts, printed, notes)):
        names = printed_names(text, phrases)
        if names and not (is_text and names[0][0].islower()):  # markup may call a user's name one
            return text, names
    return None, ()


def _is_printed(each: Labelled, phrases: Phrases) -> bool:
    """Whether a block is a byline, or a date line of the article's that begins as one does."""
    if each.role is Role.TIMESTAMP:
        return _opens_as_byline(each.block.text, phrases) and not _is_anothers(each)
    return each.role is Role.BYLINE


def _is_signed_note(each: Labelled, phrases: Phrases) -> bool:
    """Whether a block is a note on the author that begins as a byline does ("Written by")."""
    return each.role is Role.BIOGRAPHY and _opens_as_byline(each.block.text, phrases)


def _signed_by(each: Labelled, following: Labelled | None, phrases: Phrases) -> str:
    """The text of a block that holds a byline; the next block's after a mere "By"."""
    text = each.block.text
    short = len(text) <= LONGEST_DATE
    if each.role is Role.TIMESTAMP:
        return after_opening(text, phrases) or beside_date(text, phrases)
    if each.role is not Role.BYLINE:
        if each.kept:
            return ""
        if _is_called_author(each) or (short and _opens_as_byline(text, phrases)):
            return text
        return after_opening(text, phrases) if short and read_date(text, phrases) else ""
    if following is None or following.kept or printed_names(text, phrases):
        return text
    return f"{text} {_words(following)}"


def _beside_date(near: Sequence[Labelled], metadata: Metadata, phrases: Phrases, reach: int) -> str:
    """A person's name that stands by itself within `reach` blocks of the date; "" if none does."""
    known = (*metadata.site_names, *metadata.desks, *metadata.keywords, *metadata.breadcrumbs)
    topics = {topic.casefold() for topic in known}
    long = (x.kept or _is_menu(x) or len(x.block.text) > LONGEST_DATE for x in near)
    texts = ["" if out else x.block.text for x, out in zip(near, long, strict=True)]
    for at, text in enumerate(texts):
        beside = texts[max(0, at - reach) : at + reach + 1]
        if text.casefold() not in topics and is_name_alone(text, phrases):
            dated = any(each and read_date(each, phrases) for each in beside)
            if dated:
                return text
    return ""


def _is_topic(name: str, labelled: Iterable[Labelled]) -> bool:
    """Whether an article is about a person: its headline or its text says the name."""
    return any(name in each.text for each in labelled if each.kept)


def _opens_as_byline(text: str, phrases: Phrases) -> bool:
    """Whether a text begins as a byline does."""
    match = phrases.find(unglued(text, phrases))
    return match is not None and match.form != "line" and match.field in OPENING_FIELDS


def _is_menu(each: Labelled) -> bool:
    """Whether a block stands in a menu or is one by itself: two links at least."""
    markup = each.block.markup
    if markup is None:
        return False
    return markup.box.region in MENUS or (markup.is_links and len(markup.addresses) > 1)


def _is_called_author(each: Labelled) -> bool:
    """Whether the names round a block call it an author; a button in a byline is none."""
    markup = each.block.markup
    if markup is None or markup.box.place == "control":
        return False
    return "byline" in markup.families or markup.box.speaks_for("byline", _LEVELS_UP)


def _is_anothers(each: Labelled) -> bool:
    """Whether a block stands among comments or teasers, which others wrote."""
    markup = each.block.markup
    return markup is not None and any(markup.box.speaks_for(name, _FAR_UP) for name in _ANOTHERS)


def _beside(names: Sequence[str], sites: Iterable[str]) -> tuple[str, ...]:
    """What metadata gives as authors, but for those that are the site itself."""
    known = {site.casefold() for site in sites}
    return tuple(name for name in names if name.casefold() not in known)
