"""Where a course plays: an origin of its own, addresses that nobody can guess, and what its pages may do there.

The page of the preview (the tool) has learners and their work in its storage, so no script of a package may share its
origin, nor that of another course. Browsers take every name below ``localhost`` for this machine (RFC 6761, 6.3): the
tool stands under one such name, and each course under a random one below it. They are of one site, so that a course
has its storage and its cookies in a frame, as in most LMSs. Where a browser does not find these names (Safari, or a
phone in the network), a course plays on a second, random port.
"""

from __future__ import annotations

import secrets
from typing import NamedTuple

TOOL = "scormbuild.localhost"
"""The name of the page on this machine."""

_SANDBOX = (
    "allow-downloads",
    "allow-forms",
    "allow-modals",
    "allow-orientation-lock",
    "allow-pointer-lock",
    "allow-popups",
    "allow-presentation",
    "allow-same-origin",
    "allow-scripts",
)
"""Everything but putting another page in place of the tool's."""
_COLON = r"\\:"
"""A colon that is no part of a pattern, in a string of a header (RFC 8941, 3.3.3)."""
_ONLY_OWN = "'self' data: blob:"


class Room(NamedTuple):
    """What belongs to one course in one run of the preview."""

    label: str
    """The first part of its host name."""
    token: str
    """The first part of its paths."""


class Rooms:
    """The rooms of a run. Another course in the same run (a package that was replaced) gets another one."""

    def __init__(self) -> None:
        self._rooms: dict[str, Room] = {}

    def of(self, course: str) -> Room:
        """The room of a course, by whatever tells it from others."""
        if course not in self._rooms:
            # Names of hosts know no capitals, and have at most 63 characters (RFC 1035, 2.3.4).
            self._rooms[course] = Room(secrets.token_hex(16), secrets.token_urlsafe(24))
        return self._rooms[course]

    def find(self, label: str | None, token: str) -> Room | None:
        """The room that a request is for; ``label`` is None on the second port."""
        for room in self._rooms.values():
            if secrets.compare_digest(room.token.encode(), token.encode("utf-8", "replace")):
                return room if label in (None, room.label) else None
        return None


class Rules(NamedTuple):
    """What the pages of a course may do, apart from their own files.

    ``links``: nothing in them is a stranger's, and a click on a link may open another site. ``online``: the user lets
    them load from other servers and send to them.
    """

    links: bool
    online: bool

    @property
    def leaves(self) -> bool:
        """Whether a window that is opened may be one of another site."""
        return self.links or self.online

    @property
    def sandbox(self) -> str:
        """As an iframe has it, and a policy."""
        return " ".join((*_SANDBOX, *(["allow-popups-to-escape-sandbox"] if self.leaves else [])))

    def shows_pdf(self, destination: str | None) -> bool:
        """Whether a browser shows a PDF document there (in the header Sec-Fetch-Dest); it does not in a sandbox."""
        return destination not in ("embed", "frame", "iframe", "object", *([] if self.leaves else ["document"]))

    def content(self, tools: str, own: str) -> dict[str, str]:
        """Headers of every answer under a course's address.

        Those that are none of its files, too: a page of theirs without a policy would be a way out for a script.

        Args:
            tools: the origins that may frame it.
            own: the origin of the course.
        """
        sources = "*" if self.online else ""
        return self._headers(
            own,
            f"default-src {_ONLY_OWN} {sources} 'unsafe-inline' 'unsafe-eval'",
            f"form-action 'self' {sources}",
            f"frame-ancestors 'self' {tools}",
        )

    def player(self, tools: str, own: str) -> dict[str, str]:
        """Headers of the page around a course. Scripts of the course can run in it: they have the same origin."""
        return self._headers(
            own,
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'unsafe-inline'",
            f"frame-src {'*' if self.online else ''} {_ONLY_OWN}",
            "form-action 'none'",
            f"frame-ancestors {tools}",
        )

    def _headers(self, own: str, *directives: str) -> dict[str, str]:
        policy = "; ".join([*(" ".join(one.split()) for one in directives), "base-uri 'self'"])
        headers = {
            "Content-Security-Policy": f"{policy}; sandbox {self.sandbox}",
            "X-DNS-Prefetch-Control": "off",
        }
        if not self.leaves:
            # What a policy does not reach: connections ahead of time, WebRTC, and other sites in a window
            # (https://wicg.github.io/connection-allowlists/, Chrome 152).
            headers["Connection-Allowlist"] = f"({_pattern(own)})"
        return headers


def _pattern(origin: str) -> str:
    """An origin as an entry of Connection-Allowlist.

    Chrome takes the colons of an IPv6 address for parts of a pattern, also in its own word for the origin.
    """
    before, bracket, rest = origin.partition("[")
    address, _, after = rest.partition("]")
    return f'"{before}[{address.replace(":", _COLON)}]{after}/*"' if bracket else "response-origin"


__all__ = ["TOOL", "Room", "Rooms", "Rules"]
