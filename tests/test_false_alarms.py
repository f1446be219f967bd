"""What was held against good packages and is no mistake, or no error: each of these was told of a real package."""

from __future__ import annotations

from pathlib import Path

import pytest

from scormbuild.checks import check_package
from scormbuild.findings.diagnostics import Diagnostic
from tests.broken_packages import CASES, S3, S4, S12, changed, install_official
from tests.making import zip_bytes
from tests.test_checks_content import MANIFEST, PAGE, body, make_package, more, page, script


def found(tmp_path: Path, files: dict[str, str], standard: str = "scorm12") -> dict[str, Diagnostic]:
    """The findings in the sound package with other files, one of each rule."""
    return {one.rule: one for one in check_package(make_package(tmp_path, files, standard))}


NOTHING = {"scorm.js": 'const api = window.parent.API; api.LMSInitialize("");'}
PLUGINS = (
    '<applet name="d" code="A.class"></applet>',
    '<object type="application/x-shockwave-flash" data="a.swf"></object>',
    '<embed src="media/a.swf?v=1">',
    '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000"></object>',
    '<object classid="clsid:CAFEEFAC-0016-0000-0000-ABCDEFFEDCBA"></object>',
    '<object classid="clsid:01234567-0000-0000-0000-000000000000"></object>',
    '<script type="text/vbscript">Sub Done()\nEnd Sub</script>',
    "<script>document.write('<applet code=A.class></applet>');</script>",
    '<iframe src="a.swf" title="A"></iframe>',
    '<script>swfobject.embedSWF("a.swf", "place", 1, 1);</script>',
)


@pytest.mark.parametrize("plugin", PLUGINS)
def test_what_a_plugin_calls_cannot_be_read(plugin: str, tmp_path: Path) -> None:
    """Nothing is claimed to be missing where code runs that is not JavaScript."""
    assert {"RTE003", "RTE004", "RTE005", "RTE012", "RTE018"}.isdisjoint(found(tmp_path, {**body(plugin), **NOTHING}))
    assert "RTE004" in found(tmp_path, NOTHING)


def test_an_lms_completes_a_sco_without_a_status(tmp_path: Path) -> None:
    """In SCORM 1.2 at LMSFinish; where the SCO sets other words than those of an end, it stays so."""
    silent = script('api.LMSSetValue("cmi.core.lesson_status", "passed");\n', "")
    assert "RTE005" not in found(tmp_path, silent)
    assert "RTE005" in found(tmp_path, script('"passed"', '"incomplete"'))


def test_without_any_exit_scorm_12_returns_everything(tmp_path: Path) -> None:
    """Moodle does; another exit than suspend is another matter."""
    assert "RTE018" not in found(tmp_path, script('api.LMSSetValue("cmi.core.exit", "suspend");', ""))
    assert "RTE018" in found(tmp_path, script('"suspend"', '"time-out"'))


WORDS = (
    'const types = {"http://adlnet.gov/expapi/activities/cmi.interaction": "cmi.interaction", b: "question"};',
    'const names = ["cmi.core.lesson_progress", "cmi.objective"];',
    'switch (name) { case "cmi.core.progress": break; }',
    'if (name === "cmi.core.progress" || is("cmi.core.progress")) { show(); }',
)


@pytest.mark.parametrize("words", WORDS)
def test_words_in_a_table_are_no_elements(words: str, tmp_path: Path) -> None:
    """Only what is read or set is asked of the LMS."""
    assert found(tmp_path, more(words)) == {}


SAVES_OFTEN = """
function answer() { api.LMSSetValue("cmi.suspend_data", "p2"); api.LMSCommit(""); }
next.addEventListener("click", answer);
"""


@pytest.mark.parametrize(
    ("handlers", "words"),
    [
        ("window.onunload = done;", "to save only in a handler of unload,"),
        ("window.onbeforeunload = done; window.onunload = done;", "save only in handlers of beforeunload and unload,"),
        (f"{SAVES_OFTEN}window.onunload = done;", "to end its session only in a handler of unload,"),
    ],
)
def test_what_is_saved_in_handlers_of_unload_is_said_as_it_is(handlers: str, words: str, tmp_path: Path) -> None:
    done = 'function done() { api.LMSFinish(""); }'
    one = found(tmp_path, script('addEventListener("pagehide", () => api.LMSFinish(""));', f"{done} {handlers}"))
    assert words in one["RTE011"].message


