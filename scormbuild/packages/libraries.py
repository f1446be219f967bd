"""Well-known libraries and players in packages, known by what is in their files.

What a library does with dialogs, words and requests is not the author's choice, and which of it runs nobody can read
from it. The signs are names of their own, which no minifier changes because others call or read them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from scormbuild.packages.page import Page
from scormbuild.packages.script import Script

# A script that one did not write: what it does with dialogs and requests is not the course's choice.
LIBRARY_NAME = re.compile(
    r"(?:^|[/._\-@ ])(jquery|bootstrap|react|vue|angular|polyfills?|modernizr|lodash|underscore|three|d3|mathjax|"
    r"katex|require|zepto|prototype|mootools|moment|gsap|tweenmax|createjs|swfobject|backbone|handlebars|tinymce|ckeditor|"
    r"video|hammer|popper|chart|highlight|prism|core-js|webfont|fontawesome|plyr|howler|swiper|slick)\b",
    re.IGNORECASE,
)
# The first lines of a library tell its name and version.
_BANNER = re.compile(rf"{LIBRARY_NAME.pattern}[^\n]{{0,40}}?\d++\.\d", re.IGNORECASE)


class _Signs(NamedTuple):
    """A library and the texts that stand in its files: all of one row."""

    name: str
    rows: tuple[tuple[str, ...], ...]


_DRIVER = "Rustici SCORM Driver"
_STORYLINE = "Articulate Storyline player"
_SIGNS = (
    # Players first: they contain wrappers.
    _Signs(
        "Adapt framework",
        (("core/js/adapt", "define("), ("coreJS/adapt", "define("), ("adapt-contrib-spoor", "define(")),
    ),
    _Signs(_STORYLINE, (("globalProvideData",), ("DATA_PATH_BASE", "slidesJson"), ("window.DS", "frame"))),
    _Signs("Articulate Rise player", (("__fetchCourse",), ("deserialize", "articulate", "rise"))),
    _Signs("Adobe Captivate player", (("cp.movie", "cp.em"), ("cp.model", "cp.movie"))),
    _Signs("iSpring player", (("PresentationPlayer", "ispring"), ("iSpring", "PlayerSettings"))),
    _Signs("H5P core", (("H5P.jQuery", "H5P.EventDispatcher"), ("H5PIntegration", "H5P.init"))),
    _Signs("eXeLearning scripts", (("$exeDevice", "$exe"), ("$exe.init", "$exe ="))),
    _Signs(
        _DRIVER,
        (
            ("EXIT_TYPE_SUSPEND", "LESSON_STATUS_NOT_ATTEMPTED", "PREFERENCE_DEFAULT"),
            # The same in the single files of older versions.
            ("WriteToDebug", "SCORM_objAPI"),
            ("WriteToDebug", "SCORM2004_objAPI"),
            ("WriteToDebug", "AICC_"),
            ("WriteToDebug", "TCAPI_"),
            ("WriteToDebug", "CMI5_"),
            ("WriteToDebug", "strLMSStandard"),
            ("WriteToDebug", "LESSON_STATUS_"),
        ),
    ),
    _Signs(
        "pipwerks SCORM wrapper",
        (("pipwerks.SCORM", "StringToBoolean", "handleCompletionStatus"), ("StringToBoolean", "handleExitMode")),
    ),
    _Signs(
        "ADL APIWrapper",
        (
            ("doLMSInitialize", "doLMSSetValue", "doLMSFinish", "getAPIHandle"),
            ("doInitialize", "doSetValue", "doTerminate", "getAPIHandle"),
        ),
    ),
    _Signs(
        "Rustici SCORM functions",
        (("function ScormProcessInitialize", "ScanForAPI"), ("function ScormProcessInitialize", "GetAPI")),
    ),
    _Signs("TinCan.js", (("TinCan.LRS", "TinCan.Statement", "sendStatement"),)),
    _Signs("xAPI wrapper of ADL", (("ADL.XAPIWrapper", "sendStatement"),)),
    _Signs(
        "scorm-again",
        (("Scorm12API", "Scorm2004API"), ("Scorm2004API", "lmsCommitUrl"), ("Scorm12API", "lmsCommitUrl")),
    ),
    _Signs("jQuery", (("jQuery requires a window with a document",), (".fn.jquery", "Sizzle"))),
)
# Pages of a tool name it; its own files lie in folders of these names beside them.
_TOOLS = (
    (_STORYLINE, ("Created using Storyline",), re.compile(r"(?:^|/)(?:html5|story_content|mobile)/")),
    ("Articulate Rise player", ("Articulate Rise",), re.compile(r"(?:^|/)lib/")),
    ("Articulate Rise player", ("window.courseData", "lib/"), re.compile(r"(?:^|/)lib/")),
    ("Adobe Captivate player", ("Adobe Captivate",), re.compile(r"(?:^|/)(?:assets|callees|dr|vr)/")),
    ("iSpring player", ("iSpring",), re.compile(r"(?:^|/)data/")),
    ("H5P core", ("H5PIntegration",), re.compile(r"(?:^|/)(?:frame|h5p|lib|assets|js)[^/]*/")),
    ("Adapt framework", ("adapt/js", "data-"), re.compile(r"(?:^|/)adapt/js/")),
)
_DRIVER_FRAMES = ("scormdriver_content", "rusticisoftware_aicc_results", "NothingFrame")
_DRIVER_PAGES = ("aicccomm.html", "blank.html", "goodbye.html", "initscreen.html")
_SPELLED = {"jquery": "jQuery", "mathjax": "MathJax", "katex": "KaTeX", "d3": "D3", "require": "RequireJS"}
_SHORT = 500
"""Characters of text that learners see on a page of a driver at most."""


class Libraries:
    """Which scripts and pages of a package are those of well-known libraries, drivers and players."""

    def __init__(self, pages: Mapping[str, Page], scripts: Mapping[str, Script]) -> None:
        self._of_file = {name: found for name, script in scripts.items() if (found := _library_of(script))}
        drivers = {_folder(name) for name, found in self._of_file.items() if found == _DRIVER}
        self._of_page: dict[str, str] = {}
        for name, page in pages.items():
            tool = next((one for one in _TOOLS if all(sign in page.text for sign in one[1])), None)
            if tool is not None:
                self._of_page[name] = tool[0]
                folder = _folder(name)
                for other in scripts:
                    if other.startswith(folder) and tool[2].search(other[len(folder) :]):
                        self._of_file.setdefault(other, tool[0])
            elif _is_driver_page(page, _folder(name) in drivers):
                self._of_page[name] = _DRIVER

    def of(self, script: Script) -> str:
        """The library that a script is, or the player whose page it stands in; empty when it is the author's."""
        return self._of_file.get(script.file) or self._of_page.get(script.file, "")

    def of_page(self, page: Page) -> str:
        """The driver or player that a page belongs to; empty when it is the author's."""
        return self._of_page.get(page.name, "")

    @property
    def names(self) -> list[str]:
        """The libraries of the package, as people call them, each once."""
        return sorted({*self._of_file.values(), *self._of_page.values()}, key=str.lower)


def _folder(name: str) -> str:
    return name[: name.rfind("/") + 1]


def _library_of(script: Script) -> str:
    for known in _SIGNS:
        if any(all(sign in script.text for sign in row) for row in known.rows):
            return known.name
    named = LIBRARY_NAME.search(script.file.rpartition("/")[2])
    beginning = script.text[:300].lstrip()
    if named is None and beginning.startswith(("/*", "//")):
        named = _BANNER.search(beginning)
    return _SPELLED.get(named[1].lower(), named[1].lower()) if named else ""


def _is_driver_page(page: Page, beside_driver: bool) -> bool:
    """Whether a page is the driver's frameset, or one of its empty pages beside it."""
    if any(name in page.text for name in _DRIVER_FRAMES):
        return True
    name = page.name.rpartition("/")[2].lower()
    return beside_driver and (name in _DRIVER_PAGES or "AICC" in page.text) and page.letters <= _SHORT


__all__ = ["LIBRARY_NAME", "Libraries"]
