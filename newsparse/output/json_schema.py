"""The JSON Schema of what `Article.to_dict` makes, generated from the model's own types."""

from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Union, cast, get_args, get_origin, get_type_hints

from attrs import fields_dict, has

from newsparse.model import SCHEMA, Article

_PLAIN: dict[object, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    NoneType: "null",
}
Schema = dict[str, object]


def json_schema() -> Schema:
    """The schema (JSON Schema 2020-12) that every `Article.to_dict` and `to_json` meets.

    >>> json_schema()["title"]
    'Article'
    """
    definitions: dict[str, Schema] = {}
    _define(Article, definitions)
    article = definitions.pop("Article")
    properties = {"schema": {"const": SCHEMA}, **_objects(article["properties"])}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Article",
        **article,
        "properties": properties,
        "required": list(properties),
        "$defs": dict(sorted(definitions.items())),
    }


def _objects(value: object) -> dict[str, object]:
    return dict(cast("dict[str, object]", value))


def _define(cls: type, definitions: dict[str, Schema]) -> None:
    """Add the schema of a class, and of those in its fields."""
    definitions[cls.__name__] = {}  # a class may hold itself
    hints = get_type_hints(cls)
    properties = {name: _schema(hints[name], definitions) for name in fields_dict(cls)}
    kind = vars(cls).get("kind")
    if isinstance(kind, str):
        properties["kind"] = {"const": kind}
    definitions[cls.__name__] = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _schema(hint: object, definitions: dict[str, Schema]) -> Schema:
    """The schema of a field's type."""
    if hint in _PLAIN:
        return {"type": _PLAIN[hint]}
    if get_origin(hint) in {UnionType, Union}:
        return {"anyOf": [_schema(each, definitions) for each in get_args(hint)]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0], definitions)}
    if hint is date:
        return {"type": "string", "anyOf": [{"format": "date"}, {"format": "date-time"}]}
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"enum": [str(each) for each in hint]}
    if isinstance(hint, type) and has(hint):
        if hint.__name__ not in definitions:
            _define(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    raise TypeError(f"no schema of {hint!r}")
