"""What a rule is: one row, the single source of messages, ``scormbuild rule`` and docs/rules.md."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

_HOLE = re.compile(r"\{\w+\}")


class Rule(NamedTuple):
    """One kind of mistake."""

    code: str
    """Three letters for the family, three digits."""
    name: str
    severity: Literal["error", "warning"]
    sentence: str
    """The message; names in braces are filled with the facts of the case."""
    help: str
    """The cure in one line, as an instruction."""
    why: str
    """What goes wrong for the learner, the author or the LMS when it stays."""
    wrong: str
    """A small example that breaks the rule."""
    right: str
    """The same example, mended."""
    fixable: bool = False
    """Whether ``scormbuild check --fix`` mends it."""
    lms: tuple[str, ...] = ()
    """Platforms where it matters most; ``check --lms`` makes its warnings errors there. Empty: everywhere alike."""

    @property
    def message(self) -> str:
        """The sentence for a person, with dots for the facts of a case."""
        return _HOLE.sub("…", self.sentence)

    @property
    def cure(self) -> str:
        """The help for a person, with dots for the facts of a case."""
        return _HOLE.sub("…", self.help) if _HOLE.sub("", self.help) else "the message says what to write"


def error(
    code: str,
    name: str,
    sentence: str,
    help: str,
    why: str,
    wrong: str,
    right: str,
    fixable: bool = False,
    lms: tuple[str, ...] = (),
) -> Rule:
    """A rule that stops a build."""
    return Rule(code, name, "error", sentence, help, why, wrong, right, fixable, lms)


def warning(
    code: str,
    name: str,
    sentence: str,
    help: str,
    why: str,
    wrong: str,
    right: str,
    fixable: bool = False,
    lms: tuple[str, ...] = (),
) -> Rule:
    """A rule that stops a build only with ``--strict``."""
    return Rule(code, name, "warning", sentence, help, why, wrong, right, fixable, lms)
