"""What is previewed: a course folder, built in memory, or a package, read as it lies. Each build is a revision."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol
from urllib.parse import quote

from scormbuild.build.cache import course_cache
from scormbuild.build.pipeline import CompiledCourse, compile_course, package_members
from scormbuild.build.watch import course_filter
from scormbuild.course.capacity import state_costs, worst_state
from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.manifest import Manifest, launches
from scormbuild.packages.manifest_reader import manifest_of, read_manifest
from scormbuild.packages.reader import MANIFEST, NEITHER, Package, is_neither, open_package
from scormbuild.packing.record import RECORD_FILE, read_record
from scormbuild.preview.served import Files, MemberFiles, PackageFiles
from scormbuild.preview.unimitated import unimitated
from scormbuild.progress.interactions import reported_words
from scormbuild.source.settings import COURSE_FILE
from scormbuild.version import __version__

Kind = Literal["source", "package"]
Json = dict[str, Any]


class Edition(NamedTuple):
    """A revision as the package of one standard."""

    files: Files
    launches: list[Json]
    """What can be played, in the order of the items; addresses are relative to the package."""
    questions: dict[str, dict[str, object]]
    state: Json | None
    unimitated: Sequence[str] = ()
    """What the package asks of an LMS that the emulated one does not do."""


class Revision(NamedTuple):
    """What a build gave."""

    id: str
    """Another one when anything in it is different."""
    title: str
    generator: str | None
    editions: Mapping[str, Edition]
    """By the name of the standard; there is at least one."""
    close: Callable[[], None]
    course: str = ""
    """Tells it from another course under the same path, which must not meet what this one has left in the browser."""


class Build(NamedTuple):
    """How a build went."""

    revision: Revision | None
    """None when it failed."""
    diagnostics: tuple[Diagnostic, ...]
    problem: str = ""
    """What kept it from beginning, in one sentence."""


class Previewed(Protocol):
    """Something that can be built, again and again."""

    kind: Kind
    name: str
    """Its path as the user typed it."""
    watched: Path
    """The folder in which changes matter."""
    recursive: bool

    def matters(self, change: Any, path: str) -> bool:
        """Whether a change of a path (as watchfiles says it) is one of this."""
        ...

    def build(self) -> Build:
        """Make a revision. Mistakes of the author come back; nothing is raised for them."""
        ...

    def stop(self) -> None:
        """Let a build that is under way come to its end early; what it gives then is of no use."""
        ...

    def findings(self) -> tuple[Diagnostic, ...] | None:
        """All that can be said about it, where that takes longer than the build; None when all has been said."""
        ...


class _Stopped(Exception):
    """Nobody waits for the build any more."""


class SourceCourse:
    """A course folder; only what changed is read again."""

    kind: Kind = "source"
    recursive = True

    def __init__(self, folder: Path, standards: Sequence[str] = ()) -> None:
        self.folder = folder
        self.name = str(folder)
        self.watched = folder.resolve()
        self.matters = course_filter(self.watched)
        self._standards = standards
        self._cache = course_cache(folder)
        self._stopping = False

    def stop(self) -> None:
        self._stopping = True

    def _go_on(self, done: int, total: int) -> None:
        if self._stopping:
            raise _Stopped

    def build(self) -> Build:
        try:
            compiled = compile_course(self.folder, self._standards or None, False, self._go_on, cache=self._cache)
            revision = _source_revision(compiled) if compiled.ok else None
        except _Stopped:
            return Build(None, ())
        except ScormbuildError as problem:
            return Build(None, (), problem.message)
        except OSError as problem:
            # A file that goes while it is read; the next change builds again.
            return Build(None, (), f"{problem.filename or self.name}: {problem.strerror or problem}")
        return Build(revision, compiled.diagnostics)

    def findings(self) -> None:
        return None


def _source_revision(compiled: CompiledCourse) -> Revision:
    course = compiled.course
    assert course is not None
    whole = hashlib.sha256()
    editions: dict[str, Edition] = {}
    costs = [
        {"kind": one.kind.item, "noun": one.noun, "number": one.number, "size": one.size} for one in state_costs(course)
    ]
    for standard, members in package_members(compiled):
        manifest, record = members[MANIFEST], members[RECORD_FILE]
        assert isinstance(manifest, bytes) and isinstance(record, bytes)
        # The record has a digest of all other files.
        whole.update(manifest + record)
        editions[standard.name] = Edition(
            MemberFiles(members),
            _launches(manifest_of(manifest)),
            reported_words(compiled.words, standard.name),
            {"worst": worst_state(course), "limit": standard.suspend_data_limit, "costs": costs},
        )
    return Revision(
        whole.hexdigest()[:16], course.settings.title, f"scormbuild {__version__}", editions, close=lambda: None
    )


class PackageCourse:
    """A package of anybody's, a zip or a folder with a manifest, served as it lies."""

    kind: Kind = "package"

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path)
        real = path.resolve()
        is_zip = path.is_file()
        self.watched = real.parent if is_zip else real
        self.recursive = not is_zip
        self.matters: Callable[[Any, str], bool] = (
            (lambda _, changed: Path(changed).name == real.name) if is_zip else course_filter(real)
        )
        self._session = secrets.token_hex(4)
        self._count = 0

    def build(self) -> Build:
        try:
            package = open_package(self.path)
        except OSError as problem:
            return Build(None, (), f"{self.name} cannot be read: {problem.strerror or problem}")
        manifest, found = read_manifest(package)
        found += package.problems
        playable = _launches(manifest) if manifest else []
        if manifest is None or not playable:
            package.close()
            what = "" if manifest is None else f"{self.name} has no item that could be played"
            return Build(None, tuple(found), what)
        self._count += 1
        organization = manifest.organization
        title = (organization.title if organization else "") or manifest.metadata.title or self.path.name
        standard = _emulated(manifest)
        generator, questions = _record_of(package)
        edition = Edition(PackageFiles(package), playable, questions, None, unimitated(manifest))
        revision = Revision(
            f"{self._session}-{self._count}",
            title,
            generator,
            {standard: edition},
            close=package.close,
            # By what the page remembers learners by, too.
            course=json.dumps([title, playable[0]["identifier"]]),
        )
        return Build(revision, tuple(found))

    def stop(self) -> None:
        pass

    def findings(self) -> tuple[Diagnostic, ...] | None:
        from scormbuild.checks import check_package

        try:
            return tuple(check_package(self.path))
        except OSError:
            return None


