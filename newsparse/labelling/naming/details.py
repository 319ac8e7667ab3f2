"""Evidence in the block's own words: what phrase it was, whose class names, how much is linked."""

from collections.abc import Callable

from newsparse.account import Evidence
from newsparse.blocks import Block, Markup
from newsparse.labelling.weights import LEAST_SHOWN
from newsparse.lexicons.phrases import Match

_LEVELS_UP = 8
"""Elements above a block whose names are evidence."""
_LONGEST = 60
"""Characters of class names that are told."""


def _names_of(markup: Markup, family: str) -> str:
    """The class names of the nearest element around a block that speak for a family."""
    around = markup.box.parent.upwards(_LEVELS_UP) if markup.box.parent else ()
    return next((_quoted(box.names) for box in around if family in box.families), "")


def _quoted(words: str) -> str:
    return f"“{words.strip()[:_LONGEST]}”"


_FROM_MARKUP: dict[str, Callable[[Markup, str], str]] = {
    "links": lambda markup, _: f"({markup.linked:.2f})",
    "bold": lambda markup, _: f"({markup.strong:.2f})",
    "italic": lambda markup, _: f"({markup.italic:.2f})",
    "names": lambda markup, _: _quoted(markup.names),
    "names_above": _names_of,
    "names_noise": lambda markup, value: _names_of(markup, value.split(" ")[0]),
}


def with_pull(terms: tuple[Evidence, ...], pull: float) -> tuple[Evidence, ...]:
    """The terms with the pull that blocks of the same form and of others have on a score.

    >>> print(*with_pull((Evidence("tag", "h2", 2.0), Evidence("bold", "none", -0.2)), 0.5))
    tag (h2) +2.0 form (in its favour) +0.5 bold (none) -0.2
    """
    if abs(pull) < LEAST_SHOWN:
        return terms
    form = Evidence("form", "in its favour" if pull > 0 else "against it", pull)
    return tuple(sorted((*terms, form), key=lambda term: (-abs(term.weight), term.name)))


_DETAILED = frozenset(("phrase", *_FROM_MARKUP))


def told(terms: tuple[Evidence, ...], block: Block, match: Match | None) -> tuple[Evidence, ...]:
    """The terms, with what was seen where its name alone does not say it.

    >>> block, match = Block("Read also: Rain", 0, 15), Match("related", "read also", "label")
    >>> print(told((Evidence("phrase", "related label", -2.0),), block, match)[0])
    phrase (related label “read also”) -2.0
    """
    return tuple(
        [
            _told(term, block, match) if term.name in _DETAILED and term.value != "none" else term
            for term in terms
        ]
    )


def _told(term: Evidence, block: Block, match: Match | None) -> Evidence:
    detail = ""
    if term.name == "phrase" and match is not None:
        detail = _quoted(match.phrase)
    elif term.name in _FROM_MARKUP and block.markup is not None:
        detail = _FROM_MARKUP[term.name](block.markup, term.value)
    return Evidence(term.name, f"{term.value} {detail}", term.weight) if detail else term
