"""What a learner waits for: every click in a course of 1,000 questions, on a processor slowed four times."""

from __future__ import annotations

import statistics
import zipfile
from pathlib import Path
from typing import Any

from builds import build_command
from figures import Figure, Section, amount
from generate import QUESTIONS, write_course
from learner import PLATFORM, chromium, served
from measure import run_in_turns

_LESSONS = 1000 // QUESTIONS
_MEASURED = 20
"""Lessons at the end that are gone through slowed, when all others are done and the saved work is at its largest.

The way goes on from one to the next, but every second is opened by its address, before it was loaded."""
_SLOWDOWN = 4
_RUNS = 3
_LIMIT_MS = 100.0
_LOAD = "load another lesson"
_Taken = tuple[float, float]
"""Milliseconds until the next frame, and those of the handler."""
_WALK = """
async ([first, last, timed]) => {
  const frame = document.querySelector("iframe").contentWindow;
  const page = () => frame.document;
  const found = [];
  // What the last lesson of the walk before left to do is not this one's.
  if (timed) await new Promise((done) => setTimeout(done, 1000));
  frame.performance.setResourceTimingBufferSize(10_000);
  const painted = () => new Promise((done) => frame.requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(null);
  }));
  const act = async (name, work) => {
    if (!timed) { work(); return; }
    await painted();
    const start = performance.now();
    work();
    const handled = performance.now() - start;
    await painted();
    found.push([name, performance.now() - start, handled]);
  };
  for (let number = first; number <= last; number += 1) {
    const id = `lesson_${String(number).padStart(4, "0")}`;
    const next = number > first && (!timed || number % 2) && page().querySelector(".next");
    const start = performance.now();
    if (next) next.click();
    else frame.location.hash = `#/${id}`;
    while (!page().querySelector(`article[data-lesson="${id}"] .end`)) await painted();
    const taken = performance.now() - start;
    // Loading depends on the network, which is not slowed; it is told apart.
    const load = frame.performance.getEntriesByType("resource").findLast((one) => one.name.endsWith(`/${id}.js`));
    const loading = load.startTime + frame.performance.timeOrigin - performance.timeOrigin < start ? 0 : load.duration;
    if (timed) found.push([next ? "go on to the next lesson" : "open another lesson", taken - loading, 0]);
    if (timed && !next) found.push(["load another lesson", loading, 0]);
    for (const button of page().querySelectorAll(".card .turn")) await act("turn a card", () => button.click());
    for (const form of page().querySelectorAll(".question")) {
      await act("choose", () => form.querySelector("input").click());
      await act("check an answer", () => form.querySelector(".check").click());
    }
    // Nobody clicks what is not to be seen; a smooth scroll would bring it into view only when it is clicked.
    if (timed && !(number % 2)) page().querySelector(".next").scrollIntoView({ behavior: "instant" });
    // The commit of the last answers.
    if (timed) await new Promise((done) => setTimeout(done, 600));
  }
  return found;
}
"""
_COMMITS = """
() => {
  const api = window.API_1484_11;
  window.commits = [];
  const commit = api.Commit;
  const set = api.SetValue;
  let began = 0;
  api.SetValue = (...given) => {
    if (given[0] === "cmi.suspend_data") began = performance.now();
    return set(...given);
  };
  api.Commit = (...given) => { window.commits.push(performance.now() - began); return commit(...given); };
}
"""


def measure_interactions(work: Path) -> Section:
    """Go through a long course; the last lessons slowed, and with everything before them done."""
    course = write_course(work / "course-of-questions", _LESSONS)
    run_in_turns({"build": build_command(course, work / "built-questions")}, 1)
    package = next((work / "built-questions").glob("*.zip"))
    root = work / "opened-questions"
    with zipfile.ZipFile(package) as archive:
        archive.extractall(root / "course")
    (root / "platform.html").write_text(PLATFORM, encoding="utf-8")
    walks: list[dict[str, list[_Taken]]] = []
    commits: list[float] = []
    with chromium() as browser, served(root) as server:
        for _ in range(_RUNS):
            page = browser.new_page()
            page.set_default_timeout(600_000)
            page.goto(f"http://127.0.0.1:{server.server_port}/platform.html")
            page.evaluate('seen((frame) => { frame.src = "/course/index.html"; }, "body")')
            page.evaluate(_WALK, [1, _LESSONS - _MEASURED, False])
            page.evaluate(_COMMITS)
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": _SLOWDOWN})
            taken: list[tuple[str, float, float]] = page.evaluate(_WALK, [_LESSONS - _MEASURED + 1, _LESSONS, True])
            walk: dict[str, list[_Taken]] = {}
            for name, milliseconds, handled in taken:
                walk.setdefault(name, []).append((milliseconds, handled))
            walks.append(walk)
            commits += page.evaluate("commits")
            state = int(page.evaluate('API_1484_11.GetValue("cmi.suspend_data").length'))
            page.close()
    return _section(_fastest(walks), commits, state)


def _fastest(walks: list[dict[str, list[_Taken]]]) -> dict[str, list[_Taken]]:
    """Each interaction as it was in the walk where it was fastest: it is the same in all, but the machine is not."""
    return {name: [min(same) for same in zip(*(walk[name] for walk in walks), strict=True)] for name in walks[0]}


def _section(by_name: dict[str, list[_Taken]], commits: list[float], state: int) -> Section:
    head = ("interaction", "number", "median", "slowest", "handler, slowest")
    section = Section(
        "interactions", f"Clicks in a course of 1,000 questions, processor slowed {_SLOWDOWN} times", head
    )
    for name, times in {**by_name, "save": [(one, one) for one in commits]}.items():
        whole = [one for one, _ in times]
        handlers = max(handled for _, handled in times)
        row: dict[str, Any] = {
            "interaction": name,
            "number": len(times),
            "median": statistics.median(whole),
            "slowest": max(whole),
            "handler": handlers,
        }
        section.measured.append(row)
        section.rows.append(
            (
                name,
                str(len(times)),
                amount(row["median"], "ms"),
                amount(row["slowest"], "ms"),
                amount(handlers, "ms") if handlers else "",
            )
        )
        if name != _LOAD:
            section.figures.append(Figure(f"{name}: slowest", max(whole), "ms", _LIMIT_MS))
    section.notes += [
        f"From the click until the next frame is painted, with all lessons before them done: the fastest of {_RUNS} "
        "walks, for each click. The next lesson is loaded when the end of the one before it comes into view; another "
        "one is loaded when it is opened, which comes on top.",
        f"The saved work then has {state:,} characters; a save is its encoding and all values for the LMS, without the "
        "LMS's own time.",
    ]
    return section
