"""Formulas: TeX in, MathML Core out, made by math-core (in Rust, as fast as the parser, with errors at their place)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scormbuild.machine.patterns import late

if TYPE_CHECKING:
    from math_core import LatexToMathML

MAX_LENGTH = 4000
"""Characters of a formula: the library calls itself for what is nested, and a longer one could exhaust its stack."""
MAX_DEPTH = 100
"""Braces inside each other."""
_MAX_MADE = 200_000
_STYLE = late(r' style="([^"]*+)"')
_COLOUR = late(r"color:(#[0-9A-Fa-f]{3,8});?\Z")
_CLASSES = {
    "text-align: right": "right",
    "text-align: left": "left",
    "padding-right: 0": "near-end",
    "padding-left: 0": "near-start",
    "width: 100%": "whole",
    "width: 50%": "half",
}
"""What the library says in style attributes, which the page's Content-Security-Policy does not let in."""
_PROBLEM = late(r"(\d+): (.*?)\.?\Z", re.DOTALL)
_WORDS = late(r"\\(?:text|mathrm|operatorname|mathbf|mathit|mathsf)\s*+\{([^{}]*+)\}")


class UnreadableFormula(Exception):
    """TeX that is no formula."""

    def __init__(self, problem: str, at: int) -> None:
        """``problem`` is the end of a sentence; ``at`` is the character at which it shows."""
        super().__init__(problem)
        self.problem = problem
        self.at = at


def formula(tex: str, display: bool) -> str:
    """MathML of a formula, with its TeX as annotation; ``display``: one that stands by itself.

    Raises:
        UnreadableFormula: it is no TeX that the library knows, or too long.
    """
    from math_core import LatexError

    if len(tex) > MAX_LENGTH or _depth(tex) > MAX_DEPTH:
        raise UnreadableFormula(f"it is longer than {MAX_LENGTH:,} characters, or too deeply nested", 0)
    try:
        made = _converter().convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        problem = _PROBLEM.match(str(error))
        raise UnreadableFormula(problem[2] if problem else str(error), int(problem[1]) if problem else 0) from None
    if len(made) > _MAX_MADE:
        raise UnreadableFormula("its commands expand to too much", 0)
    return _STYLE.sub(_as_classes, made)


def in_words(tex: str) -> str:
    """A formula on one line, for reports and lists: its TeX without what only places it."""
    return " ".join(_WORDS.sub(r"\1", tex).replace("\\,", " ").replace("\\;", " ").replace("\\ ", " ").split())


@cache
def _converter() -> LatexToMathML:
    from math_core import LatexToMathML

    return LatexToMathML(annotation=True, fancy_error=False)


def _as_classes(style: re.Match[str]) -> str:
    if colour := _COLOUR.match(style[1]):
        return f' mathcolor="{colour[1]}"'
    names = [name for part in style[1].split(";") if (name := _CLASSES.get(part.strip()))]
    return f' class="{" ".join(names)}"' if names else ""


def _depth(tex: str) -> int:
    depth = deepest = 0
    for sign in tex:
        if sign in "{}":
            depth += 1 if sign == "{" else -1
            deepest = max(deepest, depth)
    return deepest
