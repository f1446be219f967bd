"""SVG pictures: nothing that runs or loads gets into a package, and drawings of real programs do, looking the same."""

from __future__ import annotations

import re
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from scormbuild import build_package, load_course
from scormbuild.about.verify import verify_package
from scormbuild.source.svg import clean_svg
from scormbuild.source.svg_reading import UnsafeSvg
from tests.conftest import MakeCourse
from tests.security.hostile_svg import HONEST, HOSTILE, RUN, WHOLE
from tests.security.judge import BROWSING, Batch, Judge, judge  # noqa: F401

SVG = "http://www.w3.org/2000/svg"
SPACES = {
    SVG,
    "http://www.w3.org/1999/xlink",
    "http://www.w3.org/XML/1998/namespace",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://creativecommons.org/ns#",
    "http://web.resource.org/cc/",
    "http://purl.org/dc/elements/1.1/",
    "http://purl.org/dc/terms/",
}
SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_file_is_refused(name: str) -> None:
    with pytest.raises(UnsafeSvg):
        clean_svg(HOSTILE[name])


@pytest.mark.parametrize("name", HONEST)
def test_honest_drawing_is_packed(name: str) -> None:
    cleaned = clean_svg(HONEST[name])
    assert_clean(cleaned)
    assert clean_svg(cleaned) == cleaned == clean_svg(HONEST[name])


def assert_clean(data: bytes) -> None:
    """A file of nothing but SVG and RDF, as another reader sees it."""
    text = data.decode("utf-8")
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<svg')
    assert "<!" not in text.replace("<!--", "") and text.count("<?") == 1
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    assert root.tag == f"{{{SVG}}}svg"
    for node in root.iter():
        assert isinstance(node.tag, str)
        for name in (node.tag, *node.attrib):
            space = etree.QName(name).namespace
            assert (space or SVG) in SPACES, name
            assert not etree.QName(name).localname.lower().startswith("on"), name
        assert etree.QName(node).localname not in ("script", "foreignObject", "handler", "iframe")
        for name, value in node.attrib.items():
            if etree.QName(name).localname == "href":
                allowed = r"#|data:image/" + (r"|https?:|mailto:" if node.tag == f"{{{SVG}}}a" else "")
                assert re.match(allowed, str(value)), value


def test_what_programs_keep_for_themselves_is_left_out() -> None:
    for name in ("inkscape", "illustrator", "sketch", "libreoffice", "drawio"):
        text = clean_svg(HONEST[name]).decode()
        assert not re.search(r"inkscape:|sodipodi|adobe|pgf|mxfile|sketch:|ooo:|<!--|DOCTYPE", text), text


def test_nothing_that_is_shown_or_said_is_left_out() -> None:
    """All shapes, texts and styles, whose picture it is, and the white space of texts."""
    text = clean_svg(HONEST["inkscape"]).decode()
    assert "A  leaf &amp; its stem" in text and 'xml:space="preserve"' in text
    assert "licenses/by/4.0/" in text and "<dc:title>A leaf</dc:title>" in text
    assert "marker-end:url(#m1)" in text and 'xlink:href="#lg1"' in text and "context-stroke" in text
    for name, data in HONEST.items():
        before, after = (
            [one.tag for one in etree.fromstring(file).iter(f"{{{SVG}}}*")] for file in (data, clean_svg(data))
        )
        assert [one for one in before if "foreignObject" not in str(one)] == after, name


def test_packed_bytes_are_written_anew(make_course: MakeCourse) -> None:
    """And the record of the package still knows the source, so that it can be verified."""
    folder = make_course("![A leaf](leaf.svg)\n\n[get](leaf.svg)", files={"leaf.svg": HONEST["inkscape"]})
    result = build_package(folder, folder.parent / "dist")
    assert [one.as_text() for one in result.diagnostics if one.severity == "error"] == []
    for package in result.packages:
        with zipfile.ZipFile(package.path) as archive:
            (name,) = [one for one in archive.namelist() if one.endswith(".svg")]
            assert archive.read(name) == clean_svg(HONEST["inkscape"])
        assert verify_package(package.path, folder).same


@pytest.mark.parametrize(
    ("inside", "what", "cure"),
    [
        ("\n\n<script/>", "contains a <script> (line 3)", "save it as plain SVG"),
        ("\n<g>\n<g\nonload='x'/></g>", "contains the event handler onload (line 4)", "save it as plain SVG"),
        (
            "\n<foreignObject/>",
            "contains a <foreignObject> (line 2)",
            "in draw.io, turn off Word Wrap and Formatted Text",
        ),
        ("\n<flowRoot/>", "contains a <flowRoot> (line 2)", "Text > Convert to Text"),
        ("\n<image href='a.png'/>", "refers to another file or server (line 2)", "embed the other file"),
        ("\n<style>\n@im\\port 'x'</style>", "contains a style with @import (line 2)", "delete this from the styles"),
        (
            "\n<rect fill='url(x)'/>",
            "contains a style that loads something from outside (line 2)",
            "delete this from the styles",
        ),
        ("\n<g>&nbsp;</g>", "is not well-formed XML: Entity 'nbsp' not defined (line 2)", "save it as plain SVG"),
        ("\n<set attributeName='href'/>", "animates the attribute href (line 2)", "save it as plain SVG"),
    ],
)
def test_message_names_line_and_cure(make_course: MakeCourse, inside: str, what: str, cure: str) -> None:
    folder = make_course("Text.\n\n![A leaf](leaf.svg)", files={"leaf.svg": WHOLE.format(inside)})
    (found,) = [one for one in load_course(folder)[1] if one.severity == "error"]
    assert (found.rule, found.position.line) == ("AST007", 6)
    assert found.message == f"the SVG file {what}" and cure in found.help


