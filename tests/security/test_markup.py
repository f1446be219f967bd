"""HTML in lessons: whatever an author writes, a page holds what nh3 let through, or text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scormbuild import Course
from scormbuild.model import Choice, Gap
from scormbuild.source.marks import MARKS
from tests.security.judge import BROWSING, Batch, Judge, judge  # noqa: F401
from tests.test_properties import FRAGMENTS, load, page

_TAGS = """a audio blockquote div dd dl dt figcaption figure h2 h3 h4 h5 h6 hr img li ol pre table tbody td th thead
tr track ul video"""
# Written again here, so that a mistake in the program's own lists is seen.
TAGS = MARKS | set(_TAGS.split())
ALONE = {"br", "wbr", "hr", "img", "track"}
ATTRIBUTES = {
    **dict.fromkeys(("lang", "dir", "title", "alt", "aria-label", "datetime", "download", "srclang"), r"(?s:.*)"),
    **dict.fromkeys(("start", "value", "width", "height", "colspan", "rowspan"), r"(?s:.*)"),
    **dict.fromkeys(("open", "reversed", "controls", "headers", "cite"), r"(?s:.*)"),
    "scope": "col|row|(?s:.*)",
    "id": r"at-(?s:.*)",
    "class": r"table|tasks|left|center|right|none|external|download|language-[\w+#-]+|code(?: output| error)?|"
    r"quotation|media-title|wide|full|dark-ok|formula|ln",
    "data-n": r"\d+",
    "href": r"#/[\w-]+(?:/(?s:.*))?|https?:(?s:.*)|mailto:(?s:.*)|media/[\w.%-]+",
    "src": r"media/[\w.%-]+",
    "target": "_blank",
    "tabindex": "0",
    "role": "group|img",
    "loading": "lazy",
    "decoding": "async",
    "preload": "metadata",
    "kind": "captions",
    "data-gap": r"\d+",
}
_PIECE = re.compile(r'<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>|([^<>]+)')
_ATTRIBUTE = re.compile(r' ([a-z-]+)(?:="([^"]*)")?')
_HTML = ("html", "front", "back", "intro", "outro", "body", "explanation", "feedback", "picture", "hints", "footnotes")
"""Fields of the model that hold HTML; all others are plain text, which the templates escape."""


def pieces_of_html(value: object, name: str = "") -> Iterator[str]:
    """All HTML of a lesson's model."""
    if isinstance(value, str):
        if name in _HTML:
            yield value
    elif isinstance(value, Gap):
        return
    elif isinstance(value, tuple) and hasattr(value, "_asdict"):
        for field, inner in value._asdict().items():
            yield from pieces_of_html(inner, field)
    elif isinstance(value, tuple):
        for inner in value:
            yield from pieces_of_html(inner, name)


def assert_clean(html: str) -> None:
    """HTML of known tags and attributes, closed as it was opened, and nothing that any parser could read otherwise."""
    at, opened = 0, list[str]()
    while at < len(html):
        piece = _PIECE.match(html, at)
        assert piece, f"no tag and no text: {html[at : at + 80]}"
        at = piece.end()
        closing, tag, attributes, text = piece.groups()
        if text is not None:
            continue
        assert tag in TAGS, piece[0]
        for name, value in _ATTRIBUTE.findall(attributes):
            assert re.fullmatch(ATTRIBUTES.get(name, "(?!)"), unescape(value)), piece[0]
        if closing:
            assert opened and opened.pop() == tag, f"closed otherwise than opened: {html}"
        elif tag not in ALONE:
            opened.append(tag)
    assert not opened, f"never closed: {html}"


def assert_clean_course(course: Course) -> None:
    for text in course.texts:
        for html in pieces_of_html(tuple(text)):
            assert_clean(html)


