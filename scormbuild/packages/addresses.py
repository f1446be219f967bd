"""Addresses in pages and style sheets: whether they lead out of the package, and to which of its files."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from urllib.parse import unquote

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


def is_remote(url: str) -> bool:
    """Whether an address leads to a server."""
    return url.startswith("//") or url.lower().startswith(("http:", "https:"))


@lru_cache(maxsize=1 << 14)
def is_local(url: str) -> bool:
    """Whether an address can be that of a file: no data:, no mailto:, no place in the page, no unfilled template."""
    if not url or url.startswith("#") or any(sign in url for sign in "{}<>$"):
        return False
    return bool(_DRIVE.match(url)) or url.lower().startswith("file:") or not (_SCHEME.match(url) or is_remote(url))


def resolve(name: str, base: str, url: str) -> str | None:
    """The name in the package of what a file asks for; None when it leads out of the package.

    Args:
        name: of the page or style sheet.
        base: ``href`` of its ``base`` element, or empty.
        url: a local address (:func:`is_local`).
    """
    if url.startswith(("#", "?")):
        return name
    return _resolve(posixpath.dirname(name), base, url)


# Pages of a course mostly ask for the same files.
@lru_cache(maxsize=1 << 14)
def _resolve(folder: str, base: str, url: str) -> str | None:
    path = re.split(r"[?#]", url, maxsplit=1)[0].replace("\\", "/")
    if path.startswith("/") or _DRIVE.match(path) or path.lower().startswith("file:"):
        return None
    if base:
        folder = posixpath.dirname(posixpath.join(folder, re.split(r"[?#]", base, maxsplit=1)[0]))
    whole = posixpath.normpath(posixpath.join(folder, unquote(path)))
    return None if whole == ".." or whole.startswith(("../", "/")) else whole
