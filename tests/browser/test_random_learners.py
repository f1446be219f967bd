"""Learners who do anything in any order, on a course with everything: what must hold, holds for each of them.

tests/lms/random_learner.js plays them inside the player page; tests/reference.py says what must come of what they did.
To repeat one: ``RANDOM_LEARNERS=scorm12-17 pytest tests/browser/test_random_learners.py`` (add ``-s`` for its events).
"""

from __future__ import annotations

import copy
import json
import os
import re
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page
from playwright.sync_api import Error as PlaywrightError

from scormbuild import build_package, load_course
from scormbuild.course.capacity import worst_state
from scormbuild.model import Choice, Course, Question
from tests.browser.conftest import Site
from tests.browser.random_course import SETTINGS, write_course
from tests.conftest import unpack
from tests.reference import Answer, Learner, Report, Result, Work, cards_in, is_empty, share, steps_in

pytestmark = pytest.mark.browser

RUNS = int(os.environ.get("RANDOM_LEARNER_RUNS", "20"))
"""Learners of each standard; each takes about half a second of a processor."""
BATCH = 10
EVENTS = 75
STANDARDS = {"scorm12": "scorm12", "scorm2004": "scorm2004-4"}
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
ONLY = os.environ.get("RANDOM_LEARNERS", "")

INIT = "if (window.parent !== window && window.parent.prepareFrame) window.parent.prepareFrame(window)"


class Version(NamedTuple):
    """A version of the course, built."""

    course: Course
    pages: dict[str, str]
    """Its launch page by standard."""
    worst: int


@pytest.fixture(scope="module")
def courses(packages_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Version]]:
    """Both versions of the course in each of its settings."""
    built: dict[str, list[Version]] = {}
    for setting in SETTINGS:
        for number in (0, 1):
            name = f"random-{setting}-{number}"
            folder = write_course(tmp_path_factory.mktemp(name) / name, setting, number)
            course, found = load_course(folder)
            assert course and not found, [one.as_text() for one in found]
            result = build_package(folder, folder.parent / "dist")
            pages = {}
            for package in result.packages:
                unpack(package.path, packages_dir / f"{name}-{package.standard}")
                pages[package.standard] = f"/packages/{name}-{package.standard}/index.html"
            built.setdefault(setting, []).append(Version(course, pages, worst_state(course)))
    return built


@pytest.fixture(scope="module")
def player(site: Site, browser: Browser) -> Any:
    """For each standard a page in which learners can play one after the other, with what went wrong in it."""
    made: dict[str, tuple[Page, list[str]]] = {}

    def open_page(standard: str) -> tuple[Page, list[str]]:
        context = browser.new_context(viewport={"width": 400, "height": 300}, reduced_motion="reduce")
        context.add_init_script(INIT)
        page = context.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        # What the run-time notes of injected faults; telling the test of each takes longer than the fault.
        page.add_init_script("console.warn = () => {}")
        page.goto(f"{site.url}/lms/player.html?{urlencode({'standard': standard, 'where': 'idle'})}")
        page.wait_for_function("() => window.ready")
        page.add_script_tag(url="random_learner.js", type="module")
        page.wait_for_function("() => window.learnerReady")
        return page, errors

    def get_page(standard: str, afresh: bool = False) -> tuple[Page, list[str]]:
        if afresh and standard in made:
            made.pop(standard)[0].context.close()
        if standard not in made:
            made[standard] = open_page(standard)
        return made[standard]

    yield get_page
    for page, _ in made.values():
        page.context.close()


# From a state to a learner's work


