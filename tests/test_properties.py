"""What holds for every text: it arrives on the page, nothing in it runs, and nothing typed is a crash."""

from __future__ import annotations

import json
import re
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from scormbuild import Course, Diagnostic, load_course
from scormbuild.pages.lesson import LessonRow, render_lesson

COURSE = "id: small\ntitle: A Small Course\n"
FAST = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
SECONDS = 10.0
"""Far above what each of these takes (about a second at most), far below what anything quadratic would."""

# Every character but those that XML forbids and no author means: controls and lone surrogates.
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=60)
FRAGMENTS = st.lists(
    st.sampled_from(
        [
            ":::",
            "::: ",
            "::: note",
            "::: quiz",
            "::: {.quiz #a pass=1}",
            "::: flashcards",
            "::: activity",
            "::: decorative",
            "{",
            "}",
            "{#",
            "{#a}",
            "{points=2}",
            "- [x] ",
            "- [ ] ",
            "- ",
            "1. ",
            "> ",
            "# ",
            "## ",
            "### Q?",
            "[^1]",
            "[^1]: ",
            "|",
            "|-|",
            "```",
            "~~~",
            "<",
            ">",
            "&",
            "&#0;",
            "&lt;",
            "*",
            "**",
            "_",
            "`",
            "~~",
            "\\",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "[a](b)",
            ": ",
            "\n: ",
            "\n",
            "\n\n",
            "\n    ",
            "\t",
            " ",
            "  \n",
            "---",
            "===",
            "<!--",
            "-->",
            "<?",
            "?>",
            "<![CDATA[",
            "<script>",
            "</script>",
            "<style>",
            "<img src=x onerror=alert(1)>",
            "<a href='javascript:alert(1)'>",
            "<svg onload=alert(1)>",
            "<b>",
            "</b>",
            "<details>",
            "<div>",
            "<p title='",
            '"',
            "'",
            "[x](javascript:alert(1))",
            "<javascript:alert(1)>",
            "![](x.png)",
            "[j]: javascript:alert(1)",
            "[j]",
            "javascript:",
            " onclick=",
            "{{ x }}",
            "{% x %}",
            "a",
            "é",
            "根",
            "🌱",
            "\u202e",
            "\u2028",
            "\x85",
            "\0",
            "\r",
            "\ufeff",
        ]
    ),
    max_size=40,
).map("".join)


def load(lesson: str, front: str = "title: T\n", course: str = COURSE) -> tuple[Course | None, list[Diagnostic]]:
    """Load a course of one lesson."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "course.yaml").write_bytes(course.encode())
        (Path(folder) / "only.md").write_bytes(f"---\n{front}---\n{lesson}".encode())
        return load_course(folder)


def page(course: Course) -> str:
    """The HTML of the course's lesson."""
    lesson = course.lessons[0]
    row = LessonRow(lesson.id, lesson.key, lesson.title, lesson.minutes, lesson.xp)
    return render_lesson(course.texts[0], course.settings, [row], 0)


def literal(text: str) -> str:
    """Text as one writes it in Markdown to have it stand as it is."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def quoted(text: str) -> str:
    """Text as one writes it in YAML."""
    return json.dumps(text, ensure_ascii=False)


def folded(text: str) -> str:
    """Text with its white space folded, as a browser does."""
    return " ".join(text.split())


def assert_harmless(html: str) -> None:
    """Nothing in a page runs: no scripts, no handlers, no links that are code, as a parser sees it."""
    assert "<script" not in html.lower()
    for element in lxml_html.fragment_fromstring(html, create_parent="div").iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag.lower() not in (
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "svg",
            "base",
            "meta",
            "link",
        )
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on"), name
            if name in ("href", "src", "action", "formaction", "xlink:href"):
                assert re.match(r"#|media/|https?:|mailto:|//", value), value


@FAST
@given(WORDS)
@example("<script>alert('x')</script> & {{ 7 * 7 }} {% raw %} ${x}")
@example("::: note")
@example("- [x] # > 1. | ``` [a](b) ![c](d) [^1] *e* ~~f~~ <!-- g --> {#h}")
@example("\u2028\u00a0\u3000 x \ufeff \u202e y")
def test_text_arrives_on_the_page(words: str) -> None:
    """In every place an author can write it, whatever characters it is made of."""
    wanted = folded(words)
    if not wanted:
        return
    text = literal(wanted)
    course, diagnostics = load(
        f"""\
