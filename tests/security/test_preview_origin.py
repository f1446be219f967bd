"""A stranger's package in the preview: what it reaches of the tool, of other courses and of other servers. Nothing.

Chromium is the judge: the package of each test tries what it can, and the test looks at what came of it.
"""

from __future__ import annotations

import contextlib
import http.client
import http.server
import json
import re
import socket
import subprocess
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect
from playwright.sync_api import Error as PlaywrightError

from scormbuild.cli import cli
from scormbuild.preview.rooms import TOOL
from tests.browser.conftest import make_context
from tests.conftest import MakeCourse
from tests.test_preview import Answer, Server

pytestmark = pytest.mark.browser

MANIFEST = """\
<?xml version="1.0"?>
<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>{title}</title>
<item identifier="i1" identifierref="r1"><title>One</title></item></organization></organizations>
<resources><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="sco.html">
<file href="sco.html"/></resource></resources></manifest>
"""
PAGE = """\
<!doctype html><html><head><meta charset="utf-8"><title>A part</title></head><body><p id="said">Words</p>
<script>
const SECRET = "{secret}";
const api = window.parent === window ? opener.API : parent.API;
api.LMSInitialize("");
const tried = {{}};
const note = (name, of) => {{
  const refused = (error) => {{ tried[name] = `refused: ${{error?.name}}`; }};
  try {{
    Promise.resolve(of()).then((value) => {{ tried[name] = String(value); }}, refused);
  }} catch (error) {{ refused(error); }}
}};
{script}
</script></body></html>
"""
SECRET = "the-secret-of-another-course"
HOSTILE = Path(__file__).parent / "hostile_package"
Preview = Callable[..., tuple[Server, Page]]


def hostile(name: str) -> str:
    """What a script of the package does."""
    return (HOSTILE / f"{name}.js").read_text("utf-8")


