"""The server of the preview: the page, the course's files, what is known of the course, and news of each build.

It listens on this machine only unless told otherwise, answers GET and HEAD, and only under the names it is reached by:
a page from elsewhere that makes its own name point here (DNS rebinding) gets nothing. Nothing can be written.

It is two servers in one, told apart by the name and the port that they are asked under: one for the page and what is
known of the course (:func:`_tool`), one for the course's files (:func:`_content`). See :mod:`scormbuild.preview.rooms`.
"""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import json
import mimetypes
import re
import secrets
import socket
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol
from watchfiles import awatch

from scormbuild.build.watch import DEBOUNCE, SETTLED, in_words
from scormbuild.errors import ScormbuildError
from scormbuild.machine.data_files import templates_dir
from scormbuild.preview.course import Build, Edition, Previewed, Revision
from scormbuild.preview.rooms import TOOL, Room, Rooms, Rules
from scormbuild.preview.upload import imports

LOCAL = "127.0.0.1"
_LOCAL_6 = "::1"
EVERYWHERE = ("0.0.0.0", "::")
"""Hosts that stand for all addresses of a machine; the second for those of IPv4 too."""
DEFAULT_PORT = 8710
_PORTS_TRIED = 20
KEPT_REVISIONS = 4
"""Frames may still load from the one before while the page goes on to the next."""
_SETTLED_PACKAGE = 150
"""Milliseconds: a zip is written in one go, and is of no use before its end."""
_HEARTBEAT = 20.0
_WHOLE = 1 << 20
"""Bytes up to which a file is read before it is answered, so that what is damaged is an error and no torn answer."""
_HEADERS = 1 << 21
"""Bytes of a request without its body: a package can leave as many cookies as a browser keeps for all names below the
tool's (180 of 4 KB), and the page that clears them away has to be loaded first."""
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
_TYPES = {
    ".css": "text/css",
    ".htm": "text/html",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".m4a": "audio/mp4",
    ".m4v": "video/mp4",
    ".mjs": "text/javascript",
    ".mp4": "video/mp4",
    ".otf": "font/otf",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain",
    ".vtt": "text/vtt",
    ".wasm": "application/wasm",
    ".webm": "video/webm",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".xhtml": "application/xhtml+xml",
    ".xml": "text/xml",
    ".xsd": "text/xml",
}
"""Types that must not depend on this machine: Windows' registry often says that scripts are plain text."""
_EVERY_ANSWER = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    # Tool and courses are of one site, but no processes need to be shared.
    "Origin-Agent-Cluster": "?1",
    "Referrer-Policy": "no-referrer",
}
"""Nothing is kept, and nobody else's page may load it."""


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
            "room": room and room._asdict(),
            "sandbox": self.rules.sandbox,
            "online": self.rules.online,
        }


def _diagnostics(build: Build, name: str) -> list[dict[str, str | int]]:
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


# ---- answers


class _Headers:
    """An application whose answers have more headers, as they follow from the request."""

    def __init__(self, app: ASGIApp, headers: Callable[[Scope], Mapping[str, str]]) -> None:
        self.app, self.headers = app, headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with(message: Message) -> None:
            if message["type"] == "http.response.start":
                more = [(name.lower().encode(), value.encode()) for name, value in self.headers(scope).items()]
                own = {name for name, _ in more}
                kept = [(name, value) for name, value in message["headers"] if name.lower() not in own]
                message["headers"] = [*kept, *more]
            await send(message)

        await self.app(scope, receive, send_with if scope["type"] == "http" else send)


class Address(NamedTuple):
    """What a client asked for, from the header Host: a name, in lower case, and a port as it was written."""

    name: str
    port: str

    @classmethod
    def of(cls, scope: Scope) -> Address:
        """What a request asks for."""
        return cls.read(Headers(scope=scope).get("host", ""))

    @classmethod
    def read(cls, host: str) -> Address:
        """What stands in the header, or in an URL between its scheme and its path."""
        host = host.lower()
        name, bracket, rest = host.partition("]")
        if bracket:
            return cls(name + bracket, rest.removeprefix(":"))
        name, _, port = host.partition(":")
        return cls(name, port)

    @property
    def numbered(self) -> str:
        """The port as a number; nothing else of a stranger's header gets into an answer."""
        return self.port if self.port.isdecimal() else "80"

    @property
    def label(self) -> str | None:
        """The part before the tool's own name; None where the course is on the second port."""
        label, dot, rest = self.name.partition(".")
        return label if dot and rest == TOOL else None


class Second(NamedTuple):
    """The second port. ``host`` is the address on which it listens, as URLs write it; "" for the page's own."""

    port: int
    host: str


