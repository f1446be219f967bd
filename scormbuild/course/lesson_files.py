"""Which files of a course folder are lessons, in which order, and which only look as if they were.

Only names are looked at here, but for the first bytes of files such as CHANGELOG.md. Links are not followed, so that
the walk ends, and stays in the course.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from scormbuild.course.alike_files import (
    ABOUT,
    BY_SUFFIX,
    DOCUMENT,
    HIDDEN_TXT,
    IS_NUMBERED,
    LESSON,
    LINK,
    LOOKED_AT,
    NAVIGATION,
    NAVIGATIONS,
    NUMBERED,
    README,
    README_TOO,
    SUMMARY,
    UNLISTED,
    Alike,
)
from scormbuild.source.files import NOT_OF_COURSE

# Another course, a virtual environment of Python, an unpacked package.
_OTHER_ROOTS = frozenset({"course.yaml", "pyvenv.cfg", "imsmanifest.xml"})
_INDEX = ("index", "_index")
_DIGITS = re.compile(r"(\d+)")
_REPOSITORY = re.compile(
    r"(?:AGENTS|AUTHORS|CHANGELOG|CHANGES|CLAUDE|CODE[_-]OF[_-]CONDUCT|CONTRIBUTING|CONTRIBUTORS|COPYING|GOVERNANCE|"
    r"HISTORY|LICEN[CS]E|MAINTAINERS|NEWS|NOTICE|SECURITY|SUPPORT|TODO)(?:[-_.].*)?\.md"
)
"""Files that tell about a repository, by the names that GitHub and others give them: in capitals."""
_FRONT_MATTER = b"---"


class Walked(NamedTuple):
    """What was found in a course folder."""

    lessons: tuple[str, ...]
    """Source paths of all Markdown files that are read as lessons where course.yaml lists none, in their order."""
    alike: Mapping[Alike, tuple[str, ...]]
    """Files that look like lessons and are not read, by the reason."""
    unreadable: tuple[str, ...]
    """Folders that could not be read."""
    readme: str
    """The README of the course folder, which is expected there; empty where there is none."""

    @property
    def instead(self) -> str:
        """How to make lessons of the files that are there; empty where none looks like one."""
        found = {README: (self.readme,), **self.alike} if self.readme else dict(self.alike)
        found.pop(NAVIGATION, None)
        return "; ".join(
            f"{in_words(files)} not read ({why.why}): {fix_for(why, files[0])}" for why, files in found.items()
        )

    def why_not(self, source: str) -> str:
        """How to make a lesson of a Markdown file that is there; empty where that is not known."""
        if source == self.readme:
            return fix_for(README, source)
        if PurePosixPath(source).name.startswith("_"):
            return "rename the file so that its name does not begin with _, which marks a draft"
        return next((fix_for(why, source) for why, files in self.alike.items() if source in files), "")


def walk(folder: Path) -> Walked:
    """Look for lessons in a course folder and in the folders below it.

    Folders are left out whose names begin with ``.`` or ``_``, those that programs fill (``node_modules``, ``dist``),
    and those of another course.
    """
    lessons: list[str] = []
    alike: dict[Alike, list[str]] = {}
    unreadable: list[str] = []
    readme = ""
    documents: list[str] = []
    pending = [""]
    while pending:
        inside = pending.pop()
        try:
            with os.scandir(folder / inside) as found:
                entries = sorted(found, key=lambda one: one.name)
        except OSError:
            unreadable.append(inside)
            continue
        if inside and any(one.name in _OTHER_ROOTS for one in entries):
            continue
        names = {one.name for one in entries}
        for one in entries:
            path = f"{inside}/{one.name}" if inside else one.name
            if _is_folder(one):
                if not one.is_symlink():
                    pending.append(path)
                elif _has_lessons(Path(one.path)):
                    alike.setdefault(LINK, []).append(path)
            elif _split(one.name)[1] not in LOOKED_AT:
                continue
            elif not inside and one.name.lower() == "readme.md":
                readme = path
            elif (why := _alike(one, names, bool(inside))) is not None:
                alike.setdefault(why, []).append(path)
            elif _is_lesson(one.name):
                lessons.append(path)
            elif _split(one.name)[1] in NUMBERED and not one.name.startswith((".", "_")):
                documents.append(path)
    if documents and not lessons:
        # Beside lessons they are files to link to; alone they may be what was to become lessons.
        alike.setdefault(DOCUMENT, []).extend(documents)
    ordered = {why: tuple(sorted(paths, key=_order)) for why, paths in alike.items()}
    return Walked(tuple(sorted(lessons, key=_order)), ordered, tuple(unreadable), readme)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder that may contain lessons; one that is named as a lesson is told as such."""
    name = entry.name
    return (
        not name.startswith((".", "_")) and name not in NOT_OF_COURSE and _split(name)[1] != LESSON and entry.is_dir()
    )


