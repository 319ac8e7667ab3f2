"""Comments: what stands below a line that counts them, or one that quotes the headline.

Titles of comments mostly say what those are on ('3 thoughts on "Storm in Malta"'). Whatever words
a site has for that, what such a title heads is about the article and none of it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from newsparse.labelling.observing.basics import is_heading
from newsparse.labelling.observing.looks import is_date
from newsparse.labelling.observing.marks import squeeze
from newsparse.labelling.observing.view import Settled, View
from newsparse.role import Role

_TEXT = 200
"""Characters of text above a page's comments, at least: more than most decks have."""
_DATED = 2
"""Dates below a line that counts comments and is no heading, at least: each has one."""
_MOST = 0.5
"""How much there is of a plain text's comments for each character of the article, at most."""
_SHORTEST, _BESIDE = 15, 80
"""Letters of a headline that is looked for, and characters beside it in a title that quotes it."""
_QUOTED = re.compile(r"[“„”«»‹›‘’「『《〈\"'](.+)[“”«»‹›‘’」』》〉\"']")
_COMMENT = Settled(Role.COMMENTS, "stands below a line that counts comments")
_ABOUT = Settled(Role.COMMENTS, "stands below a title that quotes the headline")


def comments(view: View) -> dict[int, Settled]:
    """What elements below the text hold that begin with a title of comments."""
    titles = set(_titles(view, range(_text_begins(view) + 1, len(view.blocks))))
    if not titles:
        return {}
    found: dict[int, Settled] = {}
    for members in view.inside.values():
        settled = _opened(view, members) if members[0] in titles else None
        if settled:
            found.update(dict.fromkeys(members, settled))
    return found


def _text_begins(view: View) -> int:
    """The block with which enough text stands below the headline for comments to follow."""
    start, stop = view.headline or 0, len(view.blocks)
    texts = (view.seen.widths[i] * (view.scores[i] > 0) for i in range(start, stop))
    return next((i for i, size in enumerate(accumulate(texts), start) if size > _TEXT), stop)


def _opened(view: View, members: Sequence[int]) -> Settled | None:
    """What some blocks are that begin with a title of comments; None if it is none after all."""
    if is_heading(view, members[0]):
        return _COMMENT if _counts_comments(view, members[0]) else _ABOUT
    dated = sum(is_date(view.seen.looks[i]) for i in members)
    return _COMMENT if dated >= _DATED and _counts_comments(view, members[0]) else None


def comments_below(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """What stands below a title of comments in plain text, if most stands above."""
    if view.page.is_html:
        return {}
    kept = [w if is_body else 0 for w, is_body in zip(view.seen.widths, body, strict=True)]
    ends = list(accumulate(kept))
    titles = _titles(view, range(len(body)))
    first = next((i for i in titles if ends[-1] - ends[i] <= _MOST * ends[i]), len(body))
    return dict.fromkeys(range(first + 1, len(body)), _COMMENT)


def _titles(view: View, among: Iterable[int]) -> Iterator[int]:
    """Those of some blocks that count comments or quote the headline."""
    return (i for i in among if _counts_comments(view, i) or _quotes_headline(view, i))


def _counts_comments(view: View, i: int) -> bool:
    """Whether a block says how many comments follow ("6 comments"), and is no item of a list."""
    match, block = view.seen.matches[i], view.blocks[i]
    counts = match is not None and match.field == "comments" and match.form != "start"
    return counts and not block.marker and any(map(str.isdigit, block.text))


def _quotes_headline(view: View, i: int) -> bool:
    """Whether a block says the headline in quotation marks, and a few words more."""
    if view.headline is None:
        return False
    text, headline = view.blocks[i].text, view.blocks[view.headline].text
    if not 0 < len(text) - len(headline) <= _BESIDE:
        return False
    quoted, key = _QUOTED.search(text), squeeze(headline)
    return quoted is not None and len(key) >= _SHORTEST and squeeze(quoted[1]) == key
