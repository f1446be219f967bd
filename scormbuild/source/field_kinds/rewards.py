"""Kinds of fields for what learners get: yes or no, and a certificate with a text and a picture of the author's."""

from __future__ import annotations

from typing import Any, NamedTuple

from scormbuild.source.field_kinds.files import GivenFile, PictureFile
from scormbuild.source.field_kinds.kind import Field, FieldKind, Reading
from scormbuild.source.field_kinds.schemas import Schema
from scormbuild.source.field_kinds.texts import Text
from scormbuild.source.suggestions import suggest
from scormbuild.source.yaml_nodes import Mapping, Node, Scalar

_WORDS = {"yes": True, "true": True, "no": False, "false": False}
_KEYS = ("text", "picture")


class GivenCertificate(NamedTuple):
    """A certificate as course.yaml asks for it."""

    text: str = ""
    picture: GivenFile | None = None
    """Whether it is there, others see."""


class YesNo(FieldKind):
    """Yes or no: every version of YAML means the same by these words, whether it takes them for texts or not."""

    wanted = "yes or no"

    def read(self, value: Reading, at: Node) -> bool | None:
        """Which of them."""
        # In quotes, yes and no are texts in every version, and true and false neither of the two.
        if isinstance(at, Scalar) and at.text in _WORDS and not (at.quoted and at.text in ("true", "false")):
            return _WORDS[at.text]
        value.wrong_type(at)
        return None

    def schema(self, field: Field) -> Schema:
        """The words, and what YAML makes of them."""
        return {"enum": ["yes", "no", True, False]}

    def written(self, default: Any) -> Any:
        """The word."""
        return None if default is None else "yes" if default else "no"


class Certificate(FieldKind):
    """Yes or no, or keys for what it shows besides."""

    wanted = "yes, no, or the keys text and picture"

    def read(self, value: Reading, at: Node) -> GivenCertificate | bool | None:
        """What it shows besides; False for none."""
        if not isinstance(at, Mapping):
            asked = YesNo().read(value, at)
            return GivenCertificate() if asked else asked
        for key, (node, _) in at.entries.items():
            if key not in _KEYS:
                fix = suggest(key, _KEYS)
                value.found.append(value.source.diagnose_line("CFG002", node.line, node.column, fix, key=key))
                return None
        text = self._text(value, at.entries["text"][1]) if "text" in at.entries else ""
        picture = PictureFile().read(value, at.entries["picture"][1]) if "picture" in at.entries else None
        return GivenCertificate(text, picture)

    def _text(self, value: Reading, at: Node) -> str:
        """The text in the lines in which it is written."""
        if Text().read(value, at) is None or not isinstance(at, Scalar):
            return ""
        return "\n".join(" ".join(line.split()) for line in at.text.strip().splitlines())

    def schema(self, field: Field) -> Schema:
        """The words, or an object."""
        keys: Schema = {"text": Text().schema(field), "picture": PictureFile().schema(field)}
        of_object = {"type": "object", "properties": keys, "additionalProperties": False}
        return {"anyOf": [YesNo().schema(field), of_object]}

    def written(self, default: Any) -> Any:
        """Nothing."""
        return None
