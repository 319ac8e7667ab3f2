"""Elements that bound blocks, made into boxes; what their attributes say is read when needed."""

from collections.abc import Mapping, Sequence

from newsparse.blocks import LEVELS, Box
from newsparse.embeds import is_at_home
from newsparse.profile import ClassTokens
from newsparse.reading.elements import HOSTS, PLACES, REGIONS
from newsparse.reading.naming import families_with

Attributes = Mapping[str, "str | Sequence[str] | None"]

NAMES = frozenset(
    "class id role itemprop data-component data-component-name data-testid data-test-id data-test "
    "data-qa data-aqa data-cy data-hook".split()
)
"""Attributes that name an element for style sheets, machines, scripts and a site's own tests."""
_CALLING = NAMES - {"id"}
"""Those that say what a heading is: its id is what links to it name, mostly its own words again."""
_ROLES = {
    "navigation": "nav",
    "complementary": "aside",
    "contentinfo": "footer",
    "banner": "header",
    "main": "main",
    "article": "article",
    "dialog": "dialog",
}
"""WAI-ARIA landmarks and the elements that they stand for."""
_HEADINGS = {"1": "h1", "2": "h2", "": "h2"}
"""Elements that are headings by their role, by the level they say; what is deeper is as often the
label of a list."""


def make_box(number: int, tag: str, attributes: Attributes, parent: Box) -> Box:
    """The box of an element within another, its attributes unread."""
    box = Box(number, tag, parent)
    box.unread = attributes
    if tag in REGIONS:
        box.region = _region(tag, parent)
    if tag in PLACES:
        box.place = PLACES[tag]
        box.holder = box
    if tag in HOSTS:
        box.host = box
    if "role" in attributes and attributes["role"] == "heading":
        box.element = _HEADINGS.get(attribute(attributes, "aria-level"), tag)
    if tag == "article" and box.place == "item":  # a post in a list of posts is no list's item
        box.place, box.holder, box.host = "", None, None
    return box


def _region(landmark: str, parent: Box) -> str:
    inside = parent.region in {"article", "main"} and landmark in {"header", "footer"}
    return f"article {landmark}" if inside else landmark


def read_attributes(box: Box, class_tokens: ClassTokens = ()) -> None:
    """Read the names of a box and of those around it, as far as that was not done before.

    `class_tokens` are a profile's words of class names, which count before the shipped ones.
    """
    unread: list[Box] = []
    at: Box | None = box
    while at is not None and at.unread is not None:
        unread.append(at)
        at = at.parent
    for each in reversed(unread):
        attributes, parent, landmark = each.unread or {}, each.parent or box, each.tag
        each.unread = None
        each.hidden = parent.hidden
        if attributes:
            each.names = called = names_of(attributes)
            if each.tag in LEVELS and "id" in attributes:
                called = names_of(attributes, _CALLING)
            each.hidden = each.hidden or _is_hidden(attributes)
            landmark = _ROLES.get(attribute(attributes, "role"), landmark)
            each.families = families_with(class_tokens, called) if called else ()
        if "-" in each.tag:  # a site's own element is called what its classes would be
            each.families += families_with(class_tokens, each.tag)
        each.region = _region(landmark, parent) if landmark in REGIONS else parent.region


def names_of(attributes: Attributes, known: frozenset[str] = NAMES) -> str:
    """An element's names: class, id, role and itemprop, as written; "" if it has none."""
    return " ".join([attribute(attributes, name) for name in attributes if name in known])


def is_fact(tag: str, attributes: Attributes) -> bool:
    """Whether the text of an element that is skipped belongs to the page's metadata."""
    return tag == "title" or (tag == "script" and "ld+json" in attribute(attributes, "type"))


def is_left_out(attributes: Attributes) -> bool:
    """Whether an inline element is not shown."""
    return "hidden" in attributes or _is_undisplayed(attributes)


def address_in(attributes: Attributes) -> str:
    """The address of what a frame shows, if that is at home elsewhere; "" if not.

    Frames that wait until they are seen have it in an attribute of their own ("data-src").
    """
    for name in attributes:
        if name.endswith("src"):
            address = attribute(attributes, name).strip()
            address = f"https:{address}" if address.startswith("//") else address
            if is_at_home(address):
                return address
    return ""


def attribute(attributes: Attributes, name: str) -> str:
    """An attribute's value: the class is a list in some trees and a str in others."""
    value = attributes.get(name)
    if value is None:
        return ""
    return value if isinstance(value, str) else " ".join(value)


def _is_undisplayed(attributes: Attributes) -> bool:
    """Whether an element's own style takes it off the page."""
    if "style" not in attributes:
        return False
    style = attribute(attributes, "style").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def _is_hidden(attributes: Attributes) -> bool:
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or _is_undisplayed(attributes)
    )
