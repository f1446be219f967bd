"""RTE: habits of scripts and pages that go wrong in the frames of LMSs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from scormbuild.checks.context import Checked
from scormbuild.checks.own_names import own_dialogs, without_own_top
from scormbuild.checks.scos import Sco
from scormbuild.findings.diagnostics import Diagnostic, excerpt_at
from scormbuild.packages.addresses import is_local, resolve
from scormbuild.packages.moments import Moments
from scormbuild.packages.script import Script

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
_OUTSIDE = re.compile(
    r"(?<![\w$.])(?:window\.|self\.)?(top|parent|opener)\.(?:(?:window|self|parent|top|frames(?:\[[^\]]{0,40}\])?)\.){0,5}"
    r"document\b(?!\.(?:domain|referrer)\b)"
)
_BRACE = re.compile(r"[{}]")
_TRY = re.compile(r"(?<![\w$.])try\s*+\Z")
_FAR = 20_000
_MOST_WRITES = 100
_METHODS = ("GET", "POST", "PUT", "HEAD")
_TOP = re.compile(
    r"(?<![\w$.])(?:window\.)?top\.(?:window\.)?location(?:\.href)?\s*=(?!=)"
    r"|(?<![\w$.])(?:window\.)?top\.location\.(?:replace|assign)\s*\("
)
_OPEN = re.compile(r"(?<![\w$.])(?:window\.)?open\s*\(")


def habits(checked: Checked, script: Script, moments: Moments) -> Iterator[Diagnostic]:
    """What a script does; ``moments`` are those of all scripts that run with it."""
    if not _HABIT.search(script.text):
        return
    code = script.code
    called = [match for match in _DIALOG.finditer(code) if not _DEFINES.match(code, match.end())]
    own = own_dialogs(script) if called else set()
    dialogs = [(match.start(), match[1] or match[2]) for match in called if match[1] not in own]
    yield from first(checked, "RTE013", script, dialogs)
    writes = [
        (match.start(), f"document.{match[1]}")
        for match in islice(_WRITE.finditer(code), _MOST_WRITES)
        if moments.of(script, match.start()) <= {"loaded", "event", "leaving"}
    ]
    yield from first(checked, "RTE014", script, writes)
    requests = [
        (match.start(), "")
        for match in _SYNCHRONOUS.finditer(code)
        if match["method"] is None or script.text[match.start("method") : match.end("method")].upper() in _METHODS
    ]
    yield from first(checked, "RTE015", script, requests)
    tops = [(match.start(), "setting top.location") for match in without_own_top(script, [*_TOP.finditer(code)])]
    yield from first(checked, "RTE016", script, tops)


def reaching_out(checked: Checked) -> Iterator[Diagnostic]:
    """Scripts that take hold of the page of the LMS; the parent of a page inside the course may be the course's own."""
    launched = {one.path for one in checked.launches}
    direct = launched | {
        target
        for page in checked.own_pages
        if page.name in launched
        for one in page.references
        if one.kind == "script" and is_local(one.url) and (target := resolve(page.name, page.base, one.url))
    }
    for script in checked.own_scripts:
        if ".document" not in script.text:
            continue
        found = [
            (match.start(), f"{match[1]}.document")
            for match in _OUTSIDE.finditer(script.code)
            if (match[1] == "top" or script.file in direct) and not _is_tried(script.code, match.start())
        ]
        yield from first(checked, "RTE026", script, found)


def _is_tried(code: str, offset: int) -> bool:
    """Whether a place is inside of ``try {}``, so that a browser's refusal is caught."""
    depth = 0
    for brace in reversed(list(_BRACE.finditer(code, max(0, offset - _FAR), offset))):
        depth += 1 if brace.group() == "}" else -1
        if depth < 0:
            if _TRY.search(code, max(0, brace.start() - 20), brace.start()):
                return True
            depth = 0
    return False


def first(checked: Checked, rule: str, script: Script, found: list[tuple[int, str]]) -> Iterator[Diagnostic]:
    """One finding for a script; what it does once it mostly does often."""
    if found:
        offset, what = found[0]
        more = f", and {len(found) - 1:,} more in this file" if len(found) > 1 else ""
        yield checked.at_script(rule, script, offset, call=what, what=what, more=more)


def targets(checked: Checked) -> Iterator[Diagnostic]:
    for page in checked.own_pages:
        tops = [one for one in page.elements if one.attributes.get("target", "").strip().lower() == "_top"]
        if tops:
            at = tops[0].at
            more = f", and {len(tops) - 1:,} more on this page" if len(tops) > 1 else ""
            excerpt = excerpt_at(page.text, *at)
            yield checked.in_file("RTE016", page.name, at.line, at.column, excerpt, what='target="_top"', more=more)


def opens_window(checked: Checked, sco: Sco) -> Iterator[Diagnostic]:
    """The launch page opens a window while it loads: not in a function that waits for a click."""
    for script in sco.page.scripts:
        match = _OPEN.search(script.code) if script.part in ("script", "onload") else None
        if match and script.code.count("{", 0, match.start()) == script.code.count("}", 0, match.start()):
            yield checked.at_script("RTE017", script, match.start())
            return
