"""Hostile YAML, as course.yaml and as front matter."""

from __future__ import annotations

import json
import time
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from scormbuild import Course, Diagnostic
from scormbuild.source.field_kinds.kind import Field
from scormbuild.source.fields import read_fields
from scormbuild.source.json_schema import json_schema
from scormbuild.source.settings import COURSE_FIELDS, LESSON_FIELDS
from scormbuild.source.text import SourceText, text_of
from scormbuild.source.yaml_nodes import read_yaml
from tests.test_properties import COURSE, load

FAST = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
SECONDS = 5.0
"""Of this process: some hundred times what each takes, and less than what grows with the square of its length takes."""

KEYS = tuple(field.key for field in (*COURSE_FIELDS, *LESSON_FIELDS))
SCALARS = st.sampled_from(
    [
        *("a", "''", '""', "~", "no", "012", "1:2:3", "0x1f", "1e999", ".inf", "-.nan", "2024-01-01", "1_0", "+1"),
        *("9" * 400, "a" * 5000, '"\\x00"', '"\\ud800"', '"\\U0010FFFF"', '"\\x85"', "'it''s", "<<", "=", "%", "@a"),
        *("!!python/object/apply:os.system [id]", "!!binary aGk=", "!!str", "!<tag:x,1:y> a", "!!int a", "!!set {a}"),
        *("&a a", "*a", "&a [*a]", "| \n  a\n", ">+\n\n", "[a, b]", "{a: b}", "{? a}", "[[]]", "“a”", "根", "\u202e"),
    ]
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(st.sampled_from([*KEYS, "a", "?", "all", "any"]), inner, max_size=4).map(
            lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs.items()) + "}"
        )
    ),
    max_leaves=12,
)
LINES = st.lists(
    st.tuples(st.sampled_from([*KEYS, "a", "  a", "- a", "? a", "---\na", "%YAML 9.9\na"]), VALUES), max_size=6
).map(lambda pairs: "".join(f"{key}: {value}\n" for key, value in pairs))


def both(text: str) -> list[tuple[Course | None, list[Diagnostic]]]:
    """A text read as course.yaml, and as front matter."""
    return [load("Text.", course=text), load("Text.", front=text if text.endswith("\n") else text + "\n")]


def assert_told(text: str) -> None:
    """A text is read or refused, at places inside it, in no time."""
    started = time.process_time()
    for course, diagnostics in both(text):
        assert course is not None or diagnostics
        for one in diagnostics:
            assert one.as_text() and "\n" not in one.message and len(one.message) < 5000
            assert 1 <= one.position.line <= text.count("\n") + text.count("\r") + 5 and one.position.column >= 1
    assert time.process_time() - started < SECONDS


@FAST
@given(LINES)
@example("a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nid: *c\n")
@example("id: !!python/object/apply:os.system [id]\n")
@example("? [a]\n: b\n")
@example("<<: {id: a}\n")
def test_any_structure_is_read_or_refused(text: str) -> None:
    assert_told(text)


@FAST
@given(
    st.binary(max_size=200)
    | st.lists(st.sampled_from([b"id: a\n", b"\xff", b"\xfe\xff", b"\0", b"\xc0\xaf", b": "])).map(b"".join)
)
@example(b"\xff\xfei\0d\0:\0 \0a\0")
@example(b"\xef\xbb\xbfid: a\n")
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    source, found = text_of(data, "course.yaml")
    if not found:
        assert_told(source.text)
    for one in found:
        assert one.rule in ("SRC001", "SRC002") and one.as_text()


@settings(FAST, max_examples=30)
@given(
    st.sampled_from(["", "title: ", "completion: [", "levels: {", 'version: "', "lessons: [", "theme: {accent: "]),
    st.lists(st.sampled_from(["[", "{", "- ", "? ", "a: ", "&a ", "*a ", "!", "'", '"', "a", "\n ", ", ", "|\n", "#"])),
    st.sampled_from([1, 30, 20_000]),
)
@example("", ["["], 20_000)
@example("", ["a: {"], 20_000)
@example("title: ", ["a"], 400_000)
@example("", ["- "], 20_000)
@example("", ["a", "\n "], 200_000)
def test_what_is_repeated_takes_no_time(before: str, parts: list[str], times: int) -> None:
    unit = "".join(parts)
    assert_told(before + unit * min(times, 1 + 400_000 // max(1, len(unit))))


@pytest.mark.parametrize("depth", [3, 12, 13, 1000])
def test_nesting_has_an_end(depth: int) -> None:
    """Lists in lists: a few are no list of words, many are not followed at all."""
    _, diagnostics = load("Text.", course=COURSE + f"keywords: {'[' * depth}a{']' * depth}\n")
    assert [d.rule for d in diagnostics if d.severity == "error"] == ["CFG004" if depth < 12 else "CFG010"]


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 200_000)
    | st.sampled_from([0.5, "", "a", "0", "pages", "5 min", "0 min", "601 min", "50 xp", "unlimited", "by file name"])
    | st.sampled_from(["en", "#000000", "failed", "best", "scorm12", "x" * 201, "1 h", "quizzes", "A-1", " "]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["all", "any", "question", "first_try", "accent", "Seed"]), inner, max_size=2)
    ),
    max_leaves=5,
)


@settings(FAST, max_examples=150)
@given(
    st.sampled_from(
        [*((one, COURSE_FIELDS) for one in COURSE_FIELDS), *((one, LESSON_FIELDS) for one in LESSON_FIELDS)]
    ),
    JSON,
)
def test_the_schema_and_the_reader_agree_about_anything(choice: tuple[Field, tuple[Field, ...]], value: Any) -> None:
    """What an editor marks by the schema is what the reader refuses. (That levels rise, only the reader knows.)"""
    field, table = choice
    assume(field.kind != "levels" or not isinstance(value, dict) or len(value) < 2)
    text = json.dumps({field.key: value})
    source = SourceText("x", text)
    mapping, found = read_yaml(source, text)
    assert mapping is not None and not found
    loose = [one._replace(required=False) for one in table]
    _, wrong = read_fields(source, mapping, loose)
    marked = not jsonschema.Draft202012Validator(json_schema("", loose)).is_valid({field.key: value})
    assert marked == any(d.severity == "error" for d in wrong), (text, [d.message for d in wrong])
