"""``scormbuild`` and ``python -m scormbuild``: small, so that Ctrl-C finds it ready while the rest is being loaded."""

import sys

if __name__ == "__main__" and not sys.flags.safe_path:
    # With -m Python looks into the working folder first, which may be anybody's course. (Into the folder of this
    # program it has looked by now: where that could be another, only `python -P -m scormbuild` helps.)
    del sys.path[0]


def main() -> None:
    """Run the command line and exit."""
    try:
        from scormbuild.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        sys.exit(130)


if __name__ == "__main__":
    main()
