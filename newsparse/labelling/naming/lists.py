"""The article's lists: items of theirs that were taken for something else go with them."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newsparse.account import Evidence
from newsparse.blocks import Box, Labelled
from newsparse.labelling.settling.unweighed import is_menu
from newsparse.role import Role
from newsparse.sentences import COLONS

_ALONG = 0.9
"""How sure we are of an item that goes with its list."""
_DOUBTED = 0.9
"""How sure we are at most that what goes with a list that the text announces is no part of it."""
_UNNAMED = frozenset((Role.UNRELATED, Role.FOOTER))
"""What is removed in the text or below it with no better name."""
_KEPT = "is in a list of which other items are the article's"
_ANNOUNCED = "is in a list that the article's text announces"
_BETWEEN = "is in a list between parts of the article's text"
_LEAST = 3
"""Items of such a list in plain text: two are as often links to other articles."""


def with_whole_lists(labelled: Sequence[Labelled]) -> list[Labelled]:
    """An HTML page's blocks with those that turned out to be items of the article's lists.

    A short link by itself is an entry of a menu. What is but a part of an item ("Reply") is none.
    """
    items = [_item(each) for each in labelled]
    parts = Counter(items)
    kept = [
        item.host
        for item, each in zip(items, labelled, strict=True)
        if item and each.kept and each.role is Role.ITEM
    ]
    reasons = dict.fromkeys(kept, _KEPT)
    reasons |= dict.fromkeys(_announced(items, labelled), _ANNOUNCED)
    whole = [reasons.get(item.host) if item and parts[item] == 1 else None for item in items]
    return [
        _along(each, reason) if reason and _goes_along(each, reason) else each
        for each, reason in zip(labelled, whole, strict=True)
    ]


def with_whole_lists_of_lines(labelled: Sequence[Labelled]) -> list[Labelled]:
    """A plain text's blocks with the items of lists that were taken for something else.

    They stand right below a part of the article that ends in a colon, which may be an item itself,
    or between two of its parts; a few lines between them may be links to other articles.
    """
    between = _between(labelled)
    found: list[Labelled] = []
    announced = False
    for i, each in enumerate(labelled):
        item = bool(each.block.marker)
        reason = _ANNOUNCED if announced and item else _BETWEEN if i in between else ""
        found.append(_along(each, reason) if reason and each.role in _UNNAMED else each)
        announced = (announced and item) or (each.kept and each.text.endswith(COLONS))
    return found


def _between(labelled: Sequence[Labelled]) -> set[int]:
    """The items of a plain text that stand, several in a row, between parts of the article."""
    lines = [i for i, each in enumerate(labelled) if not each.block.marker]
    return {
        i
        for above, below in pairwise(lines)
        if labelled[above].kept and labelled[below].kept and below - above > _LEAST
        for i in range(above + 1, below)
    }


def _announced(items: Sequence[Box | None], labelled: Sequence[Labelled]) -> list[Box | None]:
    """The lists between the article's parts right below one of these that ends in a colon."""
    last = max((i for i, each in enumerate(labelled) if each.kept), default=0)
    return [
        item.host
        for (above, _), (before, item) in zip(
            pairwise(labelled[:last]), pairwise(items[:last]), strict=True
        )
        if item
        and above.kept
        and above.text.endswith(COLONS)
        and (before is None or before.host is not item.host)
    ]


def _item(each: Labelled) -> Box | None:
    """The item of a list that a block is or stands in."""
    markup = each.block.markup
    return markup.box.holder if markup and markup.box.place == "item" else None


def _goes_along(each: Labelled, reason: str) -> bool:
    """Whether a block may go with a list: what the text announces, unless it is surely no part."""
    if each.kept:
        return False
    return is_menu(each.block) or (reason == _ANNOUNCED and each.confidence < _DOUBTED)


def _along(each: Labelled, reason: str) -> Labelled:
    evidence = (Evidence("list", reason, 2.0), *each.evidence)
    return Labelled(
        each.block, Role.ITEM, kept=True, confidence=_ALONG, reason=reason, evidence=evidence
    )
