"""SUP: warnings that are not wanted."""

from __future__ import annotations

from scormbuild.findings.rules.rule import warning

ROWS = (
    warning(
        "SUP001",
        "unused-suppression",
        sentence="there is no {code} {where} to be ignored",
        help="delete {code} here",
        why="What was mended needs no exception any more, and one that stays behind would hide the next mistake.",
        wrong="<!-- scormbuild: ignore AST010 -->\n![A root below a stem](root.svg)",
        right="![A root below a stem](root.svg)",
        example={"code": "QUZ009", "where": "here"},
    ),
    warning(
        "SUP002",
        "unknown-suppression",
        sentence='there is no rule "{code}" to be ignored',
        help="{cure}",
        why="Nothing is ignored by a code that does not exist.",
        wrong="<!-- scormbuild: ignore QUZ999 -->",
        right="<!-- scormbuild: ignore QUZ009 -->",
    ),
    warning(
        "SUP003",
        "suppressed-error",
        sentence="{code} {what} and cannot be ignored",
        help="correct what it says, and delete the code here",
        why=(
            "Only warnings can be ignored, and none about what is ignored (SUP). What an error is about would not work "
            "for the learner or in the LMS."
        ),
        wrong="<!-- scormbuild: ignore QUZ004 -->",
        right="- [x] Carbon dioxide",
        example={"code": "LNK001", "what": "is an error"},
    ),
    warning(
        "SUP004",
        "bad-suppression",
        sentence='cannot read "{text}" as what is to be ignored',
        help="write codes, and a reason if you like: <!-- scormbuild: ignore QUZ009 -- the text explains it -->",
        why="A comment that begins with scormbuild: is meant for scormbuild, and this one would do nothing.",
        wrong="<!-- scormbuild: ignore -->",
        right="<!-- scormbuild: ignore QUZ009 -->",
    ),
)
