"""The article's lists: the short links among their items, each by itself an entry of a menu."""

from collections import Counter
from collections.abc import Sequence

from newsparse.account import Evidence
from newsparse.blocks import Box, Labelled
from newsparse.labelling.settling.unweighed import is_menu
from newsparse.role import Role

_ALONG = 0.9
"""How sure we are of an item that goes with the others."""
_REASON = "is in a list of which other items are the article's"
_EVIDENCE = (Evidence("list", "kept", 2.0),)


def with_whole_lists(labelled: Sequence[Labelled]) -> list[Labelled]:
    """The blocks with the entries of menus that turned out to be items of the article's lists.

    What is but a part of an item ("Reply") is none.
    """
    items = [_item(each) for each in labelled]
    parts = Counter(items)
    kept = {
        item.host
        for item, each in zip(items, labelled, strict=True)
        if item and each.kept and each.role is Role.ITEM
    }
    return [
        _along(each)
        if item and item.host in kept and parts[item] == 1 and is_menu(each.block)
        else each
        for item, each in zip(items, labelled, strict=True)
    ]


def _item(each: Labelled) -> Box | None:
    """The item of a list that a block is or stands in."""
    markup = each.block.markup
    return markup.box.holder if markup and markup.box.place == "item" else None


def _along(each: Labelled) -> Labelled:
    evidence = (*_EVIDENCE, *each.evidence)
    return Labelled(
        each.block, Role.ITEM, kept=True, confidence=_ALONG, reason=_REASON, evidence=evidence
    )
