"""Authors: the names in metadata or in a byline, without what is printed round them."""

from collections.abc import Container, Iterable, Iterator, Sequence
from html import unescape

import regex

from newsparse.lexicons.folding import fold
from newsparse.lexicons.names import PARTICLES, is_person, is_small
from newsparse.lexicons.phrases import Phrases

_ADDRESS = regex.compile(r"https?:\S*|www\.\S*|(?<!\S)(?=\S+@\S)\S++|(?<!\S)@\w+")
_BRACKETS = regex.compile(r"[(（][^)）]{0,200}+[)）]|[\[【][^\]】]{0,200}+[\]】]")
_ALL_IN_BRACKETS = regex.compile(r"\s*[(（\[【]([^()（）\[\]【】]++)[)）\]】]\s*")
_CHUNKS = regex.compile(r"\s*[|•·⋅]\s*|\s[-–—]\s")
"""What parts a name from what is printed after it: a date, a title, the paper."""
_PARTS = regex.compile(r"\s*[,;/、，]\s*")
_DEGREE = regex.compile(r"(?:\p{Lu}\.?){2,6}®?|Ph\.?D\.?|M\.?Sc\.?|[JS]r\.?|I{2,3}")
_REFERENCE = regex.compile(r"(?<=\p{Ll})\d{1,2}(?!\w)")
"""The figure of a footnote behind a name."""
OPENING_FIELDS = frozenset(("byline", "biography"))
"""The lexicons' fields whose phrases a byline begins with."""
_GLUED = regex.compile(r"(\p{L}\p{Ll}*(?: \p{Ll}+){0,2})(?=\p{Lu})")
_ROUND = " .:-–—\"'“”*+•·"
"""What may stand round a name: signs, and the bullet of a list of authors."""
_LONGEST, _MOST_WORDS = 60, 6
"""Characters and words of a name."""
_MOST_SIGNED = 12
"""Words in which a name and what is printed after it are looked for."""
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_LONGEST_TITLE = 4
"""Characters of a title that touches a name in scripts without spaces ("本报记者")."""


def listed_names(
    texts: Iterable[str], phrases: Phrases, organizations: Container[str] = ()
) -> tuple[str, ...]:
    """The names in metadata: commas part them, but those of `organizations`.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> phrases = compile_phrases(None)
    >>> listed_names(["Ann Lee, PhD, Jo Roe", "https://example.org/jo"], phrases)
    ('Ann Lee', 'Jo Roe')
    >>> listed_names(["Ports and Tides"], phrases, ["Ports and Tides"])
    ('Ports and Tides',)
    """
    found = [
        name
        for text in map(unescape, texts)
        for name in ([text] if text in organizations else _names(text, phrases, listed=True))
    ]
    return tuple(dict.fromkeys(found))


def printed_names(text: str, phrases: Phrases) -> tuple[str, ...]:
    """The names in a byline: what follows a comma is a title or a place, unless there is an "and".

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> phrases = compile_phrases(None)
    >>> printed_names("By Ann Lee, Jo Roe and Max Ott", phrases)
    ('Ann Lee', 'Jo Roe', 'Max Ott')
    >>> printed_names("By Ann Lee1, Science Editor | 12 May 2026", phrases)
    ('Ann Lee',)
    """
    text = _REFERENCE.sub("", text).replace(":", ": ")  # a label may touch what it announces
    text = unglued(text, phrases)
    return tuple(dict.fromkeys(_names(text, phrases, listed=False)))


def after_opening(text: str, phrases: Phrases) -> str:
    """What follows the first word in a text that begins a byline; "" if none does.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> after_opening("Published 12 May 2026 by Ann Lee", compile_phrases(None))
    'Ann Lee'
    """
    words = text.split()
    for at, word in enumerate(words):
        if phrases.openings.get(fold(word)) == "byline":
            return " ".join(words[at + 1 :])
    return ""


def beside_date(text: str, phrases: Phrases) -> str:
    """The person's name in a text that says the date; "" if there is none.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> beside_date("Ann Lee | 12 May 2026", compile_phrases(None))
    'Ann Lee'
    """
    parts = (_undated(part, phrases) for line in text.split("\n") for part in _CHUNKS.split(line))
    return next((part for part in parts if is_name_alone(part, phrases)), "")


def unglued(text: str, phrases: Phrases) -> str:
    """A text with a space after the words that begin a byline, if the name touches them.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> unglued("ByAnn McLee", compile_phrases(None))
    'By Ann McLee'
    """
    match = _GLUED.match(text)
    if match is None or phrases.openings.get(fold(match[1])) != "byline":
        return text
    return f"{match[1]} {text[match.end() :]}"


