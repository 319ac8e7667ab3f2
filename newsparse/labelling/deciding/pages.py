"""Is a source an article at all, and if not, what does it look like?

One decision more, over the whole page, taken as those over blocks are: a sum of weights over
named bins.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.blocks import Labelled, Page
from newsparse.kind import Kind
from newsparse.labelling.observing.looks import width
from newsparse.labelling.weights import Weights, probability
from newsparse.lexicons.phrases import Phrases
from newsparse.role import Role

_SIZES = (1, 200, 500, 1000, 2500)
SIZE_NAMES = ("none", "under 200", "200-499", "500-999", "1000-2499", "2500 and more")
_COUNTS = (1, 2, 3, 6, 12, 25, 50)
COUNT_NAMES = ("none", "one", "two", "3-5", "6-11", "12-24", "25-49", "50 and more")
_SHARES = (0.05, 0.2, 0.4, 0.6, 0.8)
SHARE_NAMES = ("under 5%", "5-19%", "20-39%", "40-59%", "60-79%", "80% and more")
_SURE = (0.6, 0.7, 0.8, 0.9, 0.95)
SURE_NAMES = ("under 60%", "60-69%", "70-79%", "80-89%", "90-94%", "95% and more")
_PROSE = frozenset((Role.PARAGRAPH, Role.QUOTE, Role.ITEM))
_LONG = 80
"""Characters of a paragraph that is a sentence at least."""
_TEASER = 25
"""Characters of a link that is more than a menu's."""
_LINKED = 0.6
"""The share of a block's text from which it is a link to another page."""
_TITLED = 0.05
"""How likely a page is an article whose title says that it is none."""
_LEAST_SHOWN, _FEW = 8, 2
"""Teasers that make a page a list of them, and pictures that make none a gallery."""


class Whole(NamedTuple):
    """What a page looks like as a whole, as bins."""

    text: str
    """Characters of its body."""
    paragraphs: str
    """Paragraphs of a sentence or more."""
    share: str
    """The share of the page's unlinked text that is body."""
    sure: str
    """How sure we are of the body's blocks, on average."""
    teasers: str
    """Links of more than a few words."""
    kind: str
    """What its metadata calls it: an article, pictures, something else, nothing."""
    head: str
    """Whether it has a headline, and one that its metadata has, too."""
    signed: str
    """Whether there is a byline or a date."""
    title: str
    """Whether a title says that it is an error page or search results."""


def look_at_page(page: Page, labelled: Sequence[Labelled], phrases: Phrases) -> Whole:
    """Observe a page as a whole."""
    prose = [x for x in labelled if x.kept and x.role in _PROSE]
    sizes = [width(x.text) for x in prose]
    total = sum(len(x.text) * (1 - _linked(x)) for x in labelled)
    sure = sum(x.confidence * size for x, size in zip(prose, sizes, strict=True))
    long = sum(size >= _LONG for size in sizes)
    return Whole(
        SIZE_NAMES[bisect_right(_SIZES, sum(sizes))],
        COUNT_NAMES[bisect_right(_COUNTS, long)],
        SHARE_NAMES[bisect_right(_SHARES, sum(len(x.text) for x in prose) / (total or 1))],
        SURE_NAMES[bisect_right(_SURE, sure / (sum(sizes) or 1))],
        COUNT_NAMES[bisect_right(_COUNTS, _teasers(labelled))] if page.is_html else "unknown",
        _called(page),
        _head(page, labelled),
        _signed(page, labelled),
        _title(page, labelled, phrases) or "none",
    )


def judge_page(
    page: Page, labelled: Sequence[Labelled], phrases: Phrases, weights: Weights
) -> tuple[Kind, float]:
    """What a source is, and how likely it is an article, from 0 to 1."""
    whole = look_at_page(page, labelled, phrases)
    chance = probability(next(weights.page.scores([whole], Whole._fields)))
    if whole.title != "none" and whole.text != SIZE_NAMES[-1]:
        chance = min(chance, _TITLED)  # its title settles it, but for a long text's
    if chance >= 0.5:
        return Kind.ARTICLE, chance
    return _kind(whole, labelled), chance


def _kind(whole: Whole, labelled: Sequence[Labelled]) -> Kind:
    """What a page that is no article looks like: by its title, else by what most of it is."""
    if whole.title != "none":
        return Kind(whole.title)
    roles = Counter(x.role for x in labelled for _ in range(0, len(x.text), _LONG))
    walls = roles[Role.COOKIES] + roles[Role.PAYWALL]
    shown = roles[Role.CAPTION] + roles[Role.CREDIT] + roles[Role.PLAYER]
    teasers = _teasers(labelled)
    if walls > max(teasers, shown):
        return Kind.WALL
    if shown > max(teasers, _FEW) or whole.kind == "pictures":
        return Kind.GALLERY
    return Kind.FRONT if teasers >= _LEAST_SHOWN else Kind.OTHER


def _linked(each: Labelled) -> float:
    return each.block.markup.linked if each.block.markup else 0.0


def _teasers(labelled: Sequence[Labelled]) -> int:
    return sum(_linked(x) > _LINKED and len(x.text) >= _TEASER for x in labelled)


def _called(page: Page) -> str:
    types = page.facts.metadata.types
    if any("article" in each or "posting" in each for each in types):
        return "article"
    if any("video" in each or "gallery" in each for each in types):
        return "pictures"
    return "something else" if types else "nothing"


def _head(page: Page, labelled: Sequence[Labelled]) -> str:
    headline = next((x.text for x in labelled if x.role is Role.HEADLINE), None)
    if headline is None:
        return "none"
    facts = page.facts
    return "as in metadata" if headline in (*facts.headlines, *facts.titles) else "found"


def _signed(page: Page, labelled: Sequence[Labelled]) -> str:
    roles = {x.role for x in labelled}
    known = page.facts.metadata
    signed = Role.BYLINE in roles or len(known.authors) > 0
    dated = Role.TIMESTAMP in roles or len(known.published) > 0
    return ("no", "by one", "by both")[signed + dated]


def _title(page: Page, labelled: Sequence[Labelled], phrases: Phrases) -> str:
    heads = [x.text for x in labelled if x.tag == "h1" or not page.is_html]
    titles = (*page.facts.titles, *heads[:1])
    return next((found for title in titles if (found := phrases.title_of(title))), "")