# What browsers take for a comment, and what they take for text, is another thing than what Markdown takes for HTML.
OPENERS = [
    "<?>",
    "<??>",
    "<? x ?>",
    "<?",
    "<?x",
    "<!>",
    "<!x>",
    "<!X",
    "<!doctype html>",
    "<![CDATA[>",
    "<![CDATA[ ]]>",
    "<!-->",
    "<!--->",
    "<!-- --!>",
    "<!-- -- -->",
    "<!--",
    "</>",
    "</ x>",
    "</3>",
    "<//x>",
    "<b",
    "<b title='",
    '<b title="',
    "<b title=`",
    "<b/",
    "</b",
    "<x:y>",
    "<b\x0c",
    "<details",
    "<noscript>",
    "<textarea>",
    "<title>",
    "<xmp>",
    "<plaintext>",
    "<math><mtext><table><mglyph><style>",
    "<svg></p><style>",
    "<template>",
    "&#60;",
    "<![endif]-->",
    "<!--[if gte IE 4]>",
    ":::<?>",
    "`<?>`",
    "\\<?>",
]
PAYLOADS = [
    '<b onclick="w()" id="menu" class="card" style="position:fixed">x</b>',
    "<b onmouseover=w()>x</b>",
    "<img src=x onerror=w()>",
    "<script>w()</script>",
    '<abbr title="><img src=x onerror=w()>">x</abbr>',
    '<a href="javascript:w()" id=at-x>x</a>',
    "<svg onload=w()></svg>",
    "?> <b onclick=w()>x</b>",
    "--> <b onclick=w()>x</b>",
]
PLACES = [
    "{}{}\n",
    "{}\n{}\n",
    "{} {}\n",
    "   {}{}\n",
    "a {}{} b\n",
    "- {}{}\n",
    "> {}{}\n",
    "1. a\n\n   {}{}\n",
    "| a |\n| - |\n| {}{} |\n",
    "## {}{}\n",
    "[^1]\n\n[^1]: {}{}\n",
    "Term\n: {}{}\n",
    "*{}{}*\n",
    "[{}{}](https://example.org)\n",
    "::: note\n{}{}\n:::\n",
    "::: flashcards\n{}{}\n: {}{}\n:::\n",
    "::: activity\n1. {}{}\n:::\n",
    "::: quiz\n## A {}{}\n\n{}{}\n\n- [x] {}{}\n  > {}{}\n- [ ] b\n\n> Hint: {}{}\n\n> {}{}\n:::\n",
    "::: quiz\n## A {{.cloze}}\n\n{}[[a]]{} [[b {}{}]] [[c|(d{}{})]]\n\n> yes\n:::\n",
    "::: quiz\n## A {{.matching}}\n\n| a | b |\n| - | - |\n| {}{} | {}{} |\n| c | d |\n\n> yes\n:::\n",
    "::: quiz\n## A {{.categorise}}\n\n- {}{}\n  - {}{}\n- c\n  - d\n\n> yes\n:::\n",
    "::: quiz\n## A {{.long-text}}\n\n> {}{}\n\n- [ ] {}{}\n:::\n",
]


@pytest.mark.parametrize("place", PLACES)
def test_sanitiser_is_never_switched_off(place: str) -> None:
    for number, opener in enumerate(OPENERS):
        for payload in (PAYLOADS[0], PAYLOADS[1 + number % (len(PAYLOADS) - 1)]):
            slots = place.replace("{{", "").replace("}}", "").count("{}")
            lesson = place.format(*((opener, payload) * slots)[:slots])
            course, _ = load(lesson)
            assert course is not None
            try:
                assert_clean_course(course)
            except AssertionError as problem:
                raise AssertionError(f"{problem}\nin the lesson {lesson!r}") from None


@pytest.mark.parametrize(
    "text",
    [
        '<abbr title="[[a]]<img src=x onerror=w()>">z</abbr> [[b]]',
        '<abbr title="[[(a)|b]] onmouseover=w() x=">z</abbr> [[b]]',
        '<abbr title="[[">z</abbr> ]] [[b]]',
        '[[a <abbr title="]]">z</abbr>]] [[b]]',
        "**[[a** b]] [[c]]",
        "[[a *b]] c* [[d]]",
        "<b>[[a</b>]] <i>[[<b>c]]</b></i>",
        "[[a <br> b]] [[[c]]] [[[[d]]]]",
        "[[<b>]] [[</b>]]",
    ],
)
def test_gap_breaks_no_tag(text: str) -> None:
    """What stands in the value of an attribute is no gap, and a gap takes no half of a tag's pair away."""
    course, _ = load(f"::: quiz\n## A {{.cloze}}\n\n{text}\n\n> yes\n:::\n")
    assert course is not None
    assert_clean_course(course)


def test_gap_still_holds_marks() -> None:
    course, found = load(
        "::: quiz\n## A {.cloze}\n\nRoots take in [[**water**]] and [[<kbd>salts</kbd>]].\n\n> yes\n:::\n"
    )
    assert course is not None and not [one for one in found if one.severity == "error"]
    (question,) = course.texts[0].blocks[0].questions  # type: ignore[union-attr]
    assert [gap.accepted for gap in question.gaps] == [("water",), ("salts",)]
    assert question.body == '<p>Roots take in <span data-gap="0"></span> and <span data-gap="1"></span>.</p>\n'


