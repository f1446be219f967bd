"""Captions as authors have them: WebVTT, which browsers show, and SRT, which is made into it.

SRT has no standard; this reads what programs write: numbers above the times, a comma or a dot before the milliseconds,
marks of SubStation (``{\\an8}``) and ``<font>``, which are left out. WebVTT: https://www.w3.org/TR/webvtt1/.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from scormbuild.machine.patterns import late

MOST_BYTES = 5_000_000
"""Bytes of captions that are read: those of a whole day take less."""
_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.:](\d{1,3})"
_TIMES = late(rf"[ \t]*+{_TIME}[ \t]*+-->[ \t]*+{_TIME}(?:[ \t][^\n]*+)?+")
# Only the first line of SRT was changed.
_COMMAS = late(r"(?<![:\d])((?:\d{1,3}:)?\d\d:\d\d),(\d{3}[ \t]*+-->[ \t]*+(?:\d{1,3}:)?\d\d:\d\d),(\d{3})")
_NUMBER = late(r"[ \t]*+\d{1,9}[ \t]*+")
_KEPT = late(r"<(/?)([biuBIU])>")
_DROPPED = late(r"</?(?:font|c|span|s|strike)(?:[ .][^<>\n]{0,200}+)?+>|\{\\[^{}\n]{0,200}+\}", re.IGNORECASE)
_ENTITY = late(r"&(?!(?:amp|lt|gt|nbsp|lrm|rlm|quot|#\d{1,7});)")
_FALLBACK = "cp1252"


class UnreadableCaptionsError(ValueError):
    """A file of captions that cannot be used: the end of a sentence, and how to fix it."""

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(what)
        self.what = what
        self.fix = fix


class Captions(NamedTuple):
    """Captions that were read."""

    text: str | None
    """As WebVTT; None where the file is that already, byte by byte."""
    encoding: str
    """``utf-8``, ``utf-16``, or ``cp1252`` where it was taken for the encoding of old programs of Windows."""


def read_captions(data: bytes) -> Captions:
    """Captions from the bytes of a ``.vtt`` or ``.srt`` file, whichever of both it is.

    Raises:
        UnreadableCaptionsError: it is neither, or too large.
    """
    if len(data) > MOST_BYTES:
        raise UnreadableCaptionsError(f"is larger than {MOST_BYTES // 1_000_000} MB", "split the video into several")
    text, encoding = _decoded(data)
    if re.match(r"WEBVTT(?:[ \t\n]|\Z)", text):
        dotted = _COMMAS.sub(r"\1.\2.\3", text)
        return Captions(None if encoding == "utf-8" and dotted == text else dotted, encoding)
    return Captions(_from_srt(text), encoding)


def _decoded(data: bytes) -> tuple[str, str]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text, encoding = data.decode("utf-16", "replace"), "utf-16"
    else:
        try:
            text, encoding = data.decode("utf-8-sig"), "utf-8"
        except UnicodeDecodeError:
            text, encoding = data.decode(_FALLBACK, "replace"), _FALLBACK
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd"), encoding


def _from_srt(text: str) -> str:
    cues: list[tuple[str, list[str]]] = []
    for line in text.split("\n"):
        times = _TIMES.fullmatch(line)
        if times:
            if cues and cues[-1][1] and _NUMBER.fullmatch(cues[-1][1][-1]):
                # The number of this cue, which stands above its times.
                cues[-1][1].pop()
            begin, end = _time(*times.group(1, 2, 3, 4)), _time(*times.group(5, 6, 7, 8))
            cues.append((f"{begin} --> {end}", []))
        elif cues and line.strip():
            cues[-1][1].append(line.strip())
    shown = [f"{times}\n{words}\n" for times, lines in cues if (words := "\n".join(map(_plain, lines)).strip())]
    if not shown:
        fix = (
            "write a line WEBVTT, an empty line, and then captions: a line 00:00.000 --> 00:02.500, and the words below"
        )
        raise UnreadableCaptionsError("contains no captions that can be read, neither WebVTT nor SRT", fix)
    return "WEBVTT\n\n" + "\n".join(shown)


def _time(hours: str | None, minutes: str, seconds: str, fraction: str) -> str:
    return f"{int(hours or 0):02}:{int(minutes):02}:{int(seconds):02}.{fraction.ljust(3, '0')}"


def _plain(line: str) -> str:
    """A line of a caption with the marks that WebVTT knows, and everything else as text."""
    kept: list[str] = []
    at = 0
    line = _DROPPED.sub("", line)
    for mark in _KEPT.finditer(line):
        kept += (_escaped(line[at : mark.start()]), f"<{mark[1]}{mark[2].lower()}>")
        at = mark.end()
    return "".join([*kept, _escaped(line[at:])])


def _escaped(text: str) -> str:
    return _ENTITY.sub("&amp;", text).replace("<", "&lt;").replace(">", "&gt;")
