"""SUP: warnings that are not wanted."""

from __future__ import annotations

from scormbuild.findings.rules.rule import warning

ROWS = (
    warning(
        "SUP001",
        "unused-suppression",
        sentence="{code} is ignored {where}, but nothing breaks that rule",
        help="delete the code",
        fix="delete {code} here",
        why=(
            "A warning that you have fixed needs no exception, and an exception that is left over would hide the "
            "next mistake."
        ),
        wrong="<!-- scormbuild: ignore AST010 -->\n![A root below a stem](root.svg)",
        right="![A root below a stem](root.svg)",
        example={"code": "QUZ009", "where": "here"},
    ),
    warning(
        "SUP002",
        "unknown-suppression",
        sentence='unknown rule "{code}"',
        help="correct the code; scormbuild rule lists all rules",
        why="A code that does not exist ignores nothing.",
        wrong="<!-- scormbuild: ignore QUZ999 -->",
        right="<!-- scormbuild: ignore QUZ009 -->",
        example={"code": "QUZ999"},
    ),
    warning(
        "SUP003",
        "suppressed-error",
        sentence="{code} {what} and cannot be ignored",
        help="fix the problem, and delete the code here",
        why=(
            "You can ignore only warnings, and none about ignored warnings (SUP). An error means that something "
            "would not work for learners or in the LMS."
        ),
        wrong="<!-- scormbuild: ignore QUZ004 -->",
        right="- [x] Carbon dioxide",
        example={"code": "LNK001", "what": "is an error"},
    ),
    warning(
        "SUP004",
        "bad-suppression",
        sentence='"{text}" is not a valid list of rules to ignore',
        help="write codes, and a reason if you like: <!-- scormbuild: ignore QUZ009 -- the text explains it -->",
        why="A comment that begins with scormbuild: is an instruction for scormbuild, and this one has no effect.",
        wrong="<!-- scormbuild: ignore -->",
        right="<!-- scormbuild: ignore QUZ009 -->",
        example={"text": "ignore"},
    ),
)
