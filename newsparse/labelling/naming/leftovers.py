"""What no decision put into the article, by the best name there is for it."""

from typing import NamedTuple

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
from newsparse.labelling.observing.view import Settled, View
from newsparse.labelling.settling.settled import is_promo
from newsparse.labelling.settling.unweighed import FAR
from newsparse.labelling.weights import probability
from newsparse.lexicons.dated import tells_date
from newsparse.lexicons.phrases import Match, Phrases
from newsparse.role import Role
from newsparse.sentences import LEADING_ON

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


class Leftover(NamedTuple):
    """A block that no decision put into the article, with what is known of it."""

    i: int
    block: Block
    decisions: Decisions
    against: Evidences
    """Why it is not of the body."""
    span: range
    """From the body's first block to its last."""
    phrases: Phrases

    @property
    def view(self) -> View:
        return self.decisions.view

    @property
    def is_inside(self) -> bool:
        """Whether it stands between the body's blocks."""
        return self.i in self.span

    @property
    def follows_text(self) -> bool:
        """Whether a paragraph of the body or a subheading stands right above it."""
        return self._is_text(self.i - 1)

    @property
    def leads_text(self) -> bool:
        """Whether one stands right below it, or a list of a plain text, which it announces."""
        below = self.view.blocks[self.i + 1 : self.i + 2]
        return self._is_text(self.i + 1) or any(each.marker for each in below)

    def _is_text(self, i: int) -> bool:
        within = 0 <= i < len(self.decisions.is_body)
        return within and (self.decisions.is_body[i] or i in self.decisions.subheadings)

    @property
    def is_told(self) -> bool:
        """Whether its own words say what it is, other than a desk's name as menus have it."""
        i, view = self.i, self.view
        match, look = view.seen.matches[i], view.seen.looks[i]
        phrase = match is not None and match.field != "navigation"
        return phrase or is_date(look) or is_wordless(self.block.text) or i in view.settled

    @property
    def is_by_the_head(self) -> bool:
        """Whether it stands where bylines do: near the headline or round the body's edges."""
        span, headline = self.span, self.view.headline
        top = span.start if headline is None else min(headline, span.start)
        return top - _BYLINE_REACH <= self.i < span.start + _BYLINE_REACH or self.i == span.stop

    @property
    def sure(self) -> float:
        """How sure we are that it is not of the body, whatever else it is."""
        verdict = self.decisions.teasers.get(self.i) or self.decisions.body.get(self.i)
        if verdict is not None:
            against = 1 - probability(verdict.score)
        else:
            against = FAR if self.view.seen.widths[self.i] < _TEXT else _FAR_TEXT
        return max(against, _MARKED) if self.i in self.view.settled else against

    def kept_or_not(self, role: Role, reason: str, *, kept: bool) -> Labelled:
        """The block as something, which is part of the article if it is `kept`."""
        sure = _MARKED if kept else self.sure
        return labelled_as(self.block, role, sure, reason, self.against, kept=kept)


