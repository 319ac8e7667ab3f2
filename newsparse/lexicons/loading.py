"""The shipped lexicons, each imported when it is first needed."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from newsparse.errors import OptionsError
from newsparse.lexicons.lexicon import Lexicon

_LONGEST_CODE = 3
"""Letters of a language's code; the package's other modules have longer names."""


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a lexicon, sorted.

    >>> languages()[:4]
    ('af', 'ar', 'az', 'bg')
    """
    package = import_module("newsparse.lexicons")
    names = (module.name.rstrip("_") for module in iter_modules(package.__path__))
    return tuple(sorted(name for name in names if len(name) <= _LONGEST_CODE))


def check_language(language: str) -> None:
    """Raise `OptionsError` if there is no lexicon of a language."""
    if language not in languages():
        message = f"no lexicon for language {language!r}; there are {', '.join(languages())}"
        raise OptionsError(message)


def load(language: str) -> Lexicon:
    """The lexicon of a language. Raises `OptionsError` if there is none."""
    check_language(language)
    name = f"{language}_" if language in {"is", "or", "as", "in"} else language
    lexicon: Lexicon = import_module(f"newsparse.lexicons.{name}").LEXICON
    return lexicon
