"""The credit of a picture: who took or owns it, parted from the caption that it is printed with."""

from collections.abc import Iterable, Iterator

import regex

from newsparse.lexicons.folding import fold
from newsparse.lexicons.names import are_names
from newsparse.lexicons.phrases import Phrases
from newsparse.role import Role

UNDER_PICTURES = frozenset((Role.CAPTION, Role.CREDIT))
"""The roles of what stands below a picture."""
_LABELS = frozenset(("caption", "byline"))
"""The lexicons' fields with the words that stand before or for a credit ("Photo", "Reuters")."""
_LOOK_AT = 160
"""Characters at a caption's end in which its credit begins."""
_MOST_WORDS = 10
"""Words of a credit."""
_RIGHTS = regex.compile(r"©|[(（]\s?[CcＣｃ]\s?[)）]")
_LABELLED = regex.compile(r"(?:[\p{L}\p{M}.]++[ ]){0,2}[\p{L}\p{M}]++\s?[:：©]")
_SIGNS = frozenset(":：©")
"""What a label ends in."""
_LABEL_WORDS, _MOST_LABELS = 3, 3
_SEAM = regex.compile(r"(?:[\p{Sentence_Terminal}»”’\"')）]\s*|\s[-–—|]\s)(?=\p{L})")
"""What ends a sentence, or parts two, where a credit may begin."""
_SENTENCE_END = regex.compile(r"[\p{Sentence_Terminal}»”’\"]\s*$")
_BRACKETS = regex.compile(r"[(（\[]([^()（）\[\]]++)[)）\]][.。]?\s*$")
_MOST_NAMES = 4
"""Words of a name that stands without a label, or after a mere "Photo"."""
_BETWEEN = " \t\n-–—|,;/·•"
"""What parts a caption from its credit."""
_ENCLOSED = regex.compile(r"[(（\[]([^()（）\[\]]*+)[)）\]]")
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]++")


def parted(parts: Iterable[tuple[str, bool]], phrases: Phrases) -> tuple[str, str | None]:
    """A picture's caption and its credit without a label: "" and None where there is none.

    The parts are the texts below the picture, each with whether the page calls it a credit. What
    begins with a sign that parts names goes on with one.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> phrases = compile_phrases(None)
    >>> parted([("Two cranes lie in the water. Photo: Maria Vella/AP", False)], phrases)
    ('Two cranes lie in the water.', 'Maria Vella/AP')
    >>> parted([("Two cranes.", False), ("Photo by Ann Lee", True), ("/AP", False)], phrases)
    ('Two cranes.', 'Ann Lee / AP')
    """
    lines = [(line, called) for text, called in parts for line in text.split("\n")]
    captions: dict[str, None] = {}
    credit: dict[str, str] = {}
    begun = False
    for line, called in lines:
        goes_on = begun and line[:1] in _BETWEEN
        at = 0 if called or goes_on else _credit_at(line, phrases)
        caption, begun = line if at is None else line[:at].rstrip(_BETWEEN), at is not None
        if caption:
            captions[caption] = None
        name = _unlabelled(line[at:], phrases) if at is not None else ""
        if name:
            credit.setdefault(name, " / " if goes_on else ", ")
    if not captions and not credit:  # a label alone
        return "\n".join([line for line, _ in lines]), None
    joined = "".join([between + name for name, between in credit.items()])
    return "\n".join(captions), joined.lstrip(" ,/") or None


def has_credit(text: str, phrases: Phrases) -> bool:
    """Whether a text ends in the credit of a picture.

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> has_credit("The harbour master said: nobody was hurt.", compile_phrases(None))
    False
    """
    return _credit_at(text, phrases) is not None


