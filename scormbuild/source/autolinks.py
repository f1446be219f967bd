"""Addresses of the web in running text: where they begin and end, as on GitHub (GFM 0.29, 6.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scormbuild.machine.patterns import late
from scormbuild.source.marks import escaped
from scormbuild.source.targets import Targets

_ADDRESS = late(
    r"(?<![^\s*_~(\[\"'“„«‹:,;–—>|/])(?:https?://|www\.)(?:[\w-]++\.)+[\w-]++(?::\d{1,5})?(?:[/?#][^\s<]*+)?",
    re.IGNORECASE,
)
_BEHIND = "?!.,:*_~'\"”“’»)];"
_ENTITY = late(r"&[A-Za-z0-9]{1,30};\Z")
_OPENING = {")": "(", "]": "["}


def addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """Begin and end of each address in a text, and what it leads to."""
    for found in _ADDRESS.finditer(text):
        address = found[0]
        while address and (address[-1] in _BEHIND or _ENTITY.search(address)):
            if entity := _ENTITY.search(address):
                address = address[: entity.start()]
                continue
            opening = _OPENING.get(address[-1])
            if opening and address.count(opening) >= address.count(address[-1]):
                break
            address = address[:-1]
        host = address.partition("://")[2] or address
        names = re.split(r"[/?#:]", host, maxsplit=1)[0].split(".")
        if len(names) > 1 and names[-1] and not any("_" in name for name in names[-2:]):
            yield found.start(), found.start() + len(address), address if "://" in address else f"https://{address}"


def has_address(text: str) -> bool:
    """Whether a text is worth a look."""
    return "://" in text or "www." in text


def linked(text: str, node: int, targets: Targets) -> str:
    """The text of a node as HTML, with its addresses as links."""
    out, at = "", 0
    for start, stop, target in addresses(text):
        opening, ending = targets.link_to(node, target, None)
        out += f"{escaped(text[at:start])}{opening}{escaped(text[start:stop])}{ending}"
        at = stop
    return out + escaped(text[at:])
