"""Reading takes time in proportion to what is read, whatever is in it: by the processor's clock, however busy it is."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from scormbuild.checks import check_package
from scormbuild.fix.package import fix_package
from scormbuild.packages.page_reader import UnbearablePageError, read_page
from scormbuild.packages.script import Script
from scormbuild.packages.style_sheet import read_css
from scormbuild.source.dialects.signs import SIGNS
from scormbuild.source.svg import clean_svg
from tests.conftest import POSIX, ROOT
from tests.making import MANIFEST_12, good_files, zip_bytes
from tests.security.patterns import TooSlow, Used, all_patterns, javascript_files, processor_time, use
from tests.security.worst_texts import Recipe, worst_texts

pytestmark = POSIX
SHORT, LONGER, LONG, LONGEST = 2_000, 16_000, 64_000, 250_000
MOST = 0.25
"""Seconds for the longest text: a second for a megabyte."""


@cache
def patterns() -> dict[str, list[Used]]:
    """All patterns by the file they stand in."""
    found = sorted(all_patterns(), key=lambda one: one.where.rpartition(":")[0])
    return {file: list(group) for file, group in groupby(found, key=lambda one: one.where.rpartition(":")[0])}


def suspects(costs: list[tuple[float, float, Recipe]]) -> list[Recipe]:
    """Of texts, with what a short and a longer one of each cost, those whose cost grows most, and the dearest."""
    by_growth = sorted(costs, key=lambda one: one[1] / max(one[0], 2e-5), reverse=True)
    by_cost = sorted(costs, key=lambda one: one[1], reverse=True)
    return list(dict.fromkeys(one[2] for one in by_growth[:4] + by_cost[:3]))


# Patterns


def test_patterns_are_found() -> None:
    """All of those that the source has; one that is made at run-time is made with samples."""
    found = [one for group in patterns().values() for one in group]
    written = sum(
        len(
            re.findall(
                r"\bre\.(?:compile|match|fullmatch|search|sub|split|findall|finditer)\(|(?<!def )\blate\(",
                file.read_text("utf-8"),
            )
        )
        for file in (ROOT / "scormbuild").rglob("*.py")
    )
    # Signs of other dialects are a table, whose patterns are made in one place when they are needed.
    assert len(found) == written + len(SIGNS) > 200
    assert {how for one in found for how in one.how} == {"search", "match", "fullmatch"}


@pytest.mark.parametrize(
    ("pattern", "how"),
    [
        (r"\s*x", "search"),
        (r"\s*\s*x", "match"),
        (r"[+-]?(?:\d+\.?\d*|\.\d+)\Z", "match"),
        (r"<!--.*?-->", "search"),
        (r"url\(\s*([^()\s]*)\s*\)", "search"),
        (r"text/(?:x-)?script[^/]*\s*$", "match"),
        (r"imsglobal.*/imscp", "search"),
        (r"(a|aa)+$", "fullmatch"),
        (r"\{[^{}]*left=[^{}]*\}\Z", "search"),
    ],
)
def test_worst_texts_find_what_is_not_linear(pattern: str, how: str) -> None:
    assert slowest(Used("here", re.compile(pattern), frozenset([how])), how, 0.3) is None


@pytest.mark.parametrize("file", patterns())
def test_every_pattern_takes_a_second_at_most_for_a_megabyte(file: str) -> None:
    for one in patterns()[file]:
        for how in one.how:
            found = slowest(one, how, MOST)
            assert found is not None, f"{one.where}: {one.pattern.pattern!r} takes too long ({how})"


def slowest(one: Used, how: str, most: float) -> float | None:
    """Seconds for the longest of the worst texts of a pattern; None when it takes longer than ``most``."""
    source = one.pattern.pattern
    is_bytes = isinstance(source, bytes)

    def cost(recipe: Recipe, length: int) -> float:
        text: Any = recipe.text(length)
        text = text.encode("latin-1", "replace") if is_bytes else text
        return processor_time(use(one.pattern, how, text), most)

    try:
        recipes = worst_texts(source.decode("latin-1") if is_bytes else source, one.pattern.flags & ~re.UNICODE)
        costs = [(cost(recipe, SHORT), cost(recipe, LONGER), recipe) for recipe in recipes]
        worst = max((cost(recipe, LONG), recipe) for recipe in suspects(costs))[1]
        return cost(worst, LONGEST)
    except TooSlow:
        return None


# Patterns of JavaScript


def in_node(task: str, *arguments: str, stdin: str = "") -> Any:
    node = shutil.which("node")
    assert node, "the tests of the run-time need Node.js"
    done = subprocess.run(
        [node, str(ROOT / "tests" / "security" / "patterns.js"), task, *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def timed(cases: list[tuple[Mapping[str, str], Recipe, int]]) -> list[float]:
    """Seconds of Node's processor for patterns on texts."""
    given = [{**one, **recipe._asdict(), "length": length} for one, recipe, length in cases]
    found: list[float] = in_node("time", stdin=json.dumps(given))
    return found


