"""What was measured, as tables that a person reads and as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

_WIDTH = 100
_VERDICTS = {None: "", True: "met", False: "MISSED"}


@dataclass(frozen=True, slots=True)
class Figure:
    """One number, with its target where it has one."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    """The target: at most this."""
    fastest: float | None = None
    """The same number of the fastest runs, where ``value`` is of the medians."""
    cpu: float | None = None
    """The same number of processor time, which other programs disturb less."""

    @property
    def met(self) -> bool | None:
        """Whether the target is met, by the number as it is printed; None without one."""
        return None if self.limit is None else round(self.value, 2) <= self.limit

    @property
    def row(self) -> Sequence[str]:
        return (
            self.name,
            amount(self.value, self.unit),
            f"({amount(self.fastest, self.unit)})" if self.fastest else "",
            amount(self.cpu, self.unit) if self.cpu else "",
            f"<= {amount(self.limit, self.unit)}" if self.limit else "",
            _VERDICTS[self.met],
        )

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "met": self.met}


@dataclass(slots=True)
class Section:
    """One part of the measurement."""

    name: str
    title: str
    head: Sequence[str]
    """Names of the table's columns; numbers stand to the right, see ``text_columns``."""
    rows: list[Sequence[str]] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    measured: list[dict[str, Any]] = field(default_factory=list)
    """The rows' numbers as measured, for JSON."""
    text_columns: frozenset[int] = frozenset({0})

    def as_text(self) -> str:
        lines = [self.title, "=" * len(self.title), *_table([self.head, *self.rows], self.text_columns)]
        head = ("figure", "value", "(fastest)", "CPU", "target", "")
        lines += ["", *_table([head, *(figure.row for figure in self.figures)], frozenset({0, 5})), ""]
        for note in self.notes:
            lines += textwrap.wrap(note, _WIDTH, initial_indent="  * ", subsequent_indent="    ")
        return "\n".join(lines)

    def as_json(self) -> dict[str, Any]:
        figures = [figure.as_json() for figure in self.figures]
        return {"measured": self.measured, "figures": figures, "notes": self.notes}


def _table(rows: Sequence[Sequence[str]], text_columns: frozenset[int]) -> list[str]:
    """Lines of a table; columns without content are left out."""
    used = [column for column in range(len(rows[0])) if any(row[column] for row in rows[1:])]
    rows = [[row[column] for column in used] for row in rows]
    text_columns = frozenset(new for new, old in enumerate(used) if old in text_columns)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]

    def line(row: Sequence[str]) -> str:
        cells = (
            cell.ljust(width) if column in text_columns else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        return f"  {'   '.join(cells)}".rstrip()

    return [line(rows[0]), f"  {'   '.join('-' * width for width in widths)}", *map(line, rows[1:])]


def amount(value: float, unit: str) -> str:
    """A number as it is read: ``0.31 s``, ``24.5 KB``, ``1.20 x``, ``4``."""
    if unit == "bytes":
        return f"{value / 1_000_000:,.1f} MB" if value >= 1_000_000 else f"{value / 1000:,.1f} KB"
    if unit == "ms":
        return f"{value:,.0f} ms"
    if unit == "s":
        return f"{value:.3f} s" if value < 1 else f"{value:.2f} s"
    if unit == "x":
        return f"{value:.3f} x" if value < 0.2 else f"{value:.2f} x"
    return f"{value:,.0f}"
