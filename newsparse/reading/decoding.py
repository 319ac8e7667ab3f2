"""Bytes to text: the encodings of the web in the order in which they can be trusted."""

import codecs

import regex

_LOOK_AT = 4096
"""Bytes at the beginning in which a page declares its encoding."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = regex.compile(rb"""<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]*?encoding=["']([\w.:-]+)""", regex.IGNORECASE)
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "unicode": "utf-8",
}
"""What browsers take a declared encoding for (WHATWG Encoding Standard, 4.2)."""


def decode(source: bytes, charset: str | None = None) -> str:
    """The text of a page's bytes.

    In order: a byte-order mark, the `charset` of the HTTP header, strict UTF-8, what the
    page declares, what the bytes look like. Bytes that fit nothing become U+FFFD.
    """
    for mark, name in _BOMS:
        if source.startswith(mark):
            return source[len(mark) :].decode(name, "replace")
    declared = _DECLARED.search(source[:_LOOK_AT])
    named = (declared[1] or declared[2]).decode("ascii") if declared else None
    for name in (charset, "utf-8", named):
        text = _strictly(source, name)
        if text is not None:
            return text
    return _guessed(source, named)


def _strictly(source: bytes, name: str | None) -> str | None:
    """The text in an encoding; None if that is unknown or the bytes do not fit it."""
    if name is None:
        return None
    try:
        return source.decode(_MEANT.get(name.strip().lower(), name))
    except (UnicodeError, LookupError):
        return None


def _guessed(source: bytes, named: str | None) -> str:
    return source.decode(named or "utf-8", "replace")
