"""The browser that plays: Chromium of the system or Playwright's own, kept from every network but this machine."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from scormbuild.errors import ScormbuildError

if TYPE_CHECKING:
    from playwright.async_api import Browser, BrowserContext, Playwright

_NAMES = (
    *("chromium-headless-shell", "chromium", "chromium-browser", "chrome"),
    *("google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"),
)
"""What it is called, the lightest first."""
MEMORY = 512
"""Megabytes that the scripts of a page may take."""
_QUIET = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")
_SIZE = 1280, 900
_INSTALL = "run: python -m playwright install chromium; or install Chromium or Chrome, or name it in CHROMIUM"


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """A browser, until the end of the block.

    Raises:
        ScormbuildError: Playwright or a browser is missing.
    """
    try:
        from playwright.async_api import async_playwright
    except ImportError:
        raise ScormbuildError("playing a package needs Playwright; run: pip install 'scormbuild[play]'") from None
    # Connections to it are refused, and nobody else can take its port meanwhile.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as nowhere:
        nowhere.bind(("127.0.0.1", 0))
        async with async_playwright() as playwright:
            opened = await _open(playwright, nowhere.getsockname()[1])
            try:
                yield opened
            finally:
                await opened.close()


def _program(own: str) -> str:
    """The program of the browser; ``own`` is where Playwright would have its own."""
    named = os.environ.get("CHROMIUM")
    found = named or next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found:
        return found
    if not Path(own).is_file():
        raise ScormbuildError(f"no browser was found; {_INSTALL}")
    return own


async def _open(playwright: Playwright, nowhere: int) -> Browser:
    from playwright.async_api import Error

    arguments = [
        *_QUIET,
        # Whatever a page and the policies of the preview overlook: only names and addresses of this machine are
        # reached directly, all else through a proxy that is not there.
        f"--proxy-server=http://127.0.0.1:{nowhere}",
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        f"--js-flags=--max-old-space-size={MEMORY}",
    ]
    program = _program(playwright.chromium.executable_path)
    # Chromium runs as root, and in many containers, only without its own sandbox.
    isolated = getattr(os, "geteuid", lambda: 1)() != 0
    for sandbox in dict.fromkeys((isolated, False)):
        try:
            return await playwright.chromium.launch(
                executable_path=program, args=arguments, chromium_sandbox=sandbox, timeout=30_000
            )
        except Error as problem:
            why = problem.message.splitlines()[0]
    raise ScormbuildError(f"{program} cannot be started ({why}); {_INSTALL}")


async def learner_context(opened: Browser) -> BrowserContext:
    """A browser as a new learner has it."""
    width, height = _SIZE
    return await opened.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")


__all__ = ["MEMORY", "browser", "learner_context"]
