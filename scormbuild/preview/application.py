"""The preview's two applications: the page with what is known of the course, and the course's files.

They are told apart by the name and the port that they are asked under: one for the page and what is known of the
course (:func:`_tool`), one for the course's files (:func:`_content`). See :mod:`scormbuild.preview.rooms`.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from scormbuild.machine.data_files import templates_dir
from scormbuild.preview.builds import Preview
from scormbuild.preview.file_answers import answer_with, media_type
from scormbuild.preview.hosts import Address, Second
from scormbuild.preview.rooms import TOOL

_EVERY_ANSWER = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    # Tool and courses are of one site, but no processes need to be shared.
    "Origin-Agent-Cluster": "?1",
    "Referrer-Policy": "no-referrer",
}
"""Nothing is kept, and nobody else's page may load it."""


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
        answer = await answer_with(edition.files.chunks, name, size, request)
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
