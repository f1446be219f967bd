"""The server of the preview: the page, the course's files, what is known of the course, and news of each build.

It listens on this machine only unless told otherwise, answers GET and HEAD, and only under the names it is reached by:
a page from elsewhere that makes its own name point here (DNS rebinding) gets nothing. Nothing can be written.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from scormbuild.preview.application import application
from scormbuild.preview.builds import Preview
from scormbuild.preview.course import Build, Previewed
from scormbuild.preview.hosts import listen_again, names

_HEADERS = 1 << 21
"""Bytes of a request without its body: a package can leave as many cookies as a browser keeps for all names below the
tool's (180 of 4 KB), and the page that clears them away has to be loaded first."""


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


def make_server(
    course: Previewed,
    listener: socket.socket,
    host: str,
    say: Callable[[str], None],
    tell: Callable[[Build], None],
    on_start: Callable[[], None],
    online: bool = False,
) -> tuple[uvicorn.Server, list[socket.socket]]:
    """The server, and the sockets that it is to run with; the arguments are those of :func:`serve`."""
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
    return _Server(config, preview, on_start), [listener, again]


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
    server, sockets = make_server(course, listener, host, say, tell, on_start, online)
    with suppress(KeyboardInterrupt):
        # uvicorn ends in order, and then raises the signal again.
        server.run(sockets=sockets)
