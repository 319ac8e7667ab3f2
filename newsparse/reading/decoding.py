"""Bytes to text: the encodings of the web in the order in which they can be trusted."""

import codecs
import re

_LOOK_AT = 4096
"""Bytes at the beginning in which a page declares its encoding."""
_SAMPLE = 200_000
"""Bytes that are looked at where nothing says how they are encoded."""
_MOST_BROKEN = 0.001
"""The share of a text's characters that a declared encoding may fail to give."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|"""
    rb"""<\?xml[^>]{0,100}?encoding=["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
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
    """The text of a page's bytes. Nothing raises: bytes that fit nothing become U+FFFD.

    In the order in which they can be trusted: a byte-order mark, the `charset` of the HTTP
    header, strict UTF-8, what the page declares in `<meta>`, what the bytes look like.

    >>> decode("<p>Łódź</p>".encode("iso-8859-2"), charset="iso-8859-2")
    '<p>Łódź</p>'
    """
    for mark, encoding in _BOMS:
        if source.startswith(mark):
            return source[len(mark) :].decode(encoding, "replace")
    declared = _DECLARED.search(source[:_LOOK_AT])
    named = (declared[1] or declared[2]).decode("ascii", "replace") if declared else None
    for name in (charset, "utf-8", named):
        text = _decoded(source, name, "strict")
        if text is not None:
            return text
    for name in (charset, named):
        text = _decoded(source, name, "replace")
        if text is not None and text.count("\ufffd") < _MOST_BROKEN * len(text):
            return text
    return _guessed(source)


def _decoded(source: bytes, name: str | None, errors: str) -> str | None:
    """The text in an encoding; None if that is unknown or the bytes do not fit it."""
    if name is None:
        return None
    key = name.strip().strip("\"'").lower()
    try:
        return source.decode(_MEANT.get(key, key), errors)
    except (LookupError, ValueError):
        return None


def _guessed(source: bytes) -> str:
    """The text by the look of the bytes: the HTML parser's sniffing, or BeautifulSoup's."""
    try:
        from turbohtml.detect import detect  # noqa: PLC0415 - imported when needed
    except ImportError:
        from bs4.dammit import UnicodeDammit  # noqa: PLC0415

        found = UnicodeDammit(source[:_SAMPLE]).original_encoding
    else:
        found = detect(source[:_SAMPLE]).encoding
    text = _decoded(source, found, "replace")
    return text if text is not None else source.decode("cp1252", "replace")
