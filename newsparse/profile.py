"""What a caller knows of a site: where on its pages the parts of an article stand."""

from collections.abc import Iterator, Mapping
from typing import cast
from urllib.parse import urlsplit

from attrs import field, frozen

from newsparse.arguments import members
from newsparse.errors import OptionsError, PatternError
from newsparse.families import FAMILIES

CHOICES = ("headline", "deck", "body", "noise", "keep")
"""The fields that hold CSS selectors."""
PATTERN_TIME = 0.1
"""Seconds that a pattern may look at a block."""
ClassTokens = tuple[tuple[str, tuple[str, ...]], ...]


def _texts(value: object) -> tuple[str, ...]:
    return members(value, str, "hosts, selectors and patterns are given as a tuple of str")


def _selectors(value: object) -> tuple[str, ...]:
    found = _texts(value)
    if found:
        from soupsieve import SelectorSyntaxError, compile  # noqa: A004, PLC0415 - as bs4 costs

        for selector in found:
            try:
                compile(selector)
            except SelectorSyntaxError as error:
                first = str(error).splitlines()[0]
                raise OptionsError(f"no CSS selector: {selector!r} ({first})") from None
    return found


def _patterns(value: object) -> tuple[str, ...]:
    found = _texts(value)
    if found:
        import regex  # noqa: PLC0415 - few programs have patterns

        for pattern in found:
            try:
                regex.compile(pattern)
            except regex.error as error:
                raise OptionsError(f"no regular expression: {pattern!r} ({error})") from None
    return found


def _class_tokens(value: object) -> ClassTokens:
    if not isinstance(value, Mapping | tuple):
        raise OptionsError(f"class_tokens is a mapping of family to names, not {value!r:.60}")
    given = dict(cast("Mapping[str, object]", value))
    unknown = sorted(given.keys() - FAMILIES.keys())
    if unknown:
        raise OptionsError(f"no family of class names: {unknown[0]!r}; {', '.join(FAMILIES)} are")
    return tuple((family, _texts(names)) for family, names in given.items())


def _some_selectors() -> tuple[str, ...]:
    """A field of selectors; typed as what it will hold."""
    found: tuple[str, ...] = field(default=(), converter=_selectors)
    return found


@frozen
class Profile:
    """What you know of a site's pages: CSS selectors for their parts, and what is noise there.

    A block is ruled by the innermost element that a selector chooses. Raises `OptionsError`
    for what is no CSS selector (https://www.w3.org/TR/selectors-4/) or no regular expression.

    >>> import newsparse
    >>> profile = newsparse.Profile(hosts=("example.org",), noise=(".tips",))
    >>> page = "<p>It rained all day on Monday, officials said.</p><p class=tips>Buy boots!</p>"
    >>> parser = newsparse.Parser(profiles=(profile,))
    >>> article = parser.parse(page, url="https://www.example.org/rain")
    >>> article.removed[0].reason
    'stands in what the profile of example.org calls noise'
    """

    hosts: tuple[str, ...] = field(default=(), converter=_texts)
    """Hosts it is for, their subdomains included ("example.org" is "www.example.org", too, but not
    "myexample.org"); none: every page."""
    headline: tuple[str, ...] = _some_selectors()
    """The headline: the first block in an element of these."""
    deck: tuple[str, ...] = _some_selectors()
    """The deck."""
    body: tuple[str, ...] = _some_selectors()
    """What holds the body: nothing outside is of it, nothing within is removed for its place."""
    noise: tuple[str, ...] = _some_selectors()
    """What is removed, whatever it looks like."""
    keep: tuple[str, ...] = _some_selectors()
    """What is kept in the body, whatever it looks like."""
    patterns: tuple[str, ...] = field(default=(), converter=_patterns)
    """Regular expressions (of the `regex` package): a block's text that one of them is found in is
    removed."""
    class_tokens: ClassTokens = field(default=(), converter=_class_tokens)
    """More words of class names, by the family they speak for, as evidence: `{"advertisement":
    ("partnerbox",)}`. The families are those of `newsparse/families.py`."""

    @property
    def name(self) -> str:
        """The profile in words: its hosts."""
        return f"the profile of {', '.join(self.hosts)}" if self.hosts else "the profile"

    def is_for(self, url: str | None) -> bool:
        """Whether a page of this address is of its hosts.

        >>> Profile(hosts=("example.org",)).is_for("https://myexample.org/")
        False
        """
        if not self.hosts:
            return True
        host = _host(url or "")
        return any(host == own or host.endswith(f".{own}") for own in map(str.lower, self.hosts))

    def choices(self) -> Iterator[tuple[str, str]]:
        """Its selectors, each with the name of the field that it stands in."""
        for name in CHOICES:
            selectors: tuple[str, ...] = getattr(self, name)
            for selector in selectors:
                yield name, selector

    def pattern_in(self, text: str) -> str | None:
        """The first of its patterns that is found in a text. Raises `PatternError` after 0.1 s."""
        import regex  # noqa: PLC0415

        for pattern in self.patterns:
            try:
                if regex.search(pattern, text, timeout=PATTERN_TIME):
                    return pattern
            except TimeoutError:
                raise PatternError(f"{pattern!r} took too long on {text[:40]!r}…") from None
        return None


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower().rstrip(".")
    except ValueError:  # an address such as "http://["
        return ""


NO_PROFILE = Profile()
"""Of a page that the caller says nothing about."""
