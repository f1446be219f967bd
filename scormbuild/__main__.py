"""``scormbuild`` and ``python -m scormbuild``: small, so that Ctrl-C finds it ready while the rest is being loaded."""

import sys


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
