"""Learners that are programs: one who looks in, one who tries everything, and those who know courses by scormbuild."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from scormbuild.play.clicker import explore
from scormbuild.play.seen import Launch
from scormbuild.play.stage import Stage, Stuck

_MOST_ITEMS = 30
"""Items of a package that the visitor opens."""
_MOST_EXPLORED = 5
_WORK_WITHIN = 600.0


class Scene(NamedTuple):
    """What a learner finds."""

    stage: Stage
    trouble: dict[str, object]
    """The LMS and the switches of the preview, by their names there."""
    seed: int
    steps: int

    @property
    def first(self) -> Launch:
        """What is launched first: the first item that reports, or the first of all."""
        launches = self.stage.launches
        return next((one for one in launches if one.is_sco), launches[0])


Standing = dict[str, int]
Plays = Callable[[Scene], Awaitable["tuple[Standing, Standing] | None"]]


class Learner(NamedTuple):
    """A learner."""

    about: str
    plays: Plays
    own: bool = True
    """Only for packages by scormbuild."""
    finishes: bool = True
    """Whether the course must be complete in the end."""


async def _visits(scene: Scene) -> None:
    for launch in scene.stage.launches[:_MOST_ITEMS]:
        await scene.stage.launch(launch, scene.trouble)
        await _look_back(scene)
        await scene.stage.leave("left")


async def _clicks(scene: Scene) -> None:
    launches = scene.stage.launches[:_MOST_EXPLORED]
    for number, launch in enumerate(launches):
        await scene.stage.launch(launch, scene.trouble)
        await explore(scene.stage, scene.seed + number, max(5, scene.steps // len(launches)))
        await scene.stage.settle()
        await _look_back(scene)
        await scene.stage.leave("left")
        await scene.stage.launch(launch, scene.trouble)
        await scene.stage.leave("left")


async def _work(scene: Scene, how: str, begin: int = 0, end: int = 1_000_000, result: bool = False) -> Standing:
    """Work in lessons ``begin`` up to ``end`` (from 0) of a course by scormbuild.

    Raises:
        Stuck: it has no page of scormbuild's.
    """
    task = {"how": how, "from": begin, "to": end, "result": result}
    done: Standing | None = await scene.stage.tell("work", task, within=_WORK_WITHIN)
    if done is None:
        raise Stuck("its page does not work as one by scormbuild does")
    await scene.stage.settle()
    return done


async def _passes(scene: Scene) -> None:
    await scene.stage.launch(scene.first, scene.trouble)
    await _work(scene, "right", result=True)
    await _end(scene)


async def _fails(scene: Scene) -> None:
    await scene.stage.launch(scene.first, scene.trouble)
    await _work(scene, "wrong", result=True)
    await _end(scene)


async def _retries(scene: Scene) -> None:
    await scene.stage.launch(scene.first, scene.trouble)
    await _work(scene, "wrong")
    await _work(scene, "again", result=True)
    await _end(scene)


async def _lessons(scene: Scene) -> int:
    """Launch the course; how many lessons it has."""
    await scene.stage.launch(scene.first, scene.trouble)
    return (await _work(scene, "look", 0, 1))["lessons"]


async def _comes_back(scene: Scene, how: str) -> tuple[Standing, Standing]:
    half = max(1, await _lessons(scene) // 2)
    before = await _work(scene, "right", 0, half)
    await scene.stage.leave("crashed" if how == "crashed" else "left")
    await scene.stage.launch(scene.first, scene.trouble)
    after = await _work(scene, "look", half - 1, half)
    await _work(scene, "right", half, result=True)
    await _end(scene)
    return before, after


async def _returns(scene: Scene) -> tuple[Standing, Standing]:
    return await _comes_back(scene, "left")


async def _crashes(scene: Scene) -> tuple[Standing, Standing]:
    return await _comes_back(scene, "crashed")


async def _meets(scene: Scene, fault: str, again: bool) -> None:
    """Do the second half while something is out of order; it works again before the learner leaves, or later."""
    half = await _lessons(scene) // 2
    if half:
        await _work(scene, "right", 0, half)
    await scene.stage.tell("change", {fault: True})
    await _work(scene, "right", half, result=True)
    if again:
        await scene.stage.tell("change", {fault: False})
        await scene.stage.settle()
    await scene.stage.leave("left")
    await scene.stage.launch(scene.first, scene.trouble)
    await _end(scene)


async def _offline(scene: Scene) -> None:
    await _meets(scene, "offline", True)


async def _session_ends(scene: Scene) -> None:
    await _meets(scene, "expired", False)


async def _look_back(scene: Scene) -> None:
    scene.stage.last_look = await scene.stage.picture() or scene.stage.last_look


async def _end(scene: Scene) -> None:
    await scene.stage.settle()
    await _look_back(scene)
    await scene.stage.leave("left")


def _alone(plays: Callable[[Scene], Awaitable[None]]) -> Plays:
    async def run(scene: Scene) -> None:
        await plays(scene)

    return run


LEARNERS: dict[str, Learner] = {
    "visitor": Learner("opens each part of the package, and leaves", _alone(_visits), own=False, finishes=False),
    "clicker": Learner(
        "tries what the pages offer, leaves, and comes back", _alone(_clicks), own=False, finishes=False
    ),
    "passes": Learner("does everything, and answers correctly", _alone(_passes)),
    "fails": Learner("does everything, and answers incorrectly", _alone(_fails), finishes=False),
    "retries": Learner("answers incorrectly, and then correctly", _alone(_retries)),
    "returns": Learner("leaves halfway, comes back, and goes on", _returns),
    "crashes": Learner("loses the browser halfway, comes back, and goes on", _crashes),
    "offline": Learner("loses the network halfway, and gets it back", _alone(_offline)),
    "session ends": Learner("works on after the login has expired, and comes back", _alone(_session_ends)),
}
"""All learners by the name that is typed."""


def known_by(name: str) -> str | None:
    """The name of a learner as it is typed: with a hyphen or an underscore for the space, too."""
    plain = " ".join(name.strip().lower().replace("-", " ").replace("_", " ").split())
    return plain if plain in LEARNERS else None


__all__ = ["LEARNERS", "Learner", "Scene", "known_by"]
