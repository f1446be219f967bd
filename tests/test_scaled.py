"""Large pictures of covers and lessons in the sizes that pages show them in."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from scormbuild import build_package, load_course
from scormbuild.source import appearance, scaled
from tests.conftest import MakeCourse
from tests.media import PNG

COURSE = "id: photos\ntitle: Photos\nignore: [SRC016]\ncover: {file: cover.jpg, alt: Leaves}\n"
LESSON = "---\ntitle: A\nimage: {file: leaf.png, alt: A leaf}\n---\nText.\n"


def photo(width: int, height: int, form: str = "JPEG", **options: object) -> bytes:
    """A picture that does not compress well."""
    out = io.BytesIO()
    noise = Image.effect_noise((width // 4, height // 4), 90).resize((width, height)).convert("RGB")
    noise.save(out, form, **options)
    return out.getvalue()


@pytest.fixture(scope="module")
def photos() -> dict[str, str | bytes]:
    return {"cover.jpg": photo(2400, 900, quality=95), "leaf.png": photo(1200, 600, "PNG"), "02.md": LESSON}


def built(folder: Path, output: str = "out") -> zipfile.ZipFile:
    result = build_package(folder, folder.parent / output, ["scorm12"])
    assert result.ok and not result.diagnostics, result.diagnostics
    return zipfile.ZipFile(result.packages[0].path)


def widths(package: zipfile.ZipFile) -> dict[str, tuple[int, int]]:
    names = [name for name in package.namelist() if name.startswith("media/")]
    return {re.sub(r"\.\w{6}\.", ".", name): Image.open(io.BytesIO(package.read(name))).size for name in sorted(names)}


def test_a_page_has_the_sizes_that_it_shows(make_course: MakeCourse, photos: dict[str, str | bytes]) -> None:
    package = built(make_course("Text.\n", files=photos, course=COURSE))
    assert widths(package) == {
        "media/cover-800.jpg": (800, 300),
        "media/cover-1600.jpg": (1600, 600),
        "media/leaf-800.png": (800, 400),
        "media/leaf.png": (1200, 600),
    }
    cover = re.search(
        r'<img src="(media/cover-1600[^"]*)" srcset="([^"]*)" sizes="([^"]*)" alt="Leaves" ([^>]*)>',
        package.read("index.html").decode(),
    )
    assert cover
    assert [one.split(" ")[1] for one in cover[2].split(", ")] == ["800w", "1600w"]
    assert {one.split(" ")[0] for one in cover[2].split(", ")} <= set(package.namelist())
    assert 'width="2400" height="900"' in cover[4], "their ratio keeps the text from jumping"
    lesson = "".join(package.read(name).decode() for name in package.namelist() if name.startswith("lessons/"))
    assert re.search(r'srcset="media/leaf-800\.\w+\.png 800w, media/leaf\.\w+\.png 1200w"', lesson)


def test_the_same_photo_gives_the_same_bytes(make_course: MakeCourse, photos: dict[str, str | bytes]) -> None:
    folder = make_course("Text.\n", files=photos, course=COURSE)
    one = built(folder)
    scaled._content.cache_clear()
    two = built(folder, "again")
    assert [one.read(name) for name in one.namelist()] == [two.read(name) for name in two.namelist()]


def test_without_the_library_the_file_is_packed_as_it_is(
    make_course: MakeCourse, photos: dict[str, str | bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (scaled, appearance):
        monkeypatch.setattr(module, "can_scale", lambda: False)
    folder = make_course("Text.\n", files=photos, course=COURSE)
    _, found = load_course(folder)
    assert [one.rule for one in found] == ["AST006", "AST006"]
    assert all("pip install 'scormbuild[images]'" in one.help for one in found)
    result = build_package(folder, folder.parent / "out", ["scorm12"])
    package = zipfile.ZipFile(result.packages[0].path)
    assert widths(package) == {"media/cover.jpg": (2400, 900), "media/leaf.png": (1200, 600)}
    assert "srcset" not in package.read("index.html").decode()


@pytest.mark.parametrize(
    "cover",
    [PNG, b"\xff\xd8\xff" + bytes(50), photo(300, 100, "JPEG")],
    ids=["small", "broken", "another size"],
)
def test_what_needs_no_sizes_or_cannot_have_them(cover: bytes, tmp_path: Path) -> None:
    file = tmp_path / "cover.png"
    file.write_bytes(cover)
    from scormbuild.model import Asset, Picture

    picture = Picture(Asset("cover.png", "media/cover.abcdef.png"), "Leaves", 900, 300)
    assert scaled.in_sizes(picture) == picture
    wide = scaled.in_sizes(picture._replace(width=1200))
    assert [one.width for one in wide.assets] == [800, 0]
    assert scaled.scaled_content(file, wide.sizes[0]) in (file, scaled._content(file, wide.sizes[0], 0, 1 << 30))


def test_a_photo_lies_as_the_camera_means_it(tmp_path: Path) -> None:
    from scormbuild.model import Asset

    exif = Image.Exif()
    exif[0x0112] = 6
    file = tmp_path / "a.jpg"
    file.write_bytes(photo(1600, 1200, quality=95, exif=exif))
    made = scaled.scaled_content(file, Asset("a.jpg", "media/a.abcdef.jpg", 800))
    assert isinstance(made, bytes)
    image = Image.open(io.BytesIO(made))
    assert image.height > image.width and not image.getexif()


def test_a_drawing_that_only_says_its_ratio_keeps_its_place(make_course: MakeCourse) -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><path d="M0 0h9"/></svg>'
    course, _ = load_course(make_course("![A line](a.svg)\n", files={"a.svg": drawing}))
    assert course is not None
    assert 'width="576" height="192"' in repr(course.texts[0].blocks)
