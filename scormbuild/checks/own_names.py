"""Names of the browser that a script takes for something of its own: what is called ``alert`` then opens no dialog."""

from __future__ import annotations

import re

from scormbuild.packages.script import Script

DIALOGS = ("alert", "confirm", "prompt")
_DECLARES = re.compile(r"(?:function\b[\s*]*+|(?:var|let|const|class)\s++)(alert|confirm|prompt)\b")
# A name that is not called: in a list of names, given something, or a parameter.
_NAMED = re.compile(r"(?<![\w$.])(alert|confirm|prompt)\b(?=\s*[,}\])]|\s*=(?!=)|\s+from\b)")
_GIVEN = re.compile(r"\s*=|\s+from\b")
# In what stands behind the last ; ( or ).
_BINDS = re.compile(r"(?<![\w$.])(?:import\b|(?:var|let|const)\s*+[{\[])")
_FUNCTION = re.compile(r"(?<![\w$.])function\b[\s*]*+[\w$]*+\s*+\Z")
_ARROW = re.compile(r"[^()]{0,300}\)\s*=>")
_BLOCK = re.compile(r"[^()]{0,300}\)\s*\{")
_ASKS = re.compile(r"(?:^|[^\w$.])(?:if|while|for|switch|with)\s*\Z")
_BEFORE = 500
_MOST = 200
_DECLARES_TOP = re.compile(r"(?:(?<![\w$.])(?:var|let|const)\s+|,\s*)top\b(?=\s*=(?!=)|\s*[;,])")
_BRACE = re.compile(r"[{}]")


def own_dialogs(script: Script) -> set[str]:
    """Those of alert, confirm and prompt that a script declares, imports, unpacks or is given as a parameter."""
    code = script.code
    own = set(_DECLARES.findall(code))
    for number, match in enumerate(_NAMED.finditer(code)):
        if number == _MOST or len(own) == len(DIALOGS):
            break
        if match[1] not in own and _is_bound(code, match.start(), match.end()):
            own.add(match[1])
    return own


def _is_bound(code: str, start: int, end: int) -> bool:
    if _GIVEN.match(code, end):
        return True
    before = code[max(0, start - _BEFORE) : start]
    if _BINDS.search(before, max(before.rfind(sign) for sign in ";()") + 1):
        return True
    opening = before.rfind("(")
    if opening <= before.rfind(")"):
        return False
    if _FUNCTION.search(before, 0, opening) or _ARROW.match(code, end):
        return True
    # A method: of a condition the names are no parameters.
    return bool(_BLOCK.match(code, end)) and not _ASKS.search(before[:opening])


def without_own_top(script: Script, uses: list[re.Match[str]]) -> list[re.Match[str]]:
    """Those uses of ``top`` at which it is no variable of the function or block around it.

    Outside of functions no variable can be called so: ``window.top`` stays what it is (HTML, LegacyUnforgeable).
    """
    declared = [match.start() for match in _DECLARES_TOP.finditer(script.code)] if uses else []
    if not declared:
        return uses
    steps: list[tuple[int, str, re.Match[str] | None]] = [
        *((match.start(), match.group(), None) for match in _BRACE.finditer(script.code)),
        *((at, "declares", None) for at in declared),
        *((match.start(), "uses", match) for match in uses),
    ]
    # For each block that is open, whether it declares the name.
    blocks: list[bool] = []
    found: list[re.Match[str]] = []
    own = 0
    for _, what, use in sorted(steps, key=lambda step: step[0]):
        if what == "{":
            blocks.append(False)
        elif what == "}":
            own -= blocks.pop() if blocks else 0
        elif what == "declares":
            if blocks and not blocks[-1]:
                blocks[-1] = True
                own += 1
        elif use is not None and (not own or not use.group().startswith("top")):
            found.append(use)
    return found


__all__ = ["DIALOGS", "own_dialogs", "without_own_top"]
