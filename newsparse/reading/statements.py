"""What a page says of itself apart from its text, as a walk through it comes by."""

from newsparse.reading.boxes import Attributes, attribute

_META_NAMES = ("property", "name", "itemprop")


class Statements:
    """The metadata of a page, as written."""

    def __init__(self) -> None:
        self.metas: list[tuple[str, str]] = []
        """Name and content of each `<meta>`, and of microdata's other elements."""
        self.raws: list[tuple[str, str]] = []
        """The texts of `<title>` and of JSON-LD scripts, each with its tag."""
        self.times: list[str] = []
        """What the `<time>` elements say."""
        self.author_pages: list[str] = []
        """Where links with rel="author" lead."""
        self.language = self.canonical = ""
        """What `<html lang>` and `<link rel=canonical>` say."""

    def note_head(self, tag: str, attributes: Attributes) -> None:
        """Note what a `<meta>` or a `<link>` says."""
        if tag == "meta":
            name = next(filter(None, (attribute(attributes, key) for key in _META_NAMES)), "")
            self.metas.append((name.lower(), attribute(attributes, "content")))
        elif tag == "link" and attribute(attributes, "rel").lower() == "canonical":
            self.canonical = self.canonical or attribute(attributes, "href")

    def note_property(self, attributes: Attributes, value: str) -> None:
        """Note what an element's microdata says apart from its text."""
        self.metas.append((attribute(attributes, "itemprop").lower(), value))

    def note_link(self, attributes: Attributes, address: str) -> None:
        """Note where a link leads if it leads to an author, as `rel` says."""
        if "rel" in attributes and "author" in attribute(attributes, "rel").split():
            self.author_pages.append(address)

    def note_time(self, attributes: Attributes, value: str) -> None:
        """Note a `<time>`; with `itemprop`, that says of what it is the time."""
        self.times.append(value)
        if value and "itemprop" in attributes:
            self.note_property(attributes, value)
