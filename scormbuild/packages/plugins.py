"""Plug-ins that pages ask for, and that browsers no longer have: Flash, Java applets, QuickTime and the like.

What runs in them can talk to the LMS, and nobody can read it. The types and class identifiers are those of the makers'
own instructions for embedding.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from scormbuild.packages.page import Element


class _Kind(NamedTuple):
    name: str
    endings: tuple[str, ...]
    types: tuple[str, ...]
    classes: tuple[str, ...]


_KINDS = (
    _Kind("Flash", (".swf",), ("application/x-shockwave-flash", "application/futuresplash"), ("d27cdb6e",)),
    _Kind(
        "a Java applet",
        (".jar", ".class"),
        ("application/x-java", "application/java"),
        ("cafeefac", "8ad9c840", "java:"),
    ),
    _Kind("QuickTime", (".mov", ".qt"), ("video/quicktime", "image/x-quicktime"), ("02bf25d5",)),
    _Kind("Silverlight", (".xap",), ("application/x-silverlight",), ("dfeaf541",)),
    _Kind("Shockwave", (".dcr", ".dir", ".dxr"), ("application/x-director",), ("166b1bca",)),
    _Kind("Authorware", (".aam",), ("application/x-authorware",), ("15b782af",)),
    _Kind(
        "Windows Media Player",
        (".wmv", ".wma", ".asf", ".asx", ".avi"),
        ("application/x-mplayer2", "video/x-ms", "audio/x-ms"),
        ("6bf52a52", "22d6f312", "05589fa1"),
    ),
    _Kind("RealPlayer", (".rm", ".ram", ".rpm", ".ra"), ("audio/x-pn-realaudio", "application/vnd.rn"), ("cfcdaa03",)),
    _Kind("Unity Web Player", (".unity3d",), ("application/vnd.unity",), ("444785f1",)),
)
_PATH = re.compile(r"[?#]")
_IN_SCRIPTS = (".swf", ".dcr", ".unity3d", ".xap", ".aam")


def plugin_of(element: Element) -> str:
    """The plug-in that an element asks for, with its article; empty when it asks for none."""
    if element.tag == "applet":
        return "a Java applet"
    if element.tag in ("iframe", "frame"):
        return plugin_of_file(element.attributes.get("src", ""))
    if element.tag not in ("object", "embed"):
        return ""
    attributes = element.attributes
    kind, identifier = attributes.get("type", "").strip().lower(), attributes.get("classid", "").strip().lower()
    for one in _KINDS:
        if kind.startswith(one.types) or any(sign in identifier for sign in one.classes):
            return one.name
        files = (attributes.get("data", ""), attributes.get("src", ""), attributes.get("code", ""))
        if any(_PATH.split(file, maxsplit=1)[0].strip().lower().endswith(one.endings) for file in files):
            return one.name
    return "an ActiveX control" if identifier.startswith("clsid:") else ""


def plugin_in_html(text: str) -> str:
    """The plug-in that HTML in a script asks for; empty when it asks for none."""
    if "<applet" in text:
        return "a Java applet"
    if "<object" in text or "<embed" in text:
        return next((one.name for one in _KINDS if any(sign in text for sign in (*one.types, *one.classes))), "")
    return ""


def names_plugin_file(text: str) -> bool:
    """Whether a text can name such a file: a quick look."""
    return any(ending in text for ending in (*_IN_SCRIPTS, "<applet", "<object", "<embed"))


def plugin_of_file(name: str) -> str:
    """The plug-in that plays a file which scripts or manifests name; empty when none is needed."""
    path = _PATH.split(name[-400:], maxsplit=1)[0].strip().lower()
    return next((one.name for one in _KINDS if path.endswith(_IN_SCRIPTS) and path.endswith(one.endings)), "")


__all__ = ["names_plugin_file", "plugin_in_html", "plugin_of", "plugin_of_file"]
