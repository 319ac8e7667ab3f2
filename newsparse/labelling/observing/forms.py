"""The form that a block is written in: what is written alike is mostly one thing on a page."""

from collections.abc import Hashable, Mapping, Sequence

from newsparse.blocks import Block, Markup, marker_family
from newsparse.labelling.observing.branches import Style, container
from newsparse.labelling.observing.looks import Looks, is_date
from newsparse.sentences import LONGEST_TITLE

_RIVALRY = 0.5
"""Log odds that a form loses to a better one; by cross-validation 0.5 to 1 are as good."""
_EMPHASISED, _LINKED = 0.9, 0.6
"""The shares of a text from which it is a bold, an italic or a linked one."""


def forms_of(blocks: Sequence[Block], seen: Looks, styles: Mapping[int, Style]) -> list[Hashable]:
    """What each block has in common with those of its form."""
    return [
        _typed(block) if block.markup is None else _styled(block.markup, seen, i, styles)
        for i, block in enumerate(blocks)
    ]


def _typed(block: Block) -> Hashable:
    """The form of a line of plain text: indent, marker and gaps."""
    return block.indent, block.marker != "", block.gap_before, block.gap_after


def _styled(markup: Markup, seen: Looks, i: int, styles: Mapping[int, Style]) -> Hashable:
    """The form of a block of a page: style, weight, length, and what the lexicons know of it.

    "Follow us" is of no form with paragraphs, though it is set as they are; nor is a date.
    """
    look = seen.looks[i]
    known = "date" if is_date(look) else look.phrase.partition(" ")[0]
    return styles[markup.box.number], emphasis(markup), is_linked(markup), is_title(seen, i), known


def siblings_of(blocks: Sequence[Block], forms: Sequence[Hashable]) -> list[Hashable]:
    """What siblings of one form have in common: the form and, in a tree, the element around."""
    return [
        (form, container(block.markup.box) if block.markup else None)
        for block, form in zip(blocks, forms, strict=True)
    ]


def lists_of(blocks: Sequence[Block], span: Sequence[int]) -> list[int]:
    """For each block of a span the first item of the list that it is of, or the block itself."""
    found: list[int] = []
    for i in span:
        goes_on = bool(found) and is_next_item(blocks[i - 1], blocks[i])
        found.append(found[-1] if goes_on else i)
    return found


def is_next_item(block: Block, following: Block) -> bool:
    """Whether two lines are items of one list: they have the same bullet, or numbers."""
    family = marker_family(following.marker)
    return family != "" and marker_family(block.marker) == family


def emphasis(markup: Markup) -> str:
    """Whether a block is set in "bold", in "italic" or, as most are, "light"."""
    if markup.strong > _EMPHASISED:
        return "bold"
    return "italic" if markup.italic > _EMPHASISED else "light"


def is_linked(markup: Markup) -> bool:
    """Whether a block is mostly a link."""
    return markup.linked > _LINKED


def is_title(seen: Looks, i: int) -> bool:
    """Whether a block is short and does not end as a sentence does."""
    return seen.widths[i] <= LONGEST_TITLE and not ends_sentence(seen, i)


def ends_sentence(seen: Looks, i: int) -> bool:
    """Whether a block ends as a sentence does."""
    return seen.looks[i].shape.endswith("sentence")


def pulls(scores: Sequence[float], forms: Sequence[Hashable]) -> list[float]:
    """What each score gains by going half of the way to the mean of those of its form.

    >>> pulls([3.0, 1.0, 7.0], ["a", "a", "b"])
    [-0.5, 0.5, 0.0]
    """
    means = _means(scores, forms)
    return [(means[form] - score) / 2 for form, score in zip(forms, scores, strict=True)]


def lifts(scores: Sequence[float], lists: Sequence[int]) -> list[float]:
    """What each score gains by being as good as the best of its list: a list stays or goes whole.

    >>> lifts([3.0, 1.0, 7.0], [0, 0, 2])
    [0.0, 2.0, 0.0]
    """
    best: dict[int, float] = {}
    for number, score in zip(lists, scores, strict=True):
        best[number] = max(best.get(number, score), score)
    return [best[number] - score for number, score in zip(lists, scores, strict=True)]


def rivalry(scores: Sequence[float], forms: Sequence[Hashable]) -> list[float]:
    """What each score loses if another form fits better: what heads a page's parts looks alike.

    >>> rivalry([3.0, 1.0, 7.0], ["a", "a", "b"])
    [-0.5, -0.5, 0.0]
    """
    means = _means(scores, forms)
    best = max(means.values(), default=0.0)
    return [-_RIVALRY if means[form] < best and best > 0 else 0.0 for form in forms]


def _means(scores: Sequence[float], forms: Sequence[Hashable]) -> dict[Hashable, float]:
    members: dict[Hashable, list[float]] = {}
    for form, score in zip(forms, scores, strict=True):
        members.setdefault(form, []).append(score)
    return {form: sum(found) / len(found) for form, found in members.items()}
