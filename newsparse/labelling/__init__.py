"""Labelling: blocks to roles, each with the evidence for it."""

from newsparse.blocks import Labelled, Page
from newsparse.labelling.looks import look_at
from newsparse.labelling.roles import name_blocks
from newsparse.labelling.stages import decide
from newsparse.labelling.weights import Weights
from newsparse.lexicons.phrases import Phrases


def label(page: Page, phrases: Phrases, weights: Weights) -> list[Labelled]:
    """Decide the role of each block."""
    if not page.blocks:
        return []
    seen = look_at(page, phrases)
    decisions = decide(page, seen, weights)
    return name_blocks(page.blocks, decisions, phrases, weights)
