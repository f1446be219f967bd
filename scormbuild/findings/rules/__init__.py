"""All rules by code: a module for each family."""

from __future__ import annotations

from scormbuild.findings.rules import (
    acc,
    act,
    ast,
    cfg,
    cmp,
    crd,
    lms,
    lnk,
    man,
    pkg,
    quz,
    res,
    rte,
    src,
    sta,
    sup,
    upd,
)
from scormbuild.findings.rules.rule import Rule

FAMILIES = {
    "CFG": "course.yaml and front matter",
    "SRC": "Lessons and blocks",
    "LNK": "Links",
    "AST": "Pictures and files",
    "QUZ": "Quizzes",
    "CRD": "Flashcards",
    "ACT": "Activities",
    "CMP": "Completion",
    "STA": "The learner's state",
    "UPD": "A new version of a course",
    "SUP": "Warnings that are not wanted",
    "PKG": "The package as a file",
    "MAN": "The manifest",
    "RES": "Resources and files of the package",
    "RTE": "What the scripts tell the LMS",
    "ACC": "Pages for everybody",
    "LMS": "What some LMSs make of it",
}
"""The families in the order of the documentation: the letters of their codes, and what they are about."""

PLATFORMS = {
    "moodle": "Moodle",
    "canvas": "Canvas",
    "blackboard": "Blackboard",
    "brightspace": "Brightspace",
    "successfactors": "SAP SuccessFactors",
    "cornerstone": "Cornerstone",
    "moodle-app": "the Moodle app",
}
"""Learning platforms that rules know, by their name for ``check --lms``."""

_MODULES = (cfg, src, lnk, ast, quz, crd, act, cmp, sta, upd, sup, pkg, man, res, rte, acc, lms)
RULES: dict[str, Rule] = {row.code: row for module in _MODULES for row in module.ROWS}
"""All rules by code, in the order of the documentation."""


def find_rule(wanted: str) -> Rule | None:
    """The rule with this code or name, in any case; None when there is none."""
    by_code = RULES.get(wanted.upper())
    return by_code or next((rule for rule in RULES.values() if rule.name == wanted.lower()), None)


def remarks(rule: Rule) -> list[str]:
    """What else is to be said of a rule: whether it can be mended, and where it matters most."""
    names = " and ".join(PLATFORMS[name] for name in rule.lms)
    said = ["`scormbuild check --fix` mends it in a copy of the package."] if rule.fixable else []
    if rule.lms and rule.severity == "warning":
        said.append(f"It matters in {names}: an error with `--lms {','.join(rule.lms)}`.")
    elif rule.lms:
        said.append(f"It matters most in {names}.")
    return said


__all__ = ["FAMILIES", "PLATFORMS", "RULES", "Rule", "find_rule", "remarks"]
