"""The checks of pages and scripts: a small broken package for each rule, which is caught, and no other with it."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scormbuild.checks import CHECKS, Checked, check_package
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.findings.rules import PLATFORMS, RULES
from scormbuild.packages.manifest_reader import read_manifest
from scormbuild.packages.page_reader import read_page
from scormbuild.packages.reader import open_package
from scormbuild.packages.script import Script
from scormbuild.packages.style_sheet import read_css
from scormbuild.source.new_course import make_course
from tests.broken_packages import CONTENT_RULES
from tests.media import MP4, PNG
from tests.test_package import STANDARDS, build_all

MANIFEST = {
    "scorm12": """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  identifier="plants">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="org"><organization identifier="org"><title>Plants</title>
    <item identifier="item" identifierref="course"><title>Plants</title></item>
  </organization></organizations>
  <resources><resource identifier="course" type="webcontent" href="index.html" adlcp:scormtype="sco">
{files}
  </resource></resources>
</manifest>
""",
    "scorm2004": """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss" identifier="plants">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="org"><organization identifier="org"><title>Plants</title>
    <item identifier="item" identifierref="course"><title>Plants</title><imsss:sequencing>
      <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
    </imsss:sequencing></item>
  </organization></organizations>
  <resources><resource identifier="course" type="webcontent" href="index.html" adlcp:scormType="sco">
{files}
  </resource></resources>
</manifest>
""",
}
PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Plants</title>
<link rel="stylesheet" href="style.css">
<script src="scorm.js"></script>
</head>
<body>
<h1>Plants</h1>
<p>Plants take in gas.</p>
</body>
</html>
"""
SCRIPT = {
    "scorm12": """\
// alert("not called") and document.write("neither")
const api = window.parent.API;
api.LMSInitialize("");
api.LMSSetValue("cmi.core.exit", "suspend"); quiz.onsubmit = () => {
api.LMSSetValue("cmi.core.score.min", "0");
api.LMSSetValue("cmi.core.score.max", "100");
api.LMSSetValue("cmi.core.score.raw", "80");
api.LMSSetValue("cmi.core.lesson_status", "passed");
api.LMSSetValue("cmi.suspend_data", "p1"); };
addEventListener("pagehide", () => api.LMSFinish(""));
""",
    "scorm2004": """\
/* confirm("not called") */
const api = window.parent["API_1484_11"];
api.Initialize("");
api.SetValue("cmi.exit", 'suspend'); quiz.onsubmit = () => {
api.SetValue("cmi.score.min", "0");
api.SetValue("cmi.score.max", "100");
api.SetValue("cmi.score.raw", "80");
api.SetValue("cmi.score.scaled", "0.8");
api.SetValue("cmi.completion_status", "completed");
api.SetValue("cmi.success_status", "passed");
api.SetValue("cmi.interactions." + 0 + ".result", "incorrect"); };
addEventListener("pagehide", () => api.Terminate(""));
""",
}
STYLE = "body { background: url(leaf.png) }\n"


class Broken(NamedTuple):
    """How the sound package is broken, and where that is found."""

    rule: str
    place: str
    """File, line and column."""
    files: dict[str, str]
    """Files instead of, or beside, the sound ones."""
    standard: str = "scorm12"
    lms: tuple[str, ...] = ()


def page(old: str, new: str) -> dict[str, str]:
    """The page with something else in it."""
    assert old in PAGE
    return {"index.html": PAGE.replace(old, new)}


def body(html: str) -> dict[str, str]:
    """The page with more in its body, in line 12."""
    return page("</body>", f"{html}\n</body>")


def script(old: str, new: str, standard: str = "scorm12") -> dict[str, str]:
    """The script with something else in it."""
    assert old in SCRIPT[standard]
    return {"scorm.js": SCRIPT[standard].replace(old, new)}


def more(code: str, standard: str = "scorm12") -> dict[str, str]:
    """The script with another line at its end."""
    return {"scorm.js": SCRIPT[standard] + code + "\n"}