def package(path: Path, script: str = "", title: str = "Theirs", **files: str) -> Path:
    """A package of one part, with a script."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("imsmanifest.xml", MANIFEST.format(title=title))
        archive.writestr("sco.html", PAGE.format(script=script, secret=SECRET))
        for name, text in files.items():
            archive.writestr(name.replace("_", "."), text)
    return path


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = make_context(browser)
    yield made
    made.close()


@pytest.fixture
def preview(tmp_path: Path, context: BrowserContext) -> Iterator[Preview]:
    """Preview a package with a script, and open the page."""
    running: list[Server] = []

    def start(
        script: str = "", *arguments: str, title: str = "Theirs", port: int = 0, name: str = "their", **files: str
    ) -> tuple[Server, Page]:
        server = Server(str(package(tmp_path / f"{name}.zip", script, title, **files)), *arguments, port=port)
        running.append(server)
        page = context.new_page()
        page.goto(server.address)
        page.wait_for_url(f"http://{TOOL}:{server.port}/")
        return server, page

    yield start
    for one in running:
        one.close()


def course(page: Page) -> Frame:
    """The frame of the course, when its script has run."""
    inner = page.frame_locator("#desk .course-frame").frame_locator("iframe >> nth=0")
    inner.locator("#said").wait_for(state="attached")
    return next(one for one in page.frames if "/sco.html" in one.url)


def tried(frame: Frame | Page, count: int) -> dict[str, str]:
    """What came of as many attempts."""
    frame.wait_for_function(f"() => Object.keys(tried).length >= {count}")
    found: dict[str, str] = frame.evaluate("() => tried")
    return found


# ---- the tool

REACHES = hostile("reaches")


def test_a_package_reaches_nothing_of_the_tool(preview: Preview) -> None:
    _, page = preview(REACHES)
    found = tried(course(page), 12 + 8 + 4)
    # A page that is not there, of the course's own origin, is no page of the tool.
    assert {name: said for name, said in found.items() if not said.startswith("refused: ")} == {
        f"fetch as this origin's {path}": "false" for path in ("/", "/api/x/course", "/preview/preview.js", "/here")
    }
    assert page.evaluate("() => window.owned === undefined && document.querySelectorAll('script').length === 1")


def test_no_script_but_its_own_runs_in_the_tool(preview: Preview) -> None:
    _, page = preview()
    page.evaluate(f"(address) => setTimeout(() => {{ {hostile('injects')} }})", course(page).url)
    page.wait_for_function("() => window.done")
    assert page.evaluate("() => window.owned === undefined && !document.querySelector('[onerror]')")


LEAVES = hostile("leaves")


def test_a_package_puts_no_other_page_in_place_of_the_tool(preview: Preview) -> None:
    server, page = preview(LEAVES + "document.onclick = () => { aim({ href: '/elsewhere', target: '_top' }); };")
    frame = course(page)
    tried(frame, 7)
    page.wait_for_timeout(500)
    assert page.url == f"http://{TOOL}:{server.port}/"
    frame.click("body")
    # Leaving its player ends its session, and nothing more.
    frame.evaluate("() => { aim({ href: 'about:blank' }, parent.document); }")
    expect(page.locator("#away")).to_contain_text("The learner left the course")
    assert page.url == f"http://{TOOL}:{server.port}/"
    page.locator("#away button").click()
    course(page)


STEALS = hostile("steals")
SHAPES = [
    "null",
    "'call'",
    "{ do: 'no such thing' }",
    "{ do: '__proto__' }",
    "{ do: 'call' }",
    "{ do: 'call', method: 'LMSGetValue', args: 'x', at: 1 }",
    "{ do: 'call', method: 'LMSSetValue', args: ['cmi.comments', 'x'.repeat(1e6)], at: 1 }",
    "{ do: 'call', method: 'LMSGetValue', args: [{ toString: 1 }], at: 1 }",
    "{ do: 'call', method: 'LMSGetValue', args: ['x'], at: NaN }",
    "{ do: 'leaving', how: 'never', at: 1 }",
    "{ do: 'titles', titles: [['<b>']] }",
    "{ do: 'titles', titles: Array(9999).fill(['a', 'b']) }",
    "{ do: 'place', place: { hash: 'javascript:1', x: 0, y: 0 } }",
    "{ do: 'asked', hosts: [{}] }",
    "{ do: 'asked', hosts: ['Type your password at evil.example'] }",
    "{ do: 'tails', tails: [{ session: 'x', from: 0, events: [{}] }] }",
]


def test_what_no_player_sends_ends_the_session_and_nothing_else(preview: Preview) -> None:
    _, page = preview(STEALS)
    for number, shape in enumerate(SHAPES):
        course(page).evaluate(f"() => {{ setTimeout(() => send({shape})) }}")
        expect(page.locator("#away"), shape).to_contain_text("The preview stopped this package")
        page.locator("#away button").click()
        expect(page.locator("#away"), f"{number}").to_be_hidden()
    expect(page.locator("#saved")).to_contain_text("has started")


def test_a_flood_of_messages_leaves_the_tool_usable(preview: Preview) -> None:
    _, page = preview("setTimeout(() => { " + hostile("floods") + " }, 300);")
    course(page)
    page.wait_for_timeout(2000)
    # How many messages arrive depends on the machine: the flood may have been ended already.
    with contextlib.suppress(PlaywrightError):
        page.locator("#crash").click(timeout=3000)
    expect(page.locator("#away")).to_contain_text(re.compile("crashed|without end"))
    page.locator("#learners > summary").click()
    page.locator("#people input").click()
    expect(page.locator("#people input")).to_have_count(1)


def test_what_a_package_says_is_text(preview: Preview) -> None:
    script = STEALS + hostile("marks")
    _, page = preview(script, title="&lt;b id=mark>T")
    course(page)
    for name in ("answers", "memory", "calls"):
        if page.locator(f"#{name}").get_attribute("open") is None:
            page.locator(f"#{name} > summary").click()
    expect(page.locator("#answers-list")).to_contain_text("<img src=x")
    expect(page.locator("#call-list")).to_contain_text("<img src=x")
    expect(page.locator("#title")).to_have_text("<b id=mark>T")
    assert page.locator("#mark, [onerror]").count() == 0
    assert page.evaluate("() => window.owned === undefined")


# ---- other courses

KEEPS = hostile("keeps")
SHARED = f"onconnect = ({{ ports: [port] }}) => port.postMessage({json.dumps(SECRET)});"
LOOKS = hostile("looks")


def test_two_courses_meet_nothing_of_each_other(preview: Preview) -> None:
    first, page = preview(KEEPS, title="One", shared_js=SHARED, worker_js="self.a = 1;")
    found = tried(course(page), 3)
    assert found["database"] == "kept" and found["service worker"].startswith("refused")
    second, other = preview(LOOKS, title="Two", name="other", shared_js="")
    found = tried(course(other), 8)
    assert SECRET not in json.dumps(found), found
    assert found["workers"] == "0" and found["caches"] == found["databases"] == "[]" and found["cookies"] == ""

    # Nor in the next run, on the same port and with the first one's page still open.
    second.close()
    first.close()
    _, third = preview(LOOKS, title="Three", name="third", port=first.port, shared_js="")
    assert SECRET not in json.dumps(tried(course(third), 8))


def test_a_course_keeps_what_it_stores_in_its_run(preview: Preview) -> None:
    _, page = preview(LOOKS + KEEPS, shared_js=SHARED)
    tried(course(page), 8)
    page.reload()
    found = tried(course(page), 8)
    assert SECRET in found["storage"] and SECRET in found["cookies"] and "kept" in found["databases"]
    assert found["LMS"] == SECRET


def test_cookies_of_a_course_do_not_keep_the_tool_from_loading(preview: Preview) -> None:
    heap = """
