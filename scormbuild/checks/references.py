"""RES050 and on: the files that pages, style sheets and scripts ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from scormbuild.checks.context import Checked, of_severity
from scormbuild.checks.resources import OTHER_FORM
from scormbuild.findings.diagnostics import Diagnostic, excerpt_at
from scormbuild.packages.addresses import is_local, is_remote, resolve
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
    is_fatal: bool
    """Whether the launch page is blank or silent without it."""


def check(checked: Checked) -> Iterator[Diagnostic]:
    """What is not in the package although a page needs it, or comes from somewhere else."""
    found: dict[tuple[str, str], _Wrong] = {}
    counts: dict[tuple[str, str], int] = {}
    launched = {one.path for one in checked.launches}
    for file, base, reference, excerpt in _all(checked):
        verdict = _judge(checked, file, base, reference)
        if verdict is None:
            continue
        rule, target, actual = verdict
        key = (rule, target)
        is_fatal = file in launched and rule in ("RES052", "RES054") and _is_needed(rule, base, reference)
        if key not in found or (is_fatal and not found[key].is_fatal):
            found[key] = _Wrong(rule, file, reference, actual, excerpt, is_fatal)
        counts[key] = counts.get(key, 0) + 1
    for key, wrong in found.items():
        more = f" (used {counts[key]:,} times)" if counts[key] > 1 else ""
        at = wrong.reference.at
        url = wrong.reference.url if len(wrong.reference.url) <= _SHOWN else f"{wrong.reference.url[:_SHOWN]}..."
        one = checked.in_text(
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
        yield of_severity("error", one) if wrong.is_fatal else one


def _is_needed(rule: str, base: str, reference: Reference) -> bool:
    """Whether a launch page shows or tells nothing without a file: its script, or what it takes from the root."""
    if rule == "RES054" and not (reference.url.startswith("/") or base.startswith("/")):
        return False
    return reference.kind == "script" or (rule == "RES054" and reference.kind in ("frame", "style sheet"))


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
        for one in page.references if page.name in checked.led_to else ():
            yield page.name, page.base, one, partial(excerpt_at, page.text, *one.at)
    for name, references in content.styles.items():
        for one in references if name in checked.led_to else ():
            yield name, "", one, partial(excerpt_at, content.style_texts[name], *one.at)
    # What a library could load is not the course's choice.
    for script in checked.own_scripts:
        for offset, kind, url in remote_addresses(script):
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