LONG = "<p>" + "Plants take in gas and water. " * 10 + "</p>"
BROKEN = (
    Broken("RES050", "index.html:12:1", body('<img src="https://pictures.example.org/leaf.png" alt="">')),
    Broken("RES050", "scorm.js:11:17", more('picture.src   = "https://pictures.example.org/" + name;')),
    Broken("RES050", "scorm.js:11:23", more('f.setAttribute("src", "//films.example.org/leaf");')),
    Broken("RES050", "scorm.js:11:7", more('fetch("https://data.example.org/plants.json").then(show);')),
    Broken("RES050", "scorm.js:11:7", more("fetch(`https://data.example.org/${plant}.json`);")),
    Broken("RES050", "scorm.js:11:8", more('import("https://cdn.example.org/quiz.mjs");')),
    Broken("RES050", "quiz.js:1:8", {"quiz.js": 'import "https://cdn.example.org/quiz.mjs";'}),
    Broken("RES050", "quiz.js:1:26", {"quiz.js": 'import { a, b as c }from "https://cdn.example.org/quiz.mjs";'}),
    Broken("RES050", "scorm.js:11:21", more('request.open("GET", "https://data.example.org/", true);')),
    Broken("RES050", "scorm.js:11:15", more('$.ajax({ url: "https://data.example.org/", type: "GET" });')),
    Broken(
        "RES050",
        "scorm.js:11:18",
        more("""box.innerHTML += '<p><img alt="" src="https://pictures.example.org/a"></p>';"""),
    ),
    Broken("RES050", "scorm.js:11:21", more("""box.outerHTML = x + '<script src=//cdn.example.org/a></script>';""")),
    Broken("RES050", "index.html:12:1", body("<button onclick=\"f.src='https://films.example.org/'\">Film</button>")),
    Broken("RES050", "scorm.js:11:15", more('new WebSocket("wss://talk.example.org/plants");')),
    Broken("RES050", "index.html:6:1", page("<link", '<base href="https://cdn.example.org/">\n<link')),
    Broken("RES050", "index.html:12:1", body('<form action="https://forms.example.org/"><button>Send</button></form>')),
    Broken(
        "RES050",
        "index.html:12:1",
        body('<script type="importmap">{"imports": {"quiz": "https://cdn.example.org/quiz.js"}}</script>'),
    ),
    Broken("RES051", "scorm.js:11:15", more('new WebSocket("ws://talk.example.org/plants");')),
    Broken("RES051", "scorm.js:11:7", more('fetch("http://data.example.org/plants.json");')),
    Broken("RES051", "index.html:12:1", body('<img src="http://pictures.example.org/leaf.png" alt="">')),
    Broken("RES052", "index.html:12:1", body('<img src="media/root.png?v=2" alt="">')),
    Broken("RES052", "style.css:1:20", {"style.css": STYLE.replace("leaf", "root")}),
    Broken("RES053", "index.html:12:1", body('<img src="Leaf.png" alt="">')),
    Broken("RES054", "index.html:12:1", body('<img src="../leaf.png" alt="">')),
    Broken("RES054", "index.html:12:1", body('<img src="C:\\course\\leaf.png" alt="">')),
    Broken("RTE001", "index.html:1:1", {"scorm.js": "let page = 1;\n"}),
    Broken("RTE002", "index.html:1:1", {"scorm.js": SCRIPT["scorm2004"]}),
    Broken("RTE002", "index.html:1:1", {"scorm.js": SCRIPT["scorm12"]}, "scorm2004"),
    Broken("RTE003", "index.html:1:1", script('api.LMSInitialize("");\n', "")),
    Broken("RTE004", "index.html:1:1", script('api.LMSFinish("")', 'api.LMSCommit("")')),
    Broken(
        "RTE005",
        "index.html:1:1",
        script(
            'api.SetValue("cmi.completion_status", "completed");\napi.SetValue("cmi.success_status", "passed");',
            "",
            "scorm2004",
        ),
        "scorm2004",
    ),
    Broken("RTE005", "index.html:1:1", script('"passed"', '"incomplete"')),
    Broken("RTE005", "index.html:1:1", script('"completed"', '"unknown"', "scorm2004"), "scorm2004"),
    Broken(
        "RTE005",
        "index.html:1:1",
        script('"completed"', '"incomplete"); api.SetValue("cmi.completion_status", "not attempted"', "scorm2004"),
        "scorm2004",
    ),
    Broken(
        "RTE005",
        "index.html:1:1",
        script('api.SetValue("cmi.completion_status", "completed");\n', "", "scorm2004"),
        "scorm2004",
    ),
    Broken("RTE006", "scorm.js:11:17", more('api.LMSSetValue("cmi.core.lesson_progress", "50");')),
    Broken("RTE007", "scorm.js:11:17", more('api.LMSSetValue("cmi.completion_status", "completed");')),
    Broken("RTE007", "scorm.js:13:14", more('api.SetValue("cmi.core.score.raw", 50);', "scorm2004"), "scorm2004"),
    Broken("RTE008", "scorm.js:4:17", script('"suspend")', '"normal"); const other = "suspend"')),
    Broken("RTE008", "scorm.js:11:17", more('api.LMSSetValue("cmi.core.lesson_status", "not attempted");')),
    Broken("RTE008", "scorm.js:7:17", script('"80"', '"200"')),
    Broken("RTE008", "scorm.js:7:17", script('"80"', "200")),
    Broken("RTE008", "scorm.js:7:17", script('"80"', '"80%"')),
    Broken("RTE008", "scorm.js:8:14", script('"0.8"', '"80"', "scorm2004"), "scorm2004"),
    Broken("RTE008", "scorm.js:9:17", script('"p1"', f'"{"p" * 4097}"')),
    Broken("RTE008", "scorm.js:11:17", more(f'api.LMSSetValue("cmi.core.lesson_location", "{"p" * 256}");')),
    Broken(
        "RTE008", "scorm.js:13:14", more(f'api.SetValue("cmi.location", "{"p" * 1001}");', "scorm2004"), "scorm2004"
    ),
    Broken("RTE008", "scorm.js:11:40", script('"incorrect"', '"wrong"', "scorm2004"), "scorm2004"),
    Broken("RTE008", "scorm.js:11:43", more('api.LMSSetValue("cmi.interactions." + n + ".result", "incorrect");')),
    Broken("RTE009", "scorm.js:11:17", more('api.LMSSetValue("cmi.core.student_name", "Kim");')),
    Broken("RTE009", "scorm.js:11:17", more('api.LMSGetValue("cmi.core.exit");')),
    Broken(
        "RTE010",
        "scorm.js:13:14",
        more('api.SetValue("cmi.interactions.0.timestamp", new Date().toISOString());', "scorm2004"),
        "scorm2004",
    ),
    Broken("RTE011", "scorm.js:10:18", script("pagehide", "unload")),
    Broken(
        "RTE011",
        "scorm.js:10:8",
        script(
            'addEventListener("pagehide", () => api.LMSFinish(""))', "window.onbeforeunload = () => api.LMSFinish('')"
        ),
    ),
    Broken("RTE012", "index.html:1:1", script("pagehide", "click")),
    Broken("RTE013", "scorm.js:11:5", more('if (confirm("Finish?")) api.LMSCommit("");')),
    Broken("RTE013", "index.html:12:1", body("<button onclick=\"alert('Right')\">Check</button>")),
    # Called, given away or asked for, a name stays the browser's.
    Broken("RTE013", "scorm.js:11:33", more('if (ask(text, alert)) { list = [alert("Right")]; }')),
    Broken("RTE013", "scorm.js:11:22", more('if (go && confirm) { confirm("Go?"); }')),
    Broken("RTE013", "scorm.js:11:10", more("if (go) {confirm('Go?'); later(confirm); }")),
    Broken("RTE013", "scorm.js:11:1", more('window.top.alert("Right");')),
    Broken("RTE013", "scorm.js:11:1", more('document.defaultView.confirm("Go?");')),
    Broken("RTE013", "scorm.js:11:1", more('alert.call(null, "Right");')),
    Broken("RTE013", "scorm.js:11:1", more('window.showModalDialog("index.html");')),
    Broken("RTE014", "index.html:12:1", body("<button onclick=\"document.write('Right')\">Check</button>")),
    Broken("RTE014", "scorm.js:11:24", more('window.onload = () => {document.write("<p>Plants</p>"); };')),
    Broken("RTE014", "scorm.js:11:24", more("function show(text) {  document.write(text); } go.onclick = show;")),
    Broken("RTE014", "scorm.js:11:30", more('$(document).ready(function(){document.write("<p>Plants</p>");});')),
    Broken("RTE015", "scorm.js:11:8", more('request.open("GET", "index.html?" + n, false);')),
    Broken("RTE015", "scorm.js:11:24", more("$.ajax({ url: address, async: false });")),
    Broken("RTE016", "scorm.js:11:1", more('top.location.href = "index.html";')),
    Broken("RTE016", "index.html:12:1", body('<a href="index.html" target="_top">Exit</a>')),
    # Outside of functions window.top stays what it is, and in another function it is not declared.
    Broken("RTE016", "scorm.js:11:15", more('var top = {}; top.location = "index.html";')),
    Broken(
        "RTE016", "scorm.js:11:47", more("function a() { var top = {}; } function b() { top.location = 'end.html'; }")
    ),
    Broken("RTE017", "index.html:9:1", page("<body>", "<body onload=\"window.open('index.html')\">")),
    Broken("RTE018", "index.html:1:1", script('"suspend"', '""')),
    Broken("RTE019", "scorm.js:9:17", script('"p1"', "JSON.stringify({ page: 1 })")),
    Broken("RTE019", "scorm.js:9:17", script('"p1"', "btoa(encodeURIComponent(JSON.stringify(state)))")),
    Broken("RTE019", "scorm.js:9:17", script('"p1"', '"v1;" + window.JSON.stringify(state)')),
    Broken("RTE019", "scorm.js:9:17", script('"p1"', "JSON.stringify(window.API_1484_11 || {})")),
    Broken(
        "RTE019",
        "scorm.js:11:71",
        more('function save() { const t = JSON.stringify(s); if (t) api.LMSSetValue("cmi.suspend_data", t); }'),
    ),
    Broken("RTE020", "scorm.js:11:17", more('api.LMSSetValue("cmi.core.exit", "logout");')),
    Broken("RTE021", "scorm.js:11:8", more("window.onunload = () => api.LMSFinish('');")),
    Broken("RTE021", "scorm.js:11:14", more('$(window).on("pagehide unload", save);')),
    Broken("RTE021", "index.html:9:1", page("<body>", '<body onunload="save()">')),
    Broken("RTE021", "scorm.js:11:23", more('Event.observe(window, "unload", save);')),
    Broken("RTE021", "scorm.js:11:29", more('YAHOO.util.Event.on(window, "unload", save);')),
    Broken("RTE021", "scorm.js:11:28", more('document.body.setAttribute("onunload", "save()");')),
    Broken("RTE022", "scorm.js:3:5", script('LMSInitialize("")', "LMSInitialize()")),
    Broken("RTE022", "scorm.js:10:40", script('LMSFinish("")', "LMSFinish( )")),
    Broken("RTE022", "scorm.js:13:5", more("api.Commit();", "scorm2004"), "scorm2004"),
    Broken("RTE022", "scorm.js:11:22", more("if (ok) { window.API.LMSCommit(); }")),
    Broken("RTE022", "scorm.js:11:15", more("window['API'].LMSInitialize();")),
    Broken("RTE022", "scorm.js:13:16", more("getAPIHandle().Initialize();", "scorm2004"), "scorm2004"),
    Broken("RTE023", "scorm.js:11:15", more('doLMSSetValue("cmi.core.lesson_location", 3);')),
    Broken("RTE023", "scorm.js:7:17", script('"80"', "80")),
    Broken("RTE023", "scorm.js:11:17", more('api.LMSSetValue("cmi.core.lesson_location", 3);')),
    Broken("RTE023", "scorm.js:11:48", more('api.LMSSetValue("cmi.interactions." + number + ".weighting", 1);')),
    Broken("RTE023", "scorm.js:13:14", more('api.SetValue("cmi.location", null);', "scorm2004"), "scorm2004"),
    Broken("RTE024", "scorm.js:11:17", more('api.LMSSetValue("cmi.core.lesson_status", "incomplete");')),
    Broken("RTE024", "scorm.js:11:17", more('api.LMSSetValue("cmi.suspend_data", "");')),
    Broken(
        "RTE024",
        "scorm.js:11:49",
        more('window.onload = start; function start() { p.set("cmi.core.lesson_location", ""); }'),
    ),
    Broken(
        "RTE024", "scorm.js:13:14", more('api.SetValue("cmi.completion_status", "unknown");', "scorm2004"), "scorm2004"
    ),
    Broken("RTE024", "scorm.js:11:28", more('if (api) { api.LMSSetValue("cmi.core.lesson_status", "incomplete"); }')),
    Broken("RTE024", "scorm.js:11:23", more('try { api.LMSSetValue("cmi.suspend_data", ""); } catch (e) { log(e); }')),
    Broken("RTE025", "scorm.js:11:17", more('api.LMSSetValue("cmi.core.lesson_status", "completed");')),
    Broken(
        "RTE025",
        "scorm.js:13:46",
        more('$(document).ready(function () { api.SetValue("cmi.completion_status", "completed"); });', "scorm2004"),
        "scorm2004",
    ),
    Broken("RTE026", "scorm.js:11:1", more('parent.document.getElementById("header").hidden = true;')),
    Broken("RTE026", "scorm.js:11:1", more('window.top.document.title = "Plants";')),
    *(
        Broken("RTE026", "scorm.js:11:1", more(f"{what}.title = 'Plants';"))
        for what in (
            "parent.parent.document",
            "window.opener.document",
            "parent.frames[0].document",
            "top.self.document",
        )
    ),
    Broken("RES055", "index.html:12:1", {**body('<iframe src="a.swf" title="A"></iframe>'), "a.swf": "FWS"}),
    Broken("RES055", "scorm.js:11:21", {**more('swfobject.embedSWF( "a.swf", "place");'), "a.swf": "FWS"}),
    Broken("RES055", "scorm.js:11:17", more("place.innerHTML='<applet code=A.class></applet>';")),
    Broken(
        "RES056", "page.xml:1:1", {**more('go("page.xml");'), "page.xml": '<?xml-stylesheet type="text/xsl" href="a"?>'}
    ),
    Broken("RES055", "index.html:12:1", body('<object type="application/x-shockwave-flash" data="film.mp4"></object>')),
    Broken("RES055", "index.html:12:1", body('<applet code="A.class"></applet><p>Plants</p>')),
    Broken("RES055", "index.html:12:1", body('<embed src="film.mp4" type="video/quicktime">')),
    Broken("RES055", "index.html:12:1", body('<object classid="clsid:6BF52A52-394A-11d3-B153-00C04F79FAA6"></object>')),
    Broken("RES056", "scorm.js:11:14", more("const make = new XSLTProcessor();")),
    Broken("RES056", "scorm.js:11:17", more("box.innerHTML = data.transformNode(styles);")),
    *(
        Broken("RTE008", "scorm.js:11:17", more(f'api.LMSSetValue("cmi.{element}", {value});'))
        for element, value in (
            ("core.session_time", '"90"'),
            ("core.session_time", "90"),
            ("core.session_time", '"PT1M30S"'),
            ("core.session_time", '"0:01:30"'),
            ("interactions.0.id", '"question one"'),
            ("interactions.0.id", '"w\u00e4ter"'),
            ("interactions.0.time", '"9:05"'),
            ("interactions.0.time", '"2026-11-30T09:05:00"'),
            ("interactions.0.latency", '"5"'),
        )
    ),
    *(
        Broken("RTE008", "scorm.js:13:14", more(f'api.SetValue("cmi.{element}", "{value}");', "scorm2004"), "scorm2004")
        for element, value in (
            ("session_time", "00:01:00"),
            ("session_time", "90"),
            ("session_time", "PT1.234S"),
            ("interactions.0.latency", "00:00:05"),
            ("interactions.0.timestamp", "2026-11-30T09:05:00Z"),
            ("interactions.0.id", "question one"),
        )
    ),
    *(
        Broken(
            "RTE008",
            "scorm.js:12:17",
            more(
                f'api.LMSSetValue("cmi.interactions.0.type", "{kind}");\n'
                f'api.LMSSetValue("cmi.interactions.0.{element}", "{value}");'
            ),
        )
        for kind, element, value in (
            ("true-false", "student_response", "true"),
            ("choice", "student_response", "Water and light"),
            ("choice", "correct_responses.0.pattern", "a[,]b"),
            ("numeric", "student_response", "42 m"),
            ("matching", "student_response", "root=water"),
        )
    ),
    Broken("ACC001", "index.html:1:1", page(' lang="en"', "")),
    Broken("ACC002", "index.html:1:1", page("<title>Plants</title>", "<title> </title>")),
    Broken("ACC003", "index.html:12:1", body('<img src="leaf.png">')),
    Broken("ACC004", "index.html:12:1", body('<iframe src="index.html"></iframe>')),
    Broken("ACC005", "index.html:12:1", body('<input name="name">')),
    Broken("ACC006", "index.html:12:1", body('<video src="film.mp4" controls></video>')),
    Broken("ACC007", "index.html:12:1", body('<button tabindex="3">Next</button>')),
    Broken(
        "ACC008",
        "index.html:6:1",
        page("<link", '<meta name="viewport" content="width=device-width, maximum-scale=1">\n<link'),
    ),
    Broken("ACC009", "index.html:1:1", page("<h1>Plants</h1>", f"<h2>Plants</h2>{LONG}")),
    Broken("ACC010", "index.html:12:1", body('<audio src="film.mp4" autoplay controls></audio>')),
    Broken("LMS001", "quiz.mjs:1:1", {"quiz.mjs": "export const right = 1;\n"}),
    Broken("LMS002", "index.html:1:1", script('api.LMSSetValue("cmi.core.score.max", "100");\n', "")),
    Broken("LMS003", "index.html:1:1", script('api.SetValue("cmi.score.raw", "80");\n', "", "scorm2004"), "scorm2004"),
    Broken(
        "LMS004",
        "imsmanifest.xml:6:5",
        {"imsmanifest.xml": MANIFEST["scorm2004"].replace(' objectiveSetByContent="true"', "")},
        "scorm2004",
    ),
    Broken("LMS005", "scorm.js:11:18", more('addEventListener("beforeunload", (event) => event.preventDefault());')),
    Broken("LMS005", "scorm.js:11:8", more('window.onbeforeunload = function () { return "Leave?"; };')),
    Broken("LMS005", "scorm.js:11:8", more('window.onbeforeunload = () => "Leave?";')),
    Broken(
        "LMS005", "scorm.js:11:8", more("window.onbeforeunload = ask;\nfunction ask() { if (dirty) { return text; } }")
    ),
    Broken(
        "LMS005",
        "scorm.js:11:14",
        more('$(window).on("beforeunload", function () { return dirty ? "Leave?" : null; });'),
    ),
    Broken(
        "LMS005", "scorm.js:11:18", more('addEventListener("beforeunload", (event) => { event.returnValue = ""; });')
    ),
    Broken("LMS005", "index.html:9:1", page("<body>", '<body onbeforeunload="return ask()">')),
    Broken("LMS006", "scorm.js:11:1", more("localStorage.clear();")),
    Broken("LMS007", "imsmanifest.xml:2:1", {}, "scorm2004", ("moodle-app",)),
    Broken("LMS008", "scorm.js:9:17", script('"p1"', '"110"')),
    Broken("LMS008", "scorm.js:11:17", more('api.LMSSetValue("cmi.core.lesson_location", "0110");')),
    Broken("LMS008", "scorm.js:13:14", more('api.SetValue("cmi.location", "1e3");', "scorm2004"), "scorm2004"),
)


