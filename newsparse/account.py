"""What became of a source's blocks and where an article's fields were found."""

from attrs import frozen

from newsparse.body import Source
from newsparse.role import Role


@frozen
class Evidence:
    """One observation behind a decision: its name, its value and its weight.

    A positive `weight` speaks for the block being part of the article, a negative
    one against it; the unit is log odds. It is measured from the mean of all blocks that
    the weights were fitted on (the Shapley value of a linear model, Lundberg and Lee 2017),
    so what most blocks have is hardly any evidence. `value` is what was seen.

    >>> print(Evidence("phrase", "advertisement: anzeige", -6.0))
    phrase (advertisement: anzeige) -6.0
    """

    name: str
    value: str
    weight: float

    def __str__(self) -> str:
        return f"{self.name} ({self.value}) {self.weight:+.1f}"


@frozen
class Kept:
    """A block of the source that is part of the article, and why.

    `confidence` runs from 0 to 1; `evidence` is strongest first, without what weighs
    less than 0.1. `reason` is the strongest of it in words.

    >>> import newsparse
    >>> article = newsparse.parse("The port of Valletta was closed on Monday, officials said.")
    >>> [(kept.text[:8], str(kept.role), kept.source.start) for kept in article.kept]
    [('The port', 'paragraph', 0)]
    """

    text: str
    role: Role
    confidence: float
    reason: str
    evidence: tuple[Evidence, ...]
    source: Source
    element: str = ""
    """The element whose text it is, within those around it, with their class names: "div.story >
    p". "" in plain text."""


@frozen
class Removed:
    """A block of the source that is not part of the article's text, and why.

    Its fields are those of `Kept`. A byline or a breadcrumb trail is removed from
    the text and stands in a field of the article.

    >>> import newsparse
    >>> article = newsparse.parse("- Advertisement -")
    >>> [(r.text, str(r.role)) for r in article.removed]
    [('- Advertisement -', 'advertisement')]
    """

    text: str
    role: Role
    confidence: float
    reason: str
    evidence: tuple[Evidence, ...]
    source: Source
    element: str = ""


@frozen
class Origin:
    """Where a field of an article was found.

    `origin` is "metadata" (JSON-LD, OpenGraph and other `<meta>`, `<link>`, `<html lang>`),
    "text" (what readers see), "address" (the page's URL) or "caller".

    >>> Origin("authors", "metadata").origin
    'metadata'
    """

    field: str
    origin: str
