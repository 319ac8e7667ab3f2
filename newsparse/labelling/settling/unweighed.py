"""What need not be weighed: entries of menus, buttons, and dialogs that ask for consent."""

from collections.abc import Sequence

from newsparse.account import Evidence
from newsparse.blocks import LEVELS, MENUS, SHORT_LINK, Block, Labelled, Page
from newsparse.labelling.settling.consents import consent_dialogs
from newsparse.role import Role

_LIST, _REST = 3, 30
"""How far up a list of links is looked for, and the characters of other text it may have."""
_TITLES = frozenset(("h1", "h2", "h3"))
FAR = 0.98
"""How sure we are of such a block, and of what is removed far from the text."""
OUTSIDE = -10.0
"""What either weighs: no such block is looked at as body."""
_ENTRY, _DIALOG = ((Evidence("menu", what, OUTSIDE),) for what in ("entry", "dialog"))


def name_unweighed(page: Page) -> list[Labelled | None]:
    """Each block of a page that need not be weighed with its role; None for any other."""
    menus = [_menu_entry(block) if is_menu(block) else None for block in page.blocks]
    rest = [i for i, named in enumerate(menus) if named is None]
    dialogs = {rest[n] for n in consent_dialogs([page.blocks[i] for i in rest])}
    return [
        _consent(block) if i in dialogs else named
        for i, (block, named) in enumerate(zip(page.blocks, menus, strict=True))
    ]


def without(page: Page, unweighed: Sequence[Labelled | None]) -> Page:
    """A page without such blocks; the entries of its menus and its buttons stay with it."""
    blocks = [block for block, named in zip(page.blocks, unweighed, strict=True) if named is None]
    menus = [named.block for named in unweighed if named and named.role is not Role.COOKIES]
    return page._replace(blocks=blocks, menus=menus)


def _menu_entry(block: Block) -> Labelled:
    region = block.markup.box.region if block.markup else ""
    role = Role.FOOTER if region == "footer" else Role.NAVIGATION
    return _named(block, role, "is an entry of a menu", _ENTRY)


def _consent(block: Block) -> Labelled:
    return _named(block, Role.COOKIES, "stands in a dialog called cookies", _DIALOG)


def _named(block: Block, role: Role, reason: str, evidence: tuple[Evidence, ...]) -> Labelled:
    return Labelled(block, role, kept=False, confidence=FAR, reason=reason, evidence=evidence)


def is_menu(block: Block) -> bool:
    """Whether a block is so surely part of a menu or a list of teasers that it need not be weighed.

    In such a list there is hardly any text but links. A button is none in a heading: it opens the
    section below that (WAI-ARIA Authoring Practices, accordion).
    """
    markup = block.markup
    if markup is None:
        return False
    heads = markup.box.element in LEVELS
    if not markup.is_links and markup.box.region not in MENUS:
        return markup.box.place == "control" and not heads
    if markup.box.element in _TITLES and markup.box.region in MENUS:
        return False
    if not markup.is_links:
        return len(block.text) <= 2 * SHORT_LINK
    if len(block.text) < SHORT_LINK and not heads:
        return True
    at = markup.box
    for _ in range(_LIST):
        if at.parent is None or at.parent.tag == "body":
            break
        at = at.parent
    return at.size < _REST
