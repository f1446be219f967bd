"""The look of a course: colours that can be read, files that are packed, and nothing from elsewhere."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scormbuild import build_package, load_course
from scormbuild.model import Theme
from scormbuild.model.contrast import contrast
from scormbuild.pages.colours import text_on
from scormbuild.pages.theme import in_scheme
from tests.conftest import LESSON, MakeCourse
from tests.media import PNG

WOFF2 = b"wOF2" + bytes(100)


def woff2(directory: bytes, tables: int) -> bytes:
    """The beginning of a WOFF2 file with a table directory."""
    return b"wOF2" + bytes(8) + tables.to_bytes(2, "big") + bytes(34) + directory


BASE = "id: small\ntitle: Plants\nignore: [SRC016]\n"


def built(make_course: MakeCourse, settings: str, files: dict[str, str | bytes]) -> zipfile.ZipFile:
    pages: dict[str, str | bytes] = {"1.md": LESSON + "Text.", "2.md": LESSON + "More."}
    folder = make_course(None, BASE + settings, {**pages, **files})
    result = build_package(folder, folder.parent / "out", ["scorm12"])
    assert result.ok and not result.diagnostics, result.diagnostics
    return zipfile.ZipFile(result.packages[0].path)


def told(make_course: MakeCourse, settings: str, files: dict[str, str | bytes]) -> list[str]:
    folder = make_course("Text.", BASE + settings, files)
    return [one.rule for one in load_course(folder)[1]]


@given(st.integers(0, 0xFFFFFF))
def test_text_on_any_colour_can_be_read(number: int) -> None:
    colour = f"#{number:06x}"
    assert contrast(text_on(colour), colour) >= 4.5


def test_pictures_are_packed_with_their_size_and_their_words(make_course: MakeCourse) -> None:
    settings = (
        "theme:\n  logo: {file: 'my logo.png', alt: 'Botany & \"Club\"'}\n"
        "cover: {file: images/cover.png, decorative: true}\n"
    )
    lesson = "---\ntitle: T\nimage: {file: images/leaf.png, alt: A leaf}\n---\nText."
    files: dict[str, str | bytes] = {
        "my logo.png": PNG,
        "images/cover.png": PNG,
        "images/leaf.png": PNG,
        "3.md": lesson,
    }
    package = built(make_course, settings, files)
    index = package.read("index.html").decode()
    packed = [name for name in package.namelist() if name.startswith("media/")]
    assert len(packed) == 3 and all(package.read(name) == PNG for name in packed)
    for name, alt in (("my-logo", "Botany &amp; &#34;Club&#34;"), ("cover", "")):
        tag = re.search(rf'<img[^>]*src="(media/{name}[^"]*)" alt="{re.escape(alt)}"[^>]*>', index)
        assert tag and tag[1] in packed and " width=" in tag[0] and " height=" in tag[0], index
    lessons = "".join(package.read(name).decode() for name in package.namelist() if name.startswith("lessons/"))
    assert "A leaf" in lessons and "media/leaf" in lessons
    manifest = package.read("imsmanifest.xml").decode()
    assert all(name in manifest for name in packed)


def test_an_image_beside_a_lesson_in_a_folder_is_found_from_there(make_course: MakeCourse) -> None:
    lesson = "---\ntitle: T\nimage: {file: ../leaf.png, alt: A leaf}\n---\nText."
    package = built(make_course, "", {"unit/1.md": lesson, "leaf.png": PNG})
    assert [name for name in package.namelist() if name.startswith("media/leaf")]


def test_faces_are_preloaded_and_used(make_course: MakeCourse) -> None:
    package = built(make_course, "theme: {font: [serif, fonts/head.woff2]}\n", {"fonts/head.woff2": WOFF2})
    (face,) = (name for name in package.namelist() if name.endswith(".woff2"))
    index, style = package.read("index.html").decode(), package.read("style.css").decode()
    assert f'<link rel="preload" href="{face}" as="font"' in index
    assert f'src:url("{face}")' in style and "font-display:swap" in style
    assert "body{font-family:var(--serif)}" in style
    assert ':is(h1,h2,h3,h4,h5,h6){font-family:"course 1"' in style


# cmap; glyf as it is, or transformed with its second length of two bytes; fvar by its number or by its name.
@pytest.mark.parametrize(
    ("font", "weight"),
    [
        (woff2(b"\x00\x20\xca\x30\x2f\x10", 3), "100 900"),
        (woff2(b"\x00\x20\x0a\x30\x81\x2f\x3ffvar\x10", 3), "100 900"),
        (woff2(b"\x00\x20\x0a\x2f\x81\x2f\x3fwvar\x2f", 3), "400"),
        (woff2(b"\x00\x20\x2f\x10", 1), "400"),
        (woff2(b"\x00" + b"\xff" * 9, 65535), "400"),
        (WOFF2, "400"),
    ],
    ids=["variable", "transformed", "static", "behind the directory", "broken", "no tables"],
)
def test_only_a_variable_font_is_said_to_have_all_weights(make_course: MakeCourse, font: bytes, weight: str) -> None:
    style = built(make_course, "theme: {font: a.woff2}\n", {"a.woff2": font}).read("style.css").decode()
    assert re.findall(r"@font-face\{[^}]*font-weight:([^}]*)\}", style) == [weight]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_scheme_is_that_of_every_style(make_course: MakeCourse, scheme: str) -> None:
    package = built(make_course, f"theme: {{scheme: {scheme}}}\n", {})
    for name in ("style.css", "parts.css", "menu.css"):
        assert "prefers-color-scheme" not in package.read(name).decode()
    style = package.read("style.css").decode()
    assert f"color-scheme:{scheme}" in style
    assert f'<meta name="color-scheme" content="{scheme}">' in package.read("index.html").decode()


def test_what_is_for_the_other_scheme_never_applies() -> None:
    css = "@media (prefers-color-scheme:dark){a{color:#fff}}@media (prefers-color-scheme: light){a{color:#000}}"
    assert in_scheme(Theme(scheme="dark"), css) == "@media all{a{color:#fff}}@media not all{a{color:#000}}"
    css = "@media(prefers-color-scheme:dark){a{color:#fff}}"
    assert in_scheme(Theme(scheme="dark"), css) == "@media all{a{color:#fff}}"
    assert in_scheme(Theme(scheme="auto"), css) == css


def test_own_css_comes_last(make_course: MakeCourse) -> None:
    css = "h2 { text-transform: uppercase }\n@media print { h2 { color: rgb(1 2 3) } }"
    style = built(make_course, "theme: {css: my.css, radius: 3}\n", {"my.css": css}).read("style.css").decode()
    assert style.rindex("text-transform") > style.rindex("--round:3px") > style.index("--accent")


@pytest.mark.parametrize(
    "css",
    [
        '@import "https://example.com/a.css";',
        "h2 { background: url(https://example.com/a.png) }",
        "h2 { background: url(leaf.png) }",
        "h2 { background: u\\72l(https://example.com/a.png) }",
        "h2 { background: image-set('https://example.com/a.png' 1x) }",
        "h2 { color: red",
    ],
)
def test_own_css_cannot_load_anything(make_course: MakeCourse, css: str) -> None:
    found = told(make_course, "theme: {css: my.css}\n", {"my.css": css, "leaf.png": PNG})
    assert found == ["CFG019"] or css.endswith("red"), found


def test_presets_give_way_to_what_is_written(make_course: MakeCourse) -> None:
    style = built(make_course, "theme: {preset: bold, radius: 4}\n", {}).read("style.css").decode()
    assert "--round:4px" in style and "--round:16px" not in style and "--page:#14213d" in style


def test_a_heavy_cover_is_told(make_course: MakeCourse) -> None:
    cover = "cover: {file: cover.png, alt: Leaves}\n"
    assert told(make_course, cover, {"cover.png": PNG + bytes(150_000)}) in (["AST006"], ["AST014"])


def test_a_course_that_asks_for_nothing_has_no_more_style(make_course: MakeCourse, tmp_path: Path) -> None:
    plain = built(make_course, "", {}).read("style.css").decode()
    assert "font-face" not in plain and "course 0" not in plain and not plain.rstrip().endswith("--round")
