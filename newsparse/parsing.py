"""`Parser`, and `parse`, `parse_text` and `clean`, which are the default one's."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from attrs import field, frozen

from newsparse.arguments import members
from newsparse.errors import OptionsError
from newsparse.lexicons.lexicon import Lexicon
from newsparse.lexicons.loading import check_language
from newsparse.model import Article
from newsparse.overruling import Rule
from newsparse.profile import NO_PROFILE, Profile
from newsparse.tags import is_tag

if TYPE_CHECKING:
    from os import PathLike

    from bs4 import Tag

    from newsparse.blocks import Page


def _codes(value: object) -> tuple[str, ...] | None:
    if value is None:
        return None
    codes = members(value, str, "languages are given as a tuple of codes")
    for code in codes:
        check_language(code)
    return codes


def _lexicons(value: object) -> tuple[Lexicon, ...]:
    return members(value, Lexicon, "lexicons are given as a tuple of Lexicon")


def _profiles(value: object) -> tuple[Profile, ...]:
    return members(value, Profile, "profiles are given as a tuple of Profile")


def _rules(value: object) -> tuple[Rule, ...]:
    rule = "rules are given as a tuple of functions"
    found = members(value, object, rule)
    if not all(map(callable, found)):
        raise OptionsError(f"{rule}, not as {value!r:.60}")
    return cast("tuple[Rule, ...]", found)


@frozen
class Parser:
    """What you know better than newsparse, built once: immutable, and safe to share by threads.

    Raises `OptionsError` for a language without a lexicon or a member of the wrong type.

    >>> parser = Parser(languages=("de",))
    >>> parser.parse("Anzeige").removed[0].role
    <Role.ADVERTISEMENT: 'advertisement'>
    """

    languages: tuple[str, ...] | None = field(default=None, converter=_codes)
    """The lexicons to look phrases up in, by language code ("de"); None means all of them."""
    lexicons: tuple[Lexicon, ...] = field(default=(), converter=_lexicons)
    """Your own lexicons. A line or label that they know is removed, whatever else it looks like."""
    profiles: tuple[Profile, ...] = field(default=(), converter=_profiles)
    """What you know of sites; the first that is for the page's `url` counts."""
    rules: tuple[Rule, ...] = field(default=(), converter=_rules)
    """Functions over the labelled blocks of a page, run in their order: see `Labelled`."""

    @classmethod
    def from_toml(cls, text: str) -> "Parser":
        r"""The parser that a TOML text describes: its `languages`, `[[lexicon]]` and `[[profile]]`.

        The last two can be repeated; their keys are the fields of `Lexicon` and `Profile`. Raises
        `OptionsError`, with the line and the key, for what can't be honoured.

        >>> parser = Parser.from_toml('[[lexicon]]\nlanguage = "en"\nrelated = ["Our tips"]')
        >>> parser.lexicons[0].related
        ('Our tips',)
        """
        from newsparse.rules import read_rules  # noqa: PLC0415 - few programs need it

        return cls(**read_rules(text))

    @classmethod
    def from_file(cls, path: "str | PathLike[str]") -> "Parser":
        """The parser that a TOML file describes, as `from_toml`. Raises `OSError`, too."""
        return cls.from_toml(Path(path).read_text(encoding="utf-8"))

    def parse(
        self, source: "str | bytes | Tag", *, url: str | None = None, charset: str | None = None
    ) -> Article:
        """The article in `source`: as `newsparse.parse`, which see, with what this parser knows.

        Raises `TypeError` as that does, `PatternError` if a profile's pattern takes too long, and
        whatever a rule raises.
        """
        from newsparse import engine  # noqa: PLC0415 - it costs 100 ms

        _check(url=url, charset=charset)
        profile = self._profile(url)
        return self._article(engine.read(source, charset, profile), profile, url)

    def parse_text(self, text: str, *, url: str | None = None) -> Article:
        """The article in a plain text: as `newsparse.parse_text`, with what this parser knows."""
        from newsparse import engine  # noqa: PLC0415

        _check(url=url)
        _check_text(text)
        return self._article(engine.read_plain(text), self._profile(url), url)

    def clean(self, soup: "Tag", *, url: str | None = None) -> "Tag":
        """A copy of `soup` without what is removed from its article: as `newsparse.clean`."""
        from newsparse.cleaning import cleaned  # noqa: PLC0415 - few programs need it

        if not is_tag(soup):
            raise TypeError(f"soup is a BeautifulSoup tag, not {type(soup).__name__}")
        return cleaned(soup, self.parse(soup, url=url))

    def _profile(self, url: str | None) -> Profile:
        return next((each for each in self.profiles if each.is_for(url)), NO_PROFILE)

    def _article(self, page: "Page", profile: Profile, url: str | None) -> Article:
        from newsparse import engine  # noqa: PLC0415
        from newsparse.lexicons.compiling import compile_phrases  # noqa: PLC0415

        phrases = compile_phrases(self.languages, self.lexicons)
        return engine.article_of(page, phrases, profile, self.rules, url)


