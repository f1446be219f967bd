"""How a course looks, read from course.yaml: colours and files as they are written in, a :class:`Theme` out."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.model import Asset, Face, Picture, Theme
from scormbuild.source.field_kinds.files import GivenFile
from scormbuild.source.field_kinds.kind import Field
from scormbuild.source.file_kinds import IMAGES, package_name, suffix_of
from scormbuild.source.files import CourseFiles, Refused
from scormbuild.source.saying_nothing import shows_nothing
from scormbuild.source.scaled import can_scale, in_sizes
from scormbuild.source.svg_style import UnsafeStyle, clean_style
from scormbuild.source.text import SourceText, read_text
from scormbuild.source.woff2 import is_variable

PRESETS: dict[str, dict[str, Any]] = {
    "plain": {},
    "classic": {"faces": ("serif",), "radius": 2},
    "bold": {"faces": ("sans",), "radius": 16, "second": "#14213d"},
}
"""What a name stands for; other keys of ``theme`` come before it."""
_SCALED = ("cover", "image")
"""Keys whose pictures are packed in several sizes."""
_INSTALL = "scale it down, or install Pillow, which makes smaller sizes of it: pip install 'scormbuild[images]'"
LARGE_COVER = 150_000
"""Bytes from which a picture that everybody loads at first is told."""
MOST_STYLE = 50_000
"""Bytes of a style sheet of the author's."""
THEME_FIELDS = (
    Field(
        "preset",
        "choice",
        "Starting point for the other keys: `plain`, `classic` (serif, sharp corners) or `bold` (dark header, round).",
        "classic",
        choices=tuple(PRESETS),
    ),
    Field(
        "second",
        "colour",
        "Color of the header and of the panel on the cover; text on it becomes white or black, as is easier to read.",
        '"#14213d"',
    ),
    Field(
        "font",
        "faces",
        "`sans`, `serif` or a WOFF2 file of the course; or a list of two, for the text and for headings.",
        "[serif, fonts/heading.woff2]",
    ),
    Field("radius", "whole", "Radius of corners in pixels.", "8", high=24),
    Field(
        "scheme",
        "choice",
        "`light`, `dark`, or `auto` as the learner's device is set.",
        "auto",
        choices=("auto", "light", "dark"),
    ),
    Field(
        "density",
        "choice",
        "`comfortable`, or `compact` with smaller text and less space.",
        "compact",
        choices=("comfortable", "compact"),
    ),
    Field("css", "file", "Style sheet of the course, which cannot load anything.", "theme.css"),
    Field(
        "logo",
        "picture",
        "Logo in the header, 28 pixels high: `file`, and `alt` or `decorative: true`.",
        "{file: images/logo.svg, alt: Botany Club}",
    ),
    Field("logo_dark", "picture", "The same for dark pages.", "{file: images/logo-dark.svg, alt: Botany Club}"),
)

COVER_FIELD = Field(
    "cover",
    "picture",
    "Picture on the overview: `file`, and `alt` or `decorative: true`.",
    "{file: images/cover.jpg, alt: A bean above and below the ground}",
)
IMAGE_FIELD = Field(
    "image",
    "picture",
    "Picture below the title: `file`, and `alt` or `decorative: true`.",
    "{file: images/roots.jpg, alt: Roots in dark soil}",
)


def read_theme(files: CourseFiles, source: SourceText, values: dict[str, Any], found: list[Diagnostic]) -> Theme:
    """The look that the values of course.yaml ask for; what is wrong with their files is added to ``found``."""
    given = {key: value for key, value in (values["theme"] or {}).items() if value is not None}
    preset = PRESETS[given.get("preset", "plain")]
    reader = _Reader(files, source, found)
    faces = [reader.face(one) if isinstance(one, GivenFile) else one for one in given.get("font", ())]
    return Theme(
        accent=given.get("accent", Theme().accent),
        second=given.get("second", preset.get("second", "")),
        scheme=given.get("scheme", "auto"),
        faces=tuple(one for one in faces if one is not None) or preset.get("faces", ()),
        radius=given.get("radius", preset.get("radius")),
        density=given.get("density", "comfortable"),
        style=reader.style(given.get("css")),
        logo=reader.picture("logo", given.get("logo")),
        logo_dark=reader.picture("logo_dark", given.get("logo_dark")),
        cover=reader.picture("cover", values["cover"]),
    )