def make_package(folder: Path, files: dict[str, str], standard: str) -> Path:
    """The sound package with other files, as a zip; the manifest lists what there is."""
    index = PAGE.replace("</script>", '</script><script src="quiz.js"></script>') if "quiz.js" in files else PAGE
    pages = {"index.html": index, "scorm.js": SCRIPT[standard], "style.css": STYLE, **files}
    members: dict[str, str | bytes] = {"leaf.png": PNG, "film.mp4": MP4, **pages}
    listed = "\n".join(f'<file href="{name}"/>' for name in members if name != "imsmanifest.xml")
    members.pop("imsmanifest.xml", "")
    manifest = files.get("imsmanifest.xml", MANIFEST[standard]).replace("{files}", listed)
    target = folder / "plants.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {"imsmanifest.xml": manifest, **members}.items():
            archive.writestr(name, text)
    return target


@pytest.mark.parametrize("form", ["href", "src"])
def test_a_file_in_another_unicode_form_is_told_as_that(tmp_path: Path, form: str) -> None:
    """macOS and its zips store an accent as a character of its own; the two names look the same."""
    tag = '<a href="gr\u00f6\u00dfe.html">x</a>' if form == "href" else '<img src="gr\u00f6\u00dfe.html" alt="">'
    package = make_package(tmp_path, {**body(tag), "gro\u0308\u00dfe.html": PAGE}, "scorm12")
    (found,) = [one for one in check_package(package) if one.rule == "RES052"]
    assert "another Unicode form" in found.help and "rename the file without accents" in found.help


