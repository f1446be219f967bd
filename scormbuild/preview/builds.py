"""What the preview shows: the last builds of a course, and news of the next for who waits for them."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Any

from starlette.concurrency import run_in_threadpool
from watchfiles import awatch

from scormbuild.build.watch import DEBOUNCE, SETTLED, in_words
from scormbuild.preview.course import Build, Edition, Previewed, Revision
from scormbuild.preview.rooms import Room, Rooms, Rules
from scormbuild.preview.upload import imports

KEPT_REVISIONS = 4
"""Frames may still load from the one before while the page goes on to the next."""
_SETTLED_PACKAGE = 150
"""Milliseconds: a zip is written in one go, and is of no use before its end."""
_HEARTBEAT = 20.0


class Preview:
    """What is served now, and who waits for what comes next."""

    def __init__(
        self, course: Previewed, say: Callable[[str], None], tell: Callable[[Build], None], online: bool = False
    ) -> None:
        self.course = course
        self.token = secrets.token_urlsafe(24)
        """In the addresses of all that is known of the course: a page of an earlier run does not know it."""
        self.rooms = Rooms()
        self.rules = Rules(links=course.kind == "source", online=online)
        self.build: Build | None = None
        """The last one."""
        self.current: Revision | None = None
        """The last good one."""
        self.stopping = False
        self._revisions: OrderedDict[str, Revision] = OrderedDict()
        self._say, self._tell = say, tell
        self._news = asyncio.Condition()
        self._stopped = asyncio.Event()
        self._count = 0

    async def run(self) -> None:
        """Build, and again at every change, until :meth:`stop`."""
        changes = awatch(
            self.course.watched,
            watch_filter=self.course.matters,
            recursive=self.course.recursive,
            debounce=DEBOUNCE,
            step=SETTLED if self.course.kind == "source" else _SETTLED_PACKAGE,
            stop_event=self._stopped,
        )
        # Watched before the first build reads anything, so that nothing that is saved meanwhile is missed.
        coming = asyncio.ensure_future(anext(changes))
        await asyncio.sleep(0)
        await self._build("")
        while True:
            try:
                changed = await coming
            except StopAsyncIteration:
                # So it ends when it is stopped.
                return
            except Exception as problem:  # watchfiles has an error of its own for what its system refuses.
                self._say(f"cannot watch {self.course.name} for changes; restart the preview to see them: {problem}")
                return
            await self._build(in_words([path for _, path in changed], self.course.watched))
            coming = asyncio.ensure_future(anext(changes))

    async def _build(self, changed: str) -> None:
        began = time.monotonic()
        try:
            build = await run_in_threadpool(self.course.build)
        except Exception as problem:
            # One that must not end the preview, and that the page can show.
            build = Build(None, (), f"internal error in scormbuild: {type(problem).__name__}: {problem}")
        if self.stopping:
            return
        await self._publish(build)
        took = time.monotonic() - began
        self._say(_in_words(build, changed, took, self.current is not None))
        self._tell(build)
        try:
            findings = await run_in_threadpool(self.course.findings)
        except Exception as problem:
            self._say(f"internal error while checking {self.course.name}: {problem}")
            return
        if findings is not None and findings != build.diagnostics:
            await self._publish(build._replace(diagnostics=findings))

    async def _publish(self, build: Build) -> None:
        revision = build.revision
        if revision is not None:
            self.current = revision
            # A course that is as it was keeps its revision, and the page its place.
            self._revisions[revision.id] = revision
            self._revisions.move_to_end(revision.id)
            while len(self._revisions) > KEPT_REVISIONS:
                self._revisions.popitem(last=False)[1].close()
        self.build = build
        self._count += 1
        async with self._news:
            self._news.notify_all()

    async def ready(self) -> None:
        """Wait for the first build."""
        async with self._news:
            await self._news.wait_for(lambda: self.build is not None or self.stopping)

    async def events(self) -> AsyncIterator[str]:
        """News as server-sent events (HTML Living Standard, 9.2), beginning with how things are."""
        seen = 0

        def has_news() -> bool:
            return self._count > seen or self.stopping

        while True:
            async with self._news:
                # A comment now and then tells when the other side has gone.
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait_for(has_news), timeout=_HEARTBEAT)
                if self.stopping:
                    return
                news, seen = self._count > seen, self._count
            if news and self.build is not None:
                state = {"revision": self.current.id if self.current else None, "ok": self.build.revision is not None}
                yield f"event: course\ndata: {json.dumps(state)}\n\n"
            else:
                yield ": still here\n\n"

    async def stop(self) -> None:
        """Send everybody home who waits for news."""
        self.stopping = True
        self._stopped.set()
        self.course.stop()
        async with self._news:
            self._news.notify_all()

    def close(self) -> None:
        """Let go of all packages."""
        for revision in self._revisions.values():
            revision.close()

    def edition(self, room: Room, revision: str, standard: str) -> Edition | None:
        """One of the last revisions of the course that a room belongs to."""
        found = self._revisions.get(revision)
        return found.editions.get(standard) if found and self.rooms.of(found.course) == room else None

    def as_json(self, standard: str | None) -> dict[str, Any] | None:
        """What the page wants to know of the course; None for a standard that it does not have."""
        build, current = self.build, self.current
        assert build is not None
        standards = list(current.editions) if current else []
        chosen = standard or (standards[0] if standards else None)
        if current and chosen not in standards:
            return None
        edition = current.editions[chosen] if current and chosen else None
        launches = edition.launches if edition else []
        room = self.rooms.of(current.course) if current else None
        prefix = f"/{room.token}/content/{current.id}/{chosen}/" if current and room else ""
        return {
            "title": current.title if current else self.course.name,
            "name": self.course.name,
            "kind": self.course.kind,
            "generator": current.generator if current else None,
            "ok": build.revision is not None,
            "revision": current.id if current else None,
            "standard": chosen,
            "standards": standards,
            "launches": [{**one, "url": prefix + one["url"]} for one in launches],
            "diagnostics": _diagnostics(build, self.course.name),
            "imports": imports(build.diagnostics),
            "questions": edition.questions if edition else {},
            "state": edition.state if edition else None,
            "unimitated": list(edition.unimitated) if edition else [],
            "room": room and room._asdict(),
            "sandbox": self.rules.sandbox,
            "online": self.rules.online,
        }


def _diagnostics(build: Build, name: str) -> list[dict[str, object]]:
    found = [{**one.as_json(), "excerpt": one.shown} for one in build.diagnostics]
    if build.problem:
        # Not of a rule, but shown in the same place.
        found.insert(
            0,
            {
                "rule": "",
                "name": "",
                "severity": "error",
                "message": build.problem,
                "help": "",
                "path": name,
                "line": 1,
                "column": 1,
                "excerpt": "",
            },
        )
    return found


def _in_words(build: Build, changed: str, took: float, has_good: bool) -> str:
    what = f"{changed} changed: " if changed else ""
    if build.revision is not None:
        return f"{time.strftime('%H:%M:%S')} {what}ready in {took:.2f} s"
    errors = sum(one.severity == "error" for one in build.diagnostics) + bool(build.problem)
    number = "1 error" if errors == 1 else f"{errors} errors"
    rest = "; the page still shows the last version without errors" if has_good else ""
    return f"{time.strftime('%H:%M:%S')} {what}{build.problem or number}{rest}"
