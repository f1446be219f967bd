"""Whether a text has certain signs in it, asked of every lesson for dozens of signs: letters are sieved out once."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from functools import lru_cache

from scormbuild.source.dialects.sign import Sign

_SIGNS = (b"$$", b"\\[", b"\\(", b"\\{", b"!!!", b"???", b"===", b"[!", b"```{", b"~~~{", b"{:", b")=")
"""Of each form that is rewritten, what is left of it when letters are sieved out."""
_DIRECTIVE_SIGN = re.compile(r":::[ \t]*+\{[A-Za-z]")
_HIDDEN = tuple("\u00a0\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_LETTERS = f"{string.ascii_letters}{string.digits}".encode() + bytes(range(128, 256))
_PLAIN = f"{string.whitespace}.,;-'\"".encode() + _LETTERS


def sieved(text: bytes) -> bytes:
    """The signs of a text, side by side."""
    return text.translate(None, _PLAIN)


@lru_cache(maxsize=2)
def without_letters(text: bytes) -> bytes:
    """The signs of a text with the white space around them: five times shorter, for signs that blanks belong to."""
    return text.translate(None, _LETTERS)


def has_signs(body: str, signs: bytes) -> bool:
    """Whether a text has anything in it that is rewritten; most have nothing, and every lesson is asked."""
    return (
        any(sign in signs for sign in _SIGNS)
        or (b":::{" in signs and _DIRECTIVE_SIGN.search(body) is not None)
        or (not body.isascii() and any(sign in body for sign in _HIDDEN))
    )


class Sieve:
    """Dozens of signs, each with the questions by which nearly all are left out before their patterns are tried.

    What is asked quickest comes first: the kinds of signs, the signs alone, the signs with their blanks, the text.
    """

    def __init__(self, signs: Iterable[Sign]) -> None:
        self._signs = list(signs)
        needles = dict.fromkeys(sign.needle for sign in self._signs)
        self._questions = [(needle, frozenset(sieved(needle)), *_questions(needle)) for needle in needles]
        self._ascii = [one for one in self._questions if one[0].isascii()]

    def possible(self, text: bytes, signs: bytes) -> Iterator[Sign]:
        """Those that may stand in a text, of which ``signs`` is what :func:`sieved` leaves."""
        kinds, spaced = frozenset(signs), without_letters(text)
        there = {
            needle
            for needle, kinds_of, alone, with_blanks, whole in (self._ascii if text.isascii() else self._questions)
            if kinds_of <= kinds and alone in signs and with_blanks in spaced and whole in text
        }
        return (sign for sign in self._signs if sign.needle in there)


def _questions(needle: bytes) -> tuple[bytes, bytes, bytes]:
    """What must be among the signs, among signs and blanks, and in the text; empty where the one before says it all."""
    alone, with_blanks = sieved(needle), without_letters(needle)
    return alone, with_blanks if len(needle) > 1 else b"", needle if with_blanks != needle else b""
