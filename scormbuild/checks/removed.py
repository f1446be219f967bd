"""RES055, RES056: what browsers no longer have: plug-ins such as Flash, and XSLT."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from scormbuild.checks.context import Checked, of_severity
from scormbuild.findings.diagnostics import Diagnostic, excerpt_at
from scormbuild.packages.decoding import decode
from scormbuild.packages.page import Element, Page
from scormbuild.packages.plugins import names_plugin_file, plugin_in_html, plugin_of, plugin_of_file
from scormbuild.packages.reader import DamagedFileError
from scormbuild.packages.script import Script

_STYLES = re.compile(r"<\?xml-stylesheet\b[^?]{0,500}?(?:text|application)/(?:xml|xsl|xslt\+xml)\b")
_TRANSFORMS = re.compile(r"(?<![\w$])(?:new\s++XSLTProcessor\b|\w{1,60}\.transformNode\s*+\()")
_FIRST = 4_000
_MOST = 200
_PLAYERS = ("video", "audio", "iframe", "frame")
_LITTLE = 200
"""Characters of text of a page at most that is nothing but the frame of a film."""


def check(checked: Checked) -> Iterator[Diagnostic]:
    """Where a plug-in or a transformation is asked for: one finding for a page or a script."""
    launched = {one.path for one in checked.launches}
    seen: set[str] = set()
    for launch in checked.launches:
        if launch.path in seen or launch.path not in checked.package.files:
            continue
        seen.add(launch.path)
        if plugin := plugin_of_file(launch.path):
            one = checked.in_manifest("RES055", launch.resource.at, plugin=plugin, more="")
            yield of_severity("error", one)
        elif launch.path.lower().endswith((".xml", ".xhtml")) and _is_styled(checked, launch.path):
            yield of_severity("error", checked.in_file("RES056", launch.path, more=""))
    for page in checked.own_pages:
        found = [(one, plugin) for one in page.elements if (plugin := plugin_of(one))]
        if found:
            yield _of_page(checked, page, found, page.name in launched)
    for name in _transformed(checked):
        yield checked.in_file("RES056", name, more="")
    for script in checked.own_scripts:
        yield from _of_script(checked, script)
        match = _TRANSFORMS.search(script.code) if "ransform" in script.text or "XSLT" in script.text else None
        if match is not None:
            yield checked.at_script("RES056", script, match.start(), more="")


def _transformed(checked: Checked) -> Iterator[str]:
    """Files of XML that a page or a list names, and that ask for a transformation."""
    launched = {one.path for one in checked.launches}
    names = [name for name in checked.package.files if name.lower().endswith(".xml") and name in checked.led_to]
    for name in names[:_MOST]:
        if name not in launched and name.rpartition("/")[2].lower() != "imsmanifest.xml" and _is_styled(checked, name):
            yield name


def _of_script(checked: Checked, script: Script) -> Iterator[Diagnostic]:
    """The first place where a script names a film for a plug-in, or writes the element for one."""
    if not names_plugin_file(script.text):
        return
    for literal in script.strings:
        if plugin := plugin_of_file(literal.value) or plugin_in_html(literal.value):
            yield checked.at_script("RES055", script, literal.start, plugin=plugin, more="")
            return


def _of_page(checked: Checked, page: Page, found: list[tuple[Element, str]], launched: bool) -> Diagnostic:
    (element, plugin), more = found[0], ""
    others = dict.fromkeys(name for _, name in found[1:] if name != plugin)
    if len(found) > 1:
        more = f", and {len(found) - 1:,} more on this page" + (f" ({', '.join(others)})" if others else "")
    excerpt = excerpt_at(page.text, *element.at)
    one = checked.in_file("RES055", page.name, element.at.line, element.at.column, excerpt, plugin=plugin, more=more)
    # A launch page that is nothing but the frame of a film shows nothing at all.
    nothing_else = page.letters < _LITTLE and not any(one.tag in _PLAYERS for one in page.elements)
    silent = not any("API" in script.text for script in page.scripts)
    return of_severity("error", one) if launched and nothing_else and silent else one


def _is_styled(checked: Checked, name: str) -> bool:
    with suppress(DamagedFileError):
        return bool(_STYLES.search(decode(checked.package.read(name, _FIRST))))
    return False


__all__ = ["check"]
