"""RES: the resources of the manifest, and whether the package holds what they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from scormbuild.checks.context import LAUNCHABLE, NOT_MADE, Checked, of_severity
from scormbuild.checks.package import is_system_file, program_kind
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.manifest import Manifest, Resource, all_items
from scormbuild.packages.manifest_reader import XML
from scormbuild.packages.plugins import plugin_of_file
from scormbuild.packages.xml import Place, local_name

_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_NAMED = 3
OTHER_FORM = (
    "the package has a file of this name, but its accents are stored in another Unicode form, as macOS does (NFD); "
    "rename the file without accents, and write the new name here"
)


def check(checked: Checked) -> Iterator[Diagnostic]:
    """Resources that do not launch, do not track, or whose files are not there."""
    manifest = checked.manifest
    if manifest is None:
        return
    launched = {
        item.identifierref for one in manifest.organizations for item in all_items(one.items) if item.identifierref
    }
    wanted = launched | {one.identifierref for resource in manifest.resources for one in resource.dependencies}
    if checked.launches and all(launch.resource.scorm_type == "asset" for launch in checked.launches):
        yield checked.in_manifest("RES001", checked.launches[0].item.at, attribute=scorm_type_name(checked))
    yield from _bases(checked, manifest)
    for resource in manifest.resources:
        if resource.type != "webcontent":
            yield checked.in_manifest("RES014", resource.at, type=resource.type)
        if resource.identifier not in wanted and manifest.organizations:
            yield checked.in_manifest("RES019", resource.at)
        for dependency in resource.dependencies:
            if dependency.identifierref not in checked.resource_identifiers:
                yield checked.in_manifest("RES013", dependency.at, identifier=dependency.identifierref)
        yield from _scorm_type(checked, resource, resource.identifier in launched)
        if _wrong_base(resource.base):
            # Said already; what comes of it for every file is no news.
            continue
        if resource.identifier in launched or resource.href:
            yield from _launch(checked, resource, resource.identifier in launched)
        yield from _files(checked, resource)
    yield from _unlisted(checked, manifest)


def scorm_type_name(checked: Checked) -> str:
    """How the attribute is written in the package's standard."""
    return "adlcp:scormType" if checked.is_2004 else "adlcp:scormtype"


def _scorm_type(checked: Checked, resource: Resource, launched: bool) -> Iterator[Diagnostic]:
    usual = scorm_type_name(checked)
    if not resource.scorm_type:
        if launched or checked.is_2004:
            yield checked.in_manifest("RES004", resource.at, usual=usual)
        return
    if resource.scorm_type not in ("sco", "asset"):
        yield checked.in_manifest("RES003", resource.at, value=resource.scorm_type)
    if checked.standard and resource.scorm_type_name != usual:
        standard = "SCORM 2004" if checked.is_2004 else "SCORM 1.2"
        written = resource.scorm_type_name
        yield checked.in_manifest("RES002", resource.at, written=written, usual=usual, standard=standard)


# ---- addresses