def name_leftover(left: Leftover) -> Labelled:
    """A block that no decision put into the article, by the best name there is for it."""
    return (
        _set_apart(left)
        or _by_names_in_caption(left)
        or _by_phrase(left)
        or _by_text(left)
        or _by_markup(left)
        or _by_settlement(left)
        or _by_credit(left)
        or _by_ending(left)
        or _by_place(left)
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


def _set_apart(left: Leftover) -> Labelled | None:
    """What is part of the article though no text of it: kickers, quoted posts, tables, code."""
    i, block, blocks = left.i, left.block, left.view.blocks
    inside = left.is_inside
    shown = _EXHIBITS.get(block.role_in_body)
    if inside and is_embedded(block):
        role, reason = Role.EMBED, "is embedded in the article, as the class names around it say"
    elif shown and left.follows_text:
        role, reason = block.role_in_body, f"is {shown} right below the article's text"
    elif inside and shown and left.view.seen.marks[i].names_noise == "none":
        role, reason = block.role_in_body, f"is {shown} between the article's paragraphs"
    elif left.follows_text and is_attribution(block, blocks[i - 1]):
        role, reason = Role.QUOTE, "says whose the quote above it is"
    elif is_kicker(block) and left.is_by_the_head and not left.is_told:
        role, reason = Role.KICKER, "stands by the headline, and its class names say kicker"
    else:
        return None
    return left.kept_or_not(role, reason, kept=True)


def _by_names_in_caption(left: Leftover) -> Labelled | None:
    """A part of a figure's caption whose own names call it the picture's credit."""
    if not is_credited(left.block):
        return None
    reason = "is a part of the caption whose class names say credit"
    return left.kept_or_not(Role.CREDIT, reason, kept=left.is_inside)


def _by_phrase(left: Leftover) -> Labelled | None:
    """A block that the lexicons know."""
    i, span, seen = left.i, left.span, left.view.seen
    match = seen.matches[i]
    if match is None:
        return None
    if match.form in {"start", "signed"} and is_date(seen.looks[i]):
        return None
    if match.field == "byline" and not left.is_by_the_head:
        return None
    if match.field == "note" and not match.is_note:
        return None
    role = Role.FOOTER if _announces_nothing(left, match) else Role(match.field)
    kept = (role is Role.CAPTION and left.is_inside) or (
        role is Role.NOTE and i in range(span.start, span.stop + _NOTE_REACH)
    )
    evidence = tuple(sorted(left.against, key=lambda e: e.name != "phrase"))
    reason = say_phrase(match.field, match.phrase, match.form)
    marked = kept or is_promo(seen, i)
    sure = CERTAIN if match.sure else _MARKED if marked else left.sure
    return labelled_as(left.block, role, sure, reason, evidence, kept=kept)


def _announces_nothing(left: Leftover, match: Match) -> bool:
    """Whether a title of links stands in a plain text's foot, without the links."""
    if left.view.page.is_html or (match.field, match.form) != ("related", "line"):
        return False
    below = left.view.seen.matches[left.i + 1 : left.i + 1 + _FOOT]
    return left.i >= left.span.stop and len(below) < _FOOT and all(below)


def _by_text(left: Leftover) -> Labelled | None:
    """A block whose own characters say what it is."""
    block, headline = left.block, left.view.headline
    for is_such, role, reason in _CHARACTERS:
        if is_such(block.text):
            return labelled_as(block, role, CERTAIN, reason)
    if headline is not None and block.text == left.view.blocks[headline].text:
        return labelled_as(block, Role.REPEAT, CERTAIN, "repeats the headline")
    if is_date(left.view.seen.looks[left.i]) and tells_date(block.text, left.phrases):
        evidence = (Evidence("date", "mostly", -1.0),)
        return labelled_as(block, Role.TIMESTAMP, left.sure, "is a date", evidence)
    return None


def _by_markup(left: Leftover) -> Labelled | None:
    """A block that the page itself calls something."""
    inside, below = left.is_inside, left.follows_text
    found = marked_role(left.block, near_head=left.is_by_the_head, inside=inside)
    if found is None:
        return None
    role, words = found
    noise = left.view.seen.marks[left.i].names_noise
    kept = is_kept(role, left.block, noise, inside=inside, below=below)
    return left.kept_or_not(role, words, kept=kept)


def _by_settlement(left: Leftover) -> Labelled | None:
    """A block of which it is settled what it is, or a heading that leads to another article."""
    teaser = _TEASER if left.i in left.decisions.teasers else None
    settled = left.view.settled.get(left.i) or teaser
    if settled is None:
        return None
    return left.kept_or_not(settled.role, settled.reason, kept=settled.kept)


def _by_credit(left: Leftover) -> Labelled | None:
    """A line of plain text that ends in the credit of a picture: its caption."""
    seen = left.view.seen
    if not seen.lines or seen.looks[left.i].credit != "label":
        return None
    return left.kept_or_not(Role.CAPTION, "ends in the credit of a picture", kept=left.is_inside)


def _by_ending(left: Leftover) -> Labelled | None:
    """A line of plain text whose end leads on to the text below it: a question's or a colon."""
    between = left.follows_text and left.leads_text
    if left.view.page.is_html or not between or not left.block.text.endswith(LEADING_ON):
        return None
    reason = "leads on to the article's text right below it"
    return left.kept_or_not(left.block.role_in_body, reason, kept=True)


def _by_place(left: Leftover) -> Labelled:
    """Any other block that is no part of the article: named after where it stands."""
    i, span = left.i, left.span
    where = Role.NAVIGATION if i < span.start else Role.FOOTER if i >= span.stop else Role.UNRELATED
    far = "stands far from the article's text"
    reason = say(where, left.against, kept=False) if i in left.decisions.body else far
    return left.kept_or_not(where, reason, kept=False)
