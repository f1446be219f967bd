"""What the two set-up commands share: a virtual environment beside the checkout, and saying what is done."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)


def say(text: str) -> None:
    """Tell what happens next."""
    print(f"==> {text}", flush=True)


def run(*command: str | Path, quiet: bool = False, needed: bool = True) -> bool:
    """Run a command in the checkout, and tell whether that went well; where it is needed, stop with its exit code."""
    done = subprocess.run(
        [str(part) for part in command], cwd=ROOT, check=False, stdout=subprocess.DEVNULL if quiet else None
    )
    if done.returncode and needed:
        say(f"this command failed: {' '.join(str(part) for part in command)}")
        sys.exit(done.returncode)
    return not done.returncode


def make_environment(extras: str = "") -> None:
    """A virtual environment in .venv with scormbuild (editable) and the extras, for example ``[test]``."""
    if sys.version_info < OLDEST:
        sys.exit(f"scormbuild needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}")
    if not PYTHON.exists():
        say("making a virtual environment in .venv")
        shutil.rmtree(VENV, ignore_errors=True)
        try:
            venv.create(VENV, with_pip=True)
        except subprocess.CalledProcessError:
            shutil.rmtree(VENV, ignore_errors=True)
            sys.exit("Python cannot make virtual environments here; on Debian and Ubuntu install python3-venv first")
    say(f"installing scormbuild{extras} into .venv")
    run(PYTHON, "-P", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", f".{extras}")
