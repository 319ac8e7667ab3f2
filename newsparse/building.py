"""Labelled blocks to an `Article`: one fold, nothing is decided here."""

from collections.abc import Sequence
from itertools import groupby
from typing import TypeVar

from newsparse.blocks import Facts, Labelled, marker_family
from newsparse.body import BodyBlock, Figure, ListBlock, Note, Paragraph, Section, Source
from newsparse.model import Article, Kept, Removed
from newsparse.role import Role

AccountT = TypeVar("AccountT", Kept, Removed)

_BODY = {Role.PARAGRAPH, Role.CAPTION, Role.NOTE}
_SUBHEADING_LEVEL = 2


def build(labelled: Sequence[Labelled], facts: Facts, url: str | None = None) -> Article:
    """The article that the labelled blocks make; `url` is passed on as it is."""
    return Article(
        headline=_first_text(labelled, Role.HEADLINE) or next(iter(facts.headlines), None),
        deck=_first_text(labelled, Role.DECK),
        byline=_first_text(labelled, Role.BYLINE),
        breadcrumbs=next((x.fragments for x in labelled if x.role is Role.BREADCRUMBS), ()),
        sections=_sections(labelled),
        kept=tuple(_account(Kept, x) for x in labelled if x.kept),
        removed=tuple(_account(Removed, x) for x in labelled if not x.kept),
        url=url,
    )


def _first_text(labelled: Sequence[Labelled], role: Role) -> str | None:
    return next((x.block.text for x in labelled if x.role is role), None)


def _source(labelled: Labelled) -> Source:
    return Source(labelled.block.start, labelled.block.end)


def _account(cls: type[AccountT], labelled: Labelled) -> AccountT:
    return cls(
        labelled.block.text,
        labelled.role,
        labelled.confidence,
        labelled.reason,
        labelled.evidence,
        _source(labelled),
    )


def _sections(labelled: Sequence[Labelled]) -> tuple[Section, ...]:
    """The body folded into sections; an opening section only if it holds anything."""
    parts: list[tuple[Labelled | None, list[Labelled]]] = [(None, [])]
    for each in labelled:
        if each.role is Role.SUBHEADING and each.kept:
            parts.append((each, []))
        else:
            parts[-1][1].append(each)
    sections = [_section(heading, members) for heading, members in parts]
    return tuple(s for s in sections if s.heading is not None or s.blocks)


def _section(heading: Labelled | None, members: Sequence[Labelled]) -> Section:
    blocks: list[BodyBlock] = []
    for is_list, group in groupby(members, key=lambda x: x.role is Role.ITEM):
        if is_list:
            blocks.append(_list(list(group)))
        else:
            blocks += [_body_block(x) for x in group if x.kept and x.role in _BODY]
    if heading is None:
        return Section(None, 1, tuple(blocks))
    return Section(heading.block.text, _SUBHEADING_LEVEL, tuple(blocks), _source(heading))


def _body_block(labelled: Labelled) -> BodyBlock:
    text, source = labelled.block.text, _source(labelled)
    if labelled.role is Role.CAPTION:
        return Figure(text, source)
    if labelled.role is Role.NOTE:
        return Note(text, source)
    return Paragraph(text, source)


def _list(items: Sequence[Labelled]) -> ListBlock:
    texts = tuple(x.block.text.removeprefix(x.block.marker).strip() for x in items)
    ordered = marker_family(items[0].block.marker) in {"1", "a"}
    return ListBlock(texts, ordered, Source(items[0].block.start, items[-1].block.end))