class Names:
    """Ids by the keys of suspend data, of all versions of a course."""

    def __init__(self, versions: list[Version]) -> None:
        self.lessons: dict[str, str] = {}
        self.cards: dict[tuple[str, str], str] = {}
        self.steps: dict[tuple[str, str], str] = {}
        self.quizzes: dict[tuple[str, str], str] = {}
        self.questions: dict[tuple[str, str], str] = {}
        self.choices: dict[tuple[str, str, str], str] = {}
        self.models: dict[str, Question] = {}
        for version in versions:
            learner = Learner(version.course)
            for text in version.course.texts:
                lesson = text.lesson
                self._add(self.lessons, lesson.key, lesson.id)
                for card, key in cards_in(text).items():
                    self._add(self.cards, (lesson.id, key), card)
                for step, key in steps_in(text).items():
                    self._add(self.steps, (lesson.id, key), step)
            for quiz in learner.quizzes.values():
                lesson = learner.lesson_of[quiz.id]
                self._add(self.quizzes, (lesson.id, quiz.key), quiz.id)
                for question in quiz.questions:
                    self._add(self.questions, (lesson.id, question.key), question.id)
                    self.models[question.id] = question
                    self._choices(question.id, "choice", question.choices)
                    self._choices(question.id, "target", question.targets)
                    for at, gap in enumerate(question.gaps):
                        for choice in gap.options:
                            self._add(self.choices, (question.id, f"gap{at}", choice.key), choice.text)

    def _choices(self, question: str, what: str, choices: tuple[Choice, ...]) -> None:
        for choice in choices:
            self._add(self.choices, (question, what, choice.key), choice.id)

    def _add(self, names: dict[Any, str], key: Any, name: str) -> None:
        assert names.setdefault(key, name) == name, "the versions were made so that no key changes its owner"

    def given(self, question: str, answer: dict[str, Any]) -> dict[str, Any] | None:
        """A coded answer in ids and texts."""
        model, coded, texts = self.models[question], answer["given"], answer["texts"]
        if not coded:
            return None
        if model.kind in ("fill-in", "numeric"):
            return {"text": texts[0]}
        if model.kind == "cloze":
            parts = zip(model.gaps, answer["parts"], texts, strict=True)
            gaps = [
                self.choices[question, f"gap{at}", part] if gap.options and part else text
                for at, (gap, part, text) in enumerate(parts)
            ]
            return {"gaps": gaps}
        if model.kind in ("matching", "categorise"):
            pairs = [coded[at : at + 2] for at in range(0, len(coded), 2)]
            names = {self.choices[question, "choice", a]: self.choices[question, "target", b] for a, b in pairs}
            return {"pairs": names}
        if model.kind == "long-text":
            ticked = [self.choices[question, "choice", key] for key in "".join(answer["parts"][1:])]
            return {"text": texts[0], "ticked": sorted(ticked) if "|" in coded else None}
        chosen = [self.choices[question, "choice", key] for key in coded]
        return {"order": chosen} if model.kind == "ordering" else {"chosen": sorted(chosen)}

    def work(self, state: dict[str, Any] | None) -> Work:
        """A decoded state as a learner's work."""
        work = Work()
        if state is None:
            return work
        work.xp, work.kept = state["xp"], state["kept"]
        for key, record in state["lessons"].items():
            lesson = self.lessons[key]
            work.read |= {lesson} if record["read"] else set()
            work.complete |= {lesson} if record["complete"] else set()
            work.cards |= {(lesson, self.cards[lesson, key]) for key in record["cards"]}
            work.steps |= {(lesson, self.steps[lesson, key]) for key in record["steps"]}
            for key, one in record["answers"].items():
                name = self.questions[lesson, key]
                given = self.given(name, one)
                work.answers[name] = Answer(given, one["done"], one["ever"], one["paid"], one["tries"], one["hints"])
            for key, one in record["quizzes"].items():
                result = Result(one["attempts"], one["score"], one["submitted"], one["passed"], one["closed"])
                work.results[self.quizzes[lesson, key]] = result
        return work


# What an LMS is told of an answer


class Told(NamedTuple):
    """An answer as the LMS should hold it."""

    question: str
    model: Question
    """In the version in which it was answered."""
    result: str
    given: dict[str, Any] | None
    entry: int
    """The event."""


