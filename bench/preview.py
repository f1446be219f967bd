"""What an author waits for: from saving a lesson until the preview shows it, beside building the whole course."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import generate
from builds import build_command
from figures import Figure, Section, amount
from learner import chromium
from measure import Command, run_in_turns

LESSONS = 100
_EDITED = 50
"""Number of the lesson that is edited, in the middle."""
_LIMIT = 0.5
_PATIENCE = 60_000
_HAS = "(words) => document.body?.innerText.includes(words) ?? false"
_GO = "(id) => { location.hash = `#/${id}`; }"


def _seen(page: Any, words: str) -> tuple[Any, float]:
    """The frame in which words stand as soon as they do, and when that was. A change brings another frame."""
    from playwright.sync_api import Error

    end = time.time() + _PATIENCE / 1000
    while time.time() < end:
        for frame in page.frames:
            # It may go while it is asked.
            with suppress(Error):
                if frame.evaluate(_HAS, words):
                    return frame, time.time()
    raise TimeoutError(words)


@contextmanager
def _previewed(course: Path) -> Iterator[str]:
    """The address of a running preview."""
    command = [sys.executable, "-m", "scormbuild", "preview", str(course), "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate()


def measure_preview(work: Path, runs: int) -> Section:
    """Save a lesson of a long course again and again, and wait for its text in the browser."""
    course = generate.write_course(work / "course-to-preview", LESSONS)
    lesson = course / f"lesson-{_EDITED:04}.md"
    text = lesson.read_text(encoding="utf-8")
    shown: list[float] = []
    build = build_command(course, work / "built-preview")
    whole = Command([*build.arguments, "--no-cache"], build.folder, build.output)
    built: list[float] = []
    with _previewed(course) as address, chromium() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.set_default_timeout(_PATIENCE)
        page.goto(address)
        frame, _ = _seen(page, generate.TITLE)
        while "/content/" not in frame.url:
            # The page itself has the title first.
            (frame,) = [one for one in page.frames if "/content/" in one.url] or [page.main_frame]
            page.wait_for_timeout(50)
        frame.evaluate(_GO, f"lesson_{_EDITED:04}")
        _seen(page, "What does the")
        for turn in range(-1, max(runs, 5)):
            shown_after = _save(page, lesson, text, turn)
            if turn >= 0:
                # The first is a warm-up: it waits for the page's beginning, too.
                shown.append(shown_after)
                built.append(run_in_turns({"build": whole}, 1)["build"].wall)
    return _section(shown, built)


def _save(page: Any, lesson: Path, text: str, turn: int) -> float:
    """Seconds from a save to the new words in the browser."""
    words = f"Words of turn {turn + 1} that were not here before."
    front, mark, body = text.partition("\n---\n")
    lesson.write_text(f"{front}{mark}\n{words}\n{body}", encoding="utf-8")
    saved = time.time()
    return _seen(page, words)[1] - saved


def _section(shown: list[float], built: list[float]) -> Section:
    section = Section(
        "preview", f"A saved change in a course of {LESSONS} lessons", ("what", "median", "(fastest)", "slowest")
    )
    for what, times in (("saved until it is shown", shown), ("scormbuild build --no-cache", built)):
        section.rows.append(
            (what, amount(statistics.median(times), "s"), f"({amount(min(times), 's')})", amount(max(times), "s"))
        )
        section.measured.append({"what": what, "seconds": times})
    middle, whole = statistics.median(shown), statistics.median(built)
    section.figures += [
        Figure("saved until it is shown", middle, "s", _LIMIT, fastest=min(shown)),
        Figure(
            "saved until it is shown / build of the whole course", middle / whole, "x", 1.0, min(shown) / min(built)
        ),
    ]
    section.notes += [
        "From the end of the write until the browser shows the new words: seeing the change, building what "
        "changed, and loading the course again at the learner's place.",
        "Each save is followed by a build of the whole course, so that the load of the machine affects both.",
    ]
    return section
