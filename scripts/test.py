"""Set everything up, the browser included, and run all checks and tests.

python3 scripts/test.py [--quick] [PYTEST ARGUMENTS]

With --quick the tests in the browser and the slow ones are left out, and Chromium is not installed.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from setup_tools import PYTHON, ROOT, make_environment, run, say

QUICK = "not browser and not slow"


def install_browser() -> None:
    """Chromium: Debian's, without a window where there is such a package, for it is lighter; else Playwright's own."""
    if os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell"):
        return
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    is_root = not hasattr(os, "geteuid") or os.geteuid() == 0
    if shutil.which("apt-get") and (is_root or not found):
        say("installing Chromium with apt-get")
        apt: list[str] = ["apt-get"] if is_root else ["sudo", "apt-get"]
        run(*apt, "update", "-qq", quiet=True, needed=not found)
        if not run(*apt, "install", "-y", "-qq", "chromium-headless-shell", quiet=True, needed=False) and not found:
            run(*apt, "install", "-y", "-qq", "chromium", quiet=True)
    elif not found:
        say("installing Playwright's Chromium")
        run(PYTHON, "-P", "-m", "playwright", "install", "chromium")


def main() -> None:
    """Install the tools, then check style, types and bundles, and run the tests of the run-time and of Python."""
    arguments = [one for one in sys.argv[1:] if one != "--quick"]
    quick = len(arguments) < len(sys.argv) - 1
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("the tests need Node.js 20 or newer, with npm, for the run-time and the LMS they play against")
    make_environment("[test]")
    say("installing the development tools of package.json with npm")
    run(npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent")
    if not quick:
        install_browser()
    say("checking style and types")
    run(PYTHON, "-P", "-m", "ruff", "check", ".")
    run(PYTHON, "-P", "-m", "mypy")
    run(npm, "run", "--silent", "style")
    run(npm, "run", "--silent", "types")
    say("testing the run-time under Node")
    run(npm, "test", "--silent")
    pytest: list[str | Path] = [PYTHON, "-P", "-m", "pytest", "-n", "auto", "--dist", "worksteal", "--durations=10"]
    if quick:
        say("testing everything else that is quick")
        run(*pytest, "-m", QUICK, *arguments)
    elif arguments:
        say("running the tests that were asked for")
        run(*pytest, *arguments)
    else:
        # Being counted makes tests of time limits, and those in the browser, too slow.
        say("testing everything else that is quick, and counting the lines it runs")
        run(*pytest, "-m", QUICK, "--cov=scormbuild", "--cov-report=term:skip-covered")
        say("testing the rest, the packages in Chromium included")
        run(*pytest, "-m", f"not ({QUICK})")
    say(f"all checks and tests passed in {ROOT.name}")


if __name__ == "__main__":
    main()
