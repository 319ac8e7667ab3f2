"""Labelled blocks to an `Article`: one fold, nothing is decided here."""

from collections.abc import Hashable, Sequence
from itertools import groupby
from typing import TypeVar

from newsparse.account import Kept, Removed
from newsparse.blocks import LEVELS, Labelled, Page, marker_family
from newsparse.body import (
    BodyBlock,
    Code,
    Embed,
    Figure,
    ListBlock,
    Note,
    Paragraph,
    Quote,
    Section,
    Source,
    Span,
    Table,
)
from newsparse.embeds import is_at_home
from newsparse.fields.collect import collect_fields
from newsparse.fields.credits import UNDER_PICTURES, parted
from newsparse.fields.headline import shown_headline, unseen_headline
from newsparse.frames import with_frames
from newsparse.lexicons.phrases import Phrases
from newsparse.model import Article
from newsparse.role import Role
from newsparse.spans import spans_of

AccountT = TypeVar("AccountT", Kept, Removed)

_BODY = {
    Role.PARAGRAPH,
    Role.ITEM,
    Role.QUOTE,
    Role.TABLE,
    Role.CODE,
    Role.EMBED,
    Role.CAPTION,
    Role.CREDIT,
    Role.NOTE,
}
OF_TEXT: dict[Role, type[Paragraph | Quote | Embed | Note]] = {
    Role.PARAGRAPH: Paragraph,
    Role.QUOTE: Quote,
    Role.EMBED: Embed,
    Role.NOTE: Note,
}
"""The blocks that are nothing but a text with spans, by the role that makes them."""
Spanned = tuple[str, tuple[Span, ...]]
"""A text and the spans of it."""
SUBHEADING_LEVEL = 2
"""The level of a subheading that is no heading by its element, and the least of any."""
_SHOWN, _NAMES = 3, 4
"""Elements around a block that are told, and names of each."""


def build(
    labelled: Sequence[Labelled], page: Page, phrases: Phrases, url: str | None = None
) -> Article:
    """The article that a page's labelled blocks make; `url` is its address, if it is known."""
    fields = collect_fields(labelled, page.facts.metadata, phrases, url)
    sections = _sections(with_frames(labelled, page.frames), fields.url, phrases)
    shown = next((x.block for x in labelled if x.role is Role.HEADLINE), None)
    headline, kicker = shown_headline(shown, page.facts, phrases) if shown else (None, "")
    named: dict[int, str] = {}
    return Article(
        headline=headline or unseen_headline(page.facts, has_text=bool(sections)),
        kicker=_first_text(labelled, Role.KICKER) or kicker or None,
        deck="\n".join(x.block.text for x in labelled if x.role is Role.DECK) or None,
        sections=sections,
        kept=tuple(_account(Kept, x, named) for x in labelled if x.kept),
        removed=tuple(_account(Removed, x, named) for x in labelled if not x.kept),
        **fields._asdict(),
    )


def _first_text(labelled: Sequence[Labelled], role: Role) -> str | None:
    return next((x.block.text for x in labelled if x.role is role), None)


def _source(labelled: Labelled) -> Source:
    return Source(labelled.block.start, labelled.block.end)


def _account(cls: type[AccountT], labelled: Labelled, named: dict[int, str]) -> AccountT:
    return cls(
        labelled.block.text,
        labelled.role,
        labelled.confidence,
        labelled.reason,
        labelled.evidence,
        _source(labelled),
        _element(labelled, named),
    )


def _element(labelled: Labelled, named: dict[int, str]) -> str:
    """The elements around a block's text, the outermost first; `named` keeps what is done."""
    if labelled.block.markup is None:
        return ""
    shown: list[str] = []
    for box in labelled.block.markup.box.upwards(_SHOWN):
        if box.number not in named:
            named[box.number] = ".".join([box.tag, *box.names.split()[:_NAMES]])
        shown.append(named[box.number])
    return " > ".join(shown[::-1])


def _sections(
    labelled: Sequence[Labelled], url: str | None, phrases: Phrases
) -> tuple[Section, ...]:
    """The body folded into sections; an opening section only if it holds anything."""
    parts: list[tuple[Labelled | None, list[Labelled]]] = [(None, [])]
    for each in labelled:
        if each.role is Role.SUBHEADING and each.kept:
            parts.append((each, []))
        else:
            parts[-1][1].append(each)
    sections = [_section(heading, members, url, phrases) for heading, members in parts]
    return tuple(s for s in sections if s.heading is not None or s.blocks)


