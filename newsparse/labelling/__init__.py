"""Labelling: blocks to roles, each with the evidence for it."""

from newsparse.blocks import Labelled, Page
from newsparse.labelling.looks import look_at
from newsparse.labelling.marks import is_menu
from newsparse.labelling.pages import judge_page
from newsparse.labelling.roles import menu_entry, name_blocks
from newsparse.labelling.stages import decide
from newsparse.labelling.weights import Weights
from newsparse.lexicons.phrases import Phrases

__all__ = ["judge_page", "label"]


def label(page: Page, phrases: Phrases, weights: Weights) -> list[Labelled]:
    """Decide the role of each block; the entries of menus are set aside before all else."""
    menus = [is_menu(block) for block in page.blocks]
    blocks = [block for block, menu in zip(page.blocks, menus, strict=True) if not menu]
    if not blocks:
        return [menu_entry(block) for block in page.blocks]
    weighed = page._replace(blocks=blocks)
    decisions = decide(weighed, look_at(weighed, phrases), weights)
    named = iter(name_blocks(blocks, decisions, phrases, weights))
    return [
        menu_entry(block) if menu else next(named)
        for block, menu in zip(page.blocks, menus, strict=True)
    ]
