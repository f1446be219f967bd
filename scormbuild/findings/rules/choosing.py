"""Rules named by the beginnings of their codes, as ``--select QUZ,MAN --ignore QUZ009`` does."""

from __future__ import annotations

from scormbuild.findings.rules import FAMILIES, RULES


def known_beginning(text: str) -> str | None:
    """A code, or the beginning of codes from its family on, in capitals; None when no rule has it."""
    wanted = text.upper()
    return wanted if len(wanted) >= 3 and any(code.startswith(wanted) for code in RULES) else None


def closest(text: str) -> str | None:
    """The code or family that a wrong one most likely stands for."""
    from difflib import get_close_matches

    code = text.upper()
    known = [*FAMILIES, *RULES]
    if code[:3] in FAMILIES and code[3:].isdigit():
        # A code that lacks its zeros, or has a wrong number: all rules of the family were hardly meant.
        if (padded := f"{code[:3]}{int(code[3:]):03}") in RULES:
            return padded
        known = [*RULES]
    return next(iter(get_close_matches(code, known, n=1)), None)
