"""What is asked of a block again and again: is it a heading, a link as a whole, a dateline?"""

from newsparse.blocks import (
    BOLD,
    BOLD_END,
    BREAK,
    ITALIC,
    ITALIC_END,
    LEVELS,
    LINK,
    LINK_END,
    Block,
    Box,
)
from newsparse.fields.datelines import dateline_alone
from newsparse.labelling.observing.forms import is_linked, is_title
from newsparse.labelling.observing.marks import Mark
from newsparse.labelling.observing.view import View

SIGNED = frozenset(("byline", "timestamp"))
"""Families of an element's own names that say it signs or dates the article."""
_ADDRESS = ("http://", "https://", "www.")
"""How the items of a list of sources begin."""
_SIGNS_BUT_LINKS = f"{BOLD}{BOLD_END}{ITALIC}{ITALIC_END} "
"""What may stand round a link that is a line as a whole."""
_SAME_PAGE = "#"
"""How the address of a place of the same page begins."""


def is_heading(view: View, i: int) -> bool:
    """Whether a block is a heading by its element, and as short as headings are."""
    markup = view.blocks[i].markup
    return markup is not None and markup.box.element in LEVELS and is_title(view.seen, i)


def leads_away(view: View, i: int) -> bool:
    """Whether a block is a link as a whole, as the titles of other articles are."""
    markup = view.blocks[i].markup
    return markup is not None and is_linked(markup)


def leads_to_article(view: View, i: int) -> bool:
    """Whether a block is a link as a whole to another page, and no address: that is a source.

    A link to a place of the same page opens a section, or names a heading.
    """
    markup = view.blocks[i].markup
    if markup is None or not leads_away(view, i) or view.blocks[i].text.startswith(_ADDRESS):
        return False
    addresses = markup.addresses
    return not addresses or not all(address.startswith(_SAME_PAGE) for address in addresses)


def opens_with_link(view: View, i: int) -> bool:
    """Whether the first of a block's lines is a link as a whole."""
    markup = view.blocks[i].markup
    first, _, rest = markup.marked.partition(BREAK) if markup else ("", "", "")
    title = first.strip(_SIGNS_BUT_LINKS)
    return rest != "" and title.startswith(LINK) and title.find(LINK_END) == len(title) - 1


def is_plain(block: Block) -> bool:
    """Whether a block stands in no list, table, figure or quote."""
    return block.markup is not None and not block.markup.box.place


def item_of(block: Block) -> Box | None:
    """The element of a block that stands in an item of a list."""
    box = block.markup.box if block.markup else None
    return box if box and box.place == "item" and box.host else None


def is_marked(mark: Mark) -> bool:
    """Whether the page itself says that a block is a deck."""
    return mark.names == "deck" or is_described(mark)


def is_described(mark: Mark) -> bool:
    """Whether the metadata has a block's words as the page's description."""
    return mark.metadata in {"description", "begins description"}


def is_dateline(view: View, i: int) -> bool:
    """Whether a block below the headline is a dateline and no more."""
    below = i > (view.headline or 0) and view.seen.matches[i] is None
    return below and dateline_alone(view.blocks[i].text) is not None
