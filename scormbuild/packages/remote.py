"""The addresses of other servers that a script loads from, where they are written out as strings.

Seen are strings in the places that load: ``src``, ``fetch``, ``import``, ``XMLHttpRequest.open``, jQuery's requests,
workers, sounds, ``WebSocket``, and HTML that goes into the page. What is kept in a variable first, or put together so
that the server stands in another string, is not seen; what a learner follows, such as ``href``, is none of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scormbuild.packages.addresses import is_remote
from scormbuild.packages.page import Kind
from scormbuild.packages.script import Script
from scormbuild.packages.script_scanner import Literal

_SERVER = re.compile(r"(?:https?:)?//[\w\[]", re.IGNORECASE)
_SOCKET = re.compile(r"wss?://[\w\[]", re.IGNORECASE)
_ANY = re.compile(r"""(?:https?:|wss?:|["'`=])//[\w\[]""", re.IGNORECASE)
_BEFORE = 240
_SET = re.compile(r"\.\s*(src|href|poster)\s*=\s*\Z")
_ATTRIBUTE = re.compile(r"\.\s*(?:setAttribute|attr|prop)\s*\(\s*['\"`]( *)['\"`]\s*,\s*\Z")
_IMPORT = re.compile(r"(?<![\w$.])import\s*+(?:\(\s*+)?+\Z")
# Of a statement in several parts the last is found first, and the others in what stands before it.
_FROM = re.compile(r"\bfrom\s*+\Z")
_IMPORTS = re.compile(r"(?<![\w$.])(?:import|export)\b")
_OPEN = re.compile(r"\.\s*open\s*\(\s*['\"`]( *)['\"`]\s*,\s*\Z")
_URL = re.compile(r"(?<![\w$])url\s*+:\s*+\Z")
_AJAX = re.compile(r"(?<![\w$])(?:ajax|axios)\s*+\(\s*+\Z")
_HTML = re.compile(
    r"\.\s*+(?:(?:innerHTML|outerHTML|srcdoc)\s*+\+?=(?!=)|(?:insertAdjacentHTML|write|writeln|html)\s*+\()"
)
_IN_HTML = re.compile(
    r"<(img|script|iframe|frame|embed|video|audio|source|object|link)\b[^<>]*?\s(?:src|href|data|poster)\s*=\s*[\"']?"
    r"((?:https?:)?//[^\s\"'<>]+)",
    re.IGNORECASE,
)
_STYLE_SHEET = re.compile(r"<link\b[^<>]*stylesheet", re.IGNORECASE)
_METHODS = ("GET", "POST", "PUT", "HEAD", "PATCH", "DELETE")
_CALLS: dict[str, Kind] = {
    "fetch": "file",
    "importScripts": "script",
    "getScript": "script",
    "getJSON": "file",
    "Worker": "script",
    "SharedWorker": "script",
    "EventSource": "file",
    "sendBeacon": "file",
    "Audio": "media",
}
# Names that others have as well.
_WHOLE_CALLS = (
    "$.get",
    "$.post",
    "$.ajax",
    "jQuery.get",
    "jQuery.post",
    "jQuery.ajax",
    "axios",
    "axios.get",
    "axios.post",
)
_KINDS: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    ("script", (".js", ".mjs")),
    ("style sheet", (".css",)),
    ("picture", (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif")),
    ("media", (".mp3", ".mp4", ".webm", ".ogg", ".ogv", ".m4a", ".m4v", ".wav", ".vtt")),
    ("frame", (".html", ".htm")),
)
_TAGS: dict[str, Kind] = {
    "img": "picture",
    "script": "script",
    "iframe": "frame",
    "frame": "frame",
    "link": "style sheet",
}


def remote_addresses(script: Script) -> Iterator[tuple[int, Kind, str]]:
    """Where a script loads something from another server: an offset, what it is, and the address as written."""
    if "//" not in script.text or not _ANY.search(script.text):
        return
    for literal in script.strings:
        if _SERVER.match(literal.value) and is_remote(literal.value):
            if kind := _kind(script, literal):
                yield literal.start, kind, literal.value
        elif _SOCKET.match(literal.value):
            if script.callee(literal).rpartition(".")[2] == "WebSocket":
                yield literal.start, "live data", literal.value
        elif "<" in literal.value and "//" in literal.value:
            before = script.code[max(0, literal.start - _BEFORE) : literal.start]
            makes_html = _HTML.search(before, _behind_last(before, ";{}"))
            for match in _IN_HTML.finditer(literal.value) if makes_html else ():
                tag = match[1].lower()
                # Other links load nothing that is needed.
                if tag != "link" or _STYLE_SHEET.match(literal.value, match.start()):
                    yield literal.start, _TAGS.get(tag, "media"), match[2]


def _kind(script: Script, literal: Literal) -> Kind | None:
    """What a string that is a whole address loads; None when it loads nothing."""
    start = max(0, literal.start - _BEFORE)
    before = script.code[start : literal.start]
    # By the sign before the string there is one way that it can be meant.
    sign = before.rstrip()[-1:]
    if sign == "=" and (found := _SET.search(before)):
        kind = _kind_by_name(literal.value)
        if found[1] == "href":
            # Of an element link; where a learner is led to is another matter.
            return kind if kind == "style sheet" else None
        return "picture" if found[1] == "poster" else kind
    if sign == "," and (found := _ATTRIBUTE.search(before)):
        name = script.text[start + found.start(1) : start + found.end(1)]
        return _kind_by_name(literal.value) if name in ("src", "poster") else None
    if (sign in ("t", "(") and _IMPORT.search(before)) or (sign == "m" and _imports_from(before)):
        return "script"
    if sign == "," and (found := _OPEN.search(before)):
        return "file" if script.text[start + found.start(1) : start + found.end(1)].upper() in _METHODS else None
    if sign == ":" and _is_url_of_ajax(before):
        return "file"
    callee = script.callee(literal)
    return "file" if callee in _WHOLE_CALLS else _CALLS.get(callee.rpartition(".")[2])


def _behind_last(code: str, signs: str) -> int:
    """Where that begins which stands behind the last of some signs."""
    return max(code.rfind(sign) for sign in signs) + 1


def _imports_from(before: str) -> bool:
    """Whether a string behind some code names a module: ``import a from``, ``export * from``."""
    ending = _FROM.search(before)
    if ending is None:
        return False
    return _IMPORTS.search(before, _behind_last(before[: ending.start()], ";'\"`()"), ending.start()) is not None


def _is_url_of_ajax(before: str) -> bool:
    """Whether a string behind some code is an address in the settings of a request: ``$.ajax({url:``."""
    key = _URL.search(before)
    if key is None:
        return False
    brace = _behind_last(before[: key.start()], "{}") - 1
    return brace >= 0 and before[brace] == "{" and _AJAX.search(before, 0, brace) is not None


def _kind_by_name(url: str) -> Kind:
    path = re.split(r"[?#]", url, maxsplit=1)[0].lower()
    return next((kind for kind, endings in _KINDS if path.endswith(endings)), "file")


__all__ = ["remote_addresses"]
