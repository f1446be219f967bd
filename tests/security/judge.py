"""Chromium as the judge of files: does anything in them run, load, or leave its place?"""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from playwright.sync_api import Browser, Dialog, Request

# What a learner could do to a file that is open: everything is touched but links to other sites, and what sends forms.
_TOUCH = """() => {
  for (const one of document.querySelectorAll('*')) {
    const link = one.closest?.('a');
    const address = link && (link.getAttribute('href') || link.getAttribute('xlink:href') || '');
    if (one.matches('button, input')) continue;
    if (link && /^(https?:|mailto:|\\/\\/|$)/i.test(address.trim())) continue;
    for (const type of ['click', 'mouseover', 'focus', 'focusin', 'load', 'error', 'toggle', 'animationend'])
      one.dispatchEvent(new MouseEvent(type, {bubbles: type !== 'load', cancelable: true}));
  }
}"""

# Nothing is made smaller: the judge names the file.
BROWSING = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)


class Batch(list[Any]):
    """Files that Hypothesis makes for one look; it does not print them, since the judge names the one that matters."""

    def __repr__(self) -> str:
        return f"<{len(self)} files>"


class Judge:
    """Opens files in frames of one page, served from loopback with nothing that would hold them back."""

    def __init__(self, browser: Browser) -> None:
        judge = self
        self._files: dict[str, tuple[str, bytes]] = {}
        self._asked: list[str] = []
        self._dialogs: list[str] = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                kind, data = judge._files.get(self.path, ("text/plain", b""))
                if self.path not in judge._files:
                    judge._asked.append(f"{self.path} from {self.headers.get('Referer', 'nowhere')}")
                self.send_response(200 if self.path in judge._files else 404)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_POST = do_GET

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self._context = browser.new_context()
        # Nothing leaves the machine, whatever a file asks for.
        self._context.route(lambda url: not url.startswith(self._url), self._refuse)
        self._context.on("dialog", self._note_dialog)

    def _refuse(self, route: Any, request: Request) -> None:
        self._asked.append(f"{request.url} (another server)")
        route.abort()

    def _note_dialog(self, dialog: Dialog) -> None:
        self._dialogs.append(dialog.message)
        dialog.dismiss()

    def happened(self, files: Mapping[str, bytes], kind: str) -> list[str]:
        """What happened when files of a media type were opened and touched: empty where nothing did."""
        self._asked.clear()
        self._dialogs.clear()
        paths = {f"/file/{number}/x": (kind, data) for number, data in enumerate(files.values())}
        frames = "".join(f'<iframe src="{path}"></iframe>' for path in paths)
        self._files = {
            "/": ("text/html", f"<!doctype html><title>t</title>{frames}".encode()),
            **paths,
            "/favicon.ico": ("image/x-icon", b""),
        }
        page = self._context.new_page()
        try:
            page.goto(self._url, wait_until="load")
            for frame in page.frames[1:]:
                frame.evaluate(_TOUCH)
            page.wait_for_timeout(150)
            found = [f"asked for {one}" for one in self._asked] + [f"opened a dialog: {one}" for one in self._dialogs]
            if page.evaluate("() => window.pwned !== undefined"):
                found.append("ran a script")
            if len(page.frames) != len(paths) + 1:
                found.append("opened a frame")
            wanted = [self._url + "/", *(self._url + path for path in paths)]
            found += [f"went to {frame.url}" for frame in page.frames if frame.url.partition("#")[0] not in wanted]
            if len(self._context.pages) > 1:
                found.append("opened a window")
            return found
        finally:
            for one in self._context.pages:
                one.close()

    def blame(self, files: Mapping[str, bytes], kind: str) -> None:
        """Assert that nothing happens; what did is told with the file that did it."""
        if not self.happened(files, kind):
            return
        for name, data in files.items():
            found = self.happened({name: data}, kind)
            assert not found, f"{name}: {found}\n{data[:2000]!r}"
        raise AssertionError(f"several files together: {self.happened(files, kind)}")

    def pictures(self, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """Screenshots of SVG files, as pictures of a page."""
        self._files = {f"/{number}.svg": ("image/svg+xml", data) for number, data in enumerate(files.values())}
        pictures = "".join(f'<img src="{path}" width="200">' for path in self._files)
        self._files["/"] = ("text/html", f"<!doctype html>{pictures}".encode())
        page = self._context.new_page()
        page.goto(self._url)
        wide = page.evaluate("() => Array.from(document.images, one => one.naturalWidth)")
        assert all(wide), f"no picture for Chromium: {dict(zip(files, wide, strict=True))}"
        shown = {name: page.locator("img").nth(number).screenshot() for number, name in enumerate(files)}
        page.close()
        return shown

    def close(self) -> None:
        self._context.close()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture(scope="session")
def judge(browser: Browser) -> Iterator[Judge]:
    made = Judge(browser)
    yield made
    made.close()
