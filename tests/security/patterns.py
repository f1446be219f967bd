"""All regular expressions of the program, found in its sources, and the time that each takes for a text."""

from __future__ import annotations

import ast
import importlib
import re
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

from scormbuild.source.dialects.signs import SIGNS
from tests.conftest import ROOT

_PACKAGE = ROOT / "scormbuild"
_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")
_SCANS = frozenset(_METHODS) - {"match", "fullmatch"}
# What patterns that are made at run-time are made with.
_SAMPLES: dict[str, Any] = {
    "facts": {"title": "x", "id": "y"},
    "own": "name",
    "given": ("", "some_id"),
    "match": ("", "some_id"),
    "words": SimpleNamespace(hint="Hinweis"),
    "hint": r"(?:Hinweis|Hint)\s*+:\s*+",
    "self": SimpleNamespace(unit="%"),
    "name": "video",
    "source": b"a",
    "flags": 0,
    "signs": "\u0400-\u052f",
}


class Used(NamedTuple):
    """A pattern, and how it is used: ``match`` and ``fullmatch`` at one place of a text, ``search`` all over it."""

    where: str
    pattern: re.Pattern[Any]
    how: frozenset[str]


def all_patterns() -> Iterator[Used]:
    """Every pattern that stands in a source of the program.

    One that is made once and used by name is used as all calls of that name say; one that is kept in a table or handed
    on counts as searched.
    """
    for number, sign in enumerate(SIGNS):
        yield Used(f"scormbuild/source/dialects/signs.py:{number}", sign.pattern, frozenset(["search"]))
    sources = {file: ast.parse(file.read_text("utf-8")) for file in sorted(_PACKAGE.rglob("*.py"))}
    calls: dict[str, set[str]] = {}
    for file, tree in sources.items():
        for name, how in _calls_by_name(tree):
            # A private name is one of its module.
            calls.setdefault(f"{file}:{name}" if name.startswith("_") else name, set()).add(how)
    for file, tree in sources.items():
        module = importlib.import_module(
            ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        )
        named = {
            id(node.value): _name_of(node) for node in ast.walk(tree) if isinstance(node, ast.Assign | ast.AnnAssign)
        }
        for node in ast.walk(tree):
            called = _called(node)
            if called in ("", "escape"):
                continue
            assert isinstance(node, ast.Call)
            where = f"{file.relative_to(ROOT).as_posix()}:{node.lineno}"
            pattern = _pattern(node, vars(module), where)
            if called != "compile":
                yield Used(where, pattern, frozenset([_how(called)]))
                continue
            name = named.get(id(node), "")
            used = calls.get(f"{file}:{name}" if name.startswith("_") else name, set())
            yield Used(where, pattern, frozenset(used or {"search"}))


def _name_of(node: ast.AST) -> str:
    """The name of a variable or an attribute; of an assignment, the one that it gives a value."""
    if isinstance(node, ast.Assign | ast.AnnAssign):
        node = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _called(node: ast.AST) -> str:
    """The function of ``re`` that is called; ``late`` of :mod:`scormbuild.machine.patterns` compiles too."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Name):
        return "compile" if node.func.id == "late" else ""
    of_re = (
        isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
    )
    return node.func.attr if of_re and isinstance(node.func, ast.Attribute) else ""


def _calls_by_name(tree: ast.AST) -> Iterator[tuple[str, str]]:
    called: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _METHODS:
            called.add(id(node.func.value))
            if isinstance(node.func.value, ast.Name | ast.Attribute):
                yield _name_of(node.func.value), _how(node.func.attr)
        elif isinstance(node, ast.Attribute) and node.attr == "pattern":
            called.add(id(node.value))
    for node in ast.walk(tree):
        # Handed on, to be used by others.
        if (
            isinstance(node, ast.Name)
            and isinstance(node.ctx, ast.Load)
            and id(node) not in called
            and node.id.isupper()
        ):
            yield node.id, "search"


def _how(method: str) -> str:
    return "search" if method in _SCANS else method


def _pattern(call: ast.Call, names: dict[str, Any], where: str) -> re.Pattern[Any]:
    """The pattern of a call, put together as the program does."""
    flags = next((one.value for one in call.keywords if one.arg == "flags"), None)
    if flags is None and _called(call) == "compile" and len(call.args) > 1:
        flags = call.args[1]
    try:
        source = _value(call.args[0], names)
    except NameError as problem:
        raise AssertionError(f"{where}: give a sample of what the pattern is made with: {problem}") from None
    return re.compile(source, _value(flags, names) if flags is not None else 0)


def _value(node: ast.expr, names: dict[str, Any]) -> Any:
    return eval(compile(ast.Expression(node), "<pattern>", "eval"), {**_SAMPLES, **names})


class TooSlow(Exception):
    """The processor was busy for longer than was allowed."""


def processor_time(work: Callable[[], object], most: float) -> float:
    """Seconds of this process for some work, however busy the machine is.

    Raises:
        TooSlow: it takes longer than ``most``; then it is ended.
    """

    def end(*_: object) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGVTALRM, end)
    started = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, most)
    try:
        work()
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return time.process_time() - started


def use(pattern: re.Pattern[Any], how: str, text: Any) -> Callable[[], object]:
    """Using a pattern on a text."""
    if how == "search":
        return lambda: sum(1 for _ in pattern.finditer(text))
    method: Callable[[Any], object] = getattr(pattern, how)
    return lambda: method(text)


def javascript_files() -> list[Path]:
    """The scripts of the run-time, the emulated LMS and the preview."""
    return [file for file in sorted((ROOT / "templates").rglob("*.js")) if "dist" not in file.parts]
