"""Captions as authors have them: WebVTT, which browsers show, and SRT, which is made into it.

SRT has no standard; this reads what programs write: numbers above the times, a comma or a dot before the milliseconds,
or none, marks of SubStation (``{\\an8}``) and ``<font>``, which are left out. WebVTT: https://www.w3.org/TR/webvtt1/.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from scormbuild.machine.patterns import late

MOST_BYTES = 5_000_000
"""Bytes of captions that are read: those of a whole day take less."""
_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[,.:](\d{1,3}))?+"
# Word processors make dashes and arrows of two hyphens and a sign.
_ARROW = "(?:-{1,3}[ \t]?>|[\u2013\u2014]>|[\u2192\u21d2\u27f6])"
_TIMES = late(rf"[ \t]*+{_TIME}[ \t]*+{_ARROW}[ \t]*+{_TIME}(?:[ \t]([^\n]*+))?+")
_STRICT = r"(?:(\d{2,}+):)?([0-5]\d):([0-5]\d)\.(\d{3})"
# What begins no tag and no time (WebVTT 1, 4.2.2).
_NO_TAG = re.compile(r"<(?![A-Za-z/0-9])")
_VTT_TIMES = late(rf"[ \t]*+{_STRICT}[ \t]++-->[ \t]++{_STRICT}(?:[ \t][^\n]*+)?+")
_ONE_TIME = re.compile(r"[ \t]*+\d\d:\d\d:\d\d[,.]\d{3}[ \t]*+")
_LIKE_TIMES = late(rf"[ \t]*+\d[\d:,.; ]*+[ \t]*+{_ARROW}[ \t]*+\d[^\n]*+")
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
        # Of SRT, often only the first line was changed; browsers leave out what has no right times.
        lines = [_vtt_line(line, number) for number, line in enumerate(text.split("\n"), 1)]
        made = "\n".join(lines)
        return Captions(None if encoding == "utf-8" and made == text else made, encoding)
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


def _vtt_line(line: str, number: int) -> str:
    """A line of WebVTT, with times as browsers want them, and signs that begin no tag as text."""
    if times := _VTT_TIMES.fullmatch(line):
        _check_times(times, number)
        return line
    if times := _TIMES.fullmatch(line):
        _check_times(times, number)
        settings = f" {times[9]}" if times[9] else ""
        return f"{_time(*times.group(1, 2, 3, 4))} --> {_time(*times.group(5, 6, 7, 8))}{settings}"
    _refuse_times(line, number)
    return _NO_TAG.sub("&lt;", line)


def _check_times(times: re.Match[str], number: int) -> None:
    """Refuse times that no browser shows: minutes and seconds beyond 59, and captions that end before they begin."""
    begin, end = (_seconds(*times.group(*four)) for four in ((1, 2, 3, 4), (5, 6, 7, 8)))
    if begin is None or end is None or end <= begin:
        what = "has minutes or seconds above 59" if begin is None or end is None else "ends before it begins"
        fix = "correct the times: 00:01:02.500 --> 00:01:04.000"
        raise UnreadableCaptionsError(f"contains a caption in line {number} that {what}", fix)


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> float | None:
    if int(minutes) > 59 or int(seconds) > 59:
        return None
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int((fraction or "0").ljust(3, "0")) / 1000


def _refuse_times(line: str, number: int) -> None:
    if _LIKE_TIMES.fullmatch(line):
        fix = "write the times as 00:01:02.500 --> 00:01:04.000"
        raise UnreadableCaptionsError(f'has times in line {number} that cannot be read ("{line.strip()[:40]}")', fix)


def _from_srt(text: str) -> str:
    cues: list[tuple[str, list[str]]] = []
    for number, line in enumerate(text.split("\n"), 1):
        times = _TIMES.fullmatch(line)
        if times:
            if cues and cues[-1][1] and _NUMBER.fullmatch(cues[-1][1][-1]):
                # The number of this cue, which stands above its times.
                cues[-1][1].pop()
            _check_times(times, number)
            begin, end = _time(*times.group(1, 2, 3, 4)), _time(*times.group(5, 6, 7, 8))
            cues.append((f"{begin} --> {end}", []))
            continue
        _refuse_times(line, number)
        if _ONE_TIME.fullmatch(line):
            fix = "write when it ends, too: 00:01:02,500 --> 00:01:04,000"
            raise UnreadableCaptionsError(f"contains a caption in line {number} without an end", fix)
        if cues and line.strip():
            cues[-1][1].append(line.strip())
    shown = [f"{times}\n{words}\n" for times, lines in cues if (words := "\n".join(map(_plain, lines)).strip())]
    if not shown:
        fix = (
            "write a line WEBVTT, an empty line, and then captions: a line 00:00.000 --> 00:02.500, and the words below"
        )
        raise UnreadableCaptionsError("contains no captions that can be read, neither WebVTT nor SRT", fix)
    return "WEBVTT\n\n" + "\n".join(shown)


def _time(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> str:
    return f"{int(hours or 0):02}:{int(minutes):02}:{int(seconds):02}.{(fraction or '').ljust(3, '0')}"


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