for (let turn = 0; turn < 170; turn += 1) {
  document.cookie = `heap${turn}=${"x".repeat(3900)}; path=/; domain=scormbuild.localhost; max-age=99999`;
}
note("cookies", () => document.cookie.length);
"""
    _, page = preview(heap)
    assert int(tried(course(page), 1)["cookies"]) > 500_000
    page.reload()
    course(page)
    _, other = preview(LOOKS, name="other", shared_js="")
    assert tried(course(other), 8)["cookies"] == ""


OUTLIVES = hostile("outlives")


def test_a_page_that_outlives_its_preview_reaches_nothing_of_the_next(
    preview: Preview,
    make_course: MakeCourse,
    context: BrowserContext,
) -> None:
    server, page = preview(OUTLIVES)
    course(page)
    with page.expect_popup() as opened:
        page.locator("#popup").click()
    left = opened.value
    left.locator("#said").wait_for(state="attached")
    left.evaluate("() => look()")
    assert "200" in left.evaluate("() => seen")
    # The same address, another course, and the page of the tool that was open before.
    server.close()
    expect(page.locator("#say")).to_contain_text("has stopped")
    folder = make_course(f"Questions of {SECRET}.", "id: next\ntitle: The next one\n")
    following = Server(str(folder), port=server.port)
    try:
        expect(page.locator("#title")).to_have_text("The next one", timeout=20_000)
        page.frame_locator("#desk .course-frame").frame_locator("iframe >> nth=0").get_by_text(SECRET).wait_for()
        if not left.is_closed():
            left.evaluate("async () => { seen.length = 0; await look(); }")
            said = left.evaluate("() => seen")
            assert len(said) == 5 and not {"200", "204", "206"} & set(said), said
            assert left.evaluate("() => { try { return opener?.API ?? null } catch { return null } }") is None
        assert following.run_token() != server.token
    finally:
        following.close()


def test_a_package_in_place_of_another_gets_an_origin_of_its_own(preview: Preview, tmp_path: Path) -> None:
    server, page = preview(KEEPS, shared_js=SHARED)
    before = server.course()["room"]
    tried(course(page), 3)
    package(tmp_path / "their.zip", LOOKS, "Another", shared_js="")
    expect(page.locator("#title")).to_have_text("Another")
    found = tried(course(page), 8)
    assert SECRET not in json.dumps(found), found
    after = server.course()
    assert after["room"]["label"] != before["label"] and after["room"]["token"] != before["token"]
    # Neither by the old host nor with the old token.
    new = server.path("sco.html")
    old = new.replace(after["room"]["token"], before["token"])
    assert server.file(new).status == 200
    assert (
        server.file(new, room=before).status == server.file(old).status == server.file(old, room=before).status == 404
    )


# ---- other servers


class Recorder:
    """Servers on loopback that note who comes: HTTP, bare TCP (TURN), and UDP (STUN)."""

    def __init__(self) -> None:
        seen: list[str] = []
        self.seen = seen

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                seen.append(self.path.strip("/").partition("?")[0])
                self.send_response(200)
                self.send_header("Access-Control-Allow-Origin", "*")
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_POST = do_HEAD = do_OPTIONS = do_GET

            def log_message(self, *_: object) -> None:
                pass

        class Counting(http.server.ThreadingHTTPServer):
            def process_request(self, *arguments: Any) -> None:
                seen.append("TCP")
                super().process_request(*arguments)

        self.server = Counting(("127.0.0.1", 0), Handler)
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", 0))
        for work in (self.server.serve_forever, self._tcp, self._udp):
            threading.Thread(target=work, daemon=True).start()

    @property
    def places(self) -> str:
        """Where they are, as constants of a script."""
        tcp, udp = self.tcp.getsockname()[1], self.udp.getsockname()[1]
        return f"const E = 'http://127.0.0.1:{self.server.server_port}/', TURN = {tcp}, STUN = {udp};\n"

    def _tcp(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                self.tcp.accept()[0].close()
                self.seen.append("TURN")

    def _udp(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                self.udp.recvfrom(2000)
                self.seen.append("STUN")

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.tcp.close()
        self.udp.close()


def wait_until(done: Callable[[], bool], seconds: float) -> None:
    """Wait for something, or for long enough."""
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        time.sleep(0.05)


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    made = Recorder()
    yield made
    made.close()


ASKS = hostile("asks")
SEEN = """
fetch xhr beacon img script import style1 style2 video poster iframe srcdoc blob websocket events worker form form2 open
later2 link noopener prefetch preload refresh missing room
"""
WORKER = "fetch(location.hash.slice(1) + 'worker2', { mode: 'no-cors' });"


def refresh(recorder: Recorder) -> str:
    return f'<meta http-equiv="refresh" content="0; url=http://127.0.0.1:{recorder.server.server_port}/refresh">'


def test_nothing_leaves_for_another_server(preview: Preview, recorder: Recorder) -> None:
    files = {"worker_js": WORKER, "refresh_html": refresh(recorder)}
    _, page = preview(recorder.places + ASKS, **files)
    frame = course(page)
    frame.wait_for_timeout(3000)
    assert recorder.seen == [], frame.evaluate("() => tried")
    expect(page.locator("#asked-note")).to_contain_text(f"127.0.0.1:{recorder.server.server_port}")


def test_what_would_leave_is_seen_by_the_test_before(preview: Preview, recorder: Recorder) -> None:
    files = {"worker_js": WORKER, "refresh_html": refresh(recorder)}
    _, page = preview(recorder.places + ASKS, "--online", **files)
    course(page).wait_for_timeout(3000)
    assert set(SEEN.split()) - set(recorder.seen) == set()
    expect(page.locator("#asked-note")).to_be_hidden()
    # The tool is out of reach all the same.
    assert tried(course(page), 1)["the player's page"].startswith("refused")


def test_a_click_on_a_link_in_ones_own_course_leads_there(
    make_course: MakeCourse, context: BrowserContext, recorder: Recorder
) -> None:
    where = f"http://127.0.0.1:{recorder.server.server_port}/linked"
    server = Server(str(make_course(f"[Out there]({where})")))
    try:
        page = context.new_page()
        page.goto(server.address)
        link = page.frame_locator("#desk .course-frame").frame_locator("iframe").get_by_text("Out there")
        with page.expect_popup() as opened:
            link.click()
        opened.value.wait_for_url(where)
        assert "linked" in recorder.seen
        assert opened.value.evaluate("() => opener") is None
    finally:
        server.close()


@pytest.mark.parametrize("whose", ["document", "parent.document"])
def test_nothing_leaves_with_the_page_itself(whose: str, preview: Preview, recorder: Recorder) -> None:
    leave = f"setTimeout(() => {{ aim({{ href: E + 'away' }}, {whose}); }}, 300);"
    _, page = preview(recorder.places + LEAVES + leave)
    page.wait_for_timeout(2000)
    assert recorder.seen == []
    assert page.url.startswith(f"http://{TOOL}:")


def test_nothing_leaves_from_a_window_of_its_own(preview: Preview, recorder: Recorder) -> None:
    leave = "if (window.parent === window) setTimeout(() => { location = E + 'away'; }, 300);"
    _, page = preview(recorder.places + leave)
    course(page)
    with page.expect_popup():
        page.locator("#popup").click()
    page.wait_for_timeout(2000)
    assert recorder.seen == []


@pytest.mark.parametrize(("arguments", "comes"), [((), set()), (("--online",), {"STUN", "TURN"})])
def test_nothing_leaves_between_browsers(
    arguments: tuple[str, ...],
    comes: set[str],
    tmp_path: Path,
    recorder: Recorder,
    browser_options: dict[str, Any],
) -> None:
    server = Server(str(package(tmp_path / "their.zip", recorder.places + hostile("calls"))), *arguments)
    # Chromium ends the process of a page that tries it, which Playwright does not bear.
    options = ["--headless", f"--user-data-dir={tmp_path / 'profile'}", *browser_options["args"]]
    command = [browser_options["executable_path"], *options, server.address]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        wait_until(lambda: bool(comes) and comes <= set(recorder.seen), 6)
        run.terminate()
    server.close()
    assert {"STUN", "TURN"} & set(recorder.seen) == comes


# ---- the server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(str(package(tmp_path / "their.zip")))
    yield running
    running.close()


def test_what_is_known_of_a_course_is_for_the_page_of_this_run(server: Server) -> None:
    path = f"{server.api}/course"
    own = f"http://127.0.0.1:{server.port}"
    assert server.ask(path).status == server.ask(path, **{"Sec-Fetch-Site": "same-origin", "Origin": own}).status == 200
    for site in ("cross-site", "same-site"):
        for name in ("course", "events"):
            assert server.ask(f"{server.api}/{name}", **{"Sec-Fetch-Site": site}).status == 404
    assert server.ask(path, Origin="http://evil.example").status == 404
    assert server.ask(path, Origin=f"http://{server.course()['room']['label']}.{TOOL}:{server.port}").status == 404
    assert server.ask("/api//course").status == server.ask(f"/api/{server.token[:-1]}/course").status == 404
    assert server.ask(path, host=f"{server.course()['room']['label']}.{TOOL}:{server.port}").status == 404


def test_a_course_is_answered_under_its_own_name_and_token_only(server: Server) -> None:
    path, room = server.path("sco.html"), server.course()["room"]
    assert server.file(path).status == 200
    other = f"{'0' * 32}.{TOOL}"
    for host in (TOOL, "127.0.0.1", "localhost"):
        assert server.ask(path, host=f"{host}:{server.port}").status == 404
    assert server.ask(path, host=f"{other}:{server.port}").status == 404
    for host in (f"{room['label']}.localhost", f"a.{room['label']}.{TOOL}", f"{room['label']}.{TOOL}.evil.example"):
        assert server.ask(path, host=f"{host}:{server.port}").status == 400
    for token in ("", "x", server.token, room["label"], room["token"][:-1], room["token"] + "x", "%00", "%ff"):
        assert server.file(path.replace(room["token"], token)).status == 404
    assert len(room["token"]) >= 32 and len(room["label"]) == 32


def ask_second(server: Server, path: str, host: str | None = None) -> Answer:
    """A request on the second port."""
    second = server.course()["second"]
    at = second["host"].strip("[]") or "127.0.0.1"
    connection = http.client.HTTPConnection(at, second["port"], timeout=30)
    connection.request("GET", path, headers={"Host": host or f"{second['host'] or at}:{second['port']}"})
    response = connection.getresponse()
    answer = Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
    connection.close()
    return answer


def no_request(server: Server, host: str) -> Answer:
    """What comes back for something that is no request."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        connection.sendall(f"GET / HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n".encode())
        response = http.client.HTTPResponse(connection)
        response.begin()
        return Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())


