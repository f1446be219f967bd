"""PKG: the package as a file. What keeps it from being opened at all is found by :mod:`scormbuild.packages.reader`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePosixPath

from scormbuild.checks.context import Checked
from scormbuild.findings.diagnostics import Diagnostic, diagnose
from scormbuild.packages.file_contents import HEAD, MEDIA, TAIL, Contents, Wrong, wrong_content
from scormbuild.packages.file_names import shown_name
from scormbuild.packages.listing import Entry
from scormbuild.packages.reader import DamagedFileError, Package

MAX_PATH = 150
"""Characters; Windows has 260 for the whole path (learn.microsoft.com, "Maximum Path Length Limitation")."""
_SYSTEM = re.compile(
    r"(?:^|/)(?:__MACOSX/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.(?:git|hg|svn|ssh)/|\.env(?:\.|$))", re.IGNORECASE
)
_SERVER = frozenset(
    {".php", ".php3", ".php4", ".php5", ".php7", ".phps", ".phar", ".phtml", ".inc", ".shtml", ".cgi", ".pl", ".py"}
    | {".asp", ".aspx", ".asax", ".ashx", ".asmx", ".jsp", ".jspx", ".rb", ".cfm"}
)
_WINDOWS = frozenset({".bat", ".cmd", ".exe", ".dll", ".msi", ".ps1", ".vbs"})
_JAVA = frozenset({".jar", ".class"})
_SETTINGS = (".htaccess", "web.config")
# docs of the Win32 file API, "Naming Files, Paths, and Namespaces".
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)", re.IGNORECASE)
_FORBIDDEN = re.compile(r"""[:*?"<>|']""")


def is_system_file(name: str) -> bool:
    """Whether a file is of an operating system, of version control, or of secrets, and not of the course."""
    return bool(_SYSTEM.search(name))


def program_kind(name: str) -> str:
    """What a file is that a browser cannot run, in words; empty when it is none."""
    path = PurePosixPath(name.lower())
    if path.name in _SETTINGS or path.suffix == ".htaccess":
        return "a settings file for a web server"
    if path.suffix in _SERVER:
        return "a program for a server"
    if path.suffix in _WINDOWS:
        return "a program for Windows"
    if path.suffix in _JAVA:
        return "a program for Java"
    return "a script for a command line" if path.suffix == ".sh" else ""


def check(checked: Checked) -> Iterator[Diagnostic]:
    """Names that do not survive unpacking, files that do not belong, and data that is damaged."""
    entries = [one for one in checked.package.files.values() if not is_system_file(one.name)]
    yield from _first(
        checked,
        "PKG012",
        entries,
        lambda e: {"name": shown_name(e.name), "length": len(e.name)} if len(e.name) > MAX_PATH else None,
    )
    yield from _first(
        checked, "PKG013", entries, lambda e: {"name": e.raw} if checked.package.is_zip and "\\" in e.raw else None
    )
    yield from _first(checked, "PKG015", entries, lambda e: None if e.name.isascii() else {})
    yield from _first(checked, "PKG016", entries, _risk)
    yield from _first(checked, "PKG018", entries, _program)
    yield from _first(
        checked, "PKG017", checked.package.files.values(), lambda e: {} if is_system_file(e.name) else None
    )
    yield from _names_in_the_way(checked, entries)
    yield from _contents(checked)


def _first(
    checked: Checked, rule: str, entries: Iterable[Entry], judge: Callable[[Entry], dict[str, object] | None]
) -> Iterator[Diagnostic]:
    """One finding for all files that break a rule: what holds for one of them mostly holds for hundreds."""
    found = [(one, facts) for one in entries if (facts := judge(one)) is not None]
    if found:
        entry, facts = found[0]
        more = f", and {len(found) - 1:,} more" if len(found) > 1 else ""
        yield diagnose(rule, checked.position(entry.name), "", None, **{"name": entry.name, "more": more, **facts})


def _names_in_the_way(checked: Checked, entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """Names of files and of their folders that are one name to some systems, or to all of them."""
    files = {one.name for one in entries}
    seen: dict[str, str] = {}
    told: set[str] = set()
    for entry in entries:
        parts = entry.name.split("/")
        for end in range(1, len(parts) + 1):
            name = "/".join(parts[:end])
            if end < len(parts) and name in files and name not in told:
                told.add(name)
                yield checked.in_file("PKG019", name, name=name, other=entry.name)
            other = seen.setdefault(name.lower(), name)
            if other != name:
                # What lies in two such folders is told with them.
                if name not in told:
                    told.add(name)
                    slash = "/" if end < len(parts) else ""
                    yield checked.in_file("PKG014", entry.name, name=name + slash, other=other + slash)
                break


def _program(entry: Entry) -> dict[str, object] | None:
    kind = program_kind(entry.name)
    return {"what": kind} if kind else None


def _risk(entry: Entry) -> dict[str, object] | None:
    forbidden = sorted(set(_FORBIDDEN.findall(entry.name)))
    if forbidden:
        return {"what": f"contains {' '.join(forbidden)}"}
    for part in entry.name.split("/"):
        if part.endswith((".", " ")):
            return {"what": "ends with a dot or a space"}
        if _RESERVED.match(part):
            return {"what": f"is reserved by Windows ({part})"}
    return None


def _contents(checked: Checked) -> Iterator[Diagnostic]:
    """Files whose data is not what the zip says, or whose content is not what their names say.

    Each file of a zip is unpacked once, and nothing of it kept but its first and last bytes; of a folder no more than
    these is read.
    """
    wrong: dict[tuple[str, str], list[tuple[str, Wrong]]] = {}
    for number, name in enumerate(checked.package.files, 1):
        if checked.on_progress is not None:
            checked.on_progress(number, len(checked.package.files), "file")
        try:
            contents = _looked_at(checked.package, name)
        except DamagedFileError:
            yield checked.in_file("PKG009", name, name=name)
            continue
        if not is_system_file(name) and (found := _wrong_content(name, contents)):
            kind = (found.kind, "" if found.kind == "pointer" else PurePosixPath(name).suffix.lower())
            wrong.setdefault(kind, []).append((name, found))
    for files in wrong.values():
        name, found = files[0]
        more = f", and {len(files) - 1:,} more" if len(files) > 1 else ""
        yield checked.in_file("PKG020", name, help=found.fix, name=name, what=found.what, more=more)


def _looked_at(package: Package, name: str) -> Contents:
    """The beginning and the end of a file.

    Raises:
        DamagedFileError: it is not what the package says.
    """
    size = package.files[name].size
    if not package.is_zip:
        head = b"".join(package.chunks(name, 0, HEAD))
        return Contents(head, b"".join(package.chunks(name, max(0, size - TAIL))), size)
    head = tail = b""
    for piece in package.chunks(name):
        if len(head) < HEAD:
            head += piece[: HEAD - len(head)]
        tail = piece[-TAIL:] if len(piece) >= TAIL else (tail + piece)[-TAIL:]
    return Contents(head, tail, size)


def _wrong_content(name: str, contents: Contents) -> Wrong | None:
    """What a file is instead of what its name says; an empty file is nothing unusual where it is not shown."""
    found = wrong_content(name, contents, sure=True)
    shown = PurePosixPath(name).suffix.lower() in MEDIA
    return found if found and (found.kind != "empty" or shown) else None
