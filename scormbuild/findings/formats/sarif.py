"""SARIF 2.1.0 (OASIS), which GitHub's code scanning and many editors read."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import quote

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.findings.formats import MEMBER, Case, Findings, Place, in_markdown, place_of
from scormbuild.findings.formats.fingerprints import fingerprints
from scormbuild.findings.rules import FAMILIES, RULES, Rule
from scormbuild.machine.shown import in_json
from scormbuild.version import __version__

ROOT = "SRCROOT"
"""Stands for the root of the repository (3.14.14); whoever reads the report knows where that is."""
FINGERPRINT = "scormbuild/v1"


def sarif(findings: Findings) -> str:
    """The report as JSON: one run, with the rules that something was found of."""
    codes = [code for code in RULES if any(one.rule == code for one in findings.diagnostics)]
    digests = fingerprints(findings.diagnostics)
    failed = [case for case in findings.cases if case.diagnostics]
    run: dict[str, object] = {
        "tool": {"driver": {"name": "scormbuild", "version": __version__, "rules": [_rule(RULES[c]) for c in codes]}},
        "columnKind": "utf16CodeUnits",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the repository."}}},
        "results": [
            _result(one, codes, digest) | _attached(one, failed)
            for one, digest in zip(findings.diagnostics, digests, strict=True)
        ],
    }
    if failed:
        run["artifacts"] = [artifact for case in failed for artifact in _artifacts(case)]
    report = {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return in_json(report) + "\n"


def _artifacts(case: Case) -> list[dict[str, object]]:
    """The log of a case and its picture, inside the report (3.24); a case has always two places."""
    log: dict[str, object] = {
        "description": {"text": f"Calls: {case.name}"},
        "mimeType": "text/plain",
        "contents": {"text": case.log},
    }
    picture: dict[str, object] = {"description": {"text": f"The end: {case.name}"}, "mimeType": "image/png"}
    if case.picture:
        picture["contents"] = {"binary": b64encode(case.picture).decode()}
    return [log, picture]


def _attached(one: Diagnostic, failed: Sequence[Case]) -> dict[str, object]:
    """What belongs to a finding (3.27.26): log and picture of the first case that has it."""
    # What says who met it stands behind the message of the case.
    at = next((n for n, case in enumerate(failed) if any(_same(one, other) for other in case.diagnostics)), None)
    if at is None:
        return {}
    return {"attachments": [{"artifactLocation": {"index": number}} for number in (2 * at, 2 * at + 1)]}


def _same(one: Diagnostic, of_case: Diagnostic) -> bool:
    return (one.rule, one.position) == (of_case.rule, of_case.position) and one.message.startswith(of_case.message)


def _rule(rule: Rule) -> dict[str, object]:
    text = f"{rule.why}\n\nWrong:\n{rule.wrong}\n\nRight:\n{rule.right}\n\nFix: {rule.help}"
    why, fix = in_markdown(rule.why), in_markdown(rule.help)
    markdown = f"{why}\n\nWrong:\n\n{_code(rule.wrong)}\n\nRight:\n\n{_code(rule.right)}\n\nFix: {fix}"
    return {
        "id": rule.code,
        "name": rule.name,
        # A viewer shows it above every finding of the rule, so it has no facts of an example.
        "shortDescription": {"text": rule.subject},
        "fullDescription": {"text": rule.why},
        "help": {"text": text, "markdown": markdown},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"tags": [FAMILIES[rule.code[:3]]]},
    }


def _code(example: str) -> str:
    return "".join(f"    {line}\n" for line in example.splitlines()).rstrip()


def _result(one: Diagnostic, codes: Sequence[str], digest: str) -> dict[str, object]:
    place = place_of(one)
    member = f"{place.member}: " if place.member else ""
    location: dict[str, object] = {"physicalLocation": _location(one, place)}
    if place.member:
        name = one.position.path.partition(MEMBER)[2]
        location["logicalLocations"] = [{"name": name, "fullyQualifiedName": one.position.path, "kind": "resource"}]
    return {
        "ruleId": one.rule,
        "ruleIndex": codes.index(one.rule),
        "level": one.severity,
        "message": {"text": f"{member}{one.message}\n{one.help}"},
        "locations": [location],
        "partialFingerprints": {FINGERPRINT: digest},
    }


def _location(one: Diagnostic, place: Place) -> dict[str, object]:
    file: dict[str, object]
    if PurePath(place.path).is_absolute():
        file = {"uri": PurePath(place.path).as_uri()}
    else:
        # Colons too are written as %3A: in the first part one would end the scheme of an address (RFC 3986, 4.2).
        file = {"uri": quote(place.path.encode(errors="surrogateescape"), safe="/"), "uriBaseId": ROOT}
    location: dict[str, object] = {"artifactLocation": file}
    if place.line is not None:
        location["region"] = {"startLine": place.line, "startColumn": _utf16(one.excerpt, place.column)}
    return location


def _utf16(line: str, column: int) -> int:
    """A column in characters (from 1) as one in UTF-16 code units (SARIF 3.14.27)."""
    return column + sum(ord(character) > 0xFFFF for character in line[: column - 1])