def test_a_pdf_document_is_downloaded_where_no_browser_shows_it(tmp_path: Path) -> None:
    path = package(tmp_path / "their.zip", paper_pdf="%PDF-1.4")
    for arguments, document in (((), "attachment"), (("--online",), None)):
        server = Server(str(path), *arguments)
        for destination, expected in (("document", document), ("iframe", "attachment"), ("object", "attachment")):
            answer = server.content("paper.pdf", **{"Sec-Fetch-Dest": destination})
            assert answer.headers.get("content-disposition") == expected, (arguments, destination)
        for name in ("paper.pdf", "sco.html"):
            assert "content-disposition" not in server.content(name).headers
        server.close()


def test_a_course_of_ones_own_needs_no_way_out(make_course: MakeCourse) -> None:
    done = CliRunner().invoke(cli, ["preview", str(make_course("Words.")), "--online"])
    assert done.exit_code == 1 and "remove --online" in done.stderr


def test_the_second_port_has_courses_and_nothing_of_the_tool(server: Server) -> None:
    path = server.path("sco.html")
    assert ask_second(server, path).status == 200
    for other in ("/", f"{server.api}/course", f"{server.api}/events", "/preview/preview.js", "/here"):
        assert ask_second(server, other).status == 404
    assert ask_second(server, path, "evil.example").status == ask_second(server, path, TOOL).status == 400


