"""``scormbuild check --fix``: a copy of a package with everything fixed that can be fixed without guessing."""

from __future__ import annotations

import os
import posixpath
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from lxml import etree

from scormbuild.checks.context import Checked
from scormbuild.checks.namespaces import USUAL_PREFIXES, names_with_prefixes
from scormbuild.checks.package import is_system_file
from scormbuild.checks.resources import listed_files, unlisted_files
from scormbuild.errors import ScormbuildError
from scormbuild.machine.replace import real_place
from scormbuild.packages.manifest import ADLCP_12, ADLCP_2004, Manifest, Resource
from scormbuild.packages.manifest_reader import read_manifest
from scormbuild.packages.reader import MANIFEST, Package, open_package
from scormbuild.packages.xml import Place, local_name, namespace
from scormbuild.packing.zip import Content, write_zip
from scormbuild.standards.imscp import raw_text

_CHUNK = 1 << 20


class CannotBeFixed(ScormbuildError):
    """A package of which a copy would lack something, or that is none."""


class Fixed(NamedTuple):
    """What was done to a package."""

    done: tuple[tuple[str, str], ...]
    """Codes of rules, and what was fixed, in words."""
    path: Path | None
    """The copy; None when there was nothing to fix."""


def fix_package(path: Path, target: Path, force: bool = False) -> Fixed:
    """Write a fixed copy of a package; the package itself is not touched.

    Raises:
        CannotBeFixed: too much of it cannot be read; checking it tells why.
        ScormbuildError: the copy cannot be written (without ``force`` an existing file is kept).
    """
    if target.resolve() == path.resolve():
        raise ScormbuildError(f"{target} is the package itself, which never changes; name another file with --output")
    if target.is_dir():
        raise ScormbuildError(f"{target} is a folder; name a file with --output")
    if target.exists() and not force:
        raise ScormbuildError(f"{target} already exists; name another file with --output, or replace it with --force")
    with open_package(path) as package:
        _refuse_what_is_lost(package)
        manifest, found = read_manifest(package)
        for one in found:
            if one.rule == "MAN039":
                raise CannotBeFixed(f"{package.path} cannot be fixed ({one.rule}): {one.message}; {one.help}")
        done: list[tuple[str, str]] = []
        names = _names(package, manifest, done)
        text = _manifest(Checked(package, manifest), manifest, done) if manifest else None
        if not done:
            return Fixed((), None)
        _write(package, names, manifest.name if manifest and text is not None else "", text or b"", target)
    return Fixed(tuple(done), target)


def _refuse_what_is_lost(package: Package) -> None:
    """Files that could not be read would be missing from the copy, and nobody would know."""
    for one in package.problems:
        if one.severity == "error":
            raise CannotBeFixed(f"{package.path} cannot be fixed ({one.rule}): {one.message}; {one.help}")


# ---- names


def _names(package: Package, manifest: Manifest | None, done: list[tuple[str, str]]) -> dict[str, str]:
    """The files of the copy: new name by name."""
    names = {name: name for name in package.files if not is_system_file(name)}
    dropped = len(package.files) - len(names)
    if dropped:
        done.append(("PKG017", f"left out {_number(dropped)} of the author's computer"))
    backslashes = sum("\\" in package.files[name].raw for name in names) if package.is_zip else 0
    if backslashes:
        done.append(("PKG013", f"replaced backslashes with slashes in {_number(backslashes, 'name')}"))
    if manifest is None or manifest.name == MANIFEST:
        return names
    folder = manifest.folder
    # What lies beside the folder may be meant by "../": such a package has to be understood by a person.
    if folder and not all(name.startswith(folder) for name in names):
        return names
    if folder:
        done.append(("MAN002", f'moved everything from the folder "{folder[:-1]}" to the root'))
    if manifest.name[len(folder) :] != MANIFEST:
        done.append(("MAN003", f"renamed {manifest.name} to {MANIFEST}"))
    lifted = {name: name[len(folder) :] for name in names}
    lifted[manifest.name] = MANIFEST
    return lifted


def _number(count: int, noun: str = "file") -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


# ---- the manifest


def _manifest(checked: Checked, manifest: Manifest, done: list[tuple[str, str]]) -> bytes | None:
    """The manifest's new text; None when it stays as it is."""
    if manifest.xml.doctype is not None:
        return None
    before = len(done)
    elements = {at: element for element, at in manifest.xml.places.items()}
    _fix_scorm_types(checked, manifest, elements, done)
    _list_files(checked, manifest, elements, done)
    root = manifest.xml.root
    if _is_unusual(root):
        root = _with_usual_prefixes(root)
        # A usual prefix that stands for something else, say, is in the way.
        if not _is_unusual(root):
            done.append(("MAN014", "replaced unusual prefixes with the usual ones"))
    references = sum(1 for _ in manifest.xml.character_references())
    if references:
        # Reading has replaced them; only the text has to be written anew.
        done.append(("MAN031", f"replaced {_number(references, 'code')} with the characters themselves"))
    if manifest.xml.late_declaration is not None:
        done.append(("MAN042", "deleted the space before the XML declaration"))
    if len(done) == before:
        return None
    # Comments and instructions for programs before the root and after it, which a root made anew does not have.
    around = manifest.xml.root
    before_root = b"".join(map(_alone, reversed(list(around.itersiblings(preceding=True)))))
    declaration, end, body = raw_text(root).partition(b"?>\n")
    return declaration + end + before_root + body + b"".join(map(_alone, around.itersiblings()))


def _alone(one: etree._Element) -> bytes:
    """A comment or a processing instruction on a line of its own."""
    text: bytes = etree.tostring(one, encoding="UTF-8", xml_declaration=False, with_tail=False)
    return text + b"\n"


