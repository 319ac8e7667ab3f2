"""The lexicons made ready for look-up: their phrases folded, in one table for all languages."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from attrs import fields

from newsparse.lexicons.boilerplate import compile_boilerplate
from newsparse.lexicons.folding import fold
from newsparse.lexicons.lexicon import Lexicon
from newsparse.lexicons.loading import languages, load
from newsparse.lexicons.phrases import Phrases

# These begin a line of the article's own furniture; a single word of them is enough.
_OPENINGS = ("note", "caption", "byline")
# These are words of bylines, of dates and within sentences, no phrases that a line begins with.
_WORDS = ("joining", "months", "timestamp", "updated", "boilerplate")
# These are titles of pages that are no articles.
_TITLES = ("error", "search")
_ABBREVIATED = 3
"""Letters of a month's name that tell it."""
_OF_SITE = frozenset("newsletter paywall cookies comments copyright".split())
"""Fields of phrases in which a site speaks of itself, wherever these stand."""
_LONG_WORD = 9
"""Letters of a word that by itself is no everyday one."""
_SETS = 16
"""Compiled sets of lexicons that are kept: a program uses one or two."""


def _fields() -> list[str]:
    """The fields of a lexicon that hold phrases or words, in their order."""
    return [field.name for field in fields(Lexicon)[1:] if field.name != "dropped"]


def noise_fields() -> list[str]:
    """Those whose phrases are noise as whole lines."""
    return [name for name in _fields() if name not in {*_OPENINGS, *_WORDS, *_TITLES}]


@lru_cache(maxsize=_SETS)
def compile_phrases(codes: tuple[str, ...] | None, own: tuple[Lexicon, ...] = ()) -> Phrases:
    """The phrases of the lexicons `codes` (None: of all languages) and the caller's `own`.

    Where two lexicons put a phrase in different fields, the caller's counts, then the
    first field in the order of `Lexicon`.
    """
    shipped = [_left(load(code), own) for code in (languages() if codes is None else codes)]
    names = _fields()
    noise: dict[str, str] = {}
    openings: dict[str, str] = {}
    for lexicons in (own, shipped):
        for name in names:
            table = openings if name in _OPENINGS else noise
            for phrase in _folded(lexicons, name) if name not in _WORDS + _TITLES else ():
                table.setdefault(phrase, name)
    longest: dict[str, int] = {}
    for phrase in (*noise, *openings):
        first = phrase.split(" ", 1)[0]
        longest[first] = max(longest.get(first, 0), phrase.count(" ") + 1)
    beginnings = frozenset(" ".join(phrase.split(" ")[:2]) for phrase in (*noise, *openings))
    both = (*own, *shipped)
    dates = frozenset(_folded(both, "months") | _folded(both, "timestamp"))
    mine = frozenset(phrase for name in noise_fields() for phrase in _folded(own, name))
    joining = frozenset(_folded(both, "joining"))
    months = _months([lexicon.months for lexicon in both])
    months_in = {lexicon.language: _other_months(lexicon.months, months) for lexicon in both}
    of_site = {phrase for phrase, name in noise.items() if name in _OF_SITE and _is_telling(phrase)}
    boilerplate = compile_boilerplate(of_site | _folded(both, "boilerplate"))
    titles = {phrase: name for name in _TITLES for phrase in _folded(both, name)}
    return Phrases(
        noise,
        openings,
        longest,
        beginnings,
        dates,
        mine,
        boilerplate,
        titles,
        joining,
        months,
        months_in,
        _by_first_word(_folded(both, "updated")),
    )


def _is_telling(phrase: str) -> bool:
    """Whether a folded phrase is no everyday word."""
    return " " in phrase or len(phrase) >= _LONG_WORD


def _left(shipped: Lexicon, own: Iterable[Lexicon]) -> Lexicon:
    """A shipped lexicon without the phrases that the caller's drop in its language."""
    dropped = _folded((each for each in own if each.language == shipped.language), "dropped")
    if not dropped:
        return shipped
    kept: dict[str, tuple[str, ...]] = {}
    for field in fields(Lexicon)[1:]:
        phrases: tuple[str, ...] = getattr(shipped, field.name)
        kept[field.name] = tuple(phrase for phrase in phrases if fold(phrase) not in dropped)
    return Lexicon(**kept | {"months": shipped.months}, language=shipped.language)


def _months(languages: Iterable[Sequence[str]]) -> dict[str, int]:
    """The numbers of months by their names, and by how these begin, as in most of the languages."""
    named: dict[str, Counter[int]] = {}
    begun: dict[str, Counter[int]] = {}
    for months in languages:
        for number, month in enumerate(months, 1):
            name = fold(month)
            named.setdefault(name, Counter())[number] += 1
            for length in range(_ABBREVIATED, len(name)):
                begun.setdefault(name[:length], Counter())[number] += 1
    return {name: times.most_common(1)[0][0] for name, times in (begun | named).items()}


def _by_first_word(phrases: Iterable[str]) -> dict[str, list[str]]:
    """Folded phrases by their first words."""
    begun: dict[str, list[str]] = {}
    for phrase in sorted(phrases):
        begun.setdefault(phrase.split(" ", 1)[0], []).append(phrase)
    return begun


def _other_months(own: Sequence[str], months: Mapping[str, int]) -> dict[str, int]:
    """The names that mean another month in one language than in most."""
    return {name: number for name, number in _months([own]).items() if months[name] != number}


def _folded(lexicons: Iterable[Lexicon], field: str) -> set[str]:
    words: list[tuple[str, ...]] = [getattr(lexicon, field) for lexicon in lexicons]
    return {folded for phrases in words for phrase in phrases if (folded := fold(phrase))}
