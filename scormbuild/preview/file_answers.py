"""A file of a course as an answer: its type, and the part of it that is asked for."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse

from scormbuild.errors import ScormbuildError

_WHOLE = 1 << 20
"""Bytes up to which a file is read before it is answered, so that what is damaged is an error and no torn answer."""
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


async def answer_with(chunks: Callable[[str, int, int], Any], name: str, size: int, request: Request) -> Response:
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
