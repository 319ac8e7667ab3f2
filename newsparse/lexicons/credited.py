"""Whether a text ends in the credit of a picture, as its caption does."""

import re

import regex

from newsparse.lexicons.folding import fold
from newsparse.lexicons.names import are_names, is_small
from newsparse.lexicons.phrases import RIGHTS, WORD, Phrases

_SEAM = re.compile(r"[.!?…\"'”’»)]\s+(?=[^\W\d_])")
"""What ends a sentence within a line."""
_SIGN = re.compile(r"[:/|()\]–—：／｜（）]")
"""What a credit stands after, or in."""
_NAME_IN_BRACKETS = regex.compile(r"[.。] ?[(（]([^()（）]++)[)）]$")
_LABEL_WORDS = 3
"""Words before a colon that are looked up."""
_MOST_WORDS = 8
"""Words of the names after one; a dateline's agency goes before a sentence ("(AP) — The port …")."""
_NAME_WORDS = 4
"""Words of the longest name."""
_LOOK_AT = 90
"""Characters of a text's end in which a credit is looked for."""


def credit_in(text: str, phrases: Phrases) -> str:
    """How a text ends in a credit: after a "label", in a "source" or a person's "name", or "none".

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> phrases = compile_phrases(None)
    >>> credit_in("Two cranes lie in the water. Photo: Maria Vella", phrases)
    'label'
    >>> credit_in("Two cranes lie in the water (Reuters)", phrases)
    'source'
    >>> credit_in("Two cranes lie in the water. (Maria Vella)", phrases)
    'name'
    >>> credit_in("Photo of two cranes: Maria Vella", phrases)
    'label'
    >>> credit_in("Two cranes lie in the water. Photo by Maria Vella / AP", phrases)
    'label'
    >>> credit_in("The harbour master said: nobody was hurt.", phrases)
    'none'
    """
    end = text[-_LOOK_AT:]
    ends = (end[seam.end() :] for seam in _SEAM.finditer(end))
    if RIGHTS in end or any(_is_signed(each, phrases) for each in ends):
        return "label"
    parts = [part for part in _SIGN.split(end) if part]
    if len(parts) < 2:
        return "none"
    *before, last = [fold(part) for part in parts]
    labelled = (n for n, words in enumerate(before, 1) if _ends_in_label(words, phrases))
    begin = next(labelled, None)
    if begin is not None and len(WORD.findall(" ".join(parts[begin:]))) <= _MOST_WORDS:
        return "label"
    if phrases.openings.get(last) in {"caption", "byline"}:
        return "source"
    if _is_name(parts[-1]) and _begins_with_label(before[-1], phrases):
        return "label"
    named = _NAME_IN_BRACKETS.search(end)
    return "name" if named and _is_name(named[1]) else "none"


def _is_signed(text: str, phrases: Phrases) -> bool:
    """Whether a text is a phrase of captions of several words, and names: "Photo by Ann Lee"."""
    begun = phrases.begins(fold(text).split(" "))
    if begun is None or begun.field != "caption" or begun.words < 2:
        return False
    return are_names(WORD.findall(text)[begun.words :])


def _ends_in_label(words: str, phrases: Phrases) -> bool:
    """Whether folded words end in a phrase of captions."""
    last = words.split(" ")[-_LABEL_WORDS:]
    return any(phrases.openings.get(" ".join(last[n:])) == "caption" for n in range(len(last)))


def _begins_with_label(words: str, phrases: Phrases) -> bool:
    """Whether folded words begin with a phrase of captions ("Photo of a ferry")."""
    begun = phrases.begins(words.split(" "))
    return begun is not None and begun.field == "caption"


def _is_name(text: str) -> bool:
    """Whether a text is nothing but a person's name."""
    words = WORD.findall(text)
    return 1 < len(words) <= _NAME_WORDS and are_names(words) and not any(map(is_small, words))