def test_every_answer_of_a_course_has_the_policy(server: Server) -> None:
    room = server.course()["room"]
    found = [
        server.content("sco.html"),
        server.content("sco.html", Range="bytes=0-3"),
        server.content("sco.html", Range="bytes=99999999-"),
        server.content("missing.html"),
        server.file(server.path("sco.html"), "POST"),
        server.file("/"),
        server.file(f"/{room['token']}/"),
        server.file(f"/{room['token']}/player"),
        server.file(f"/{room['token']}/player/"),
        server.file(f"/{room['token']}/player.js"),
        server.content("sco.html", **{"Service-Worker": "script"}),
        server.file("/" + "x" * 70_000),
        no_request(server, f"{room['label']}.{TOOL}:{server.port}"),
        ask_second(server, "/"),
        ask_second(server, server.path("sco.html")),
    ]
    second = r'("http://[\\:\\:1]:{}/*")'.format(server.course()["second"]["port"])
    assert {one.status for one in found} == {200, 206, 307, 400, 403, 404, 405, 416}
    for one in found:
        policy = one.headers["content-security-policy"]
        assert "default-src " in policy and re.search(r"; sandbox( allow-[a-z-]+)*$", policy), one
        assert " *" not in policy.partition("default-src ")[2].partition(";")[0] and "allow-top" not in policy
        # Only the tool frames a course, and nobody what is no part of one.
        framed = policy.partition("frame-ancestors ")[2].partition(";")[0].split()
        assert framed and all(
            origin in ("'self'", "'none'") or urlsplit(origin).hostname in ("127.0.0.1", "localhost", TOOL)
            for origin in framed
        ), policy
        assert one.headers.get("connection-allowlist") in ("(response-origin)", second) or one.status == 400