def plain(number: Fraction | float) -> str:
    """A number with at most two decimals, none of them needless."""
    return f"{float(number):.2f}".rstrip("0").rstrip(".")


def result_of(earned: Fraction, question: Question, standard: str) -> str:
    if not question.points:
        return "neutral"
    if earned in (0, 1):
        return "correct" if earned else "wrong" if standard == "scorm12" else "incorrect"
    return plain(earned * question.points)


def responses(held: dict[str, str], standard: str) -> list[tuple[str, str, str | None]]:
    """Id, result and response of all interactions, with long ones put together again."""
    field = "student_response" if standard == "scorm12" else "learner_response"
    found: list[tuple[str, str, str | None]] = []
    # In 1.2 the place of an answer that a failed commit may have lost keeps its time, and nothing else.
    numbers = (re.fullmatch(r"cmi\.interactions\.(\d+)\.id", name) for name in held)
    for n in sorted(int(one[1]) for one in numbers if one):
        at = f"cmi.interactions.{n}"
        name, given = held[f"{at}.id"], held.get(f"{at}.{field}")
        if re.search(r"__\d+$", name):
            found[-1] = (*found[-1][:2], f"{found[-1][2]}{given or ''}")
        else:
            found.append((name, held.get(f"{at}.result", ""), given))
    return found


def says(question: Question, given: dict[str, Any] | None, response: str | None, standard: str) -> bool:
    """Whether a response is what was given, in the form of its standard."""
    if given is None or is_empty(given):
        return response is None
    if response is None:
        return False
    old = standard == "scorm12"
    if "text" in given:
        text = " ".join(given["text"].split())
        said = " ".join(response.removeprefix("{lang=en} ").split())
        return question.kind == "numeric" or said == text.replace("[,]", "[ , ]" if not old else "[,]")
    if "gaps" in given:
        gaps = [" ".join(gap.split()) for gap in given["gaps"]]
        if old:
            return " ".join(response.split()) == " ".join("; ".join(gaps).split())
        return response.removeprefix("{lang=en} ") == "[,]".join(
            ("{lang=en} " if gap.startswith("{") and at else "") + gap.replace("[,]", "[ , ]")
            for at, gap in enumerate(gaps)
        )
    if question.kind == "true-false":
        chosen = str(given["chosen"][0])
        return response == (chosen[0] if old else chosen)
    if "pairs" in given:
        pairs = sorted(f"{a}[.]{b}" for a, b in given["pairs"].items())
        return len(response.split(",")) == len(pairs) if old else sorted(response.split("[,]")) == pairs
    ids = [choice.id for choice in question.choices]
    wanted = given.get("order") or given["chosen"]
    if old:
        wanted = ["abcdefghi"[ids.index(one)] for one in wanted if one in ids]
    parts = response.split("," if old else "[,]")
    return parts == wanted if "order" in given else sorted(parts) == sorted(wanted)


# A run, told again