def application(preview: Preview, hosts: Sequence[str], port: int, second: Second) -> ASGIApp:
    """The server's application.

    Args:
        preview: what it serves.
        hosts: the names and addresses it answers under, as :func:`names` gives them.
        port: where the page is.
        second: where courses are too.
    """
    known = {*hosts, TOOL}
    at_second = {*hosts, second.host} - {""}
    tool = _Headers(_tool(preview, known, second), lambda scope: _tool_headers(Address.of(scope), second))
    rooms = _Headers(_content(preview), lambda scope: _content_headers(preview, scope, hosts, port))
    stranger = PlainTextResponse("unknown host name", 400)

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await tool(scope, receive, send)
            return
        asked = Address.of(scope)
        is_second = scope["server"][1] == second.port
        if asked.label is not None or (is_second and asked.name in at_second):
            await rooms(scope, receive, send)
        elif not is_second and asked.name in known:
            await tool(scope, receive, send)
        else:
            await stranger(scope, receive, send)

    return _Headers(answer, lambda _: _EVERY_ANSWER)


def _tool_headers(asked: Address, second: Second) -> dict[str, str]:
    port = asked.numbered
    # An address of IPv6 cannot be written in a policy, so any host of the second port will do.
    courses = f"http://*.{TOOL}:{port} http://*:{second.port}"
    policy = (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        f"connect-src 'self' http://{TOOL}:{port}",
        f"frame-src {courses}",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
    return {
        "Content-Security-Policy": "; ".join(policy),
        "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
        "X-Content-Type-Options": "nosniff",
    }


def _content_headers(preview: Preview, scope: Scope, hosts: Sequence[str], port: int) -> dict[str, str]:
    asked = Address.of(scope)
    if asked.label is not None:
        tools = f"http://{TOOL}:{asked.numbered}"
    else:
        tools = " ".join(dict.fromkeys(f"http://{'*' if one.startswith('[') else one}:{port}" for one in hosts))
    own = f"http://{asked.name}:{asked.numbered}"
    is_player = scope.get("endpoint") is _player
    return preview.rules.player(tools, own) if is_player else preview.rules.content(tools, own)


def _tool(preview: Preview, known: set[str], second: Second) -> ASGIApp:
    """The page, and what it asks for."""

    async def page(request: Request) -> Response:
        text = (templates_dir() / "preview" / "index.html").read_text("utf-8")
        return Response(text.replace("{run}", preview.token), media_type="text/html")

    async def here(request: Request) -> Response:
        """The page asks whether its browser finds the other name of it."""
        origin = request.headers.get("origin", "")
        scheme, _, host = origin.partition("://")
        allowed = scheme == "http" and Address.read(host).name in known
        return Response(status_code=204, headers={"Access-Control-Allow-Origin": origin} if allowed else {})

    async def course(request: Request) -> Response:
        if not _is_own(request, preview):
            return PlainTextResponse("not available to this page", 404)
        await preview.ready()
        standard = request.query_params.get("standard")
        if preview.stopping:
            return PlainTextResponse("the preview has stopped", 503)
        # Beside the builds: a long course has a long list of words.
        found = await run_in_threadpool(preview.as_json, standard)
        if found is None:
            return PlainTextResponse(f'the course is not built for "{standard}"', 404)
        # In ASCII, since names of files can hold what UTF-8 cannot.
        return Response(json.dumps({**found, "second": second._asdict()}), media_type="application/json")

    async def events(request: Request) -> Response:
        if not _is_own(request, preview):
            return PlainTextResponse("not available to this page", 404)
        return StreamingResponse(preview.events(), media_type="text/event-stream")

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        task = asyncio.create_task(preview.run())
        try:
            yield
        finally:
            await preview.stop()
            await task
            preview.close()

    return Starlette(
        routes=[
            Route("/", page),
            Route("/here", here),
            Route("/api/{token}/course", course),
            Route("/api/{token}/events", events),
            Mount("/preview", StaticFiles(directory=_static(), check_dir=False)),
        ],
        lifespan=lifespan,
    )


def _static() -> Path:
    return templates_dir() / "dist" / "preview"


def _is_own(request: Request, preview: Preview) -> bool:
    """Whether the page of this run asks, and no other."""
    known = secrets.compare_digest(request.path_params["token"].encode("utf-8", "replace"), preview.token.encode())
    origin = request.headers.get("origin")
    # Browsers say so of hosts that they trust (Fetch Metadata); a program need not.
    site = request.headers.get("sec-fetch-site", "same-origin")
    return known and site in ("same-origin", "none") and origin in (None, f"http://{request.headers['host']}")


async def _player(request: Request) -> Response:
    file = templates_dir() / "preview" / "player.html"
    return Response(file.read_bytes(), media_type="text/html")


def _content(preview: Preview) -> ASGIApp:
    """A course's files, and the page with the LMS that plays them."""

    async def script(request: Request) -> Response:
        return Response((_static() / "player.js").read_bytes(), media_type="text/javascript")

    async def content(request: Request) -> Response:
        wanted = request.path_params
        edition = preview.edition(request.scope["room"], wanted["revision"], wanted["standard"])
        name = wanted["path"]
        size = edition.files.size(name) if edition else None
        if edition is None or size is None:
            return PlainTextResponse(f"the package has no file {name}", 404)
        answer = await _file(edition.files.chunks, name, size, request)
        if media_type(name) == "application/pdf" and not preview.rules.shows_pdf(request.headers.get("sec-fetch-dest")):
            answer.headers["Content-Disposition"] = "attachment"
        return answer

    app = Starlette(
        routes=[
            Route("/{token}/player", _player),
            Route("/{token}/player.js", script),
            Route("/{token}/content/{revision}/{standard}/{path:path}", content),
        ]
    )

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        token = scope["path"].removeprefix("/").partition("/")[0]
        room = preview.rooms.find(Address.of(scope).label, token)
        if room is None:
            await PlainTextResponse("not an address of a course", 404)(scope, receive, send)
        elif "service-worker" in Headers(scope=scope):
            # One would stay in the browser after the preview.
            await PlainTextResponse("service workers are not available in the preview", 403)(scope, receive, send)
        else:
            scope["room"] = room
            await app(scope, receive, send)

    return answer


async def _file(chunks: Callable[[str, int, int], Any], name: str, size: int, request: Request) -> Response:
    """A file, or the part of it that is asked for (RFC 9110, 14): videos are sought in by ranges."""
    start, end = 0, size
    headers = {"Accept-Ranges": "bytes"}
    status = 200
    if (wanted := request.headers.get("range")) and (ranged := _range(wanted, size)) is not None:
        start, end = ranged
        if start >= end:
            return PlainTextResponse("range not available", 416, {"Content-Range": f"bytes */{size}"})
        status = 206
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    kind = media_type(name)
    if request.method == "HEAD":
        return Response(b"", status, {**headers, "Content-Length": str(end - start), "Content-Type": kind})
    if end - start <= _WHOLE:
        try:
            data = await run_in_threadpool(lambda: b"".join(chunks(name, start, end)))
        except (OSError, ScormbuildError) as problem:
            words = problem.message if isinstance(problem, ScormbuildError) else f"{name}: {problem.strerror}"
            return PlainTextResponse(words, 500)
        # Typed by hand: Starlette adds a charset, and a page may say its own.
        return Response(data, status, {**headers, "Content-Type": kind})
    return StreamingResponse(
        chunks(name, start, end), status, {**headers, "Content-Type": kind, "Content-Length": str(end - start)}
    )


def _range(header: str, size: int) -> tuple[int, int] | None:
    """First byte and the one behind the last; an empty range is one that cannot be given, None one to be ignored."""
    match = _RANGE.fullmatch(header.strip())
    if match is None or match[1] == match[2] == "":
        return None
    if not match[1]:
        return max(size - int(match[2]), 0), size
    start = int(match[1])
    if match[2] and int(match[2]) < start:
        return None
    return (start, min(int(match[2]) + 1, size)) if match[2] else (start, size)


def media_type(name: str) -> str:
    """The type of a file by its ending."""
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    return _TYPES.get(ending) or mimetypes.guess_type(f"x{ending}")[0] or "application/octet-stream"


# ---- the server


class _Protocol(H11Protocol):
    """What is no request at all (a path that is too long, say) is answered by uvicorn, which knows of no policy."""

    def send_400_response(self, msg: str) -> None:
        answer = (
            "HTTP/1.1 400 Bad Request",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; sandbox",
            "Connection: close",
            "",
            msg,
        )
        self.transport.write("\r\n".join(answer).encode("ascii", "replace"))
        self.transport.close()


class _Server(uvicorn.Server):
    """Ends at Ctrl-C although browsers still listen for news."""

    def __init__(self, config: uvicorn.Config, preview: Preview, on_start: Callable[[], None]) -> None:
        super().__init__(config)
        self._preview = preview
        self._on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_start()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self._preview.stopping = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self._preview.stop()
        await super().shutdown(sockets)


def listen(host: str, port: int | None) -> socket.socket:
    """A socket on a port, or on the first free one from :data:`DEFAULT_PORT` on.

    Raises:
        ScormbuildError: the port is in use, or the host is none of this machine's.
    """
    ports: Sequence[int] = [port] if port is not None else [*range(DEFAULT_PORT, DEFAULT_PORT + _PORTS_TRIED), 0]
    for one in ports:
        try:
            return _bound(host, one)
        except OSError as problem:
            if problem.errno in (errno.EADDRINUSE, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE)):
                continue
            if problem.errno == errno.EACCES:
                raise ScormbuildError(f"port {one} is reserved for the system; use a port from 1024") from None
            what = f"{host} is not an address of this computer; use --host 0.0.0.0 for all of its addresses"
            raise ScormbuildError(what) from None
    raise ScormbuildError(f"port {port} is in use; stop the program that uses it, or choose another port with --port")


