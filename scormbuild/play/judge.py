"""From what was seen to what is to be said of it: answers for the table, and findings. Pure functions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import NamedTuple

from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose
from scormbuild.play.seen import QUESTIONS, Answer, Call, Judged, Seen, Session

_BEGINS = ("LMSInitialize", "Initialize")
_ENDS = ("LMSFinish", "Terminate")
_SAVES = (*_ENDS, "LMSCommit", "Commit")
_SETS = ("LMSSetValue", "SetValue")
_GETS = ("LMSGetValue", "GetValue")
_ASKS = ("GetLastError", "GetErrorString", "GetDiagnostic")
_LONGEST = 80
_NAMED = 3
_STATE = ("cmi.suspend_data", "cmi.core.lesson_location", "cmi.location")
_LEAVES = ("cmi.core.exit", "cmi.exit")
_TIMES = ("session_time", "cmi.exit", "cmi.core.exit", "adl.nav.request")
_RANKS: dict[str, dict[str, int]] = {
    "cmi.core.lesson_status": {"incomplete": 1, "failed": 2, "completed": 3, "passed": 4},
    "cmi.completion_status": {"incomplete": 1, "completed": 2},
    "cmi.success_status": {"failed": 1, "passed": 2},
}
"""What is lost when it gets less; what is not named is no result."""
_SCORES = ("cmi.core.score.raw", "cmi.score.raw", "cmi.score.scaled")


class _Found(NamedTuple):
    rule: str
    facts: dict[str, object]
    path: str
    line: int = 1
    column: int = 1


Where = Callable[[str, int, int], Position]
"""A place in the package: path in it, line and column."""


def judge(seen: Seen, where: Where) -> Judged:
    """What is to be said of a play. The findings do not yet say whose they are (see :func:`merged`)."""
    found = [_Found(one.rule, one.facts, one.path or _page(seen), one.line, one.column) for one in seen.troubles]
    for session in seen.sessions:
        found += _of_session(session, seen.disturbed)
    if not seen.disturbed:
        found += [*_lost(seen), *_not_resumed(seen), *_expected(seen)]
    diagnostics = [_diagnosed(one, where) for one in found]
    status, score = result_of(seen)
    return Judged(seen, facts_of(seen), status, score, tuple(dict.fromkeys(diagnostics)))


def _diagnosed(one: _Found, where: Where) -> Diagnostic:
    return diagnose(one.rule, where(one.path, one.line, one.column), "", None, **one.facts)


def _page(seen: Seen) -> str:
    return seen.sessions[0].launch.page if seen.sessions else ""


def call_in_words(call: Call) -> str:
    """A call as it stands in a script."""
    arguments = (json.dumps(one, ensure_ascii=False) for one in call["args"])
    return f"{call['method']}({', '.join(one if len(one) <= _LONGEST else f'{one[:_LONGEST]}…' for one in arguments)})"


def _is_problem(call: Call) -> bool:
    return call["error"] != "0" and not call.get("excused")


def _of_session(session: Session, disturbed: bool) -> Iterator[_Found]:
    page, calls = session.launch.page, session.calls
    if not session.opened:
        yield _Found("PLY001", {"page": page}, page)
        return
    begun = any(call["method"] in _BEGINS for call in calls)
    if session.launch.is_sco and not begun and not disturbed:
        yield _Found("PLY002", {"call": _BEGINS[0 if session.is_old else 1]}, page)
    yield from _refused(calls, page)
    # What a crash took away was never meant to be kept, and some LMSs take a save and keep little of it.
    saved = any(call["method"] in _SAVES and str(call["result"]) == "true" for call in calls)
    if session.how == "left" and not disturbed and not saved and session.held == session.before:
        names = list(dict.fromkeys(_changed(session)))
        if names:
            more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
            yield _Found("PLY004", {"names": ", ".join(names[:_NAMED]) + more}, page)


def _changed(session: Session) -> Iterator[str]:
    """Elements that were set to what the LMS did not hold, other than those of one session."""
    for call in session.calls:
        if _is_set(call):
            name, value = map(str, call["args"][:2])
            if not name.endswith(_TIMES) and session.before.get(name) != value:
                yield name


def _refused(calls: list[Call], page: str) -> Iterator[_Found]:
    """Calls that the LMS refused, those of one element once, and calls after the end."""
    over = False
    late: list[Call] = []
    refused: dict[tuple[object, ...], Call] = {}
    for call in calls:
        method = call["method"]
        if over and _is_problem(call) and not method.removeprefix("LMS").startswith(_ASKS):
            late.append(call)
        elif _is_problem(call):
            refused.setdefault((method, call["error"], *map(str, call["args"][:1])), call)
        if method in _ENDS and str(call["result"]) == "true":
            over = True
        elif method in _BEGINS and str(call["result"]) == "true":
            over = False
    for call in refused.values():
        broken = call.get("rule") or "see the standard"
        yield _Found("PLY003", {"call": call_in_words(call), "error": call["error"], "broken": broken}, page)
    if late:
        more = (
            f", and made {len(late) - 1} more calls"
            if len(late) > 2
            else ", and made another call"
            if len(late) > 1
            else ""
        )
        yield _Found("PLY012", {"call": call_in_words(late[0]), "more": more}, page)


def _is_set(call: Call) -> bool:
    return call["method"] in _SETS and len(call["args"]) > 1 and call["error"] == "0"


def _value(session: Session, names: tuple[str, ...]) -> str:
    """What a session set last of some elements."""
    found = [call["args"][1] for call in session.calls if _is_set(call) and call["args"][0] in names]
    return str(found[-1]) if found else ""


def _lost(seen: Seen) -> Iterator[_Found]:
    """Results that were stored, and were replaced by less."""
    for session in seen.sessions:
        before, after = session.before, session.held
        mode = session.run.get("launch", {}).get("mode", "normal")
        for name, ranks in _RANKS.items():
            first, last = before.get(name, ""), after.get(name, "")
            if name in before and mode == "normal" and ranks.get(last, 0) < ranks.get(first, 0) and ranks[first] > 1:
                yield _Found(
                    "PLY006", {"element": name, "before": first, "after": last or "nothing"}, session.launch.page
                )
        for name in _SCORES:
            first_score, last_score = _number(before.get(name)), _number(after.get(name))
            if first_score is not None and last_score is not None and last_score < first_score and mode == "normal":
                facts: dict[str, object] = {"element": name, "before": before[name], "after": after[name]}
                yield _Found("PLY006", facts, session.launch.page)


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None


def _not_resumed(seen: Seen) -> Iterator[_Found]:
    """State that the LMS held, and that nobody asked for."""
    for session in seen.sessions:
        held = {name for name in _STATE if session.before.get(name)}
        asked = {call["args"][0] for call in session.calls if call["method"] in _GETS and call["args"]}
        begun = any(call["method"] in _BEGINS for call in session.calls)
        if held and begun and not held & asked and not any(str(one).startswith("cmi.interactions") for one in asked):
            names = " and ".join(sorted(held))
            yield _Found("PLY007", {"what": f"it did not read {names}"}, session.launch.page)
    # An LMS that starts a finished course anew has nothing to restore.
    if seen.standing and any(seen.sessions[-1].before.get(name) for name in _STATE):
        before, after = seen.standing
        less = [name for name in ("answered", "cards", "steps") if after[name] < before[name]]
        if less:
            words = {"answered": "answered questions", "cards": "flipped cards", "steps": "ticked steps"}
            what = ", ".join(f"{after[name]} of {before[name]} {words[name]}" for name in less)
            yield _Found("PLY007", {"what": what}, _page(seen))


def _expected(seen: Seen) -> Iterator[_Found]:
    """The result that a learner must have in the end."""
    by_item = {one.launch.identifier: one for one in seen.sessions}
    for session in by_item.values():
        status, _ = result_of_session(session)
        words = status or "not set"
        if seen.finishes and session.launch.is_sco and not status.startswith(("completed", "passed")):
            yield _Found("PLY014", {"did": "did everything", "held": f'the status "{words}"'}, session.launch.page)
        elif seen.learner == "fails" and "passed" in status:
            facts: dict[str, object] = {"did": "answered everything incorrectly", "held": 'the status "passed"'}
            yield _Found("PLY014", facts, session.launch.page)
        elif not seen.finishes and _came_to_end(session) and not status:
            yield _Found("PLY005", {"status": _raw_status(session)}, session.launch.page)


def _came_to_end(session: Session) -> bool:
    """Whether the course said that it is over: it ended the session for good, having set something."""
    leaves = _value(session, _LEAVES)
    sets = {str(call["args"][0]) for call in session.calls if _is_set(call)}
    scored = any(".score." in name for name in sets)
    return session.over and session.how == "left" and leaves not in ("suspend", "logout", "time-out") and scored


def _raw_status(session: Session) -> str:
    name = "cmi.core.lesson_status" if session.is_old else "cmi.completion_status"
    return session.held.get(name) or ("not attempted" if session.is_old else "unknown")


def result_of_session(session: Session) -> tuple[str, str]:
    """Status ("" before there is any) and score of an item, as its LMS holds them."""
    held = session.held
    if session.is_old:
        statuses = [held.get("cmi.core.lesson_status", "")]
    else:
        statuses = [held.get("cmi.completion_status", ""), held.get("cmi.success_status", "")]
    status = ", ".join(one for one in statuses if one and one not in ("unknown", "not attempted"))
    return status, next((held[name] for name in _SCORES if held.get(name)), "")


def result_of(seen: Seen) -> tuple[str, str]:
    """The same of a play: of its last session."""
    return result_of_session(seen.sessions[-1]) if seen.sessions else ("", "")


def facts_of(seen: Seen) -> dict[str, Answer]:
    """An answer to each question about a play."""
    scos = [one for one in seen.sessions if one.launch.is_sco]
    calls = [call for one in scos for call in one.calls]
    methods = {call["method"] for call in calls if str(call["result"]) == "true"}
    status = [result_of_session(one)[0] for one in scos]
    back = [one for one in scos if any(one.before.get(name) for name in _STATE)]
    answers: dict[str, bool | None] = {
        "launches": all(one.opened for one in seen.sessions) if seen.sessions else False,
        "finds the API": bool(calls) if scos else None,
        "initialises": not methods.isdisjoint(_BEGINS) if scos else None,
        "saves": any(one.held != one.before for one in scos) if scos else None,
        "completes": any(one.startswith(("completed", "passed")) for one in status) if scos else None,
        "scores": any(result_of_session(one)[1] for one in scos) if scos else None,
        "ends": not methods.isdisjoint(_ENDS) if scos else None,
        "resumes": not any(True for _ in _not_resumed(seen)) if back else None,
    }
    words: dict[bool | None, Answer] = {True: "yes", False: "no", None: "-"}
    return {name: words[answers[name]] for name in QUESTIONS}


def merged(judged: list[Judged]) -> list[Diagnostic]:
    """All findings, each once, with the learners and LMSs that met it where several played."""
    met: dict[Diagnostic, list[str]] = {}
    for one in judged:
        for diagnostic in one.diagnostics:
            met.setdefault(diagnostic, []).append(one.seen.name)
    if len(judged) < 2:
        return list(met)
    return [one._replace(message=f"{one.message} ({_who(names, len(judged))})") for one, names in met.items()]


def _who(names: list[str], total: int) -> str:
    if len(names) == total:
        return "all learners"
    more = f" and {len(names) - 3} more" if len(names) > 4 else ""
    return ", ".join(names[: 3 if more else 4]) + more


__all__ = ["call_in_words", "facts_of", "judge", "merged", "result_of", "result_of_session"]
