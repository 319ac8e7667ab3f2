"""Decisions to roles: every block's name, whether it is kept, how sure we are, and why."""

from collections.abc import Sequence

from newsparse.account import Evidence
from newsparse.blocks import Block, Labelled
from newsparse.labelling.deciding.decisions import Decisions
from newsparse.labelling.deciding.stages import Verdict
from newsparse.labelling.naming.details import told, with_pull
from newsparse.labelling.naming.leftovers import (
    CERTAIN,
    Evidences,
    Leftover,
    labelled_as,
    name_leftover,
)
from newsparse.labelling.naming.markings import article_span, is_embedded
from newsparse.labelling.naming.reasons import say
from newsparse.labelling.observing.trails import Glued, separated_steps
from newsparse.labelling.settling.unweighed import OUTSIDE
from newsparse.labelling.weights import Weights, probability
from newsparse.lexicons.phrases import Phrases
from newsparse.role import Role

_AWAY = [(Evidence("run", f"far {where}", OUTSIDE),) for where in ("above", "below")]
_TRAIL_REACH = 12
_ABOVE_TEXT = 0.9
"""How sure we are of a heading that is kept for the text right below it."""
_ASIDE = "is the title of a box that the text goes on round"


def name_blocks(
    blocks: Sequence[Block], decisions: Decisions, phrases: Phrases, weights: Weights
) -> list[Labelled]:
    """Every block with its role."""
    view = decisions.view
    span = article_span(blocks, decisions.is_body)
    above = range(0 if view.page.is_html else view.headline or 0)[-_TRAIL_REACH:]
    evidence = _evidence(decisions, weights)
    labelled: list[Labelled] = []
    for i, block in enumerate(blocks):
        found = evidence.get(i) or _AWAY[i > view.run.first]
        part = _part(i, block, decisions, found)
        if part is None:
            part = _trail(block, decisions.glued.get(i), phrases if i in above else None)
        left = Leftover(i, block, decisions, found, span, phrases)
        labelled.append(part or name_leftover(left))
    return labelled


def _evidence(decisions: Decisions, weights: Weights) -> dict[int, Evidences]:
    """The evidence of the decision that settled each block: the body's for most."""
    found: dict[int, Evidences] = {}
    headline = decisions.view.headline
    for verdicts, settled, decision in (
        (decisions.body, decisions.body, weights.body),
        (decisions.subheadings, decisions.subheadings, weights.subheading),
        (decisions.teasers, decisions.teasers, weights.subheading),
        (decisions.decks, decisions.deck, weights.deck),
        (decisions.headlines, () if headline is None else (headline,), weights.headline),
    ):
        chosen = [i for i in settled if i in verdicts]
        names = verdicts[chosen[0]].names if chosen else ()
        terms = decision.evidence([verdicts[i].observed for i in chosen], names)
        for i, each in zip(chosen, terms, strict=True):
            all_terms = with_pull(each, verdicts[i].pull)
            found[i] = told(all_terms, decisions.view.blocks[i], decisions.view.seen.matches[i])
    return found


def _part(i: int, block: Block, decisions: Decisions, evidence: Evidences) -> Labelled | None:
    """A block that a decision put into the article."""
    if i == decisions.view.headline:
        return _kept(block, Role.HEADLINE, decisions.headlines[i], evidence)
    if i in decisions.deck:
        summing = decisions.decks.get(i, decisions.decks[decisions.deck[0]])
        return _kept(block, Role.DECK, summing, evidence)
    if decisions.is_body[i]:
        match = decisions.view.seen.matches[i]
        role = Role.NOTE if match and match.is_note else block.role_in_body
        role = Role.EMBED if is_embedded(block) else role
        return _kept(block, role, decisions.body[i], evidence)
    verdict = decisions.subheadings.get(i)
    if verdict is None:
        return None
    sure = _sure_of_heading(verdict.score, decisions.body[i].score)
    if i in decisions.asides:
        return labelled_as(block, Role.PARAGRAPH, sure, _ASIDE, evidence, kept=True)
    reason = say(Role.SUBHEADING, evidence, kept=True)
    return labelled_as(block, Role.SUBHEADING, sure, reason, evidence, kept=True)


def _sure_of_heading(score: float, as_body: float) -> float:
    """How sure we are of a heading by its score as a subheading and, if that is low, as body.

    One that is kept at even odds or less is so for what the body decision says of it, or for the
    text right below it.
    """
    if score > 0 or as_body > 0:
        return probability(score if score > 0 else as_body)
    return _ABOVE_TEXT


def _kept(block: Block, role: Role, verdict: Verdict, evidence: Evidences) -> Labelled:
    reason = say(role, evidence, kept=True)
    return labelled_as(block, role, probability(verdict.score), reason, evidence, kept=True)


def _trail(block: Block, glued: Glued | None, phrases: Phrases | None) -> Labelled | None:
    """A trail, glued to the headline's beginning or, with `phrases`, by itself."""
    steps = glued.steps if glued else None
    if glued and not steps:
        reason = "is the beginning of a line below, cut off"
        return labelled_as(block, Role.REPEAT, CERTAIN, reason)
    if steps is None and phrases:
        steps = separated_steps(block.text, phrases)
    if steps is None:
        return None
    trail = " › ".join(steps)
    evidence = (Evidence("trail", trail, -1.0),)
    reason = f"is the trail to the article: {trail}"
    return labelled_as(block, Role.BREADCRUMBS, CERTAIN, reason, evidence)._replace(fragments=steps)
