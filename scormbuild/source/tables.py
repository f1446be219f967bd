"""Rows of tables that their author did not mean so (GFM 0.29, 4.10).

The parser leaves out cells for which the header has no column, and takes lines right below a table for rows of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scormbuild.source.markdown import Document
from scormbuild.source.reporter import Report

_BAR = re.compile(rb"(?<!\\)\|")


def cells_written(document: Document, row: int) -> list[bytes]:
    """The cells of a row as they are written, those that are left out among them."""
    raw = document.written(row).strip()
    cells = _BAR.split(raw)
    if len(cells) > 1 and not cells[0].strip():
        del cells[0]
    if len(cells) > 1 and not cells[-1].strip():
        del cells[-1]
    return cells


def rows_too_long(document: Document, table: int) -> Iterator[tuple[int, int]]:
    """The rows of a table with words in cells that are left out, and how many cells each has."""
    columns = len(document.data[table])
    written = document.written(table)
    # Looked at line by line first, which costs next to nothing: in nearly all tables every row fits.
    if all(_fits(line, columns) for line in written.split(b"\n")):
        return
    for row in document.inside(table):
        cells = cells_written(document, row)
        if any(cell.strip() for cell in cells[columns:]):
            yield row, len(cells)


def _fits(line: bytes, columns: int) -> bool:
    """Whether a row surely has no more cells than there are columns."""
    bars = line.count(b"|")
    return bars < columns or (bars <= columns + 1 and line[:1] == b"|" and line[-1:] == b"|")


def report_rows(document: Document, table: int, report: Report) -> None:
    """Report each row of a table that has more cells than the header, and the first that has no bar at all."""
    columns = len(document.data[table])
    if columns > 1 and (text := _text_below(document, table)) is not None:
        report("SRC046", text)
    for row, count in rows_too_long(document, table):
        report("SRC031", row, count=count, header=columns)


def _text_below(document: Document, table: int) -> int | None:
    """The first row of a table that is written without any bar."""
    written = document.written(table)
    if b"|" in written[written.rstrip().rfind(b"\n") + 1 :]:
        return None
    return next((row for row in document.inside(table) if b"|" not in document.written(row)), None)
