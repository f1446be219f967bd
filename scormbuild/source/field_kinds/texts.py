"""Kinds of fields that hold a text: free, a title, or in a form of its own."""

from __future__ import annotations

import re

from scormbuild.progress.identifiers import LEGAL, derive
from scormbuild.source.field_kinds.colours import NAMED_COLOURS
from scormbuild.source.field_kinds.kind import Field, FieldKind, Reading
from scormbuild.source.field_kinds.schemas import TEXT, Schema, pattern
from scormbuild.source.inline_marks import read_line
from scormbuild.source.suggestions import suggest
from scormbuild.source.text import CONTROL
from scormbuild.source.yaml_nodes import Mapping, Node, Scalar

LANGUAGE = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
COLOUR = f"#[0-9A-Fa-f]{{6}}|#[0-9A-Fa-f]{{3}}|{'|'.join(NAMED_COLOURS)}"
_COLOUR_FIX = 'write six hexadecimal digits or the name of a CSS color: "#2b59c3" or teal'
MAX_TITLE = 200
"""Characters of a title that a manifest may say (SCORM 2004 CAM: SPM of 200 characters)."""
_NOT_TEXT = {
    "bool": "a yes-or-no value",
    "int": "a number",
    "float": "a number",
    "null": "nothing",
    "timestamp": "a date",
}
_TYPESET = re.compile('["“”„‟«»‹›‘’‚‛][^"“”„‟«»‹›]*["“”„‟«»‹›‘’‛]')
"""A text between quotation marks that are not YAML's; one with more of them inside may well begin and end with one."""


def read_words(value: Reading, at: Node) -> str | None:
    """A text with single spaces, or None after a report."""
    field = value.field
    if not isinstance(at, Scalar) or (at.tag == "null" and not at.quoted):
        value.wrong_type(at, help=_colon_fix(value, at))
        return None
    if at.tag != "str":
        read = _NOT_TEXT.get(at.tag, "something else")
        value.report("CFG005", at, written=at.text, read=read, meant=f'"{at.text}" in quotes')
        return None
    if not at.text.strip():
        value.report("CFG008", at, f"write, for example, {field.key}: {field.example}", value="empty")
        return None
    if control := CONTROL.search(at.text):
        # Written as an escape, "\\x07" say, which only YAML turns into the character.
        character = f"U+{ord(control[0]):04X}"
        value.found.append(value.source.diagnose_line("SRC002", at.line, at.column, character=character))
        return None
    return " ".join(at.text.split())


def _colon_fix(value: Reading, at: Node) -> str | None:
    """How to write a text with a colon, which makes a key of its beginning; None where it is something else."""
    if not isinstance(at, Mapping):
        return None
    written = value.source.line(at.line)[at.column - 1 :].strip()
    # Inside single quotes only they themselves need anything.
    in_single = "'" + written.replace("'", "''") + "'"
    quoted = in_single if '"' in written or "\\" in written else f'"{written}"'
    return f"put the text in quotes, because it contains a colon: {quoted}"


class Text(FieldKind):
    """A text of any words."""

    wanted = "a text"

    def read(self, value: Reading, at: Node) -> str | None:
        """The text."""
        text = read_words(value, at)
        if text is not None and isinstance(at, Scalar) and not at.quoted and _TYPESET.fullmatch(text):
            value.report("CFG014", at, inside=text[1:-1], marks=f"{text[0]} and {text[-1]}")
        if text is not None and "$" in text and (problem := read_line(text).problem):
            value.report("SRC040", at, problem=problem)
        return text

    def schema(self, field: Field) -> Schema:
        """A text that is not blank."""
        return TEXT


class Title(Text):
    """A text that an LMS shows."""

    def read(self, value: Reading, at: Node) -> str | None:
        """The title."""
        title = super().read(value, at)
        if title == "0":
            value.report("CFG008", at, "write a title with words; Moodle drops a title that is only 0", value='"0"')
        if title is not None and len(title) > MAX_TITLE:
            fix = f"shorten it to {MAX_TITLE} characters"
            value.report("CFG008", at, fix, value=f"{len(title)} characters long")
        return title

    def schema(self, field: Field) -> Schema:
        """A text of bearable length."""
        return {**TEXT, "maxLength": MAX_TITLE, "not": {"const": "0"}}


class Language(FieldKind):
    """A language tag."""

    wanted = "a text"

    def read(self, value: Reading, at: Node) -> str | None:
        """The tag, as written."""
        tag = read_words(value, at)
        if tag is not None and not re.fullmatch(LANGUAGE, tag):
            value.report("CFG008", at, "use a language tag such as en, de or pt-BR", value=f'"{tag}"')
            return None
        return tag

    def schema(self, field: Field) -> Schema:
        """The form of a tag."""
        return pattern(LANGUAGE)


class Identifier(FieldKind):
    """An id that the author gives."""

    wanted = "a text"

    def read(self, value: Reading, at: Node) -> str | None:
        """The id."""
        written = read_words(value, at)
        if written is not None and not LEGAL.match(written):
            value.report("CFG009", at, id=written, like=derive(written, value.field.key))
            return None
        return written

    def schema(self, field: Field) -> Schema:
        """The form of an id."""
        return pattern(LEGAL.pattern.removesuffix(r"\Z"))


class Choice(FieldKind):
    """One of several words."""

    wanted = "a word"

    def read(self, value: Reading, at: Node) -> str | None:
        """The word."""
        if isinstance(at, Scalar) and at.tag in ("bool", "int", "float") and at.text not in value.field.choices:
            value.report("CFG008", at, suggest(at.text, value.field.choices), value=f'"{at.text}"')
            return None
        word = read_words(value, at)
        if word is not None and word not in value.field.choices:
            value.report("CFG008", at, suggest(word, value.field.choices), value=f'"{word}"')
            return None
        return word

    def schema(self, field: Field) -> Schema:
        """The words."""
        return {"enum": list(field.choices)}


class Colour(FieldKind):
    """A colour of the page."""

    wanted = 'a colour such as "#2b59c3"'

    def read(self, value: Reading, at: Node) -> str | None:
        """The colour as ``#rrggbb`` in lower case."""
        if isinstance(at, Scalar) and at.tag == "null":
            # An unquoted "#..." is a comment to YAML, so the value is missing where the author sees one.
            meant = 'the colour in quotes: "#2b59c3"'
            value.report("CFG005", at, written="without quotes", read="a comment", meant=meant)
            return None
        colour = read_words(value, at)
        if colour is None or re.fullmatch(COLOUR, colour) is None:
            if colour is not None:
                is_name = colour.lower() in NAMED_COLOURS
                fix = f"write the name in lower case: {colour.lower()}" if is_name else _COLOUR_FIX
                value.report("CFG008", at, fix, value=f'"{colour}"')
            return None
        if len(colour) == len("#rgb") and colour[0] == "#":
            colour = "#" + "".join(digit * 2 for digit in colour[1:])
        return NAMED_COLOURS.get(colour, colour.lower())

    def schema(self, field: Field) -> Schema:
        """Digits behind a number sign, or a name."""
        return pattern(COLOUR)
