"""What authors answer for, so that everybody can use a course; messages.md has the messages themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from scormbuild import build_package, load_course
from scormbuild.findings.rules.acc import IN_COURSES
from scormbuild.source.saying_nothing import says_nothing, shows_nothing
from scormbuild.source.svg_contrast import palest
from tests.conftest import EXAMPLE, ROOT, MakeCourse
from tests.media import MP4, PNG


@pytest.mark.parametrize(
    "words",
    [
        "here",
        "Click here!",
        "HERE >",
        "hier",
        "Klicken Sie hier",
        "mehr …",
        "ici",
        "Cliquez ici",
        "en savoir plus",
        "aquí",
        "clicca qui",
        "saiba mais",
        "lees meer",
        "kliknij tutaj",
        "läs mer",
        "her",
        "lue lisää",
        "zde",
        "viac",
        "tovább",
        "aici",
        "εδώ",
        "buraya tıklayın",
        "тут",
        "подробнее",
        "כאן",
        "هنا",
        "यहाँ",
        "di sini",
        "tại đây",
        "més",
        "点击这里",
        "更多",
        "こちら",
        "여기",
        "[ Link ]",
        "“this link”",
    ],
)
def test_words_that_say_nowhere_in_any_language(words: str) -> None:
    assert says_nothing(words)


@pytest.mark.parametrize(
    "words", ["How roots drink", "here is how roots drink", "There", "W3C", "→", "", "§ 4", "Tu Lai"]
)
def test_words_that_say_where(words: str) -> None:
    assert not says_nothing(words)


@pytest.mark.parametrize(
    ("alt", "file"),
    [
        ("image", "a.png"),
        ("Picture 3", "a.png"),
        ("Abbildung 1", "a.png"),
        ("Bild (2)", "a.png"),
        ("IMG_2041", "a.png"),
        ("IMG_2041.JPG", "b.jpg"),
        ("screenshot-2024-01-02", "b.png"),
        ("root_hairs_v2", "img/root_hairs_v2.png"),
        ("画像", "a.png"),
        ("zdjęcie", "a.png"),
        ("Video", "a.mp4"),
    ],
)
def test_alternative_texts_that_show_nothing(alt: str, file: str) -> None:
    assert shows_nothing(alt, file)


@pytest.mark.parametrize(
    ("alt", "file"),
    [
        ("leaf", "leaf.png"),
        ("Root hairs", "root-hairs.png"),
        ("A picture by Monet", "a.png"),
        ("Image sensor", "a.png"),
        ("Figure eight knot", "figure-8.png"),
        ("T-shirt", "t-shirt.png"),
        ("H2O", "water.svg"),
        ("1945", "year.png"),
        ("", "a.png"),
    ],
)
def test_alternative_texts_that_show_something(alt: str, file: str) -> None:
    assert not shows_nothing(alt, file)


def svg(body: str, head: str = 'viewBox="0 0 576 100"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {head}>\n{body}\n</svg>'.encode()


NAVY = '<rect width="200" height="50" fill="navy"/>'


@pytest.mark.parametrize(
    ("drawing", "words", "ratio"),
    [
        (svg('<text x="5" y="20" fill="#bbb">Pale</text>'), "Pale", 1.9),
        (svg(f'{NAVY}<text x="5" y="20">On navy</text>'), "On navy", 1.3),
        (svg(f'{NAVY}<text x="5" y="90" fill="white">Off navy</text>'), "Off navy", 1.0),
        (svg('<g fill="#999"><text x="5" y="40" font-size="30">Large</text></g>'), "Large", 2.8),
        (svg('<g style="fill: rgb(150, 150, 150)"><text x="5" y="20">Grey</text></g>'), "Grey", 3.0),
        (
            svg(
                '<g transform="translate(100,0)"><circle cx="50" cy="50" r="40" fill="#ffd"/>'
                '<text x="50" y="50" fill="#ff0">Yellow</text></g>'
            ),
            "Yellow",
            1.1,
        ),
        (svg('<text x="5" y="20"><tspan fill="#ccc" x="5" dy="9">Part</tspan></text>'), "Part", 1.6),
        (svg('<rect width="100%" height="100%" fill="#222"/><text x="9" y="20">Dark</text>'), "Dark", 1.3),
        (svg('<text x="5" y="40" font-size="30" fill="#888">Shrunk</text>', 'viewBox="0 0 1152 90"'), "Shrunk", 3.5),
    ],
)
def test_pale_texts_in_pictures(drawing: bytes, words: str, ratio: float) -> None:
    found = palest(drawing)
    assert found is not None
    assert (found[0], round(found[1], 1), found[3]) == (words, ratio, 2)


@pytest.mark.parametrize(
    "body",
    [
        '<text x="5" y="20">Black on paper</text>',
        f'{NAVY}<text x="5" y="20" fill="white">White on navy</text>',
        '<text x="5" y="40" font-size="30" fill="#888">Large</text>',
        # Nobody knows what these stand on, or which colour they have.
        '<path d="m0 0h99v99z" fill="navy"/><text x="5" y="20" fill="white">On a curve</text>',
        '<image href="data:image/png;base64," width="99" height="99"/><text x="5" y="20" fill="#fff">On a photo</text>',
        '<rect width="99" height="99" fill="url(#g)"/><text x="5" y="20" fill="#fff">On a gradient</text>',
        f'<g transform="rotate(20)">{NAVY}</g><text x="5" y="20" fill="#fff">On something turned</text>',
        '<style>text { fill: navy }</style><text x="5" y="20" fill="#fff">Styled</text>',
        '<text x="5" y="20" fill="#fff" stroke="#000">With an edge</text>',
        '<text x="5" y="20" fill="currentColor">As the page</text>',
        '<text x="5" y="20" fill="#fff" display="none">Hidden</text>',
        '<defs><text x="5" y="20" fill="#fff">For later</text></defs>',
    ],
)
def test_texts_in_pictures_that_are_no_mistake(body: str) -> None:
    assert palest(svg(body)) is None


PALE = {"pale.svg": svg('<text x="5" y="20" fill="#bbb">Pale</text>')}
TEXT = "![Roots](pale.svg)\n\n[here](https://example.org/)\n\n| | |\n| --- | --- |\n| Oak | 30 m |\n"


def found_in(folder: Path) -> dict[str, str]:
    """Rules and how much they weigh, of what is found in a course."""
    return {one.rule: one.severity for one in load_course(folder)[1] if one.rule != "SRC016"}


def test_a_pale_text_is_told_where_its_picture_is_shown(make_course: MakeCourse) -> None:
    _, found = load_course(make_course("Text.\n\n![Roots](pale.svg)\n", files=PALE))
    (one,) = (one for one in found if one.rule == "AST018")
    assert one.position.line == 6
    assert one.message == 'the text "Pale" in the picture has a contrast of 1.9:1 (line 2 of the file)'
    dark = make_course("![Roots](pale.svg){.dark-ok}\n", files=PALE, name="dark")
    assert "AST018" not in found_in(dark), "drawn for dark pages, too"


def test_required_accessibility_stops_a_build(make_course: MakeCourse, tmp_path: Path) -> None:
    advised = make_course(TEXT, files=PALE)
    assert found_in(advised) == {"AST018": "warning", "LNK006": "warning", "SRC064": "warning"}
    assert build_package(advised, tmp_path / "dist").ok
    course = "id: strict\ntitle: Strict\naccessibility: required\n"
    required = make_course(TEXT, files=PALE, course=course, name="required")
    assert found_in(required) == {"AST018": "error", "LNK006": "error", "SRC064": "error"}
    assert not build_package(required, tmp_path / "none").ok
    # What an author has looked at and ignores is no error either.
    ignored = make_course(TEXT, files=PALE, course=course + "ignore: [AST018, LNK006, SRC064]\n", name="ignored")
    assert found_in(ignored) == {}
    assert build_package(ignored, tmp_path / "ignored").ok


def test_other_warnings_stay_warnings_where_accessibility_is_required(make_course: MakeCourse) -> None:
    course = "id: strict\ntitle: Strict\naccessibility: required\n"
    assert "SRC016" not in IN_COURSES
    _, found = load_course(make_course("Text.\n", course=course))
    assert [(one.rule, one.severity) for one in found] == [("SRC016", "warning")]


def test_a_transcript_of_a_video_is_asked_for_where_accessibility_is_required(make_course: MakeCourse) -> None:
    files = {"a.mp4": MP4, "a.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\nRoots drink.\n"}
    text = "![How roots drink](a.mp4)\n"
    assert found_in(make_course(text, files=files)) == {}
    course = "id: strict\ntitle: Strict\naccessibility: required\n"
    assert found_in(make_course(text, files=files, course=course, name="one")) == {"AST019": "error"}
    with_it = f"{text}\n::: details\n### Transcript\n\nRoots drink.\n:::\n"
    assert found_in(make_course(with_it, files=files, course=course, name="two")) == {}


def test_the_order_of_headings_is_seen_across_included_files(make_course: MakeCourse) -> None:
    files = {"_shared/deep.md": "#### Too deep\n\nText.\n", "_shared/next.md": "### Just right\n\nText.\n"}
    include = "::: {{.include file=_shared/{}.md}}\n:::\n\n"
    text = "## Roots\n\n" + include.format("next") + include.format("deep") + "## Leaves\n\n" + include.format("deep")
    _, found = load_course(make_course(text, files=files))
    (one,) = (one for one in found if one.rule == "SRC014")
    assert (Path(one.position.path).name, one.position.line) == ("deep.md", 1)


def test_alternative_texts_in_settings(make_course: MakeCourse) -> None:
    course = "id: cover\ntitle: Cover\ncover: {file: cover.png, alt: Cover image}\n"
    assert found_in(make_course("Text.\n", files={"cover.png": PNG}, course=course)) == {}
    course = "id: cover\ntitle: Cover\ncover: {file: cover.png, alt: cover.png}\n"
    assert found_in(make_course("Text.\n", files={"cover.png": PNG}, course=course, name="b")) == {"AST017": "warning"}


def test_what_we_show_ourselves_has_none_of_it() -> None:
    for folder in (EXAMPLE, ROOT / "templates" / "new-course"):
        assert not set(IN_COURSES) & found_in(folder).keys()
