"""How often a text speaks of the site that it stands on, as no article does."""

from collections.abc import Iterable, Sequence

import regex
from attrs import frozen

from newsparse.lexicons.folding import fold

LOOK_AT = 400
"""Characters of a text in which phrases are looked for."""
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]")
"""Scripts whose words stand in a text without spaces round them, or with endings."""


@frozen(eq=False)
class Boilerplate:
    """Phrases ready to be counted in a text. Made by `compile_boilerplate`."""

    phrases: frozenset[str]
    """The folded phrases."""
    telling: dict[str, tuple[str, ...]]
    """The longest word of each, the last of several, to the phrases it is in, a space round each:
    most texts have none of these words, or none of their phrases."""
    lengths: dict[str, tuple[int, ...]]
    """What a phrase begins with to the lengths of those that do, the longest first: its first word
    and words, or, if it needs no spaces round it, its first character and characters."""

    def count(self, text: str) -> int:
        """How many of the phrases stand in a text.

        >>> from newsparse.lexicons.compiling import compile_phrases
        >>> boilerplate = compile_phrases(None).boilerplate
        >>> boilerplate.count("By signing up you agree to our privacy policy.")
        2
        >>> boilerplate.count("The policy was signed on Monday."), boilerplate.count("会員登録が必要")
        (0, 1)
        """
        return self.count_folded(fold(text[:LOOK_AT]))

    def count_folded(self, folded: str) -> int:
        """The same of a folded text."""
        words = folded.split(" ")
        count = self._count(words, " ") if self._holds_any(words, f" {folded} ") else 0
        unspaced = not folded.isascii() and _UNSPACED.search(folded)
        return count + self._count(folded, "") if unspaced else count

    def _holds_any(self, words: Iterable[str], spaced: str) -> bool:
        """Whether any of the phrases stands in a text of these words, which is told sooner than which."""
        found = self.telling.keys() & words
        return any(phrase in spaced for word in found for phrase in self.telling[word])

    def _count(self, parts: Sequence[str], glue: str) -> int:
        """The same of words or characters; of phrases that overlap, the first counts."""
        count = end = 0
        for at in [at for at, part in enumerate(parts) if part in self.lengths]:
            for length in self.lengths[parts[at]] if at >= end else ():
                if glue.join(parts[at : at + length]) in self.phrases:
                    count, end = count + 1, at + length
                    break
        return count


def compile_boilerplate(phrases: Iterable[str]) -> Boilerplate:
    """The folded phrases made ready to be counted."""
    known = frozenset(phrases)
    lengths: dict[str, set[int]] = {}
    for phrase in known:
        parts = list(phrase) if _UNSPACED.match(phrase) else phrase.split(" ")
        lengths.setdefault(parts[0], set()).add(len(parts))
    telling: dict[str, list[str]] = {}
    for phrase in sorted(known):
        telling.setdefault(max(reversed(phrase.split(" ")), key=len), []).append(f" {phrase} ")
    found = {part: tuple(sorted(counts, reverse=True)) for part, counts in lengths.items()}
    return Boilerplate(known, {word: tuple(each) for word, each in telling.items()}, found)
