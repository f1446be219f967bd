"""RES050 and on: the files that pages and style sheets ask for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scormbuild.checks.context import Checked
from scormbuild.diagnostics import Diagnostic, excerpt_at
from scormbuild.package.page import Reference, is_local, is_remote, resolve

_SHOWN = 120


class _Wrong(NamedTuple):
    """The first place of a mistake, which the same address makes in other places as well."""

    rule: str
    file: str
    text: str
    reference: Reference
    actual: str


def check(checked: Checked) -> Iterator[Diagnostic]:
    """What is not in the package although a page needs it, or comes from somewhere else."""
    found: dict[tuple[str, str], _Wrong] = {}
    counts: dict[tuple[str, str], int] = {}
    for file, text, base, references in _all(checked):
        for reference in references:
            verdict = _judge(checked, file, base, reference)
            if verdict is None:
                continue
            rule, target, actual = verdict
            key = (rule, target)
            found.setdefault(key, _Wrong(rule, file, text, reference, actual))
            counts[key] = counts.get(key, 0) + 1
    for key, wrong in found.items():
        more = f" (asked for {counts[key]:,} times)" if counts[key] > 1 else ""
        at = wrong.reference.at
        url = wrong.reference.url if len(wrong.reference.url) <= _SHOWN else f"{wrong.reference.url[:_SHOWN]}..."
        yield checked.in_file(
            wrong.rule,
            wrong.file,
            at.line,
            at.column,
            excerpt_at(wrong.text, *at),
            kind=wrong.reference.kind,
            url=url,
            actual=wrong.actual,
            more=more,
        )


def _all(checked: Checked) -> Iterator[tuple[str, str, str, tuple[Reference, ...]]]:
    """Every page and style sheet: its name, text, base address, and what it asks for."""
    for page in checked.content.pages.values():
        yield page.name, page.text, page.base, page.references
    for name, references in checked.content.styles.items():
        yield name, checked.content.style_texts[name], "", references


def _judge(checked: Checked, file: str, base: str, reference: Reference) -> tuple[str, str, str] | None:
    """The rule that a reference breaks, what it leads to, and how that is really called; None when it is right."""
    url = reference.url
    if is_remote(url):
        if reference.kind == "page":
            return None
        return ("RES051" if url.lower().startswith("http:") else "RES050", url, "")
    if is_remote(base) or not is_local(url):
        return None
    target = resolve(file, base, url)
    if target is None:
        # Links to pages of the LMS are the author's choice.
        return None if reference.kind == "page" and url.startswith("/") else ("RES054", url, "")
    if not target or target in checked.package.files or target == ".":
        return None
    others = checked.package.in_any_case(target)
    if others:
        return "RES053", target, others[0]
    # A link to a folder shows what the LMS makes of it: Moodle answers with an error.
    return "RES052", target, ""


__all__ = ["check"]