def as_python(source: str) -> str:
    """A pattern of JavaScript in the form that Python's parser reads; what it matches may differ in rare letters."""
    source = re.sub(r"\(\?<(?![=!])", "(?P<", source).replace("[^]", r"[\s\S]")
    return re.sub(r"\\[pP]\{\w+\}", r"\\w", source)


@pytest.mark.usefixtures("node_modules")
def test_every_pattern_of_javascript_takes_a_second_at_most() -> None:
    files = [str(file.relative_to(ROOT)) for file in javascript_files()]
    found: list[dict[str, str]] = in_node("list", *files)
    assert len(found) > 80 and len({one["where"].partition(":")[0] for one in found}) > 15
    unique = list({(one["source"], one["flags"]): one for one in found}.values())
    cases = [(one, recipe) for one in unique for recipe in worst_texts(as_python(one["source"]))]
    short = timed([(one, recipe, SHORT) for one, recipe in cases])
    longer = timed([(one, recipe, LONGER) for one, recipe in cases])
    costs: dict[str, list[tuple[float, float, Recipe]]] = {}
    for (one, recipe), first, second in zip(cases, short, longer, strict=True):
        costs.setdefault(one["where"] + one["source"], []).append((first, second, recipe))
    worst = [(one, recipe) for one in unique for recipe in suspects(costs.get(one["where"] + one["source"], []))[:4]]
    for (one, recipe), seconds in zip(worst, timed([(*case, LONGEST) for case in worst]), strict=True):
        assert seconds < MOST, f"{one['where']}: /{one['source']}/ takes {seconds} s for {recipe}"


# What reads with them


