"""A removed block back in its place: an article with one decision overruled."""

from collections.abc import Callable, Iterable

from attrs import evolve

from newsparse.account import Evidence, Kept, Removed
from newsparse.blocks import OVERRULED
from newsparse.body import BodyBlock, Code, Figure, ListBlock, Section, Source
from newsparse.building import OF_TEXT, SUBHEADING_LEVEL
from newsparse.errors import OptionsError
from newsparse.model import Article
from newsparse.role import Role

_HEAD = (Role.HEADLINE, Role.DECK, Role.KICKER, Role.SUBHEADING)
_BLOCKS: dict[Role, Callable[[str, Source], BodyBlock]] = {
    **OF_TEXT,
    Role.CODE: Code,
    Role.ITEM: lambda text, source: ListBlock((text,), ordered=False, source=source),
    Role.CAPTION: lambda text, source: Figure(text, None, source),
    Role.CREDIT: lambda text, source: Figure("", text, source),
}


def restore(article: Article, removed: Removed, role: str) -> Article:
    """The article with a removed block as a part of it, in the role given."""
    if removed not in article.removed:
        raise OptionsError("the block is none of those that were removed from this article")
    wanted = _wanted(role)
    evidence = (Evidence("overruled", "restored", OVERRULED), *removed.evidence)
    kept = Kept(removed.text, wanted, 1.0, "was restored", evidence, removed.source)
    found = evolve(
        article,
        kept=tuple(sorted((*article.kept, kept), key=lambda each: each.source.start)),
        removed=tuple(each for each in article.removed if each != removed),
    )
    if wanted is Role.HEADLINE:
        return evolve(found, headline=removed.text)
    if wanted is Role.DECK:
        return evolve(found, deck=removed.text)
    if wanted is Role.KICKER:
        return evolve(found, kicker=removed.text)
    if wanted is Role.SUBHEADING:
        part: Section | BodyBlock = Section(removed.text, SUBHEADING_LEVEL, (), removed.source)
    else:
        part = _BLOCKS[wanted](removed.text, removed.source)
    return evolve(found, sections=_with(article.sections, part, removed.source.start))


def _wanted(role: str) -> Role:
    possible = (*_HEAD, *_BLOCKS)
    if role not in possible:
        raise OptionsError(f"can't be restored as {role!r}; {', '.join(possible)} can be")
    return Role(role)


def _with(
    sections: Iterable[Section], part: Section | BodyBlock, start: int
) -> tuple[Section, ...]:
    """The sections with one more block or heading, which stands at `start` in the source."""
    parts: list[Section | BodyBlock] = []
    for section in sections:
        parts += [] if section.heading is None else [section]
        parts += section.blocks
    after = (i for i, each in enumerate(parts) if each.source and each.source.start > start)
    parts.insert(next(after, len(parts)), part)
    folded: list[tuple[Section, list[BodyBlock]]] = [(Section(None, 1, ()), [])]
    for each in parts:
        if isinstance(each, Section):
            folded.append((each, []))
        else:
            folded[-1][1].append(each)
    found = (evolve(heading, blocks=tuple(blocks)) for heading, blocks in folded)
    return tuple(section for section in found if section.heading is not None or section.blocks)
