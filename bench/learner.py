"""The learner's side: packages opened in Chromium, in the frame of a learning platform that only counts."""

from __future__ import annotations

import gzip
import os
import statistics
import threading
import time
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any

from figures import Figure, Section, amount

_INSTALLED = Path("/usr/bin/chromium")
"""Taken where it is there, else the browser that Playwright has installed."""
_OPENINGS = 3
_QUIET = 2.0
"""Seconds without a request or a call after which a page counts as idle."""
_LONG = 20.0
"""Seconds after which calls are counted once more, since a course may save what was read after a while."""
_GZIP_LIMIT, _REQUESTS_LIMIT, _CALLS_LIMIT = 30_000, 5, 10

PLATFORM = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Platform</title><link rel="icon" href="data:,">
<iframe title="Course" width="1200" height="650"></iframe>
<script>
  const values = {
    "cmi.mode": "normal", "cmi.credit": "credit", "cmi.entry": "ab-initio",
    "cmi.completion_status": "unknown", "cmi.success_status": "unknown", "cmi.scaled_passing_score": "0.5",
    "cmi.interactions._count": "0", "cmi.objectives._count": "0",
  };
  let calls = 0;
  let error = "0";
  const answer = (work) => (...given) => { calls += 1; return String(work(...given)); };
  window.API_1484_11 = {
    Initialize: answer(() => true), Terminate: answer(() => true), Commit: answer(() => true),
    SetValue: answer((name, value) => { values[name] = value; error = "0"; return true; }),
    GetValue: answer((name) => { error = name in values ? "0" : "403"; return values[name] ?? ""; }),
    GetLastError: answer(() => error), GetErrorString: answer(() => ""), GetDiagnostic: answer(() => ""),
  };
  /** Milliseconds until a heading within `part` of the course is to be seen. */
  async function seen(begin, part) {
    const frame = document.querySelector("iframe");
    const start = performance.now();
    begin(frame);
    for (;;) {
      await new Promise(requestAnimationFrame);
      const painted = frame.contentWindow.performance.getEntriesByName("first-contentful-paint").length;
      const headings = [...frame.contentDocument.querySelectorAll(`${part} h1`)];
      if (painted && headings.some((heading) => heading.checkVisibility())) return performance.now() - start;
    }
  }