def is_opening(text: str, phrases: Phrases) -> bool:
    """Whether a text is one of the phrases that a byline begins with.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> is_opening("Written by", compile_phrases(None))
    True
    """
    words = fold(text)
    return not OPENING_FIELDS.isdisjoint((phrases.openings.get(words), phrases.noise.get(words)))


def is_name_alone(text: str, phrases: Phrases) -> bool:
    """Whether a text is a person's name and no phrase that is written like one.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> phrases = compile_phrases(None)
    >>> is_name_alone("Ann Lee", phrases), is_name_alone("Must Read", phrases)
    (True, False)
    """
    return is_person(text) and phrases.find(text) is None


def _names(text: str, phrases: Phrases, *, listed: bool) -> Iterator[str]:
    whole = _ALL_IN_BRACKETS.fullmatch(text)
    text = _BRACKETS.sub(" ", _ADDRESS.sub(" ", whole[1] if whole else text))
    text = _without_opening(text, phrases, least=2 if listed else 0)
    chunk = next(filter(None, _CHUNKS.split(text)), "")
    parts = [part.split() for part in _PARTS.split(chunk.replace("&", " & "))]
    joints = [n for n, words in enumerate(parts) if any(_joins(word, phrases) for word in words)]
    last = len(parts) if listed else max(joints, default=0) + 1
    names = [name for words in parts[:last] for name in _joined(words, phrases)]
    for n, words in enumerate(names):
        name = _undated(_without_opening(" ".join(words), phrases, least=2), phrases)
        name = " ".join(_without_end(name.split(), phrases, listed=listed))
        name = _once(name).strip(_ROUND) if not name.endswith((" Jr.", " Sr.")) else name
        if _is_name(name) and not (n and _DEGREE.fullmatch(name)):
            yield name


def _without_opening(text: str, phrases: Phrases, *, least: int) -> str:
    """A text without the words that begin a byline ("By"), if so many words are left."""
    words = text.split()
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        lettered = words[count - 1].strip(":.").isalpha()  # a figure would be folded away
        if lettered and is_opening(" ".join(words[:count]), phrases):
            left = words[count:]
            return " ".join(left if len(left) >= least else words)
    return " ".join(words)


def _joined(words: Sequence[str], phrases: Phrases) -> Iterator[list[str]]:
    """Words parted at those that join names."""
    name: list[str] = []
    for word in words:
        if not _joins(word, phrases):
            name.append(word)
        elif name:
            yield name
            name = []
    if name:
        yield name


def _joins(word: str, phrases: Phrases) -> bool:
    return word == "&" or (word.islower() and word.isalpha() and fold(word) in phrases.joining)


def _without_end(words: Sequence[str], phrases: Phrases, *, listed: bool) -> Sequence[str]:
    """A name without what is printed right after it: a title, a label, words that are no name's.

    "Ann Lee Staff writer", "Ann Lee Photos:", "Ann Lee for the Courier", "山田花子記者".
    """
    if listed and len(words) > _MOST_SIGNED:
        return []
    words = [_without_title(word, phrases) for word in words[:_MOST_SIGNED]]
    least = 1 if _UNSPACED.match("".join(words)) else 2
    for n in range(least, len(words)):
        ends = words[n].endswith(":") or is_opening(" ".join(words[n:]), phrases)
        if ends or is_opening(" ".join(words[n : n + 2]), phrases):
            words = words[:n]
            break
    small = [n for n, word in enumerate(words) if is_small(word)]
    if small and not listed:
        if len(words) == 1 and phrases.find(words[0]) is None:
            return words  # a user's name
        words = words[: small[0]]
        while words and words[-1] in PARTICLES:
            words.pop()
        return words if len(words) > 1 else []
    return words


def _without_title(word: str, phrases: Phrases) -> str:
    """A name in a script without spaces, without the title that touches it."""
    if not _UNSPACED.match(word):
        return word
    for size in range(min(_LONGEST_TITLE, len(word) - 2), 1, -1):
        if is_opening(word[:size], phrases):
            return word[size:]
        if is_opening(word[-size:], phrases):
            return word[:-size]
    return word


def _once(name: str) -> str:
    """A name that is printed twice in a row, once."""
    half = name[: len(name) // 2]
    return half if name == f"{half} {half}" else name


def _undated(text: str, phrases: Phrases) -> str:
    """A text up to the date that stands in it; a figure that it begins with is none of one."""
    if not any(map(str.isdigit, text)):
        return text
    first, *words = text.split()
    if fold(first) in phrases.timestamp:
        return ""
    dated = (any(map(str.isdigit, w)) or fold(w) in phrases.timestamp for w in words)
    end = next((n for n, found in enumerate(dated) if found), len(words))
    return " ".join([first, *words[:end]])


def _is_name(text: str) -> bool:
    size = len(text.split())
    return 1 < len(text) <= _LONGEST and 0 < size <= _MOST_WORDS and any(map(str.isalpha, text))
