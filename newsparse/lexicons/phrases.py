"""Lexicons compiled for look-up: is this line a phrase, does it begin with one?

All languages are looked up at once, so a text's language need not be known. A phrase is
compared folded: Unicode-normalised (NFKC), case-folded, letters only.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple

import regex
from attrs import fields, frozen

from newsparse.errors import OptionsError
from newsparse.lexicons.lexicon import Lexicon

_NO_LETTERS = regex.compile(r"[^\p{L}\p{M}]+")
_LABEL_END = regex.compile(r"[:：–—|»]|\s-\s")
# Not noise: these tell what a line is about, and are looked up by functions of their own.
_STRUCTURE = {"byline", "timestamp", "caption", "note"}
_LOOK_AT = 100
_DATE_WORDS_AT = 60


class Match(NamedTuple):
    """A phrase that was found, the lexicons' field it stands in, and how it was found."""

    field: str
    phrase: str
    form: str
    """"line" for the whole line, "label" before a colon or dash, "start" for its first words."""


@frozen(eq=False)
class Phrases:
    """The folded phrases of some lexicons, by use. Made by `compile_phrases`."""

    noise: dict[str, str]
    """Folded phrase to the field of the lexicons it stands in."""
    longest: dict[str, int]
    """First word of a phrase to the words in the longest phrase that begins with it."""
    byline: frozenset[str]
    timestamp: frozenset[str]
    caption: frozenset[str]
    note: frozenset[str]

    def find(self, text: str) -> Match | None:
        """The phrase that a block's text is or begins with, if any."""
        head = text[:_LOOK_AT]
        words = fold(head)
        whole = len(text) <= _LOOK_AT
        if whole and (field := self.noise.get(words)):
            return Match(field, words, "line")
        parts = words.split(" ")
        longest = self.longest.get(parts[0])
        if longest is None:
            return None
        if label := _LABEL_END.search(head, 1):
            before = fold(head[: label.start()])
            if field := self.noise.get(before):
                return Match(field, before, "label")
        half = " ".join(parts[: len(parts) // 2])
        if whole and words == f"{half} {half}" and (field := self.noise.get(half)):
            return Match(field, half, "line")  # "ADVERTISEMENT ADVERTISEMENT"
        for count in range(min(longest, len(parts) - 1), 1, -1):
            phrase = " ".join(parts[:count])
            if field := self.noise.get(phrase):
                return Match(field, phrase, "start")
        return None

    def begins_byline(self, text: str) -> bool:
        """Whether the first word or words of `text` begin a byline."""
        return _begins(fold(text[:40]), self.byline, 3)

    def begins_caption(self, text: str) -> bool:
        """Whether the first word or words of `text` begin a caption or credit."""
        return _begins(fold(text[:40]), self.caption, 3)

    def begins_note(self, text: str) -> bool:
        """Whether `text` begins with the label of a correction or editor's note."""
        return _begins(fold(text[:60]), self.note, 4)

    def date_share(self, text: str) -> float:
        """The share, from 0 to 1, of a line's words that are words or figures of a date."""
        words = _DATE_TOKEN.findall(text[:_DATE_WORDS_AT])
        if not any(word[0].isdigit() for word in words):
            return 0.0
        known = sum(word[0].isdigit() or word.casefold() in self.timestamp for word in words)
        return known / len(words)


_DATE_TOKEN = regex.compile(r"\d+|[\p{Han}]|[\p{L}\p{M}]+")


def fold(text: str) -> str:
    """A text as phrases are compared: case, width, punctuation and digits do not matter.

    >>> fold("»  ＭＵＳＴ Read: 3")
    'must read'
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return _NO_LETTERS.sub(" ", text.casefold()).strip()


def _begins(words: str, phrases: frozenset[str], longest: int) -> bool:
    parts = words.split(" ", longest)[:longest]
    return any(" ".join(parts[:count]) in phrases for count in range(1, len(parts) + 1))


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a lexicon, sorted.

    >>> languages()[:4]
    ('ar', 'bg', 'bn', 'ca')
    """
    package = import_module("newsparse.lexicons")
    names = (module.name for module in iter_modules(package.__path__))
    return tuple(sorted(n.rstrip("_") for n in names if n not in {"lexicon", "phrases"}))


def load(language: str) -> Lexicon:
    """The lexicon of a language. Raises `OptionsError` if there is none."""
    if language not in languages():
        message = f"no lexicon for language {language!r}; there are {', '.join(languages())}"
        raise OptionsError(message)
    name = f"{language}_" if language in {"is", "or", "as", "in"} else language
    lexicon: Lexicon = import_module(f"newsparse.lexicons.{name}").LEXICON
    return lexicon


@cache
def compile_phrases(codes: tuple[str, ...] | None, own: tuple[Lexicon, ...] = ()) -> Phrases:
    """The phrases of the lexicons `codes` (None: of all languages) and the caller's `own`.

    Where two lexicons put a phrase in different fields, the caller's counts, then the
    first field in the order of `Lexicon`.
    """
    shipped = [load(code) for code in (languages() if codes is None else codes)]
    noise: dict[str, str] = {}
    used: dict[str, frozenset[str]] = {}
    for field in fields(Lexicon)[1:]:
        mine, theirs = _folded(own, field.name), _folded(shipped, field.name)
        if field.name in _STRUCTURE:
            used[field.name] = frozenset(mine | theirs)
        else:
            noise |= {phrase: field.name for phrase in theirs if phrase not in noise}
    for field in reversed(fields(Lexicon)[1:]):
        if field.name not in _STRUCTURE:
            noise |= dict.fromkeys(_folded(own, field.name), field.name)
    longest: dict[str, int] = {}
    for phrase in noise:
        first = phrase.split(" ", 1)[0]
        longest[first] = max(longest.get(first, 0), phrase.count(" ") + 1)
    return Phrases(noise=noise, longest=longest, **used)


def _folded(lexicons: Iterable[Lexicon], field: str) -> set[str]:
    words: list[tuple[str, ...]] = [getattr(lexicon, field) for lexicon in lexicons]
    return {folded for phrases in words for phrase in phrases if (folded := fold(phrase))}
