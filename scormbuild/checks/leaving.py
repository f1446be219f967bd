"""What scripts do when the page goes: the handlers of unload and beforeunload, and whether these ask the learner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from scormbuild.packages.script import Script

_EVENTS = ("unload", "beforeunload")
_LISTENS = re.compile(r"(?:addEventListener|attachEvent|bind|listen|\bon|\bone|\badd)\Z", re.IGNORECASE)
# The libraries that name the window first: Prototype, YUI.
_LISTENS_TO = re.compile(
    r"(?<![\w$])(?:observe|addListener|addEvent|on)\s*\(\s*(?:window|self|document(?:\.body)?|top|parent)\s*,\s*\Z"
)
_BEFORE = 100
_UNLOADS = re.compile(
    # Setting it to nothing takes a handler away.
    r"(?<![\w$])on(unload|beforeunload)\s*=(?!=)(?!\s*(?:null|undefined|void)\b)"
    r"|\)\s*\.(unload|beforeunload)\s*\((?=\s*[\w$(])"
)
_MOST_HANDLERS = 50
_REFUSES = re.compile(r"\.\s*preventDefault\s*\(|\.\s*returnValue\s*=(?!=)(?!\s*(?:undefined|null|void)\b)")
_ANSWERS = re.compile(r"\.\s*returnValue\s*=(?!=)(?!\s*(?:undefined|null|void)\b)")
_NOTHING = re.compile(r"[ \t]*[\r\n;}]|\s*(?:undefined|null|void)\b|\s*\Z")
# What a call gives cannot be told, unless a text is chosen by it.
_TRANSLATED = re.compile(r"\s*+(?:\(++\s*+)?+(?:[\w$]++\.)*+([\w$]++)\s*+\(\s*+(?=['\"`])")
_ACTS = re.compile(r"set|commit|finish|terminate|save|send|store|log|write|put|call", re.IGNORECASE)
_TEXT = re.compile(r"\s|leav|exit|clos|quit|sure|unsaved|confirm|warn", re.IGNORECASE)
_CALL = re.compile(r"\s*+(?:\(++\s*+)?+(?:(?:await|new)\s++)?[\w$.]++\s*+\((?![^;\n]{0,200}\?\s*['\"`])")


class Handler(NamedTuple):
    """A place where a script asks to be told of unload or beforeunload."""

    offset: int
    event: Literal["unload", "beforeunload"]
    function: int
    """Where the function, or its name, begins."""
    answers: bool
    """Whether what the function returns is the question to the learner; not so of addEventListener (HTML, 8.1.8)."""


def unload_handlers(script: Script) -> list[Handler]:
    """The handlers of a script in their order; of very many the first."""
    found: list[Handler] = []
    if script.part in ("onunload", "onbeforeunload"):
        found.append(Handler(0, _event(script.part[2:]), 0, True))
    if "unload" not in script.text:
        return found
    for literal in script.strings:
        if "unload" not in literal.value or len(literal.value) > 80:
            continue
        callee, after = script.callee(literal), script.has_next_argument(literal)
        if callee.endswith("setAttribute") and literal.value in ("onunload", "onbeforeunload"):
            given = script.next_argument(literal)
            if given is None or given.value.strip():
                found.append(Handler(literal.start, _event(literal.value[2:]), after or literal.end, True))
            continue
        names_window = not callee and _LISTENS_TO.search(script.code, max(0, literal.start - _BEFORE), literal.start)
        if not names_window and not _LISTENS.search(callee):
            continue
        # jQuery takes several events at once, with names of one's own: "beforeunload.course pagehide".
        for word in literal.value.split():
            event = word.removeprefix("window:").removeprefix("on").partition(".")[0]
            if event in _EVENTS:
                answers = not names_window and not callee.endswith("addEventListener")
                found.append(Handler(literal.start, _event(event), after or literal.end, answers))
    for match in _UNLOADS.finditer(script.code):
        found.append(Handler(match.start(), _event(match[1] or match[2]), match.end(), True))
    return sorted(found)[:_MOST_HANDLERS]


def _event(name: str) -> Literal["unload", "beforeunload"]:
    return "unload" if name == "unload" else "beforeunload"


def asking(script: Script) -> Iterator[Handler]:
    """The handlers of beforeunload that make the browser ask whether to leave."""
    for handler in unload_handlers(script):
        if handler.event == "beforeunload" and _asks(script, handler):
            yield handler


def _asks(script: Script, handler: Handler) -> bool:
    if script.part == "onbeforeunload" and handler.offset == 0:
        # In an attribute there is one reason only to return anything.
        returned = re.search(r"(?<![\w$.])return\b", script.code)
        return bool(_REFUSES.search(script.code)) or bool(returned and not _NOTHING.match(script.code, returned.end()))
    function = script.function_at(handler.function)
    if function is None:
        return script.mentions_in_code(_ANSWERS)
    if _REFUSES.search(script.code, function.start, function.end):
        return True
    return handler.answers and any(
        not _NOTHING.match(script.code, offset)
        and (not _CALL.match(script.code, offset) or _is_translation(script, offset))
        for offset in script.returns_of(function)
    )


def _is_translation(script: Script, offset: int) -> bool:
    """Whether a call is given a text for people, or its name, as functions that translate are: ``R("leave page")``."""
    call = _TRANSLATED.match(script.code, offset)
    if call is None or _ACTS.search(call[1]):
        return False
    text = script.string_at(call.end())
    return text is not None and bool(_TEXT.search(text.value))


__all__ = ["Handler", "asking", "unload_handlers"]
