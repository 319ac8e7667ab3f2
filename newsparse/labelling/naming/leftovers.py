"""What no decision put into the article, by the best name there is for it."""

from newsparse.account import Evidence
from newsparse.blocks import Block, Labelled
from newsparse.labelling.deciding.decisions import Decisions
from newsparse.labelling.naming.markings import (
    is_attribution,
    is_credited,
    is_embedded,
    is_kept,
    is_kicker,
    marked_role,
)
from newsparse.labelling.naming.reasons import say, say_phrase
from newsparse.labelling.observing.looks import is_date, is_hashtags, is_mail_address, is_wordless
from newsparse.labelling.observing.marks import body_role
from newsparse.labelling.observing.view import Settled
from newsparse.labelling.settling.settled import is_promo
from newsparse.labelling.settling.unweighed import FAR
from newsparse.labelling.weights import probability
from newsparse.role import Role

Evidences = tuple[Evidence, ...]

CERTAIN = 0.99
"""How sure a phrase makes us that can be nothing of the article's, or what is said again."""
_FAR_TEXT, _TEXT = 0.93, 120
"""How sure we are of what is removed there though it has so many characters: a text's length."""
_MARKED = 0.9
"""How sure the page's own names make us of what is kept for them."""
_FOOT = 3
"""Blocks from the end within which a title of links is part of the page's foot."""
_BYLINE_REACH, _NOTE_REACH = 4, 3
"""Blocks round the head, and below the body, in which a byline or a correction belongs to it."""
_CHARACTERS = (
    (is_wordless, Role.SEPARATOR, "holds no letter or figure"),
    (is_hashtags, Role.TAGS, "is hashtags and no more"),
    (is_mail_address, Role.BIOGRAPHY, "is an e-mail address and no more"),
)
"""What a text's characters by themselves say that it is."""
_TEASER = Settled(Role.RELATED, "is a heading that leads to another article")
_EXHIBITS = {Role.TABLE: "a table", Role.CODE: "code"}
"""What is no prose, so that the body decision knows nothing of it."""


def name_leftover(
    i: int, block: Block, decisions: Decisions, against: Evidences, span: range
) -> Labelled:
    """A block that no decision put into the article, by the best name there is for it."""
    return (
        _set_apart(i, block, decisions, against, span)
        or _by_names_in_caption(i, block, decisions, against, span)
        or _by_phrase(i, block, decisions, against, span)
        or _by_text(i, block, decisions)
        or _by_markup(i, block, decisions, against, span)
        or _by_settlement(i, block, decisions, against)
        or _by_credit(i, block, decisions, against, span)
        or _by_place(i, block, decisions, against, span)
    )


def labelled_as(
    block: Block,
    role: Role,
    confidence: float,
    reason: str,
    evidence: Evidences = (),
    *,
    kept: bool = False,
) -> Labelled:
    return Labelled(block, role, kept, confidence, reason, evidence)


def _by_phrase(
    i: int, block: Block, decisions: Decisions, against: Evidences, span: range
) -> Labelled | None:
    """A block that the lexicons know."""
    match = decisions.view.seen.matches[i]
    if match is None:
        return None
    if match.form in {"start", "signed"} and is_date(decisions.view.seen.looks[i]):
        return None
    if match.field == "byline" and not _by_the_head(i, decisions, span):
        return None
    if match.field == "note" and not match.is_note:
        return None
    role = Role(match.field)
    kept = (role is Role.CAPTION and i in span) or (
        role is Role.NOTE and i in range(span.start, span.stop + _NOTE_REACH)
    )
    below = decisions.view.seen.matches[i + 1 : i + 1 + _FOOT]
    ends = i >= span.stop and len(below) < _FOOT and all(below) and not decisions.view.page.is_html
    if role is Role.RELATED and match.form == "line" and ends:
        role = Role.FOOTER  # a title without the links it would announce
    evidence = tuple(sorted(against, key=lambda e: e.name != "phrase"))
    reason = say_phrase(match.field, match.phrase, match.form)
    marked = kept or is_promo(decisions.view.seen, i)
    sure = CERTAIN if match.sure else _MARKED if marked else _against(i, decisions)
    return labelled_as(block, role, sure, reason, evidence, kept=kept)


def _by_credit(
    i: int, block: Block, decisions: Decisions, against: Evidences, span: range
) -> Labelled | None:
    """A line of plain text that ends in the credit of a picture: its caption."""
    seen = decisions.view.seen
    if not seen.lines or seen.looks[i].credit != "label":
        return None
    sure = _MARKED if i in span else _against(i, decisions)
    reason = "ends in the credit of a picture"
    return labelled_as(block, Role.CAPTION, sure, reason, against, kept=i in span)


