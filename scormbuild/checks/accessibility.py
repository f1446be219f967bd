"""ACC: what keeps people from using the pages of a package; what shows in the HTML itself, without running scripts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from scormbuild.checks.context import Checked
from scormbuild.findings.diagnostics import Diagnostic, excerpt_at
from scormbuild.packages.page import Element, Page
from scormbuild.packages.xml import Place

_WHOLE_PAGE = re.compile(r"<(?:!doctype|html|head|body|frameset)\b", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NO_FIELDS = ("hidden", "submit", "reset", "button", "image")
_NAMES = ("aria-label", "aria-labelledby", "title")
MIN_LETTERS = 200
"""Characters of text from which a page is one that is read, and needs a heading; below it scripts make the page."""
# WCAG 1.4.4 asks for twice the size.
_MIN_SCALE = 2.0


def check(checked: Checked) -> Iterator[Diagnostic]:
    """What the pages lack."""
    for page in checked.own_pages:
        if _WHOLE_PAGE.search(page.text):
            yield from _page(checked, page)
        for rule, judge in _JUDGES.items():
            yield from _elements(checked, page, rule, (one for one in page.elements if judge(page, one)))


def _page(checked: Checked, page: Page) -> Iterator[Diagnostic]:
    """The page as a whole; a piece of HTML that a script fetches is none."""
    top = Place(1, 1)
    if not page.language:
        yield _at(checked, page, "ACC001", top)
    if not page.title:
        yield _at(checked, page, "ACC002", top)
    for one in page.elements:
        if one.tag == "meta" and one.attributes.get("name", "").lower() == "viewport":
            what = _forbids_zoom(one.attributes.get("content", ""))
            if what:
                yield _at(checked, page, "ACC008", one.at, what=what)
    if not page.headings and not page.frameset and page.letters >= MIN_LETTERS:
        yield _at(checked, page, "ACC009", top)


def _forbids_zoom(content: str) -> str:
    """The part of a viewport that forbids zooming in; empty when none does."""
    for part in re.split(r"[,;]", content.lower()):
        key, _, value = (word.strip() for word in part.partition("="))
        if key == "user-scalable" and value in ("no", "0", "false"):
            return f"{key}={value}"
        if key == "maximum-scale" and re.fullmatch(r"\d{1,9}(\.\d*)?", value) and float(value) < _MIN_SCALE:
            return f"{key}={value}"
    return ""


def _elements(checked: Checked, page: Page, rule: str, wrong: Iterable[Element]) -> Iterator[Diagnostic]:
    """One finding for all elements of a page that break a rule, at the first."""
    found = list(wrong)
    if found:
        first = found[0]
        more = f", and {len(found) - 1:,} more on this page" if len(found) > 1 else ""
        value = first.attributes.get("tabindex", "")
        kind = first.tag
        yield _at(checked, page, rule, first.at, more=more, value=value, kind=kind)


def _at(checked: Checked, page: Page, rule: str, at: Place, /, **facts: object) -> Diagnostic:
    return checked.in_file(rule, page.name, at.line, at.column, excerpt_at(page.text, *at), None, **facts)


def _is_hidden(one: Element) -> bool:
    return (
        "hidden" in one.attributes
        or one.attributes.get("aria-hidden") == "true"
        or bool(_UNSEEN.search(one.attributes.get("style", "")))
    )


def _has_name(one: Element) -> bool:
    return any(one.attributes.get(name, "").strip() for name in _NAMES)


def _without_alternative(_: Page, one: Element) -> bool:
    picture = (
        one.tag == "img"
        or (one.tag == "input" and one.attributes.get("type", "").lower() == "image")
        or (one.tag == "area" and "href" in one.attributes)
    )
    if not picture or _is_hidden(one) or _has_name(one):
        return False
    return "alt" not in one.attributes and one.attributes.get("role") not in ("presentation", "none")


def _frame_without_title(page: Page, one: Element) -> bool:
    if one.tag not in ("iframe", "frame") or _is_hidden(one) or _has_name(one):
        return False
    sides = (one.attributes.get("width", "").strip(), one.attributes.get("height", "").strip())
    return not any(side in ("0", "1", "0px", "1px") for side in sides)


def _field_without_label(page: Page, one: Element) -> bool:
    if one.tag not in ("input", "select", "textarea") or one.attributes.get("type", "").lower() in _NO_FIELDS:
        return False
    labelled = one.in_label or one.attributes.get("id", " ") in page.label_targets
    return not (labelled or _has_name(one) or _is_hidden(one))


def _without_captions(_: Page, one: Element) -> bool:
    if one.tag != "video" or not one.has_source or "muted" in one.attributes or _is_hidden(one):
        return False
    return not any(kind in ("captions", "subtitles") for kind in one.tracks)


def _positive_tabindex(_: Page, one: Element) -> bool:
    value = one.attributes.get("tabindex", "").strip()
    return bool(re.fullmatch(r"\+?0*[1-9]\d{0,8}", value))


def _plays_by_itself(_: Page, one: Element) -> bool:
    return one.tag in ("video", "audio") and "autoplay" in one.attributes and "muted" not in one.attributes


_JUDGES: dict[str, Callable[[Page, Element], bool]] = {
    "ACC003": _without_alternative,
    "ACC004": _frame_without_title,
    "ACC005": _field_without_label,
    "ACC006": _without_captions,
    "ACC007": _positive_tabindex,
    "ACC010": _plays_by_itself,
}

__all__ = ["check"]
