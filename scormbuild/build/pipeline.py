"""The whole pipeline: a course folder in, packages and diagnostics out."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from scormbuild.build.cache import LessonCache
from scormbuild.build.workers import LessonResult, read_and_render
from scormbuild.course.capacity import worst_state
from scormbuild.course.load import read_course
from scormbuild.course.outline import Outline
from scormbuild.course.whole import without_ignored
from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic, has_errors, in_order
from scormbuild.findings.suppressions import choose
from scormbuild.machine.replace import make_folder, real_place
from scormbuild.model import Course, Lesson
from scormbuild.packing.answer_key import KEY_FILE, course_key, key_file
from scormbuild.packing.record import RECORD_FILE, make_record, read_record
from scormbuild.packing.zip import Content, Deflated, write_zip, zip_time
from scormbuild.pages.course import render_course
from scormbuild.pages.lesson import LessonRow, in_chapters
from scormbuild.pages.on_demand import on_demand
from scormbuild.pages.parts import COVER, FOREIGN, LEAVING, OVERVIEW, language_part, parts_in_use, scripts_of
from scormbuild.pages.scripts import joined, late_style, part_bundles, parts_script, parts_style
from scormbuild.pages.theme import in_scheme
from scormbuild.progress.interactions import QuestionWords
from scormbuild.source.packed import packed_content
from scormbuild.standards import Standard, all_standards
from scormbuild.standards.control_documents import documents_of, installed_schemas

if TYPE_CHECKING:
    from scormbuild.updates.previous import Comparison

_log = logging.getLogger(__name__)
_OTHER_FOLDER = "name another folder for the packages with --output"


class Package(NamedTuple):
    """A package that was written."""

    standard: str
    label: str
    path: Path
    size: int
    """Bytes."""
    files: int
    state_worst: int
    """Characters of suspend data at worst."""
    state_limit: int | None
    has_schemas: bool
    """Whether the standard's control documents are in it."""


class BuildResult(NamedTuple):
    """What a build found and wrote; no packages when there were errors."""

    course: Course | None
    """Without the blocks of its lessons, which are in the packages."""
    packages: tuple[Package, ...]
    diagnostics: tuple[Diagnostic, ...]
    previous: Comparison | None = None
    """How the course compares with the earlier package that was named."""

    @property
    def ok(self) -> bool:
        """Whether packages were written."""
        return bool(self.packages)


class CompiledCourse(NamedTuple):
    """A course that was read and rendered, before it is packed."""

    course: Course | None
    """Without the blocks of its lessons, which are in the pages; None when it could not be read at all."""
    rows: tuple[LessonRow, ...]
    results: tuple[LessonResult, ...]
    standards: tuple[Standard, ...]
    """Those it is to be packed for."""
    diagnostics: tuple[Diagnostic, ...]
    previous: Comparison | None
    ok: bool
    """Whether it can be packed."""

    @property
    def words(self) -> tuple[QuestionWords, ...]:
        """The words of all questions."""
        return tuple(one for result in self.results for one in result.words)


def build_package(
    folder: str | os.PathLike[str],
    output: str | os.PathLike[str] = "dist",
    standards: Sequence[str] | None = None,
    strict: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
    previous: str | os.PathLike[str] | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    cache: LessonCache | None = None,
) -> BuildResult:
    """Build a course folder into one package for each standard, written to ``output``.

    Args:
        folder: the folder that holds course.yaml.
        output: folder for ``<course id>-<standard>.zip``; made when it is missing.
        standards: names of standards; those of course.yaml when None.
        strict: let warnings stop the build too.
        on_progress: called with the lessons done and their number.
        previous: package of the version that learners have now; what they would lose is a warning.
        select: beginnings of codes of the only warnings that are wanted; all when empty.
        ignore: beginnings of codes of warnings that are not wanted.
        cache: lessons of earlier builds, of which those that did not change are not read again.

    Mistakes of the course come back as diagnostics; nothing is written when there is an error.

    Raises:
        ScormbuildError: an unknown standard, no record in the earlier package, or the output cannot be written.
    """
    compiled = compile_course(folder, standards, strict, on_progress, previous, select, ignore, cache)
    packages = _write(compiled, Path(output)) if compiled.ok else ()
    return BuildResult(compiled.course, packages, compiled.diagnostics, compiled.previous)


def compile_course(
    folder: str | os.PathLike[str],
    standards: Sequence[str] | None = None,
    strict: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
    previous: str | os.PathLike[str] | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    cache: LessonCache | None = None,
) -> CompiledCourse:
    """Read and render a course folder; the arguments are those of :func:`build_package`.

    Raises:
        ScormbuildError: an unknown standard, no such folder, or no record in the earlier package.
    """
    known = all_standards()
    for name in standards or ():
        if name not in known:
            raise ScormbuildError(f'unknown standard "{name}"; choose from: {", ".join(known)}')
    zip_time()  # A wrong SOURCE_DATE_EPOCH is said before any work.
    record = read_record(Path(previous)) if previous is not None else None
    results: list[LessonResult] = []
    rows: tuple[LessonRow, ...] = ()

    def read(outline: Outline) -> tuple[list[Lesson], list[Diagnostic]]:
        nonlocal results, rows
        rows = tuple(
            LessonRow(h.id, h.key, h.title, h.values["time"], h.values["xp"], title_html=h.title_html)
            for h in outline.heads
        )
        # With errors in the front matter the lessons are still read, to show all mistakes in one run.
        results = read_and_render(outline, rows, on_progress, cache)
        return [one.lesson for one in results], [wrong for one in results for wrong in one.found]

    wanted = tuple(known[name] for name in dict.fromkeys(standards)) if standards else None
    course, outline, found = read_course(folder, read, wanted)
    if course is None or outline is None or not course.lessons:
        return CompiledCourse(None, (), (), (), tuple(in_order(found)), None, False)
    comparison = None
    if record is not None and previous is not None:
        from scormbuild.updates.previous import compare

        comparison, lost = compare(record, Path(previous), course, outline.shown)
        found += without_ignored(outline, course.lessons, lost)
    found = choose(found, select, ignore, errors_too=False)
    chosen = wanted or tuple(known[name] for name in dict.fromkeys(course.settings.standards))
    diagnostics = tuple(in_order(found))
    ok = not has_errors(diagnostics, strict)
    return CompiledCourse(course, rows, tuple(results), chosen, diagnostics, comparison, ok)


