"""The version of this program, for its packages, reports and ``--version``."""

__version__ = "0.1.0"
