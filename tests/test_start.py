"""What a build leaves out: loading and compiling what no lesson needs, and patterns whose signs are not there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scormbuild.machine.patterns import late
from scormbuild.source.dialects.sieve import Sieve, sieved
from scormbuild.source.dialects.signs import SIGNS
from scormbuild.source.markdown import Document
from scormbuild.source.text import SourceText

_BUILD = """
import sys
from scormbuild.build.pipeline import build_package
assert build_package(sys.argv[1], sys.argv[2]).ok
print(*sys.modules)
"""


def test_a_build_loads_only_what_its_course_needs(tmp_path: Path) -> None:
    (tmp_path / "course.yaml").write_text("id: plants\ntitle: Plants\nlanguage: en\n", "utf-8")
    (tmp_path / "roots.md").write_text("# Roots\n\nRoots drink.\n", "utf-8")
    command = [sys.executable, "-c", _BUILD, str(tmp_path), str(tmp_path / "out")]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    unneeded = ("findings.rules", "packages.reader", "source.svg", "source.own_html", "updates.previous")
    assert not {f"scormbuild.{name}" for name in unneeded}.intersection(loaded)


def test_late_patterns_are_patterns() -> None:
    pattern = late(r"(\w+) leaf")
    assert [match[1] for match in pattern.finditer("green leaf, dry leaf")] == ["green", "dry"]
    assert pattern.sub("leaf", "dry leaf") == "leaf"
    assert (pattern.pattern, pattern.groups) == (r"(\w+) leaf", 1)


def test_late_patterns_are_compiled_at_the_first_use() -> None:
    pattern = late("(")
    with pytest.raises(Exception, match="missing"):
        pattern.search("leaf")


_NEEDLES = sorted({sign.needle.decode("latin-1") for sign in SIGNS})


@given(st.lists(st.sampled_from([*_NEEDLES, "a", " ", "\n", "]", "(", ":", "3", "é"]), max_size=12))
def test_the_sieve_leaves_out_no_sign_that_is_there(pieces: list[str]) -> None:
    text = "".join(pieces).encode("latin-1")
    possible = list(Sieve(SIGNS).possible(text, sieved(text)))
    assert [sign for sign in SIGNS if sign.needle in text and sign not in possible] == []


def test_nodes_of_a_kind_are_found_in_the_order_of_the_text() -> None:
    text = "# A\n\n`x` <b>y</b>\n\n- [ ] z `w`\n\n<p>\nq\n</p>\n\n```\nc\n```\n"
    document = Document(SourceText("a.md", text), text, 0)
    for kinds in (("Heading",), ("Code", "InlineHtml"), ("HtmlBlock", "CodeBlock", "Html"), ("List", "TaskListMarker")):
        expected = [node for node, kind in enumerate(document.kinds) if kind in kinds]
        assert document.nodes(*kinds) == expected != []
