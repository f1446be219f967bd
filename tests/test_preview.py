"""The preview's server as browsers meet it: the course's files, what is known of it, news, and who is refused."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner, Result

from scormbuild import __version__, build_package
from scormbuild.build.pipeline import compile_course
from scormbuild.cli import cli
from scormbuild.findings.diagnostics import Position, diagnose
from scormbuild.findings.rules import RULES
from scormbuild.preview.course import open_course
from scormbuild.preview.file_answers import media_type
from scormbuild.preview.hosts import names
from scormbuild.preview.rooms import TOOL
from scormbuild.preview.upload import CHANGED, REFUSED, imports
from scormbuild.progress.interactions import reported_words
from tests import questions_page
from tests.broken_packages import CASES, changed
from tests.conftest import EXAMPLE, POSIX, MakeCourse
from tests.test_package import PIXEL, QUIZ

COURSE = "id: small\ntitle: A Small Course\npass: 50\n"
LESSON = "---\ntitle: {}\n---\nText of it.\n\n"
FILM = bytes(range(256)) * 8000
FILES: dict[str, str | bytes] = {
    "01-roots.md": LESSON.format("Roots") + "![A root](images/root.png)\n\n[All](film.zip)\n\n" + QUIZ,
    "02-leaves.md": LESSON.format("Leaves") + QUIZ.replace("#check", "#leaf_quiz").replace("#gas", "#leaf"),
    "images/root.png": PIXEL,
    "film.zip": FILM,
}
MANIFEST = """\
<?xml version="1.0"?>
<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>{title}</title>
<item identifier="i1" identifierref="r1" parameters="?page=1"><title>One</title>
<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>a=1</adlcp:datafromlms></item>
<item identifier="i2" identifierref="r2"><title>Two</title></item></organization></organizations>
<resources><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="a b/start.html">
<file href="a b/start.html"/></resource>
<resource identifier="r2" type="webcontent" adlcp:scormtype="asset" href="page.html"><file href="page.html"/></resource>
</resources></manifest>
"""


def _has_v6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


V6 = pytest.mark.skipif(not _has_v6(), reason="this machine has no IPv6")


class Answer(NamedTuple):
    """What the server said."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Server:
    """A running preview."""

    def __init__(
        self, *arguments: str, cwd: Path | None = None, environment: dict[str, str] | None = None, port: int = 0
    ) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "scormbuild", "preview", *arguments, "--port", str(port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=cwd,
            env={**os.environ, **(environment or {})},
        )
        # What waits for ever fails.
        self.deadline = threading.Timer(120, self.process.kill)
        self.deadline.start()
        assert self.process.stdout
        self.address = self.process.stdout.readline().strip()
        self.port = urlsplit(self.address).port or 0
        self.at = urlsplit(self.address).hostname or ""
        assert self.port, self.process.communicate()[1]
        self.token = self.run_token()

    def run_token(self) -> str:
        """The first part of the addresses under which it tells what it knows, from the page."""
        found = re.search(rb'<meta name="run" content="([^"]+)">', self.ask("/").body)
        assert found
        return found[1].decode()

    def ask(self, path: str, method: str = "GET", host: str | None = None, **headers: str) -> Answer:
        """One request, its path to the letter."""
        connection = http.client.HTTPConnection(self.at, self.port, timeout=30)
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", f"127.0.0.1:{self.port}" if host is None else host)
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        answer = Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        connection.close()
        return answer

    @property
    def api(self) -> str:
        return f"/api/{self.token}"

    def course(self, standard: str = "") -> Any:
        return self.ask(f"{self.api}/course{f'?standard={standard}' if standard else ''}").json

    def file(self, path: str, method: str = "GET", room: Mapping[str, str] | None = None, **headers: str) -> Answer:
        """What stands under an address of the course's origin, its path to the letter."""
        label = (room or self.course()["room"])["label"]
        return self.ask(path, method, f"{label}.{TOOL}:{self.port}", **headers)

    def path(self, name: str, standard: str = "", revision: str = "") -> str:
        """The path of a file of the course, by default as it is now."""
        course = self.course(standard)
        return f"/{course['room']['token']}/content/{revision or course['revision']}/{course['standard']}/{name}"

    def content(self, name: str, **headers: str) -> Answer:
        """A file of the course as it is now."""
        return self.file(self.path(name), "GET", None, **headers)

    def close(self) -> None:
        self.deadline.cancel()
        self.process.kill()
        self.process.communicate()


