"""The files that an element of a page asks for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from scormbuild.packages.addresses import is_remote
from scormbuild.packages.page import Kind

_CANDIDATE = re.compile(r"[^\s,]\S*")
_REFRESH = re.compile(r"""^\s*[\d.]+\s*[;,]\s*url\s*=\s*["']?([^"']+)""", re.IGNORECASE)


def asked_for(tag: str, attributes: Mapping[str, str]) -> Iterator[tuple[Kind, str]]:
    src, href = attributes.get("src", ""), attributes.get("href", "") or attributes.get("xlink:href", "")
    if tag == "script":
        yield "script", src or href
    elif tag == "link":
        rel = attributes.get("rel", "").lower().split()
        if "stylesheet" in rel:
            yield "style sheet", href
        elif any(one in rel for one in ("icon", "apple-touch-icon", "mask-icon")):
            yield "picture", href
        elif "modulepreload" in rel or ("preload" in rel and attributes.get("as") == "script"):
            yield "script", href
        elif "preload" in rel or "manifest" in rel:
            yield "font" if attributes.get("as") == "font" else "file", href
    elif tag in ("img", "image", "use", "feimage"):
        yield "picture", src or ("" if tag == "use" and href.startswith("#") else href)
    elif tag == "input" and attributes.get("type", "").lower() == "image":
        yield "picture", src
    elif tag in ("video", "audio", "source", "track", "embed"):
        yield "media", src
    elif tag in ("iframe", "frame"):
        yield "frame", src
    elif tag == "object":
        yield "media", attributes.get("data", "")
    elif tag in ("a", "area"):
        yield "page", href
    elif tag == "form" and is_remote(attributes.get("action", "").strip()):
        yield "form target", attributes["action"]
    elif tag == "base" and is_remote(href.strip()):
        yield "base address", href
    elif tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
        found = _REFRESH.match(attributes.get("content", ""))
        yield "frame", found[1] if found else ""
    if tag == "video":
        yield "picture", attributes.get("poster", "")
    if tag in ("body", "table", "td", "th"):
        yield "picture", attributes.get("background", "")
    if tag in ("img", "source") and "data:" not in attributes.get("srcset", ""):
        for part in attributes.get("srcset", "").split(","):
            found = _CANDIDATE.search(part)
            if found:
                yield "picture", found.group()


def mapped(text: str) -> Iterator[str]:
    """The addresses of an import map, which stand for the names of modules (HTML, 8.1.5.3)."""
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return
    if not isinstance(read, dict):
        return
    scopes = read.get("scopes")
    for one in (read.get("imports"), *(scopes.values() if isinstance(scopes, dict) else ())):
        yield from (url for url in one.values() if isinstance(url, str)) if isinstance(one, dict) else ()
