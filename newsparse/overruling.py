"""Callers have the last word: their profiles and their rules, over what labelling decided."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from newsparse.blocks import LEVELS, Labelled
from newsparse.errors import OptionsError
from newsparse.profile import Profile
from newsparse.role import Role


class Rule(Protocol):
    """A function of yours: all blocks of a page in, the same blocks out, some of them changed.

    >>> import newsparse
    >>> def keep_corrections(blocks):
    ...     for each in blocks:
    ...         corrects = each.text.startswith("Correction:")
    ...         yield each.as_kept("note", "is a correction") if corrects else each
    >>> parser = newsparse.Parser(rules=(keep_corrections,))
    >>> parser.parse("Correction: it was Monday.").sections[0].blocks[0].kind
    'note'
    """

    def __call__(self, blocks: Sequence[Labelled], /) -> Iterable[Labelled]:
        """The blocks, as many and in the same order."""
        ...


_BY_PLACE = frozenset((Role.UNRELATED, Role.NAVIGATION, Role.FOOTER))
"""Roles of blocks that nothing is known of but where they stand."""
_HEAD = {"headline": Role.HEADLINE, "deck": Role.DECK}


def overrule(
    labelled: Sequence[Labelled], profile: Profile, rules: Iterable[Rule]
) -> Sequence[Labelled]:
    """What a caller makes of labelled blocks: the profile first, then the rules in their order.

    Raises `OptionsError` if a rule gives other blocks than it was given, and what a rule raises.
    """
    found = _follow(labelled, profile)
    for rule in rules:
        given, found = found, list(rule(found))
        if [id(each.block) for each in given] != [id(each.block) for each in found]:
            name = getattr(rule, "__name__", repr(rule))
            raise OptionsError(f"the rule {name} lost, added or reordered blocks")
    return found


def _follow(labelled: Sequence[Labelled], profile: Profile) -> Sequence[Labelled]:
    choices = [each.block.markup.box.choice if each.block.markup else "" for each in labelled]
    found = labelled
    for choice, role in _HEAD.items():
        if choice in choices:
            found = _with_one(found, choices, choice, role, profile)
    if "body" in choices:
        found = [_inside(*pair, profile) for pair in zip(found, choices, strict=True)]
    settled = (_settled(*pair, profile) for pair in zip(found, choices, strict=True))
    return list(settled) if profile.patterns or any(choices) else found


def _with_one(
    labelled: Sequence[Labelled], choices: Sequence[str], choice: str, role: Role, profile: Profile
) -> list[Labelled]:
    """The blocks with one headline, or one deck: the first that the profile chooses."""
    chosen = choices.index(choice)
    found = list(labelled)
    for i, each in enumerate(labelled):
        if i == chosen:
            found[i] = each.as_kept(role, f"is the {role} of {profile.name}")
        elif each.role is role:
            found[i] = each.as_removed(Role.UNRELATED, f"is no {role}, as {profile.name} says")
    return found


def _inside(each: Labelled, choice: str, profile: Profile) -> Labelled:
    """A block as a page has it whose body the profile knows."""
    if choice == "body" and not each.kept and each.role in _BY_PLACE:
        return each.as_kept(_role_in_body(each), f"stands in the body of {profile.name}")
    if choice or not each.kept or each.role in {Role.HEADLINE, Role.DECK, Role.KICKER}:
        return each
    return each.as_removed(Role.UNRELATED, f"stands outside of the body of {profile.name}")


def _settled(each: Labelled, choice: str, profile: Profile) -> Labelled:
    """A block that is noise, or to be kept, by the profile's word."""
    if choice == "noise":
        return each.as_removed(
            Role.UNRELATED if each.kept else each.role,
            f"stands in what {profile.name} calls noise",
        )
    if choice == "keep" and not each.kept:
        return each.as_kept(_role_in_body(each), f"stands in what {profile.name} keeps")
    pattern = profile.pattern_in(each.text) if choice != "keep" else None
    if pattern is not None:
        return each.as_removed(Role.UNRELATED, f"a pattern of {profile.name} is found in it")
    return each


def _role_in_body(each: Labelled) -> Role:
    return Role.SUBHEADING if each.tag in LEVELS else each.block.role_in_body
