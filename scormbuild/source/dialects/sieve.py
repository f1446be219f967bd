"""Whether a text has certain signs in it, asked of every lesson for dozens of signs: letters are sieved out once."""

from __future__ import annotations

import re
import string

_SIGNS = (b"$$", b"\\[", b"\\(", b"\\{", b"!!!", b"???", b"===", b"[!", b"```{", b"~~~{", b"{:", b")=")
"""Of each form that is rewritten, what is left of it when letters are sieved out."""
_DIRECTIVE_SIGN = re.compile(r":::[ \t]*+\{[A-Za-z]")
_HIDDEN = tuple("\u00a0\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_PLAIN = f"{string.ascii_letters}{string.digits}{string.whitespace}.,;-'\"".encode() + bytes(range(128, 256))


def sieved(text: bytes) -> bytes:
    """The signs of a text, side by side."""
    return text.translate(None, _PLAIN)


def has_signs(body: str, signs: bytes) -> bool:
    """Whether a text has anything in it that is rewritten; most have nothing, and every lesson is asked."""
    return (
        any(sign in signs for sign in _SIGNS)
        or (b":::{" in signs and _DIRECTIVE_SIGN.search(body) is not None)
        or (not body.isascii() and any(sign in body for sign in _HIDDEN))
    )