def placed(one: Diagnostic) -> str:
    """Where a finding is, without the package's own path."""
    return f"{one.position.path.rpartition('!/')[2]}:{one.position.line}:{one.position.column}"


@pytest.mark.parametrize("case", BROKEN, ids=[f"{case.rule}-{number}" for number, case in enumerate(BROKEN)])
def test_each_rule_is_caught_and_no_other(case: Broken, tmp_path: Path) -> None:
    """A package that is broken in one way is told of that, at its place, and of nothing else."""
    found = check_package(make_package(tmp_path, case.files, case.standard), case.lms)
    assert [(one.rule, placed(one)) for one in found] == [(case.rule, case.place)], [one.as_text() for one in found]


def test_every_rule_has_a_broken_package() -> None:
    """No rule of this kind is without its package."""
    assert {case.rule for case in BROKEN} == CONTENT_RULES


@pytest.mark.parametrize("standard", ["scorm12", "scorm2004"])
def test_sound_package(standard: str, tmp_path: Path) -> None:
    """The package that all others are made from has nothing wrong with it; what only looks wrong is in its comments."""
    assert check_package(make_package(tmp_path, {}, standard)) == []


@pytest.mark.parametrize("standard", STANDARDS)
def test_own_packages_are_clean(standard: str, tmp_path: Path, example_packages: dict[str, Path]) -> None:
    """Nothing is found in what scormbuild makes: the example, and a course of several lessons."""
    make_course(tmp_path / "course")
    package = build_all(tmp_path / "course", tmp_path / "dist", (standard,))[standard]
    for one in (package, example_packages[standard]):
        found = check_package(one, [name for name in PLATFORMS if name != "moodle-app"])
        assert found == [], [one.as_text() for one in found]


