"""Lexicons compiled for look-up: is this line a phrase, does it begin with one?

All languages are looked up at once, so a text's language need not be known. A phrase is
compared folded: Unicode-normalised (NFKC), case-folded, letters only.
"""

from collections.abc import Sequence
from typing import NamedTuple

import regex
from attrs import frozen

from newsparse.lexicons.boilerplate import Boilerplate
from newsparse.lexicons.folding import fold, normal
from newsparse.lexicons.names import are_names, is_sentence
from newsparse.sentences import is_long_sentence

_EAST_ASIAN = regex.compile(r"[^\p{L}]*[\p{Han}\p{Hangul}]")
_LONGEST_SIGNED, _SIGNED_WORDS = 40, 4
"""Characters and words of a byline that ends in a title."""
_TITLE_ENDS = regex.compile(r"[:：–—|»·]|\s-\s")
_LONGEST_TITLE = 6
"""Words of the titles that are looked up."""
_LABEL_END = regex.compile(r"[:：–—|»>›→]|\s-\s")
_BEFORE_LABEL = " :–—|»>›→-"
"""Signs that may stand before one, though they end others (">> Related: …")."""
RIGHTS, _RIGHTS_BY = "©", 12
"""What says before a name whose picture it is, and with a year by which place whose the page is."""
WORD = regex.compile(r"[\p{L}\p{M}]++")
"""A word, as phrases have them: figures are none."""
_DIGIT = regex.compile(r"\d")
# A whole line of these is never an article's own; "Background" may be a subheading.
_SURE = {"advertisement", "newsletter", "share", "comments", "cookies", "paywall"}
_SURE_LINES = {*_SURE, "biography"}
_OFFERS = _SURE - {"comments"}
"""Those whose longer phrases no sentence begins with, as it may with "What do you think"."""
_TOLD_BY = {**dict.fromkeys(_SURE, 2), "copyright": 1}
"""How many phrases of a site's own tell that a text which begins with one of these is no more."""
_LISTED = "tags"
"""The field whose labels stand before nothing but its own ("Tags: ports, ships")."""
_LONG_PHRASE, LONGEST_PROMO = 3, 250
"""Words of a long phrase, and characters of a text that is nothing but a promo."""
_OF_NAMES = {"byline", "caption"}
_LOOK_AT = 100


class Match(NamedTuple):
    """A phrase that was found, the lexicons' field it stands in, and how it was found."""

    field: str
    phrase: str
    form: str
    """"line" for the whole line, "label" before a colon or dash, "start" for its first words;
    "signed" for those of a byline or a picture's credit if only names and a date follow."""
    sure: bool = False
    """Whether it settles that the block is no part of the article."""
    labelled: bool = False
    """Whether a colon or a dash follows what begins a byline, a caption or a note."""

    @property
    def words(self) -> int:
        """The words of its phrase."""
        return self.phrase.count(" ") + 1

    @property
    def is_note(self) -> bool:
        """Whether it makes a note of the block: one word alone begins sentences ("Update on …")."""
        return self.field == "note" and (self.labelled or " " in self.phrase)


