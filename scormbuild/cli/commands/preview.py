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
        ("see the course in this folder as learners do", "scormbuild preview --open"),
        ("see any package, made by whatever program", "scormbuild preview package.zip --open"),
        ("show it on a phone in the same network", "scormbuild preview my-course --host 0.0.0.0"),
    ),
)
@click.argument("source", metavar="[SOURCE | PACKAGE]", default=".", type=click.Path(exists=True, path_type=Path))
@click.option("--open", "open_browser", is_flag=True, help="Open the page in the browser.")
@standards_option
@click.option(
    "--host",
    default="127.0.0.1",
    metavar="ADDRESS",
    show_default=True,
    help="Address to serve on; 0.0.0.0 lets everybody in your network see the course.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    metavar="NUMBER",
    help="Port to serve on; without it a free one from 8710 on, with 0 any free one.",
)
@click.option(
    "--online",
    is_flag=True,
    help="Let a package load from other servers. Whatever its scripts learn can then leave this computer.",
)
def command(
    source: Path, open_browser: bool, standards: tuple[str, ...], host: str, port: int | None, online: bool
) -> None:
    """Show the course in SOURCE (this folder by default), or a PACKAGE of any program, in the browser.

    It is played as in an LMS, which says what it would store. The page follows when you save a file, and shows mistakes
    in the course. Ctrl-C ends it, with the exit code 0.
    """
    if source.is_file() and (source.name == COURSE_FILE or source.suffix.lower() == ".md"):
        refuse_file(source, "scormbuild", "preview")
    from scormbuild.cli.watching import Telling
    from scormbuild.preview.course import Build, open_course
    from scormbuild.preview.server import EVERYWHERE, LOCAL, addresses, in_url, is_local, listen, own_url, serve

    course = open_course(source, standards)
    if online and course.kind == "source":
        raise ScormbuildError(f"{source} is a course, which loads nothing from other servers; leave --online out")
    host = LOCAL if host == "localhost" else host.strip("[]")
    listener = listen(host, port)
    number = listener.getsockname()[1]
    address = own_url(host, number)

    def started() -> None:
        # The one thing a script asks for.
        echo(address)
        say(f"previewing {course.name}; Ctrl-C ends it")
        if not is_local(host):
            others = addresses() if host in EVERYWHERE else [in_url(host)]
            typed = " or ".join(f"http://{one}:{number}/" for one in others)
            say("warning: everybody in your network can see this course while it is previewed")
            if typed:
                say(f"on a phone in the same network, type: {typed}")
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