def _is_lesson(name: str) -> bool:
    stem, suffix = _split(name)
    return (
        suffix == LESSON
        and (not name.startswith((".", "_")) or stem.lower() in _INDEX)
        and stem.lower() != "readme"
        and name != "SUMMARY.md"
        and not _REPOSITORY.fullmatch(name)
    )


def _split(name: str) -> tuple[str, str]:
    """A name without its ending, and its ending in small letters."""
    stem, _, ending = name.rpartition(".")
    return (stem, f".{ending.lower()}") if stem else (name, "")


def _alike(entry: os.DirEntry[str], names: set[str], below: bool) -> Alike | None:
    """Why a file that looks like a lesson is none; None for a lesson, and for all other files.

    ``below``: it is in a folder below that of the course, where a README is mostly the beginning of a chapter.
    """
    name = entry.name
    if name in NAVIGATIONS:
        return None if below else NAVIGATION
    if name.startswith((".", "_")):
        return None
    stem, suffix = _split(name)
    if suffix == LESSON:
        if stem.lower() == "readme":
            if not below:
                return None
            return README_TOO if any(f"{index}{LESSON}" in names for index in _INDEX) else README
        if name == "SUMMARY.md":
            return SUMMARY
        return ABOUT if _REPOSITORY.fullmatch(name) and _has_front_matter(Path(entry.path)) else None
    if suffix == ".txt" and _split(stem)[1] == LESSON:
        return HIDDEN_TXT
    # Where the Markdown file that was made of it is there, that is the lesson.
    if f"{stem}{LESSON}" in names:
        return None
    return BY_SUFFIX.get(suffix) or (NUMBERED.get(suffix) if IS_NUMBERED.match(stem) else None)


def _has_front_matter(file: Path) -> bool:
    try:
        with file.open("rb") as stream:
            return stream.read(len(_FRONT_MATTER)) == _FRONT_MATTER
    except OSError:
        return False


def _has_lessons(folder: Path) -> bool:
    try:
        with os.scandir(folder) as found:
            return any(_is_lesson(one.name) for one in found)
    except OSError:
        return False


def _order(source: str) -> tuple[tuple[int, list[str | int], int, str], ...]:
    """What paths are sorted by: at each level index files first, then names, in which numbers count as numbers.

    A folder comes behind the file of its name: ``02-leaves.md`` opens the chapter in ``02-leaves/``.
    """
    *folders, name = source.split("/")
    stem, _ = _split(name)
    inside = tuple((1, _natural(folder), 1, folder) for folder in folders)
    return (*inside, (0 if is_index(name) else 1, _natural(stem), 0, name))


def is_index(source: str) -> bool:
    """Whether a file opens its folder."""
    stem, suffix = _split(source.rpartition("/")[2])
    return suffix == LESSON and stem.lower() in _INDEX


def _natural(text: str) -> list[str | int]:
    # The same on systems that store accents in one form or the other.
    pieces = _DIGITS.split(text if text.isascii() else unicodedata.normalize("NFC", text))
    return [int(piece) if at % 2 else piece for at, piece in enumerate(pieces)]


def fix_for(why: Alike, file: str) -> str:
    """How to make a file a lesson."""
    path = PurePosixPath(file)
    stem = file[: -len(path.suffix)] if path.suffix else file
    folder = "" if str(path.parent) == "." else f"{path.parent}/"
    plain = "index" if path.stem.lower() == "readme" and folder else f"01-{path.stem.lower()}"
    return why.fix.format(file=file, stem=stem, name=f"{folder}{plain}{LESSON}")


def in_words(files: tuple[str, ...]) -> str:
    """Files as the beginning of a sentence: ``"a.mkd", "b.mkd", "c.mkd" and 3 more files are``."""
    shown = [f'"{one}"' for one in files[:3]]
    more = len(files) - len(shown)
    if more:
        return f"{', '.join(shown)} and {more:,} more {'file' if more == 1 else 'files'} are"
    return f"{shown[0]} is" if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]} are"


def not_lessons(walked: Walked, listed: Collection[str]) -> Mapping[Alike, tuple[str, ...]]:
    """Files that look like lessons and are none; ``listed`` are the lessons that course.yaml names, if it does.

    Where it does, these are the Markdown files beside it and beside what it names: the rest may be of anything.
    """
    if not listed:
        return walked.alike
    folders = {"", *(one.rpartition("/")[0] for one in listed)}
    left = tuple(one for one in walked.lessons if one not in listed and one.rpartition("/")[0] in folders)
    return {UNLISTED: left} if left else {}