class Listener:
    """A page that listens for news."""

    def __init__(self, server: Server) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        self.connection.request("GET", f"{server.api}/events")
        self.response = self.connection.getresponse()

    def next(self) -> dict[str, Any]:
        """The next event."""
        lines: list[str] = []
        while line := self.response.readline().decode().rstrip("\n"):
            if line.startswith(":"):
                continue
            lines.append(line)
        assert lines and lines[0] == "event: course", lines
        found: dict[str, Any] = json.loads(lines[1].removeprefix("data: "))
        return found

    def close(self) -> None:
        self.connection.close()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course that no test changes."""
    folder = tmp_path_factory.mktemp("preview") / "small"
    _write(folder)
    return folder


def _write(folder: Path) -> None:
    (folder / "images").mkdir(parents=True)
    (folder / "course.yaml").write_text(COURSE, "utf-8")
    for name, content in FILES.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())


@pytest.fixture(scope="module")
def server(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The preview of it."""
    # It starts before the environment of the tests is made, which keeps the developer's own files out.
    own = str(tmp_path_factory.mktemp("own"))
    running = Server(str(small), environment={"SCORMBUILD_CACHE_DIR": own, "SCORMBUILD_DATA_DIR": own})
    yield running
    running.close()


@pytest.fixture
def start() -> Iterator[Callable[..., Server]]:
    """Start a preview of a test's own."""
    running: list[Server] = []

    def begin(*arguments: str, cwd: Path | None = None) -> Server:
        running.append(Server(*arguments, cwd=cwd))
        return running[-1]

    yield begin
    for one in running:
        one.close()


# ---- a course


def test_every_file_is_what_the_package_holds(server: Server, small: Path, tmp_path: Path) -> None:
    packages = {one.standard: one.path for one in build_package(small, tmp_path / "out").packages}
    assert set(packages) == set(server.course()["standards"]) == {"scorm12", "scorm2004-4"}
    for standard, package in packages.items():
        prefix = server.path("", standard)
        with zipfile.ZipFile(package) as archive:
            for name in archive.namelist():
                answer = server.file(prefix + name)
                assert answer.status == 200 and answer.body == archive.read(name), name


def test_what_is_known_of_a_course(server: Server, small: Path) -> None:
    course = server.course()
    assert course["title"] == "A Small Course" and course["name"] == str(small) and course["kind"] == "source"
    assert course["generator"] == f"scormbuild {__version__}"
    assert course["ok"] is True and course["diagnostics"] == []
    assert course["standard"] == course["standards"][0] == "scorm12"
    (launch,) = course["launches"]
    assert launch["scormType"] == "sco" and launch["title"] == "A Small Course"
    assert launch["masteryScore"] is None and launch["launchData"] is None
    assert b"<title>A Small Course" in server.file(launch["url"]).body
    assert course["questions"]["gas"] == {
        "text": "Which gas do plants take in?",
        "choices": {"a": "Carbon dioxide", "b": "Oxygen"},
        "targets": {},
    }
    assert course["state"]["limit"] == 4096 and 0 < course["state"]["worst"] < 4096
    assert [(one["noun"], one["number"]) for one in course["state"]["costs"]] == [("questions", 2), ("quizzes", 2)]


