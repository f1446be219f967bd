"""JUnit XML, which nearly every system that runs jobs can show: a suite for each file, a test for each finding.

An error is a failed test. A warning is a passed one that says it in its output; ``--strict`` makes it a failed one.
A file without any finding is one passed test, so that a report is never empty. Where something was tried, each case
is a test.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.findings.formats import MEMBER, Case, Findings, place_of
from scormbuild.findings.rules import RULES
from scormbuild.machine.shown import in_xml

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (2.2 Char) cannot hold."""


def junit(findings: Findings) -> str:
    """The report as XML."""
    by_file: dict[str, list[Diagnostic]] = {path: [] for path in findings.files}
    for one in findings.diagnostics:
        by_file.setdefault(one.position.path.partition(MEMBER)[0], []).append(one)
    root = ET.Element("testsuites", name=f"scormbuild {findings.command}")
    if findings.cases:
        (path,) = findings.files
        root.append(_cases(path, findings.cases, findings.strict))
        by_file = {}
    for path, found in (by_file or ({} if findings.cases else {findings.command: []})).items():
        root.append(_suite(path, found, findings.strict))
    _add_numbers(root)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{in_xml(ET.tostring(root, "unicode"))}\n'


def _suite(path: str, found: Sequence[Diagnostic], strict: bool) -> ET.Element:
    suite = ET.Element("testsuite", name=_legal(path))
    for one in found:
        place = place_of(one)
        where = place.member or f"{one.position.line}:{one.position.column}"
        test = ET.SubElement(
            suite,
            "testcase",
            name=_legal(f"{one.rule} {RULES[one.rule].name} at {where}"),
            classname=_legal(path),
            file=_legal(place.path),
            time="0",
        )
        if place.line is not None:
            test.set("line", str(place.line))
        if strict or one.severity == "error":
            failure = ET.SubElement(test, "failure", message=_legal(one.message), type=one.rule)
            failure.text = _legal(one.as_text())
        else:
            ET.SubElement(test, "system-out").text = _legal(one.as_text())
    if not found:
        ET.SubElement(suite, "testcase", name="no problems found", classname=_legal(path), time="0")
    _add_numbers(suite)
    return suite


def _cases(path: str, cases: Sequence[Case], strict: bool) -> ET.Element:
    """A test for each case, with its log; its files as Jenkins and GitLab read them."""
    suite = ET.Element("testsuite", name=_legal(path))
    for case in cases:
        test = ET.SubElement(suite, "testcase", name=_legal(case.name), classname=_legal(path))
        test.set("time", f"{case.seconds:.2f}")
        bad = [one for one in case.diagnostics if strict or one.severity == "error"]
        if bad:
            message = "; ".join(one.message for one in bad)
            failure = ET.SubElement(test, "failure", message=_legal(message), type=bad[0].rule)
            failure.text = _legal("\n\n".join(one.as_text() for one in bad))
        attached = "".join(f"[[ATTACHMENT|{file.as_posix()}]]\n" for file in case.files)
        ET.SubElement(test, "system-out").text = _legal(f"{case.log}\n{attached}")
    _add_numbers(suite)
    return suite


def _add_numbers(element: ET.Element) -> None:
    """What a suite, or all of them, come to; nothing is timed, but readers want the attribute."""
    tests, failures = (str(len(list(element.iter(tag)))) for tag in ("testcase", "failure"))
    element.attrib |= {"tests": tests, "failures": failures, "errors": "0", "skipped": "0", "time": "0"}


def _legal(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
