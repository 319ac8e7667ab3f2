"""Roles in words: the sentence that says why a block was kept or removed."""

from itertools import islice

from newsparse.account import Evidence
from newsparse.role import Role

_SHOWN = 3

_FORMS = {
    "line": "is",
    "label": "is labelled",
    "start": "begins with",
    "signed": "holds names after",
}
_KEPT = {
    Role.HEADLINE: "fits best as the headline",
    Role.DECK: "sums the article up under the headline",
    Role.SUBHEADING: "heads the paragraphs that follow",
    Role.PARAGRAPH: "reads and stands like the article's text",
    Role.ITEM: "is a list item in the article's text",
    Role.QUOTE: "is a quote in the article's text",
    Role.TABLE: "is a table in the article's text",
    Role.CAPTION: "is marked as a caption",
    Role.CODE: "is preformatted text in the article",
    Role.EMBED: "is embedded in the article's text",
    Role.NOTE: "is marked as a note",
}


def say_phrase(field: str, phrase: str, form: str) -> str:
    """Why a block with a phrase of the lexicons has its role."""
    return f"{_FORMS[form]} the {field} phrase “{phrase}”"


def say(role: Role, evidence: tuple[Evidence, ...], *, kept: bool) -> str:
    """Why a block that a sum of weights decided about has its role."""
    claim = _KEPT[role] if kept else "does not read or stand like the article's text"
    seen = (e for e in evidence if (e.weight > 0) == kept and e.value != "none")
    terms = islice(seen, _SHOWN)
    shown = ", ".join([f"{e.name}: {e.value}" for e in terms])
    return f"{claim} ({shown})" if shown else claim