SOUND = (
    # What is set only where the LMS has nothing, later, or in a way that is not known.
    more(
        'if (api.LMSGetValue("cmi.core.lesson_status") === "not attempted") {'
        'api.LMSSetValue("cmi.core.lesson_status", "incomplete"); api.LMSSetValue("cmi.suspend_data", ""); }'
        'status === "" && api.LMSSetValue("cmi.core.lesson_status", "incomplete");'
        'const go = () => api.LMSSetValue("cmi.core.lesson_status", "completed"); next.onclick = go;'
        'function end() { api.LMSSetValue("cmi.core.lesson_status", "completed"); } export { end };'
        'function start() { if (again) return; api.LMSSetValue("cmi.core.lesson_status", "incomplete"); } start();'
    ),
    # Wrappers that make text of everything, and calls of functions of one's own.
    more(
        'function SetValue(name, value) { api.LMSSetValue(name, String(value)); } my.SetValue("cmi.suspend_data", 3);'
    ),
    more('const lms = { Commit() { save(); } }; lms.Commit(); set("cmi.core.score.raw", 80); timer.Initialize();'),
    more('api.LMSSetValue("cmi.core.score.raw", String(80)); api.LMSSetValue("cmi.core.score.raw", 80 + "");'),
    # What is tried, the course's own frames, and what is not of a window.
    more(
        'try { parent.document.title = "Plants"; } catch (refused) { log(refused); } '
        "box.parent.document; a.top.document;"
    ),
    {
        "scorm.js": SCRIPT["scorm12"] + 'const frame = "part.html";',
        "part.html": PAGE.replace("scorm.js", "quiz.js"),
        "quiz.js": "parent.document.title = 'Plants';",
        "index.html": PAGE.replace("</h1>", '</h1><iframe src="part.html" title="Part"></iframe>'),
    },
    # Values of the right form; responses to interactions of other types, and of none that is known.
    more(
        'api.LMSSetValue("cmi.core.session_time", "0000:01:30.25"); api.LMSSetValue("cmi.core.session_time", time);'
        'api.LMSSetValue("cmi.interactions.0.id", "Q1.roots-2");'
        'api.LMSSetValue("cmi.interactions.0.time", "09:05:00");'
        'api.LMSSetValue("cmi.interactions.0.student_response", "any text");'
        'api.LMSSetValue("cmi.interactions.0.type", "fill-in");'
        'api.LMSSetValue("cmi.interactions.0.student_response", "any text");'
        'api.LMSSetValue("cmi.interactions.1.type", "choice");'
        'api.LMSSetValue("cmi.interactions.1.student_response", "a,c");'
        'api.LMSSetValue("cmi.interactions.1.correct_responses.0.pattern", "{a,c}");'
        'api.LMSSetValue("cmi.interactions.2.type", kind);'
        'api.LMSSetValue("cmi.interactions.2.student_response", "x y");'
    ),
    body('<video src="film.mp4" muted></video><object data="leaf.png" type="image/png"></object>'),
    # Words in comments, strings and regular expressions are no calls.
    more("// alert(1)\n/* document.write(2) */ const text = 'confirm(3)', found = /prompt(\"4\")/.test(text);"),
    # A name of one's own is not the browser's.
    more('function alert(text) { console.log(text); }\nalert("Right");'),
    more('dialog.confirm("Right"); const window2 = { prompt() { return ""; } };'),
    {"quiz.js": 'import { show, alert } from "./box.js"; alert("Right");', "box.js": "export const alert = 1;"},
    {"quiz.js": 'import { show as confirm } from "./box.js"; confirm("Right");', "box.js": "export const show = 1;"},
    {"quiz.js": 'import confirm from "./box.js";\nconfirm("Right");', "box.js": "export default 1;"},
    more('const { prompt } = ui; prompt("Name");'),
    more('const { show: alert, size = 2 } = ui, [confirm] = list; alert("Right"); confirm("Right");'),
    more('function ask({ title, alert }) { alert("Right"); }\nfunction tell(text, confirm) { confirm(text); }'),
    more('class Box { #confirm = ask; go() { return this.#confirm("Right"); } }'),
    more('function*alert() {}\nalert("Right");'),
    more('let step = 1, confirm = function () {}; confirm("Right");'),
    more('require(["box"], function ($, alert) { alert("Right"); });\nask((prompt) => prompt("Name"));'),
    more('const box = { ask(alert) { alert("Right"); } }; list.map(confirm => confirm("Right"));'),
    # Inside a function a variable can be called so.
    more('function place() { const box = { left: 1 }; var top = box; if (box) { top.location = "above"; } }'),
    more('(function () { var left = 1, top = {}; top.location = "above"; })();'),
    # Names that are put together from pieces.
    more(
        'api.LMSSetValue("cmi.interactions." + n + ".student_response", "a"); api.LMSGetValue("cmi.objectives._count");'
    ),
    # Questions, not orders.
    more('if (is("cmi.core.lesson_status", "not attempted")) getValue("cmi.core.student_name", "nobody");'),
    more('if (api.LMSGetValue("cmi.core.lesson_status") === "not attempted") top.location.reload();'),
    more('`cmi.${part}`; window.open("index.html").focus(); request.open("GET", "index.html", true);'),
    # A script for both standards.
    {"scorm.js": SCRIPT["scorm12"].replace("API;", "API ?? window.parent.API_1484_11;") + 'set("cmi.exit", "normal");'},
    # What is loaded by name counts.
    {"scorm.js": 'document.createElement("script").src = "s" + "co.js";', "sco.js": SCRIPT["scorm12"]},
    {
        "scorm.js": 'const frame = "lessons/one.html#top";',
        "one.html": PAGE.replace("scorm.js", "sco.js"),
        "sco.js": SCRIPT["scorm12"],
    },
    # A status may be set by a variable, or by a name that is put together.
    script('"passed");', '"incomplete"); api.LMSSetValue("cmi.core.lesson_status", status);'),
    script('"passed");', '"incomplete"); api.LMSSetValue("cmi.core." + "lesson_status", "passed");'),
    # The LMS makes passed or failed of the score.
    {
        **script('"passed"', '"incomplete"'),
        "imsmanifest.xml": MANIFEST["scorm12"].replace("</item>", "<adlcp:masteryscore>80</adlcp:masteryscore></item>"),
    },
    # Handlers that are taken away, or save and ask nothing.
    more('body.setAttribute("onunload", ""); Event.stopObserving(window, "unload", save); log(window, "unload");'),
    more('Event.observe(window, "beforeunload", function () { return save(); });'),
    more('window.onunload = null; removeEventListener("unload", save); const unload = 1; on("load", unload);'),
    more(
        "window.onbeforeunload = function () { parts.map(function (one) { return one.kept; }); return undefined; };"
        "\nform.onsubmit = (event) => event.preventDefault();"
    ),
    more("window.onbeforeunload = () => api.LMSCommit(''); window.onbeforeunload = null;"),
    # What a listener returns is no question (HTML, 8.1.8).
    more('addEventListener("beforeunload", function () { if (saved) return true; save(); });'),
    # Values that fit, and what is no value.
    more(
        'api.LMSSetValue("cmi.core.score.raw", ""); api.LMSSetValue("cmi.objectives.0.score.raw", "100.0");'
        'api.LMSSetValue("cmi.interactions.0.result", "0.5"); '
        f'api.LMSSetValue("cmi.core.lesson_location", "{"p" * 255}");'
        'api.LMSSetValue("cmi.core.score.raw", points); set("cmi.core.score.raw", 100 * share); '
        'api.LMSGetValue("cmi.suspend_data", "0110");'
    ),
    more('api.LMSSetValue("cmi.core.lesson_location", "3"); api.LMSSetValue("cmi.suspend_data", "{0110}");'),
    # Text whose length is looked at, that is shortened, or of which nothing is known.
    more(
        'let a = JSON.stringify(s); if (a.length < 4096) api.LMSSetValue("cmi.suspend_data", a);'
        'let b = JSON.stringify(s); b = b.slice(0, 4096); api.LMSSetValue("cmi.suspend_data", b);'
        'function c() { const t = JSON.stringify(s); } function d(t) { api.LMSSetValue("cmi.suspend_data", t); }'
        'const e = JSON.stringify(s); api.LMSSetValue("cmi.suspend_data", short(e));'
    ),
    # Where the learner is led to, names, and what is only shown is not loaded.
    more(
        'link.href = "https://example.org/more"; window.open("https://example.org/more"); location = "https://example.org";'
        'document.createElementNS("http://www.w3.org/2000/svg", "svg"); cache.get("https://example.org/a");'
        "box.textContent = '<img src=\"https://example.org/a.png\">';"
        "box.innerHTML = '<a href=\"https://example.org\">More</a>'; // fetch('https://example.org')\n"
        'picture.src = "https://" + location.host + "/leaf.png"; fetch("leaf.png"); const src = "https://example.org";'
    ),
    # A function of one's own, places in the page, and connections to what is not named.
    more(
        'showModalDialog("Right"); new WebSocket("wss://" + location.host + "/a"); const a = "wss://talk.example.org";'
    ),
    body('<form action="#end"><button>Go</button></form><form><button>Go</button></form>'),
    body('<script type="importmap">{"imports": {"quiz": "./scorm.js", "b": 1}, "scopes": []}</script>'),
    body('<script type="importmap">[1]</script><script type="importmap">{</script>'),
    # Pieces of pages, decorations, and what nobody sees.
    {"part.html": "<p>A piece that a script fetches.</p>"},
    body(
        '<img src="leaf.png" alt=""><img src="leaf.png" role="presentation"><noscript><img src="leaf.png"></noscript>'
    ),
    body(
        '<label>Name <input></label><label for="a">A</label><input id="a"><input type="hidden"><input aria-label="B">'
    ),
    body('<video src="film.mp4" muted autoplay loop></video><iframe src="index.html" width="0" height="0"></iframe>'),
    body('<video controls><source src="film.mp4"><track kind="captions" src="style.css"></video>'),
    body('<a href="https://example.org">More</a> <a href="mailto:a@example.org">Mail</a> <a href="#top">Top</a>'),
    body(
        '<a href="javascript:void(0)">No</a>\n<img src="data:image/gif;base64,R0lG" alt="">'
        '<img src="{{ picture }}" alt="">'
    ),
    body(
        '<img srcset="leaf.png 1x, leaf.png?big 2x" src="./leaf%2Epng#part" alt="">'
        '<p tabindex="-1">No</p><p tabindex="0">'
    ),
    page("<link", '<base href="./"><link'),
    {"style.css": "/* url(gone.png) */ a { background: url( 'leaf.png?x' ); src: url(data:font/woff2;base64,AA) }"},
)


