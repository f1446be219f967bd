"""Built packages in a real browser: a server on loopback, Chromium, and a player page around the package."""

from __future__ import annotations

import http.server
import json
import re
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlencode, urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Frame,
    Page,
    ViewportSize,
)

from scormbuild import build_package
from tests.conftest import EXAMPLE, ROOT, MakeCourse, unpack
from tests.questions_page import PICTURES, write_course

VIEWPORT: ViewportSize = {"width": 900, "height": 800}


@pytest.fixture(scope="session")
def packages_dir(tmp_path_factory: pytest.TempPathFactory, example_packages: dict[str, Path]) -> Path:
    """Folder that the server shows below /packages/, with the example course in each standard."""
    folder = tmp_path_factory.mktemp("packages")
    for standard, package in example_packages.items():
        unpack(package, folder / f"example-{standard}")
    return folder


class Site:
    """A web server on loopback, with a log of what was asked for."""

    def __init__(self, mounts: dict[str, Path]) -> None:
        site = self
        self.requests: list[str] = []

        class Handler(http.server.SimpleHTTPRequestHandler):
            def translate_path(self, path: str) -> str:
                site.requests.append(path)
                plain = unquote(urlsplit(path).path).lstrip("/")
                mount, _, rest = plain.partition("/")
                return str(mounts.get(mount, Path("/nowhere")) / rest)

            def end_headers(self) -> None:
                # Launched hundreds of times, and never changed while they are.
                if self.path.startswith("/packages/random-"):
                    self.send_header("Cache-Control", "max-age=3600")
                super().end_headers()

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture(scope="session")
def site(packages_dir: Path, node_modules: Path) -> Iterator[Site]:
    served = Site(
        {
            "packages": packages_dir,
            "lms": ROOT / "tests" / "lms",
            "npm": node_modules,
            "runtime": ROOT / "templates" / "runtime",
            "templates": ROOT / "templates",
        }
    )
    yield served
    served.close()


def make_context(browser: Browser) -> BrowserContext:
    made = browser.new_context(viewport=VIEWPORT, reduced_motion="reduce")
    made.set_default_timeout(8000)
    return made


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A learner's own browser, for a test that changes it (its network, its clock, its scripts)."""
    made = make_context(browser)
    yield made
    made.close()


@pytest.fixture(scope="session")
def shared_context(browser: Browser) -> Iterator[BrowserContext]:
    """One for all other tests, since a new page costs a second of the processor."""
    made = make_context(browser)
    yield made
    made.close()


@pytest.fixture
def build_pages(packages_dir: Path, tmp_path: Path) -> Callable[[Path, str], str]:
    """Build a course folder for one standard and serve it; gives the path of its launch page."""

    def build(folder: Path, standard: str) -> str:
        result = build_package(folder, tmp_path / "dist", [standard])
        assert result.ok, [d.as_text() for d in result.diagnostics]
        name = f"{folder.name}-{standard}-{zlib.crc32(str(folder).encode())}"
        if not (packages_dir / name).exists():
            unpack(result.packages[0].path, packages_dir / name)
        return f"/packages/{name}/index.html"

    return build


RICH = """\
---
title: Everything
time: 5 min
xp: 10
objectives: [See every block]
---
Text with `code`, a [link](https://example.org/), a [file](files/sheet.pdf), a note[^n] and a table.

[^n]: The note.

| Plant | Height |
| --- | ---: |
| Oak | 30 m |

```python
print("a long line of code that needs room to the right, more room than a phone has, so that it scrolls")
```

::: tip
A tip.
:::

::: warning
### Careful
Hot.
:::

::: note
A note.
:::

::: decorative
![](images/line.svg)
:::

![A line](images/line.svg "A caption.")

- [x] done
- [ ] open

Term
: Its meaning.

::: flashcards
Front
: Back with **bold**.

Other
: Back.
:::

::: quiz
## Check

### One? {#one}

- [x] Yes
  > Right.
- [ ] No

### Several? {#several points=2}

- [x] A
- [x] B
- [ ] C

> Both.
:::

::: activity
1. Do it.
2. Do more.
:::
"""
LINE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 9" width="90" height="9">'
    '<path d="M0 4h90" stroke="#000"/></svg>'
)
FILES: dict[str, str | bytes] = {"images/line.svg": LINE, "files/sheet.pdf": b"%PDF-1.4"}
SECOND = "---\ntitle: Second\n---\nMore [about one](01-only.md#one).\n"