def test_each_standard_has_its_own_words_and_limits(server: Server) -> None:
    course = server.course("scorm2004-4")
    assert course["standard"] == "scorm2004-4" and course["state"]["limit"] == 64_000
    assert course["questions"]["gas"]["choices"] == {"carbon_dioxide": "Carbon dioxide", "oxygen": "Oxygen"}
    assert course["launches"][0]["scaledPassingScore"] == "0.5"
    assert server.ask(f"{server.api}/course?standard=scorm2004-3").status == 404


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("index.html", "text/html"),
        ("course.js", "text/javascript"),
        ("style.css", "text/css"),
        ("imsmanifest.xml", "text/xml"),
        ("scormbuild.json", "application/json"),
        ("a/film.MP4", "video/mp4"),
        ("font.woff2", "font/woff2"),
        ("x.svg", "image/svg+xml"),
        ("strange.nobodyknows", "application/octet-stream"),
        ("no-ending", "application/octet-stream"),
    ],
)
def test_types_do_not_depend_on_the_machine(name: str, kind: str, server: Server) -> None:
    assert media_type(name) == kind
    answer = server.content(name)
    assert answer.status == 404 or answer.headers["content-type"] == kind


def _film(server: Server, **headers: str) -> Answer:
    (name,) = re.findall(rb"media/film\.[0-9a-f]+\.zip", server.content("imsmanifest.xml").body)[:1]
    return server.content(name.decode(), **headers)


@pytest.mark.parametrize(
    ("wanted", "status", "part"),
    [
        ("bytes=0-9", 206, slice(0, 10)),
        ("bytes=100-", 206, slice(100, None)),
        ("bytes=-5", 206, slice(-5, None)),
        ("bytes=2047999-9999999", 206, slice(2_047_999, None)),
        ("bytes=-99999999", 206, slice(None)),
        ("bytes=2048000-", 416, None),
        ("bytes=-0", 416, None),
        ("bytes=9-2", 200, slice(None)),
        ("bytes=-", 200, slice(None)),
        ("bytes=0-1,5-6", 200, slice(None)),
        ("lines=1-2", 200, slice(None)),
    ],
)
def test_parts_of_files(wanted: str, status: int, part: slice | None, server: Server) -> None:
    answer = _film(server, Range=wanted)
    assert answer.status == status
    if part is None:
        assert answer.headers["content-range"] == f"bytes */{len(FILM)}"
        return
    assert answer.body == FILM[part]
    if status == 206:
        start = len(FILM[: part.start]) if part.start is None or part.start >= 0 else len(FILM) + part.start
        start = 0 if part.start is None else start
        end = start + len(answer.body) - 1
        assert answer.headers["content-range"] == f"bytes {start}-{end}/{len(FILM)}"


def test_head_says_what_get_would(server: Server) -> None:
    path = server.path("index.html")
    head, get = server.file(path, "HEAD"), server.file(path)
    assert head.body == b"" and head.status == 200
    assert head.headers["content-length"] == get.headers["content-length"] == str(len(get.body))
    assert head.headers["content-type"] == get.headers["content-type"]


def test_nothing_is_kept_by_the_browser(server: Server) -> None:
    of_tool = [server.ask(path) for path in ("/", f"{server.api}/course", "/api/x/course", "/nowhere")]
    of_course = [server.content(name) for name in ("index.html", "../nowhere")]
    for answer in of_tool + of_course:
        headers = answer.headers
        assert headers["cache-control"] == "no-store"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert not [name for name in headers if name.startswith("access-control")]


# ---- who is refused


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1.evil.example", "", "169.254.169.254", "localhost.evil"]
)
def test_a_name_that_is_not_ours_gets_nothing(host: str, server: Server) -> None:
    for path in ("/", f"{server.api}/course", f"{server.api}/events", "/preview/preview.js", server.path("index.html")):
        answer = server.ask(path, host=host.format(port=server.port))
        assert answer.status == 400 and b"Small" not in answer.body


@pytest.mark.parametrize("host", ["localhost", "localhost:{port}", "127.0.0.1:{port}"])
def test_our_own_names_are_answered(host: str, server: Server) -> None:
    assert server.ask(f"{server.api}/course", host=host.format(port=server.port)).status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
