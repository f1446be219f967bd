"""What a finding is known by from one run to the next, wherever its line has moved."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.findings.formats import place_of

_NUMBER = re.compile(r"\d+")


def fingerprints(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """A digest for each finding, of its rule, its file and the text of its line (its message where there is none).

    The line's number is left out, and so are numbers in messages, which may be those of lines. Findings that are
    alike in all of it are counted in their order, so that no two digests of a run are equal.
    """
    seen: Counter[str] = Counter()
    digests: list[str] = []
    for one in diagnostics:
        place = place_of(one)
        member = place.member.rsplit(":", 2)[0]
        words = " ".join(one.excerpt.split()) or _NUMBER.sub("#", one.message)
        known_by = "\0".join((one.rule, place.path, member, words))
        seen[known_by] += 1
        digests.append(hashlib.sha256(f"{known_by}\0{seen[known_by]}".encode(errors="replace")).hexdigest()[:32])
    return digests