def _bound(host: str, port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            # On Windows SO_REUSEADDR would share the port with whoever has it.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if host in EVERYWHERE and listener.family == socket.AF_INET6:
            # Not every system takes IPv4 beside it unless it is told to, and some cannot.
            with suppress(OSError):
                listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        listener.bind((host, port))
        listener.listen(100)
    except BaseException:
        listener.close()
        raise
    return listener


def listen_again(host: str) -> tuple[socket.socket, Second]:
    """A socket on a port that nobody knows, for courses in browsers that do not find their names.

    On this machine it is on the other loopback address where there is one: cookies are not told apart by ports, and
    those of other programs under the usual address are nobody's business.
    """
    other = _LOCAL_6 if host == LOCAL else LOCAL
    with suppress(OSError):
        if is_local(host):
            found = _bound(other, 0)
            return found, Second(found.getsockname()[1], in_url(other))
    found = _bound(host, 0)
    return found, Second(found.getsockname()[1], "")


def in_url(host: str) -> str:
    """A host as addresses of pages write it, and browsers in the header that names it (RFC 3986, 3.2.2)."""
    if ":" not in host:
        return host
    with suppress(ValueError):
        # Browsers send the shortest form (RFC 5952), whatever was typed.
        host = ipaddress.IPv6Address(host).compressed
    return f"[{host}]"


def is_local(host: str) -> bool:
    """Whether nobody but this machine reaches a host."""
    return host == LOCAL or in_url(host) == in_url(_LOCAL_6)


def own_url(host: str, port: int) -> str:
    """The address of the page on this machine, for what listens on a host."""
    return f"http://{in_url({'0.0.0.0': LOCAL, '::': _LOCAL_6}.get(host, host))}:{port}/"


def addresses() -> list[str]:
    """Addresses by which others in the network reach this machine."""
    found: list[str] = []
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        # Nothing is sent: the system says by which way it would (an address for documentation, RFC 5737).
        probe.connect(("192.0.2.1", 9))
        found.append(probe.getsockname()[0])
    with suppress(OSError):
        found += [one for one in socket.gethostbyname_ex(socket.gethostname())[2] if one not in found]
    return [one for one in found if not one.startswith(("127.", "0."))]


def names(host: str) -> list[str]:
    """The names and addresses that a server on ``host`` answers under."""
    here = [LOCAL, "localhost"]
    if host in here:
        return here
    name = socket.gethostname().lower()
    others = addresses() if host in EVERYWHERE else [in_url(host)]
    if ":" in host:
        others = [*dict.fromkeys([*others, in_url(_LOCAL_6)])]
    if is_local(host):
        return [*here, *others]
    return [*here, *others, name, f"{name.partition('.')[0]}.local"]


def serve(
    course: Previewed,
    listener: socket.socket,
    host: str,
    say: Callable[[str], None],
    tell: Callable[[Build], None],
    on_start: Callable[[], None],
    online: bool = False,
) -> None:
    """Serve until Ctrl-C.

    Args:
        course: what is previewed.
        listener: from :func:`listen`.
        host: on which it listens.
        say: is given a line about each build.
        tell: is given each build, after that.
        on_start: called when requests are answered.
        online: a package may load from other servers.
    """
    preview = Preview(course, say, tell, online)
    again, second = listen_again(host)
    config = uvicorn.Config(
        application(preview, names(host), listener.getsockname()[1], second),
        http=_Protocol,
        h11_max_incomplete_event_size=_HEADERS,
        log_level="error",
        access_log=False,
        server_header=False,
        ws="none",
        lifespan="on",
        timeout_graceful_shutdown=2,
    )
    with suppress(KeyboardInterrupt):
        # uvicorn ends in order, and then raises the signal again.
        _Server(config, preview, on_start).run(sockets=[listener, again])


__all__ = [
    "EVERYWHERE",
    "Preview",
    "addresses",
    "application",
    "in_url",
    "is_local",
    "listen",
    "media_type",
    "names",
    "own_url",
    "serve",
]