</script></html>
"""
_OPEN = 'seen((frame) => { frame.src = "/course/index.html"; }, "body")'
_START = 'seen((frame) => frame.contentDocument.getElementById("sb-start").click(), "#sb-lesson")'
_HAS_START = 'document.querySelector("iframe").contentDocument.getElementById("sb-start") !== null'


@dataclass(frozen=True, slots=True)
class Opening:
    """What it took to open a page, from the start of the course."""

    milliseconds: float
    """Until its heading was to be seen; median."""
    requests: int
    size: int
    gzipped: int
    calls: int
    """Until nothing more happened."""
    calls_later: int | None = None


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, root: Path) -> None:
        self.requested: list[str] = []
        super().__init__(("127.0.0.1", 0), partial(_Handler, directory=str(root)))


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        assert isinstance(self.server, _Server)
        self.server.requested.append(self.path.partition("?")[0].lstrip("/"))
        super().do_GET()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def served(root: Path) -> Iterator[_Server]:
    with _Server(root) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    arguments = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=_INSTALLED if _INSTALLED.exists() else None, args=arguments
        )
        yield browser
        browser.close()


class _Visit:
    """A package that is opened in a fresh browser profile, with nothing cached."""

    def __init__(self, browser: Any, server: _Server, root: Path) -> None:
        self.context = browser.new_context()
        self.page = self.context.new_page()
        self.server = server
        self.root = root
        self.page.goto(f"http://127.0.0.1:{server.server_port}/platform.html")
        self.server.requested.clear()
        self.start = time.monotonic()

    def calls(self) -> int:
        return int(self.page.evaluate("calls"))

    def settle(self) -> None:
        """Wait until neither requests nor calls come any more."""
        before, since = (-1, -1), time.monotonic()
        while time.monotonic() - since < _QUIET:
            now = (len(self.server.requested), self.calls())
            if now != before:
                before, since = now, time.monotonic()
            self.page.wait_for_timeout(100)

    def calls_later(self) -> int:
        rest = self.start + _LONG - time.monotonic()
        self.page.wait_for_timeout(max(0.0, rest * 1000))
        return self.calls()

    def opening(self, milliseconds: float, later: bool) -> Opening:
        self.settle()
        requested = [self.root / name for name in self.server.requested]
        files = [file.read_bytes() for file in requested if file.is_file()]
        return Opening(
            milliseconds,
            len(requested),
            sum(map(len, files)),
            sum(len(gzip.compress(content, 6)) for content in files),
            self.calls(),
            self.calls_later() if later else None,
        )


def _visit(browser: Any, server: _Server, root: Path) -> tuple[Opening, Opening]:
    """The first page of the package in ``root`` and the first lesson, which may be the same."""
    first: list[float] = []
    lesson: list[float] = []
    for turn in range(_OPENINGS):
        visit = _Visit(browser, server, root)
        first.append(visit.page.evaluate(_OPEN))
        single = not visit.page.evaluate(_HAS_START)
        last = turn == _OPENINGS - 1
        if last:
            page = visit.opening(statistics.median(first), later=single)
        if not single:
            lesson.append(visit.page.evaluate(_START))
        if last:
            then = page if single else visit.opening(statistics.median(lesson), later=True)
        visit.context.close()
    return page, then


def measure_learner(packages: Mapping[int, Path], work: Path) -> Section:
    """Open the package of each number of lessons."""
    head = ("lessons", "page", "text seen", "requests", "bytes", "gzipped", "LMS calls", f"after {_LONG:g} s")
    section = Section("learner", "Opening packages in Chromium", head, text_columns=frozenset({1}))
    pages: dict[int, Opening] = {}
    with chromium() as browser:
        for lessons, package in packages.items():
            root = work / f"opened-{lessons}"
            with zipfile.ZipFile(package) as archive:
                archive.extractall(root / "course")
            (root / "platform.html").write_text(PLATFORM, encoding="utf-8")
            with served(root) as server:
                if not pages:
                    # The first page of a browser's life is slower than all others.
                    visit = _Visit(browser, server, root)
                    visit.page.evaluate(_OPEN)
                    visit.context.close()
                page, lesson = _visit(browser, server, root)
            pages[lessons] = page
            _add_row(section, f"{lessons:,}", "the lesson" if lesson is page else "overview", page)
            if lesson is not page:
                _add_row(section, "", "and first lesson", lesson)
    _add_figures(section, pages)
    section.notes += [
        f"Text seen is the median time of {_OPENINGS} openings with an empty cache until the heading is "
        "painted; for a first lesson, from the click on Start.",
        "Requests, bytes and calls are counted from the start. A package of one lesson opens with it.",
        f"LMS calls are counted until nothing has happened for {_QUIET:g} s, and once more {_LONG:g} s after "
        "the start.",
    ]
    return section


def _add_row(section: Section, lessons: str, name: str, page: Opening) -> None:
    section.rows.append(
        (
            lessons,
            name,
            amount(page.milliseconds, "ms"),
            str(page.requests),
            amount(page.size, "bytes"),
            amount(page.gzipped, "bytes"),
            str(page.calls),
            "" if page.calls_later is None else str(page.calls_later),
        )
    )
    section.measured.append({"lessons": lessons, "page": name, **asdict(page)})


def _add_figures(section: Section, pages: Mapping[int, Opening]) -> None:
    for lessons, page in pages.items():
        words = f"{lessons:,} lesson{'s' if lessons > 1 else ''}"
        section.figures += [
            Figure(f"{words}: first page, gzipped", page.gzipped, "bytes", _GZIP_LIMIT),
            Figure(f"{words}: requests", page.requests, "", _REQUESTS_LIMIT),
            Figure(f"{words}: LMS calls until idle", page.calls, "", _CALLS_LIMIT),
        ]
    for few, many in pairwise(pages):
        grown, small, large = f"{few:,} -> {many:,} lessons: growth of", pages[few], pages[many]
        section.figures += [
            Figure(f"{grown} gzipped bytes", large.gzipped / small.gzipped, "x", 1.0),
            Figure(f"{grown} requests", large.requests / small.requests, "x", 1.0),
            Figure(f"{grown} LMS calls", large.calls / small.calls, "x", 1.0),
            Figure(f"{grown} time until text is seen", large.milliseconds / small.milliseconds, "x"),
        ]