@pytest.mark.parametrize("lead", ["", "\ufeff", "\n\n", "<?xml version='1.0'?>\n", "<!-- a\n -->\n<?x y?>\n"])
def test_lines_are_those_of_the_file(lead: str) -> None:
    dtd = '<!DOCTYPE svg\n PUBLIC "-//W3C//DTD SVG 1.1//EN"\n "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'
    data = f"{lead}{dtd}{WHOLE.format('<script/>')}"
    with pytest.raises(UnsafeSvg, match=rf"contains a <script> \(line {data.count(chr(10)) + 1}\)"):
        clean_svg(data.encode())


def test_large_file_is_refused() -> None:
    with pytest.raises(UnsafeSvg, match="larger than 5 MB"):
        clean_svg(WHOLE.format("<g/>" * 1_300_000).encode())


# Chromium as the judge


@pytest.mark.browser
def test_judge_sees_what_hostile_files_do(judge: Judge) -> None:  # noqa: F811
    # Without those that would only keep the browser busy.
    found = judge.happened(
        {name: data for name, data in HOSTILE.items() if name not in ("deep", "laughs", "copies of copies")},
        "image/svg+xml",
    )
    assert "ran a script" in found
    assert len({one.partition(" from ")[2] for one in found if "/leak" in one}) > 30


@pytest.mark.browser
def test_honest_drawings_look_the_same(judge: Judge) -> None:  # noqa: F811
    cleaned = {name: clean_svg(data) for name, data in HONEST.items()}
    before, after = judge.pictures(HONEST), judge.pictures(cleaned)
    # An animation is never the same twice.
    assert {name for name in HONEST if before[name] != after[name]} <= {"animation"}
    judge.blame(cleaned, "image/svg+xml")


# Most pieces are harmless, so that many a drawing is packed, and with it what only looks harmless.
_SHAPES = (
    "svg g a use image style set animate animateMotion mpath rect text textPath switch title desc metadata filter "
)
_NAMES = f"""{5 * _SHAPES}feImage symbol pattern mask defs font-face-uri i:x r:RDF script foreignObject h:script
h:iframe h:body h:img s:script s:image i:script"""
_PLAIN_KEYS = (
    "fill filter mask class id attributeName to values from begin width height type data-x d transform style href "
)
_KEYS = f"""{4 * _PLAIN_KEYS}xlink:href y:href onload onclick onbegin onerror by src xml:base xml:space ev:event
aria-label i:onload h:href h:onclick xmlns"""
VALUES = st.sampled_from(
    [
        *("#a", "url(#a)", "red", "9", "fill", "data:image/png;base64,AAAA", "https://example.org/", "fill:url(#a)")
        * 5,
        RUN,
        f"javascript:{RUN}",
        f"java\nscript:{RUN}",
        f"\tjavascript:{RUN}",
        "/leak/a",
        "//leak.example/a",
        "https://leak.example/a",
        "#a",
        "a",
        "url(#a)",
        "url(/leak/a)",
        "u\\72l(/leak/a)",
        "url('/leak/a')",
        "image-set('/leak/a' 1x)",
        "fill:url(/leak/a#b)",
        "background:u\\rl(/leak/a)",
        "url(data:image/png;base64,AAAA)",
        f"data:text/html,<script>{RUN}</script>",
        "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='/leak/a'/></svg>",
        f"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{RUN}'/>",
        "data:image/png;base64,AAAA",
        "href",
        "xlink:href",
        "onclick",
        "style",
        "fill",
        "text/css",
        "0s",
        "9",
        "",
    ]
)
TEXTS = st.sampled_from(
    [
        *("", "x", "svg{fill:red}") * 8,
        RUN,
        "@import '/leak/a';",
        "@im\\port '/leak/a';",
        "svg{background:url(/leak/a)}",
        "svg{background:\\75rl(/leak/a)}",
        "/*",
        "*/",
        "svg{fill:red}",
        "\\",
        "'",
        "{",
        "}",
        "<!--",
        "]]>",
    ]
)
HEADS = st.sampled_from(
    [
        *("",) * 9,
        '<?xml version="1.0"?>',
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        '<?xml version="1.0" encoding="UTF-7"?>',
        '<!DOCTYPE svg PUBLIC "x" "/leak/a">',
        f'<!DOCTYPE svg [<!ATTLIST g onload CDATA "{RUN}">]>',
        '<?xml-stylesheet href="/leak/a"?>',
        "<!-- x -->",
        "\n",
    ]
)