class Replay:
    """What a log says, worked out with the reference."""

    def __init__(self, versions: list[Version], standard: str) -> None:
        self.versions = versions
        self.standard = standard
        self.names = Names(versions)
        self.learner = Learner(versions[0].course)
        self.version = 0
        self.snapshots: list[tuple[int, Work]] = [(-1, self.learner.copy())]
        """What was done after each event; of a crash those are left that can have been saved."""
        self.saved = 0
        """The snapshot that the page said to be saved."""
        self.sure = -1
        """The last event at which the page said "Saved"."""
        self.told: list[Told] = []
        self.maybe: list[Told] = []
        """Told to the LMS before a crash, perhaps, by a learner who had not done it afterwards."""
        self.reports: list[Report] = [self.learner.report()]
        self.asked: dict[str, list[str]] = {}
        self.launch: dict[str, Any] = {}
        self.disturbed = False
        """Whether the LMS ever refused something that was to be written."""
        self.troubled = False
        """Whether something was in the way in the present session."""

    def event(self, at: int, entry: dict[str, Any]) -> None:
        """Take up one event."""
        kind, learner = entry["e"], self.learner
        match kind:
            case "card":
                name = self.names.cards[entry["lesson"], entry["key"]]
                learner.card(entry["lesson"], name)
            case "step":
                learner.step(entry["lesson"], self.names.steps[entry["lesson"], entry["key"]], entry["on"])
            case "read":
                learner.read(entry["lesson"])
            case "draft":
                learner.draft(entry["question"], entry["given"])
            case "hint":
                learner.hint(entry["question"])
            case "keep":
                learner.keep()
            case "check":
                self.check(at, entry)
            case "hand_in":
                self.hand_in(at, entry)
            case "retry":
                learner.retry(entry["quiz"], entry["asked"])
                self.asked[entry["quiz"]] = entry["asked"]
            case "asked":
                known = self.asked.setdefault(entry["quiz"], entry["asked"])
                assert entry["asked"] == known, f"other questions are asked: {entry['asked']}, not {known}"
            case "launch":
                self.doubt()
                self.launch, self.troubled = entry, entry["faulty"]
            case "resumed":
                self.resume(entry)
            case "fault":
                self.troubled = True
                self.disturbed |= entry["name"] in ("setValue", "getValue") or (
                    entry["name"] == "refuse" and "interactions" in entry["value"][0]
                )
        if kind != "launch":
            self.snapshots.append((at, self.learner.copy()))
            self.reports.append(self.learner.report())
        if entry["saved"]:
            self.saved, self.sure = len(self.snapshots) - 1, at

    def doubt(self) -> None:
        """A session in which something was in the way ended before its last answers were known to be saved: they are
        offered once more, and an LMS that had them lists them twice (docs/tracking.md)."""
        if self.troubled:
            self.maybe += [one for one in self.told if one.entry > self.sure]

    def tell(self, at: int, question: str, given: dict[str, Any]) -> None:
        model = self.learner.questions[question]
        empty = is_empty(given)
        earned = share(model, given)
        self.told.append(Told(question, model, result_of(earned, model, self.standard), None if empty else given, at))

    def check(self, at: int, entry: dict[str, Any]) -> None:
        name = entry["question"]
        before = self.learner.answer(name).tries
        accepted = self.learner.check(name, entry["given"], entry["asked"])
        assert accepted != entry["refused"], f"{name} was {'refused' if entry['refused'] else 'taken'}"
        if self.learner.answer(name).tries > before:
            self.tell(at, name, entry["given"])

    def hand_in(self, at: int, entry: dict[str, Any]) -> None:
        learner = self.learner
        if not entry["done"]:
            for name, given in entry["after"].items():
                if "ticked" in given and given["ticked"] is not None:
                    learner.draft(name, given)
            return
        for name, given in entry["given"].items():
            if not learner.answer(name).done:
                self.tell(at, name, given)
        learner.hand_in(entry["quiz"], entry["given"])

    def resume(self, entry: dict[str, Any]) -> None:
        """A launch came to what was stored: what the learner had done, not before the last "Saved"."""
        if self.launch["version"] != self.version:
            self.version = self.launch["version"]
            self.asked = {}
            # On the new version of the course all that was done is less what vanished.
            self.snapshots = [(moment, self.converted(work)) for moment, work in self.snapshots]
        if self.launch.get("fresh") and not (entry["state"] or {}).get("lessons"):
            # The LMS began another attempt.
            self.snapshots, self.saved, self.reports = [(-1, Work())], 0, []
            self.maybe += self.told
            self.told, self.asked = [], {}
        # The state may have been written by the version before, when nothing was done since.
        found = self.converted(self.names.work(entry["state"]))
        moments = range(len(self.snapshots) - 1, -1, -1)
        matching = next((number for number in moments if same(found, self.snapshots[number][1])), None)
        latest = self.snapshots[-1][1]
        assert matching is not None, f"this was never done:\n{difference(found, latest)}"
        clean = self.launch["clean"]
        kept = self.snapshots[matching][1].lasting()
        enough = range(len(self.snapshots) - 1 if clean else self.saved, len(self.snapshots))
        assert any(self.snapshots[number][1].lasting() == kept for number in enough), (
            f"{'left' if clean else 'saved'}, and lost:\n{difference(found, self.snapshots[enough[0]][1])}"
        )
        if clean:
            assert self.snapshots[matching][1].drafts() == latest.drafts(), difference(found, latest)
        moment = self.snapshots[matching][0]
        if matching < len(self.snapshots) - 1:
            # What came after the moment was lost, but the LMS may have been told.
            lost = [one for one in self.told if one.entry > moment]
            self.maybe += lost
            self.told = [one for one in self.told if one.entry <= moment]
            if lost or kept != latest.lasting():
                self.asked = {}
        self.learner = self.on_version(self.snapshots[matching][1])
        self.snapshots = [(moment, self.learner.copy())]
        self.saved = 0

    def converted(self, work: Work) -> Work:
        """A learner's work on the version that was launched."""
        return self.on_version(work).work

    def on_version(self, work: Work) -> Learner:
        """A learner who has done this, and goes on with the version that was launched."""
        learner = Learner(self.versions[self.version].course)
        learner.work = copy.deepcopy(work)
        learner.take(self.versions[self.version].course)
        return learner

    def finish(self, database: dict[str, str]) -> None:
        """Compare with what the LMS holds in the end."""
        old = self.standard == "scorm12"
        report = self.learner.report()
        raw = database.get("cmi.core.score.raw" if old else "cmi.score.raw")
        if old:
            status = database["cmi.core.lesson_status"]
            held = (status not in ("incomplete",), status if status in ("passed", "failed") else "unknown")
        else:
            held = (
                database["cmi.completion_status"] == "completed",
                database.get("cmi.success_status", "unknown"),
            )
        wanted = (report.completed, report.success)
        # A pass is held back until the course is complete.
        if not report.completed and (old or report.success == "passed"):
            wanted = (False, "unknown")
        ever = [one for one in self.reports if one.achieved]
        if ever:
            # Never lowered: at least what was reached at some moment, and nothing that never was.
            reached = [(one.completed, one.success) for one in ever]
            completed = held[0] if any(one[0] for one in reached) else False
            assert held in [wanted, *reached, (completed, "passed")], f"{held} instead of {wanted}, or of {reached}"
            # Who has completed by reading can fail afterwards; nobody who has passed can.
            failed = held == wanted == (True, "failed") and all(success != "passed" for _, success in reached)
            assert failed or held >= min(reached), f"{held} is less than {reached}"
        else:
            assert held == wanted, f"the LMS holds {held} instead of {wanted}"
        if report.score is not None:
            scores = {plain(one.score) for one in ever if one.score is not None} | {plain(report.score)}
            assert raw in scores if ever else raw == plain(report.score), f"score {raw} instead of {scores}"
        elif raw is not None:
            assert raw in {plain(one.score) for one in self.reports if one.score is not None}
        if not old and raw is not None and (held[0] or held[1] != "unknown"):
            assert database["cmi.score.scaled"] == f"{float(raw) / 100:.4f}".rstrip("0").rstrip(".")
        self.interactions(database)

    def interactions(self, database: dict[str, str]) -> None:
        """Every answer is listed, once, with its value."""
        rest = responses(database, self.standard)
        missing = []

        def fits(one: Told, held: tuple[str, str, str | None]) -> bool:
            same_result = held[:2] == (one.question, one.result)
            return same_result and says(one.model, one.given, held[2], self.standard)

        for one in self.told:
            fitting = [held for held in rest if fits(one, held)]
            if fitting:
                rest.remove(fitting[0])
            else:
                missing.append(one)
        if self.standard == "scorm12":
            # After a failed commit an answer is told once more, whether or not it had arrived.
            rest = [held for held in rest if not any(fits(one, held) for one in self.told)]
        if not self.disturbed:
            assert not missing, f"answers that the LMS does not hold: {missing}\nit holds besides: {rest}"
        known = [one.question for one in self.maybe] + [one.question for one in missing]
        for held in rest:
            assert held[0] in known, f"an answer that nobody gave, or twice: {held}"
            known.remove(held[0])


