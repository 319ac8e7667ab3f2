"""Frozen classes to plain dicts and back: cattrs, with a block's class told by its kind."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, TypeVar

from newsparse.errors import SchemaError

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")


def _kind(cls: type) -> str:
    kind: str = vars(cls)["kind"]
    return kind


def _date(text: str, _: type) -> date:
    """A date or, if it says a time, a date with a time: as `isoformat` wrote it."""
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


@cache
def _converter(blocks: UnionType) -> "Converter":
    from cattrs import Converter  # noqa: PLC0415 - most programs never ask for a dict
    from cattrs.strategies import configure_tagged_union  # noqa: PLC0415

    converter = Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    converter.register_unstructure_hook(date, lambda value: value.isoformat())
    converter.register_structure_hook(date, _date)
    configure_tagged_union(blocks, converter, tag_generator=_kind, tag_name="kind")
    return converter


def unstructure(value: object, blocks: UnionType) -> dict[str, object]:
    """`value` as plain dicts; a member of the union `blocks` carries its `kind`."""
    plain: dict[str, object] = _converter(blocks).unstructure(value)
    return plain


def structure(data: Mapping[str, object], cls: type[T], blocks: UnionType) -> T:
    """The `cls` that `unstructure` made `data` of. Raises `SchemaError` if it is none."""
    try:
        return _converter(blocks).structure(data, cls)
    except Exception as error:  # cattrs raises whatever a hook met: KeyError, TypeError, groups
        from cattrs import transform_error  # noqa: PLC0415

        message = "; ".join(transform_error(error))
        raise SchemaError(message) from error