@pytest.mark.parametrize("files", SOUND, ids=range(len(SOUND)))
def test_no_false_alarms(files: dict[str, str], tmp_path: Path) -> None:
    """What only looks like a mistake is none."""
    found = check_package(make_package(tmp_path, files, "scorm12"))
    assert found == [], [one.as_text() for one in found]


def test_libraries_are_not_the_course(tmp_path: Path) -> None:
    """What a well-known library does with requests and dialogs is not held against the course."""
    habits = 'document.write("<i>"); $.ajax({ async: false }); addEventListener("unload", stop);'
    files = {"jquery-3.7.1.min.js": habits, "bundle.js": f"/*! jQuery v1.12.4 | (c) jQuery Foundation */\n{habits}"}
    assert check_package(make_package(tmp_path, files, "scorm12")) == []


def test_remote_scripts_leave_doubt(tmp_path: Path) -> None:
    """What a script of another server does is not known, so nothing is said to be missing."""
    files = page('<script src="scorm.js">', '<script src="https://cdn.example.org/scorm.js">')
    assert [one.rule for one in check_package(make_package(tmp_path, files, "scorm12"))] == ["RES050"]


def test_a_script_that_is_too_large_leaves_doubt(tmp_path: Path) -> None:
    """What could not be read may do what is missed elsewhere: a note says so, and nothing is missed."""
    notes: list[str] = []
    package = make_package(tmp_path, {"scorm.js": "let page = 1;\n" + " " * 4_000_000}, "scorm12")
    assert check_package(package, (), notes) == []
    assert any("one script or page could not be read" in note for note in notes)