def same(one: Work, other: Work) -> bool:
    return one.lasting() == other.lasting() and one.drafts() == other.drafts()


def difference(found: Work, wanted: Work) -> str:
    """Where two differ."""
    names = ("cards", "steps", "read", "complete", "answers", "results", "xp", "kept", "drafts")
    pairs = zip(names, (*found.lasting(), found.drafts()), (*wanted.lasting(), wanted.drafts()), strict=True)
    lines = []
    for name, one, other in pairs:
        if isinstance(one, dict) and isinstance(other, dict):
            lines += [
                f"{name}.{key}: {one.get(key)} instead of {other.get(key)}"
                for key in sorted(one.keys() | other.keys())
                if one.get(key) != other.get(key)
            ]
        elif one != other:
            lines.append(f"{name}: {one} instead of {other}")
    return "\n".join(lines)


def play_one(
    page: Page, errors: list[str], courses: dict[str, list[Version]], standard: str, seed: int
) -> tuple[str, list[dict[str, Any]]]:
    """One learner: what went wrong, and the events."""
    setting = list(SETTINGS)[seed % len(SETTINGS)]
    versions = courses[setting]
    plan = {
        # Other learners for each standard.
        "seed": seed + (0 if standard == "scorm12" else 5000),
        "standard": standard,
        "persistence": ("plain", "moodle", "beacons")[seed % 3],
        "packages": [version.pages[STANDARDS[standard]] for version in versions],
        "worst": [version.worst for version in versions],
        "limit": 4096 if standard == "scorm12" else 64_000,
        "events": EVENTS,
    }
    errors.clear()
    run = page.evaluate("(plan) => randomLearner(plan)", plan)
    log: list[dict[str, Any]] = run["log"]
    problems = [*run["problems"], *errors]
    replay = Replay(versions, standard)
    at = -1
    try:
        for at, entry in enumerate(log):
            replay.event(at, entry)
        replay.finish(run["database"])
    except (AssertionError, KeyError) as wrong:
        problems.append(f"event {at}: {type(wrong).__name__}: {wrong}")
    return "\n".join(problems), log