@st.composite
def drawings(draw: st.DrawFn) -> bytes:
    """Drawings of elements, attributes and texts that mean something to somebody, well-formed or not."""

    keys = st.sampled_from(_KEYS.split())

    def escaped(text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;").replace("\n", "&#10;")

    def element(depth: int) -> str:
        name = draw(st.sampled_from(_NAMES.split()))
        attributes = "".join(
            f' {key}="{escaped(value)}"' for key, value in draw(st.dictionaries(keys, VALUES, max_size=2)).items()
        )
        inside = escaped(draw(TEXTS))
        if draw(st.booleans()):
            inside = f"<![CDATA[{draw(TEXTS).replace(']]>', '')}]]>{inside}"
        inside += "".join(
            element(depth + 1) for _ in range(draw(st.sampled_from((0, 0, 1, 1, 2) if depth < 3 else (0,))))
        )
        return f"<{name}{attributes}>{inside}</{name}>"

    spaces = (
        f'xmlns="{SVG}" xmlns:s="{SVG}" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'xmlns:y="http://www.w3.org/1999/xlink" '
        'xmlns:h="http://www.w3.org/1999/xhtml" xmlns:i="urn:x" xmlns:ev="http://www.w3.org/2001/xml-events" '
        'xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    )
    inside = "".join(element(0) for _ in range(draw(st.integers(1, 3))))
    text = f'{draw(HEADS)}{draw(HEADS)}<svg {spaces} width="50" height="50">{inside}</svg>'
    if draw(st.integers(0, 9)) == 9:
        cut = draw(st.integers(0, len(text)))
        text = text[:cut] + text[cut + 1 :]
    return text.encode(draw(st.sampled_from(["utf-8"] * 8 + ["utf-16", "utf-8-sig"])))


def cleaned(data: bytes) -> bytes | None:
    """A file as it is packed; None for one that is refused."""
    try:
        return clean_svg(data)
    except UnsafeSvg:
        return None


@pytest.mark.parametrize(
    "drawing",
    [
        '<rect xmns:y="x"/>',
        '<a:rect width="5"/>',
        '<metadata><a:b c:d="x"/></metadata>',
        '<rect y:href="#a"/>',
        '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" c:d="x"/></metadata>',
    ],
)
def test_prefix_that_is_not_declared_is_refused(drawing: str) -> None:
    with pytest.raises(UnsafeSvg):
        clean_svg(f'<svg xmlns="{SVG}" width="50" height="50">{drawing}</svg>'.encode())


@settings(SLOW, max_examples=200)
@given(drawings())
def test_any_drawing_is_refused_or_clean(data: bytes) -> None:
    if (packed := cleaned(data)) is not None:
        assert_clean(packed)
        assert clean_svg(packed) == packed


@pytest.mark.browser
@settings(BROWSING, max_examples=10)
@given(st.lists(drawings(), min_size=25, max_size=40).map(Batch))
def test_nothing_in_any_drawing_runs_or_loads(judge: Judge, files: Batch) -> None:  # noqa: F811
    packed = {str(number): data for number, one in enumerate(files) if (data := cleaned(one)) is not None}
    judge.blame(packed, "image/svg+xml")


@SLOW
@given(st.binary(max_size=200), st.sampled_from(sorted(HONEST)), st.integers(0, 2000))
def test_damaged_file_is_refused_or_clean(noise: bytes, name: str, at: int) -> None:
    data = HONEST[name]
    packed = cleaned(data[:at] + noise + data[at + len(noise) :])
    if packed is not None:
        assert_clean(packed)


@pytest.mark.parametrize(
    "css",
    [
        "x" + "1" * 100_000,
        "a{b:" + "9" * 5000 + "e1}",
        "(" * 100_000,
        "a{" * 50_000,
        "url(" + " " * 100_000,
        "url(" * 25_000,
        "\\" * 99_999,
        "\\d800 ",
        "\\1 {}",
        "@" * 100_000,
    ],
    ids=lambda css: f"{css[:8]!r}",
)
def test_no_style_is_too_much(css: str) -> None:
    """Numbers of thousands of digits and brackets of thousands of levels are no traceback, and take no time."""
    started = time.process_time()
    for inside in (f"<style>{css}</style>", f'<g style="{css}"/>', f'<g fill="{css}"/>'):
        cleaned(WHOLE.format(inside).encode())
    assert time.process_time() - started < 10


def test_course_is_built_with_no_word_of_what_was_left_out(make_course: MakeCourse) -> None:
    folder = make_course("![A leaf](leaf.svg)", files={"leaf.svg": HONEST["inkscape"]})
    assert [one.as_text() for one in load_course(folder)[1] if one.rule.startswith("AST")] == []
    assert not list(Path(folder).rglob("*.tmp"))
