"""What is said of a play, from what was seen: no browser is needed for it."""

from __future__ import annotations

from typing import Any

import pytest

from scormbuild.findings.diagnostics import Position
from scormbuild.findings.rules import RULES
from scormbuild.play.faults import read_faults
from scormbuild.play.judge import judge, merged
from scormbuild.play.playing import is_disturbed
from scormbuild.play.seen import Judged, Launch, Seen, Session, Trouble

LAUNCH = Launch("item", "An item", "index.html", True)
ASSET = LAUNCH._replace(is_sco=False)
OLD = {"standard": "scorm12"}
BEGIN = ("LMSInitialize", "")
END = ("LMSFinish", "")
DONE = {"cmi.core.lesson_status": "completed"}


def call(method: str, *args: str, **more: Any) -> dict[str, Any]:
    """A call that went well, unless more is said."""
    return {"method": method, "args": list(args), "result": "true", "error": "0", "at": 1, **more}


def sets(name: str, value: str, **more: Any) -> dict[str, Any]:
    return call("LMSSetValue", name, value, **more)


def session(
    *calls: dict[str, Any], before: dict[str, str] | None = None, held: dict[str, str] | None = None, **more: Any
) -> Session:
    """A session of SCORM 1.2 that was begun."""
    entries = [call(*BEGIN), *calls]
    run = {"standard": "scorm12", "database": before or {}, "entries": entries}
    run |= {"standard": "scorm2004-4"} if more.pop("new", False) else {}
    fields: dict[str, Any] = {"over": False, "how": "left", **more}
    return Session(LAUNCH, run, {**DONE} if held is None else held, **fields)


def seen(*sessions: Session, **more: Any) -> Seen:
    fields: dict[str, Any] = {"troubles": (), "disturbed": False, "seconds": 1.0, "picture": None, **more}
    return Seen(fields.pop("learner", "visitor"), "usual", sessions, **fields)


def where(path: str, line: int, column: int) -> Position:
    return Position(f"p.zip!/{path}", line, column)


def found(one: Seen) -> list[str]:
    return [diagnostic.rule for diagnostic in judge(one, where).diagnostics]


