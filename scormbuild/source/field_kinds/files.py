"""Kinds of fields that name files of the course: a picture with its alternative text, faces, a style sheet."""

from __future__ import annotations

from typing import Any, NamedTuple

from scormbuild.source.field_kinds.kind import Field, FieldKind, Reading
from scormbuild.source.field_kinds.schemas import TEXT, Schema, pattern
from scormbuild.source.field_kinds.texts import read_words
from scormbuild.source.suggestions import suggest
from scormbuild.source.yaml_nodes import Mapping, Node, Scalar, Sequence

_KEYS = ("file", "alt", "decorative")
_FACES = ("sans", "serif")
WOFF2 = ".woff2"


class GivenFile(NamedTuple):
    """A file that a value names, with its place: whether it is there, others see."""

    name: str
    """As it is written."""
    line: int
    column: int
    alt: str = ""
    decorative: bool = False


class File(FieldKind):
    """The path of a file."""

    wanted = "the path of a file"

    def read(self, value: Reading, at: Node) -> GivenFile | None:
        """The path."""
        name = read_words(value, at)
        return GivenFile(name, at.line, at.column) if name is not None else None

    def schema(self, field: Field) -> Schema:
        """A text."""
        return TEXT


class PictureFile(FieldKind):
    """A picture: its path and its alternative text, or that it only decorates."""

    wanted = "a file and its alternative text"

    def read(self, value: Reading, at: Node) -> GivenFile | None:
        """The picture; without an alternative text where none is given."""
        if isinstance(at, Scalar):
            return File().read(value, at)
        if not isinstance(at, Mapping) or "file" not in at.entries:
            value.wrong_type(at)
            return None
        for key, (node, _) in at.entries.items():
            if key not in _KEYS:
                fix = suggest(key, _KEYS)
                value.found.append(value.source.diagnose_line("CFG002", node.line, node.column, fix, key=key))
                return None
        named = at.entries["file"][1]
        name = read_words(value, named)
        alt = read_words(value, at.entries["alt"][1]) if "alt" in at.entries else ""
        if name is None or alt is None:
            return None
        return GivenFile(name, named.line, named.column, alt, self._is_decorative(at))

    def _is_decorative(self, at: Mapping) -> bool:
        node = at.entries["decorative"][1] if "decorative" in at.entries else None
        return isinstance(node, Scalar) and node.text.lower() in ("true", "yes")

    def schema(self, field: Field) -> Schema:
        """A path, or an object."""
        keys: Schema = {"file": TEXT, "alt": TEXT, "decorative": {"type": "boolean"}}
        of_object = {"type": "object", "properties": keys, "additionalProperties": False, "required": ["file"]}
        return {"anyOf": [TEXT, of_object]}


class Faces(FieldKind):
    """The face of the text, and that of headings."""

    wanted = "sans, serif, or a WOFF2 file; or a list of two: for text, and for headings"

    def read(self, value: Reading, at: Node) -> tuple[str | GivenFile, ...] | None:
        """One or two of them."""
        nodes = at.items if isinstance(at, Sequence) else [at]
        if not 1 <= len(nodes) <= 2:
            value.wrong_type(at)
            return None
        faces: list[str | GivenFile] = []
        for node in nodes:
            word = read_words(value, node)
            if word is None:
                return None
            if word not in _FACES and not word.lower().endswith(WOFF2):
                value.report("CFG008", node, f"choose from: {', '.join(_FACES)}, or a WOFF2 file", value=f'"{word}"')
                return None
            faces.append(word if word in _FACES else GivenFile(word, node.line, node.column))
        return tuple(faces)

    def schema(self, field: Field) -> Schema:
        """A text, or a list of two."""
        face = pattern(r"sans|serif|.*\S.*\.[wW][oO][fF][fF]2")
        return {"anyOf": [face, {"type": "array", "items": face, "minItems": 1, "maxItems": 2}]}

    def written(self, default: Any) -> Any:
        """Nothing."""
        return None
