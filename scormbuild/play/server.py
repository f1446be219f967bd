"""The preview's server, for as long as a package is played."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.preview.course import Build, PackageCourse, open_course
from scormbuild.preview.hosts import LOCAL, listen
from scormbuild.preview.rooms import TOOL
from scormbuild.preview.server import make_server

DRIVEN = "#driven"
"""Tells the page of the preview to wait (templates/preview/handle.js)."""


class _Played(PackageCourse):
    """A package that is played; ``scormbuild check`` says what stands in it."""

    def findings(self) -> tuple[Diagnostic, ...] | None:
        return None


@asynccontextmanager
async def served(package: Path) -> AsyncIterator[tuple[str, Build]]:
    """The address of the page that plays a package, and how its manifest was read.

    Raises:
        ScormbuildError: it is not a package.
    """
    if open_course(package).kind != "package":
        raise ScormbuildError(f"{package} is a course; build it first: scormbuild build {package}")
    listener = listen(LOCAL, 0)
    builds: list[Build] = []
    built, started = asyncio.Event(), asyncio.Event()

    def tell(build: Build) -> None:
        builds.append(build)
        built.set()

    server, sockets = make_server(_Played(package), listener, LOCAL, lambda _: None, tell, started.set)
    task = asyncio.create_task(server.serve(sockets))
    try:
        await started.wait()
        await built.wait()
        yield f"http://{TOOL}:{listener.getsockname()[1]}/{DRIVEN}", builds[0]
    finally:
        server.should_exit = True
        await task


__all__ = ["served"]
