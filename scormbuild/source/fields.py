"""Typed keys of course.yaml and front matter: declared once, read with every mistake reported."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Sequence as AnySequence
from typing import Any, Literal, NamedTuple

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.model import CompletionRule, Level
from scormbuild.progress.identifiers import LEGAL, derive
from scormbuild.source.text import CONTROL, SourceText
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
]

_NOT_TEXT = {
    "bool": "a yes-or-no value",
    "int": "a number",
    "float": "a number",
    "null": "nothing",
    "timestamp": "a date",
}
_WANTED = {
    "text": "a text",
    "title": "a text",
    "language": "a text",
    "id": "a text",
    "whole": "a whole number",
    "flag": "true or false",
    "choice": "a word",
    "texts": "a list of texts",
    "choices": "a list of words",
    "minutes": "a time such as 15 min",
    "attempts": "a whole number or unlimited",
    "colour": 'a colour such as "#2b59c3"',
    "lessons": "by file name, or a list of files",
    "keys": "keys with values",
    "completion": "a list of words, or all: or any: before one",
    "levels": "names with numbers",
}
BY_FILE_NAME = "by file name"
UNLIMITED = "unlimited"
LANGUAGE = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
COLOUR = "#[0-9A-Fa-f]{6}"
MINUTES = r"(?:(\d{1,3}) ?h(?:ours?)?)? ?(?:(\d{1,4}) ?(?:m|min|mins|minutes?))?"
MINUTES_OR_XP = r"(\d{1,20}) ?(min|minutes?|xp)"
"""A part of a completion rule with a number."""
MAX_TITLE = 200
"""Characters of a title that a manifest may say (SCORM 2004 CAM: SPM of 200 characters)."""
MAX_XP = 99_999
"""Points of experience that a completion rule can ask for."""
_TYPESET = re.compile('["“”„‟«»‹›‘’‚‛][^"“”„‟«»‹›]*["“”„‟«»‹›‘’‛]')
"""A text between quotation marks that are not YAML's; one with more of them inside may well begin and end with one."""


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


def did_you_mean(wrong: str, known: AnySequence[str]) -> str | None:
    """The known word that a wrong one most likely stands for."""
    import difflib

    close = difflib.get_close_matches(wrong.lower(), [word.lower() for word in known], n=1, cutoff=0.6)
    return next((word for word in known if close and word.lower() == close[0]), None)


def suggest(wrong: str, known: AnySequence[str]) -> str:
    """How to fix an unknown word: the likeliest one, and all there are."""
    meant = did_you_mean(wrong, known)
    return (f'did you mean "{meant}"? ' if meant else "") + f"choose from: {', '.join(known)}"


def read_fields(
    source: SourceText, mapping: Mapping, fields: AnySequence[Field]
) -> tuple[dict[str, Any], list[Diagnostic]]:
    """Read the declared keys of a mapping: every value by key (defaults where absent), and what is wrong."""
    found: list[Diagnostic] = []
    known = {field.key: field for field in fields}
    values = {field.key: field.default for field in fields}

    for key, (key_node, node) in mapping.entries.items():
        field = known.get(key)
        if field is None:
            fix = suggest(key, list(known))
            found.append(source.diagnose_line("CFG002", key_node.line, key_node.column, fix, key=key))
            continue
        value = _read_value(source, field, node, found)
        if value is not None:
            values[key] = value
    # A required key that was only misspelled is not missing as well.
    meant = {did_you_mean(key, list(known)) for key in mapping.entries if key not in known}
    for field in fields:
        if field.required and field.key not in mapping.entries and field.key not in meant:
            found.append(
                source.diagnose_line(
                    "CFG003",
                    mapping.line,
                    mapping.column,
                    key=field.key,
                    example=f"{field.key}: {field.example}",
                )
            )
    return values, found


def _clock(text: str) -> str | None:
    """Hours and minutes with a colon between them, as a time is written here."""
    match = re.fullmatch(r"(\d{1,3}):([0-5]\d)", text)
    if not match:
        return None
    hours, minutes = int(match[1]), int(match[2])
    return " ".join([*([f"{hours} h"] if hours else []), *([f"{minutes} min"] if minutes or not hours else [])])


