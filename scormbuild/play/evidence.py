"""What a play leaves behind: the calls as text, the runs that the preview can replay, and a picture of the end."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from scormbuild.errors import ScormbuildError
from scormbuild.findings.formats import Case
from scormbuild.machine.replace import make_folder, replace_file
from scormbuild.machine.shown import in_json
from scormbuild.play.judge import call_in_words
from scormbuild.play.seen import Judged, Session


def call_log(judged: Judged) -> str:
    """All calls of a play, a line each."""
    return "\n".join(_session(number, one) for number, one in enumerate(judged.seen.sessions, 1))


def _session(number: int, session: Session) -> str:
    lines = [f"session {number}: {session.launch.identifier} ({session.launch.page})"]
    for entry in session.run.get("entries", ()):
        at = f"{entry.get('at', 0) / 1000:8.2f}"
        if "method" not in entry:
            lines.append(f"{at}  {json.dumps(entry['faults'])}")
            continue
        error = "" if entry["error"] == "0" else f"  error {entry['error']}"
        rule = f"  {entry['rule']}" if entry.get("rule") else ""
        lines.append(
            f"{at}  {call_in_words(entry)} -> {json.dumps(entry.get('result'), ensure_ascii=False)}{error}{rule}"
        )
    how = {"left": "the learner left", "crashed": "the browser crashed", "stopped": "the package was stopped"}
    return "\n".join([*lines, f"          {how[session.how]}\n"])


def write_evidence(folder: Path, plays: Sequence[Judged]) -> dict[str, list[Path]]:
    """Write the files of all plays into a folder; gives them by the names of the plays.

    Raises:
        ScormbuildError: a file cannot be written.
    """
    try:
        make_folder(folder)
    except OSError as problem:
        raise ScormbuildError(f"{folder} cannot be created: {problem.strerror}; use another folder") from None
    written: dict[str, list[Path]] = {}
    for one in plays:
        stem = re.sub(r"[^a-z0-9-]+", "-", f"{one.seen.learner}-{one.seen.profile}")
        files = {f"{stem}.txt": call_log(one).encode(errors="replace")}
        for number, session in enumerate(one.seen.sessions, 1):
            files[f"{stem}-{number}-run.json"] = in_json(session.run).encode(errors="replace")
        if one.seen.picture:
            files[f"{stem}.png"] = one.seen.picture
        for name, data in files.items():
            replace_file(folder / name, data)
        written[one.seen.name] = [folder / name for name in files]
    return written


def cases(plays: Sequence[Judged], files: dict[str, list[Path]]) -> list[Case]:
    """The plays as reports for machines show them."""
    return [
        Case(
            one.seen.name,
            one.seen.seconds,
            one.diagnostics,
            call_log(one),
            one.seen.picture,
            files.get(one.seen.name, []),
        )
        for one in plays
    ]


__all__ = ["call_log", "cases", "write_evidence"]
