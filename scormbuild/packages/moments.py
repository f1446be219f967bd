"""When the code of a page runs: while it is read, once it is loaded, on an event, or as it goes away.

Functions are followed by their names, through all scripts that a page reaches. Where a name is not called in them, or
code is built by other code, the answer is ``unknown``, and nothing should be claimed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from scormbuild.packages.script import Script

Moment = Literal["parsing", "loaded", "event", "leaving", "unknown"]
UNKNOWN: frozenset[Moment] = frozenset({"unknown"})
MOST = 400_000
"""Characters of a script that are looked at: what is larger was made by a bundler, and its names say nothing."""
_MOST_CALLS = 40
_DEEPEST = 12
_STEP = re.compile(r"(?<![\w$.])function\b|=>|[(){}\[\],;]")
# What stands before the word function, or before the parameters of an arrow: its name, or the call that is given it.
_GIVEN_TO = re.compile(r"(?<![\w$])([\w$]++)\s*+[:=]\s*+(?:async\s*+)?\Z")
_CALL = re.compile(
    r"(?<![\w$])([\w$]++)\s*+\(\s*+(?:[\w$.]*+\s*+,\s*+)?(?:(['\"`]) *+['\"`]\s*+,\s*+)?(?:async\s*+)?\Z"
)
_ALONE = re.compile(r"(?:\A|[^\w$\s)\]])\s*+\(\s*+\Z|[!~+]\s*+\Z|\bvoid\s++\Z")
_NAME = re.compile(r"\s*+\*?+\s*+([\w$]++)\s*+\(")
_ARROW = re.compile(r"(?:\([^()]{0,300}\)|(?<![\w$])[\w$]++)\s*+\Z")
_METHOD = re.compile(r"(?<![\w$.])([\w$]++)\s*+\([^(){}]{0,300}\)\s*+\Z")
_METHOD_AT = re.compile(r"(?<![\w$])([\w$]++)\s*+\((?=[^(){}]{0,300}\)\s*+\{)")
_IS_CALLED = re.compile(r"[\w$]++(?:\.(?:call|apply))?+\s*+\(")
_NOT_METHODS = {"if", "for", "while", "switch", "with", "catch", "function"}
_CONDITION = re.compile(r"(?:\)|\belse|[?:]|&&|\|\||=>)\s*+\Z|\bcase\b[^:;]{0,80}:\s*\Z")
_LEAVING = re.compile(r"(?:before)?unload|pagehide|visibilitychange|freeze", re.IGNORECASE)
_LOADED = re.compile(r"\A(?:on)?(?:load|domcontentloaded|ready|readystatechange|pageshow|deviceready|init)\Z", re.I)
_BEFORE = 160


class _Frame(NamedTuple):
    """A function, a block, or what is in brackets."""

    start: int
    kind: str
    """``function``, ``{``, ``(``, ``[``, or ``=>`` for an arrow that is an expression."""
    head: int
    """Where the function begins: its keyword, name or parameters."""


class _Scope(NamedTuple):
    """A function of a script."""

    start: int
    end: int
    head: int
    name: str
    """Its name, or that of the event or property it is given to; empty when it has none."""
    how: str
    """``named``, ``event`` (of the name), ``called`` at once, or ``given`` to something unknown."""


class Moments:
    """When the places of some scripts run, as far as can be told."""

    def __init__(self, scripts: Iterable[Script]) -> None:
        self._scripts = [script for script in scripts if len(script.text) <= MOST]
        self._known = {id(script) for script in self._scripts}
        self._scopes: dict[int, tuple[list[int], list[_Scope]]] = {}
        self._of_name: dict[str, frozenset[Moment]] = {}

    def of(self, script: Script, offset: int, depth: int = 0) -> frozenset[Moment]:
        """The moments at which a place runs."""
        if id(script) not in self._known or depth > _DEEPEST:
            return UNKNOWN
        around = self._around(script, offset)
        if around is None:
            return _of_part(script.part)
        if around.how == "called":
            return self.of(script, around.head, depth + 1)
        if around.how == "event":
            return _of_event(around.name)
        if around.how == "given":
            return UNKNOWN
        if _LOADED.match(around.name) or _LEAVING.search(around.name):
            # window.onload = function () {}
            return _of_event(around.name)
        return self._called(around.name, depth)

    def is_conditional(self, script: Script, offset: int, depth: int = 0) -> bool:
        """Whether a statement runs only if something holds: inside of an if, behind ``&&`` or after a return."""
        if id(script) not in self._known or depth > _DEEPEST:
            return True
        around = self._around(script, offset)
        start = around.start if around else 0
        blocks: list[int] = []
        for step in _STEP.finditer(script.code, start, offset):
            if step.group() == "{":
                blocks.append(step.start())
            elif step.group() == "}" and blocks:
                blocks.pop()
        if any(_CONDITION.search(script.code, max(0, at - _BEFORE), at) for at in blocks):
            return True
        statement = max(script.code.rfind(sign, start, offset) for sign in ";{}") + 1
        before = script.code[max(statement, start, offset - 500) : offset]
        if re.search(r"(?<![\w$])(?:if|else|while|for|case)\b|\?|&&|\|\|", before):
            return True
        if re.search(r"(?<![\w$.])return\b", script.code[start:offset]):
            return True
        if around is None or around.how != "named":
            return around is not None and around.how != "event" and self.is_conditional(script, around.head, depth + 1)
        sites = list(self._sites(around.name))[:_MOST_CALLS]
        return not sites or any(self.is_conditional(one, at, depth + 1) for one, at in sites)

    def _called(self, name: str, depth: int) -> frozenset[Moment]:
        if name not in self._of_name:
            # Of functions that call each other the others tell.
            self._of_name[name] = frozenset()
            found: set[Moment] = set()
            for number, (script, at) in enumerate(self._sites(name)):
                if number == _MOST_CALLS:
                    found.add("unknown")
                    break
                found |= self._of_site(script, at, depth)
            self._of_name[name] = frozenset(found) or UNKNOWN
        return self._of_name[name]

    def _of_site(self, script: Script, at: int, depth: int) -> frozenset[Moment]:
        """When a function runs that is called, or given away by its name, at a place."""
        if _IS_CALLED.match(script.code, at):
            return self.of(script, at, depth + 1)
        before = script.code[max(0, at - _BEFORE) : at]
        given = _CALL.search(before)
        if given is not None:
            return _of_call(script, at, given)
        to = _GIVEN_TO.search(before)
        if to is not None and (_LOADED.match(to[1]) or to[1].startswith("on")):
            return _of_event(to[1])
        return UNKNOWN

    def _sites(self, name: str) -> Iterator[tuple[Script, int]]:
        """Where a name stands but for its definitions."""
        pattern = re.compile(rf"(?<![\w$]){re.escape(name)}(?![\w$])")
        for script in self._scripts:
            if name not in script.text:
                continue
            heads = {one.head for one in self._scopes_of(script)[1] if one.name == name}
            for match in pattern.finditer(script.code):
                before = script.code[max(0, match.start() - 12) : match.start()]
                if match.start() not in heads and not re.search(r"(?:function|\*)\s*\Z", before):
                    after = script.code[match.end() : match.end() + 3].lstrip()
                    if not after.startswith((":", "=")) or after.startswith("=="):
                        yield script, match.start()
            # setTimeout("finish()", 10), element.setAttribute("onclick", "finish()")
            if any(f"{name}(" in word for word in script.words if len(word) < _BEFORE):
                yield script, len(script.code) + 1

    def _around(self, script: Script, offset: int) -> _Scope | None:
        if offset > len(script.code):
            return _Scope(0, offset, 0, "", "given")
        starts, scopes = self._scopes_of(script)
        for number in range(bisect_right(starts, offset) - 1, -1, -1):
            if offset < scopes[number].end:
                # They lie in each other or apart: the last that begins before is the innermost.
                return scopes[number]
        return None

    def _scopes_of(self, script: Script) -> tuple[list[int], list[_Scope]]:
        """The functions of a script by their beginnings."""
        if id(script) not in self._scopes:
            scopes = sorted(_scopes(script))
            self._scopes[id(script)] = [one.start for one in scopes], scopes
        return self._scopes[id(script)]


def _of_part(part: str) -> frozenset[Moment]:
    if part in ("", "script"):
        return frozenset({"parsing"})
    return _of_event(part)


def _of_event(name: str) -> frozenset[Moment]:
    if _LEAVING.search(name):
        return frozenset({"leaving"})
    return frozenset({"loaded"}) if _LOADED.match(name) else frozenset({"event"})


def _of_call(script: Script, at: int, call: re.Match[str]) -> frozenset[Moment]:
    """When that runs which is given to a call: of a listener, a timer or jQuery's ready."""
    callee = call[1]
    start = max(0, at - _BEFORE)
    if call[2]:
        event = script.text[start + call.start(2) + 1 : start + call.end()].strip().strip(",'\"` \n")
        if re.fullmatch(r"[\w:. -]{1,40}", event) and re.search(r"listen|attach|bind|on|add|observe", callee, re.I):
            events = [_of_event(word.partition(".")[0].removeprefix("on")) for word in event.split()]
            return frozenset[Moment]().union(*events)
        return UNKNOWN
    if callee in ("ready", "load", "$", "jQuery"):
        return frozenset({"loaded"})
    if callee in ("setTimeout", "setInterval", "click", "then", "requestAnimationFrame"):
        return frozenset({"event"})
    if callee in ("unload", "beforeunload"):
        return frozenset({"leaving"})
    return UNKNOWN


def _scopes(script: Script) -> Iterator[_Scope]:
    """The functions of a script; an end that is missing is the script's."""
    code = script.code
    frames: list[_Frame] = []
    pending: int | None = None
    arrow: int | None = None

    def closed(frame: _Frame, end: int) -> Iterator[_Scope]:
        if frame.kind in ("function", "=>"):
            yield _scope(script, frame, end)

    for step in _STEP.finditer(code):
        what, at = step.group(), step.start()
        if arrow is not None and (what != "{" or code[arrow:at].strip()):
            frames.append(_Frame(arrow, "=>", _arrow_head(code, arrow - 2)))
            arrow = None
        if what == "function":
            pending = at
        elif what == "=>":
            arrow = step.end()
        elif what in "([{":
            kind, head = what, at
            if what == "{" and arrow is not None:
                kind, head, arrow = "function", _arrow_head(code, arrow - 2), None
            elif what == "{" and pending is not None:
                kind, head, pending = "function", pending, None
            elif what == "{":
                method = _METHOD.search(code, max(0, at - _BEFORE), at)
                if method is not None and method[1] not in _NOT_METHODS:
                    kind, head = "function", method.start()
            frames.append(_Frame(step.end(), kind, head))
        else:
            while frames and frames[-1].kind == "=>":
                yield from closed(frames.pop(), at)
            if what in ")]}" and frames:
                yield from closed(frames.pop(), at)
    while frames:
        yield from closed(frames.pop(), len(code))


def _arrow_head(code: str, arrow: int) -> int:
    start = max(0, arrow - 400)
    found = _ARROW.search(code[start:arrow])
    return start + found.start() if found else arrow


def _scope(script: Script, frame: _Frame, end: int) -> _Scope:
    code, head = script.code, frame.head
    if code.startswith("function", head):
        named = _NAME.match(code, head + len("function"))
        if named is not None:
            return _Scope(frame.start, end, head, named[1], "named")
    elif method := _METHOD_AT.match(code, head):
        return _Scope(frame.start, end, head, method[1], "named")
    before = code[max(0, head - _BEFORE) : head]
    if given := _GIVEN_TO.search(before):
        return _Scope(frame.start, end, head, given[1], "named")
    if call := _CALL.search(before):
        (first, *others) = _of_call(script, head, call)
        event = {"loaded": "load", "leaving": "unload", "event": "click"}.get(first, "")
        return _Scope(frame.start, end, head, event, "event" if event and not others else "given")
    if _ALONE.search(before):
        return _Scope(frame.start, end, head, "", "called")
    return _Scope(frame.start, end, head, "", "given")


__all__ = ["UNKNOWN", "Moment", "Moments"]
