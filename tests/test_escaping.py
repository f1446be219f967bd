"""Whatever a template shows is escaped as markupsafe escapes it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import StrictUndefined, UndefinedError
from lxml.html import fragment_fromstring, fragments_fromstring
from markupsafe import Markup, escape

from scormbuild import load_course
from scormbuild.model import Prose
from scormbuild.pages.environment import attribute
from scormbuild.pages.escaping import escaped
from scormbuild.pages.lesson import lesson_script
from tests.conftest import MakeCourse
from tests.media import MP4, PNG


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


@pytest.mark.parametrize(
    ("html", "literal"),
    [("${a}", "\\${a}"), ("`", "\\`"), ("\\n", "\\\\n"), ("$ {", "$ {"), ("\\${", "\\\\\\${"), ("ä\n\"'", "ä\n\"'")],
)
def test_signs_that_javascript_would_read_are_escaped(html: str, literal: str) -> None:
    """A lesson that shows a line of JavaScript must not run it."""
    assert lesson_script("roots", html) == f'scormbuild.lesson("roots",`{literal}`);\n'.encode()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"text": "It's", "n": 1}, '{"text":"It&#39;s","n":1}'),
        (["<b>", "a&b", "&#39;", "ä", '"'], '["&lt;b>","a&amp;b","&amp;#39;","ä","\\""]'),
        ("' onclick='alert(1)", '"&#39; onclick=&#39;alert(1)"'),
    ],
)
def test_json_stands_in_an_attribute_in_single_quotes(value: object, written: str) -> None:
    made = attribute(value)
    assert made == written and type(made) is Markup
    (element,) = fragments_fromstring(f"<p data-x='{made}'>")
    assert json.loads(element.get("data-x", "")) == value and list(element.attrib) == ["data-x"]


@pytest.mark.parametrize(
    "value", [1, 10**30, Markup("<b>"), "plain", "<'\"&>", True, None, 1.5, ["<b>"], ValueError("<b>")], ids=str
)
def test_what_comes_out_is_marked_or_needs_no_escaping(value: object) -> None:
    made = escaped(value)
    assert made == escape(value) and escape(made) == made


@pytest.mark.parametrize(
    ("source", "alt"),
    [
        ('![a" onerror="alert(1)](p.png)', 'a" onerror="alert(1)'),
        ('![It\'s \\<b> & \\"more\\"](p.png)', 'It\'s <b> & "more"'),
    ],
)
def test_alternative_text_stays_in_its_attribute(source: str, alt: str, make_course: MakeCourse) -> None:
    for name, wanted, data in (("p.png", "alt", PNG), ("f.mp4", "aria-label", MP4)):
        files: dict[str, str | bytes] = {name: data}
        folder = make_course(source.replace("p.png", name), files=files, name=name[0])
        course, _ = load_course(folder)
        assert course
        (prose,) = course.texts[0].blocks
        assert isinstance(prose, Prose)
        (element,) = fragment_fromstring(prose.html, create_parent=True).iter("img", "video")
        assert element.get(wanted) == alt
        assert set(element.attrib) <= {
            "src",
            "alt",
            "aria-label",
            "loading",
            "decoding",
            "controls",
            "preload",
            "width",
            "height",
        }