def cases() -> list[Any]:
    """Standards with the seeds of learners who play in the same test."""
    if ONLY:
        standard, _, number = ONLY.rpartition("-")
        return [pytest.param(standard, range(int(number), int(number) + 1), id=ONLY)]
    return [
        pytest.param(standard, range(start, min(start + BATCH, RUNS)), id=f"{standard}-{start}")
        for standard in STANDARDS
        for start in range(0, RUNS, BATCH)
    ]


@pytest.mark.parametrize(("standard", "seeds"), cases())
def test_whatever_learners_do_their_work_is_kept_and_marked_rightly(
    player: Callable[..., tuple[Page, list[str]]], courses: dict[str, list[Version]], standard: str, seeds: range
) -> None:
    failures = []
    for seed in seeds:
        page, errors = player(standard)
        try:
            wrong, log = play_one(page, errors, courses, standard, seed)
        except PlaywrightError as broken:
            wrong, log = str(broken), []
            player(standard, afresh=True)
        if ONLY:
            print(*(f"{at}: {json.dumps(entry, ensure_ascii=False)}" for at, entry in enumerate(log)), sep="\n")
        if wrong:
            steps = " ".join(entry["e"] for entry in log)
            failures.append(f"RANDOM_LEARNERS={standard}-{seed}\n{wrong}\nevents: {steps}")
    assert not failures, "\n\n".join(failures)
