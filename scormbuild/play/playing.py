"""Plays of a package: each learner with each LMS, in a browser of its own, several at a time."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic, Position
from scormbuild.findings.formats import MEMBER
from scormbuild.packages.reader import open_package
from scormbuild.packing.record import RECORD_FILE
from scormbuild.play.browser import browser, learner_context
from scormbuild.play.judge import judge, merged
from scormbuild.play.learners import LEARNERS, Scene
from scormbuild.play.seen import Judged, Seen, Trouble
from scormbuild.play.server import served
from scormbuild.play.stage import Stage, Stuck

if TYPE_CHECKING:
    from playwright.async_api import Browser

PROFILES = ("usual", "strict", "adl", "moodle", "moodle-standard", "rustici", "openedx", "frappe")
"""The LMSs of templates/lms/profiles.js."""
_DISTURBS = ("api", "offline", "expired", "cut")
"""Switches with which no result is to be expected; and these of saving:"""
_KEEPS = ("works", "twice")


class Plan(NamedTuple):
    """What is to be played."""

    learners: Sequence[str]
    """Empty: those that suit the package."""
    profiles: Sequence[str]
    faults: Mapping[str, object] = MappingProxyType({})
    """Switches of the preview, by their names in templates/preview/store.js."""
    seed: int = 1
    steps: int = 40
    limit: float = 300.0
    """Seconds that one play may take."""
    jobs: int = 0
    """Plays at a time; 0 follows the machine."""


class Result(NamedTuple):
    """What came of it."""

    plays: tuple[Judged, ...]
    diagnostics: tuple[Diagnostic, ...]
    notes: tuple[str, ...]


def play_package(package: Path, plan: Plan, tell: Callable[[int, int], None] = lambda done, total: None) -> Result:
    """Play a package; ``tell`` hears how many plays are done, of how many.

    Raises:
        ScormbuildError: it is not a package, or there is no browser.
    """
    playing = _play(package, plan, tell)
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(playing)
    # The caller has a loop that runs, as notebooks do, and a thread has no more than one.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, playing).result()


def suits(package: Path, wanted: Sequence[str]) -> tuple[list[str], list[str]]:
    """The learners that suit a package, and those of the wanted ones that do not.

    Packages by scormbuild are known by their record.
    """
    with open_package(package) as opened:
        own = RECORD_FILE in opened.files
    known = [name for name, learner in LEARNERS.items() if own or not learner.own]
    if not wanted:
        return ["visitor", "clicker", *(["passes"] if own else [])], []
    return [one for one in wanted if one in known], [one for one in wanted if one not in known]


async def _play(package: Path, plan: Plan, tell: Callable[[int, int], None]) -> Result:
    learners, unfit = suits(package, plan.learners)
    notes = [f'the learner "{one}" knows only packages by scormbuild, and did not play' for one in unfit]
    if not learners:
        raise ScormbuildError(f'{package} has no record of scormbuild; use the learners "visitor" and "clicker"')
    async with served(package) as (address, build):
        if build.revision is None:
            return Result((), build.diagnostics or (_unplayable(package, build.problem),), tuple(notes))
        async with browser() as opened:
            # They mostly wait.
            room = asyncio.Semaphore(plan.jobs or min(4, 2 * (os.cpu_count() or 1)))
            wanted = [(learner, profile) for learner in learners for profile in plan.profiles]
            done = 0

            async def one(learner: str, profile: str) -> Seen:
                nonlocal done
                async with room:
                    seen = await _one(opened, address, learner, profile, plan)
                done += 1
                tell(done, len(wanted))
                return seen

            tell(0, len(wanted))
            seen = await asyncio.gather(*(one(*names) for names in wanted))
    where = _places(package)
    judged = [judge(one, where) for one in seen]
    return Result(tuple(judged), tuple(merged(judged)), tuple(notes))


def _places(package: Path) -> Callable[[str, int, int], Position]:
    is_file = package.is_file()

    def where(path: str, line: int, column: int) -> Position:
        inside = f"{package.as_posix()}{MEMBER if is_file else '/'}{path}" if path else package.as_posix()
        return Position(inside, line, column)

    return where


def _unplayable(package: Path, problem: str) -> Diagnostic:
    from scormbuild.findings.diagnostics import diagnose

    return diagnose("PLY001", Position(package.as_posix(), 1, 1), page=problem or "of the package")


def is_disturbed(faults: Mapping[str, object]) -> bool:
    """Whether the switches keep results from being stored."""
    return (
        any(faults.get(name) for name in _DISTURBS)
        or faults.get("saving", "works") not in _KEEPS
        or faults.get("mode", "auto") in ("review", "browse")
    )


async def _one(opened: Browser, address: str, learner: str, profile: str, plan: Plan) -> Seen:
    """One play, from a browser that is new to its end, whatever the package does."""
    began = time.monotonic()
    context = await learner_context(opened)
    stage: Stage | None = None
    standing = None
    stuck = ""
    try:
        stage = await Stage.open(context, address)
        scene = Scene(stage, {"profile": profile, **plan.faults}, plan.seed, plan.steps)
        standing = await asyncio.wait_for(LEARNERS[learner].plays(scene), plan.limit)
    except Stuck as problem:
        stuck = str(problem)
    except TimeoutError:
        stuck = f"it was not done within {plan.limit:.0f} seconds"
    except Exception as problem:  # Playwright's, when a browser goes in the middle of a word.
        if not _is_of_browser(problem):
            raise
        stuck = f"the browser ended its page ({str(problem).splitlines()[0][:120]})"
    if stage and stuck:
        stage.troubles.append(Trouble("PLY013", {"what": stuck}))
        await stage.rescue()
    with suppress(Exception):
        await asyncio.wait_for(context.close(), 5)
    return Seen(
        learner,
        profile,
        tuple(stage.sessions) if stage else (),
        tuple(stage.troubles) if stage else (Trouble("PLY013", {"what": stuck}),),
        is_disturbed(plan.faults) or bool(stuck),
        time.monotonic() - began,
        stage.last_look if stage else None,
        standing,
        LEARNERS[learner].finishes,
    )


def _is_of_browser(problem: Exception) -> bool:
    from playwright.async_api import Error

    return isinstance(problem, Error)


__all__ = ["PROFILES", "Plan", "Result", "is_disturbed", "play_package", "suits"]