def package_members(
    compiled: CompiledCourse, documents: bool | None = None
) -> Iterator[tuple[Standard, dict[str, Content]]]:
    """All files of the package of each standard, by their paths in it; ``compiled`` is a course without errors.

    ``documents``: whether its manifest is the one beside control documents; as they are installed when None.
    """
    course = compiled.course
    assert course is not None
    settings = course.settings
    rows = [row._replace(there=one.there) for row, one in zip(compiled.rows, compiled.results, strict=True)]
    rows = in_chapters(rows, course.chapters)
    pages = [result.page for result in compiled.results]
    only = pages[0] if isinstance(pages[0], str) else None
    parts = parts_in_use([one.parts for one in compiled.results], settings.interface, settings.theme.cover is not None)
    # An overview needs none of what questions are made of, and a text can be read before they work.
    first = parts & {OVERVIEW, FOREIGN, COVER, language_part(settings.interface)}
    if only is None:
        first |= {LEAVING}
    at_once = {one.name: [*part_bundles(scripts_of(first)), one.runtime] for one in compiled.standards}
    with_first_lesson = (compiled.results[0].parts | {LEAVING}) - first
    page_scripts = {name for bundles in at_once.values() for name in bundles}
    styled = first if only is None else parts
    shared: dict[str, Content] = {**render_course(settings, rows, only, course.lessons, page_scripts, styled)}
    later_looks = parts_style(parts - first) if only is None else ""
    shared["parts.css"] = in_scheme(settings.theme, later_looks + late_style(parts - first)).encode()
    shared |= on_demand(settings, page_scripts, only is None)
    for part in scripts_of(parts - first - with_first_lesson):
        shared[f"parts/{part}.js"] = parts_script([part], settings.interface, page_scripts)
    for row, page in zip(rows, pages, strict=True):
        if isinstance(page, Deflated):
            shared[f"lessons/{row.id}.js"] = page
    for asset in course.assets:
        shared[asset.target] = packed_content(course.folder, asset)
    shared[KEY_FILE] = key_file(course_key(settings, course.lessons, [one.words for one in compiled.results]))
    for standard in compiled.standards:
        members = dict(shared)
        members["course.js"] = joined(at_once[standard.name]).encode()
        at_first = with_first_lesson | standard.parts(settings)
        members["parts.js"] = parts_script(at_first, settings.interface, page_scripts)
        members[RECORD_FILE] = make_record(course, members, standard.name)
        schemas = installed_schemas(standard.schemas)
        beside = bool(schemas) if documents is None else documents
        members.update(standard.manifest(course, sorted(members), beside))
        members.update(schemas)
        yield standard, members


def _write(compiled: CompiledCourse, output: Path) -> tuple[Package, ...]:
    course = compiled.course
    assert course is not None
    settings = course.settings
    try:
        folder = make_folder(output)
    except FileExistsError:
        raise ScormbuildError(f"{output} is a file; {_OTHER_FOLDER}") from None
    except OSError as problem:
        raise ScormbuildError(f"cannot create the folder {output}: {problem.strerror}; {_OTHER_FOLDER}") from None
    written: list[tuple[Path, Path, Path, Standard, int, bool]] = []
    made: list[Path] = []
    try:
        for standard, members in package_members(compiled):
            target = output / f"{settings.id}-{standard.name}{standard.ending}"
            has_schemas = bool(standard.schemas) and members.keys() >= documents_of(standard.schemas).keys()
            place = real_place(folder / target.name)
            written.append((write_zip(members, place, made=made), place, target, standard, len(members), has_schemas))
            _log.debug("%s packed: %d files, including media: %s", target, len(members), _names(course))
        # Moved only when all are complete, so that an interrupted build leaves the old packages whole.
        worst = worst_state(course)
        packages = []
        for temporary, place, target, standard, count, has_schemas in written:
            temporary.replace(place)
            packages.append(
                Package(
                    standard.name,
                    standard.label,
                    target,
                    place.stat().st_size,
                    count,
                    worst,
                    standard.suspend_data_limit,
                    has_schemas,
                )
            )
    except OSError as problem:
        named = problem.filename2 or problem.filename
        # Not the hidden name under which a package is written first.
        name = output if named is None or str(named).endswith(".tmp") else named
        raise ScormbuildError(f"the package cannot be written ({name}): {problem.strerror}; {_OTHER_FOLDER}") from None
    finally:
        for temporary in made:
            temporary.unlink(missing_ok=True)
    return tuple(packages)


def _names(course: Course) -> str:
    return ", ".join(asset.source for asset in course.assets) or "none"


__all__ = [
    "BuildResult",
    "CompiledCourse",
    "Package",
    "build_package",
    "compile_course",
    "package_members",
]
