"""``scormbuild preview``: a course or a package in the browser, as in an LMS."""

from __future__ import annotations

from pathlib import Path

import click

from scormbuild.cli.course_folder import COURSE_FILE, refuse_file
from scormbuild.cli.examples import Command
from scormbuild.cli.output import echo, say
from scormbuild.cli.standards_option import standards_option
from scormbuild.errors import ScormbuildError


@click.command(
    "preview",
    cls=Command,
    examples=(
        ("preview the course in this folder", "scormbuild preview --open"),
        ("preview a package from any authoring tool", "scormbuild preview package.zip --open"),
        ("open the preview to phones in the same network", "scormbuild preview my-course --host 0.0.0.0"),
    ),
)
@click.argument("source", metavar="[SOURCE | PACKAGE]", default=".", type=click.Path(exists=True, path_type=Path))
@click.option("--open", "open_browser", is_flag=True, help="Open the preview in the browser.")
@standards_option
@click.option(
    "--host",
    default="127.0.0.1",
    metavar="ADDRESS",
    show_default=True,
    help="Listen on this address; 0.0.0.0 lets everybody in your network see the course.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    metavar="NUMBER",
    help="Listen on this port (default: the first free port from 8710; 0: any free port).",
)
@click.option(
    "--online",
    is_flag=True,
    help="Let a package load files from other servers; its scripts can then send data there.",
)
def command(
    source: Path, open_browser: bool, standards: tuple[str, ...], host: str, port: int | None, online: bool
) -> None:
    """Preview the course in SOURCE (this folder by default), or a PACKAGE from any authoring tool, in the browser.

    The preview plays the course as an LMS does, and shows what an LMS would store. When you save a file, the page
    updates and shows the problems in the course. Press Ctrl-C to stop (exit code 0).
    """
    if source.is_file() and (source.name == COURSE_FILE or source.suffix.lower() == ".md"):
        refuse_file(source, "scormbuild", "preview")
    from scormbuild.cli.watching import Telling
    from scormbuild.preview.course import Build, open_course
    from scormbuild.preview.hosts import EVERYWHERE, LOCAL, addresses, in_url, is_local, listen, own_url
    from scormbuild.preview.server import serve

    course = open_course(source, standards)
    if online and course.kind == "source":
        raise ScormbuildError(f"{source} is a course, which loads nothing from other servers; remove --online")
    host = LOCAL if host == "localhost" else host.strip("[]")
    listener = listen(host, port)
    number = listener.getsockname()[1]
    address = own_url(host, number)

    def started() -> None:
        # The one thing a script asks for.
        echo(address)
        say(f"previewing {course.name}; press Ctrl-C to stop")
        if not is_local(host):
            others = addresses() if host in EVERYWHERE else [in_url(host)]
            typed = " or ".join(f"http://{one}:{number}/" for one in others)
            say("warning: everybody in your network can see this course during the preview")
            if typed:
                say(f"on a phone in the same network, open: {typed}")
        if open_browser:
            import threading
            import webbrowser

            # Some browsers are waited for.
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    telling = Telling()

    def tell(build: Build) -> None:
        # Of a package the author of which may be far away, the page says it.
        if course.kind == "source":
            telling(build.diagnostics)

    serve(course, listener, host, say, tell, started, online)
    say("stopped")
