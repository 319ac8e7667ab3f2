"""The headline where a page does not show it, or not alone, and its metadata knows it."""

import re

from newsparse.blocks import Block, Facts
from newsparse.fields.dates import read_date
from newsparse.lexicons.folding import fold
from newsparse.lexicons.phrases import Phrases

_BEFORE_SITE = re.compile(r"(.+) (?:[|·•»–—-]|::) (.+)")
"""A page's title and its site's name."""

_BETWEEN = " |:·•/–—-"
"""What may stand between a kicker and its headline."""


def shown_headline(block: Block, facts: Facts, phrases: Phrases) -> tuple[str, str]:
    """The headline that a page shows, without the kicker that it begins with, and that kicker.

    A kicker has an element of its own, and the metadata has the headline without it; a date in its
    place is none.

    >>> from newsparse.blocks import Box, Markup
    >>> from newsparse.lexicons.compiling import compile_phrases
    >>> block = Block("Rain Storm in Malta", 0, 19, markup=Markup(Box(0, "h1", None), 0, 0, 0))
    >>> block = block._replace(markup=block.markup._replace(opening="Rain"))
    >>> shown_headline(block, Facts(("Storm in Malta",)), compile_phrases(None))
    ('Storm in Malta', 'Rain')
    """
    opening = block.markup.opening if block.markup else ""
    rest = without_kicker(block.text, opening)
    if not opening or not _is_known(rest, facts):
        return block.text, ""
    return rest, opening if read_date(opening, phrases) is None else ""


def _is_known(headline: str, facts: Facts) -> bool:
    """Whether the metadata has a headline in these words."""
    folded = fold(headline)
    wordings = (*facts.headlines, *facts.titles)
    return folded != "" and any(folded == fold(wording) for wording in wordings)


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