def _emulated(manifest: Manifest) -> str:
    """The standard to play a package by: 2nd Edition as the 3rd, and one that says nothing as 1.2."""
    if manifest.standard == "scorm2004-2":
        return "scorm2004-3"
    return manifest.standard or "scorm12"


def _record_of(package: Package) -> tuple[str | None, dict[str, dict[str, object]]]:
    """Who made a package, and what its questions ask, as far as a record of ours says."""
    if RECORD_FILE not in package.files:
        return None, {}
    try:
        record = read_record(package.path)
    except ScormbuildError:
        return None, {}
    questions: dict[str, dict[str, object]] = {
        item.id: {"text": item.known_as, "choices": {}, "targets": {}}
        for lesson in record.lessons
        for item in lesson.items
        if item.kind == "question"
    }
    return record.generator, questions


def _launches(manifest: Manifest) -> list[Json]:
    found = []
    for one in launches(manifest):
        if one.path:
            item = one.item
            found.append(
                {
                    "identifier": item.identifier,
                    "title": item.title or item.identifier,
                    "scormType": "sco" if one.is_sco else "asset",
                    "url": quote(one.path) + one.query,
                    "launchData": item.data_from_lms or None,
                    "masteryScore": item.mastery_score or None,
                    "scaledPassingScore": item.scaled_passing_score or None,
                    # A measure that completes nothing is no threshold (4th Edition, CAM 5.1.1).
                    "completionThreshold": (item.completed_by_measure and item.completion_threshold) or None,
                    "thresholdOfAttribute": item.threshold_of_attribute or None,
                    "completionSetByContent": item.completion_set_by_content,
                    "objectiveSetByContent": item.objective_set_by_content,
                    "objectives": list(item.objectives),
                    "sharedData": [one._asdict() for one in item.shared_data],
                    "maxTimeAllowed": item.max_time_allowed or None,
                    "timeLimitAction": item.time_limit_action or None,
                }
            )
    return found


def open_course(path: Path, standards: Sequence[str] = ()) -> Previewed:
    """What a path holds: a course, a zip, or an unpacked package.

    Raises:
        ScormbuildError: nothing that could be previewed, or standards were chosen for a package, which has one.
    """
    if not path.exists():
        raise ScormbuildError(f"{path} does not exist; name the folder of a course or a package")
    if is_neither(path):
        raise ScormbuildError(f"{path}: {NEITHER}")
    is_course = path.is_dir() and (path / COURSE_FILE).is_file()
    if is_course:
        return SourceCourse(path, standards)
    if path.is_dir() and not any(one.name.lower() == MANIFEST for one in path.iterdir()):
        raise ScormbuildError(
            f"{path} contains neither a {COURSE_FILE} nor an {MANIFEST}; "
            "name the folder of a course or of an unpacked package"
        )
    if standards:
        raise ScormbuildError(f"{path} is a package, which has a standard already; remove --standard")
    return PackageCourse(path)


__all__ = ["Build", "Edition", "PackageCourse", "Previewed", "Revision", "SourceCourse", "open_course"]