def parse(
    source: "str | bytes | Tag", *, url: str | None = None, charset: str | None = None
) -> Article:
    r"""The article in `source`, with everything that was removed from it.

    No content raises: a source without an article gives an `Article` without sections, its
    blocks in `removed`. `url` is the page's address, against which relative ones are resolved.
    Raises `TypeError` if an argument has the wrong type.

    - A `str` is an HTML page or plain text, which is told by its first 2,000 characters: it
      is markup if it begins, after white space and comments, with a doctype or one of the
      tags `html`, `head`, `body`, `title`, `meta`, `script`, `style`, `article`, `section`,
      `main`, `div`, `p`, `h1` to `h6` or another block-level tag (`table`, `ul`, …), if three
      block-level elements are closed there, or if it begins with any tag and a doctype, a
      `html` or a `body` follows. Anything else is plain text, a stray `<b>` included.
      Offsets in the article are characters of this text.
    - `bytes` are decoded first: by their byte-order mark, the `charset` of the HTTP header
      if you pass it, strict UTF-8, what the page declares, what the bytes look like
      (`decode` does the same). Offsets are characters of the decoded text.
    - A BeautifulSoup `Tag` or `BeautifulSoup` is walked as it is and not changed. Places in
      the article are counted in nodes, from which `find_tag` finds the tag again.

    HTML text is parsed by turbohtml; where that is not installed, by BeautifulSoup with
    Python's `html.parser`, some ten times slower. To overrule what newsparse does, build a
    `Parser`.

    >>> article = parse(
    ...     "Storm closes the port of Valletta\n\n"
    ...     "The port of Valletta was closed on Monday after a storm broke two cranes.\n\n"
    ...     "Read also: Ten ports to see\n\n"
    ...     "Ships were told to wait at sea until the wind had fallen, the harbour master said."
    ... )
    >>> article.headline
    'Storm closes the port of Valletta'
    >>> [(removed.text, str(removed.role)) for removed in article.removed]
    [('Read also: Ten ports to see', 'related')]
    """
    return DEFAULT.parse(source, url=url, charset=charset)


def parse_text(text: str, *, url: str | None = None) -> Article:
    """The article in a plain text, whatever the text looks like.

    As `parse`, but nothing is taken for markup. A paragraph may stand on one line or be
    wrapped over many; blank lines between paragraphs may be missing.

    >>> parse_text("<p>is how a paragraph begins in HTML, the teacher wrote on the board.").lead
    '<p>is how a paragraph begins in HTML, the teacher wrote on the board.'
    """
    return DEFAULT.parse_text(text, url=url)


def clean(soup: "Tag", *, url: str | None = None) -> "Tag":
    """A copy of a BeautifulSoup tree without what is removed from its article; yours is untouched.

    What is no part of any block, such as scripts and pictures, stays. Raises `TypeError` if `soup`
    is no BeautifulSoup tag.

    >>> from bs4 import BeautifulSoup
    >>> page = "<p>The port was closed on Monday, officials said.</p><div>Advertisement</div>"
    >>> print(clean(BeautifulSoup(page, "html.parser")))
    <p>The port was closed on Monday, officials said.</p>
    """
    return DEFAULT.clean(soup, url=url)


DEFAULT = Parser()
"""What `parse`, `parse_text` and `clean` use."""


def _check(**arguments: object) -> None:
    for name, value in arguments.items():
        if value is not None and not isinstance(value, str):
            raise TypeError(f"{name} is a str or None, not {type(value).__name__}")


def _check_text(text: object) -> None:
    if not isinstance(text, str):
        raise TypeError(f"text is a str, not {type(text).__name__}")