def test_named_platform_makes_an_error(tmp_path: Path) -> None:
    """--lms raises what matters on that platform, and nothing else."""
    files = {**script('api.LMSSetValue("cmi.core.score.max", "100");\n', ""), **page(' lang="en"', "")}
    package = make_package(tmp_path, files, "scorm12")
    assert {one.rule: one.severity for one in check_package(package)} == {"ACC001": "warning", "LMS002": "warning"}
    found = {one.rule: one.severity for one in check_package(package, ("brightspace",))}
    assert found == {"ACC001": "warning", "LMS002": "error"}


def test_progress_is_told(tmp_path: Path) -> None:
    """Whoever asks is told how many files, then how many pages, style sheets and scripts are done."""
    steps: list[tuple[int, int, str]] = []
    check_package(make_package(tmp_path, {}, "scorm12"), on_progress=lambda *step: steps.append(step))
    files = [(number, 6, "file") for number in range(1, 7)]
    assert steps == [*files, *((number, 3, "page") for number in range(1, 4))]


def test_halves_of_characters_can_be_written(tmp_path: Path) -> None:
    """An address in a script or an import map may hold what no file can."""
    imports = '<script type="importmap">{"imports": {"a": "https://a.example.org/\\ud800"}}</script>'
    files = {**more('fetch("https://b.example.org/\\udfff");'), **body(imports)}
    found = check_package(make_package(tmp_path, files, "scorm12"))
    assert [one.rule for one in found] == ["RES050", "RES050"]
    assert all("example.org/\ufffd" in one.as_text().encode().decode() for one in found)


def test_reasons_why_a_course_is_never_completed(tmp_path: Path) -> None:
    """The finding says what is set instead."""
    files = script('"passed"', '"incomplete"')
    assert check_package(make_package(tmp_path, files, "scorm12"))[0].message == (
        'the SCO never seems to be completed: it sets cmi.core.lesson_status only to "incomplete"'
    )


def test_unload_is_an_error_for_moodle(tmp_path: Path) -> None:
    """Beside pagehide too, which saves elsewhere; without it, what is said of the SCO is enough."""
    package = make_package(tmp_path, more("window.onunload = save; window.onunload = stop;"), "scorm12")
    (one,) = check_package(package, ("moodle",))
    assert (one.rule, one.severity) == ("RTE021", "error")
    assert "1 more in this file" in one.message


def test_one_mistake_is_told_once(tmp_path: Path) -> None:
    """A mistake that is made again and again is one finding with its number."""
    files = body("\n".join(['<img src="root.png">'] * 30))
    found = check_package(make_package(tmp_path, files, "scorm12"))
    assert [one.rule for one in found] == ["ACC003", "RES052"]
    assert "29 more on this page" in found[0].message
    assert "used 30 times" in found[1].message


def test_each_sco_has_to_report(tmp_path: Path) -> None:
    """Of two SCOs one reports, and the other does not, whatever links lead from it to the first."""
    manifest = MANIFEST["scorm12"].replace(
        "</organization>",
        '<item identifier="second" identifierref="more"><title>More</title></item></organization>',
    )
    manifest = manifest.replace(
        "</resources>",
        '<resource identifier="more" type="webcontent" href="more.html" adlcp:scormtype="sco">'
        '<file href="more.html"/></resource></resources>',
    )
    silent = PAGE.replace('<script src="scorm.js"></script>', "").replace(
        "</body>", '<a href="index.html">Back</a></body>'
    )
    package = make_package(tmp_path, {"imsmanifest.xml": manifest, "more.html": silent}, "scorm12")
    assert [(one.rule, placed(one)) for one in check_package(package)] == [("RTE001", "more.html:1:1")]
    wrong = more('api.LMSSetValue("cmi.core.lesson_progress", "50");')
    package = make_package(tmp_path, {"imsmanifest.xml": manifest, "more.html": PAGE, **wrong}, "scorm12")
    (one,) = check_package(package)
    assert (one.rule, placed(one)) == ("RTE006", "scorm.js:11:17")
    assert "times" not in one.message, "a script that two SCOs share is one script"


