"""One learner's browser with the page of the preview in it, and everything that happens there."""

from __future__ import annotations

import asyncio
import re
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from scormbuild.play.seen import How, Launch, Session, Trouble

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, Dialog, Frame, Page, Request, Response, WebError

_CONTENT = "/content/"
_LONGEST = 5.0
"""Seconds that a page may be busy before it counts as stuck."""
_QUIET = 0.5
_SPEAKS_WITHIN = 4.0
_SETTLES_WITHIN = 15.0
_STEP = 0.1
_MOST_TROUBLES = 200
_PLACE = re.compile(r"/content/[^/\s]{1,80}+/[^/\s]{1,80}+/([^\s):]{0,300}+):(\d{1,9}):(\d{1,9})")
_HANDLE = "scormbuildPlay"


class Stuck(Exception):
    """The package does not answer any more; in words."""


def in_package(url: str) -> str | None:
    """The path in the package that an address of the preview stands for; None for other addresses."""
    _, content, rest = urlsplit(url).path.partition(_CONTENT)
    parts = rest.split("/", 2)
    return unquote(parts[2]) if content and len(parts) == 3 else None


class Stage:
    """What a learner, who is a program, works with."""

    def __init__(self, context: BrowserContext, page: Page) -> None:
        self.context, self.page = context, page
        self.sessions: list[Session] = []
        self.troubles: list[Trouble] = []
        self.launches: list[Launch] = []
        self._now: Launch | None = None
        self._opened = True
        self._crashed = False
        self.last_look: bytes | None = None
        """The course as it looked before the learner left it last."""
        context.on("weberror", self._script_error)
        context.on("dialog", self._dialog)
        context.on("response", self._response)
        context.on("requestfailed", self._failed)
        page.on("crash", self._crash)

    @classmethod
    async def open(cls, context: BrowserContext, address: str) -> Stage:
        """Open the preview's page; nothing is launched yet."""
        stage = cls(context, await context.new_page())
        await stage.page.goto(address)
        await stage.page.wait_for_function(f"() => window.{_HANDLE}")
        course = await stage.tell("course")
        for one in course["launches"]:
            page = in_package(one["url"]) or one["url"]
            stage.launches.append(Launch(one["identifier"], one["title"], page, one["scormType"] == "sco"))
        return stage

    async def tell(self, what: str, *arguments: object, within: float = 30.0) -> Any:
        """Call the page's handle.

        Raises:
            Stuck: it does not answer.
        """
        if self._crashed:
            raise Stuck("the browser ended its page")
        call = f"(given) => window.{_HANDLE}.{what}(...given)"
        try:
            return await asyncio.wait_for(self.page.evaluate(call, list(arguments)), within)
        except TimeoutError:
            raise Stuck(f"no answer within {within:.0f} seconds") from None

    async def launch(self, launch: Launch, trouble: dict[str, object]) -> None:
        """Open an item, and wait until it has said what it has to say."""
        self._now, self._opened = launch, True
        await self.tell("launch", launch.identifier, trouble)
        await self.settle()

    async def settle(self) -> None:
        """Wait until the course is quiet.

        Raises:
            Stuck: its pages do not answer.
        """
        began = quiet = time.monotonic()
        before = 0
        while (now := time.monotonic()) - began < _SETTLES_WITHIN:
            calls = await self.tell("calls", within=_LONGEST * 2)
            if calls != before:
                before, quiet = calls, now
            if now - quiet > _QUIET and (calls or now - began > _SPEAKS_WITHIN):
                break
            await asyncio.sleep(_STEP)
        for frame in self.frames():
            await self.ask(frame, "() => 0")

    def frames(self) -> list[Frame]:
        """All frames and windows of the course."""
        return [frame for page in self.context.pages for frame in page.frames if _CONTENT in frame.url]

    async def ask(self, frame: Frame, script: str, argument: object = None) -> Any:
        """Evaluate something in a frame of the course; None when the frame goes away meanwhile.

        Raises:
            Stuck: it does not answer.
        """
        from playwright.async_api import Error

        try:
            return await asyncio.wait_for(frame.evaluate(script, argument), _LONGEST)
        except TimeoutError:
            raise Stuck(f"no answer within {_LONGEST:.0f} seconds") from None
        except Error:
            return None

    async def over(self) -> bool:
        """Whether the course has ended its session, or is there no more."""
        session = await self.tell("session")
        return session is None or bool(session["over"] or session["gone"])

    async def leave(self, how: How) -> Session | None:
        """End the session that runs, and keep what was said in it."""
        running = self._now
        before = await self.tell("session")
        if running is None or before is None:
            return None
        if how != "stopped":
            await self.tell("leave", "crash" if how == "crashed" else "page")
        after = await self.tell("session") or before
        for host in after["asked"]:
            self._remote(host)
        self._now = None
        session = Session(running, after["run"], after["held"], before["over"], how, self._opened)
        self.sessions.append(session)
        for window in self.context.pages[1:]:
            with suppress(Exception):
                await window.close()
        return session

    async def rescue(self) -> None:
        """Keep what the page of the preview still knows of a session whose course does not answer."""
        with suppress(Exception):
            await asyncio.wait_for(self.leave("stopped"), 3)

    async def picture(self) -> bytes | None:
        """The course as it looks now."""
        with suppress(Exception):
            return await asyncio.wait_for(self.page.locator("#desk").screenshot(), _LONGEST)
        return None

    # What happens by itself

    def _note(self, rule: str, path: str = "", line: int = 1, column: int = 1, **facts: object) -> None:
        # An error that comes while the learner leaves is one of the page that was left.
        page = path or (self._now.page if self._now else self.sessions[-1].launch.page if self.sessions else "")
        one = Trouble(rule, facts, page, line, column)
        if one not in self.troubles and len(self.troubles) < _MOST_TROUBLES:
            self.troubles.append(one)

    def _script_error(self, problem: WebError) -> None:
        error = problem.error
        place = _PLACE.search(error.stack or "")
        if not place and self._now is None:
            # Of the preview's own page.
            return
        path, line, column = (unquote(place[1].split("?")[0]), int(place[2]), int(place[3])) if place else ("", 1, 1)
        name = f"{error.name}: " if error.name and error.name != "Error" else ""
        self._note("PLY009", path, line, column, text=f"{name}{error.message}".splitlines()[0][:300])

    async def _dialog(self, dialog: Dialog) -> None:
        self._note("PLY011", kind=dialog.type, text=f'"{dialog.message[:200]}"')
        with suppress(Exception):
            await dialog.accept()

    def _response(self, response: Response) -> None:
        path = in_package(response.url)
        if response.status != 404 or path is None:
            return
        if self._now and path == self._now.page and response.request.is_navigation_request():
            self._opened = False
        else:
            self._note("PLY010", name=path)

    def _failed(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and not _is_here(address.hostname or ""):
            self._remote(address.netloc)

    def _remote(self, host: str) -> None:
        self._note("PLY008", host=host)

    def _crash(self, _: Page) -> None:
        self._crashed = True


def _is_here(host: str) -> bool:
    return host in ("127.0.0.1", "localhost", "::1") or host.endswith(".localhost")


__all__ = ["Stage", "Stuck", "in_package"]
