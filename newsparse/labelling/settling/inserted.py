"""Inserted lists: links to other articles between the paragraphs that nothing announces.

What a text lists itself it announces, with a colon or a heading; a list of linked titles right
below a whole sentence was put in by the site.
"""

from collections.abc import Sequence

from newsparse.labelling.observing.basics import is_plain, item_of
from newsparse.labelling.observing.forms import ends_sentence
from newsparse.labelling.observing.view import Settled, View
from newsparse.labelling.settling.settled import is_linked_line
from newsparse.role import Role

_MOST_LINKS, _MOST_LISTS = 5, 3
"""Links of such a list, and such lists of a page: where there are more, they are what it lists."""
_INSERTED = Settled(Role.RELATED, "is in a list of links that nothing above announces")


def inserted_links(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """The blocks of inserted lists."""
    lists: dict[object, list[int]] = {}
    for i, block in enumerate(view.blocks):
        box = item_of(block)
        if box is not None:
            lists.setdefault(box.host, []).append(i)
    found = [items for items in lists.values() if _is_inserted(view, body, items)]
    return {i: _INSERTED for items in found for i in items} if len(found) <= _MOST_LISTS else {}


def _is_inserted(view: View, body: Sequence[bool], items: Sequence[int]) -> bool:
    above = items[0] - 1
    if len(items) > _MOST_LINKS or above < 0 or not body[above]:
        return False
    told = is_plain(view.blocks[above]) and ends_sentence(view.seen, above)
    return told and all(is_linked_line(view, i) for i in items)