def _by_names_in_caption(
    i: int, block: Block, decisions: Decisions, against: Evidences, span: range
) -> Labelled | None:
    """A part of a figure's caption whose own names call it the picture's credit."""
    if not is_credited(block):
        return None
    sure = _MARKED if i in span else _against(i, decisions)
    reason = "is a part of the caption whose class names say credit"
    return labelled_as(block, Role.CREDIT, sure, reason, against, kept=i in span)


def _by_the_head(i: int, decisions: Decisions, span: range) -> bool:
    """Whether a block stands where bylines do: near the headline or round the body's edges."""
    headline = decisions.view.headline
    top = span.start if headline is None else min(headline, span.start)
    return top - _BYLINE_REACH <= i < span.start + _BYLINE_REACH or i == span.stop


def _by_text(i: int, block: Block, decisions: Decisions) -> Labelled | None:
    """A block whose own characters say what it is."""
    headline = decisions.view.headline
    for is_such, role, reason in _CHARACTERS:
        if is_such(block.text):
            return labelled_as(block, role, CERTAIN, reason)
    if headline is not None and block.text == decisions.view.blocks[headline].text:
        return labelled_as(block, Role.REPEAT, CERTAIN, "repeats the headline")
    if is_date(decisions.view.seen.looks[i]):
        evidence = (Evidence("date", "mostly", -1.0),)
        return labelled_as(block, Role.TIMESTAMP, _against(i, decisions), "is a date", evidence)
    return None


def _by_settlement(
    i: int, block: Block, decisions: Decisions, against: Evidences
) -> Labelled | None:
    """A block of which it is settled what it is, or a heading that leads to another article."""
    settled = decisions.view.settled.get(i) or (_TEASER if i in decisions.teasers else None)
    if settled is None:
        return None
    return labelled_as(block, settled.role, _against(i, decisions), settled.reason, against)


def _set_apart(
    i: int, block: Block, decisions: Decisions, against: Evidences, span: range
) -> Labelled | None:
    """What is part of the article though no text of it: kickers, quoted posts, tables, code."""
    role, reason = None, ""
    blocks = decisions.view.blocks
    shown = _EXHIBITS.get(body_role(block))
    if i in span and is_embedded(block):
        role, reason = Role.EMBED, "is embedded in the article, as the class names around it say"
    elif i in span and shown and decisions.view.seen.marks[i].names_noise == "none":
        role, reason = body_role(block), f"is {shown} between the article's paragraphs"
    elif i in span and decisions.is_body[i - 1] and is_attribution(block, blocks[i - 1]):
        role, reason = Role.QUOTE, "says whose the quote above it is"
    elif is_kicker(block) and _by_the_head(i, decisions, span):
        role, reason = Role.KICKER, "stands by the headline, and its class names say kicker"
    if role is None:
        return None
    return labelled_as(block, role, _MARKED, reason, against, kept=True)


def _by_markup(
    i: int, block: Block, decisions: Decisions, against: Evidences, span: range
) -> Labelled | None:
    """A block that the page itself calls something."""
    found = marked_role(block, near_head=_by_the_head(i, decisions, span), inside=i in span)
    if found is None:
        return None
    role, words = found
    kept = is_kept(role, block, inside=i in span)
    sure = _MARKED if kept else _against(i, decisions)
    return labelled_as(block, role, sure, words, against, kept=kept)


def _by_place(
    i: int, block: Block, decisions: Decisions, against: Evidences, span: range
) -> Labelled:
    """Any other block that is no part of the article: named after where it stands."""
    where = Role.NAVIGATION if i < span.start else Role.FOOTER if i >= span.stop else Role.UNRELATED
    far = "stands far from the article's text"
    reason = say(where, against, kept=False) if i in decisions.body else far
    return labelled_as(block, where, _against(i, decisions), reason, against)


def _against(i: int, decisions: Decisions) -> float:
    """How sure we are that a block is not of the body, whatever else it is."""
    verdict = decisions.teasers.get(i) or decisions.body.get(i)
    if verdict is not None:
        against = 1 - probability(verdict.score)
    else:
        against = FAR if decisions.view.seen.widths[i] < _TEXT else _FAR_TEXT
    return max(against, _MARKED) if i in decisions.view.settled else against