def test_a_question_before_leaving_saves_nothing(tmp_path: Path) -> None:
    """A SCO that saves along the way, and asks in beforeunload, does not save in beforeunload."""
    asks = 'window.onbeforeunload = function () { return R("control.confirm leave"); };'
    files = script('addEventListener("pagehide", () => api.LMSFinish(""));', SAVES_OFTEN + asks)
    assert "RTE011" not in found(tmp_path, files) and "LMS005" in found(tmp_path, files)


def test_nothing_is_said_about_a_script_that_is_missing(tmp_path: Path) -> None:
    """But that it is, which is an error in the launch page: the course does not start."""
    files = page('<script src="scorm.js">', '<script src="driver.js">')
    one = found(tmp_path, files)
    assert {rule: one[rule].severity for rule in one} == {"RES052": "error"}
    files = {**body('<iframe src="a.html" title="A"></iframe>'), "a.html": PAGE.replace("scorm.js", "gone.js")}
    assert found(tmp_path, files)["RES052"].severity == "warning"


@pytest.mark.parametrize(
    ("html", "severity"),
    [
        ('<script type="module" src="/assets/app.js"></script>', "error"),
        ('<iframe src="/course/" title="A"></iframe>', "error"),
        ('<base href="/course/"><script src="app.js"></script>', "error"),
        ('<img src="/leaf.png" alt="">', "warning"),
        ('<script src="../app.js"></script>', "warning"),
    ],
)
def test_what_a_launch_page_takes_from_the_root_is_an_error(html: str, severity: str, tmp_path: Path) -> None:
    """In every LMS it is blank without it; a picture is a gap."""
    assert found(tmp_path, body(html))["RES054"].severity == severity


WHILE_PARSED = (
    'document.write("<p>Plants</p>");',
    'if (a) { document.write("<p>Plants</p>"); }',
    '(function () { document.write("<p>Plants</p>"); })();',
    '!function () { document.writeln("<p>Plants</p>"); }();',
    'function head() { document.write("<h1>A</h1>"); } head();',
    'lib.register(function () { document.write("unknown when"); });',
)


@pytest.mark.parametrize("code", WHILE_PARSED)
def test_writing_while_the_page_is_read_does_no_harm(code: str, tmp_path: Path) -> None:
    assert found(tmp_path, more(code)) == {}


def test_pages_that_nothing_leads_to_are_told_in_one_line(tmp_path: Path) -> None:
    """What is wrong in them does no harm; a page that a list or a name put together may open is read."""
    old = '<html><body><img src="http://a.example/b.png"><script>alert(1)</script></body></html>'
    notes: list[str] = []
    package = make_package(tmp_path, {"old/notes.html": old, "old/unused.js": "alert(1);"}, "scorm12")
    assert check_package(package, (), notes) == []
    assert [one for one in notes if "old/notes.html" in one and "2 " in one]
    for names in ('go("notes.html")', 'go("old/" + name + ".html")', 'fetch("pages.json")'):
        files = {"old/notes.html": old, **more(names), "pages.json": '["old/notes.html"]'}
        assert "RES051" in found(tmp_path, files), names


def test_a_launch_file_may_be_listed_by_a_dependency(tmp_path: Path) -> None:
    """Whatever its address ends with."""
    package = tmp_path / "p.zip"
    package.write_bytes(
        changed(
            S12,
            ('      <file href="index.html"/>\n', ""),
            ('href="index.html">', 'href="index.html?c=1">'),
            ('<file href="media/leaf.png"/>', '<file href="index.html"/><file href="media/leaf.png"/>'),
        )()
    )
    assert not [one for one in check_package(package) if one.rule.startswith("RES")]


def test_files_that_nobody_asks_for_are_missed_with_a_warning(tmp_path: Path) -> None:
    """A README, say; what a page shows is an error."""
    package = tmp_path / "p.zip"
    listed = ('<file href="index.html"/>', '<file href="index.html"/><file href="README.md"/>')
    package.write_bytes(changed(S12, listed)())
    assert {one.rule: one.severity for one in check_package(package) if one.rule == "RES006"} == {"RES006": "warning"}
    package.write_bytes(CASES["RES006"]())
    files = {"index.html": b"<!doctype html><html lang='en'><title>A</title><img src='media/leaf.png' alt=''></html>"}
    package.write_bytes(changed(S12, **{**files, "media/leaf.png": None})())
    assert {one.rule: one.severity for one in check_package(package) if one.rule == "RES006"} == {"RES006": "error"}


@pytest.mark.parametrize("identifier", ["00", "Numbas: x", "a b", "ä:ö"])
def test_identifiers_that_every_lms_takes_are_warnings(identifier: str, tmp_path: Path) -> None:
    package = tmp_path / "p.zip"
    package.write_bytes(changed(S12, ('identifier="roots"', f'identifier="{identifier}"'))())
    assert [one.severity for one in check_package(package) if one.rule == "MAN016"] == ["warning"]


