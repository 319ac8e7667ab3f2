"""Authors: the names in metadata or in a byline, without what is printed round them."""

from collections.abc import Iterable, Iterator
from html import unescape

import regex

from newsparse.lexicons.phrases import Phrases, fold

_ADDRESS = regex.compile(r"https?:\S*|www\.\S*|(?<!\S)(?=\S+@\S)\S++|(?<!\S)@\w+")
_BRACKETS = regex.compile(r"\([^)]{0,200}+\)|\[[^\]]{0,200}+\]")
_CHUNKS = regex.compile(r"\s*[|•·⋅]\s*|\s[-–—]\s")
"""What parts a name from what is printed after it: a date, a title, the paper."""
_PARTS = regex.compile(r"\s*[,;/&、，]\s*")
_DEGREE = regex.compile(r"(?:\p{Lu}\.?){2,6}®?|Ph\.?D\.?|M\.?Sc\.?|[JS]r\.?|I{2,3}")
_PERSON = regex.compile(
    r"\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der)){1,3}"
)
OPENING_FIELDS = frozenset(("byline", "biography"))
"""The lexicons' fields whose phrases a byline begins with."""
_GLUED = regex.compile(r"(\p{L}\p{Ll}*(?: \p{Ll}+){0,2})(?=\p{Lu})")
_LONGEST, _MOST_WORDS = 60, 6
"""Characters and words of a name."""
_PARTICLE = 4
"""Letters of the longest small word in a name ("van der")."""


def listed_names(texts: Iterable[str], phrases: Phrases) -> tuple[str, ...]:
    """The names in metadata: commas part them.

    >>> from newsparse.lexicons.phrases import compile_phrases
    >>> listed_names(["Ann Lee, PhD, Jo Roe", "https://example.org/jo"], compile_phrases(None))
    ('Ann Lee', 'Jo Roe')
    """
    found = [name for text in texts for name in _names(unescape(text), phrases, listed=True)]
    return tuple(dict.fromkeys(found))


def printed_names(text: str, phrases: Phrases) -> tuple[str, ...]:
    """The names in a byline: what follows a comma is a title or a place, unless there is an "and".

    >>> from newsparse.lexicons.phrases import compile_phrases
    >>> phrases = compile_phrases(None)
    >>> printed_names("By Ann Lee, Jo Roe and Max Ott", phrases)
    ('Ann Lee', 'Jo Roe', 'Max Ott')
    >>> printed_names("By Ann Lee, Science Editor | 12 May 2026", phrases)
    ('Ann Lee',)
    """
    text = unglued(text.replace(":", ": "), phrases)  # a label may touch what it announces
    names = (name for name in _names(text, phrases, listed=False) if _is_printed_name(name))
    return tuple(dict.fromkeys(names))


def after_opening(text: str, phrases: Phrases) -> str:
    """What follows the first word in a text that begins a byline; "" if none does.

    >>> from newsparse.lexicons.phrases import compile_phrases
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

    >>> from newsparse.lexicons.phrases import compile_phrases
    >>> beside_date("Ann Lee | 12 May 2026", compile_phrases(None))
    'Ann Lee'
    """
    parts = (_undated(part, phrases) for line in text.split("\n") for part in _CHUNKS.split(line))
    return next((part for part in parts if is_name_alone(part, phrases)), "")


def unglued(text: str, phrases: Phrases) -> str:
    """A text with a space after the words that begin a byline, if the name touches them.

    >>> from newsparse.lexicons.phrases import compile_phrases
    >>> unglued("ByAnn McLee", compile_phrases(None))
    'By Ann McLee'
    """
    match = _GLUED.match(text)
    if match is None or phrases.openings.get(fold(match[1])) != "byline":
        return text
    return f"{match[1]} {text[match.end() :]}"


def is_opening(text: str, phrases: Phrases) -> bool:
    """Whether a text is one of the phrases that a byline begins with.

    >>> from newsparse.lexicons.phrases import compile_phrases
    >>> is_opening("Written by", compile_phrases(None))
    True
    """
    words = fold(text)
    return not OPENING_FIELDS.isdisjoint((phrases.openings.get(words), phrases.noise.get(words)))


def is_person(text: str) -> bool:
    """Whether a text is written as a person's name is: two to four words, nearly all with capitals.

    >>> is_person("Ann Lee"), is_person("Read more"), is_person("Ann")
    (True, False, False)
    """
    return _PERSON.fullmatch(text) is not None


def is_name_alone(text: str, phrases: Phrases) -> bool:
    """Whether a text is a person's name and no phrase that is written like one.

    >>> from newsparse.lexicons.phrases import compile_phrases
    >>> phrases = compile_phrases(None)
    >>> is_name_alone("Ann Lee", phrases), is_name_alone("Must Read", phrases)
    (True, False)
    """
    return is_person(text) and phrases.find(text) is None


def _names(text: str, phrases: Phrases, *, listed: bool) -> Iterator[str]:
    text = _BRACKETS.sub(" ", _ADDRESS.sub(" ", text))
    text = _without_opening(text, phrases, least=2 if listed else 0)
    chunk = next(filter(None, _CHUNKS.split(text)), "")
    parts = _PARTS.split(chunk)
    names = [name for part in parts for name in _joined(part.split(), phrases)]
    joined = len(names) > len(parts) or "&" in chunk
    for n, words in enumerate(names if listed or joined else names[:1]):
        name = _undated(_without_opening(" ".join(words), phrases, least=2), phrases)
        name = _once(name).strip(" .:-–—\"'“”") if not name.endswith((" Jr.", " Sr.")) else name
        if _is_name(name) and not (n and _DEGREE.fullmatch(name)):
            yield name


def _without_opening(text: str, phrases: Phrases, *, least: int) -> str:
    """A text without the words that begin a byline ("By"), if so many words are left."""
    words = text.split()
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        lettered = any(map(str.isalpha, words[count - 1]))  # a figure would be folded away
        if lettered and is_opening(" ".join(words[:count]), phrases):
            left = words[count:]
            return " ".join(left if len(left) >= least else words)
    return " ".join(words)


def _joined(words: list[str], phrases: Phrases) -> Iterator[list[str]]:
    """Words parted at those that join names."""
    name: list[str] = []
    for word in words:
        if word.islower() and fold(word) in phrases.joining:
            if name:
                yield name
            name = []
        else:
            name.append(word)
    if name:
        yield name


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


def _is_printed_name(text: str) -> bool:
    """Whether a text's words begin as those of names do; in scripts without case all do."""
    words = text.split()
    small = [word for word in words if word[0].islower()]
    return len(small) < len(words) and all(len(word) <= _PARTICLE for word in small)
