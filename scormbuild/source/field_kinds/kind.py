"""What every kind of field is: the reading of a value, and its JSON Schema."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.source.field_kinds.schemas import Schema
from scormbuild.source.text import SourceText
from scormbuild.source.yaml_nodes import Mapping, Node, Scalar, Sequence

Kind = Literal[
    "text",
    "title",
    "language",
    "id",
    "whole",
    "flag",
    "choice",
    "texts",
    "choices",
    "minutes",
    "attempts",
    "colour",
    "lessons",
    "keys",
    "completion",
    "levels",
    "wording",
    "file",
    "picture",
    "faces",
    "yes_no",
    "certificate",
]


class Field(NamedTuple):
    """One key: what it holds, and what it means to the author."""

    key: str
    kind: Kind
    about: str
    """A sentence with marks of Markdown; docs/format.md and the JSON Schema say the same."""
    example: str
    default: Any = None
    required: bool = False
    low: int = 0
    high: int = 10_000
    choices: tuple[str, ...] = ()
    keys: tuple[Field, ...] = ()
    """For the kind ``keys``: what may stand below it."""


class Reading(NamedTuple):
    """The value of a field while it is read."""

    source: SourceText
    field: Field
    wanted: str
    """What its kind wants, in words."""
    found: list[Diagnostic]
    """What is wrong with it, to be added to."""

    def report(self, rule: str, at: Node, help: str | None = None, **facts: object) -> None:
        """Something is wrong at a place; with ``help``, how to fix just this."""
        self.found.append(self.source.diagnose_line(rule, at.line, at.column, help, key=self.field.key, **facts))

    def wrong_type(self, at: Node, example: str | None = None, help: str | None = None) -> None:
        """What stands at a place is of another type than is wanted."""
        example = f"{self.field.key}: {example or self.field.example}"
        self.report("CFG004", at, help, wanted=self.wanted, found=_in_words(at), example=example)


def _in_words(at: Node) -> str:
    """What an author wrote, as a message says it."""
    if isinstance(at, Sequence):
        return "a list"
    if isinstance(at, Mapping):
        return "keys with values"
    if not isinstance(at, Scalar):
        return ""
    return "empty" if at.tag == "null" else f'"{" ".join(at.text.split())}"'


class FieldKind:
    """A kind of field; it keeps nothing, so that one of each is enough."""

    wanted: str
    """What a value has to be, as a message says it."""

    def read(self, value: Reading, at: Node) -> Any:
        """The value at a place, or None after a report."""
        raise NotImplementedError

    def schema(self, field: Field) -> Schema:
        """What a JSON Schema holds a value of the field to, as :meth:`read` does."""
        raise NotImplementedError

    def definitions(self, field: Field) -> Schema:
        """What the schema of the whole file has to define for this one."""
        return {}

    def written(self, default: Any) -> Any:
        """The default as one would write it; None where nothing is to be written."""
        if isinstance(default, tuple):
            return list(default) or None
        return None if default == "" else default
