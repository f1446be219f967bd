"""The preview as a designer meets it: what the LMS knows in words, what goes wrong on purpose, changes, runs."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Dialog, Frame, FrameLocator, Locator, Page, Playwright, expect

from tests.browser.test_pages import axe
from tests.test_preview import Server

pytestmark = pytest.mark.browser

COURSE = "id: garden\ntitle: The Garden\npass: 50\nstandards: [scorm12, scorm2004-4]\n"
PARAGRAPH = "Roots hold the plant, and drink for it. They grow towards water, and away from light.\n\n" * 4
ROOTS = f"""\
---
title: Roots
objectives: [Know what roots do]
---
{PARAGRAPH * 4}
::: quiz
## Check

### What do roots drink? {{#drink}}

- [x] Water {{#water}}
- [ ] Light {{#light}}

> They drink water.

### What do they hold? {{#hold}}

- [x] The plant {{#plant}}
- [ ] The sky {{#sky}}

> They hold the plant.
:::

{PARAGRAPH * 4}
"""
LEAVES = "---\ntitle: Leaves\n---\nLeaves are green.\n\n::: flashcards\nLeaf\n: Green\n:::\n"
THEIRS = """\
<?xml version="1.0"?>
<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Somebody's</title>
<item identifier="first" identifierref="r1"><title>First part</title><adlcp:masteryscore>80</adlcp:masteryscore></item>
<item identifier="second" identifierref="r2"><title>Second part</title></item></organization></organizations>
<resources>
<resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="sco.html?part=1">
<file href="sco.html"/></resource>
<resource identifier="r2" type="webcontent" adlcp:scormtype="sco" href="sco.html?part=2">
<file href="sco.html"/></resource>
</resources></manifest>
"""
SCO = """\
<!doctype html><title>A part</title><p id="name"></p>
<script>
let api = null;
for (let at = window, turn = 0; !api && turn < 9; at = at.parent, turn += 1) api = at.API ?? at.opener?.API ?? null;
api.LMSInitialize("");
const [name, mode] = ["student_name", "lesson_mode"].map((one) => api.LMSGetValue(`cmi.core.${one}`));
document.getElementById("name").textContent = `${name} ${mode}`;
api.LMSSetValue("cmi.interactions.0.id", "Scene1_Q2");
api.LMSSetValue("cmi.interactions.0.type", "choice");
api.LMSSetValue("cmi.interactions.0.student_response", "b");
api.LMSSetValue("cmi.interactions.0.result", "incorrect");
api.LMSSetValue("cmi.core.score.raw", "40");
const done = location.search === "?part=2" && mode === "normal" && api.LMSGetValue("cmi.suspend_data") === "left";
api.LMSSetValue("cmi.core.lesson_status", done ? "completed" : "incomplete");
api.LMSCommit("");
window.addEventListener("pagehide", () => { api.LMSSetValue("cmi.suspend_data", "left"); api.LMSFinish(""); });
</script>
"""


@pytest.fixture(scope="module")
def garden(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("garden")
    for name, text in {"course.yaml": COURSE, "01-roots.md": ROOTS, "02-leaves.md": LEAVES}.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def address(garden: Path) -> Iterator[str]:
    """One preview for all tests; learners are of each browser context's own."""
    server = Server(str(garden))
    yield server.address
    server.close()


class Preview:
    """The page, with the course in its frame."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    @property
    def course(self) -> FrameLocator:
        """The course, in its frame in the player, in its frame in the page."""
        return self.page.frame_locator("#desk .course-frame").frame_locator("iframe")

    @property
    def frame(self) -> Frame:
        """The same, to run scripts in."""
        self.course.locator("body").wait_for(state="attached")
        (frame,) = [one for one in self.page.frames if "/content/" in one.url]
        return frame

    @property
    def player(self) -> Frame:
        """The page around the course, with its LMS."""
        self.page.frame_locator("#desk .course-frame").locator("body").wait_for(state="attached")
        (frame,) = [one for one in self.page.frames if "/player#" in one.url]
        return frame

    def open(self, *sections: str) -> None:
        for name in sections:
            if self.page.locator(f"#{name}").get_attribute("open") is None:
                self.page.locator(f"#{name} > summary").click()

    def switch(self, name: str, value: str) -> None:
        self.open("trouble")
        self.page.locator(f"#{name}").select_option(value)

    def fact(self, name: str) -> Locator:
        return self.page.locator(".fact", has=self.page.locator("dt", has_text=name)).locator("dd")

    def answer(self, question: str, choice: str) -> None:
        form = self.course.locator(f'.question[data-id="{question}"]')
        form.locator(f'.choice[data-id="{choice}"] input').check()
        form.locator(".check").click()


@pytest.fixture
def look(context: BrowserContext, address: str) -> Callable[..., Preview]:
    """Open the preview, of the garden or of another server's address."""

    def start(where: str = address, width: int = 1280) -> Preview:
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": 860})
        preview = Preview(page)
        page.goto(where)
        page.wait_for_selector("#desk .course-frame")
        return preview

    return start


def begin(preview: Preview) -> None:
    """To the first lesson."""
    preview.course.locator("#sb-start").click()
    preview.course.locator(".question").first.wait_for()


def test_an_answer_is_told_in_words_and_trouble_is_met(look: Callable[..., Preview]) -> None:
    preview = look()
    page = preview.page
    begin(preview)
    preview.answer("drink", "light")
    first = page.locator("#answers-list li").first
    expect(first).to_contain_text("What do roots drink?")
    expect(first).to_contain_text("Incorrect Light")
    expect(first).to_contain_text("Correct answer: Water")
    expect(preview.fact("Status")).to_have_text("In progress")
    expect(page.locator("#saved")).to_contain_text("All work is saved")

    preview.switch("saving", "fails")
    expect(page.locator("#trouble-note")).to_contain_text("saving fails")
    preview.answer("hold", "plant")
    expect(preview.course.locator("#sb-notice")).to_contain_text("not saved")
    expect(page.locator("#saved")).to_contain_text("did not store the last save")
    expect(first).to_contain_text("not saved yet")
    preview.open("calls")
    page.locator("#calls label", has_text="Problems").click()
    expect(page.locator("#call-list .caused").first).to_contain_text("LMSCommit")

    page.locator("#calm-too").click()
    expect(page.locator("#trouble-note")).to_be_hidden()
    expect(preview.course.locator("#sb-save")).to_have_text("Saved", timeout=12_000)
    expect(page.locator("#saved")).to_contain_text("All work is saved")

    page.locator("#relaunch").click()
    preview.course.locator('.question[data-id="drink"] .verdict', has_text="Incorrect").wait_for()
    preview.open("memory")
    expect(page.locator("#memory-costs table").first).to_contain_text("Roots")
    expect(page.locator("#memory-count")).to_contain_text("of 4,096")
    assert preview.errors == []


def test_a_change_keeps_the_place_and_a_mistake_is_shown_with_its_place(
    look: Callable[..., Preview], garden: Path
) -> None:
    preview = look()
    page, lesson = preview.page, garden / "01-roots.md"
    begin(preview)
    preview.answer("drink", "water")
    expect(page.locator("#saved")).to_contain_text("All work is saved")
    preview.frame.evaluate("() => scrollTo({top: 700, behavior: 'instant'})")
    try:
        lesson.write_text(ROOTS + "\nA word that is new.\n", "utf-8")
        preview.course.get_by_text("A word that is new.").wait_for()
        preview.frame.wait_for_function("() => Math.abs(scrollY - 700) < 2")
        expect(preview.course.locator('.question[data-id="drink"]')).to_contain_text("Correct")

        lesson.write_text(ROOTS + "\n![](missing.png)\n", "utf-8")
        problem = page.locator("#overlay .problem.error")
        expect(problem).to_contain_text("missing.png")
        expect(problem.locator(".place")).to_contain_text("01-roots.md, line")
        expect(problem.locator("pre")).to_contain_text("![](missing.png)")
        assert axe(page) == []
        page.locator("#overlay-close").click()
        expect(preview.course.get_by_text("A word that is new.")).to_be_attached()
        expect(page.locator("#problems-button")).to_have_text("1 error")
    finally:
        lesson.write_text(ROOTS, "utf-8")
    expect(page.locator("#problems-button")).to_be_hidden()
    expect(page.locator("#overlay")).to_be_hidden()
    assert preview.errors == []


def test_learners_stand_side_by_side(look: Callable[..., Preview]) -> None:
    preview = look()
    page = preview.page
    begin(preview)
    preview.answer("drink", "water")
    expect(page.locator("#saved")).to_contain_text("All work is saved")
    preview.open("learners")
    page.locator("#add").click()
    expect(page.locator("#people input")).to_have_count(2)
    expect(page.locator("#answers-none")).to_be_visible()
    page.locator("#rename").fill("محمد الأحمد")
    page.locator("#rename").press("Enter")
    expect(page.locator("#learner-name")).to_have_text("محمد الأحمد")
    page.locator("#people label").first.click()
    expect(page.locator("#answers-list li")).to_have_count(1)
    page.reload()
    expect(page.locator("#people input")).to_have_count(2)
    expect(page.locator("#answers-list li")).to_have_count(1)
    page.locator("#reset").click()
    expect(page.locator("#answers-none")).to_be_visible()
    expect(preview.course.locator("#sb-start")).to_have_text("Start")
    assert preview.errors == []


def test_moodle_says_saved_without_network_and_the_course_does_not_believe_it(look: Callable[..., Preview]) -> None:
    preview = look()
    page = preview.page
    page.locator("#standard").select_option("scorm2004-4")
    expect(page.locator("#build")).to_contain_text("SCORM 2004 4th Edition")
    preview.switch("profile", "moodle")
    begin(preview)
    page.locator("#offline").check()
    preview.answer("drink", "water")
    expect(preview.course.locator("#sb-notice")).to_contain_text("not saved")
    page.locator("#offline").uncheck()
    expect(preview.course.locator("#sb-save")).to_have_text("Saved", timeout=12_000)
    preview.answer("hold", "plant")
    expect(page.locator("#saved")).to_contain_text("All work is saved")

    # Not found at all, then late.
    preview.switch("api", "never")
    expect(page.locator("#saved")).to_contain_text("has not contacted the LMS")
    page.wait_for_selector("#desk .course-frame.there")
    # The course looks for eight seconds; they need not be waited for.
    preview.frame.evaluate("() => { const end = Date.now() + 9000; Date.now = () => end; }")
    expect(preview.course.locator("#sb-notice")).to_contain_text("not recorded")
    preview.switch("api", "late")
    expect(page.locator("#saved")).to_contain_text("All work is saved", timeout=10_000)

    # A login that has expired shows when the course is opened, and saves nothing before.
    page.locator("#expired").check()
    page.locator("#relaunch").click()
    expect(page.locator("#away")).to_contain_text("Please log in")
    page.locator("#away button").click()
    expect(page.locator("#desk .course-frame")).to_be_visible()
    assert preview.errors == []


def test_a_crash_loses_what_was_not_saved_and_leaving_does_not(tmp_path: Path, look: Callable[..., Preview]) -> None:
    server = Server(str(their_package(tmp_path / "their.zip")))
    try:
        preview = look(server.address)
        page = preview.page
        expect(preview.course.locator("#name")).to_have_text("Rivera, Ana normal")
        expect(preview.fact("Score")).to_contain_text("40")
        expect(preview.fact("Score")).to_contain_text("pass mark 80")
        expect(page.locator("#answers-list li")).to_contain_text("Scene1 Q2")
        expect(page.locator("#calls-count")).to_have_text("1 problem")
        preview.open("calls", "memory")
        broken = page.locator("#call-list .broken")
        expect(broken).to_contain_text("405 Incorrect data type")
        expect(broken).to_contain_text("correct, wrong, unanticipated, neutral")

        page.locator("#crash").click()
        expect(page.locator("#away")).to_contain_text("crashed")
        expect(page.locator("#memory-count")).to_contain_text("0 of 4,096")
        page.locator("#away button").click()
        expect(preview.course.locator("#name")).to_have_text("Rivera, Ana normal")
        # The other part ends this one, which may still save.
        page.locator("#scos button", has_text="Second part").click()
        expect(page.locator("#scos [aria-current]")).to_contain_text("Second part")
        preview.course.locator("#name").wait_for()
        page.locator("#scos button", has_text="First part").click()
        expect(page.locator("#memory-count")).to_contain_text("4 of 4,096")

        # In Moodle the pass mark makes "incomplete" a failure, and when every part is finished, by success or failure,
        # they are only looked at again.
        preview.switch("profile", "moodle")
        expect(preview.course.locator("#name")).to_have_text("Rivera, Ana normal")
        page.locator("#leave").click()
        expect(preview.fact("Status")).to_have_text("Failed")
        expect(preview.fact("Grade")).to_contain_text("40 of 100")
        page.locator("#relaunch").click()
        expect(preview.course.locator("#name")).to_have_text("Rivera, Ana normal")
        page.locator("#scos button", has_text="Second part").click()
        expect(preview.fact("Status")).to_have_text("Completed")
        page.locator("#relaunch").click()
        expect(preview.course.locator("#name")).to_have_text("Rivera, Ana review")
        expect(page.locator("#saved")).to_contain_text("review mode")

        # Moodle saves in a review too: this course, which writes all the same, has undone its result. In a window of
        # its own it finds the LMS by its opener.
        with page.expect_popup() as opened:
            page.locator("#popup").click()
        expect(opened.value.locator("#name")).to_have_text("Rivera, Ana normal")
        expect(page.locator("#away")).to_contain_text("own window")
        opened.value.close()
        expect(page.locator("#away")).to_contain_text("The learner left the course")
        assert preview.errors == []
    finally:
        server.close()


def their_package(path: Path, sco: str = SCO, **files: str | bytes) -> Path:
    """A package of two parts that are not ours."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in {"imsmanifest.xml": THEIRS, "sco.html": sco, **files}.items():
            archive.writestr(name.replace("_", "."), content)
    return path


def test_what_goes_wrong_in_a_page_is_told_with_its_place(tmp_path: Path, look: Callable[..., Preview]) -> None:
    """From the first script on, before the course has called anybody, and in a page that the first one leads to."""
    first = (
        "<!doctype html><script>\nfetch('pages.json').then((one) => one.text());\n"
        "Promise.reject(new TypeError('no pages'));\nsetTimeout(() => { location.href = 'second.html'; }, 900);\n"
        "document.querySelector('#start').focus();\n</script>"
    )
    second = "<!doctype html><p>Second</p><script>\naddEventListener('click', () => { gone(); });\n</script>"
    server = Server(str(their_package(tmp_path / "their.zip", first, second_html=second)))
    try:
        preview = look(server.address)
        note = preview.page.locator("#broken-note")
        for words in (
            "Script error in sco.html:5: TypeError: Cannot read properties of null",
            "Failed promise in sco.html:3: TypeError: no pages",
            "Missing file: pages.json",
        ):
            expect(note).to_contain_text(words)
        preview.course.get_by_text("Second").wait_for()
        preview.page.wait_for_timeout(400)
        preview.course.get_by_text("Second").click()
        expect(note).to_contain_text("Script error in second.html:2: ReferenceError: gone is not defined")
        assert axe(preview.page) == []
    finally:
        server.close()


def test_a_session_that_is_over_is_explained_and_its_calls_stay(tmp_path: Path, look: Callable[..., Preview]) -> None:
    """Of a package that ends its attempt, whose sequencing and hidden part the preview does not imitate."""
    sco = (
        "<!doctype html><p>Page</p><script>\nconst api = parent.API_1484_11;\napi.Initialize('');\n"
        "api.SetValue('cmi.suspend_data', 'work');\naddEventListener('pagehide', () => api.Terminate(''));\n</script>"
    )
    manifest = (
        '<?xml version="1.0"?><manifest identifier="m" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" '
        'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">'
        "<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>"
        '<organizations default="o"><organization identifier="o"><title>T</title>'
        '<item identifier="i" identifierref="r" isvisible="false"><title>I</title></item>'
        '<imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing></organization></organizations>'
        '<resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="sco.html">'
        '<file href="sco.html"/></resource></resources></manifest>'
    )
    with zipfile.ZipFile(tmp_path / "their.zip", "w") as archive:
        archive.writestr("imsmanifest.xml", manifest)
        archive.writestr("sco.html", sco)
    server = Server(str(tmp_path / "their.zip"))
    try:
        preview = look(server.address)
        page = preview.page
        expect(page.locator("#limits-note")).to_contain_text("has sequencing rules")
        expect(page.locator("#limits-note")).to_contain_text("hides 1 part from the menu")
        expect(page.locator("#attempt-note")).to_be_hidden()
        expect(page.locator("#saved")).to_contain_text("Not saved yet")
        preview.open("calls")
        page.locator("#relaunch").click()
        expect(page.locator("#attempt-note")).to_contain_text("began a new attempt")
        earlier = page.locator("#earlier summary")
        expect(earlier).to_have_text("Session 1: 3 calls")
        earlier.click()
        expect(page.locator("#earlier li")).to_have_count(4)
        expect(page.locator("#earlier")).to_contain_text("Terminate")
        assert axe(page) == []
    finally:
        server.close()


def test_a_designer_jumps_to_a_lesson_an_answer_and_a_result(look: Callable[..., Preview]) -> None:
    preview = look()
    page = preview.page
    preview.course.locator("#sb-start").wait_for()
    preview.open("jump")
    page.get_by_role("button", name="Leaves").click()
    expect(preview.course.locator("#sb-lesson h1")).to_have_text("Leaves")
    page.get_by_role("button", name="Roots").click()
    preview.course.locator(".question").first.wait_for()
    page.get_by_role("button", name="Answer incorrectly").click()
    expect(preview.course.locator(".question.is-wrong")).to_have_count(2)
    page.get_by_role("button", name="Reset learner").or_(page.locator("#attempt")).first.click()
    preview.course.locator("#sb-start").wait_for()
    page.get_by_role("button", name="Result: passed").click()
    expect(preview.course.locator("#sb-result")).to_contain_text("100%", timeout=20_000)
    expect(preview.fact("Status")).to_have_text("Passed")
    assert axe(page) == []
    assert preview.errors == []


def test_what_is_saved_while_the_page_goes_is_there_when_it_is_back(
    tmp_path: Path, look: Callable[..., Preview], context: BrowserContext
) -> None:
    server = Server(str(their_package(tmp_path / "their.zip")))
    try:
        preview = look(server.address)
        page = preview.page
        expect(preview.course.locator("#name")).to_have_text("Rivera, Ana normal")
        # This package saves its work when it is left, and not before.
        expect(page.locator("#memory-count")).to_contain_text("0 of 4,096")
        page.reload()
        expect(page.locator("#memory-count")).to_contain_text("4 of 4,096")
        preview.open("learners")
        page.locator("#reset").click()
        expect(page.locator("#memory-count")).to_contain_text("0 of 4,096")
        expect(preview.course.locator("#name")).to_have_text("Rivera, Ana normal")
        page.close(run_before_unload=True)
        page = context.new_page()
        page.goto(server.address)
        expect(page.locator("#memory-count")).to_contain_text("4 of 4,096")
        assert preview.errors == []
    finally:
        server.close()


WIDE = """\
<!doctype html><title>A part</title><p id="said"></p>
<button id="more" onclick="open('more.html', 'more', 'width=300,height=200')">More</button>
<a id="paper" href="paper.pdf" target="_blank">Paper</a>
<script>
parent.API.LMSInitialize("");
const said = [confirm("Go on?"), sessionStorage.seen, document.cookie];
sessionStorage.seen = "yes";
document.cookie = "seen=yes; path=/";
document.getElementById("said").textContent = said.join(" ");
</script>
"""
MORE = """\
<!doctype html><title>More</title><p id="said"></p>
<script>
document.getElementById("said").textContent = opener.parent.API.LMSGetValue("cmi.core.student_name");
</script>
"""


def test_a_package_has_dialogs_storage_windows_and_downloads(tmp_path: Path, look: Callable[..., Preview]) -> None:
    package = their_package(tmp_path / "their.zip", WIDE, more_html=MORE, paper_pdf=b"%PDF-1.4")
    server = Server(str(package))
    try:
        preview = look()
        page = preview.page
        asked: list[str] = []
        files: list[str] = []

        def agree(dialog: Dialog) -> None:
            asked.append(dialog.message)
            dialog.accept()

        page.on("dialog", agree)
        page.on("download", lambda file: files.append(file.suggested_filename))
        page.goto(server.address)
        expect(preview.course.locator("#said")).to_have_text("true")
        page.locator("#relaunch").click()
        expect(preview.course.locator("#said")).to_have_text("true yes seen=yes")
        assert asked == ["Go on?"] * 2
        with page.expect_popup() as opened:
            preview.course.locator("#more").click()
        expect(opened.value.locator("#said")).to_have_text("Rivera, Ana")
        # Browsers show no PDF document in a page that is locked in.
        preview.course.locator("#paper").click()
        for _ in range(100):
            if files:
                break
            page.wait_for_timeout(50)
        assert files == ["paper.pdf"]
        assert preview.errors == []
    finally:
        server.close()


def test_its_own_window_is_opened_where_browsers_block_windows(
    tmp_path: Path, playwright_driver: Playwright, browser_options: dict[str, Any]
) -> None:
    server = Server(str(their_package(tmp_path / "their.zip")))
    # The shell without a window blocks none.
    whole = shutil.which("chromium") or shutil.which("chromium-browser") or browser_options["executable_path"]
    launched = playwright_driver.chromium.launch(
        **{**browser_options, "executable_path": whole}, ignore_default_args=["--disable-popup-blocking"]
    )
    try:
        page = launched.new_page()
        page.goto(server.address)
        course = page.frame_locator("#desk .course-frame").frame_locator("iframe")
        expect(course.locator("#name")).to_have_text("Rivera, Ana normal")
        probe = launched.new_page()
        probe.goto("data:text/html,<script>document.title = String(open('about:blank'))</script>")
        assert probe.title() == "null", "this browser blocks windows that nobody asked for"
        page.bring_to_front()
        with page.expect_popup() as opened:
            page.locator("#popup").click()
        expect(opened.value.locator("#name")).to_have_text("Rivera, Ana normal")
        assert opened.value.evaluate("() => parent === window && opener.API !== undefined && opener.parent === opener")
        expect(page.locator("#saved")).to_contain_text("rejected 1 value")
    finally:
        launched.close()
        server.close()


PARTS_2004 = """\
<?xml version="1.0"?>
<manifest identifier="m" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Theirs</title>
<item identifier="first" identifierref="r1"><title>First part</title></item>
<item identifier="second" identifierref="r1"><title>Second part</title></item></organization></organizations>
<resources><resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="sco.html"><file href="sco.html"/>
</resource></resources></manifest>
"""
SCO_2004 = """\
<!doctype html><title>A part</title><p id="begun"></p><button id="next">Next</button>
<script>
const api = parent.API_1484_11;
document.getElementById("begun").textContent = api.Initialize("");
document.getElementById("next").onclick = () => { api.SetValue("adl.nav.request", "continue"); api.Terminate(""); };
</script>
"""


def test_a_course_that_asks_for_the_next_part_gets_it_but_not_in_moodle(
    tmp_path: Path, look: Callable[..., Preview]
) -> None:
    package = tmp_path / "parts.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("imsmanifest.xml", PARTS_2004)
        archive.writestr("sco.html", SCO_2004)
    server = Server(str(package))
    try:
        preview = look(server.address)
        page = preview.page
        current = page.locator("#scos [aria-current]")
        expect(page.locator("#build")).to_contain_text("SCORM 2004 3rd Edition")
        preview.course.locator("#next").click()
        expect(current).to_contain_text("Second part")
        expect(preview.course.locator("#begun")).to_have_text("true")
        preview.course.locator("#next").click()
        expect(page.locator("#away")).to_contain_text("The learner left the course")

        # Moodle's player follows no request, and only the first session of its page works.
        preview.switch("profile", "moodle")
        preview.course.locator("#next").click()
        expect(page.locator("#saved")).to_contain_text("The session is over")
        page.locator("#scos button", has_text="First part").click()
        expect(preview.course.locator("#begun")).to_have_text("false")
        page.locator("#relaunch").click()
        expect(preview.course.locator("#begun")).to_have_text("true")
        assert preview.errors == []
    finally:
        server.close()


def test_moodle_tells_what_its_import_makes_of_a_package_and_completes_what_cannot_report(
    tmp_path: Path, look: Callable[..., Preview]
) -> None:
    package = tmp_path / "their.zip"
    second = 'adlcp:scormtype="sco" href="sco.html?part=2"'
    manifest = THEIRS.replace(second, 'adlcp:scormtype="asset" href="page.html"').replace('="sco"', '="SCO"')
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("imsmanifest.xml", manifest)
        archive.writestr("sco.html", SCO)
        archive.writestr("page.html", "<!doctype html><title>Two</title><p>Two")
    server = Server(str(package))
    try:
        preview = look(server.address)
        page = preview.page
        note, asset = page.locator("#import-note"), page.locator("#scos button", has_text="Second part")
        expect(preview.course.locator("#name")).to_have_text("Rivera, Ana normal")
        expect(note).to_be_hidden()
        expect(asset).to_contain_text("Does not report")
        preview.switch("profile", "moodle")
        expect(note).to_contain_text("Moodle reads this package differently")
        expect(note.locator("li")).to_contain_text('"SCO" is not a valid resource type. An LMS does not')
        expect(asset).to_contain_text("Not started")
        assert axe(page) == []
        asset.click()
        expect(asset).to_contain_text("Completed")
        expect(page.locator("#saved")).to_contain_text("completed because it was opened")
        expect(preview.fact("Grade")).to_contain_text("0 of 100")
        # A session that is begun again is kept as the one before it.
        again = "API.LMSInitialize(''); API.LMSSetValue('cmi.core.lesson_location', 'p'); API.LMSFinish('')"
        preview.player.evaluate(f"() => {{ {again}; {again}; API.LMSInitialize('') }}")
        expect(page.locator("#saved")).to_contain_text("All work is saved (2 saves")
        preview.switch("profile", "strict")
        expect(note).to_be_hidden()
        expect(asset).to_contain_text("Does not report")
        assert preview.errors == []
    finally:
        server.close()


def test_a_run_is_saved_and_made_again(look: Callable[..., Preview], tmp_path: Path) -> None:
    preview = look()
    page = preview.page
    begin(preview)
    preview.switch("saving", "fails")
    preview.answer("drink", "water")
    expect(page.locator("#saved")).to_contain_text("did not store the last save")
    preview.open("calls")
    with page.expect_download() as download:
        page.locator("#save-run").click()
    kept = tmp_path / download.value.suggested_filename
    download.value.save_as(kept)
    assert kept.name == "The-Garden-run.json"
    run: dict[str, Any] = json.loads(kept.read_text("utf-8"))
    assert (run["form"], run["standard"], run["profile"]) == ("scormbuild-run", "scorm12", "usual")

    page.locator("#run-file").set_input_files(kept)
    result = page.locator("#replay-result")
    expect(result.locator(".sum")).to_contain_text("all answers are the same")
    run["entries"][0]["result"] = "false"
    kept.write_text(json.dumps(run), "utf-8")
    page.locator("#replay-close").click()
    page.locator("#run-file").set_input_files(kept)
    expect(result.locator(".sum")).to_contain_text("1 answer is different")
    expect(result.locator("li")).to_contain_text("Recorded: “false”")
    expect(result.locator("li")).to_contain_text("Now: “true”")
    page.locator("#replay-close").click()
    kept.write_text("{}", "utf-8")
    page.locator("#run-file").set_input_files(kept)
    expect(page.locator("#say")).to_contain_text("not a saved run")
    assert preview.errors == []


def test_every_switch_does_what_it_says(look: Callable[..., Preview]) -> None:
    preview = look()
    page = preview.page
    begin(preview)
    for label, width in {"Phone": 360, "LMS": 650}.items():
        page.locator(".top .widths label", has_text=label).first.click()
        page.wait_for_function(f"() => document.getElementById('desk').offsetWidth === {width}")

    preview.open("trouble", "calls")
    last = page.locator("#call-list .switch").last
    words = page.locator("#trouble-words")
    for value, told in {
        "saving": "saving takes 300 ms",
        "all": "every call takes 300 ms",
        "at once": "everything works",
    }.items():
        preview.switch("slow", value)
        expect(last).to_contain_text(told)
    page.locator("#cut").fill("12")
    page.locator("#cut").press("Tab")
    expect(last).to_contain_text("cut after 12 characters")
    expect(words).to_contain_text("memory is cut after 12 characters")
    preview.answer("drink", "water")
    expect(page.locator("#memory-count")).to_contain_text("12 of 4,096")
    page.locator("#cut").fill("")
    page.locator("#cut").press("Tab")

    caused = page.locator("#call-list .caused")
    saved = page.locator("#saved")
    preview.switch("saving", "twice")
    expect(last).to_contain_text("the next 2 commits fail")
    preview.answer("hold", "plant")
    expect(caused).not_to_have_count(0)
    expect(saved).to_contain_text("did not store the last save")
    for value, told, heard in (("lies", "loses the work", '→ "true"'), ("page", "login page", "DOCTYPE")):
        preview.switch("saving", value)
        expect(last).to_contain_text(told)
        page.locator("#attempt").click()
        expect(saved).to_contain_text("did not store the last save")
        expect(page.locator("#call-list .call", has_text="LMSCommit").last).to_contain_text(heard)

    page.locator("#calm").click()
    expect(page.locator("#trouble-note")).to_be_hidden()
    page.locator("#pass").fill("65")
    page.locator("#pass").press("Tab")
    expect(preview.fact("Score")).to_contain_text("pass mark 65")
    expect(words).to_contain_text("pass mark in the LMS 65 %")
    for mode in ("review", "browse"):
        preview.switch("mode", mode)
        expect(saved).to_contain_text(f"The course is in {mode} mode")
    assert preview.errors == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(scheme: str, look: Callable[..., Preview]) -> None:
    preview = look()
    page = preview.page
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    begin(preview)
    preview.answer("drink", "light")
    preview.open("answers", "memory", "learners", "trouble", "calls")
    preview.switch("saving", "fails")
    preview.answer("hold", "plant")
    expect(page.locator("#saved")).to_contain_text("did not store the last save")
    assert axe(page) == []
    page.locator("#leave").click()
    expect(page.locator("#away")).to_be_visible()
    page.set_viewport_size({"width": 360, "height": 740})
    expect(page.locator("#panel")).to_be_hidden()
    assert axe(page) == []
    page.locator("#panel-button").press("Enter")
    expect(page.locator("#panel")).to_be_visible()
    assert page.evaluate("() => document.documentElement.scrollWidth") == 360
    assert axe(page) == []