def _read_value(source: SourceText, field: Field, node: Node, found: list[Diagnostic]) -> Any:
    """The value of one key, or None after a report."""

    def report(rule: str, at: Node, help: str | None = None, **facts: object) -> None:
        found.append(source.diagnose_line(rule, at.line, at.column, help, key=field.key, **facts))

    def wrong_type(at: Node, example: str | None = None) -> None:
        what = (
            "a list"
            if isinstance(at, Sequence)
            else "keys with values"
            if isinstance(at, Mapping)
            else (
                "empty"
                if isinstance(at, Scalar) and at.tag == "null"
                else f'"{" ".join(at.text.split())}"'
                if isinstance(at, Scalar)
                else ""
            )
        )
        report("CFG004", at, wanted=_WANTED[field.kind], found=what, example=f"{field.key}: {example or field.example}")

    def text(at: Node) -> str | None:
        if not isinstance(at, Scalar) or (at.tag == "null" and not at.quoted):
            wrong_type(at)
            return None
        if at.tag != "str":
            report(
                "CFG005",
                at,
                written=at.text,
                read=_NOT_TEXT.get(at.tag, "something else"),
                meant=f'"{at.text}" in quotes',
            )
            return None
        if not at.text.strip():
            report("CFG008", at, f"write, for example, {field.key}: {field.example}", value="empty")
            return None
        if control := CONTROL.search(at.text):
            # Written as an escape, "\\x07" say, which only YAML turns into the character.
            found.append(source.diagnose_line("SRC002", at.line, at.column, character=f"U+{ord(control[0]):04X}"))
            return None
        value = " ".join(at.text.split())
        if field.kind in ("text", "texts", "title") and not at.quoted and _TYPESET.fullmatch(value):
            report("CFG014", at, inside=value[1:-1], marks=f"{value[0]} and {value[-1]}")
        return value

    def title(at: Node) -> str | None:
        value = text(at)
        if value == "0":
            report("CFG008", at, "write a title with words; Moodle drops a title that is only 0", value='"0"')
        if value is not None and len(value) > MAX_TITLE:
            report("CFG008", at, f"shorten it to {MAX_TITLE} characters", value=f"{len(value)} characters long")
        return value

    def language(at: Node) -> str | None:
        value = text(at)
        if value is not None and not re.fullmatch(LANGUAGE, value):
            report("CFG008", at, "use a language tag such as en, de or pt-BR", value=f'"{value}"')
            return None
        return value

    def whole(at: Node) -> int | None:
        if not isinstance(at, Scalar):
            wrong_type(at)
            return None
        if at.tag == "int" and not at.quoted and not re.fullmatch(r"-?(0|[1-9][0-9]*)", at.text):
            import yaml

            read = yaml.safe_load(at.text) if len(at.text) < 40 else "something else"
            clock = _clock(at.text) if field.kind == "minutes" else None
            meant = clock or "the number without leading zeros, colons or _"
            report("CFG005", at, written=at.text, read=read, meant=meant)
            return None
        if at.tag != "int" or at.quoted or len(at.text) > 9:
            wrong_type(at)
            return None
        number = int(at.text)
        if not field.low <= number <= field.high:
            report("CFG008", at, f"use a number from {field.low} to {field.high}", value=number)
            return None
        return number

    def word(at: Node) -> str | None:
        value = text(at)
        if value is not None and value not in field.choices:
            report("CFG008", at, suggest(value, field.choices), value=f'"{value}"')
            return None
        return value

    def several(read_one: Callable[[Node], str | None], at: Node) -> tuple[str, ...] | None:
        if not isinstance(at, Sequence):
            wrong_type(at)
            return None
        if not at.items:
            report("CFG008", at, f"write, for example, {field.key}: {field.example}", value="an empty list")
            return None
        read = [read_one(item) for item in at.items]
        return None if None in read else tuple(dict.fromkeys(one for one in read if one is not None))

    def flag(at: Node) -> bool | None:
        if isinstance(at, Scalar) and not at.quoted and at.text in ("true", "false"):
            return at.text == "true"
        if isinstance(at, Scalar) and at.tag == "bool":
            report("CFG005", at, written=at.text, read="true or false, depending on its version", meant="true or false")
        else:
            wrong_type(at)
        return None

    def identifier(at: Node) -> str | None:
        value = text(at)
        if value is not None and not LEGAL.match(value):
            report("CFG009", at, id=value, like=derive(value, field.key))
            return None
        return value

    def minutes(at: Node) -> int | None:
        if isinstance(at, Scalar) and at.tag == "int" and not at.quoted:
            return whole(at)
        value = text(at)
        if value is None:
            return None
        match = re.fullmatch(MINUTES, value)
        if not match or not match[0]:
            wrong_type(at, _clock(value))
            return None
        return int(match[1] or 0) * 60 + int(match[2] or 0)

    def attempts(at: Node) -> int | None:
        return 0 if isinstance(at, Scalar) and at.text == UNLIMITED else whole(at)

    def colour(at: Node) -> str | None:
        if isinstance(at, Scalar) and at.tag == "null":
            # An unquoted "#..." is a comment to YAML, so the value is missing where the author sees one.
            report(
                "CFG005",
                at,
                written="without quotes",
                read="a comment",
                meant='the colour in quotes: "#2b59c3"',
            )
            return None
        value = text(at)
        if value is not None and not re.fullmatch(COLOUR, value):
            report("CFG008", at, 'write a colour as six hexadecimal digits: "#2b59c3"', value=f'"{value}"')
            return None
        return value and value.lower()

    def lessons(at: Node) -> tuple[str, ...] | None:
        if isinstance(at, Scalar) and at.text == BY_FILE_NAME:
            return ()
        seen: set[str] = set()
        for item in at.items if isinstance(at, Sequence) else []:
            name = " ".join(item.text.split()) if isinstance(item, Scalar) else ""
            if name and name in seen:
                report("SRC022", item, name=name)
            seen.add(name)
        return several(text, at)

    def keys(at: Node) -> dict[str, Any] | None:
        if not isinstance(at, Mapping):
            wrong_type(at)
            return None
        values, below = read_fields(source, at, field.keys)
        found.extend(below)
        return values

    def completion(at: Node) -> CompletionRule | None:
        alternatives = False
        if isinstance(at, Mapping):
            key, (key_node, inner) = next(iter(at.entries.items()), ("", (at, at)))
            if len(at.entries) != 1 or key not in ("all", "any"):
                fix = "write all: or any: before the list, for example completion: {any: [pages, quizzes]}"
                report("CFG008", key_node, fix, value=f'"{", ".join(at.entries)}"')
                return None
            alternatives, at = key == "any", inner
        if isinstance(at, Scalar) and at.tag == "str":
            one = Sequence(at.line, at.column)
            one.items.append(at)
            at = one
        words = several(text, at)
        if words is None or not isinstance(at, Sequence):
            return None
        parts: list[str] = []
        numbers = {"minutes": 0, "xp": 0}
        for item, written in zip(at.items, words if len(words) == len(at.items) else [], strict=False):
            match = re.fullmatch(MINUTES_OR_XP, written, re.IGNORECASE)
            if match:
                name = "xp" if match[2].lower() == "xp" else "minutes"
                most = MAX_XP if name == "xp" else field.high
                if not 1 <= int(match[1]) <= most:
                    report("CFG008", item, f"write a number from 1 to {most:,} for {name}", value=f'"{written}"')
                    return None
                numbers[name] = int(match[1])
                parts.append(name)
            elif written in field.choices:
                parts.append(written)
            else:
                fix = suggest(written, (*field.choices, "10 minutes", "50 xp"))
                report("CFG008", item, fix, value=f'"{written}"')
                return None
        if not parts:
            report("CFG008", at, "write each part only once", value="a list that contains a word twice")
            return None
        ordered = tuple(part for part in (*field.choices, "minutes", "xp") if part in parts)
        return CompletionRule(ordered, alternatives, numbers["minutes"], numbers["xp"], at.line)

    def levels(at: Node) -> tuple[Level, ...] | None:
        if not isinstance(at, Mapping) or not at.entries:
            wrong_type(at)
            return None
        found_levels: list[Level] = []
        for name, (key_node, node) in at.entries.items():
            begins = whole(node)
            if begins is None:
                return None
            if found_levels and begins <= found_levels[-1].begins:
                report("CFG008", key_node, "let each level begin above the one before", value=f"{name}: {begins}")
                return None
            found_levels.append(Level(name, begins, key_node.line))
        return tuple(found_levels)

    readers: dict[Kind, Callable[[Node], Any]] = {
        "text": text,
        "title": title,
        "language": language,
        "id": identifier,
        "whole": whole,
        "flag": flag,
        "choice": word,
        "minutes": minutes,
        "attempts": attempts,
        "colour": colour,
        "lessons": lessons,
        "keys": keys,
        "completion": completion,
        "levels": levels,
        "texts": lambda at: several(text, at),
        "choices": lambda at: several(word, at),
    }
    return readers[field.kind](node)
