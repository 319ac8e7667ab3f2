"""Labelling: blocks to roles, each with the evidence for it."""

from newsparse.blocks import Labelled, Page
from newsparse.labelling.decisions import decide
from newsparse.labelling.looks import look_at
from newsparse.labelling.marks import menus_aside
from newsparse.labelling.pages import judge_page
from newsparse.labelling.roles import menu_entry, name_blocks
from newsparse.labelling.weights import Weights
from newsparse.lexicons.phrases import Phrases

__all__ = ["judge_page", "label"]


def label(page: Page, phrases: Phrases, weights: Weights) -> list[Labelled]:
    """Decide the role of each block; the entries of menus are set aside before all else."""
    weighed = menus_aside(page)
    if not weighed.blocks:
        return [menu_entry(block) for block in page.blocks]
    decisions = decide(weighed, look_at(weighed, phrases), weights)
    named = iter(name_blocks(weighed.blocks, decisions, phrases, weights))
    aside = {id(block) for block in weighed.menus}
    return [menu_entry(block) if id(block) in aside else next(named) for block in page.blocks]