def _unlabelled(credit: str, phrases: Phrases) -> str:
    """A credit without what is printed before the name: "Photo: ", "© ", "(Image: …)".

    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> _unlabelled("(Photo: Maria Vella)", compile_phrases(None))
    'Maria Vella'
    """
    name = credit.strip()
    if (label := _LABELLED.fullmatch(name)) and _is_label(label[0], phrases):
        return ""
    name = _bare(name)
    for _ in range(_MOST_LABELS):  # "Foto: Bild: Ann Lee"
        label = _LABELLED.match(name)
        if label is None or not _is_label(label[0], phrases):
            break
        name = _bare(name[label.end() :])
    match = phrases.find(name)
    if match is not None and match.form in {"start", "signed"}:  # "Photo by Maria Vella"
        words = match.phrase.split(" ")
        if len(words) > 1 and phrases.openings.get(words[-1]) == "byline":
            name = " ".join(name.split()[len(words) :])
    name = _bare(_RIGHTS.sub(" ", name))
    return name if any(map(str.isalpha, name)) else ""


def _bare(text: str) -> str:
    """A credit without signs round it; without brackets if it stands in them as a whole."""
    text = text.strip(_BETWEEN + ":：")
    enclosed = _ENCLOSED.fullmatch(text)
    return enclosed[1].strip(_BETWEEN) if enclosed else text


def _credit_at(line: str, phrases: Phrases) -> int | None:
    """Where the credit begins that a line ends in; None if it ends in none."""
    return min(_beginnings(line, phrases), default=None)


def _beginnings(line: str, phrases: Phrases) -> Iterator[int]:
    """Where a credit may begin: at a label, a sign of rights, a name in brackets or an agency's."""
    if _is_credit(line, phrases):
        yield 0
        return
    least = max(0, len(line) - _LOOK_AT)
    for match in _RIGHTS.finditer(line, least):
        if _is_short(line[match.end() :]):
            yield match.start()
    labelled = _LABELLED.finditer(line, least) if _SIGNS.intersection(line[least:]) else ()
    for match in labelled:
        begin = _label_at(match[0], phrases)
        if begin is not None and _is_short(line[match.end() :]):
            yield match.start() + begin
    brackets = _BRACKETS.search(line, least)
    if brackets and _is_credited(line[: brackets.start()], brackets[1], phrases):
        yield brackets.start()
    for match in _SEAM.finditer(line, least):
        if _is_credit(line[match.end() :], phrases):
            yield match.end()


def _is_credit(text: str, phrases: Phrases) -> bool:
    """Whether a text is nothing but a credit: a label with a name, or an agency."""
    match = phrases.find(text)
    if match is None or match.field not in _LABELS or match.form == "line":
        return _is_source(text, phrases)
    names = _WORD.findall(text[:_LOOK_AT])[match.words :]
    named = (match.words > 1 or len(names) <= _MOST_NAMES) and are_names(names)
    return match.form == "signed" or named or _is_source(text, phrases)


def _is_source(text: str, phrases: Phrases) -> bool:
    """Whether a text is an agency's name, or the first of several that a slash parts."""
    first = text[:_LOOK_AT].partition("/")[0]
    return phrases.openings.get(fold(first)) in _LABELS


def _is_credited(caption: str, inside: str, phrases: Phrases) -> bool:
    """Whether what stands in brackets after a caption is a credit: labelled, an agency, a name."""
    if _is_credit(inside, phrases) or any(
        _is_label(m[0], phrases) for m in _LABELLED.finditer(inside)
    ):
        return True
    words = _WORD.findall(inside)
    ended = _SENTENCE_END.search(caption[-3:]) is not None
    return ended and len(words) <= _MOST_NAMES and are_names(words)


def _label_at(text: str, phrases: Phrases) -> int | None:
    """Where the label begins that some words before a colon end in."""
    words = text.rstrip(":：© ").split(" ")
    for n in range(max(0, len(words) - _LABEL_WORDS), len(words)):
        if phrases.openings.get(fold(" ".join(words[n:]))) == "caption":
            return len(" ".join(words[:n])) + (n > 0)
    return None


def _is_label(text: str, phrases: Phrases) -> bool:
    return _label_at(text, phrases) is not None


def _is_short(text: str) -> bool:
    """Whether a text is no longer than a credit."""
    return len(_WORD.findall(text)) <= _MOST_WORDS