def _section(
    heading: Labelled | None, members: Sequence[Labelled], url: str | None, phrases: Phrases
) -> Section:
    kept = (x for x in members if x.kept and x.role in _BODY)
    groups = (list(group) for _, group in groupby(kept, key=_whole))
    blocks = tuple(_body_block(group, url, phrases) for group in groups)
    if heading is None:
        return Section(None, 1, blocks)
    level = LEVELS.get(_tag(heading), SUBHEADING_LEVEL)
    return Section(heading.block.text, max(level, SUBHEADING_LEVEL), blocks, _source(heading))


def _tag(labelled: Labelled) -> str:
    return labelled.block.markup.box.element if labelled.block.markup else ""


def _whole(labelled: Labelled) -> Hashable:
    """What the parts of one list, quote or figure have in common; a paragraph is its own."""
    role, markup = labelled.role, labelled.block.markup
    if role is Role.ITEM:
        return role, markup.box.host.number if markup and markup.box.host else None
    if role in UNDER_PICTURES:
        host = markup.box.host if markup else None
        return Role.CAPTION, host.number if host else labelled.block.start
    if role in {Role.QUOTE, Role.EMBED} and markup and markup.box.host:
        return role, markup.box.host.number
    return role, labelled.block.start


def _body_block(parts: Sequence[Labelled], url: str | None, phrases: Phrases) -> BodyBlock:
    first = parts[0]
    source = Source(first.block.start, parts[-1].block.end)
    if first.role is Role.ITEM:
        return _list(parts, source, url)
    if first.role is Role.TABLE:
        return Table(first.block.cells, source)
    if first.role is Role.CODE:
        return Code("\n".join([part.block.text for part in parts]), source)
    if first.role in UNDER_PICTURES:
        return _figure(parts, source, phrases)
    text, spans = _joined([_spanned(part, url) for part in parts if part.block.text], "\n")
    if first.role is Role.EMBED:
        return Embed(text, source, spans, _home(parts, spans))
    return OF_TEXT[first.role](text, source, spans)


def _home(parts: Sequence[Labelled], spans: Sequence[Span]) -> str | None:
    """Where an embed is at home: what its frame shows, else where its last link of that kind leads.

    The links of a post lead to others, too, and its own address comes last.
    """
    framed = (part.block.markup for part in parts if not part.block.text)
    addresses = [address for markup in framed if markup for address in markup.addresses]
    addresses += [span.url for span in reversed(spans) if span.url]
    return next(filter(is_at_home, addresses), None)


def _figure(parts: Sequence[Labelled], source: Source, phrases: Phrases) -> Figure:
    texts = ((part.block.text, part.role is Role.CREDIT) for part in parts)
    return Figure(*parted(texts, phrases), source)


def _list(parts: Sequence[Labelled], source: Source, url: str | None) -> ListBlock:
    """A list; the blocks of one item make one text."""
    members: dict[object, list[Spanned]] = {}
    for n, part in enumerate(parts):
        key = part.block.markup.box.holder if part.block.markup else n
        members.setdefault(key, []).append(_spanned(part, url))
    items = [_joined(texts, " ") for texts in members.values()]
    host = parts[0].block.markup.box.host if parts[0].block.markup else None
    ordered = host.tag == "ol" if host else marker_family(parts[0].block.marker) in {"1", "a"}
    _, spans = _joined(items, "\n")
    return ListBlock(tuple([text for text, _ in items]), ordered, source, spans)


def _spanned(part: Labelled, url: str | None) -> Spanned:
    """A block's text without its bullet; what has one is plain text, without spans."""
    block = part.block
    if block.marker:
        return block.text.removeprefix(block.marker).strip(), ()
    return block.text, spans_of(block.text, block.markup, url)


def _joined(parts: Sequence[Spanned], between: str) -> Spanned:
    """Texts as one, with `between` between them."""
    spans: list[Span] = []
    at = 0
    for text, own in parts:
        spans += [Span(at + s.start, at + s.end, s.kind, s.url) for s in own]
        at += len(text) + len(between)
    return between.join([text for text, _ in parts]), tuple(spans)
