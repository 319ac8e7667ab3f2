"""What a caller can set."""

from attrs import field, frozen

from newsparse.arguments import members
from newsparse.lexicons.lexicon import Lexicon
from newsparse.lexicons.phrases import check_language


def _codes(value: object) -> tuple[str, ...] | None:
    if value is None:
        return None
    codes = members(value, str, "languages are given as a tuple of codes")
    for code in codes:
        check_language(code)
    return codes


def _lexicons(value: object) -> tuple[Lexicon, ...]:
    return members(value, Lexicon, "lexicons are given as a tuple of Lexicon")


@frozen
class Options:
    """What a caller can set; the defaults suit text in any language.

    Raises `OptionsError` for a language without a lexicon or a member of the wrong type.

    >>> import newsparse
    >>> options = Options(languages=("de",))
    >>> newsparse.parse("Anzeige", options=options).removed[0].role
    <Role.ADVERTISEMENT: 'advertisement'>
    """

    languages: tuple[str, ...] | None = field(default=None, converter=_codes)
    """The lexicons to look phrases up in, by language code ("de"); None means all of them."""
    lexicons: tuple[Lexicon, ...] = field(default=(), converter=_lexicons)
    """Your own lexicons. A line or label that they know is removed, whatever else it looks like."""


DEFAULTS = Options()