def test_scripts_that_have_nothing_to_do_with_the_lms_are_not_taken_apart(tmp_path: Path) -> None:
    """Most scripts of a large package are of that kind, and taking them apart is most of the time it takes."""
    player = "function show(a) { for (var i = 0; i < a.length; i++) { if (/'/.test(a[i])) { show('x' + a[i]); } } }\n"
    package = make_package(tmp_path, {"quiz.js": player * 50}, "scorm12")
    with open_package(package) as opened:
        checked = Checked(opened, read_manifest(opened)[0])
        for check in CHECKS:
            assert list(check(checked)) == []
        assert "_scanned" not in vars(checked.content.scripts["quiz.js"])
        assert "_scanned" in vars(checked.content.scripts["scorm.js"])


def literals(code: str) -> list[str]:
    """The strings of a script."""
    return [one.value for one in Script(code, "a.js").strings]


@pytest.mark.parametrize(
    ("code", "strings"),
    [
        (r"""a = 'it\'s' + "a\x41\u0042" """, ["it's", "aAB"]),
        ("a = b / c; d = 'x' / 2", ["x"]),
        (r"""return /['"]/.test(a) ? "y" : /[/"]/""", ["y"]),
        ("a = `one ${b + `two ${'three'}` + {c: '4'}.c} five`", ["one ", "two ", "three", "", "4", " five"]),
        ("a = 'no end\nb = 'yes'", ["yes"]),
        ("// 'no'\n/* 'no' */ 'yes'", ["yes"]),
        ("/* no end 'no'", []),
    ],
)
def test_strings_of_scripts(code: str, strings: list[str]) -> None:
    """Strings are told from comments, regular expressions and divisions."""
    assert literals(code) == strings


@given(st.text(alphabet="ab'\"`/\\${}()*\n .,;[]", max_size=60))
def test_scripts_keep_their_length(text: str) -> None:
    """Whatever a script holds, code and strings lie where they are in the text."""
    read = Script(text, "a.js")
    assert len(read.code) == len(text)
    assert all(0 <= one.start < one.end <= len(text) for one in read.strings)


@given(st.text(alphabet="<>/a img=\"'&;\n!-url()@", max_size=80), st.binary(max_size=60))
def test_anything_is_a_page(text: str, data: bytes) -> None:
    """Any text and any bytes are read as a page and as a style sheet, without an error."""
    read_css(text)
    for content_of in (text.encode(), data):
        read = read_page("a.html", content_of)
        assert all(one.at.line >= 1 for one in read.references)


HOSTILE = (
    ("index.html", "<div>" * 150_000),
    ("index.html", "<p>" * 300_000),
    ("index.html", "<img srcset='" + "a," * 200_000 + "'>"),
    ("index.html", "<style>" + "url(" * 150_000),
    ("index.html", "<a onclick='alert(' " * 80_000),
    ("scorm.js", "'\\'" * 250_000 + "cmi."),
    ("scorm.js", "'" + "\\'" * 250_000 + "cmi."),
    ("scorm.js", "/[" * 150_000 + "cmi."),
    ("scorm.js", "`${" * 250_000 + "cmi."),
    ("scorm.js", '.open("GET",' * 150_000),
    ("scorm.js", "alert(" * 150_000),
    ("scorm.js", "import(function(alert,alert)" * 50_000 + "alert()"),
    ("scorm.js", 't=JSON.stringify(t);set("cmi.suspend_data",t)' * 20_000),
    ("scorm.js", "t=JSON.stringify(" + 't;set("cmi.suspend_data",t)' * 50_000),
    ("scorm.js", "{var top=1,top;top.location=1" * 80_000),
    ("scorm.js", 'set("cmi.core.exit","x' * 50_000),
    ("scorm.js", "onbeforeunload=function(){return f(" * 50_000),
    ("scorm.js", "onbeforeunload=" + "(" * 500_000),
    ("scorm.js", 'a.innerHTML="<img ' * 50_000 + "https://a"),
    ("scorm.js", 'import a from"https://a";' * 50_000),
    ("scorm.js", "a.innerHTML='" + "<link " * 100_000 + "src=//a>'"),
    ("scorm.js", "".join(f'set("cmi.core.x{number}","y");' for number in range(80_000))),
)


@pytest.mark.parametrize(("name", "text"), HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_files_take_bounded_time(name: str, text: str, tmp_path: Path) -> None:
    """A file that is made to keep a reader busy does not: a few seconds at most, on any machine."""
    package = make_package(tmp_path, {name: text}, "scorm12")
    started = time.process_time()
    check_package(package)
    assert time.process_time() - started < 20


def test_of_very_many_wrong_names_the_first_are_shown_and_all_counted(tmp_path: Path) -> None:
    """Of the rest no finding is made, and a name that comes again is no other name."""
    names = "".join(f'api.LMSSetValue("cmi.core.lesson_progress{number % 70}", "50");\n' for number in range(140))
    notes: list[str] = []
    found = check_package(make_package(tmp_path, more(names), "scorm12"), (), notes)
    assert [one.rule for one in found] == ["RTE006"] * 50
    assert "(named 2 times)" in found[0].message and "20 more findings of RTE006 are not shown" in notes
    assert found[0].help == "did you mean cmi.core.lesson_mode?"


def test_links_lead_to_rules() -> None:
    """Rules for single platforms name them; all sentences end without a full stop, as those of courses do."""
    for row in (RULES[code] for code in sorted(CONTENT_RULES)):
        assert bool(row.lms) or not row.code.startswith("LMS")
        assert not row.sentence.endswith(".")
        assert RULES[row.code] is row
