"""What a package is: its structure, standard, files and, where scormbuild made it, its record."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from scormbuild.errors import ScormbuildError
from scormbuild.findings.rules import RULES
from scormbuild.packages.manifest import Item, Manifest, Metadata, Resource, read_manifest, with_parameters
from scormbuild.packages.reader import DamagedFileError, Package, open_package
from scormbuild.packing.record import MAX_SIZE, RECORD_FILE, Record, parse_record

LABELS = {
    "scorm12": "SCORM 1.2",
    "scorm2004-2": "SCORM 2004 2nd Edition",
    "scorm2004-3": "SCORM 2004 3rd Edition",
    "scorm2004-4": "SCORM 2004 4th Edition",
}
KINDS = {
    "pages": (".html", ".htm", ".xhtml", ".shtml"),
    "scripts": (".js", ".mjs", ".cjs", ".wasm"),
    "style sheets": (".css",),
    "pictures": (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp"),
    "audio": (".mp3", ".wav", ".ogg", ".oga", ".m4a", ".opus", ".aac"),
    "video": (".mp4", ".webm", ".m4v", ".ogv", ".mov", ".avi", ".flv", ".swf"),
    "captions": (".vtt", ".srt"),
    "fonts": (".woff", ".woff2", ".ttf", ".otf", ".eot"),
    "documents": (".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".epub", ".doc", ".xls", ".ppt", ".txt"),
    "data": (".json", ".xml", ".csv"),
    "control documents": (".xsd", ".dtd"),
}
"""Kinds of files by the ends of their names, in the order they are told; all others are "other files"."""
LARGEST = 5
"""Files that are named as the largest."""


class Node(NamedTuple):
    """An organization or an item; texts are as in the manifest."""

    identifier: str
    title: str
    launch: str
    """File that it opens, with what is put behind it, or an address on a server; empty when it opens nothing."""
    kind: str
    """``sco`` or ``asset`` when it opens something, else empty; as written when it is neither."""
    visible: bool
    pass_mark: str
    """``masteryscore`` of SCORM 1.2, ``minNormalizedMeasure`` of SCORM 2004; empty when there is none."""
    children: tuple[Node, ...]


class FileKind(NamedTuple):
    """All files of one kind."""

    name: str
    files: int
    bytes: int


class Inspection(NamedTuple):
    """What a package is."""

    path: Path
    zip_bytes: int
    """Size of the zip; 0 for a folder."""
    standard: str | None
    """``scorm12`` or ``scorm2004-2`` to ``-4``; None when the manifest does not tell."""
    schema_version: str
    """As written."""
    identifier: str
    title: str
    """Of the organization that is played, else of the metadata."""
    version: str
    metadata: Metadata
    default_organization: str
    organizations: tuple[Node, ...]
    files: int
    bytes: int
    """Of all files, unpacked."""
    kinds: tuple[FileKind, ...]
    largest: tuple[tuple[str, int], ...]
    """Names and bytes."""
    control_documents: int
    """XSD and DTD files."""
    record: Record | None
    """What a package of scormbuild says of itself; None for others."""
    problems: tuple[str, ...]
    """What is wrong with the package as a file and with its manifest; ``scormbuild check`` tells more."""

    @property
    def label(self) -> str:
        """The standard as people call it."""
        return LABELS[self.standard] if self.standard else "unknown standard"


def inspect_package(path: str | os.PathLike[str]) -> Inspection:
    """Look into a package, a zip or a folder, of any program. Nothing is unpacked to disk, nothing of it is run.

    Raises:
        ScormbuildError: it cannot be read, or has no manifest that can be read.
        OSError: there is no such file, or it may not be read.
    """
    with open_package(path) as package:
        manifest, found = read_manifest(package)
        problems = tuple(f"{one.message} ({one.rule} {RULES[one.rule].name})" for one in (*package.problems, *found))
        if manifest is None:
            why = f": {problems[0]}" if problems else ""
            raise ScormbuildError(f"{package.path} cannot be inspected{why}; for details, run scormbuild check")
        return _inspection(package, manifest, problems)


def _inspection(package: Package, manifest: Manifest, problems: tuple[str, ...]) -> Inspection:
    resources: dict[str, Resource] = {}
    for one in manifest.resources:
        resources.setdefault(one.identifier, one)
    chosen = manifest.organization
    kinds = _kinds(package)
    largest = sorted(package.files.values(), key=lambda one: (-one.size, one.name))[:LARGEST]
    record, wrong = _record(package)
    return Inspection(
        path=package.path,
        zip_bytes=package.size,
        standard=manifest.standard,
        schema_version=manifest.schema_version,
        identifier=manifest.identifier,
        title=(chosen.title if chosen else "") or manifest.metadata.title,
        version=manifest.version or manifest.metadata.version,
        metadata=manifest.metadata,
        default_organization=manifest.default_organization,
        organizations=tuple(
            Node(one.identifier, one.title, "", "", True, "", _nodes(one.items, resources))
            for one in manifest.organizations
        ),
        files=len(package.files),
        bytes=sum(one.size for one in package.files.values()),
        kinds=kinds,
        largest=tuple((one.name, one.size) for one in largest),
        control_documents=next((one.files for one in kinds if one.name == "control documents"), 0),
        record=record,
        problems=(*problems, *wrong),
    )


def _nodes(items: Iterable[Item], resources: dict[str, Resource]) -> tuple[Node, ...]:
    found: list[Node] = []
    for item in items:
        resource = resources.get(item.identifierref) if item.identifierref else None
        launch = kind = ""
        if resource is not None:
            # Where the address leads out of the package, as it is written.
            query = with_parameters(resource.query, item.parameters)
            launch = resource.path + query if resource.path else with_parameters(resource.href, item.parameters)
            kind = resource.scorm_type.lower()
        mark = item.mastery_score or item.scaled_passing_score
        children = _nodes(item.children, resources)
        found.append(Node(item.identifier, item.title, launch, kind, item.visible, mark, children))
    return tuple(found)


def _kinds(package: Package) -> tuple[FileKind, ...]:
    by_ending = {ending: kind for kind, endings in KINDS.items() for ending in endings}
    counts = {kind: [0, 0] for kind in (*KINDS, "other files")}
    for one in package.files.values():
        count = counts[by_ending.get(PurePosixPath(one.name).suffix.lower(), "other files")]
        count[0] += 1
        count[1] += one.size
    return tuple(FileKind(kind, files, size) for kind, (files, size) in counts.items() if files)


def _record(package: Package) -> tuple[Record | None, tuple[str, ...]]:
    """The record, and what is wrong with it."""
    if RECORD_FILE not in package.files:
        return None, ()
    try:
        return parse_record(package.read(RECORD_FILE, MAX_SIZE + 1), package.path, "it is ignored"), ()
    except (ScormbuildError, DamagedFileError) as problem:
        return None, (problem.message,)


__all__ = ["KINDS", "LABELS", "FileKind", "Inspection", "Node", "inspect_package"]
