"""RES050 and on: the files that pages, style sheets and scripts ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from scormbuild.checks.context import Checked
from scormbuild.checks.resources import OTHER_FORM
from scormbuild.findings.diagnostics import Diagnostic, excerpt_at
from scormbuild.packages.addresses import is_local, is_remote, resolve
from scormbuild.packages.content import is_library
from scormbuild.packages.page import Kind, Reference
from scormbuild.packages.remote import remote_addresses

_SHOWN = 120
_FIXES: dict[Kind, str] = {
    "form target": "handle the input in a script of the course",
    "live data": "change the course so that it works without the server",
    "base address": "delete the <base>, and write addresses relative to the page: media/leaf.png",
}


class _Wrong(NamedTuple):
    """The first place of a mistake, which the same address makes in other places as well."""

    rule: str
    file: str
    reference: Reference
    actual: str
    excerpt: Callable[[], str]


def check(checked: Checked) -> Iterator[Diagnostic]:
    """What is not in the package although a page needs it, or comes from somewhere else."""
    found: dict[tuple[str, str], _Wrong] = {}
    counts: dict[tuple[str, str], int] = {}
    for file, base, reference, excerpt in _all(checked):
        verdict = _judge(checked, file, base, reference)
        if verdict is None:
            continue
        rule, target, actual = verdict
        key = (rule, target)
        if key not in found:
            found[key] = _Wrong(rule, file, reference, actual, excerpt)
        counts[key] = counts.get(key, 0) + 1
    for key, wrong in found.items():
        more = f" (used {counts[key]:,} times)" if counts[key] > 1 else ""
        at = wrong.reference.at
        url = wrong.reference.url if len(wrong.reference.url) <= _SHOWN else f"{wrong.reference.url[:_SHOWN]}..."
        yield checked.in_text(
            wrong.rule,
            wrong.file,
            at.line,
            at.column,
            wrong.excerpt,
            _fix(wrong),
            kind=wrong.reference.kind,
            url=url,
            actual=wrong.actual,
            more=more,
        )


def _fix(wrong: _Wrong) -> str | None:
    """How to do without another server, and how to at least encrypt what it sends; None where it is always the same."""
    if wrong.rule not in ("RES050", "RES051"):
        return OTHER_FORM if wrong.actual == OTHER_FORM else None
    kind = wrong.reference.kind
    fix = _FIXES.get(kind, "put the file in the package")
    if wrong.rule == "RES050":
        return fix
    return f"{fix}, or use {'wss:' if kind == 'live data' else 'https:'}"


def _all(checked: Checked) -> Iterator[tuple[str, str, Reference, Callable[[], str]]]:
    """What every page, style sheet and script asks for: the file's name, its base address, and how to get the line."""
    content = checked.content
    for page in content.pages.values():
        for one in page.references:
            yield page.name, page.base, one, partial(excerpt_at, page.text, *one.at)
    for name, references in content.styles.items():
        for one in references:
            yield name, "", one, partial(excerpt_at, content.style_texts[name], *one.at)
    for script in content.all_scripts():
        # What a library could load is not the course's choice.
        for offset, kind, url in remote_addresses(script) if not is_library(script) else ():
            yield script.file, "", Reference(kind, url, script.place(offset)), partial(script.excerpt, offset)


def _judge(checked: Checked, file: str, base: str, reference: Reference) -> tuple[str, str, str] | None:
    """The rule that a reference breaks, what it leads to, and how that is really called; None when it is right."""
    url = reference.url
    if is_remote(url) or reference.kind == "live data":
        if reference.kind == "page":
            return None
        return ("RES051" if url.lower().startswith(("http:", "ws:")) else "RES050", url, "")
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
    if checked.package.in_another_form(target):
        return "RES052", target, OTHER_FORM
    # A link to a folder shows what the LMS makes of it: Moodle answers with an error.
    return "RES052", target, ""


__all__ = ["check"]