def read_picture(
    files: CourseFiles, source: SourceText, key: str, given: GivenFile | None, beside: str, found: list[Diagnostic]
) -> Picture | None:
    """The picture that a key of front matter names in the file ``beside``."""
    return _Reader(files, source, found, beside).picture(key, given)


class _Reader:
    def __init__(self, files: CourseFiles, source: SourceText, found: list[Diagnostic], beside: str = "") -> None:
        self._files = files
        self._source = source
        self._found = found
        self._beside = beside

    def _report(self, given: GivenFile, rule: str, help: str | None = None, **facts: object) -> None:
        self._found.append(self._source.diagnose_line(rule, given.line, given.column, help, **facts))

    def _find(self, given: GivenFile) -> str | None:
        if "://" in given.name:
            self._report(given, "AST005", target=given.name[:80])
            return None
        try:
            return self._files.find(quote(given.name), self._beside)
        except Refused as refused:
            self._report(given, refused.rule, **{**refused.facts, "target": given.name})
            return None

    def asset(self, given: GivenFile) -> Asset | None:
        """A file that goes into the package; None after a report."""
        relative = self._find(given)
        if relative is None:
            return None
        try:
            self._files.check(relative)
        except Refused as refused:
            self._report(given, refused.rule, **refused.facts)
            return None
        return package_name(relative)

    def face(self, given: GivenFile) -> Face | None:
        """A font; None after a report."""
        asset = self.asset(given)
        return asset and Face(asset, is_variable(self._files.folder / asset.source))

    def picture(self, key: str, given: GivenFile | None) -> Picture | None:
        """A picture with its size and its words; None after a report."""
        asset = self.asset(given) if given is not None else None
        if asset is None or given is None:
            return None
        if suffix_of(asset.source) not in IMAGES:
            self._report(given, "AST016", "save it as SVG, PNG, JPEG, WebP or AVIF", suffix=suffix_of(asset.source))
            return None
        if not given.alt and not given.decorative:
            fix = f"write {key}: {{file: {given.name}, alt: what it shows}}; or decorative: true instead of alt"
            self._report(given, "AST004", fix, target=given.name)
        if shows_nothing(given.alt, asset.source):
            fix = f"write {key}: {{file: {given.name}, alt: what it shows}}"
            self._report(given, "AST017", fix, alt=given.alt, kind="picture")
        width, height = self._files.dimensions(asset.source) or (0, 0)
        made = Picture(asset, given.alt, width, height)
        if key in _SCALED:
            made = in_sizes(made)
        size = self._files.size(asset.source)
        if size > LARGE_COVER and not made.sizes:
            way = None if key not in _SCALED or can_scale() else _INSTALL
            self._report(given, "AST006", way, size=f"{size / 1000:,.0f} KB")
        return made

    def style(self, given: GivenFile | None) -> str:
        """The author's style sheet; empty after a report."""
        relative = self._find(given) if given is not None else None
        if relative is None or given is None:
            return ""
        if suffix_of(relative) != ".css" or self._files.size(relative) > MOST_STYLE:
            fix = f"name a style sheet: a file .css of at most {MOST_STYLE // 1000} KB"
            self._report(given, "CFG008", fix, key="css", value=f'"{given.name}"')
            return ""
        text, wrong = read_text(self._files.folder / relative, relative)
        self._found.extend(wrong)
        try:
            return "" if wrong else clean_style(text.text)
        except UnsafeStyle as unsafe:
            self._found.append(text.diagnose_line("CFG019", 1, what=str(unsafe)))
            return ""
