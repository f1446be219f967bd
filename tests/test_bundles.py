"""The committed bundles are what the sources make, so that installing scormbuild needs no Node.js."""

from __future__ import annotations

import json
import re
import subprocess
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from scormbuild.source.blocks import BLOCKS
from tests.conftest import ROOT

DIST = ROOT / "templates" / "dist"


def test_bundles_are_built_from_the_sources(tmp_path: Path, node_modules: Path) -> None:
    subprocess.run(["node", "scripts/bundle.js", str(tmp_path)], cwd=ROOT, check=True)
    committed = sorted(file.relative_to(DIST) for file in DIST.rglob("*") if file.is_file())
    assert committed == sorted(file.relative_to(tmp_path) for file in tmp_path.rglob("*") if file.is_file())
    for file in committed:
        assert (tmp_path / file).read_bytes() == (DIST / file).read_bytes(), "run: npm run bundle"


def test_bundles_run_no_text_as_code_and_ask_no_other_server() -> None:
    for file in (file for file in DIST.rglob("*") if file.is_file()):
        text = file.read_text("utf-8")
        assert not re.search(
            r"\beval\(|new Function\(|https?://|beforeunload|\"unload\"|alert\(|confirm\(|sessionStorage|document\.cookie",
            text,
        ), file.name


def test_only_the_journal_touches_the_browsers_storage() -> None:
    """One place for each store, where an access that throws is expected."""
    scripts = {
        file.name: re.sub(r"/\*.*?\*/|//[^\n]*", "", file.read_text("utf-8"), flags=re.DOTALL)
        for file in (ROOT / "templates" / "runtime").glob("**/*.js")
    }
    for store, place in (("localStorage", "journal.js"), ("globalThis.indexedDB", "vault.js")):
        assert {name: code.count(store) for name, code in scripts.items() if store in code} == {place: 1}


def test_interface_texts_are_complete_in_every_language() -> None:
    texts = {file.stem: json.loads(file.read_text("utf-8")) for file in (ROOT / "templates" / "strings").iterdir()}
    placeholders = re.compile(r"\{\w+\}")

    def forms(value: object) -> list[str]:
        return list(value.values()) if isinstance(value, dict) else [str(value)]

    for language, words in texts.items():
        assert list(words) == list(texts["en"]), language
        for name, value in words.items():
            wanted = {hole for form in forms(texts["en"][name]) for hole in placeholders.findall(form)}
            for form in forms(value):
                assert set(placeholders.findall(form)) == wanted, (language, name)


def test_no_line_breaks_before_a_sign_that_stands_apart() -> None:
    """A percent sign behind a space, and French punctuation, stay with the word before; Turkish has 80 behind %."""
    for file in (ROOT / "templates" / "strings").iterdir():
        signs = "%:;?!»" if file.stem == "fr" else "%"
        texts = re.sub(r'": ', '":', file.read_text("utf-8"))
        assert re.findall(rf".* [{signs}](?!\{{).*|.*« .*", texts) == [], file.name


def test_every_interface_text_that_is_named_exists_and_none_is_left_over() -> None:
    known = set(json.loads((ROOT / "templates" / "strings" / "en.json").read_text("utf-8")))
    named = {text for texts in json.loads((DIST / "texts.json").read_text("utf-8")).values() for text in texts}
    for file in (ROOT / "templates").glob("**/*.j2"):
        found = re.findall(r"\bt\.([a-z_]+)|say\(\"([a-z_]+)\"", file.read_text("utf-8"))
        named.update(one or other for one, other in found)
    assert named
    assert named - known == set()
    code = "".join(
        file.read_text("utf-8")
        for file in (*(ROOT / "templates").rglob("*.j2"), *(ROOT / "scormbuild").rglob("*.py"))
        if file.parent.name != "compiled"
    )
    # Python puts some together, such as kind_ and the name of a kind.
    stems = set(re.findall(r"[`\"]([a-z_]+_)[{]", code))
    assert {
        text for text in known - named if not re.search(rf"\b{text}\b", code) and not text.startswith(tuple(stems))
    } == set()


def test_bundles_can_be_read_line_by_line() -> None:
    for file in (file for file in DIST.rglob("*") if file.is_file()):
        assert max(map(len, file.read_text("utf-8").splitlines())) <= 200, file.name


def test_the_table_of_marks_is_made_from_the_kinds_of_progress(tmp_path: Path) -> None:
    """What a block declares in Python is what the page keeps, in the same sign of saved work."""
    spec = spec_from_file_location("marks_table", ROOT / "scripts" / "marks_table.py")
    assert spec and spec.loader
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    committed = (ROOT / "templates" / "runtime" / "marks.js").read_text("utf-8")
    assert script.marks_table() == committed, "run: python scripts/marks_table.py, then npm run bundle"


CLASSES = {*BLOCKS, *(name for kind in BLOCKS.values() for name in kind.classes), "wide", "full", "dark-ok", "right"}
"""Names that blocks and pictures have as classes in the page."""
OF_A_BLOCK = {"callout.css", "lesson.css", "panel.css", "figure.css", "extras.css"}
"""Style sheets of blocks besides those that are named as one."""


def test_no_style_of_something_else_applies_to_a_block() -> None:
    """A style sheet that came with a question or the overview stays: of a bare name, it says things everywhere."""
    wrong = []
    styles = ROOT / "templates" / "styles"
    for file in [*styles.glob("*.css"), ROOT / "templates" / "style.css"]:
        text = re.sub(r"/\*.*?\*/", "", file.read_text("utf-8"), flags=re.DOTALL)
        for selectors in re.findall(r"(?:^|[{}])\s*([^{}@]+?)\s*\{", text):
            found = (re.match(r"\.([\w-]+)(?=[\s>+:~]|\Z)", one.strip()) for one in selectors.split(","))
            names = {one[1] for one in found if one and one[1] in CLASSES}
            wrong += [(file.name, name) for name in names if file.name not in {*OF_A_BLOCK, *files_of(name)}]
    assert wrong == []


def files_of(name: str) -> set[str]:
    """The style sheets of a block."""
    return {f"{name}.css", f"{name}.late.css", {"column": "columns.css", "flashcards": "deck.css"}.get(name, "")}