@pytest.mark.parametrize("path", ["/", "/here", "/api/{run}/course", "/api/{run}/events", "/preview/preview.js"])
def test_nothing_can_be_written(method: str, path: str, server: Server) -> None:
    assert server.ask(path.format(run=server.token), method).status == 405


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_of_a_course_can_be_written(method: str, server: Server) -> None:
    token = server.course()["room"]["token"]
    for path in (server.path("index.html"), f"/{token}/player", f"/{token}/player.js"):
        assert server.file(path, method).status == 405


@pytest.mark.parametrize(
    "path",
    [
        "../course.yaml",
        "%2e%2e/course.yaml",
        "..%2fcourse.yaml",
        "%2e%2e%2f%2e%2e%2fetc/passwd",
        "images/../../course.yaml",
        "..%5ccourse.yaml",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        "index.html%00.png",
        "course.yaml",
        "01-roots.md",
        "",
        "lessons/",
        "lessons",
        "INDEX.HTML",
    ],
)
def test_no_file_but_those_of_the_package(path: str, server: Server) -> None:
    answer = server.file(server.path("") + path)
    assert answer.status == 404 and b"pass: 50" not in answer.body and b"root:" not in answer.body


@pytest.mark.parametrize(
    "path",
    [
        "/preview/",
        "/preview",
        "/preview/../style.css",
        "/preview/%2e%2e/style.css",
        "/preview/..%2f..%2f..%2fpyproject.toml",
        "/preview//etc/passwd",
        "/preview/%2fetc%2fpasswd",
        "/content/",
        "/content/x",
        "/api",
        "/api/",
        "/api/nothing",
        "/api/x/course",
        "/api/course",
        "/api/x/events",
        "/etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
    ],
)
def test_no_file_but_those_of_the_page(path: str, server: Server) -> None:
    assert server.ask(path).status in (307, 400, 404)


def test_others_are_answered_only_when_they_were_let_in() -> None:
    assert names("127.0.0.1") == ["127.0.0.1", "localhost"]
    assert names("10.1.2.3")[:3] == ["127.0.0.1", "localhost", "10.1.2.3"]
    assert "0.0.0.0" not in names("0.0.0.0") and "*" not in names("0.0.0.0")


