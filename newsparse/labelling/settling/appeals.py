"""Appeals and teasers: small elements between the paragraphs that ask for a click.

"Support our work. We depend on readers like you. [Donate]" reads as the article's text does, and
where sites give classes to few elements it is set as that is, too. What tells it is the button at
its end, or the other article's title at its beginning, and that the paragraphs round it stand by
themselves.
"""

from collections import Counter
from collections.abc import Container, Iterable, Sequence

from newsparse.blocks import Block, Box
from newsparse.labelling.observing.basics import is_plain
from newsparse.labelling.observing.view import Settled, View, around, make
from newsparse.labelling.settling.announced import is_linked_title
from newsparse.labelling.settling.settled import is_settled
from newsparse.role import Role

_MOST, _MOST_BUTTONS = 5, 2
"""Blocks of an appeal, and buttons at its end."""
_SMALL = 0.16
"""The share of the page's text that it stays below."""
_FEWEST_AROUND = 3
"""Paragraphs that stand by themselves in the element round it, at least."""
_MOST_APPEALS = 3
"""Appeals of a page: where there are more, they are what the article lists."""


_APPEAL = Settled(Role.ADVERTISEMENT, "is part of a box that ends in a button")
_TEASER = Settled(Role.RELATED, "is part of a box that begins with a link to another article")


def appeals(view: View) -> dict[int, Settled]:
    """The blocks that stand in appeals, or in teasers between the paragraphs."""
    inside, buttons = view.inside, _buttons(view)
    appealing = (box for box, below in buttons.items() if _asks(view, inside[box], below))
    leading = (box for box, members in inside.items() if _leads(view, members))
    return _between(view, appealing, _APPEAL) | _between(view, leading, _TEASER)


def _between(view: View, boxes: Iterable[Box], settled: Settled) -> dict[int, Settled]:
    """The blocks of those of some elements that stand between paragraphs, as what is `settled`."""
    inside, small = view.inside, _SMALL * view.seen.size
    # a `<p>` holds the lines of a paragraph
    asking = {box: inside[box] for box in boxes if box.tag != "p" and box.size < small}
    if not asking:
        return {}
    alone = [
        box
        for box, members in inside.items()
        if len(members) == 1 and view.scores[members[0]] > 0 and box not in asking
    ]
    beside, makes = Counter(box.parent for box in alone), set(map(make, alone))
    found = [
        members
        for box, members in asking.items()
        if beside[box.parent] >= _FEWEST_AROUND and not _is_paragraph(box, members, makes)
    ]
    if len({members[-1] for members in found}) > _MOST_APPEALS:
        return {}
    return {i: settled for members in found for i in members}


def _leads(view: View, members: Sequence[int]) -> bool:
    """Whether blocks are a link that is the title of another article, and a few words below it."""
    several = len(members) > 1 and _is_few_words(view, members)
    return several and is_linked_title(view, members[0])


def _is_few_words(view: View, members: Sequence[int]) -> bool:
    """Whether blocks are a few, none of them the headline or in a list, table, figure or quote."""
    few = len(members) <= _MOST and view.headline not in members
    return few and all(is_plain(view.blocks[i]) for i in members)


def _is_paragraph(box: Box, members: Sequence[int], makes: Container[object]) -> bool:
    """Whether an element is made as those of paragraphs are, which have such `makes`.

    One without names holds a single block, too: those of several are made alike by chance.
    """
    return make(box) in makes and (box.names != "" or len(members) == 1)


def _buttons(view: View) -> dict[Box, list[Block]]:
    """The elements that hold blocks and buttons, with those."""
    buttons: dict[Box, list[Block]] = {}
    for block in view.page.menus:
        for box in around(block):
            if box in view.inside:
                buttons.setdefault(box, []).append(block)
    return buttons


def _asks(view: View, members: Sequence[int], buttons: Sequence[Block]) -> bool:
    """Whether blocks are a few words, with a button or a short link below them.

    What a phrase settles to be none of the text may stand below that, too.
    """
    if len(buttons) > _MOST_BUTTONS or not _is_few_words(view, members):
        return False
    words = [i for i in members if not is_settled(view, i)]
    return words != [] and buttons[0].start > view.blocks[words[-1]].start
