"""Rules files: a TOML text to the arguments of a `Parser`, each mistake told with its line."""

import tomllib
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict, TypeVar, cast

import regex
from attrs import fields

from newsparse.errors import OptionsError
from newsparse.lexicons.lexicon import Lexicon
from newsparse.lexicons.loading import check_language
from newsparse.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Callable

_HEADER = regex.compile(r"\s*\[+\s*([\w.-]+)\s*\]+")
_KEY = regex.compile(r"""\s*["']?([\w-]+)["']?\s*=""")
PartT = TypeVar("PartT", Lexicon, Profile)


class Arguments(TypedDict, total=False):
    """What a rules file says."""

    languages: tuple[str, ...]
    lexicons: tuple[Lexicon, ...]
    profiles: tuple[Profile, ...]


def read_rules(text: str) -> Arguments:
    """The arguments that a TOML text (https://toml.io/en/v1.0.0) describes.

    Raises `OptionsError`, with the line and the key, for what can't be honoured.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise OptionsError(f"no TOML: {error}") from None
    found = Arguments()
    for key, value in tables.items():
        if key == "languages":
            found["languages"] = _languages(value, text)
        elif key == "lexicon":
            found["lexicons"] = _parts(Lexicon, key, value, text)
        elif key == "profile":
            found["profiles"] = _parts(Profile, key, value, text)
        else:
            raise _mistake(text, "", 0, key, "is no key: languages, lexicon and profile are")
    return found


def _languages(value: object, text: str) -> tuple[str, ...]:
    codes = cast("list[object]", value) if isinstance(value, list) else [value]
    try:
        for code in codes:
            check_language(str(code))
    except OptionsError as error:
        raise _mistake(text, "", 0, "languages", str(error)) from None
    return tuple(map(str, codes))


def _parts(cls: "type[PartT]", name: str, value: object, text: str) -> tuple[PartT, ...]:
    """The lexicons or the profiles of a file: a `[[name]]` each."""
    tables = cast("list[object]", value) if isinstance(value, list) else [value]
    return tuple(_part(cls, name, n, table, text) for n, table in enumerate(tables))


def _part(cls: "type[PartT]", name: str, n: int, table: object, text: str) -> PartT:
    """One of them; each key is tried by itself, so that a mistake is told with it."""
    if not isinstance(table, Mapping):
        raise _mistake(text, "", 0, name, f"is written as [[{name}]]")
    given = cast("Mapping[str, object]", table)
    known = {each.name for each in fields(cls)}
    make = cast("Callable[..., PartT]", cls)
    needed = {"language": given.get("language")} if cls is Lexicon else {}
    if not all(isinstance(value, str) for value in needed.values()):
        raise _mistake(text, name, n, "language", 'is needed: language = "en"')
    for key, value in given.items():
        if key not in known:
            known_keys = ", ".join(sorted(known))
            raise _mistake(text, name, n, key, f"is no key of a {name}: {known_keys} are")
        try:
            make(**needed | {key: value})
        except (OptionsError, TypeError) as error:
            raise _mistake(text, name, n, key, str(error)) from None
    return make(**given)


def _mistake(text: str, table: str, n: int, key: str, what: str) -> OptionsError:
    where = ".".join(filter(None, (table, key)))
    return OptionsError(f"line {_line(text, table, n, key)}, {where}: {what}")


def _line(text: str, table: str, n: int, key: str) -> int:
    """The line, from 1, of a key in the `n`th table of a name; the table's if it is not found."""
    at, count, begins = "", -1, 1
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        if header:
            at = header[1]
            count += at == table
            begins = number if at == table and count == n else begins
        match = _KEY.match(line)
        named = at == table and match is not None and match[1] == key
        headed = header is not None and at == (f"{table}.{key}" if table else key)
        if (named or headed) and (not table or count == n):
            return number
    return begins
