"""LMS: what single platforms are known for; that of all of them is in the other families."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from scormbuild.checks.context import Checked
from scormbuild.checks.leaving import asking
from scormbuild.checks.package import is_system_file
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.editions import MODELS, Model
from scormbuild.packages.manifest import Manifest
from scormbuild.packages.script import Script
from scormbuild.packages.xml import local_name

# Moodle's own list (lib/filelib.php, get_mimetypes_array) has neither; seen in 5.1.
_UNKNOWN_TYPES = {
    ".mjs": ("a module", 'rename it to .js; type="module" alone makes a script a module'),
    ".wasm": (
        "WebAssembly",
        "load it with WebAssembly.instantiate and the bytes of fetch(), not with instantiateStreaming",
    ),
}
_NUMERIC = re.compile(r"\s*+[+-]?(?:\d++(?:\.\d*+)?+|\.\d++)(?:[eE][+-]?\d++)?+\s*+\Z", re.ASCII)
# No other text of this form is equal to it; of more figures PHP compares the first ones.
_PLAIN = re.compile(r"(?:0|-?[1-9]\d{0,14})\Z", re.ASCII)
_CLEARS = "localStorage.clear("


def check(checked: Checked) -> Iterator[Diagnostic]:
    """What goes wrong on some platforms only."""
    yield from _types(checked)
    model = checked.model
    if model is None or checked.manifest is None:
        return
    if model == "scorm2004":
        yield from _delivery_controls(checked, checked.manifest)
        # Of use to those who ask only: every package of SCORM 2004 breaks it.
        if "moodle-app" in checked.lms:
            at = next(iter(checked.manifest.xml.places.values()))
            yield checked.in_manifest("LMS007", at, own=MODELS[model])
    for sco in checked.scos:
        if model not in sco.sought or not sco.reach.complete:
            continue
        start = "cmi.core.score" if model == "scorm12" else "cmi.score"
        raw, most = f"{start}.raw", f"{start}.max"
        if sco.names(raw) and not sco.names(most) and not sco.names_end("max"):
            yield checked.at_page("LMS002", sco.page, raw=raw, max=most, min=f"{start}.min")
        if model == "scorm2004" and sco.names("cmi.score.scaled") and not sco.names(raw) and not sco.names_end("raw"):
            yield checked.at_page("LMS003", sco.page)
    yield from _numeric_places(checked, model)
    for script in checked.own_scripts:
        for handler in asking(script):
            yield checked.at_script("LMS005", script, handler.offset)
            break
        cleared = script.code.find(_CLEARS) if _CLEARS in script.text else -1
        if cleared >= 0:
            yield checked.at_script("LMS006", script, cleared)


def _types(checked: Checked) -> Iterator[Diagnostic]:
    found: dict[str, list[str]] = {}
    for name in checked.package.files:
        ending = PurePosixPath(name).suffix.lower()
        if ending in _UNKNOWN_TYPES and not is_system_file(name):
            found.setdefault(ending, []).append(name)
    for ending, names in found.items():
        what, fix = _UNKNOWN_TYPES[ending]
        more = f", and {len(names) - 1:,} more" if len(names) > 1 else ""
        yield checked.in_file("LMS001", names[0], name=names[0], help=fix, what=what, more=more)


def _numeric_places(checked: Checked, model: Model) -> Iterator[Diagnostic]:
    """Saved places that Moodle takes for numbers when it compares them (mod/scorm/locallib.php: ``!=`` of PHP)."""
    location = "cmi.core.lesson_location" if model == "scorm12" else "cmi.location"
    seen: set[tuple[Script, int]] = set()
    for use in (use for sco in checked.scos for use in sco.uses if use.literal.value in ("cmi.suspend_data", location)):
        key = (use.script, use.literal.start)
        value = use.script.next_argument(use.literal)
        known = checked.content.libraries.of(use.script)
        if key in seen or known or value is None or not use.sets or not _NUMERIC.match(value.value):
            continue
        seen.add(key)
        # 3 is equal to no other text that a course would write for a place; work as figures grows like 0110.
        if use.literal.value == "cmi.suspend_data" or not _PLAIN.match(value.value):
            name = use.literal.value
            yield checked.at_script("LMS008", use.script, use.literal.start, element=name, value=value.value[:80])


def _delivery_controls(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    """The first item of a SCO for which the LMS may set completion and success by itself (SN 2004, 3.13)."""
    items = {place: one for one, place in manifest.xml.places.items() if local_name(one.tag) == "item"}
    for launch in checked.launches:
        element = items.get(launch.item.at)
        if not launch.is_sco or element is None:
            continue
        sequencing = next((one for one in element.iterchildren("{*}sequencing")), None)
        if sequencing is not None and (sequencing.get("IDRef") or sequencing.get("IDREF")):
            # It stands in a collection, and may be in order there.
            continue
        controls = None if sequencing is None else next(sequencing.iterchildren("{*}deliveryControls"), None)
        names = ("completionSetByContent", "objectiveSetByContent")
        missing = [one for one in names if controls is None or controls.get(one) not in ("true", "1")]
        if missing:
            written = " ".join(f'{one}="true"' for one in names)
            what = " and ".join(missing) + (" is" if len(missing) == 1 else " are")
            wanted = f"<imsss:deliveryControls {written}/>"
            yield checked.in_manifest("LMS004", launch.item.at, what=what, controls=wanted)
            return


__all__ = ["check"]
