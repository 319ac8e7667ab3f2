"""What a lexicon holds: one language's phrases, by what they mark."""

from attrs import field, frozen, validators

from newsparse.arguments import members


def _phrases(value: object) -> tuple[str, ...]:
    return members(value, str, "phrases are given as a tuple of str")


def _words() -> tuple[str, ...]:
    """A field of phrases; typed as what it will hold."""
    words: tuple[str, ...] = field(default=(), converter=_phrases)
    return words


@frozen
class Lexicon:
    """The phrases of one language that mark noise and structure in news text.

    Phrases are written as sites print them. Case, width, punctuation, digits and
    decoration do not matter: "Must Read" also finds "» MUST READ:". A phrase is looked
    for as a whole line, as a label at a line's beginning ("Read also: …") or as its first
    words; in the middle of a sentence it settles nothing, but `boilerplate` is counted there.
    The site's own name does not matter either, if the page's metadata has it: "Follow on
    Facebook" also finds "Follow The Courier on Facebook".

    Raises `OptionsError` if a field is no tuple of str.

    >>> house = Lexicon("en", related=("From our partners",))
    >>> import newsparse
    >>> parser = newsparse.Parser(lexicons=(house,))
    >>> parser.parse("From our partners").removed[0].role
    <Role.RELATED: 'related'>
    """

    language: str = field(validator=validators.instance_of(str))
    """The language's BCP 47 code ("de")."""
    advertisement: tuple[str, ...] = _words()
    """Labels over and under advertisements ("Advertisement", "Story continues below")."""
    related: tuple[str, ...] = _words()
    """Titles and labels of links to other articles ("Must Read", "Read also")."""
    newsletter: tuple[str, ...] = _words()
    """Invitations to newsletters, apps, channels and alerts."""
    share: tuple[str, ...] = _words()
    """Buttons: share, save, print, listen, follow, copy link."""
    comments: tuple[str, ...] = _words()
    """The comment area."""
    tags: tuple[str, ...] = _words()
    """Titles of topic lists ("Topics", "Filed under")."""
    copyright: tuple[str, ...] = _words()
    """Notices of rights, agencies and errors to report."""
    cookies: tuple[str, ...] = _words()
    """Consent notices and browser warnings."""
    paywall: tuple[str, ...] = _words()
    """Subscriptions and logins."""
    boilerplate: tuple[str, ...] = _words()
    """What a site says of itself, its authors and its readers anywhere in a text ("your inbox",
    "privacy policy"): it is counted, and settles nothing alone."""
    error: tuple[str, ...] = _words()
    """Titles of pages that are none ("Page not found"); no noise within an article."""
    search: tuple[str, ...] = _words()
    """Titles of search results ("Search results for"); no noise within an article."""
    player: tuple[str, ...] = _words()
    """Furniture of audio, video and galleries."""
    navigation: tuple[str, ...] = _words()
    """Menu and page-foot entries ("Home", "Contact", "Imprint")."""
    biography: tuple[str, ...] = _words()
    """Titles of a note on the author ("About the author")."""
    byline: tuple[str, ...] = _words()
    """Words that begin a byline ("By", "Reporting by")."""
    joining: tuple[str, ...] = _words()
    """Words that join two names in a byline ("and")."""
    months: tuple[str, ...] = _words()
    """The twelve months in order, as they stand in dates; () if dates have figures for them."""
    timestamp: tuple[str, ...] = _words()
    """Words of date lines but the months: weekdays, "Published", "Updated", "minutes ago"."""
    updated: tuple[str, ...] = _words()
    """Words before the date of the last change ("Last updated")."""
    caption: tuple[str, ...] = _words()
    """Words that begin or end a picture's caption or credit ("Photo", "File picture")."""
    note: tuple[str, ...] = _words()
    """Labels of corrections and editors' notes ("Correction")."""
    dropped: tuple[str, ...] = _words()
    """In your own lexicon: phrases of ours in the same language that shall mean nothing."""
