"""MAN015: the manifest against the standard's XSD files, those that the user has installed and whose digests are known.

The package's own copies are not trusted: whoever made the manifest could have made them too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, cast

from lxml import etree

from scormbuild.checks.context import Checked
from scormbuild.checks.namespaces import ADLNAV, ADLSEQ, IMSSS
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.manifest import ADLCP_12, ADLCP_2004, CP_12, CP_2004
from scormbuild.packages.xml import Place, local_name
from scormbuild.standards.control_documents import CONTROL_DOCUMENTS, installed_schemas

_OF_2004 = {
    CP_2004: "imscp_v1p1.xsd",
    ADLCP_2004: "adlcp_v1p3.xsd",
    ADLSEQ: "adlseq_v1p3.xsd",
    ADLNAV: "adlnav_v1p3.xsd",
    IMSSS: "imsss_v1p0.xsd",
}
_DOCUMENTS = {
    "scorm12": {
        CP_12: "imscp_rootv1p1p2.xsd",
        "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1": "imsmd_rootv1p2p1.xsd",
        ADLCP_12: "adlcp_rootv1p2.xsd",
    },
    "scorm2004-3": _OF_2004,
    "scorm2004-4": _OF_2004,
}
# Two slips in the official SCORM 1.2 files that other validators pass over and libxml2 does not: the xml
# namespace as a default namespace, and a wildcard that takes the elements which are named beside it.
_PATCHES = {
    "ims_xml.xsd": (b'xmlns="http://www.w3.org/XML/1998/namespace"', b""),
    "imsmd_rootv1p2p1.xsd": (b'namespace="##any"', b'namespace="##other"'),
}
_ANY = re.compile(rb"<(?:\w++:)?any(?:Attribute)?\b[^<>]*+>")
_PROCESSES = re.compile(rb"\sprocessContents\s*+=\s*+[\"']\w*+[\"']")
_ELEMENT = re.compile(r"Element '(?:\{[^}']*+\})?+([^']++)'")
_MOST = 50


class _Installed(etree.Resolver):
    """Answers for documents by their names, from memory."""

    def __init__(self, documents: dict[str, bytes]) -> None:
        super().__init__()
        self._documents = documents

    def resolve(self, system_url: str, public_id: str, context: Any) -> Any:  # type: ignore[override]
        name = system_url.rpartition("/")[2]
        # What is not there is empty: nothing is looked for on the disk or on the network.
        return self.resolve_string(self._documents.get(name, b""), context, base_url=name)


def _schema(standard: str) -> etree.XMLSchema | None:
    """The standard's schema; None when its documents are not installed."""
    documents = installed_schemas(standard)
    if not documents:
        return None
    for name, (wrong, right) in _PATCHES.items():
        if name in documents:
            documents[name] = documents[name].replace(wrong, right)
    for name, text in documents.items():
        documents[name] = _ANY.sub(_lax, text)
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Installed(documents))
    imports = "".join(
        f'<import namespace="{space}" schemaLocation="{file}"/>' for space, file in _DOCUMENTS[standard].items()
    )
    driver = f'<schema xmlns="http://www.w3.org/2001/XMLSchema">{imports}</schema>'
    return etree.XMLSchema(etree.fromstring(driver, parser))


def _lax(wildcard: re.Match[bytes]) -> bytes:
    """A wildcard that takes what no schema at hand declares.

    The sets have none for metadata (lom.xsd), and LMSs take extensions of all kinds.
    """
    text = _PROCESSES.sub(b"", wildcard[0])
    end = b"/>" if text.endswith(b"/>") else b">"
    return text.removesuffix(end) + b' processContents="lax"' + end


def check(checked: Checked) -> Iterator[Diagnostic]:
    """What the official schema says against the manifest."""
    manifest, standard = checked.manifest, checked.standard
    if manifest is None or standard is None:
        return
    if standard not in CONTROL_DOCUMENTS:
        checked.notes.append(
            "the manifest was not validated against the schema files of its standard, SCORM 2004 2nd Edition: "
            "scormbuild has schema files only for SCORM 1.2 and SCORM 2004 3rd and 4th Edition"
        )
        return
    schema = _schema(standard)
    if schema is None:
        checked.notes.append(
            "the manifest was not validated against the standard's schema files; install them with: "
            "scormbuild schemas install"
        )
        return
    if schema.validate(manifest.xml.root):
        return
    by_line: dict[tuple[int, str], Place] = {}
    for element, at in manifest.xml.places.items():
        by_line.setdefault((at.line, local_name(element.tag)), at)
    for problem in islice(cast(Any, schema.error_log), _MOST):
        named = _ELEMENT.search(problem.message)
        name = named[1] if named else ""
        # libxml2 gives the line of a tag's end.
        here = by_line.get((problem.line, name)) or by_line.get((problem.line - 1, name))
        at = here or Place(max(1, problem.line), 1)
        words = re.sub(r"\{[^{}]*+\}", "", problem.message).rstrip(". ")
        yield checked.in_manifest("MAN015", at, problem=words[:300])


__all__ = ["check"]