P {text}

## H {text}

- L {text}

> B {text}

| T {text} |
|---|
| D {text} |

F.[^1]

[^1]: N {text}

Press <kbd>K {text}</kbd>

::: note
C {text}
:::

::: flashcards
Front {text}
: Back {text}
:::

::: quiz
## Q {text}

Body {text}

- [x] Right {text}
  > Because {text}
- [ ] Wrong {text}

> Explained {text}
:::

::: activity
1. Step {text}
:::
""",
        front=f"title: {quoted('Title ' + text)}\nobjectives: [{quoted('Aim ' + text)}]\n",
    )
    assert course is not None
    assert [d.as_text() for d in diagnostics if d.severity == "error"] == []
    html = page(course)
    shown = folded("".join(str(part) for part in lxml_html.fromstring(html).itertext()))
    for place in (
        "P",
        "H",
        "L",
        "B",
        "T",
        "D",
        "N",
        "K",
        "C",
        "Front",
        "Back",
        "Q",
        "Body",
        "Right",
        "Because",
        "Wrong",
        "Explained",
        "Step",
        "Title",
        "Aim",
    ):
        assert f"{place} {wanted}" in shown, place
    assert_harmless(html)


@FAST
@given(st.text(max_size=200))
def test_any_text_is_a_lesson_or_a_message(lesson: str) -> None:
    """And what is shown in spite of a message is harmless."""
    course, diagnostics = load(lesson.encode(errors="replace").decode())
    assert course is not None
    assert all(d.as_text() and d.position.line >= 1 and d.position.column >= 1 for d in diagnostics)
    assert_harmless(page(course))


@settings(FAST, max_examples=300)
@given(FRAGMENTS)
@example("<!--\n\n--> <script>alert(1)</script>\n")
@example("<b>x\n\n::: note\n<script>\n:::\n")
@example("[a][j]\n\n[j]: javascript:alert(1)\n")
@example("::: quiz\n## Q\n\n- [x] <svg onload=alert(1)>\n- [ ] b\n:::\n")
@example("{\n    :::?>")
def test_nasty_text_is_a_lesson_or_a_message(lesson: str) -> None:
    started = time.monotonic()
    course, diagnostics = load(lesson)
    assert course is not None
    assert time.monotonic() - started < SECONDS
    assert all("\n" not in d.message for d in diagnostics)
    assert_harmless(page(course))


@FAST
@given(FRAGMENTS)
def test_ids_on_a_page_differ(lesson: str) -> None:
    """Unless there is an error: an id that stands twice would lead links and labels to the wrong place."""
    course, diagnostics = load(lesson)
    assert course is not None
    if not any(d.severity == "error" for d in diagnostics):
        ids = lxml_html.fromstring(page(course)).xpath("//@id")
        assert isinstance(ids, list)
        assert len(set(ids)) == len(ids)


YAML = st.lists(
    st.sampled_from(
        [
            "title: T\n",
            "id: a\n",
            "time: 5 min\n",
            "xp: 5\n",
            "objectives: [a]\n",
            "title:",
            ": ",
            "- ",
            "\n",
            "  ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&a ",
            "*a",
            "!",
            "!!python/object:os.system ",
            "|",
            ">",
            "'",
            '"',
            "#",
            "%",
            "@",
            "`",
            "? ",
            "---\n",
            "...\n",
            "<<: ",
            "012",
            "12:30",
            "1.10",
            "no",
            "~",
            "2024-01-01",
            "\t",
            "\x85",
            "\u2028",
            "é",
            "根",
            "\\x",
            "0x1f",
            "1e5",
            ".inf",
            "+1",
            "1_0",
        ]
    ),
    max_size=20,
).map("".join)


@settings(FAST, max_examples=150)
@given(YAML | st.text(max_size=80))
@example("title: !!python/object/apply:os.system [x]\n")
@example("? - a\n: b\n")
@example("xp: 1_0\n")
@example("xp: 9:9:9:9\n")
@example("xp: 0b\n")
def test_any_front_matter_and_course_yaml_is_read_or_refused(yaml: str) -> None:
    yaml = yaml.encode(errors="replace").decode()
    for course, diagnostics in (load("Text.", front=yaml + "\n"), load("Text.", course=yaml)):
        assert course is not None or diagnostics
        assert all(d.as_text() and d.position.line >= 1 for d in diagnostics)


N = 20_000
PATHOLOGICAL = {
    "brackets": "[" * N,
    "images": "![" * N,
    "links": "[a](" * N,
    "stars": "*" * N,
    "underscores": "_a " * N,
    "ticks": "`" * N,
    "backslashes": "\\" * N,
    "angles": "<" * N,
    "ampersands": "&" * N,
    "quotes": ">" * N,
    "quotes with spaces": "> " * N,
    "dashes": "- " * N,
    "bars": "|" * N,
    "headings": "# a\n" * N,
    "attributes": "# a {" + "a=b " * N + "}",
    "stray fences": ":::\n" * N,
    "open notes": "::: note\n" * N,
    "open decorations": "::: decorative\n\n" * N,
    "open quizzes": "::: quiz\n\n" * N,
    "unknown blocks": "::: x\n\n" * N,
    "long name": "::: " + "a" * 100_000,
    "fence attributes": "::: {" + "a=b " * N + "}",
    "footnotes on one line": "[^1]" * N,
    "footnotes": "[^1]\n" * N,
    "chain of footnotes": "".join(f"x[^{n}]\n\n[^{n}]: y[^{n + 1}]\n\n" for n in range(2000)),
    "broken images on one line": "![](x.png)" * 5000,
    "broken links on one line": "[a](#b)" * 5000,
    "tags": "<b>" * N,
    "nested tags": "<div>" * 5000,
    "comments": "<!--" * N,
    "instructions": "<?" * N,
    "code": "```\n" * N,
    "nested lists": "".join(" " * 2 * n + "- a\n" for n in range(300)),
    "nested steps": "::: activity\n" + "1. " * 2000 + "a\n:::",
    "quotes and lists": "> - " * 5000,
    "definitions": "a\n" + ": " * 5000,
    "link definitions": "[a]: b\n" * N,
    "cards": "::: flashcards\n" + "".join(f"a{n}\n: b\n\n" for n in range(1000)) + ":::",
    "choices": "::: quiz\n## a\n\n" + "".join(f"- [x] a{n}\n" for n in range(5000)) + ":::",
    "questions": "::: quiz\n" + "## a\n\n- [x] a\n- [ ] b\n\n" * 1000 + ":::",
    "rows": "|a|\n|-|\n" + "|b|\n" * N,
    "quoted fences": "> ::: note\n\n" * 5000,
}


@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_pathological_lesson_is_read_quickly(name: str) -> None:
    started = time.monotonic()
    course, _ = load(PATHOLOGICAL[name] + "\n")
    assert course is not None
    assert time.monotonic() - started < SECONDS


@pytest.mark.parametrize(
    "yaml",
    [
        "[" * N,
        "{" * N,
        "- " * N,
        "? " * N,
        "a: " * N,
        "&a " * N,
        "'" * N,
        '"' * N,
        "a:\n " * N,
        "".join(f"k{n}: v\n" for n in range(N)),
        "#" * N,
        "!" * N,
        "a" * 300_000,
    ],
)
def test_pathological_yaml_is_refused_quickly(yaml: str) -> None:
    started = time.monotonic()
    _, diagnostics = load("Text.", course=yaml)
    assert any(d.severity == "error" for d in diagnostics)
    assert time.monotonic() - started < SECONDS
