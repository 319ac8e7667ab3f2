"""Checks of what callers give."""

from typing import TypeVar

from newsparse.errors import OptionsError

T = TypeVar("T")


def members(value: object, kind: type[T], rule: str) -> tuple[T, ...]:
    """The members of a tuple, list or set, all of one kind; a set's are sorted by their text.

    Raises `OptionsError` with the broken `rule` for anything else, a lone str included.
    """
    if isinstance(value, list | tuple | set | frozenset):
        items: list[object] = [*value]  # pyright: ignore[reportUnknownArgumentType]  # checked below
        found = tuple(item for item in items if isinstance(item, kind))
        if len(found) == len(items):
            return tuple(sorted(found, key=str)) if isinstance(value, set | frozenset) else found
    message = f"{rule}, not as {value!r:.60}"
    raise OptionsError(message)
