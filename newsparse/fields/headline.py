"""The headline of a page that does not show it: what its metadata calls the article."""

import re

from newsparse.blocks import Facts

_BEFORE_SITE = re.compile(r"(.+) (?:[|·•»–—-]|::) (.+)")
"""A page's title and its site's name."""


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