def _is_unusual(root: etree._Element) -> bool:
    """Whether a name that LMSs compare by its letters has another prefix than they expect."""
    return any(
        prefix != USUAL_PREFIXES.get(space, prefix)
        for one in root.iter(etree.Element)
        for space, prefix in names_with_prefixes(one)
    )


def _fix_scorm_types(
    checked: Checked, manifest: Manifest, elements: dict[Place, etree._Element], done: list[tuple[str, str]]
) -> None:
    space, name = (ADLCP_2004, "scormType") if checked.is_2004 else (ADLCP_12, "scormtype")
    misspelled = valued = 0
    for resource in manifest.resources:
        value = resource.scorm_type.strip().lower()
        if not resource.scorm_type or value not in ("sco", "asset") or manifest.standard is None:
            continue
        element = elements[resource.at]
        old = next(key for key in map(str, element.attrib) if local_name(key).lower() == "scormtype")
        if namespace(old) not in ("", space) or element.nsmap.get("adlcp", space) != space:
            # Whoever wrote another namespace may have meant another standard.
            continue
        misspelled += old != f"{{{space}}}{name}"
        valued += resource.scorm_type != value
        del element.attrib[old]
        element.set(f"{{{space}}}{name}", value)
    if misspelled:
        done.append(("RES002", f"corrected the spelling of {name} in {_number(misspelled, 'resource')}"))
    if valued:
        done.append(("RES003", f"changed the value of {name} to lower case in {_number(valued, 'resource')}"))


def _list_files(
    checked: Checked, manifest: Manifest, elements: dict[Place, etree._Element], done: list[tuple[str, str]]
) -> None:
    launched = 0
    for resource in manifest.resources:
        listed = listed_files(checked, resource)
        if resource.path in checked.package.files and resource.path not in listed:
            _add_files(elements[resource.at], [resource.href])
            launched += 1
    if launched:
        done.append(("RES009", f"listed the launch file in {_number(launched, 'resource')}"))
    if not checked.launches:
        return
    owner = checked.launches[0].resource
    unlisted = unlisted_files(checked, manifest)
    _add_files(elements[owner.at], [_address(manifest, owner, name) for name in unlisted])
    if unlisted:
        done.append(("RES008", f"listed {_number(len(unlisted))} in the manifest"))


def _address(manifest: Manifest, resource: Resource, name: str) -> str:
    """How a resource writes the name of a file."""
    relative = name[len(manifest.folder) :]
    return quote(posixpath.relpath(relative, resource.base) if resource.base else relative)


def _add_files(resource: etree._Element, hrefs: Sequence[str]) -> None:
    """Append a ``file`` for each address, in front of dependencies, where the schema wants them."""
    if not hrefs:
        return
    space = etree.QName(resource).namespace
    children = [one for one in resource.iterchildren(etree.Element) if local_name(one.tag) != "dependency"]
    last = children[-1] if children else None
    at = resource.index(last) + 1 if last is not None else 0
    between = children[-2].tail if len(children) > 1 else resource.text
    made = [etree.Element(f"{{{space}}}file" if space else "file", href=href) for href in hrefs]
    for one in made:
        one.tail = between
    made[-1].tail = last.tail if last is not None else resource.text
    if last is not None:
        last.tail = between
    # All at once: finding the place takes time that grows with what is there.
    resource[at:at] = made


def _with_usual_prefixes(root: etree._Element) -> etree._Element:
    """The same tree with the usual prefixes: built anew, because lxml keeps those an element has."""
    used = {etree.QName(one).namespace for one in root.iter(etree.Element)} | {
        etree.QName(key).namespace for one in root.iter(etree.Element) for key in one.attrib
    }
    prefixes: dict[str | None, str] = {}
    for space in sorted(one for one in used if one in USUAL_PREFIXES):
        prefixes.setdefault(USUAL_PREFIXES[space], space)
    for prefix, space in root.nsmap.items():
        if prefix and prefix not in prefixes and space not in USUAL_PREFIXES:
            prefixes[prefix] = space
    return _copied(root, etree.Element(root.tag, nsmap=prefixes))  # type: ignore[arg-type]


def _copied(old: etree._Element, new: etree._Element) -> etree._Element:
    for key, value in old.attrib.items():
        new.set(key, value)
    new.text = old.text
    for child in old:
        if isinstance(child.tag, str):
            own = {prefix: space for prefix, space in child.nsmap.items() if space not in USUAL_PREFIXES}
            made = _copied(child, etree.SubElement(new, child.tag, nsmap=own))  # type: ignore[arg-type]
        else:
            made = etree.Comment(child.text) if child.tag is etree.Comment else etree.PI(child.target, child.text)
            new.append(made)
        made.tail = child.tail
    return new


# ---- the copy


def _write(package: Package, names: dict[str, str], manifest: str, text: bytes, target: Path) -> None:
    if not target.parent.is_dir():
        raise ScormbuildError(f"the folder {target.parent} for {target.name} does not exist; create it first")
    with tempfile.TemporaryDirectory(prefix="scormbuild-") as folder:
        members: dict[str, Content] = {}
        for number, (name, new) in enumerate(names.items()):
            if name == manifest:
                members[new] = text
                continue
            # Under a number: a name of the package is not to be trusted on this machine's disk.
            copy = Path(folder) / str(number)
            with copy.open("wb") as stream:
                for piece in package.chunks(name):
                    stream.write(piece)
            members[new] = copy
        try:
            place = real_place(target)
            temporary = write_zip(members, place)
            try:
                temporary.replace(place)
            finally:
                temporary.unlink(missing_ok=True)
        except OSError as problem:
            raise ScormbuildError(f"{target} cannot be written: {problem.strerror or os.fspath(target)}") from None


__all__ = ["CannotBeFixed", "Fixed", "fix_package"]