def test_blanks_around_identifiers_do_not_count(tmp_path: Path) -> None:
    """The type ID collapses them, and so does a reference to one."""
    package = tmp_path / "p.zip"
    package.write_bytes(
        changed(
            S12,
            ('identifier="roots"', 'identifier=" roots\n"'),
            ('organization identifier="course"', 'organization identifier=" course"'),
        )()
    )
    assert not [one for one in check_package(package) if one.rule.startswith("MAN")]


LOM = (
    '<lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string language="en">A</string></title></general></lom>'
)


@pytest.mark.parametrize("standard", [S3, S4])
@pytest.mark.parametrize("where", ["package", "item", "resource"])
def test_metadata_and_extensions_match_the_schema(
    standard: str, where: str, tmp_path: Path, node_modules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No set of control documents has lom.xsd, and an LMS takes what else stands at such places."""
    install_official(node_modules, tmp_path / "data")
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", str(tmp_path / "data"))
    package = tmp_path / "p.zip"
    own = f'{LOM}<x:more xmlns:x="urn:x"/>' if where == "package" else LOM
    edits = {
        "package": ("</schemaversion>", f"</schemaversion>{own}"),
        "item": ("<title>Roots</title>", f"<title>Roots</title><metadata>{own}</metadata>"),
        "resource": ('<file href="index.html"/>', f'<metadata>{own}</metadata><file href="index.html"/>'),
    }
    package.write_bytes(changed(standard, edits[where])())
    assert [one.as_text() for one in check_package(package) if one.rule.startswith("MAN")] == []
    wrong = ("<schema>ADL SCORM</schema>", "<schema>ADL SCORM</schema><schema>ADL SCORM</schema>")
    package.write_bytes(changed(standard, edits[where], wrong)())
    assert "MAN015" in {one.rule for one in check_package(package)}


FLASH = MANIFEST["scorm12"].replace('href="index.html"', 'href="movie.swf"')


def test_what_the_lms_launches_itself_is_an_error(tmp_path: Path) -> None:
    """A film for a plug-in, a page that is nothing but its frame, or XML that a browser has to transform."""
    one = found(tmp_path, {"imsmanifest.xml": FLASH, "movie.swf": "FWS"})
    assert one["RES055"].severity == "error" and "RES018" not in one and "RTE001" not in one
    film = '<html lang="en"><head><title>A</title></head><body><embed src="a.swf"></body></html>'
    assert found(tmp_path, {"index.html": film, "a.swf": "FWS"})["RES055"].severity == "error"
    xml = MANIFEST["scorm12"].replace('href="index.html"', 'href="page.xml"')
    styled = '<?xml version="1.0"?>\n<?xml-stylesheet type="text/xsl" href="page.xsl"?><page/>'
    assert found(tmp_path, {"imsmanifest.xml": xml, "page.xml": styled})["RES056"].severity == "error"
    assert "RES056" not in found(tmp_path, {"imsmanifest.xml": xml, "page.xml": styled.replace("text/xsl", "text/css")})


@pytest.mark.parametrize(
    ("kind", "element", "value", "severity"),
    [
        ("true-false", "learner_response", "t", "error"),
        ("choice", "learner_response", "water light", "error"),
        ("numeric", "correct_responses.0.pattern", "42", "error"),
        ("choice", "learner_response", "water[,]light", ""),
        ("numeric", "correct_responses.0.pattern", "42[:]42", ""),
        ("other", "learner_response", "any text", ""),
    ],
)
def test_responses_have_the_form_of_their_type(
    kind: str, element: str, value: str, severity: str, tmp_path: Path
) -> None:
    """SCORM 2004 LMSs compare them; in SCORM 1.2 hardly any does, so there it is a warning."""
    code = (
        f'api.SetValue("cmi.interactions." + n + ".type", "{kind}");'
        f'api.SetValue("cmi.interactions." + n + ".{element}", "{value}");'
    )
    one = found(tmp_path, more(code, "scorm2004"), "scorm2004")
    assert {rule: one[rule].severity for rule in one} == ({"RTE008": severity} if severity else {})


def test_a_manifest_that_no_parser_reads_is_an_error(tmp_path: Path) -> None:
    package = tmp_path / "p.zip"
    package.write_bytes(zip_bytes({"imsmanifest.xml": MANIFEST["scorm12"][:300].encode(), "index.html": b"<p>"}))
    assert [(one.rule, one.severity) for one in check_package(package)] == [("MAN004", "error")]
