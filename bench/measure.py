"""Whole processes, measured from outside: time, processor time and memory, in turns."""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# ru_maxrss is in kilobytes, on macOS in bytes.
_MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024
_SAMPLE_EVERY = 0.02


@dataclass(frozen=True, slots=True)
class Command:
    """A program to measure."""

    arguments: Sequence[str]
    folder: Path
    output: Path | None = None
    """What it writes; deleted before each run, so that each run does all the work."""


@dataclass(frozen=True, slots=True)
class Run:
    """One process and the children it waited for."""

    wall: float
    cpu: float
    """User and system time."""
    memory: int
    """Peak bytes of the largest single process."""


@dataclass(frozen=True, slots=True)
class Summary:
    """Several runs of a command."""

    runs: tuple[Run, ...]

    @property
    def wall(self) -> float:
        """Median."""
        return statistics.median(run.wall for run in self.runs)

    @property
    def fastest(self) -> float:
        """Minimum of the wall times."""
        return min(run.wall for run in self.runs)

    @property
    def cpu(self) -> float:
        """Median."""
        return statistics.median(run.cpu for run in self.runs)

    @property
    def memory(self) -> int:
        """Maximum."""
        return max(run.memory for run in self.runs)


def run_in_turns(commands: Mapping[str, Command], runs: int, warm_up: bool = False) -> dict[str, Summary]:
    """Run commands A B A B, so that whatever else the machine does falls on all of them.

    Args:
        commands: the programs under their names.
        runs: how often each is run.
        warm_up: let each run once before without counting it.
    """
    measured: dict[str, list[Run]] = {name: [] for name in commands}
    for turn in range(-1 if warm_up else 0, runs):
        for name, command in commands.items():
            run = _run(command)
            if turn >= 0:
                measured[name].append(run)
    return {name: Summary(tuple(several)) for name, several in measured.items()}


def _run(command: Command) -> Run:
    """Run a command once."""
    _delete_output(command)
    start = time.perf_counter()
    with _started(command) as process:
        _, status, usage = os.wait4(process.pid, 0)
        # Popen does not notice that the process was waited for.
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _MAXRSS_UNIT)


def smallest_visible_memory() -> int:
    """Bytes below which ``Run.memory`` sees nothing: Linux counts our own peak into that of our children."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _MAXRSS_UNIT


def peak_of_all_processes(command: Command) -> int | None:
    """Peak bytes of a command and its children together, pages they share counted once; None where unknown.

    A run of its own, since looking costs time. Linux only.
    """
    if not Path("/proc/self/smaps_rollup").exists() or not Path("/proc/thread-self/children").exists():
        return None
    _delete_output(command)
    peak = 0
    with _started(command) as process:
        while process.poll() is None:
            peak = max(peak, _proportional_size(process.pid))
            time.sleep(_SAMPLE_EVERY)
    return peak or None


def _proportional_size(pid: int) -> int:
    """Bytes of a process and its descendants; 0 for one that has ended."""
    folder = Path("/proc", str(pid))
    try:
        lines = (folder / "smaps_rollup").read_text().splitlines()
        children = " ".join(file.read_text() for file in folder.glob("task/*/children"))
    except OSError:
        return 0
    own = sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return own * 1024 + sum(_proportional_size(int(child)) for child in children.split())


def _delete_output(command: Command) -> None:
    if command.output and command.output.is_dir():
        shutil.rmtree(command.output)


@contextmanager
def _started(command: Command) -> Iterator[subprocess.Popen[bytes]]:
    """A command's process; ends the measurement with its last words when it fails."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(
            command.arguments,
            cwd=command.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=messages,
        )
        yield process
        if process.returncode:
            messages.seek(0)
            last = messages.read()[-1000:].decode(errors="replace")
            shown = " ".join(command.arguments)[:200]
            raise SystemExit(f"{shown}\nfailed with exit code {process.returncode}:\n{last}")


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