def _bases(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    for element, at in manifest.xml.places.items():
        base = str(element.get(f"{{{XML}}}base", "")).strip()
        if not base:
            continue
        if problem := _wrong_base(base):
            yield checked.in_manifest("RES016", at, base=base, problem=problem)
        name = local_name(element.tag)
        if name in ("manifest", "resources"):
            yield checked.in_manifest("RES015", at, element=name)


def _wrong_base(base: str) -> str:
    """What is wrong with ``xml:base``; empty when nothing is."""
    return _wrong_address(base) or ("" if not base or base.endswith("/") else "has no slash at its end")


def _wrong_address(address: str) -> str:
    """What keeps an address from being one of the package; empty when it is."""
    if _REMOTE.match(address):
        return ""
    if "\\" in address:
        return "contains backslashes"
    if address.startswith("/"):
        return "begins with a slash"
    if _SCHEME.match(address):
        return "begins with a drive or a protocol"
    return ""


def _launch(checked: Checked, resource: Resource, launched: bool) -> Iterator[Diagnostic]:
    if not resource.href:
        yield checked.in_manifest("RES010", resource.at)
        return
    address = resource.base + resource.href
    if problem := _wrong_address(resource.href):
        yield checked.in_manifest("RES011", resource.at, href=resource.href, problem=problem)
        return
    if _REMOTE.match(address):
        if launched and resource.scorm_type.lower() == "sco":
            yield checked.in_manifest("RES012", resource.at, href=resource.href)
        return
    if not resource.path:
        yield checked.in_manifest("RES011", resource.at, href=resource.href, problem="leads out of the package")
        return
    if resource.path not in checked.package.files:
        yield from _missing(checked, "RES005", resource.path, resource.at)
        return
    if checked.package.files[resource.path].size == 0:
        yield checked.in_manifest("RES017", resource.at, path=resource.path)
    ending = PurePosixPath(resource.path).suffix.lower()
    is_sco = launched and resource.scorm_type.lower() == "sco"
    # What a plug-in plays is told as that.
    plain = not program_kind(resource.path) and not plugin_of_file(resource.path)
    if is_sco and ending not in LAUNCHABLE and plain:
        yield checked.in_manifest("RES018", resource.at, path=resource.path)
    if resource.path not in listed_files(checked, resource):
        yield checked.in_manifest("RES009", resource.at, path=resource.path, href=resource.href)


def listed_files(checked: Checked, resource: Resource) -> set[str]:
    """The files of a resource, and of those that it depends on (CAM 2004, 3.4.1.21: a dependency is its list too)."""
    by_identifier = {one.identifier: one for one in checked.manifest.resources} if checked.manifest else {}
    todo, seen = [resource], {resource.identifier}
    files: set[str] = set()
    while todo:
        one = todo.pop()
        files |= {file.path for file in one.files}
        for dependency in one.dependencies:
            other = by_identifier.get(dependency.identifierref)
            if other is not None and other.identifier not in seen:
                seen.add(other.identifier)
                todo.append(other)
    return files


def _missing(checked: Checked, rule: str, path: str, at: Place) -> Iterator[Diagnostic]:
    """The finding that a file is not there, or is there in another case."""
    if path in checked.package.unreadable:
        return
    others = checked.package.in_any_case(path)
    if checked.package.in_another_form(path):
        yield checked.in_manifest(rule, at, OTHER_FORM, path=path)
    elif others:
        yield checked.in_manifest("RES007", at, path=path, actual=others[0])
    else:
        pages = ", ".join(checked.launchable[:_NAMED])
        fix = "add the file, or set href to a file of the package" + (f": {pages}" if pages else "")
        yield checked.in_manifest(rule, at, fix if rule == "RES005" else None, path=path)


# ---- files


def _files(checked: Checked, resource: Resource) -> Iterator[Diagnostic]:
    for file in resource.files:
        if file.href == resource.href:
            # What is wrong with it is said of the resource.
            continue
        if problem := _wrong_address(file.href):
            yield checked.in_manifest("RES011", file.at, href=file.href, problem=problem)
        elif file.path:
            if file.path not in checked.package.files:
                for one in _missing(checked, "RES006", file.path, file.at):
                    # What no page and no script asks for, such as a README, nobody misses.
                    asked_for = one is NOT_MADE or checked.is_asked_for(file.path)
                    yield one if asked_for else of_severity("warning", one)
        elif file.href and not _REMOTE.match(resource.base + file.href):
            yield checked.in_manifest("RES011", file.at, href=file.href, problem="leads out of the package")


def unlisted_files(checked: Checked, manifest: Manifest) -> list[str]:
    """Files of the course that no resource lists: not the manifest, nor control documents, nor files of metadata."""
    listed = {file.path for resource in manifest.resources for file in resource.files}
    listed |= {resource.path for resource in manifest.resources}
    listed |= {manifest.folder + str(one.text).strip() for one in manifest.xml.root.iter("{*}location") if one.text}
    lowered = {path.lower() for path in listed}
    return [
        name
        for name in checked.package.files
        if name.startswith(manifest.folder)
        and name.lower() not in lowered
        and name != manifest.name
        and not is_system_file(name)
        and not name.lower().endswith((".xsd", ".dtd"))
    ]


def _unlisted(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    names = unlisted_files(checked, manifest)
    if names and not any(_wrong_base(resource.base) for resource in manifest.resources):
        at = next(
            (place for one, place in manifest.xml.places.items() if local_name(one.tag) == "resources"), Place(1, 1)
        )
        more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
        count = "1 file is" if len(names) == 1 else f"{len(names):,} files are"
        yield checked.in_manifest("RES008", at, count=count, names=", ".join(names[:_NAMED]) + more)


__all__ = ["OTHER_FORM", "check", "listed_files", "scorm_type_name", "unlisted_files"]
