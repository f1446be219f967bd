"""Set everything up and build the example course: python3 scripts/example.py"""

from __future__ import annotations

from setup_tools import PYTHON, ROOT, make_environment, run, say


def main() -> None:
    """Make the environment, then build lesson_source into dist/."""
    make_environment()
    say("building the example course (lesson_source) into dist/")
    run(PYTHON, "-P", "-m", "scormbuild", "build", "lesson_source", "--output", ROOT / "dist")
    say("done: upload a package of dist/ to your LMS, or unzip it and open its index.html")


if __name__ == "__main__":
    main()
