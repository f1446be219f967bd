"""Titles, objectives and the description: marks of Markdown are shown in pages, and are in no manifest."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from scormbuild import build_package
from scormbuild.source.inline_marks import read_line
from tests.conftest import MakeCourse


@pytest.mark.parametrize(
    ("text", "plain", "html"),
    [
        ("Roots", "Roots", ""),
        ("*Roots* and **stems**", "Roots and stems", "<em>Roots</em> and <strong>stems</strong>"),
        ("The type `List<T>`", "The type List<T>", "The type <code>List&lt;T&gt;</code>"),
        ("~~Leafs~~ Leaves & more", "Leafs Leaves & more", "<del>Leafs</del> Leaves &amp; more"),
        ("__init__.py and snake_case_name", "__init__.py and snake_case_name", ""),
        ("2 * 3 * 4 < 5", "2 * 3 * 4 < 5", ""),
        ("1. Roots", "1. Roots", ""),
        ("# Roots", "# Roots", ""),
        ("- `x`", "- x", "- <code>x</code>"),
        (r"5 \*stars\*", "5 *stars*", ""),
        ("[Roots](roots.md) ![a leaf](leaf.png)", "Roots a leaf", ""),
        (
            "<script>alert(1)</script> *a*",
            "<script>alert(1)</script> a",
            "&lt;script&gt;alert(1)&lt;/script&gt; <em>a</em>",
        ),
        ("AT&amp;T", "AT&T", ""),
        ("Schüler*innen und Lehrer*innen", "Schüler*innen und Lehrer*innen", ""),
        ("2*3*4 and *slanted*", "2*3*4 and slanted", "2*3*4 and <em>slanted</em>"),
        ("**", "**", ""),
        ("Rock 'n' \"roll\"", "Rock 'n' \"roll\"", ""),
    ],
)
def test_a_line_with_marks(text: str, plain: str, html: str) -> None:
    assert read_line(text) == (plain, html, "")


def test_pages_show_marks_and_manifests_have_none(make_course: MakeCourse, tmp_path: Path) -> None:
    settings = "id: small\ntitle: 'The *course* of `x < y`'\ndescription: With **care**.\nignore: [SRC016]\n"
    front = "---\ntitle: The `for` *loop*\nobjectives:\n  - Explain `ls | wc`\n  - Read & write\n---\nText.\n"
    folder = make_course("Text.", settings, {"02-loop.md": front})
    result = build_package(folder, output=tmp_path / "out", standards=["scorm12"])
    assert result.ok and not result.diagnostics
    with zipfile.ZipFile(result.packages[0].path) as package:
        files = {
            name: package.read(name).decode() for name in package.namelist() if name.endswith((".html", ".xml", ".js"))
        }
    assert re.findall("<title>(.*)</title>", files["imsmanifest.xml"]) == ["The course of x &lt; y"] * 2
    index = files["index.html"]
    assert "<title>The course of x &lt; y</title>" in index
    assert '<h1 tabindex="-1">The <em>course</em> of <code>x &lt; y</code></h1>' in index
    assert "With <strong>care</strong>." in index
    assert "The <code>for</code> <em>loop</em></a>" in index
    page = next(text for name, text in files.items() if "Explain" in text)
    assert '<h1 tabindex="-1">The <code>for</code> <em>loop</em></h1>' in page
    assert 'data-title="The for loop"' in page
    assert "<li>Explain <code>ls | wc</code></li><li>Read &amp; write</li>" in page