def repeated(unit: str, length: int) -> str:
    return unit * (length // len(unit))


TRICKY = [
    "'",
    '"',
    "`",
    "\\'",
    "\\'a\\\n",
    '\\"b\\\n',
    "`${",
    "`${`}",
    "}",
    "/[a",
    "=/[a\n",
    "/*",
    "//",
    "<!--",
    "a/",
    "('",
    "\\",
    "\\\n",
    "'\\\n",
]


@pytest.mark.parametrize("unit", TRICKY)
@pytest.mark.parametrize("before", ["", "`${{", repeated("`${", 3_000)])
def test_scripts_are_read_in_linear_time(unit: str, before: str) -> None:
    text = before + repeated(unit, 150_000) + repeated("}", 3_000)
    assert processor_time(lambda: len(Script(text, "a.js").strings), 2) < 2


@pytest.mark.parametrize(
    "unit",
    [
        "url(",
        "url(   ",
        "url('",
        'url("a")',
        "url(a)\n",
        "@import 'a';",
        "@import   ",
        "/*",
        "/**/",
        "url(\n",
        "url()",
        "url",
    ],
)
def test_style_sheets_are_read_in_linear_time(unit: str) -> None:
    text = "url(b)" + repeated(unit, 500_000)
    assert processor_time(lambda: read_css(text), 2) < 2


DRAWN = [
    "<i:x/>a",
    "<?x?>a",
    "<!-- -->a",
    '<g id="a"/>',
    '<use href="#a"/>',
    '<g fill="url(#a)"/>',
    '<g style="a:rgb(1,2)"/>',
    "<i:x><g/></i:x>",
    '<g xmlns:j="urn:y"/>',
    "&amp;",
    "a",
]


@pytest.mark.parametrize("unit", DRAWN)
def test_drawings_are_written_in_linear_time(unit: str) -> None:
    text = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="urn:x"><g id="a"/>{repeated(unit, 250_000)}</svg>'
    assert processor_time(lambda: clean_svg(text.encode()), 2) < 2


@pytest.mark.parametrize(
    ("tag", "is_read"),
    [
        (f"<i {' '.join(f'a{number}=b' for number in range(900))}>", True),
        (f"<i title='{'a ' * 50_000}' {'a ' * 900}>", True),
        (f'<i title="{"a=b " * 50_000}">', True),
        (f"<script>if (a<b {'c ' * 50_000}) d()</script>", True),
        (f"<!-- <i {'a ' * 50_000}> -->", True),
        (f"a < b {'a ' * 50_000}", True),
        (f"<i {' '.join(f'a{number}=b' for number in range(1_100))}>", False),
        (f"<i title='>' {'a ' * 1_100}>", False),
        (f'<i title="it\'s" {"a " * 1_100}>', False),
        (f"<i title=it's {'a ' * 1_100}>", False),
        (f"<i {'a/' * 1_100}>", False),
        (f"<i {chr(10).join('=a=b' for _ in range(1_100))}>", False),
        (f"<i {'a=b/ ' * 1_100}>", False),
        (f"<script {'a ' * 1_100}></script>", False),
    ],
    ids=range(14),
)
def test_page_with_an_element_of_very_many_attributes_is_not_read(tag: str, is_read: bool) -> None:
    """libxml2 takes time for them that grows with the square of their number."""
    try:
        page = read_page("a.html", f'<html lang="en"><title>T</title>{tag}<p>x'.encode())
    except UnbearablePageError:
        assert not is_read
    else:
        assert is_read and page.title == "T"


FILES = 1_300_000
PAGE = '<!doctype html>\n<html lang="en"><title>P</title>{}<p>x</p></html>\n'


def with_page(text: str, **others: str) -> dict[str, bytes]:
    files = {"index.html": PAGE.format(text).encode()}
    return {**good_files("scorm12"), **files, **{name.replace("_", "."): one.encode() for name, one in others.items()}}


def with_script(unit: str, before: str = "var API;") -> dict[str, bytes]:
    return with_page('<script src="a.js"></script>', a_js=before + repeated(unit, FILES))


def with_manifest(old: str, new: str) -> dict[str, bytes]:
    assert old in MANIFEST_12
    return {**good_files("scorm12"), "imsmanifest.xml": MANIFEST_12.replace(old, new).encode()}


def numbered(unit: str, length: int) -> str:
    return "".join(unit.format(number) for number in range(length // len(unit)))


HOSTILE: dict[str, Callable[[], dict[str, bytes]]] = {
    "digits of a score": lambda: with_script("1", "API;set('cmi.core.score.raw',"),
    "digits of a score in a string": lambda: with_script("1", "API;set('cmi.core.score.raw','"),
    "digits of a mastery score": lambda: with_manifest(">80<", f">{repeated('1', FILES)}x<"),
    "blanks behind url": lambda: with_page(
        '<link rel="stylesheet" href="a.css">', a_css="url(" + repeated(" ", FILES // 2)
    ),
    "many url": lambda: with_page(
        '<link rel="stylesheet" href="a.css">',
        a_css=repeated("url( ", FILES // 2),
        b_css=numbered("url(a{})", FILES // 2),
    ),
    "strings without an end": lambda: with_script("\\'a\\\n"),
    "short strings": lambda: with_script('""'),
    "names of the data model": lambda: with_script("set('cmi.x{}',1);"),
    "saved work": lambda: with_script("x=JSON.stringify(set('cmi.suspend_data',x);"),
    "handlers of unload": lambda: with_script("addEventListener('beforeunload',f);"),
    "addresses": lambda: with_script("fetch('https://example.org/a');"),
    "attributes": lambda: with_page(f"<i {numbered('a{}=b ', FILES // 2)}>"),
    "pictures": lambda: with_page(numbered("<img src=a{}>", FILES // 2)),
    "prefixes": lambda: with_manifest(
        "<metadata>", "<metadata " + numbered("xmlns:n{}='a' ", 19_000) + ">" + repeated("<x/>", FILES // 8)
    ),
    "files that are missing": lambda: {
        **with_manifest('<file href="index.html"/>', numbered('<file href="x{}"/>', FILES // 2)),
        **{f"{number}.html": b"x" for number in range(10_000)},
    },
    "items": lambda: with_manifest(
        "<title>Plants</title>", "<title>P</title>" + repeated('<item identifier="1"/>', FILES)
    ),
    "comments": lambda: with_manifest("<metadata>", "<metadata>" + repeated("<!--x-->", FILES)),
    "instructions without an end": lambda: with_manifest("<metadata>", "<metadata>" + repeated("<?", FILES)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_package_is_checked_within_three_seconds_a_megabyte(tmp_path: Path, name: str) -> None:
    package = tmp_path / "package.zip"
    package.write_bytes(zip_bytes(HOSTILE[name](), zipfile.ZIP_STORED))
    assert processor_time(lambda: check_package(package), 4) < 4


def test_many_unlisted_files_are_listed_in_linear_time(tmp_path: Path) -> None:
    files = {**good_files("scorm12"), **{f"media/{number}.png": b"\x89PNG" for number in range(8_000)}}
    package = tmp_path / "package.zip"
    package.write_bytes(zip_bytes(files, zipfile.ZIP_STORED))
    fixed = tmp_path / "fixed.zip"
    assert processor_time(lambda: fix_package(package, fixed), 16) < 16
    with zipfile.ZipFile(fixed) as archive:
        listed = archive.read("imsmanifest.xml").decode()
    assert listed.count("<file ") == 8_002
    # In the place and the form in which one was listed by hand.
    assert re.search(
        r'<file href="index.html"/>\n      <file href="media/0.png"/>\n      <file href="media/1.png"/>', listed
    )
    assert re.search(r'<file href="media/7999.png"/>\n      <dependency', listed) or "<dependency" in listed


def test_what_is_not_worked_out_is_counted(tmp_path: Path) -> None:
    """Of a mistake that is made very often the first are shown, and all are told of."""
    notes: list[str] = []
    files = with_manifest('<file href="index.html"/>', numbered('<file href="x{}"/>', 60_000))
    missing = files["imsmanifest.xml"].count(b'<file href="x')
    package = tmp_path / "package.zip"
    package.write_bytes(zip_bytes(files))
    found = [one for one in check_package(package, notes=notes) if one.rule == "RES006"]
    assert len(found) == 50 and missing > 3_000
    assert f"{missing - 50:,} more findings of RES006 are not shown" in notes
