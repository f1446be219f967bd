"""What is meant as a package and is none: a course in another format, or no zip at all.

Formats are known by the files that they have to hold: cmi5.xml (cmi5, 14.1), tincan.xml (xAPI), h5p.json (H5P), files
that end in .crs, .cst, .au and .des (AICC CMI001, 6), moodle_backup.xml. Common Cartridges and packages of questions
(QTI) have an imsmanifest.xml too, and are known by its namespaces and types of resources (CC 1.3, 4; QTI 2.1,
Integration Guide).
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import PurePosixPath

from scormbuild.packages.known_files import Other, known_file
from scormbuild.packages.xml import Xml, local_name

HEAD = 512
"""Bytes that tell what a file is."""
_OF_ADL = "www.adlnet.org/xsd/adlcp"
_EXPORT = "export the course as SCORM 1.2 or SCORM 2004"
_NAMED = 3


def _of_lms(what: str, name: str = "") -> Other:
    return Other(what, f"import it as {name or what} if the LMS supports that; for SCORM, {_EXPORT}")


_BY_FILE = {
    "cmi5.xml": _of_lms("a cmi5 package"),
    "tincan.xml": _of_lms("an xAPI (Tin Can) package"),
    "h5p.json": _of_lms("H5P content"),
    "moodle_backup.xml": Other(
        "a backup of a Moodle course",
        "restore it in Moodle; to get a SCORM package, download it from an activity of that course",
    ),
    ".bb-package-info": _of_lms("an archive of a Blackboard course"),
    "course.yaml": Other(
        "the zipped source of a course", "unpack it, and build the package with: scormbuild build FOLDER"
    ),
    "meta-inf/container.xml": Other("an e-book (EPUB)", f"give it to learners as a file; for SCORM, {_EXPORT}"),
    "ppt/presentation.xml": Other(
        "a PowerPoint presentation", "give it to learners as a file; for SCORM, convert it with an authoring tool"
    ),
    "word/document.xml": Other(
        "a Word document", "give it to learners as a file; for SCORM, convert it with an authoring tool"
    ),
}
_COMPRESSED = "unpack it, and create a zip of its files"
_BY_HEAD = (
    (b"%PDF-", Other("a PDF document, not a zip file", f"give it to learners as a file; for SCORM, {_EXPORT}")),
    (b"Rar!\x1a\x07", Other("a RAR archive, not a zip file", _COMPRESSED)),
    (b"7z\xbc\xaf\x27\x1c", Other("a 7z archive, not a zip file", _COMPRESSED)),
    (b"\x1f\x8b", Other("a gzip archive (such as .tar.gz), not a zip file", _COMPRESSED)),
    (b"BZh", Other("a bzip2 archive, not a zip file", _COMPRESSED)),
    (b"\xfd7zXZ\0", Other("an xz archive, not a zip file", _COMPRESSED)),
    (b"PK\x03\x04", Other("a damaged or incomplete zip file", "")),
)
_IMPORT = (
    "import it into the question bank of the LMS; to use its questions in a course, write them in a lesson, in a block "
    "::: quiz"
)
_BY_ROOT = (
    (b"<questestinterop", Other("a file of questions in QTI, not a package", _IMPORT)),
    (b"<assessmentitem", Other("a file of questions in QTI, not a package", _IMPORT)),
    (b"<assessmenttest", Other("a test in QTI, not a package", _IMPORT)),
    (b"<quiz", Other("a file of questions in Moodle XML, not a package", _IMPORT)),
)
"""Files of XML by how they begin, in small letters."""
_PAGE = Other(
    "a web page (HTML), not a zip file",
    "download the package again; the saved page may be a login page or an error message",
)


def not_a_zip(head: bytes, name: str) -> Other:
    """What a file is that cannot be read as a zip, by its first bytes; ``name`` is its own."""
    again = "create the package again, and check that it was copied completely"
    if not head:
        return Other("an empty file, not a zip file", again)
    if head.startswith(b"\x1f\x8b") and name.lower().endswith(".mbz"):
        return _BY_FILE["moodle_backup.xml"]
    for beginning, other in _BY_HEAD:
        if head.startswith(beginning):
            return other if other.fix else other._replace(fix=again)
    if head[257:262] == b"ustar":
        return Other("a tar archive, not a zip file", _COMPRESSED)
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if text.startswith((b"<!doctype html", b"<html")):
        return _PAGE
    if text.startswith(b"<?xml") or name.lower().endswith(".xml"):
        for root, other in _BY_ROOT:
            if root in text:
                return other
        return Other("an XML file, not a zip file", "name the zip, or the folder that contains the file")
    known = known_file(name)
    return (
        known._replace(what=f"{known.what}, not a package")
        if known
        else Other("not a zip file, or a damaged one", again)
    )


def other_format(names: Collection[str]) -> Other | None:
    """What a zip without a manifest is, by the names of its files; None when they do not tell."""
    own = [name for name in names if not name.startswith("__MACOSX/")]
    if not own:
        return Other("an empty zip or folder", "create the package again, with the files of the course")
    folders = {name.partition("/")[0] for name in own}
    # A zip of a folder is known as what the folder is.
    start = f"{next(iter(folders))}/" if len(folders) == 1 else ""
    lowered = {name.lower() for name in own} | {name.removeprefix(start).lower() for name in own}
    for file, other in _BY_FILE.items():
        if file in lowered:
            return other
    suffixes = {PurePosixPath(name).suffix for name in lowered}
    # The structure of a course (.cst) and its description (.crs) are nobody else's; .au can be a sound.
    if suffixes & {".crs", ".cst"} or {".au", ".des"} <= suffixes:
        return _of_lms("an AICC course")
    zips = [name for name in own if name.lower().endswith(".zip")]
    if zips and not suffixes & {".html", ".htm"}:
        shown = ", ".join(zips[:_NAMED]) + (f" and {len(zips) - _NAMED:,} more" if len(zips) > _NAMED else "")
        count = "another zip" if len(zips) == 1 else f"{len(zips):,} other zips"
        return Other(f"a zip that contains {count}", f"unpack it, and use each zip in it separately: {shown}")
    return None


def other_manifest(xml: Xml) -> Other | None:
    """What a package is by its manifest, when that is not one of SCORM; None when it is, or might be."""
    if any(_OF_ADL in space for space in xml.namespaces):
        return None
    schema = next((str(one.text) for one in xml.root.iterfind("{*}metadata/{*}schema") if one.text), "").strip()
    if schema == "ADL SCORM":
        return None
    types = {str(one.get("type", "")) for one in xml.root.iter("{*}resource") if local_name(one.tag) == "resource"}
    questions = {one for one in types if one.startswith("imsqti")}
    cartridge = schema == "IMS Common Cartridge" or any("/imscc" in one for one in types)
    if cartridge or (not questions and any("/xsd/imscc" in space for space in xml.namespaces)):
        return _of_lms("an IMS Common Cartridge", "a Common Cartridge")
    if questions or schema.startswith("QTI"):
        return _of_lms("a package of questions (IMS QTI)", "questions (QTI)")
    return None


__all__ = ["HEAD", "Other", "not_a_zip", "other_format", "other_manifest"]
