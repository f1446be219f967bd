"""Work that packages built by an earlier scormbuild saved is read by packages built today.

``tests/fixtures/earlier`` holds such packages with their source, and what an LMS held after a learner had played each
to the end: every kind of question answered, cards turned, steps done. They are never built again.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import BOTH, Play
from tests.conftest import ROOT, unpack

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("no_chance")]

EARLIER = ROOT / "tests" / "fixtures" / "earlier"
LESSONS = ("kinds", "practice")
# What a learner sees of the own work, whatever the page is made of.
SHOWN = r"""() => {
  const text = (element) => element.textContent.replace(/\s+/g, " ").trim();
  const words = (label) => text(label.querySelector(".words") ?? label);
  const of = (form) => [
    ...[...form.querySelectorAll("input:checked")].map((one) => words(one.closest("label"))),
    ...[...form.querySelectorAll("input[type=text], input:not([type]), textarea")].map((one) => one.value),
    ...[...form.querySelectorAll("select")].map((one) => one.selectedOptions[0]?.text ?? ""),
    ...[...form.querySelectorAll(".order .words")].map((one) => text(one)),
  ];
  const shown = {};
  for (const form of document.querySelectorAll(".question.answered")) shown[form.dataset.id] = of(form);
  shown.cards = document.querySelectorAll(".card.seen").length;
  shown.steps = document.querySelectorAll(".activity input:checked").length;
  return shown;
}"""


def shown(course: Play) -> dict[str, Any]:
    """What the course shows of the learner's work, lesson after lesson."""
    found: dict[str, Any] = {}
    for lesson in LESSONS:
        course.sco.evaluate("(id) => { location.hash = `#/${id}` }", lesson)
        course.sco.wait_for_selector(f".lesson[data-lesson={lesson}]")
        found[lesson] = course.sco.evaluate(SHOWN)
    return found


@BOTH
def test_saved_work_of_an_earlier_package_is_resumed(
    play: Callable[..., Play],
    packages_dir: Path,
    build_pages: Callable[[Path, str], str],
    standard: str,
) -> None:
    """Every answer, card and step, with the score; first in the earlier package, then in today's."""
    saved = json.loads((EARLIER / "saved.json").read_text("utf-8"))[standard]
    unpack(EARLIER / f"earlier-{standard}.zip", packages_dir / f"earlier-{standard}")
    before = play(standard, package=f"/packages/earlier-{standard}/index.html", options={"database": saved["held"]})
    assert shown(before) == saved["shown"]
    before.page.evaluate("() => leave()")
    held = before.database()

    after = play(standard, package=build_pages(EARLIER / "course", standard), options={"database": held})
    assert shown(after) == saved["shown"]
    after.wait_saved()
    after.page.evaluate("() => leave()")
    for name in ("score.raw", "lesson_status", "success_status"):
        for full in (f"cmi.core.{name}", f"cmi.{name}"):
            assert after.database().get(full) == held.get(full), full
    after.clean()
