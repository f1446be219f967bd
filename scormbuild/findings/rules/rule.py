"""What a rule is: one row, the single source of messages, ``scormbuild rule`` and docs/rules.md."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, ParamSpec

_Row = ParamSpec("_Row")
_SPELLED = {"lms": "LMS", "moodle": "Moodle", "yaml": "YAML", "utf8": "UTF-8"}


class Rule(NamedTuple):
    """One kind of mistake."""

    code: str
    """Three letters for the family, three digits."""
    name: str
    severity: Literal["error", "warning"]
    sentence: str
    """The message; names in braces are filled with the facts of the case."""
    help: str
    """How to fix any case of it, in one line, as an instruction; the same text always."""
    why: str
    """What goes wrong for the learner, the author or the LMS when it stays."""
    wrong: str
    """A small example that breaks the rule."""
    right: str
    """The same example, fixed."""
    fix: str = ""
    """How to fix one case, with its facts in braces; empty where the help is precise enough."""
    fixable: bool = False
    """Whether ``scormbuild check --fix`` fixes it."""
    lms: tuple[str, ...] = ()
    """Platforms where it matters most; ``check --lms`` makes its warnings errors there. Empty: everywhere alike."""

    only: bool = False
    """Whether no other platform suffers from it; ``check --lms`` leaves it out for others."""

    example: Mapping[str, str | int] | None = None
    """Facts of a case for the sentence, but for ``more``; None where it has none."""

    @property
    def message(self) -> str:
        """The sentence for a person, with the facts of an example."""
        return self.sentence.format(**self.example or {}, more="")

    @property
    def subject(self) -> str:
        """What the rule is about, without the facts of any case: its name in words where the sentence needs them."""
        if self.example is None:
            return self.message
        return " ".join(_SPELLED.get(word, word) for word in self.name.split("-"))


def error(
    code: str,
    name: str,
    sentence: str,
    help: str,
    why: str,
    wrong: str,
    right: str,
    fix: str = "",
    fixable: bool = False,
    lms: tuple[str, ...] = (),
    only: bool = False,
    example: Mapping[str, str | int] | None = None,
) -> Rule:
    """A rule that stops a build."""
    return Rule(code, name, "error", sentence, help, why, wrong, right, fix, fixable, lms, only, example)


def _as_warning(make: Callable[_Row, Rule]) -> Callable[_Row, Rule]:
    return lambda *args, **kwargs: make(*args, **kwargs)._replace(severity="warning")


warning = _as_warning(error)
"""A rule that stops a build only with ``--strict``; written as :func:`error` is."""
