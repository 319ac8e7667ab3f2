"""What newsparse raises. Content never raises; only arguments do.

Exception
├── TypeError            a source of a type that newsparse can't read
└── NewsparseError       the base of everything else
    ├── OptionsError     an option that can't be honoured
    ├── PatternError     a pattern of yours that takes too long
    └── SchemaError      a dict that is no article of a schema we know
"""


class NewsparseError(Exception):
    """The base class of newsparse's own errors.

    >>> issubclass(OptionsError, NewsparseError)
    True
    """


class OptionsError(NewsparseError, ValueError):
    """An option has a value that can't be honoured, such as an unknown language.

    >>> import newsparse
    >>> newsparse.Parser(languages=("klingon",))
    Traceback (most recent call last):
    newsparse.errors.OptionsError: no lexicon for language 'klingon'; there are af, ar, az, ...
    """


class PatternError(NewsparseError):
    """A regular expression of a `Profile` takes too long on a text, as catastrophic ones do.

    >>> import newsparse
    >>> parser = newsparse.Parser(profiles=(newsparse.Profile(patterns=("(a+)+b",)),))
    >>> parser.parse("a" * 5000 + "c")
    Traceback (most recent call last):
    newsparse.errors.PatternError: '(a+)+b' took too long on 'aaa...
    """


class SchemaError(NewsparseError, ValueError):
    """A dict given to `Article.from_dict` is not an article of a schema we know.

    >>> import newsparse
    >>> newsparse.Article.from_dict({"schema": 99})
    Traceback (most recent call last):
    newsparse.errors.SchemaError: schema 99 is not known; this newsparse reads schema 1
    """
