"""Bytes of a page, a script or a style sheet to text, as browsers do it."""

from __future__ import annotations

import codecs
import re

_CHARSET = re.compile(rb"""charset\s*+=\s*+(?:["']\s*+)?+([A-Za-z0-9_.:-]{1,40})""")
# Of the many codecs of Python the ones that pages are written in; some of the others are slow on hostile input.
_PAGE_ENCODINGS = re.compile(r"(?:iso8859|cp\d|koi8|shift_jis|euc_|gb|big5|utf-16)")


def decode(data: bytes) -> str:
    """The text of a page, a script or a style sheet: UTF-8, else what it declares, else Windows-1252."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace").replace("\0", " ")
    try:
        return data.decode("utf-8").replace("\0", " ")
    except UnicodeDecodeError:
        pass
    declared = _CHARSET.search(data[:2048])
    try:
        encoding = codecs.lookup(declared[1].decode()).name if declared else "cp1252"
    except LookupError:
        encoding = "cp1252"
    if not _PAGE_ENCODINGS.match(encoding):
        encoding = "cp1252"
    return data.decode(encoding, "replace").replace("\0", " ")
