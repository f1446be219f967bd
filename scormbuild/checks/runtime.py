"""RTE: what the scripts of a package do at run-time, as far as it can be read from them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches

from scormbuild.checks.context import MOST_OF_A_RULE, Checked
from scormbuild.checks.elements import Model, elements_of, is_known, is_numeric, normal, refusal
from scormbuild.checks.leaving import unload_handlers
from scormbuild.checks.own_names import own_dialogs, without_own_top
from scormbuild.checks.scos import API, Sco, Use
from scormbuild.findings.diagnostics import Diagnostic, excerpt_at
from scormbuild.packages.content import is_library
from scormbuild.packages.page import Page
from scormbuild.packages.script import Literal, Script

LABELS: dict[Model, str] = {"scorm12": "SCORM 1.2", "scorm2004": "SCORM 2004"}
_INITIALIZE: dict[Model, str] = {"scorm12": "LMSInitialize", "scorm2004": "Initialize"}
_TERMINATE: dict[Model, str] = {"scorm12": "LMSFinish", "scorm2004": "Terminate"}
_STATUS: dict[Model, str] = {
    "scorm12": "cmi.core.lesson_status",
    "scorm2004": "cmi.completion_status and cmi.success_status",
}
_EXIT: dict[Model, str] = {"scorm12": "cmi.core.exit", "scorm2004": "cmi.exit"}
_LOCATION: dict[Model, str] = {"scorm12": "cmi.core.lesson_location", "scorm2004": "cmi.location"}
# Wrappers put something before the names: doLMSInitialize.
_INITIALIZES = re.compile(r"Initialize(?![\w$])")
_TERMINATES = re.compile(r"(?:LMSFinish|Terminate)(?![\w$])")
_STATUSES = ("lesson_status", "completion_status", "success_status")
_COMPLETION: dict[Model, str] = {"scorm12": "cmi.core.lesson_status", "scorm2004": "cmi.completion_status"}
_NOT_DONE = {"incomplete", "not attempted", "unknown"}
_ELEMENT = re.compile(r"(?:cmi|adl)(?:\.\w+)+\Z", re.ASCII)
_SHOWN = 80
_LONGEST_NAME = 200
# With a word in front, and written in letters of the address line, it is no shorter.
_JSON_TEXT = (
    r"(?:['\"`][^'\"`]{0,40}['\"`]\s*\+\s*)?(?:(?:window\.)?(?:btoa|escape|encodeURIComponent)\s*\(\s*){0,3}"
    r"(?:window\.)?JSON\.stringify\s*\("
)
_JSON = re.compile(_JSON_TEXT)
_KEPT_JSON = re.compile(rf"(?<![\w$.])([\w$]+)\s*=\s*{_JSON_TEXT}")
_VARIABLE = re.compile(r"([\w$]+)\s*\)")
_KEEPS = re.compile(r"(?<![\w$.])([\w$]+)\s*\+?=(?!=)|(?<![\w$.])([\w$]+)\.length\b|([{}])")
_BEFORE_USE = 1_000
_WHOLE_TIME = re.compile(r"[^;]{0,80}?\.toISOString\s*\(\s*\)\s*\)")
_LATE = re.compile(r"pagehide|visibilitychange")
# Most scripts have nothing of what follows.
_HABIT = re.compile(r"alert|showModalDialog|confirm|prompt|document\.write|\.open|async|top\.")
_DIALOG = re.compile(
    r"(?<![\w$.#])(?:(?:window|self|top|parent|globalThis|document\.defaultView)\.){0,3}"
    r"(?:(alert|confirm|prompt)(?:\.(?:call|apply))?|(?<=\.)(showModalDialog))\s*\("
)
_DEFINES = re.compile(r"[^()]{0,200}\)\s*\{")
_WRITE = re.compile(r"(?<![\w$.])(?:window\.)?document\.(write|writeln)\s*\(")
_SYNCHRONOUS = re.compile(
    r"\.open\s*\(\s*['\"`](?P<method>\s+)['\"`]\s*,(?:[^()]|\([^()]{0,200}\)){0,300}?,\s*(?:false|!1)\s*[,)]"
    r"|(?<![\w$.])async\s*:\s*(?:false|!1)(?![\w$])"
)
_METHODS = ("GET", "POST", "PUT", "HEAD")
_TOP = re.compile(
    r"(?<![\w$.])(?:window\.)?top\.(?:window\.)?location(?:\.href)?\s*=(?!=)"
    r"|(?<![\w$.])(?:window\.)?top\.location\.(?:replace|assign)\s*\("
)
_OPEN = re.compile(r"(?<![\w$.])(?:window\.)?open\s*\(")


def check(checked: Checked) -> Iterator[Diagnostic]:
    """What SCOs leave out, what they say in words that the LMS does not know, and what goes wrong in frames."""
    model, scos = checked.model, checked.scos
    if checked.content.unread:
        count = checked.content.unread
        files = "one script or page" if count == 1 else f"{count:,} scripts and pages"
        checked.notes.append(
            f"{files} could not be read (too large or damaged), so scormbuild cannot tell what the package leaves out"
        )
    told: set[Script] = set()
    for sco in scos:
        if model is not None:
            for one in _session(checked, sco, model):
                if one.rule == "RTE011":
                    told |= set(sco.reach.scripts)
                yield one
        yield from _opens_window(checked, sco)
    if model is not None:
        yield from _elements(checked, scos, model)
    for script in checked.content.all_scripts():
        if not is_library(script):
            yield from _habits(checked, script)
            if script not in told:
                unloads = [(one.offset, "") for one in unload_handlers(script) if one.event == "unload"]
                yield from _first(checked, "RTE021", script, unloads)
    yield from _targets(checked)


def at_page(checked: Checked, rule: str, page: Page, /, **facts: object) -> Diagnostic:
    """A finding about a page as a whole."""
    return checked.in_file(rule, page.name, 1, 1, excerpt_at(page.text, 1, 1), None, **facts)


def at_script(
    checked: Checked, rule: str, script: Script, offset: int, /, help: str | None = None, **facts: object
) -> Diagnostic:
    """A finding at a place in a script."""
    at = script.place(offset)
    return checked.in_text(rule, script.file, at.line, at.column, lambda: script.excerpt(offset), help, **facts)


# ---- the session: what a SCO does not do


def _session(checked: Checked, sco: Sco, model: Model) -> Iterator[Diagnostic]:
    other: Model = "scorm12" if model == "scorm2004" else "scorm2004"
    page, sure = sco.page, sco.reach.complete
    if not sco.sought:
        if sure:
            yield at_page(checked, "RTE001", page, api=API[model])
        return
    if model not in sco.sought:
        if sure:
            facts = {"found": API[other], "wanted": API[model], "other": LABELS[other], "own": LABELS[model]}
            yield at_page(checked, "RTE002", page, **facts)
        return
    if sure and not sco.mentions(_INITIALIZES):
        yield at_page(checked, "RTE003", page, call=_INITIALIZE[model])
    if sure and not sco.mentions(_TERMINATES):
        yield at_page(checked, "RTE004", page, call=_TERMINATE[model])
    if sure and (what := _never_completed(checked, sco, model)):
        yield at_page(checked, "RTE005", page, what=what, elements=_STATUS[model])
    yield from _leaving(checked, sco)
    kept = next((one for one in ("cmi.suspend_data", _LOCATION[model]) if sco.sets(one)), "")
    if sure and kept and not any(script.has_word("suspend") for script in sco.reach.scripts):
        yield at_page(checked, "RTE018", page, element=kept, exit=_EXIT[model])


def _never_completed(checked: Checked, sco: Sco, model: Model) -> str:
    """Why a SCO cannot be completed, in words; empty when it can, as far as can be told."""
    items = [launch.item for launch in checked.launches if launch.path == sco.page.name]
    if model == "scorm12":
        # The LMS makes passed or failed of the score.
        left_to_lms = sco.sets("cmi.core.score.raw") and any(one.mastery_score for one in items)
    else:
        left_to_lms = sco.sets("cmi.progress_measure") and any(one.completion_threshold for one in items)
    if left_to_lms:
        return ""
    if not any(sco.sets(end) for end in _STATUSES):
        return f"it sets no status ({_STATUS[model]})"
    element = _COMPLETION[model]
    values = sco.values_of(element)
    if values is None or not set(values) <= _NOT_DONE:
        return ""
    if values:
        return f"it sets {element} only to {' and '.join(json.dumps(one) for one in values)}"
    # Success is another matter than completion (RTE 2004, 4.2.4 and 4.2.22).
    return "it sets only cmi.success_status" if model == "scorm2004" and sco.sets("cmi.success_status") else ""


def _leaving(checked: Checked, sco: Sco) -> Iterator[Diagnostic]:
    pages, scripts = sco.reach.pages, sco.reach.scripts
    if sco.mentions(_LATE) or any(_LATE.search(name) for page in pages for name in page.handlers):
        return
    for page in pages:
        for name in ("onunload", "onbeforeunload"):
            if name in page.handlers:
                yield at_page(checked, "RTE011", page, event=name[2:])
                return
    for script in scripts:
        for handler in unload_handlers(script) if not is_library(script) else ():
            yield at_script(checked, "RTE011", script, handler.offset, event=handler.event)
            return
    if sco.reach.complete:
        yield at_page(checked, "RTE012", sco.page)


# ---- elements and their words


def _elements(checked: Checked, scos: Iterable[Sco], model: Model) -> Iterator[Diagnostic]:
    """Each mistake once, in the first place; a second SCO often shares its scripts with the first."""
    found: dict[tuple[str, str], tuple[Callable[[str], Diagnostic], int]] = {}
    seen: set[tuple[int, int]] = set()
    kept: Counter[str] = Counter()
    # A script can be made of wrong names: what is not shown is counted, and nothing else of it is kept.
    left: set[tuple[str, int]] = set()
    for sco in scos:
        if sco.sought and model not in sco.sought:
            # All of its elements are those of the other standard, which has been said.
            continue
        for use in sco.uses:
            key = (id(use.script), use.literal.start)
            if key in seen:
                continue
            seen.add(key)
            for rule, what, make in _judge(checked, use, model, sco.sought):
                if (rule, what) in found:
                    first, count = found[rule, what]
                    found[rule, what] = first, count + 1
                elif kept[rule] < MOST_OF_A_RULE:
                    kept[rule] += 1
                    found[rule, what] = make, 1
                else:
                    left.add((rule, hash(what)))
    checked.left.update(rule for rule, _ in left)
    for make, count in found.values():
        yield make(f" (named {count:,} times)" if count > 1 else "")


def _judge(
    checked: Checked, use: Use, model: Model, sought: set[Model]
) -> Iterator[tuple[str, str, Callable[[str], Diagnostic]]]:
    script, literal, name = use.script, use.literal, use.literal.value
    other: Model = "scorm12" if model == "scorm2004" else "scorm2004"
    # A script for both standards holds the words of both.
    models: tuple[Model, ...] = (model, other) if len(sought) > 1 else (model,)

    def finding(rule: str, help: str | None = None, **facts: object) -> tuple[str, str, Callable[[str], Diagnostic]]:
        what = f"{name} {facts.get('value', '')}"
        return rule, what, lambda more: at_script(checked, rule, script, literal.start, help, more=more, **facts)

    own, others = LABELS[model], LABELS[other]
    complete = bool(_ELEMENT.match(name)) and not _goes_on(script, literal)
    if complete and not is_known(model, name):
        if not is_known(other, name):
            # Looking for a name that is close takes long: that is done for what is shown.
            yield (
                "RTE006",
                name,
                lambda more: at_script(
                    checked,
                    "RTE006",
                    script,
                    literal.start,
                    more=more,
                    element=name,
                    standard="SCORM",
                    help=_close_to(name, model),
                ),
            )
        elif len(models) == 1 and use.callee:
            yield finding("RTE007", element=name, own=own, other=others)
        return
    value = script.next_argument(literal)
    number = script.next_number(literal) if is_numeric(model, name) else None
    written = value.value if value is not None else number
    if written is not None and use.sets:
        fixes = [instead for one in models if (instead := refusal(one, name, written)) is not None]
        if fixes and all(fixes):
            shown = f'"{written}"' if len(written) <= _SHOWN else f"a text of {len(written):,} characters"
            yield finding("RTE008", element=name.lstrip("."), value=shown, own=own, help=fixes[0])
        elif name == _EXIT[model] and written == "logout":
            yield finding("RTE020", element=name)
    rules = elements_of(model).get(normal(name))
    if complete and rules is not None:
        if rules.access == "ro" and use.has_value and use.sets:
            yield finding("RTE009", element=name, own=own, access="read", help="do not set it; only the LMS sets it")
        if rules.access == "wo" and use.only_reads:
            yield finding(
                "RTE009", element=name, own=own, access="set", help="if you need the value, keep it in the course"
            )
    if use.has_value and use.sets:
        after = script.has_next_argument(literal) or 0
        if model == "scorm2004" and name.endswith(".timestamp") and _WHOLE_TIME.match(script.code, after):
            yield finding("RTE010")
        # It is the package's LMS that keeps no more, whatever else the script is for.
        if model == "scorm12" and name == "cmi.suspend_data" and _is_json(script, literal, after):
            yield finding("RTE019")


def _is_json(script: Script, literal: Literal, after: int) -> bool:
    """Whether an argument is JSON of any length, written there or kept in a variable just before."""
    if _JSON.match(script.code, after):
        return True
    variable = _VARIABLE.match(script.code, after)
    if variable is None:
        return False
    start = max(0, literal.start - _BEFORE_USE)
    before = script.code[start : literal.start]
    kept = _kept_json(before, variable[1])
    if kept is None:
        return False
    depth = 0
    for step in _KEEPS.finditer(before, kept.end()):
        # It is given something else, or its length is looked at.
        if variable[1] in (step[1], step[2]):
            return False
        depth += {"{": 1, "}": -1}.get(step[3], 0)
        if depth < 0:
            # Of a function that ends before, it is another variable.
            return False
    return True


def _kept_json(before: str, name: str) -> re.Match[str] | None:
    """The last place in some code where a variable is given JSON."""
    at = len(before) if "JSON" in before else 0
    while at > 0 and (at := before.rfind(name, 0, at)) >= 0:
        kept = _KEPT_JSON.match(before, at)
        if kept and kept[1] == name:
            return kept
    return None


def _close_to(name: str, model: Model) -> str:
    """How to fix an element that no standard has."""
    plain = normal(name)
    # Longer than any by far, it is close to none.
    close = get_close_matches(plain, list(elements_of(model)), n=1) if len(plain) <= _LONGEST_NAME else []
    return f"did you mean {close[0]}?" if close else f"use an element of {LABELS[model]}"


def _goes_on(script: Script, literal: Literal) -> bool:
    """Whether a string is only a piece of a name that is put together."""
    before = script.code[max(0, literal.start - 20) : literal.start].rstrip()
    after = script.code[literal.end : literal.end + 20].lstrip()
    return not literal.whole or before.endswith("+") or after.startswith("+")


# ---- habits that go wrong in the frames of LMSs


def _habits(checked: Checked, script: Script) -> Iterator[Diagnostic]:
    if not _HABIT.search(script.text):
        return
    code = script.code
    called = [match for match in _DIALOG.finditer(code) if not _DEFINES.match(code, match.end())]
    own = own_dialogs(script) if called else set()
    dialogs = [(match.start(), match[1] or match[2]) for match in called if match[1] not in own]
    yield from _first(checked, "RTE013", script, dialogs)
    writes = [(match.start(), f"document.{match[1]}") for match in _WRITE.finditer(code)]
    yield from _first(checked, "RTE014", script, writes)
    requests = [
        (match.start(), "")
        for match in _SYNCHRONOUS.finditer(code)
        if match["method"] is None or script.text[match.start("method") : match.end("method")].upper() in _METHODS
    ]
    yield from _first(checked, "RTE015", script, requests)
    tops = [(match.start(), "setting top.location") for match in without_own_top(script, [*_TOP.finditer(code)])]
    yield from _first(checked, "RTE016", script, tops)


def _first(checked: Checked, rule: str, script: Script, found: list[tuple[int, str]]) -> Iterator[Diagnostic]:
    """One finding for a script; what it does once it mostly does often."""
    if found:
        offset, what = found[0]
        more = f", and {len(found) - 1:,} more in this file" if len(found) > 1 else ""
        yield at_script(checked, rule, script, offset, call=what, what=what, more=more)


def _targets(checked: Checked) -> Iterator[Diagnostic]:
    for page in checked.content.pages.values():
        tops = [one for one in page.elements if one.attributes.get("target", "").strip().lower() == "_top"]
        if tops:
            at = tops[0].at
            more = f", and {len(tops) - 1:,} more on this page" if len(tops) > 1 else ""
            excerpt = excerpt_at(page.text, *at)
            yield checked.in_file("RTE016", page.name, at.line, at.column, excerpt, what='target="_top"', more=more)


def _opens_window(checked: Checked, sco: Sco) -> Iterator[Diagnostic]:
    """The launch page opens a window while it loads: not in a function that waits for a click."""
    for script in sco.page.scripts:
        match = _OPEN.search(script.code) if script.part in ("script", "onload") else None
        if match and script.code.count("{", 0, match.start()) == script.code.count("}", 0, match.start()):
            yield at_script(checked, "RTE017", script, match.start())
            return


__all__ = ["LABELS", "at_page", "at_script", "check"]