@frozen(eq=False)
class Phrases:
    """The folded phrases of some lexicons, by use. Made by `compile_phrases`."""

    noise: dict[str, str]
    """Folded phrase to the field of the lexicons it stands in."""
    openings: dict[str, str]
    """The same for the phrases that begin a byline, a caption or a note."""
    longest: dict[str, int]
    """First word of a phrase of either to the words in the longest phrase it begins."""
    beginnings: frozenset[str]
    """What phrases of either are or, if they are longer, their first two words."""
    timestamp: frozenset[str]
    """Folded words of dates."""
    own: frozenset[str]
    """Folded phrases that the caller gave: these settle what a line is."""
    boilerplate: Boilerplate
    """The phrases in which a site speaks of itself, wherever they stand."""
    titles: dict[str, str]
    """Folded titles of pages that are no article to the field they stand in."""
    joining: frozenset[str]
    """Folded words that join two names."""
    months: dict[str, int]
    """Folded names of months, and what these begin with, to the month's number."""
    months_in: dict[str, dict[str, int]]
    """The same by language, of those that mean another month there ("listopad" in Croatian)."""
    updated: dict[str, list[str]]
    """Folded phrases before the date of the last change, by their first words."""

    def find(self, text: str, folded: str | None = None) -> Match | None:
        """The phrase that a block's text is or begins with, if any.

        Its first 100 characters are looked at; `folded` is it or more of it as `fold` gives it.
        """
        head = normal(text[:_LOOK_AT])
        if RIGHTS in head[:_RIGHTS_BY] and _DIGIT.search(head):
            return Match("copyright", RIGHTS, "start", sure=True)
        words = fold(head) if folded is None or len(text) > _LOOK_AT else folded
        if not self._may_begin(words):
            return self._after_name(head) if _EAST_ASIAN.match(head) else None
        if len(text) <= _LOOK_AT and (match := self._whole(words)):
            return match
        rest = head.lstrip(_BEFORE_LABEL)
        if label := _LABEL_END.search(rest):
            before = fold(rest[: label.start()])
            if field := self.openings.get(before):
                return self._signed(Match(field, before, "start", labelled=True), text)
            if len(before) > 1 and (field := self.noise.get(before)):  # "A: Yes." answers "Q: Why?"
                match = Match(field, before, "label")
                own = field == _LISTED or before in self.own
                return match._replace(sure=own or self._is_promo(match, text))
        begun = self.begins(words.split(" "))
        return self._beginning(begun, text) if begun else None

    def _beginning(self, match: Match, text: str) -> Match | None:
        """What a text is that begins with a phrase; None if a sentence goes on from it.

        "The latest" and "In this article" begin titles of links, but a long sentence that says
        nothing of its site is the article's.
        """
        if match.field == "byline":
            return None if _goes_on(text, match) else self._signed(match, text)
        if match.field == "caption" and self._is_notice(match, text):
            return Match("copyright", match.phrase, "start", sure=True)
        if match.field == "related" and is_long_sentence(text):
            return match if self.boilerplate.count(text) > 0 else None
        return match._replace(sure=self._is_promo(match, text))

    def _is_notice(self, match: Match, text: str) -> bool:
        """Whether what begins as a credit says whose the site is: "Copyright 2026 The Courier"."""
        after = _after(text, match)[:1]
        return any(map(str.isdigit, after)) and self.boilerplate.count(text) > 0

    def _is_promo(self, match: Match, text: str) -> bool:
        """Whether a short text begins with a long phrase of a site's own, or says two of them.

        "Support independent journalism. Donate today.", "Follow us and never miss a story."
        """
        least = _TOLD_BY.get(match.field)
        if least is None or len(text) > LONGEST_PROMO:
            return False
        offers = match.field in _OFFERS and match.words >= _LONG_PHRASE
        return offers or self.boilerplate.count(text) >= least

    def _signed(self, match: Match, text: str) -> Match:
        """A match that begins a byline or a credit as "signed", if that is all that its text is."""
        if match.field not in _OF_NAMES or len(text) > _LOOK_AT:
            return match
        words = WORD.findall(text)[match.words :]
        beside = self.joining, self.timestamp
        names = [word for word in words if not any(word.casefold() in each for each in beside)]
        return match._replace(form="signed") if are_names(names) else match

    def _after_name(self, head: str) -> Match | None:
        """A byline whose phrase follows the name, as titles do in Korean ("김하늘 기자")."""
        before, address, _ = head.partition("@")
        if len(before) > _LONGEST_SIGNED:
            return None
        words = fold(before).split(" ")
        words = words[:-1] if address else words
        if not 2 <= len(words) <= _SIGNED_WORDS or self.openings.get(words[-1]) != "byline":
            return None
        return Match("byline", words[-1], "start")

    def _may_begin(self, words: str) -> bool:
        """Whether folded words may begin with a phrase: the first two tell of most that they don't."""
        first, _, rest = words.partition(" ")
        return first in self.beginnings or f"{first} {rest.partition(' ')[0]}" in self.beginnings

    def _whole(self, words: str) -> Match | None:
        """A line that is a phrase, or one said twice ("ADVERTISEMENT ADVERTISEMENT")."""
        half = words[: len(words) // 2]
        if words == f"{half} {half}":
            words = half
        field = self.noise.get(words)
        if field is None:
            return None
        return Match(field, words, "line", field in _SURE_LINES or words in self.own)

    def begins(self, words: Sequence[str]) -> Match | None:
        """The longest phrase that folded words begin with: of noise, one of several words."""
        longest = min(self.longest.get(words[0], 0), len(words))
        for count in range(longest, 0, -1):
            phrase = " ".join(words[:count])
            if 1 < count < len(words) and (field := self.noise.get(phrase)):
                return Match(field, phrase, "start")
            if field := self.openings.get(phrase):
                return Match(field, phrase, "start")
        return None

    def title_of(self, text: str) -> str:
        """What a page's title says that it is: "error", "search", or "" if neither.

        >>> from newsparse.lexicons.compiling import compile_phrases
        >>> phrases = compile_phrases(None)
        >>> phrases.title_of("404 - Page not found | The Courier")
        'error'
        >>> phrases.title_of("Search for survivors goes on"), phrases.title_of("Results for rain")
        ('', 'search')
        """
        for part in _TITLE_ENDS.split(text[:_LOOK_AT]):
            words = fold(part).split(" ")
            for count in range(min(len(words), _LONGEST_TITLE), 0, -1):
                found = self.titles.get(" ".join(words[:count]))
                if found and (count > 1 or len(words) == 1):
                    return found
        return ""


def _goes_on(text: str, match: Match) -> bool:
    """Whether a sentence begins as a byline: small letters follow as in no names ("By then it was …").

    A few words may be a byline that is set in small letters. A long sentence is none.
    """
    after = _after(text, match)
    if is_sentence(after, text[-1]):
        return True
    long = match.words + len(after) > _SIGNED_WORDS
    return long and bool(after) and all(word[0].islower() for word in after[:2])


def _after(text: str, match: Match) -> list[str]:
    """The words of a text's beginning that follow the phrase it begins with."""
    return text[:_LOOK_AT].split()[match.words :]
