"""Labelling: blocks to roles, each with the evidence for it."""

from collections.abc import Sequence

from newsparse.blocks import Block, Labelled
from newsparse.labelling.looks import look_at
from newsparse.labelling.roles import name_blocks
from newsparse.labelling.stages import decide
from newsparse.labelling.weights import Weights
from newsparse.lexicons.phrases import Phrases


def label(blocks: Sequence[Block], phrases: Phrases, weights: Weights) -> list[Labelled]:
    """Decide the role of each block."""
    if not blocks:
        return []
    seen = look_at(blocks, phrases)
    decisions = decide(blocks, seen, weights)
    return name_blocks(blocks, seen, decisions, phrases, weights)
