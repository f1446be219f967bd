"""Whatever a template shows is escaped as markupsafe escapes it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import StrictUndefined, UndefinedError
from markupsafe import Markup, escape

from scormbuild.pages.escaping import escaped
from scormbuild.pages.lesson import lesson_script


@given(st.text() | st.text("<>&\"'a", max_size=8) | st.text().map(Markup) | st.integers() | st.booleans() | st.none())
def test_values_are_escaped_as_by_markupsafe(value: object) -> None:
    assert escaped(value) == escape(value)


def test_what_is_not_there_is_not_shown() -> None:
    with pytest.raises(UndefinedError):
        escaped(StrictUndefined(name="title"))


@given(st.text("\\`${}a\n", max_size=12))
def test_a_lesson_stands_in_its_script_as_it_is(html: str) -> None:
    script = lesson_script("one", html).decode()
    literal = script.removeprefix('scormbuild.lesson("one",`').removesuffix("`);\n")
    # What JavaScript takes back: a backslash before a sign means the sign.
    plain, at = "", 0
    while at < len(literal):
        assert literal[at] != "`" and not literal.startswith("${", at)
        at += literal[at] == "\\"
        plain += literal[at]
        at += 1
    assert plain == html, json.dumps(script)
