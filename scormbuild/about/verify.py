"""Whether a package was built from a course: the course is built again, and both are compared, byte for byte."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from scormbuild.build.pipeline import compile_course, package_members
from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.model import Course
from scormbuild.packages.reader import MANIFEST, DamagedFileError, Package, open_package
from scormbuild.packing.record import (
    MAX_SIZE,
    RECORD_FILE,
    Record,
    file_digest,
    joined_digest,
    parse_record,
    source_digest,
)
from scormbuild.packing.zip import Content, Deflated, write_zip
from scormbuild.standards import Standard, all_standards
from scormbuild.standards.control_documents import CONTROL_DOCUMENTS, documents_of
from scormbuild.version import __version__

What = Literal["changed", "only in the package", "not in the package"]
_FIX = "name the package exactly as scormbuild wrote it"
_CHUNK = 1 << 20


class Difference(NamedTuple):
    """A file that is not the same in the package and in what the course gives."""

    name: str
    what: What


class Verification(NamedTuple):
    """What became of the comparison."""

    package: Path
    source: Path
    standard: str
    """Name of the standard that the package was built for."""
    same: bool
    """Whether the zip is what the course gives, byte for byte."""
    reasons: tuple[str, ...]
    """Why not, in sentences; empty when it is the same."""
    differences: tuple[Difference, ...]
    """The files that differ, in the order of names."""
    intact: bool
    """Whether the files of the package are those that its record counts."""
    source_unchanged: bool
    """Whether the files of the course are those that the package was built from."""
    built_by: str
    """The scormbuild that built the package, with its version."""
    diagnostics: tuple[Diagnostic, ...]
    """Mistakes of the course; with an error in it nothing can be compared."""


def verify_package(
    package: str | os.PathLike[str],
    source: str | os.PathLike[str],
    on_progress: Callable[[int, int], None] | None = None,
) -> Verification:
    """Compare a package with a course folder; ``on_progress`` is called with the lessons read and their number.

    The course is built for the package's standard, with the package's control documents and time stamps, so that only
    the course, scormbuild, and what was done to the package afterwards can make a difference.

    Raises:
        ScormbuildError: the package cannot be read, is not scormbuild's, or is of a standard it does not know.
    """
    with open_package(package) as opened:
        record = _record(opened)
        known = all_standards()
        if record.standard not in known:
            said = f'names no known standard ("{record.standard}")' if record.standard else "names no standard"
            raise ScormbuildError(f"the record of {opened.path} {said}; build the course again with this scormbuild")
        compiled = compile_course(source, [record.standard], on_progress=on_progress)
        if not compiled.ok or compiled.course is None:
            why = ("the course has errors and cannot be built",)
            built = record.generator
            path = Path(source)
            found = compiled.diagnostics
            return Verification(opened.path, path, record.standard, False, why, (), True, False, built, found)
        # Whether control documents are packed depends on the machine; they are what they are by their digests.
        packed = any(name in opened.files for name in documents_of(known[record.standard].schemas))
        standard, members = next(package_members(compiled, packed))
        return _compare(opened, record, compiled.course, Path(source), standard, members)


def _record(package: Package) -> Record:
    damaged = f"{package.path} is not a zip file, or it is damaged; {_FIX}"
    if package.refused or not package.is_zip:
        raise ScormbuildError(damaged)
    wrapped = [name for name in package.files if name.endswith(f"/{RECORD_FILE}")]
    if RECORD_FILE not in package.files and wrapped:
        folder = min(wrapped, key=len).removesuffix(f"/{RECORD_FILE}")
        raise ScormbuildError(
            f'{package.path} was unpacked and zipped again together with its folder "{folder}", so it is not the zip '
            f"that scormbuild wrote; {_FIX}"
        )
    if RECORD_FILE not in package.files:
        raise ScormbuildError(f"{package.path} has no record ({RECORD_FILE}), so another program made it; {_FIX}")
    try:
        return parse_record(package.read(RECORD_FILE, MAX_SIZE + 1), package.path, _FIX)
    except DamagedFileError:
        raise ScormbuildError(damaged) from None


def _compare(
    package: Package, record: Record, course: Course, source: Path, standard: Standard, members: dict[str, Content]
) -> Verification:
    documents = documents_of(standard.schemas)
    theirs = {name: _digest(package, name) for name in package.files}
    ours = {name: file_digest(content) for name, content in members.items() if name not in documents}
    packed = [name for name in documents if name in theirs]
    if packed:
        ours |= documents
    differences: list[Difference] = []
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in theirs:
            differences.append(Difference(name, "not in the package"))
        elif name not in ours:
            differences.append(Difference(name, "only in the package"))
        elif ours[name] != theirs[name]:
            differences.append(Difference(name, "changed"))
    own = {name: digest for name, digest in theirs.items() if name not in (MANIFEST, RECORD_FILE, *documents)}
    intact = joined_digest(own) == record.content
    unchanged = source_digest(course) == record.source
    same = False
    if not differences:
        members = {name: content for name, content in members.items() if name not in documents}
        members |= {name: package.read(name) for name in packed}
        same = _same_zip(package, members)
    reasons: tuple[str, ...] = ()
    if not same:
        only_version = intact and _only_version(package, record, members, differences)
        reasons = tuple(_reasons(record, course, differences, intact, unchanged, only_version))
    return Verification(
        package.path,
        source,
        record.standard,
        same,
        reasons,
        tuple(differences),
        intact,
        unchanged,
        record.generator,
        (),
    )


def _digest(package: Package, name: str) -> str:
    """SHA-256 of a file of the package.

    Raises:
        ScormbuildError: it is damaged.
    """
    found = hashlib.sha256()
    try:
        for piece in package.chunks(name):
            found.update(piece)
    except DamagedFileError as problem:
        raise ScormbuildError(f"{problem.message}; {_FIX}") from None
    return found.hexdigest()


def _same_zip(package: Package, members: Mapping[str, Content]) -> bool:
    """Whether a zip of the same files is the same zip."""
    if len(package.times) != 1:
        return False
    with tempfile.TemporaryDirectory(prefix="scormbuild-") as folder:
        made = write_zip(members, Path(folder) / "package.zip", next(iter(package.times)))
        if made.stat().st_size != package.size:
            return False
        with made.open("rb") as ours, package.path.open("rb") as theirs:
            while piece := ours.read(_CHUNK):
                if piece != theirs.read(_CHUNK):
                    return False
    return True


def _only_version(
    package: Package, record: Record, members: Mapping[str, Content], differences: list[Difference]
) -> bool:
    """Whether nothing but the name of scormbuild's version is different."""
    this = f"scormbuild {__version__}"
    if record.generator == this or any(one.what != "changed" for one in differences):
        return False
    for name, _ in differences:
        content = members.get(name)
        if content is None or isinstance(content, Path):
            return False
        ours = zlib.decompress(content.data, -zlib.MAX_WBITS) if isinstance(content, Deflated) else content
        theirs = package.read(name)
        if name == RECORD_FILE:
            # The digest of the pages, which name the version, is another one as well.
            both = [json.loads(text) for text in (ours, theirs)]
            if any(
                {**one, "generator": "", "content": ""} != {**both[0], "generator": "", "content": ""} for one in both
            ):
                return False
        elif ours.replace(this.encode(), record.generator.encode()) != theirs:
            return False
    return True


def _reasons(
    record: Record, course: Course, differences: list[Difference], intact: bool, unchanged: bool, only_version: bool
) -> list[str]:
    this = f"scormbuild {__version__}"
    if record.course != course.settings.id:
        return [f"the package contains the course {record.course}, but the source is the course {course.settings.id}"]
    if not differences:
        return [
            "all files are the same, but they are packed differently: by another program or version of zlib, in "
            "another order, or with other time stamps"
        ]
    found: list[str] = []
    if not intact:
        found.append("files of the package changed after the build: they do not match its record")
    if not unchanged:
        found.append("the course changed after the build: its files are not the ones that the package was built from")
    if only_version:
        found.append(f"only the version differs: {record.generator} built the package, and this is {this}")
    elif record.generator != this:
        found.append(f"{record.generator} built the package, and this is {this}, which may write different files")
    documents = {name for _, names in CONTROL_DOCUMENTS.values() for name in names}
    if any(one.name in documents for one in differences):
        found.append("control documents (XSD files) of the package are not those of the standard")
    if not found:
        found.append(
            "course and version match the record, so somebody changed the manifest, the record or scormbuild's "
            "templates"
        )
    return found


__all__ = ["Difference", "Verification", "verify_package"]
