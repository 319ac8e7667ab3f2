"""What is settled, not weighed: what a phrase, a date or a name by itself says for sure."""

import re
from collections.abc import Sequence

from newsparse.blocks import LINK, LINK_END, Markup
from newsparse.fields.clock import find_clock
from newsparse.labelling.observing.basics import is_heading, is_plain, leads_to_article
from newsparse.labelling.observing.forms import emphasis, is_title
from newsparse.labelling.observing.looks import (
    Looks,
    is_date,
    is_hashtags,
    is_label,
    is_mail_address,
    is_wordless,
)
from newsparse.labelling.observing.marks import NOISE, SHARE_NAMES
from newsparse.labelling.observing.view import Settled, View
from newsparse.lexicons.phrases import LONGEST_PROMO
from newsparse.role import Role

_MOSTLY_LINKED = frozenset(SHARE_NAMES[3:])
"""How much of a promo's line is linked."""
_NUMBER = re.compile(r"\d{1,3}[.)]\s")
"""What numbers a heading; phrases are looked up without it."""
_LONGEST_CLOCK = 20
_CAPTION = 3
"""Elements above a figure's text of which one may be called its caption."""
_ALL_LINK, _SHORTEST_LINK = 0.95, 20
"""The share of a line that is linked, and its characters, if it is another article's title."""

_OFTEN = frozenset(("two", "several"))
"""How often a promo speaks of its site."""
_PROMO = Settled(Role.ADVERTISEMENT, "speaks of its site, apart from the text by its looks")
_AWAY = Settled(Role.RELATED, "is nothing but a link to another page")


def is_settled(view: View, i: int) -> bool:
    """Whether a phrase settles that a block is no part of the article.

    Of a heading with a number ("1. Facebook") it does not: that is one of the article's.
    """
    match = view.seen.matches[i]
    if match is None or (is_heading(view, i) and _NUMBER.match(view.blocks[i].text)):
        return False
    return match.sure or is_promo(view.seen, i)


def is_apart(view: View, i: int) -> bool:
    """Whether it is settled that a block is no text of the article.

    A phrase settles it, or that it has no words, or only hashtags or an e-mail address, or that its
    own names call it a caption (in a figure those around it), or that it is the time at which an
    entry of a live blog was written.
    """
    return (
        _is_called_caption(view, i)
        or _is_clock(view, i)
        or is_wordless(view.blocks[i].text)
        or is_mail_address(view.blocks[i].text)
        or (is_hashtags(view.blocks[i].text) and not is_heading(view, i))
        or is_settled(view, i)
    )


def _is_called_caption(view: View, i: int) -> bool:
    """Whether a block's own names, or in a figure those around it, call it a caption."""
    mark, markup = view.seen.marks[i], view.blocks[i].markup
    if mark.place_in != "figure" or markup is None:
        return mark.names == "caption"
    return markup.box.speaks_for("caption", _CAPTION)


def _is_clock(view: View, i: int) -> bool:
    """Whether a block is a time of day and no more ("17:11", "8.15 Uhr")."""
    short = view.seen.widths[i] <= _LONGEST_CLOCK and is_date(view.seen.looks[i])
    return short and not is_heading(view, i) and find_clock(view.blocks[i].text) is not None


def is_promo(seen: Looks, i: int) -> bool:
    """Whether a block is a label of related articles and a link to one ("Read also: …")."""
    match = seen.matches[i]
    labelled = match is not None and match.field == "related" and match.form == "label"
    return labelled and seen.marks[i].links in _MOSTLY_LINKED


def is_furniture(seen: Looks, i: int) -> bool:
    """Whether its words or the names round it say that a block is a byline, a promo or the like."""
    called = seen.marks[i].names in NOISE or seen.marks[i].names_noise.endswith(" near")
    return called or is_label(seen.looks[i]) or seen.matches[i] is not None


def promos(view: View) -> dict[int, Settled]:
    """The short texts that speak of their site, not of the news.

    They do so twice and are bold or italic as a whole, or more often and hold a link.
    """
    mentions = ((i, look.mentions) for i, look in enumerate(view.seen.looks))
    found = (i for i, times in mentions if times in _OFTEN and _is_set_apart(view, i, times))
    return {i: _PROMO for i in found if not is_heading(view, i)}


def _is_set_apart(view: View, i: int, mentions: str) -> bool:
    markup = view.blocks[i].markup
    if markup is None or view.seen.widths[i] > LONGEST_PROMO or markup.box.place:
        return False
    if emphasis(markup) != "light":
        return True
    return mentions == "several" and markup.linked > 0


def lone_links(view: View, likely: Sequence[bool]) -> dict[int, Settled]:
    """Those of the blocks that are `likely` body that are nothing but a link that reads as a title.

    Between paragraphs it leads to another article; an address is a source, and what stands in a
    list or a table is judged with it.
    """
    return {i: _AWAY for i in range(len(likely)) if likely[i] and _is_lone_title(view, i)}


def _is_lone_title(view: View, i: int) -> bool:
    return is_plain(view.blocks[i]) and not is_heading(view, i) and is_linked_line(view, i)


def is_linked_line(view: View, i: int) -> bool:
    """Whether a block is nothing but a link to an article, and reads as its title."""
    markup = view.blocks[i].markup
    if markup is None or not _is_all_link(markup) or view.seen.widths[i] < _SHORTEST_LINK:
        return False
    return is_title(view.seen, i) and leads_to_article(view, i)


def _is_all_link(markup: Markup) -> bool:
    """Whether a block is a link as a whole, but for what holds no word ("» Ten ports to see")."""
    if markup.linked >= _ALL_LINK or markup.marked.count(LINK) != 1:
        return markup.linked >= _ALL_LINK
    before, _, link = markup.marked.partition(LINK)
    return is_wordless(f"{before} {link.partition(LINK_END)[2]}")
