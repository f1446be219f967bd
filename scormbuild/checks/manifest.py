"""Family of manifest."""

from __future__ import annotations

from collections.abc import Iterator

from scormbuild.checks.context import Checked
from scormbuild.diagnostics import Diagnostic


def check(checked: Checked) -> Iterator[Diagnostic]:
    yield from ()
