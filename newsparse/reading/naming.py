"""Class names cut into words and looked up in the families."""

from collections.abc import Iterable
from functools import cache, lru_cache

import regex

from newsparse.families import FAMILIES, SILENT, TOPICS_AFTER, UTILITIES
from newsparse.profile import ClassTokens

_HASH = r"(?<![\p{L}\p{N}])[\p{L}\p{N}]*?\p{N}(?!x\p{N})\p{L}[\p{L}\p{N}]*+"
"""A part of a name with letters after figures was made by a machine ("9ad80f1"), but for measures.

Every hundredth such name would have an "ad" in it.
"""
_WORDS = regex.compile(_HASH + r"|(\p{Lu}?\p{Ll}++|\p{Lu}++(?!\p{Ll})|\p{L})")
"""The words of a name, "" for parts that a machine made."""
_LONGEST = 300
"""Characters of an element's names that are looked at; styles by class can run to thousands."""
_KNOWN = 20_000
"""Names that are kept looked up: sites repeat theirs from page to page."""


@lru_cache(maxsize=_KNOWN)
def families(names: str) -> tuple[str, ...]:
    """The families that an element's names speak for, in the order of the table.

    >>> families("storyBody__text js-ad-slot")
    ('article', 'advertisement')
    """
    found: tuple[str, ...] = ()
    own, post, _ = names.partition(TOPICS_AFTER)
    for name in [*own[:_LONGEST].split(), post]:
        more = _families(name)
        if more and found:
            both = {*found, *more}
            found = tuple(family for family in FAMILIES if family in both)
        else:
            found = found or more
    return found


def families_with(class_tokens: ClassTokens, names: str) -> tuple[str, ...]:
    """The same with a profile's words first: whole names, or words that they are made of.

    >>> families_with((("advertisement", ("partnerbox",)),), "story-body partnerbox")
    ('advertisement', 'article')
    """
    shipped = families(names)
    if not class_tokens:
        return shipped
    whole = names.lower().split()
    words = {*whole, *_words(names)}
    own = (
        family
        for family, tokens in class_tokens
        if not words.isdisjoint(token.lower() for token in tokens)
    )
    return (*own, *shipped)


@lru_cache(maxsize=_KNOWN)
def _families(name: str) -> tuple[str, ...]:
    """The families that one name speaks for; a utility's only by a pair of words."""
    if ":" in name or "[" in name:  # a utility for some screens or states, or with a value
        return ()
    if name.startswith("__"):  # a framework's mark on its root, as "__next"
        return ()
    table = _table()
    words = _words(name)
    utility = bool(words) and words[0] in UTILITIES
    found: set[str] = set()
    after_pair = False
    for word, following in zip(words, [*words[1:], ""], strict=False):
        pair = f"{word}-{following}"
        known = pair in table or pair in SILENT
        if pair in table:
            found.add(table[pair])
        elif word in table and not (known or after_pair or utility):
            found.add(table[word])
        after_pair = known
    return tuple(family for family in FAMILIES if family in found) if found else ()


def _words(name: str) -> list[str]:
    """The words that a name is made of.

    >>> _words("storyBody__text"), _words("elementor-element-9ad80f1"), _words("ad300x250")
    (['story', 'body', 'text'], ['elementor', 'element'], ['ad', 'x'])
    """
    return [word.lower() for word in _WORDS.findall(name) if word]


@cache
def _table() -> dict[str, str]:
    """Every word or pair of words to its family."""
    return {words: family for family, line in FAMILIES.items() for words in _keys(line.split())}


def _keys(phrases: Iterable[str]) -> set[str]:
    """Phrases of two words at most as they are looked up; longer ones by their first two."""
    return {"-".join(phrase.split("-")[:2]) for phrase in phrases}
