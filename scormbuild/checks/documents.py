"""MAN045, MAN046: the control documents (XSD files) of the namespaces in a manifest, and whether they are there.

ADL's content-package test and LMSs that validate ask for both; most LMSs read neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from scormbuild.checks.context import Checked
from scormbuild.checks.namespaces import ADLNAV, ADLSEQ, IMSSS, LOM
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.file_names import shown_name
from scormbuild.packages.manifest import ADLCP_12, ADLCP_2004, CP_12, CP_2004, Manifest
from scormbuild.packages.manifest_reader import XML
from scormbuild.packages.reader import DamagedFileError
from scormbuild.packages.xml import Place, XmlError, local_name, namespace, parse_xml

XSI = "http://www.w3.org/2001/XMLSchema-instance"
IMSMD = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"
_USUAL = {
    CP_12: "imscp_rootv1p1p2.xsd",
    ADLCP_12: "adlcp_rootv1p2.xsd",
    IMSMD: "imsmd_rootv1p2p1.xsd",
    CP_2004: "imscp_v1p1.xsd",
    ADLCP_2004: "adlcp_v1p3.xsd",
    ADLSEQ: "adlseq_v1p3.xsd",
    ADLNAV: "adlnav_v1p3.xsd",
    IMSSS: "imsss_v1p0.xsd",
    LOM: "lom.xsd",
}
"""The control document of each namespace, by the name it has in the standards' own sets."""
_XSD = "http://www.w3.org/2001/XMLSchema"
_DTD = re.compile(rb"<!DOCTYPE[^<\[>\"']*+(?:[\"'][^<\"'>\[]*+[\"'][^<\[>\"']*+)??[\"']([^<\"'/:>\[]+\.dtd)[\"']")
_DTDS = {"XMLSchema.dtd": ("XMLSchema.dtd", "datatypes.dtd")}
"""What a document type takes, as the W3C has written it: it names another file in its turn, and is not read for it."""
_LARGEST = 2_000_000
_MOST = 200
"""Control documents that are read; the largest set of a standard has 30."""
_NAMED = 3


def check(checked: Checked) -> Iterator[Diagnostic]:
    """Namespaces without a control document, and control documents that are missing beside others."""
    manifest = checked.manifest
    if manifest is None or checked.standard is None:
        return
    mapped = _mapped(manifest)
    if mapped:
        yield from _unmapped(checked, manifest, mapped)
    yield from _missing(checked, manifest, mapped)


def _mapped(manifest: Manifest) -> dict[str, tuple[str, Place]]:
    """For each namespace of xsi:schemaLocation, wherever it stands, its document and the place of the element."""
    found: dict[str, tuple[str, Place]] = {}
    for element, at in manifest.xml.places.items():
        words = str(element.get(f"{{{XSI}}}schemaLocation", "")).split()
        for space, file in zip(words[::2], words[1::2], strict=False):
            found.setdefault(space, (file, at))
    return found


def _unmapped(checked: Checked, manifest: Manifest, mapped: dict[str, tuple[str, Place]]) -> Iterator[Diagnostic]:
    for space, at in manifest.xml.namespaces.items():
        if space not in mapped and space not in (XSI, XML):
            pair = f'"{space} {_USUAL[space]}"' if space in _USUAL else "the namespace and the name of its XSD file"
            yield checked.in_manifest("MAN045", at, namespace=space, pair=pair)


def _missing(checked: Checked, manifest: Manifest, mapped: dict[str, tuple[str, Place]]) -> Iterator[Diagnostic]:
    """One finding when a part of the documents is there; when none is, a note.

    Whoever packs none leaves them out on purpose, and nearly all LMSs import such a package.
    """
    named = {normpath(unquote(file)): at for file, at in mapped.values() if ":" not in file}
    missing = {name: at for name, at in named.items() if "/" in name or not _is_there(checked, manifest, name)}
    there = [name for name in named if _is_there(checked, manifest, name)]
    beside = dict.fromkeys(one for name in [*there, "xml.xsd"] for one in _needed(checked, manifest, name))
    if there or beside:
        names = [*missing, *(name for name in beside if name not in missing)]
        if names:
            at = next(iter(missing.values()), next(iter(named.values()), manifest.xml.places[manifest.xml.root]))
            yield checked.in_manifest("MAN046", at, names=_listed(names))
    elif missing and checked.is_2004:
        checked.notes.append(
            f"the control documents (XSD files) that the manifest names are not in the package: {_listed(missing)}; "
            "for platforms that need them, add them from the standard's set, or, if scormbuild built the course, run "
            "scormbuild schemas install and build again"
        )


def _is_there(checked: Checked, manifest: Manifest, name: str) -> bool:
    return manifest.folder + name in checked.package.files


def _needed(checked: Checked, manifest: Manifest, document: str) -> Iterator[str]:
    """What a document of the package includes, imports or names as its document type, and is not in the package."""
    waiting, seen = [document], {document}
    while waiting and len(seen) < _MOST:
        name = waiting.pop(0)
        if not _is_there(checked, manifest, name):
            if name != document:
                yield name
            continue
        for other in _asked_for(checked, manifest, name):
            path = normpath(join(dirname(name), other))
            if path not in seen:
                seen.add(path)
                waiting.append(path)


def _asked_for(checked: Checked, manifest: Manifest, name: str) -> Iterator[str]:
    """The files beside a document that it asks for, as it names them."""
    with suppress(DamagedFileError, XmlError):
        data = checked.package.read(manifest.folder + name, _LARGEST + 1)
        if name.endswith(".dtd") or len(data) > _LARGEST:
            return
        if document_type := _DTD.search(data[:4_000]):
            file = document_type[1].decode(errors="replace")
            yield from _DTDS.get(file, (file,))
        for element in parse_xml(data).root:
            if namespace(element.tag) == _XSD and local_name(element.tag) in ("include", "import", "redefine"):
                place = unquote(str(element.get("schemaLocation", "")))
                if place and ":" not in place and not place.startswith("/"):
                    yield place


def _listed(names: Iterable[str]) -> str:
    every = list(names)
    more = f" and {len(every) - _NAMED} more" if len(every) > _NAMED else ""
    return ", ".join(map(shown_name, every[:_NAMED])) + more


__all__ = ["IMSMD", "XSI", "check"]
