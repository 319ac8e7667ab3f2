"""How the names of people are written: the small words in them, and what else a byline has."""

from collections.abc import Sequence

import regex

from newsparse.sentences import ENDS

PARTICLES = frozenset(
    "a af al ap av bin bint da dal dalla das de degli dei del della den der des di dos du e el ibn "
    "la las le lo los mac na nic of op san st ten ter the ul ur van vel vom von y zu zum".split()
)
"""Small words of names ("van der")."""
_MOST_WORDS = 12
"""Words of a byline: names, a title, the paper."""
_PERSON = regex.compile(
    r"\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:de|van|von|der)(?! *$))){1,3}"
)
_MOST_SMALL = 0.5
"""The share of words in small letters in it, after the first ("Ann Lee, science editor")."""


def are_names(words: Sequence[str]) -> bool:
    """Whether words are names and hardly anything else.

    It takes capitals to tell, so nothing is said of scripts that have none.

    >>> are_names("Jan van der Berg".split()), are_names("Ann Lee for the Courier".split())
    (True, True)
    >>> are_names("Scratch you'll find meals for busy days".split())
    False
    """
    if not words or len(words) > _MOST_WORDS or not words[0][0].isupper():
        return False
    return sum(map(is_small, words)) <= _MOST_SMALL * len(words)


def is_sentence(words: Sequence[str], last: str) -> bool:
    """Whether words are more than a byline has, and their `last` character ends a sentence.

    >>> is_sentence("Ann Lee, science editor.".split(), ".")
    False
    """
    return len(words) > _MOST_WORDS and last in ENDS


def is_person(text: str) -> bool:
    """Whether a text is written as a person's name is: two to four words, nearly all with capitals.

    >>> is_person("Ann Lee"), is_person("Read more"), is_person("Ann")
    (True, False, False)
    """
    return _PERSON.fullmatch(text) is not None


def is_small(word: str) -> bool:
    """Whether a word is written as none of a name is: in small letters, and no particle.

    >>> is_small("editor"), is_small("van"), is_small("Lee")
    (True, False, False)
    """
    return word[0].islower() and word not in PARTICLES