@pytest.fixture
def rich(make_course: MakeCourse, build_pages: Callable[[Path, str], str]) -> str:
    return build_pages(make_course(RICH, files={**FILES, "02-second.md": SECOND}, name="rich"), "scorm2004-4")


_STIR = "() => dispatchEvent(new Event('pointermove')) && document.querySelector('#sb-lesson > [data-parts]') !== null"


class Play:
    """A launch of a package in the player page."""

    def __init__(self, page: Page, standard: str) -> None:
        self.page = page
        self.standard = standard
        self.errors: list[str] = []
        self.stirs = True
        """Whether its learner moves the mouse at once."""
        page.on("pageerror", self._note_error)
        page.on("console", self._note_message)

    def _note_error(self, error: Error) -> None:
        self.errors.append(str(error))

    def _note_message(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def let_go(self) -> None:
        self.page.remove_listener("pageerror", self._note_error)
        self.page.remove_listener("console", self._note_message)

    @property
    def sco(self) -> Frame:
        """The frame that holds the course (the innermost one)."""
        # Found without asking the browser, for it is wanted hundreds of times.
        if not self.page.main_frame.child_frames:
            self.page.wait_for_selector("#sco", state="attached")
        frame = self.page.main_frame
        while frame.child_frames:
            frame = frame.child_frames[-1]
        # Its script has run: before, a key pressed would go nowhere.
        frame.wait_for_selector("html:not(.no-js) #sb-main", state="attached")
        # Exercises that are far away come when the learner does something.
        if self.stirs and frame.evaluate(_STIR):
            frame.wait_for_selector("html[data-view] #sb-main", state="attached")
        return frame

    def database(self) -> dict[str, str]:
        """What the strict emulator holds as stored."""
        held: dict[str, str] = self.page.evaluate("() => ({...lms.database})")
        return held

    def cards_held(self) -> int:
        """How many turned cards are in the state that the LMS holds."""
        lessons = self.database()["cmi.suspend_data"].split(";")[7:]
        marked = [re.match(r"[\w-]{4}(?:@[\w-]{2})?\.([\w-]*)", lesson) for lesson in lessons]
        return sum(len(found[1]) // 2 for found in marked if found)

    def calls(self, which: str = "lms") -> list[dict[str, Any]]:
        made: list[dict[str, Any]] = self.page.evaluate(f"() => {which}.calls")
        return made

    def violations(self) -> list[str]:
        found: list[str] = self.page.evaluate("() => [...lms.violations, ...(window.before?.violations ?? [])]")
        return found

    def wait_saved(self) -> None:
        """Until the page says that its work is saved."""
        self.sco.wait_for_function("() => document.getElementById('sb-save').textContent === 'Saved'")

    def answer(self, question: str, *choices: str) -> None:
        """Choose and check, by the ids of the question and its choices."""
        form = self.sco.locator(f'.question[data-id="{question}"]')
        for choice in choices:
            form.locator(f'.choice[data-id="{choice}"] input').check()
        form.locator(".check").click()

    def turn_all_cards(self) -> None:
        self.sco.locator(".card:not(.seen) .turn").evaluate_all("(buttons) => buttons.forEach((one) => one.click())")

    def sure(self, name: str) -> None:
        """Give the answer of that name to a question that is asked before what cannot be undone."""
        self.sco.get_by_role("alertdialog").get_by_role("button", name=name).click()
        # A dialog tells of its answer a moment after it is closed, when it goes from the page.
        self.sco.locator("dialog.ask").wait_for(state="detached")

    def read_to_end(self) -> None:
        self.sco.locator(".lesson .end").scroll_into_view_if_needed()
        self.sco.wait_for_timeout(1100)

    def home(self) -> None:
        """Go to the overview by the course's title, and wait until it is there."""
        self.sco.locator(".bar .course a").click()
        self.sco.locator('html[data-view="sb-overview"]').wait_for(state="attached")

    def faults(self, **faults: object) -> None:
        self.page.evaluate(
            "(faults) => { for (const [name, fault] of Object.entries(faults)) lms.faults[name] = fault ?? undefined }",
            faults,
        )

    def clean(self) -> None:
        """Nothing was illegal, and nothing went wrong in the page."""
        assert self.violations() == []
        assert self.errors == []


@pytest.fixture
def play(site: Site, request: pytest.FixtureRequest) -> Iterator[Callable[..., Play]]:
    """Launch a package: ``play("scorm12", package=..., lms="strict", where="parent", options={...})``."""
    own = "context" in request.fixturenames
    context: BrowserContext = request.getfixturevalue("context" if own else "shared_context")
    started: list[Play] = []

    def launch(
        standard: str = "scorm12",
        package: str | None = None,
        lms: str = "strict",
        where: str = "parent",
        options: dict[str, Any] | None = None,
    ) -> Play:
        short = "scorm12" if standard == "scorm12" else "scorm2004"
        path = package or f"/packages/example-{standard}/index.html"
        page = context.pages[0] if context.pages and not own and not started else context.new_page()
        opened = Play(page, short)
        query = urlencode(
            {
                "package": path,
                "standard": short,
                "lms": lms,
                "where": where,
                "options": json.dumps(options or {}),
            }
        )
        started.append(opened)
        page.goto(f"{site.url}/lms/player.html?{query}")
        page.wait_for_function("() => window.ready")
        if lms == "strict" and where == "parent":
            page.wait_for_function("() => lms.calls.length")
        return opened

    yield launch
    if not own:
        for one in started:
            one.let_go()
        clear(context, site)


def clear(context: BrowserContext, site: Site) -> None:
    """Leave a context as a new one is."""
    for page in context.pages[1:]:
        page.close()
    for page in context.pages:
        # What a course writes when it is left is written before the storage is cleared.
        page.goto(f"{site.url}/lms/")
        page.evaluate(
            """() => {
                localStorage.clear();
                sessionStorage.clear();
                return new Promise((resolve) => {
                    const done = { onsuccess: resolve, onerror: resolve, onblocked: resolve };
                    Object.assign(indexedDB.deleteDatabase("scormbuild"), done);
                });
            }"""
        )
        page.set_viewport_size(VIEWPORT)
        page.emulate_media(media="null", color_scheme="null", forced_colors="null", reduced_motion="reduce")
    context.clear_cookies()


def write_lessons(folder: Path, course: str, lessons: list[str]) -> None:
    (folder / "images").mkdir(parents=True)
    (folder / "images" / "plant.svg").write_bytes((PICTURES / "plant.svg").read_bytes())
    (folder / "course.yaml").write_text(course, "utf-8")
    for number, lesson in enumerate(lessons, 1):
        front = "" if lesson.startswith("---") else f"---\ntitle: Lesson {number}\nid: lesson_{number}\n---\n"
        (folder / f"{number:02}-lesson.md").write_text(front + lesson, "utf-8")


@pytest.fixture(scope="session")
def serve(packages_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Build a course of lessons and serve it, each once: ``serve("name", "scorm12", course=..., lessons=[...])``.

    ``files`` are pictures and other files of the course, by their paths.
    """
    built: dict[tuple[str, str], str] = {}
    made_of: dict[tuple[str, str], object] = {}

    def build(
        name: str,
        standard: str,
        course: str = "",
        lessons: list[str] | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> str:
        parts = (course, lessons, files)
        assert made_of.setdefault((name, standard), parts) == parts, f"another course is called {name}"
        if (name, standard) not in built:
            folder = tmp_path_factory.mktemp(name)
            if lessons is None:
                write_course(folder / "course")
            else:
                write_lessons(folder / "course", f"id: {name}\ntitle: Options\n{course}", lessons)
            for path, content in (files or {}).items():
                (folder / "course" / path).write_bytes(content)
            result = build_package(folder / "course", folder / "dist", [standard])
            assert result.ok, [d.as_text() for d in result.diagnostics]
            unpack(result.packages[0].path, packages_dir / f"questions-{name}-{standard}")
            built[name, standard] = f"/packages/questions-{name}-{standard}/index.html"
        return built[name, standard]

    return build


@pytest.fixture
def no_chance(context: BrowserContext) -> None:
    """What is drawn and mixed by lot is the same in each run of the tests."""
    context.add_init_script("let drawn = 7; Math.random = () => (drawn = (drawn * 16807) % 2147483647) / 2147483647")


BOTH = pytest.mark.parametrize("standard", ["scorm12", "scorm2004-4"])
RIGHT = {"diffusion_start": "pure_random_noise", "wrong_fingers": "they_learned_statistical_patterns_cd4dd6"}

__all__ = ["BOTH", "EXAMPLE", "RIGHT", "Play", "Site"]
