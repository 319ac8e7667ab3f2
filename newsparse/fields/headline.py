"""The headline where a page does not show it, or not alone, and its metadata knows it."""

import re

from newsparse.blocks import Block, Facts
from newsparse.lexicons.folding import fold

_BEFORE_SITE = re.compile(r"(.+) (?:[|·•»–—-]|::) (.+)")
"""A page's title and its site's name."""


_BETWEEN = " |:·•/–—-"
"""What may stand between a kicker and its headline."""


def kicker_in(block: Block, facts: Facts) -> str:
    """The kicker that a headline begins with; "" if it has none.

    It has an element of its own, and the metadata has the headline without it.

    >>> from newsparse.blocks import Box, Markup
    >>> markup = Markup(Box(0, "h1", None), 0, 0, 0, opening="Weather")
    >>> kicker_in(Block("Weather Storm in Malta", 0, 22, markup=markup), Facts(("Storm in Malta",)))
    'Weather'
    """
    opening = block.markup.opening if block.markup else ""
    rest = fold(without_kicker(block.text, opening)) if opening else ""
    known = any(rest == fold(wording) for wording in (*facts.headlines, *facts.titles))
    return opening if rest and known else ""


def without_kicker(text: str, kicker: str) -> str:
    """A headline without the kicker that it begins with.

    >>> without_kicker("Weather: Storm in Malta", "Weather")
    'Storm in Malta'
    """
    return text.removeprefix(kicker).lstrip(_BETWEEN) if kicker else text


def unseen_headline(facts: Facts, *, has_text: bool) -> str | None:
    """The metadata's headline, else a text's title without its site's name; None if none.

    >>> unseen_headline(Facts(titles=("Storm closes the port | The Courier",)), has_text=True)
    'Storm closes the port'
    """
    if facts.headlines or not has_text:
        return next(iter(facts.headlines), None)
    sites = {name.casefold() for name in facts.metadata.site_names}
    title = next((title for title in facts.titles if title.casefold() not in sites), None)
    parted = _BEFORE_SITE.fullmatch(title or "")
    if parted and (not sites or parted[2].casefold() in sites):
        return parted[1]
    return title
