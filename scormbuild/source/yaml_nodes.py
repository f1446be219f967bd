"""YAML as nodes with places: text in, scalars, lists and mappings with line and column out.

PyYAML's event stream is used instead of its loader: it never recurses, shows aliases before they are followed,
and leaves a scalar as the author wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

import yaml
from yaml.resolver import Resolver

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.source.text import SourceText

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_RESOLVER = Resolver()
_MAX_DEPTH = 12
_MAX_NODES = 5_000
_MAX_SIZE = 200_000
_OPEN_BRACKET = "expected ',' or"
# A key or the sign of an item, and a text in quotation marks up to the end of the line.
_QUOTED = re.compile(r"""[ \t]*+((?:-[ ]++)?+(?:[\w-]++:[ ]++)?+)(["'])(.*\S)[ \t]*+\Z""")
_STRING = "tag:yaml.org,2002:str"


class Node:
    """A scalar, a list or a mapping, with its line and column (from 1)."""

    __slots__ = ("column", "line")

    def __init__(self, line: int, column: int) -> None:
        self.line = line
        self.column = column


class Scalar(Node):
    """A single value, as written."""

    __slots__ = ("quoted", "tag", "text")

    def __init__(self, line: int, column: int, text: str, tag: str, quoted: bool) -> None:
        """``tag`` is what YAML takes it for: ``str``, ``int``, ``float``, ``bool``, ``null``, ``timestamp`` ..."""
        super().__init__(line, column)
        self.text = text
        self.tag = tag
        self.quoted = quoted


class Sequence(Node):
    """A list."""

    __slots__ = ("items",)

    def __init__(self, line: int, column: int) -> None:
        super().__init__(line, column)
        self.items: list[Node] = []


class Mapping(Node):
    """Keys and values in the order of the file."""

    __slots__ = ("entries",)

    def __init__(self, line: int, column: int) -> None:
        super().__init__(line, column)
        self.entries: dict[str, tuple[Scalar, Node]] = {}


def read_yaml(source: SourceText, text: str, first_line: int = 1) -> tuple[Mapping | None, list[Diagnostic]]:
    """Read one YAML mapping; ``first_line`` is the line of ``source`` in which ``text`` begins.

    Returns the mapping (None where there is none to speak of) and what is wrong with it.
    """
    found: list[Diagnostic] = []

    def report(rule: str, line: int, column: int, help: str | None = None, **facts: object) -> None:
        found.append(source.diagnose_line(rule, line, column, help, **facts))

    if len(text) > _MAX_SIZE:
        report("CFG010", first_line, 1, what="too long")
        return None, found
    try:
        root = _Events(first_line, report).read(text)
    except yaml.YAMLError as problem:
        if "nesting depth" in str(problem):
            # libyaml's own limit, which newer versions of it have.
            report("CFG010", first_line, 1, what="nested too deeply")
            return None, found
        mark = getattr(problem, "problem_mark", None) or getattr(problem, "context_mark", None)
        said = str(problem)
        if any(words in said for words in (_OPEN_BRACKET, "could not find expected ':'", "end of stream")):
            # The parser notices it far below; it began here.
            mark = getattr(problem, "context_mark", None) or mark
        line, column = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        what, fix = _in_plain_words(
            str(getattr(problem, "problem", None) or getattr(problem, "reason", None) or problem),
            source.line(line),
        )
        report("CFG001", line, column, help=fix, problem=what)
        return None, found
    if found and root is None:
        return None, found
    if root is not None and not isinstance(root, Mapping):
        report(
            "CFG001",
            root.line,
            root.column,
            help="write one key in each line: title: Plants",
            problem="it does not consist of keys with values",
        )
        return None, found
    return root or Mapping(first_line, 1), found


def _in_plain_words(problem: str, line: str) -> tuple[str, str]:
    """A problem of the YAML parser, and how to fix it, in words for authors."""
    if "\t" in line and ("\\t" in problem or "token" in problem or "tab" in problem):
        return "a line is indented with a tab", "use spaces instead of tabs"
    if (quoted := _QUOTED.match(line)) and (fix := _quote_fix(*quoted.groups())):
        return "a quotation mark inside the text ends it", fix
    if "mapping values are not allowed" in problem:
        return "a line contains a second colon", 'put the text in quotes: title: "Plants: an introduction"'
    if "could not find expected ':'" in problem or "expected <block end>" in problem:
        return (
            "a key is not followed by a colon, or a line is not indented like the others",
            "write one key in each line, with a colon and a space after it: title: Plants",
        )
    if _OPEN_BRACKET in problem:
        return (
            "a bracket is not closed, or a comma is missing inside it",
            "close the bracket, and separate its items with commas",
        )
    if "found unexpected end of stream" in problem or "end of stream" in problem:
        return "a quotation mark or a bracket is not closed", "close it"
    if re.search(r"^\s*[\w-]+:\s*[@`%]", line) or "cannot start any token" in problem:
        return "a value begins with a character that YAML reserves", "put the value in quotes"
    return problem, "put text with special characters in quotes"


def _quote_fix(key: str, mark: str, inner: str) -> str | None:
    """How to write a value in quotes that has the same quotes inside; None where it has none."""
    inner = inner.removesuffix(mark)
    alone = inner.replace("''", "") if mark == "'" else re.sub(r"\\.", "", inner)
    if mark not in alone:
        return None
    other = '"' if mark == "'" else "'"
    if other not in inner and "\\" not in inner:
        return f"use the other quotation marks around the text: {key}{other}{inner}{other}"
    return "write quotation marks inside the text twice: 'It''s \"fine\"'"


@lru_cache(maxsize=1000)
def _tag_of(text: str) -> str:
    """What YAML takes a scalar without quotes for. Remembered, since all lessons of a course have the same keys."""
    tag: str = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return tag


def _events(text: str) -> Iterator[yaml.Event]:
    """As ``yaml.parse``, which asks for each event twice."""
    parser = _LOADER(text)
    try:
        while (event := parser.get_event()) is not None:
            yield event
            if isinstance(event, yaml.StreamEndEvent):
                return
    finally:
        parser.dispose()


class _Events:
    """Makes nodes of the events of a parser."""

    def __init__(self, first_line: int, say: Callable[..., None]) -> None:
        self.first_line = first_line
        self.say = say
        self.root: Node | None = None
        self.stack: list[Sequence | Mapping] = []
        """What is open, the outermost first."""
        self.keys: list[Scalar | None] = []
        """Of each mapping in it the key whose value comes next; None where a key comes next."""

    def read(self, text: str) -> Node | None:
        """The root; None when there is none, or after a report of what is too large."""
        for count, event in enumerate(_events(text), 1):
            mark = event.start_mark
            assert mark is not None, "both parsers of PyYAML mark every event"
            line, column = mark.line + self.first_line, mark.column + 1
            if count > _MAX_NODES:
                self.say("CFG010", line, column, what="too long")
                return None
            if isinstance(event, yaml.ScalarEvent):
                # As most are.
                self.take_scalar(event, line, column)
                continue
            if isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
                fix = "delete the line with ---"
                self.say("CFG001", line, column, help=fix, problem="a second document begins here")
                return self.root
            if isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)) and len(self.stack) >= _MAX_DEPTH:
                if event.anchor:
                    self.say("CFG007", line, column)
                self.say("CFG010", line, column, what="nested too deeply")
                return None
            self.take(event, line, column)
        return self.root

    def take_scalar(self, event: yaml.ScalarEvent, line: int, column: int) -> None:
        """The next event, a single value."""
        if event.anchor:
            self.say("CFG007", line, column)
        tag = event.tag or (_tag_of(event.value) if event.implicit[0] else _STRING)
        self.add(Scalar(line, column, event.value, tag.rpartition(":")[2], bool(event.style)))

    def take(self, event: yaml.Event, line: int, column: int) -> None:
        """The next event."""
        if isinstance(event, yaml.AliasEvent):
            self.say("CFG007", line, column)
            self.add(Scalar(line, column, f"*{event.anchor}", "str", True))
        elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
            if event.anchor:
                self.say("CFG007", line, column)
            is_list = isinstance(event, yaml.SequenceStartEvent)
            node: Sequence | Mapping = Sequence(line, column) if is_list else Mapping(line, column)
            self.add(node)
            self.stack.append(node)
            self.keys.append(None)
        elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            self.stack.pop()
            self.keys.pop()

    def add(self, node: Node) -> None:
        """A node that is complete, or begins: an item, a key or a value of what is open."""
        if not self.stack:
            self.root = self.root or node
            return
        parent = self.stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = self.key(node)
            return
        self.keys[-1] = None
        if key.text in parent.entries:
            first = parent.entries[key.text][0].line
            self.say("CFG006", key.line, key.column, key=key.text, first=first)
        elif key.text:
            parent.entries[key.text] = (key, node)

    def key(self, node: Node) -> Scalar:
        """A node as a key; what is none is reported, and is one without a text."""
        if isinstance(node, Scalar):
            return node
        fix = "write one key in each line"
        self.say("CFG001", node.line, node.column, help=fix, problem="a list cannot be a key")
        return Scalar(node.line, node.column, "", _STRING, True)
