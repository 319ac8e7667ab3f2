"""What a page's markup calls the blocks that no decision put into the article."""

from collections.abc import Iterator, Sequence

from newsparse.blocks import LEVELS, Block, Markup
from newsparse.families import CREDITING
from newsparse.labelling.observing.marks import FIGURES
from newsparse.role import Role

_LEVELS_UP = 5
_LONGEST_KICKER = 80
_LONGEST_BYLINE = 150
_KEPT = {Role.CAPTION, Role.CREDIT}
"""Roles that stay in the article where they stand inside it."""
_NO_NOISE = frozenset(("none", "media"))
"""The names that may stand round a caption without a figure."""
_FAMILIES = {
    "byline": Role.BYLINE,
    "timestamp": Role.TIMESTAMP,
    "caption": Role.CAPTION,
    "credit": Role.CREDIT,
    "embed": Role.EMBED,
    "advertisement": Role.ADVERTISEMENT,
    "newsletter": Role.NEWSLETTER,
    "share": Role.SHARE,
    "comments": Role.COMMENTS,
    "tags": Role.TAGS,
    "biography": Role.BIOGRAPHY,
    "copyright": Role.COPYRIGHT,
    "cookies": Role.COOKIES,
    "paywall": Role.PAYWALL,
    "player": Role.PLAYER,
    "related": Role.RELATED,
    "navigation": Role.NAVIGATION,
    "footer": Role.FOOTER,
    "sidebar": Role.RELATED,
    "media": Role.CAPTION,
}
_TAGS = {"time": Role.TIMESTAMP, "figcaption": Role.CAPTION, "address": Role.BYLINE}
_ATTRIBUTIONS = frozenset(("cite", "footer"))
"""Elements that say within a quote whose it is."""
_REGIONS = {"nav": Role.NAVIGATION, "footer": Role.FOOTER, "dialog": Role.COOKIES}


def marked_role(block: Block, *, near_head: bool, inside: bool) -> tuple[Role, str] | None:
    """The role that the markup gives a block, and the words that say so, if any does.

    `near_head`: it stands next to the headline; `inside`: between the body's blocks.
    """
    if block.markup is None:
        return None
    for role, words in _marked(block.markup):
        if _fits(role, block, near_head=near_head, inside=inside):
            return role, words
    return None


def is_kept(role: Role, block: Block, noise: str, *, inside: bool, below: bool) -> bool:
    """Whether a block that the markup gave a role is part of the article.

    A caption is, in a figure `inside` the text. Elsewhere it is, as many sites have it, in a figure
    right `below` the text or by its own names, if those of no element around it say `noise` but for
    a picture's: they are given to much else, too.
    """
    markup = block.markup
    if markup is None or role not in _KEPT:
        return False
    figure = markup.box.place in FIGURES
    called = figure or (role is Role.CAPTION and "caption" in markup.families)
    alone = noise.partition(" ")[0] in _NO_NOISE and markup.box.element not in LEVELS
    alone = alone and not markup.is_links
    return (inside and figure) or ((inside or below) and called and alone)


def is_kicker(block: Block) -> bool:
    """Whether the names of a block's element call it a kicker."""
    short = len(block.text) <= _LONGEST_KICKER
    return short and block.markup is not None and "kicker" in block.markup.families


def is_credited(block: Block) -> bool:
    """Whether a block is a part of a caption whose names say whose picture it is."""
    if block.markup is None or block.markup.box.place != "caption":
        return False
    box = block.markup.box
    return box.holder is not box and not CREDITING.isdisjoint(box.families)


def is_attribution(block: Block, above: Block) -> bool:
    """Whether a block says whose the quote is that the block `above` belongs to."""
    own, quote = block.markup, above.markup
    if own is None or quote is None or own.box.host is None or own.box.host.tag != "blockquote":
        return False
    called = any(box.tag in _ATTRIBUTIONS for box in own.box.upwards(2))
    return called and own.box.host is quote.box.host


def is_embedded(block: Block) -> bool:
    """Whether a block belongs to a post from elsewhere, which sites show as a quote.

    Names alone are given to frames of all kinds.
    """
    if block.markup is None or block.markup.box.place != "quote":
        return False
    return block.markup.box.speaks_for("embed", _LEVELS_UP)


def article_span(blocks: Sequence[Block], is_body: Sequence[bool]) -> range:
    """From the body's first block to its last, and to the posts that are embedded below that."""
    body = [i for i, each in enumerate(is_body) if each]
    if not body:
        return range(len(blocks), len(blocks))
    stop = body[-1] + 1
    while stop < len(blocks) and is_embedded(blocks[stop]):
        stop += 1
    return range(body[0], stop)


def _marked(markup: Markup) -> Iterator[tuple[Role, str]]:
    """Roles that the elements around a block speak for, the nearest first."""
    box = markup.box
    for at in box.upwards(_LEVELS_UP):
        where = "of its element" if at is box else "around it"
        if at.tag in _TAGS:
            yield _TAGS[at.tag], f"stands in a <{at.tag}> element"
        for family in markup.families if at is box else at.families:
            if family in _FAMILIES:
                yield _FAMILIES[family], f"the class names {where} say {family}"
    if box.region in _REGIONS:
        yield _REGIONS[box.region], f"stands in the page's {box.region} part"


def _fits(role: Role, block: Block, *, near_head: bool, inside: bool) -> bool:
    """Whether a block can have a role at all where it stands."""
    size = len(block.text)
    if role is Role.BYLINE:
        return near_head and size <= _LONGEST_BYLINE
    if role is Role.TIMESTAMP:
        return size <= _LONGEST_BYLINE and any(map(str.isdigit, block.text))
    if role in _KEPT:  # of figures alone a gallery counts
        return (inside or near_head) and any(map(str.isalpha, block.text))
    return True
