"""Labelling: blocks to roles, each with the evidence for it."""

from collections.abc import Sequence

from newsparse.blocks import Block, Labelled
from newsparse.labelling.looks import look_at
from newsparse.labelling.roles import Named, name_blocks
from newsparse.labelling.stages import decide
from newsparse.labelling.weights import Weights
from newsparse.lexicons.phrases import Phrases


def label(blocks: Sequence[Block], phrases: Phrases, weights: Weights) -> list[Labelled]:
    """Decide the role of each block."""
    if not blocks:
        return []
    seen = look_at(blocks, phrases)
    decisions = decide(blocks, seen, weights)
    named = name_blocks(blocks, seen, decisions)
    return [_labelled(block, each, weights) for block, each in zip(blocks, named, strict=True)]


def _labelled(block: Block, named: Named, weights: Weights) -> Labelled:
    return Labelled(block, named.role, named.kept, named.confidence, "", ())
