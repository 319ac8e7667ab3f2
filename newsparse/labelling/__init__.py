"""Labelling: blocks to roles, each with the evidence for it.

In four layers, of which each imports only those before it: `observing`, what is seen of the blocks;
`settling`, what needs no weighing; `deciding`, the sums of weights; and `naming`.
"""

from newsparse.blocks import Labelled, Page
from newsparse.labelling.deciding.decisions import decide
from newsparse.labelling.deciding.pages import judge_page
from newsparse.labelling.naming.lists import with_whole_lists, with_whole_lists_of_lines
from newsparse.labelling.naming.roles import name_blocks
from newsparse.labelling.observing.looks import look_at
from newsparse.labelling.settling.unweighed import name_unweighed, without
from newsparse.labelling.weights import Weights
from newsparse.lexicons.phrases import Phrases

__all__ = ["judge_page", "label"]


def label(page: Page, phrases: Phrases, weights: Weights) -> list[Labelled]:
    """Decide the role of each block; what need not be weighed is set aside before all else."""
    unweighed = name_unweighed(page)
    weighed = without(page, unweighed)
    if not weighed.blocks:
        return [each for each in unweighed if each]
    decisions = decide(weighed, look_at(weighed, phrases), weights)
    rest = iter(name_blocks(weighed.blocks, decisions, phrases, weights))
    named = [each or next(rest) for each in unweighed]
    return with_whole_lists(named) if page.is_html else with_whole_lists_of_lines(named)