@pytest.mark.parametrize(
    ("lesson", "shown"),
    [
        ("<?> <b>bold</b>\n", "&lt;?&gt; <b>bold</b>"),
        ("a <?> b\n\n::: note\nc\n:::\n", "a &lt;?&gt; b"),
        ("<!--> after\n", "after"),
        ("<!---> after\n", "after"),
        ("<!-- in -->after\n", "after"),
        ("1 < 2 <b>x</b>\n", "1 &lt; 2 <b>x</b>"),
        ("List<String> and <h1 class=x>\n", "List&lt;String&gt; and &lt;h1 class=x&gt;"),
    ],
)
def test_no_text_vanishes(lesson: str, shown: str) -> None:
    course, _ = load(lesson)
    assert course is not None
    assert shown in page(course)


def test_fences_are_fences_whatever_stands_beside_them() -> None:
    course, _ = load("<?> a\n\n::: note\n<?> b\n:::\n\n   ::: tip\nc\n   :::\n")
    assert course is not None
    kinds = [type(block).__name__ for block in course.texts[0].blocks]
    assert kinds == ["Prose", "Callout", "Callout"]


PIECES = st.one_of(
    st.sampled_from([*OPENERS, *PAYLOADS, "[[", "]]", "|", "(a)", "{#a}", "{#b}", "Hint:", "\n: ", "\n\n", "\n", " "]),
    FRAGMENTS,
)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(
        [
            "",
            "> ",
            "- ",
            "::: note\n",
            "::: flashcards\n",
            "::: quiz\n## A {.cloze}\n\n[[a]] ",
            "::: quiz\n## A\n- [x] ",
        ]
    ),
    st.lists(PIECES, max_size=12).map("".join),
)
@example("::: quiz\n## A {.cloze}\n\n", '<b title="[[a]]<script>">x</b> [[b]]\n\n> c\n')
def test_any_markup_comes_out_clean(before: str, text: str) -> None:
    course, _ = load(before + text)
    assert course is not None
    assert_clean_course(course)


def shown(lesson: str) -> bytes:
    """A page of its own that holds the article of a lesson, without the policy that packages have."""
    course, _ = load(lesson)
    assert course is not None
    return f"<!doctype html><meta charset=utf-8><title>t</title>{page(course)}".encode()


# In a browser, too: it is a browser's reading of the markup that counts.
NASTY = [payload.replace("w()", "top.pwned=1").replace("src=x", "src=/leak/x") for payload in PAYLOADS]


@pytest.mark.browser
def test_browser_sees_what_unclean_pages_do(judge: Judge) -> None:  # noqa: F811
    raw = {payload: f"<!doctype html>{payload}".encode() for payload in NASTY}
    found = judge.happened(raw, "text/html")
    assert "ran a script" in found and any("/leak/x" in one for one in found)


@pytest.mark.browser
def test_nothing_runs_or_loads_in_a_browser(judge: Judge) -> None:  # noqa: F811
    lessons = {}
    for number, place in enumerate(PLACES):
        slots = place.replace("{{", "").replace("}}", "").count("{}")
        for opener in OPENERS[number % 6 :: 6]:
            pieces = [part for payload in NASTY for part in (opener, payload)]
            lesson = place.format(*(pieces * slots)[:slots])
            lessons[lesson] = shown(lesson)
    names = list(lessons)
    for at in range(0, len(names), 80):
        judge.blame({name: lessons[name] for name in names[at : at + 80]}, "text/html")


@settings(BROWSING, max_examples=4)
@given(
    st.lists(st.lists(st.one_of(PIECES, st.sampled_from(NASTY)), max_size=12).map("".join), min_size=30, max_size=40)
)
@pytest.mark.browser
def test_no_markup_runs_or_loads_in_a_browser(judge: Judge, lessons: Batch) -> None:  # noqa: F811
    judge.blame({lesson: shown(lesson) for lesson in lessons}, "text/html")


def test_this_judge_sees_what_is_wrong() -> None:
    for html in (
        "<b",
        "<b onclick=x>",
        '<b onclick="x">a</b>',
        "<b>",
        "</b>",
        "<i><b></i></b>",
        "a > b",
        '<a href="x">a</a>',
    ):
        with pytest.raises(AssertionError):
            assert_clean(html)
    assert_clean('<p>a <span data-gap="0"></span> <b title="a">b</b><br></p>')
    assert list(pieces_of_html(Choice("a", "A", "<b>x</b>", True, "<i>y</i>", "x"))) == ["<b>x</b>", "<i>y</i>"]
