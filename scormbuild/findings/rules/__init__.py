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
    ply,
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
    "STA": "Saved progress",
    "UPD": "New versions of a course",
    "SUP": "Ignored warnings",
    "PKG": "The package file",
    "MAN": "The manifest",
    "RES": "Resources and files",
    "RTE": "Communication with the LMS",
    "ACC": "Accessibility",
    "LMS": "Particular LMSs",
    "PLY": "Playing a package",
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
    "rustici": "the Rustici Engine",
    "standard": "the standard",
}
"""Learning platforms that rules know, by their name for ``check --lms``."""

_MODULES = (cfg, src, lnk, ast, quz, crd, act, cmp, sta, upd, sup, pkg, man, res, rte, acc, lms, ply)
RULES: dict[str, Rule] = {row.code: row for module in _MODULES for row in module.ROWS}
"""All rules by code, in the order of the documentation."""


def find_rule(wanted: str) -> Rule | None:
    """The rule with this code or name, in any case; None when there is none."""
    by_code = RULES.get(wanted.upper())
    return by_code or next((rule for rule in RULES.values() if rule.name == wanted.lower()), None)


def remarks(rule: Rule) -> list[str]:
    """What else to say about a rule: whether ``--fix`` fixes it, and which platforms it affects most."""
    names = " and ".join(PLATFORMS[name] for name in rule.lms)
    said = ["`scormbuild check --fix` fixes it in a copy of the package."] if rule.fixable else []
    if rule.lms and rule.severity == "warning":
        said.append(f"It affects {names}: with `--lms {','.join(rule.lms)}`, it is an error.")
    elif rule.lms:
        said.append(f"It mostly affects {names}.")
    return said


__all__ = ["FAMILIES", "PLATFORMS", "RULES", "Rule", "find_rule", "remarks"]