def test_the_policy_of_the_tool_names_its_own_scripts(server: Server) -> None:
    for path in ("/", f"{server.api}/course", "/preview/preview.js", "/nowhere"):
        headers = server.ask(path).headers
        policy = dict(one.strip().split(" ", 1) for one in headers["content-security-policy"].split(";"))
        assert policy["default-src"] == policy["frame-ancestors"] == "'none'" and policy["script-src"] == "'self'"
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"


# ---- browsers that do not find the names


def test_a_browser_without_the_names_plays_it_on_the_second_port(
    preview: Preview,
    tmp_path: Path,
    context: BrowserContext,
) -> None:
    context.route(f"http://{TOOL}:*/**", lambda route: route.abort())
    server = Server(str(package(tmp_path / "theirs.zip", REACHES.replace("note(", "null ?? note("))))
    try:
        page = context.new_page()
        page.goto(server.address)
        frame = course(page)
        second = server.course()["second"]
        assert frame.url.startswith(f"http://{second['host'] or '127.0.0.1'}:{second['port']}/")
        expect(page.locator("#saved")).to_contain_text("has started")
        found = tried(frame, 12 + 8 + 4)
        assert {said for said in found.values() if not said.startswith("refused: ")} == {"false"}
        assert page.url == server.address
    finally:
        server.close()


def test_a_course_on_a_port_of_before_meets_nothing_that_was_left_there(
    tmp_path: Path,
    context: BrowserContext,
) -> None:
    context.route(f"http://{TOOL}:*/**", lambda route: route.abort())
    server = Server(str(package(tmp_path / "theirs.zip", LOOKS, shared_js="")), "--host", "0.0.0.0")
    try:
        second = server.course()["second"]
        origin = f"http://127.0.0.1:{second['port']}"
        before = context.new_page()
        before.goto(origin + server.path("sco.html").replace("sco.html", "page.html"))
        leave = f"""() => {{
          localStorage.setItem("kept", "{SECRET}");
          localStorage.setItem("scormbuild-preview-room", "another");
          return new Promise((resolve) => {{ indexedDB.open("{SECRET}", 1).onsuccess = resolve; }});
        }}"""
        before.evaluate(leave)
        before.close()
        page = context.new_page()
        page.goto(server.address)
        found = tried(course(page), 8)
        assert course(page).url.startswith(origin)
        assert SECRET not in json.dumps(found), found
    finally:
        server.close()
