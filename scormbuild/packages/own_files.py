"""The JSON files that every package of ours holds for this program, read back.

Anybody may have made the package: its files are data that may lie about everything, and nothing is unpacked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from scormbuild.errors import ScormbuildError
from scormbuild.version import __version__

MAX_TEXT = 1_000
"""Characters of a text that is not expected to be longer."""
_Parsed = TypeVar("_Parsed")
# A little longer than the ids of authors: a step that stands twice has a number behind its id.
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,79}\Z")
_CONTROL = dict.fromkeys((*range(32), *range(127, 160)))


class OwnFile(NamedTuple):
    """One of the files, what it may take, and what to say when it cannot be read."""

    name: str
    what: str
    """What it is to people, without an article: ``record``."""
    format: int
    most: int
    """Bytes."""
    lists: int
    """Lists and objects in it."""


def read_own_file(package: Path, file: OwnFile, wanted: str, missing: str) -> bytes:
    """The bytes of a file of a package, a zip or the folder it was unpacked to; no size that it claims is believed.

    ``wanted`` says which package is meant, and what to do (``name the package that ...``); ``missing`` is the whole
    sentence when it has no such file, but for the package in front of it.

    Raises:
        ScormbuildError: there is no such package, it cannot be read, or it has no such file.
    """
    kind = (
        f"{file.name} in the folder {package} cannot be read"
        if package.is_dir()
        else f"{package} is not a zip file, or it is damaged"
    )
    damaged = ScormbuildError(f"{kind}; {wanted}")
    # Takes a while to load, and a build writes such files without reading any.
    from scormbuild.packages.reader import DamagedFileError, open_package

    try:
        with open_package(package) as opened:
            if opened.refused:
                raise damaged
            data = opened.read(file.name, file.most + 1) if file.name in opened.files else None
            unreadable = any(one.position == opened.position(file.name) for one in opened.problems)
    except OSError as problem:
        raise ScormbuildError(f"{package} cannot be read: {problem.strerror or problem}") from None
    except DamagedFileError:
        raise damaged from None
    if data is None and unreadable:
        raise damaged
    if data is None:
        raise ScormbuildError(f"{package} {missing}")
    return data


def parse_own_file(
    data: bytes, package: Path, file: OwnFile, fix: str, parse: Callable[[dict[str, Any]], _Parsed]
) -> _Parsed:
    """What a file says; ``parse`` raises KeyError, TypeError or ValueError where it is not what it should be.

    ``package`` and ``fix`` are for the message then.

    Raises:
        ScormbuildError: it is damaged, or of a newer scormbuild.
    """

    def refuse(problem: str) -> ScormbuildError:
        return ScormbuildError(f"the {file.what} of {package} ({file.name}) {problem}; {fix}")

    if len(data) > file.most:
        raise refuse(f"is larger than {file.most // 1_000_000} MB")
    # Counted before they are made: an empty list takes two bytes of JSON and sixty of memory.
    if data.count(b"[") + data.count(b"{") > file.lists:
        raise refuse("contains more data than any course has")
    try:
        raw = json.loads(data.decode())
    except (ValueError, RecursionError):
        raise refuse("is not valid JSON") from None
    number = raw.get("format") if isinstance(raw, dict) else None
    if type(number) is int and number > file.format:
        raise ScormbuildError(f"{package} was built by a newer scormbuild than {__version__}; update scormbuild")
    try:
        if type(number) is not int or number != file.format:
            raise ValueError
        return parse(raw)
    except (KeyError, TypeError, ValueError):
        raise refuse("is damaged") from None


def some(value: object, most: int) -> list[Any]:
    """A list of at most so many.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(value, list) or len(value) > most:
        raise ValueError
    return value


def identifier(value: object) -> str:
    """An id.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(value, str) or not _ID.match(value):
        raise ValueError
    return value


def cleaned(value: object, most: int = MAX_TEXT) -> str:
    """A text of at most so many characters, fit to be shown.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(value, str) or len(value) > most:
        raise ValueError
    # JSON can hold halves of characters, which no stream takes, and characters that a terminal obeys.
    return " ".join(value.encode(errors="replace").decode().split()).translate(_CONTROL)


__all__ = ["OwnFile", "cleaned", "identifier", "parse_own_file", "read_own_file", "some"]