# ---- changes


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course to work on."""
    _write(tmp_path / "course")
    return tmp_path / "course"


def test_a_saved_change_is_news(course: Path, start: Callable[..., Server]) -> None:
    server = start(str(course))
    listener = Listener(server)
    first = listener.next()
    assert first == {"revision": server.course()["revision"], "ok": True}
    lesson = course / "02-leaves.md"
    lesson.write_text(lesson.read_text("utf-8").replace("Text of it", "Other words"), "utf-8")
    second = listener.next()
    assert second["ok"] and second["revision"] != first["revision"]
    assert b"Other words" in server.content("lessons/leaves.js").body
    old = server.file(server.path("lessons/leaves.js", revision=first["revision"]))
    assert b"Text of it" in old.body, "frames still load from the revision before"
    lesson.write_text(lesson.read_text("utf-8").replace("Other words", "Text of it"), "utf-8")
    assert listener.next() == first, "what is as it was has the name it had"
    listener.close()


def test_a_broken_course_keeps_the_last_good_revision(course: Path, start: Callable[..., Server]) -> None:
    server = start(str(course))
    listener = Listener(server)
    good = listener.next()
    lesson = course / "02-leaves.md"
    text = lesson.read_text("utf-8")
    lesson.write_text(text.replace("[x]", "[ ]"), "utf-8")
    assert listener.next() == {"revision": good["revision"], "ok": False}
    told = server.course()
    assert told["ok"] is False and told["revision"] == good["revision"]
    (wrong,) = told["diagnostics"]
    assert wrong["rule"] == "QUZ004" and wrong["severity"] == "error" and wrong["path"].endswith("02-leaves.md")
    assert wrong["line"] == 9 and wrong["excerpt"] == "- [ ] Carbon dioxide" and wrong["help"]
    assert b"Text of it" in server.content("lessons/leaves.js").body
    # Not even course.yaml.
    (course / "course.yaml").unlink()
    assert listener.next()["ok"] is False
    assert [one["rule"] for one in server.course()["diagnostics"]] == ["SRC017"]
    (course / "course.yaml").write_text(COURSE, "utf-8")
    assert listener.next()["ok"] is False
    lesson.write_text(text, "utf-8")
    assert listener.next() == good
    listener.close()


def test_a_course_that_is_broken_from_the_start(course: Path, start: Callable[..., Server]) -> None:
    lesson = course / "01-roots.md"
    text = lesson.read_text("utf-8")
    lesson.write_text(text.replace("[x]", "[ ]"), "utf-8")
    server = start(str(course))
    listener = Listener(server)
    assert listener.next() == {"revision": None, "ok": False}
    told = server.course()
    assert told["launches"] == [] and told["standards"] == [] and told["diagnostics"]
    lesson.write_text(text, "utf-8")
    assert listener.next()["ok"] is True
    assert server.course()["launches"]
    listener.close()


def test_builds_do_not_hold_up_answers(course: Path, start: Callable[..., Server]) -> None:
    for number in range(60):
        (course / f"{number + 3:02}-more-{number}.md").write_text(
            LESSON.format(f"More {number}") + ("Words and more words. " * 800 + "\n\n") * 8, "utf-8"
        )
    server = start(str(course))
    listener = Listener(server)
    first = listener.next()
    address, room = server.path("index.html"), server.course()["room"]
    (course / "course.yaml").write_text(COURSE + "language: de\n", "utf-8")
    times: list[float] = []
    while len(times) < 5:
        began = time.monotonic()
        assert server.file(address, room=room).status == 200
        times.append(time.monotonic() - began)
    assert listener.next()["revision"] != first["revision"]
    listener.close()


# ---- packages


def write_package(path: Path, title: str = "Somebody's", **members: str) -> Path:
    """A package that scormbuild has not made."""
    temporary = path.with_suffix(".new")
    with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("imsmanifest.xml", MANIFEST.format(title=title))
        archive.writestr("a b/start.html", f"<!doctype html><title>{title}</title>")
        archive.writestr("page.html", "<!doctype html><p>Two")
        archive.writestr("film.mp4", FILM)
        for name, content in members.items():
            archive.writestr(name, content)
    temporary.replace(path)
    return path


@pytest.mark.parametrize("unpacked", [False, True])
def test_a_package_of_anybody(unpacked: bool, tmp_path: Path, start: Callable[..., Server]) -> None:
    package = write_package(tmp_path / "their.zip")
    if unpacked:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(tmp_path / "their")
        package = tmp_path / "their"
    server = start(str(package))
    course = server.course()
    assert course["kind"] == "package" and course["title"] == "Somebody's" and course["generator"] is None
    assert course["standards"] == ["scorm12"] and course["questions"] == {} and course["state"] is None
    one, two = course["launches"]
    prefix = server.path("")
    assert one["url"] == f"{prefix}a%20b/start.html?page=1" and two["url"] == f"{prefix}page.html"
    assert (one["identifier"], one["title"], one["scormType"]) == ("i1", "One", "sco")
    assert (one["masteryScore"], one["launchData"]) == ("80", "a=1") and two["scormType"] == "asset"
    assert server.file(one["url"]).body == b"<!doctype html><title>Somebody's</title>"
    assert server.content("film.mp4").body == FILM
    assert server.content("film.mp4", Range="bytes=1000-1003").body == FILM[1000:1004]
    assert server.content("../their.zip").status == 404
    assert not [one for one in tmp_path.iterdir() if one.name not in ("their.zip", "their")], "nothing was unpacked"


def test_objectives_and_shared_data_of_the_manifest_are_told(tmp_path: Path) -> None:
    """The emulated LMS begins with them, as the standard says."""
    sequencing = (
        "</imsss:objectives>",
        '<imsss:objective objectiveID="second"/><imsss:objective/></imsss:objectives>',
    )
    data = (
        "</imsss:sequencing>\n      </item>",
        '</imsss:sequencing><adlcp:data><adlcp:map targetID="store_1"/>'
        '<adlcp:map targetID="store_2" readSharedData="false" writeSharedData="true"/></adlcp:data></item>',
    )
    package = tmp_path / "p.zip"
    package.write_bytes(changed("scorm2004-4", sequencing, data)())
    revision = open_course(package).build().revision
    assert revision is not None
    (launch,) = revision.editions["scorm2004-4"].launches
    assert launch["objectives"] == ["score", "second"]
    assert launch["sharedData"] == [
        {"identifier": "store_1", "reads": True, "writes": False},
        {"identifier": "store_2", "reads": False, "writes": True},
    ]


def test_a_package_that_is_replaced_is_read_again(tmp_path: Path, start: Callable[..., Server]) -> None:
    package = write_package(tmp_path / "their.zip")
    server = start(str(package))
    listener = Listener(server)
    first = listener.next()
    write_package(package, "Their second")
    news = listener.next()
    while news["revision"] == first["revision"]:
        news = listener.next()
    assert server.course()["title"] == "Their second"
    good = news["revision"]
    package.write_bytes(b"PK no zip at all")
    while news["ok"]:
        news = listener.next()
    told = server.course()
    assert told["revision"] == good and told["diagnostics"][0]["rule"] == "PKG001"
    listener.close()


def test_what_else_is_wrong_with_a_package_is_said(tmp_path: Path, start: Callable[..., Server]) -> None:
    package = tmp_path / "their.zip"
    write_package(package, **{"unlisted.txt": "x"})
    server = start(str(package))
    from scormbuild.checks import check_package

    expected = [one.rule for one in check_package(package)]
    for _ in range(100):
        rules = [one["rule"] for one in server.course()["diagnostics"]]
        if rules == expected:
            break
        time.sleep(0.05)
    assert rules == expected and expected


@pytest.mark.parametrize("code", sorted(REFUSED["moodle"] | CHANGED["moodle"]))
def test_what_an_import_makes_of_a_package_is_told(code: str, tmp_path: Path) -> None:
    package = tmp_path / "their.zip"
    package.write_bytes(CASES[code]())
    course = open_course(package)
    revision = course.build().revision
    assert revision is not None, "what is not played needs no note"
    revision.close()
    told = imports(course.findings() or ())["moodle"]
    assert told["refused"] is (code in REFUSED["moodle"])
    words = {one["rule"]: one["text"] for one in told["words"]}
    assert words[code].endswith(RULES[code].why) and words[code][0] in f'"{words[code][0].upper()}'
    if told["refused"]:
        assert told["words"][0]["rule"] in REFUSED["moodle"]


def test_every_rule_of_the_import_into_moodle_is_told_or_known() -> None:
    of_moodle = {code for code, rule in RULES.items() if "moodle" in rule.lms and code[:3] in ("MAN", "RES")}
    # Sequencing is played nowhere in the preview, and one SCO to a page and the threshold's form are imitated.
    assert of_moodle - REFUSED["moodle"] - CHANGED["moodle"] == {"MAN029", "MAN030", "MAN032", "MAN040"}


def test_a_finding_in_many_places_is_told_once() -> None:
    found = [diagnose("RES003", Position("p.zip", line, 1), value="SCO") for line in (1, 2, 3)]
    ((told),) = imports(found)["moodle"]["words"]
    assert told["text"].startswith('"SCO" is not a valid resource type (and 2 more like this). An LMS does not')
    assert imports([diagnose("MAN012", Position("p.zip", 1, 1), said="missing")]) == {}


def test_the_page_is_given_what_an_import_makes_of_it(tmp_path: Path, start: Callable[..., Server]) -> None:
    package = tmp_path / "their.zip"
    package.write_bytes(CASES["RES003"]())
    server = start(str(package))
    for _ in range(100):
        if told := server.course()["imports"]:
            break
        time.sleep(0.05)
    assert [one["rule"] for one in told["moodle"]["words"]] == ["RES003"]


@pytest.mark.parametrize(
    ("threshold", "standards", "attribute"),
    [
        ("", None, None),
        ("<adlcp:completionThreshold>0.5</adlcp:completionThreshold>", "0.5", "1.0"),
        ('<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.6"/>', "0.6", "0.6"),
        ('<adlcp:completionThreshold minProgressMeasure="0.7"/>', None, "0.7"),
        ('<adlcp:completionThreshold completedByMeasure="true"/>', "1.0", "1.0"),
    ],
)
def test_the_threshold_by_the_standard_and_by_the_attribute_alone(
    threshold: str, standards: str | None, attribute: str | None, tmp_path: Path
) -> None:
    package = tmp_path / "their.zip"
    package.write_bytes(changed("scorm2004-4", ("</imsss:sequencing>", f"</imsss:sequencing>{threshold}"))())
    revision = open_course(package).build().revision
    assert revision is not None
    (launch,) = revision.editions["scorm2004-4"].launches
    assert (launch["completionThreshold"], launch["thresholdOfAttribute"]) == (standards, attribute)
    revision.close()


def test_our_own_package_says_what_its_questions_ask(small: Path, tmp_path: Path, start: Callable[..., Server]) -> None:
    built = build_package(small, tmp_path / "out", ["scorm2004-4"]).packages[0].path
    course = start(str(built)).course()
    assert course["generator"] == f"scormbuild {__version__}" and course["standards"] == ["scorm2004-4"]
    assert course["questions"]["gas"]["text"] == "Which gas do plants take in?"


def test_a_package_without_anything_to_play(tmp_path: Path, start: Callable[..., Server]) -> None:
    package = tmp_path / "their.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("imsmanifest.xml", MANIFEST.format(title="x").replace("identifierref", "other"))
    told = start(str(package)).course()
    assert told["ok"] is False and told["revision"] is None
    assert told["diagnostics"][0]["message"].endswith("has no item that could be played")


# ---- the command


def run(*arguments: str) -> Result:
    """A run that ends before anything is served."""
    return CliRunner().invoke(cli, ["preview", *arguments])


def test_what_cannot_be_previewed(tmp_path: Path, small: Path) -> None:
    (tmp_path / "empty").mkdir()
    missing = run(str(tmp_path / "missing"))
    assert missing.exit_code == 2 and "missing' does not exist" in missing.stderr
    empty = run(str(tmp_path / "empty"))
    assert empty.exit_code == 1 and "contains neither a course.yaml nor" in empty.stderr
    package = write_package(tmp_path / "their.zip")
    chosen = run(str(package), "--standard", "scorm12")
    assert chosen.exit_code == 1 and "remove --standard" in chosen.stderr
    unknown = run(str(small), "--standard", "scorm13")
    assert unknown.exit_code == 2 and "scorm12" in unknown.stderr
    elsewhere = run(str(small), "--host", "203.0.113.9")
    assert elsewhere.exit_code == 1 and "is not an address of this computer" in elsewhere.stderr


def test_a_port_that_is_in_use(small: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run(str(small), "--port", str(port))
    assert done.exit_code == 1 and f"port {port} is in use" in done.stderr


def test_without_a_port_the_next_free_one_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    from scormbuild.preview import hosts as module

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        monkeypatch.setattr(module, "DEFAULT_PORT", port)
        with module.listen("127.0.0.1", None) as found:
            assert found.getsockname()[1] != port


@POSIX
def test_ctrl_c_ends_it_although_a_page_listens(small: Path, start: Callable[..., Server]) -> None:
    server = start(str(small))
    listener = Listener(server)
    listener.next()
    server.process.send_signal(signal.SIGINT)
    _, said = server.process.communicate(timeout=20)
    assert server.process.returncode == 0
    assert said.endswith("stopped\n") and "Traceback" not in said and "Error" not in said
    listener.close()


def test_the_folder_one_is_in_is_previewed(small: Path, start: Callable[..., Server]) -> None:
    assert start(cwd=small).course()["title"] == "A Small Course"


@V6
@pytest.mark.parametrize("host", ["::1", "[::1]", "0:0:0:0:0:0:0:1", "::"])
def test_an_address_of_ipv6(host: str, small: Path, start: Callable[..., Server]) -> None:
    server = start(str(small), "--host", host)
    assert server.address == f"http://[::1]:{server.port}/"
    with urllib.request.urlopen(f"{server.address}api/{server.token}/course", timeout=30) as answer:
        assert json.load(answer)["title"] == "A Small Course"
    assert server.ask(f"{server.api}/course", host="evil.example").status == 400
    assert server.content("index.html").status == 200
    if host == "::":
        server.at = "127.0.0.1"
        assert server.course()["title"] == "A Small Course", "IPv4 too"
    server.process.send_signal(signal.SIGTERM)
    _, said = server.process.communicate(timeout=20)
    assert ("everybody in your network" in said) is (host == "::")


@V6
def test_a_port_of_ipv6_that_is_in_use(small: Path) -> None:
    with socket.socket(socket.AF_INET6) as taken:
        taken.bind(("::1", 0))
        taken.listen()
        done = run(str(small), "--host", "::1", "--port", str(taken.getsockname()[1]))
    assert done.exit_code == 1 and "is in use" in done.stderr
    elsewhere = run(str(small), "--host", "2001:db8::9")
    assert elsewhere.exit_code == 1 and "2001:db8::9 is not an address of this computer" in elsewhere.stderr


def test_names_of_ipv6() -> None:
    assert names("::1") == ["127.0.0.1", "localhost", "[::1]"]
    assert "[2001:db8::5]" in names("2001:DB8:0::5") and "::" not in names("::") and "[::]" not in names("::")


def test_showing_it_to_others_is_warned_of(small: Path, start: Callable[..., Server]) -> None:
    server = start(str(small), "--host", "0.0.0.0", "--standard", "scorm12")
    assert server.course()["standards"] == ["scorm12"]
    assert server.ask(f"{server.api}/course", host="evil.example").status == 400
    server.process.send_signal(signal.SIGTERM)
    _, said = server.process.communicate(timeout=20)
    assert "warning: everybody in your network can see this course" in said


def test_nothing_of_the_server_is_loaded_by_other_commands() -> None:
    code = (
        "import sys\nfrom scormbuild.cli import main\ntry: main(sys.argv[1:])\n"
        "finally: print(sorted({'uvicorn', 'starlette', 'watchfiles', 'asyncio', 'lxml'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, "preview", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


# ---- words


def test_responses_are_told_in_the_words_that_learners_chose(tmp_path: Path) -> None:
    """By the tables of docs/questions.md, which are compared with what an LMS holds."""
    compiled = compile_course(questions_page.write_course(tmp_path / "course"))
    told = 0
    for standard in questions_page.STANDARDS:
        words = reported_words(compiled.words, standard)
        between, pair = (",", ".") if standard == "scorm12" else ("[,]", "[.]")
        for kind in questions_page.kinds():
            question: Any = words[kind.question]
            assert question["text"] and kind.question in words
            for row in kind.rows:
                if row.field != "response" or not question["choices"]:
                    continue
                parts = row.values[standard].split(between)
                if question["targets"]:
                    pairs = [part.split(pair) for part in parts]
                    said = [f"{question['choices'][one]} → {question['targets'][other]}" for one, other in pairs]
                else:
                    said = [question["choices"][part] for part in parts]
                assert "; ".join(said) == row.answer, (kind.name, standard)
                told += 1
    assert told >= 30


def test_a_course_is_told_from_a_package(small: Path, tmp_path: Path, make_course: MakeCourse) -> None:
    assert open_course(small).kind == open_course(EXAMPLE).kind == "source"
    assert open_course(write_package(tmp_path / "their.zip")).kind == "package"
    both = make_course("Text.", files={"imsmanifest.xml": "<manifest/>"})
    assert open_course(both).kind == "source", "a course, with a file that is not of it"