REFUSED = sets("cmi.core.lesson_status", "done", error="405", result="false", rule="one of: completed, ...")
BROKEN: dict[str, Seen] = {
    "PLY001": seen(session(opened=False)),
    "PLY002": seen(Session(LAUNCH, {**OLD, "entries": []}, {}, False, "left")),
    "PLY003": seen(session(REFUSED)),
    "PLY004": seen(session(sets("cmi.suspend_data", "work"), held={})),
    "PLY005": seen(
        session(
            {**call("SetValue", "cmi.score.scaled", "0.8")},
            call("Terminate", ""),
            held={"cmi.score.scaled": "0.8"},
            over=True,
            new=True,
        )
    ),
    "PLY006": seen(session(before={"cmi.core.score.raw": "80"}, held={**DONE, "cmi.core.score.raw": "0"})),
    "PLY007": seen(session(before={"cmi.suspend_data": "page 3"}, held={**DONE, "cmi.suspend_data": "page 3"})),
    "PLY008": seen(session(), troubles=(Trouble("PLY008", {"host": "cdn.example"}, "index.html"),)),
    "PLY009": seen(session(), troubles=(Trouble("PLY009", {"text": "Error: no"}, "a.js", 42, 7),)),
    "PLY010": seen(session(), troubles=(Trouble("PLY010", {"name": "gone.json"}),)),
    "PLY011": seen(session(), troubles=(Trouble("PLY011", {"kind": "alert", "text": '"Hi"'}),)),
    "PLY012": seen(session(call(*END), sets("cmi.core.score.raw", "80", error="301", result="false"))),
    "PLY013": seen(session(), troubles=(Trouble("PLY013", {"what": "no answer within 5 seconds"}),)),
    "PLY014": seen(session(held={"cmi.core.lesson_status": "incomplete"}), finishes=True, learner="passes"),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_each_failure_is_named_by_its_rule_and_nothing_else(rule: str) -> None:
    assert found(BROKEN[rule]) == [rule]


def test_every_rule_of_playing_has_its_case() -> None:
    assert list(BROKEN) == [code for code in RULES if code.startswith("PLY")]


SOUND: dict[str, Seen] = {
    "nothing but a visit": seen(session(call(*END))),
    "an asset calls nobody": seen(Session(ASSET, {**OLD, "entries": []}, {}, False, "left")),
    "an element that is not set yet": seen(
        session(call("GetValue", "cmi.location", error="403", result="", excused=True, rule="not set yet"), new=True)
    ),
    "questions about the last error after the end": seen(session(call(*END), call("LMSGetLastError"))),
    "a second session begun in the same page": seen(session(call(*END), call(*BEGIN), sets("cmi.core.exit", ""))),
    "what a crash took away": seen(session(sets("cmi.suspend_data", "work"), held={}, how="crashed")),
    "an LMS that takes a save and keeps nothing": seen(
        session(sets("cmi.suspend_data", "work"), call("LMSCommit", ""), held={})
    ),
    "only the time was set": seen(session(sets("cmi.core.session_time", "00:00:01"), held={})),
    "what was stored already is set again": seen(
        session(
            call("LMSGetValue", "cmi.suspend_data"),
            sets("cmi.suspend_data", "work"),
            before={"cmi.suspend_data": "work"},
            held={"cmi.suspend_data": "work"},
        )
    ),
    "a better score": seen(session(before={"cmi.core.score.raw": "40"}, held={**DONE, "cmi.core.score.raw": "80"})),
    "a first failure that is no loss": seen(
        session(before={"cmi.core.lesson_status": "incomplete"}, held={"cmi.core.lesson_status": "failed"})
    ),
    "suspended, so not at its end": seen(
        session(
            call("SetValue", "cmi.score.scaled", "0.8"),
            call("SetValue", "cmi.exit", "suspend"),
            held={"cmi.score.scaled": "0.8"},
            over=True,
            new=True,
        )
    ),
    "no result while saving is broken on purpose": seen(
        session(sets("cmi.suspend_data", "work"), held={}), disturbed=True, finishes=True
    ),
}


@pytest.mark.parametrize("name", SOUND)
def test_what_only_looks_like_a_failure_is_none(name: str) -> None:
    assert found(SOUND[name]) == []


def test_a_result_that_shrinks_is_lost_in_every_element() -> None:
    before = {"cmi.completion_status": "completed", "cmi.success_status": "passed", "cmi.score.scaled": "1"}
    after = {"cmi.completion_status": "incomplete", "cmi.success_status": "failed", "cmi.score.scaled": "0.2"}
    messages = [one.message for one in judge(seen(session(before=before, held=after, new=True)), where).diagnostics]
    assert messages == [
        "cmi.completion_status in the LMS changed from completed to incomplete",
        "cmi.success_status in the LMS changed from passed to failed",
        "cmi.score.scaled in the LMS changed from 1 to 0.2",
    ]


def test_less_on_the_page_after_a_return_is_not_resumed() -> None:
    standing = ({"answered": 3, "cards": 2, "steps": 0}, {"answered": 1, "cards": 2, "steps": 0})
    back = session(call("LMSGetValue", "cmi.suspend_data"), before={"cmi.suspend_data": "work"})
    (one,) = judge(seen(back, standing=standing), where).diagnostics
    assert one.rule == "PLY007" and one.message.endswith("1 of 3 answered questions")
    assert found(seen(session(), standing=standing)) == [], "an LMS that kept nothing has nothing to restore"


def test_who_fails_must_not_pass() -> None:
    passed = seen(session(held={"cmi.core.lesson_status": "passed"}), learner="fails")
    assert found(passed) == ["PLY014"]
    assert found(seen(session(held={"cmi.core.lesson_status": "failed"}), learner="fails")) == []


def test_a_script_error_has_its_place() -> None:
    (one,) = judge(BROKEN["PLY009"], where).diagnostics
    assert one.as_text().startswith("p.zip!/a.js:42:7: error[PLY009 script-error] script error: Error: no")


def test_the_same_failure_of_several_learners_is_one_finding() -> None:
    """With those who met it; with all of them it says so."""

    def one(learner: str, broken: bool) -> Judged:
        return judge(seen(session(*([REFUSED] if broken else [])), learner=learner), where)

    (alone,) = merged([one("visitor", True), one("clicker", False)])
    assert alone.message.endswith("(visitor in usual)")
    (both,) = merged([one("visitor", True), one("clicker", True)])
    assert both.message.endswith("(all learners)")
    assert merged([one("visitor", True)])[0].message.endswith("...")


def test_calls_of_one_element_are_one_finding() -> None:
    several = seen(session(REFUSED, REFUSED, sets("cmi.core.score.raw", "x", error="405", rule="a number")))
    assert found(several) == ["PLY003", "PLY003"]


def test_the_questions_are_answered() -> None:
    first = session(sets("cmi.core.score.raw", "80"), call(*END), held={**DONE, "cmi.core.score.raw": "80"})
    judged = judge(seen(first), where)
    assert judged.facts == {
        "launches": "yes",
        "finds the API": "yes",
        "initialises": "yes",
        "saves": "yes",
        "completes": "yes",
        "scores": "yes",
        "ends": "yes",
        "resumes": "-",
    }
    assert (judged.status, judged.score) == ("completed", "80")


def test_faults_are_those_of_the_preview() -> None:
    """Names and values that templates/preview/index.html offers."""
    from scormbuild.play.faults import FAULTS
    from tests.conftest import ROOT

    page = (ROOT / "templates" / "preview" / "index.html").read_text("utf-8")
    for name, values in FAULTS.items():
        assert f'name="{name}"' in page
        assert all(f'<option value="{value}">' in page for value in values if not value.isupper()), name
    read = read_faults(["saving=fails", "offline", "cut=255", "pass=80"])
    assert read == {"saving": "fails", "offline": True, "cut": "255", "pass": "80"}


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("power", 'unknown fault "power"'),
        ("saving=never", "choose from: fails, twice, lies, page"),
        ("offline=yes", "write only offline"),
        ("cut=lots", "for example cut=50"),
        ("pass=101", "not a valid number"),
    ],
)
def test_a_fault_that_does_not_exist_is_explained(word: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read_faults([word])


def test_only_faults_that_lose_work_excuse_a_missing_result() -> None:
    assert all(is_disturbed(read_faults([one])) for one in ("saving=fails", "api=never", "offline", "mode=review"))
    assert not any(is_disturbed(read_faults([one])) for one in ("saving=twice", "slow=all", "pass=80"))
