"""What an author most likely meant with an unknown word."""

from __future__ import annotations

from collections.abc import Sequence


def did_you_mean(wrong: str, known: Sequence[str]) -> str | None:
    """The known word that a wrong one most likely stands for."""
    import difflib

    close = difflib.get_close_matches(wrong.lower(), [word.lower() for word in known], n=1, cutoff=0.6)
    return next((word for word in known if close and word.lower() == close[0]), None)


def suggest(wrong: str, known: Sequence[str]) -> str:
    """How to fix an unknown word: the likeliest one, and all there are."""
    meant = did_you_mean(wrong, known)
    return (f'did you mean "{meant}"? ' if meant else "") + f"choose from: {', '.join(known)}"
