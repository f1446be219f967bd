"""What learners get for their work besides a result: the keys of course.yaml for it."""

from __future__ import annotations

from typing import Any

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.model import Certificate
from scormbuild.source.appearance import read_picture
from scormbuild.source.field_kinds.kind import Field
from scormbuild.source.files import CourseFiles
from scormbuild.source.text import SourceText

REWARD_FIELDS = (
    Field(
        "celebrate",
        "yes_no",
        "Whether the result page celebrates a pass with a short burst of confetti.",
        "no",
        default=True,
    ),
    Field(
        "certificate",
        "certificate",
        "Whether learners who passed can print a certificate: `yes`, `no`, or a `text` and a `picture` to add to it.",
        "yes",
    ),
)


def read_certificate(
    files: CourseFiles, source: SourceText, values: dict[str, Any], found: list[Diagnostic]
) -> Certificate | None:
    """The certificate that course.yaml asks for; what is wrong with its picture is added to ``found``."""
    given = values["certificate"]
    if not given:
        return None
    return Certificate(given.text, read_picture(files, source, "picture", given.picture, "", found))
