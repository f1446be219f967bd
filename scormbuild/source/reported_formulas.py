"""Formulas of a lesson: those that cannot be read are reported at their place."""

from __future__ import annotations

from scormbuild.source.formulas import UnreadableFormula, formula
from scormbuild.source.ready import Ready
from scormbuild.source.reporter import Reporter


class Formulas:
    """Writes the formulas of one lesson."""

    def __init__(self, ready: Ready, report: Reporter) -> None:
        self._ready = ready
        self._report = report

    def html(self, tex: str, display: bool, start: int) -> str:
        """What stands for a formula, whose TeX begins at byte ``start`` of what was parsed; empty where it is wrong."""
        try:
            return self._ready.token(formula(tex, display), "formula")
        except UnreadableFormula as wrong:
            byte = start + len(tex[: wrong.at].encode())
            self._report.at_byte("SRC040", byte, problem=wrong.problem[:1].lower() + wrong.problem[1:])
            return ""
