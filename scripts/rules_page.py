"""Write docs/rules.md from the rules: python scripts/rules_page.py"""

from __future__ import annotations

from pathlib import Path

from scormbuild.findings.rules import FAMILIES, RULES, remarks

OF_PACKAGES = ("PKG", "MAN", "RES")
"""Families whose examples are XML, or names of files."""


def rules_page() -> str:
    """The page as Markdown."""
    lines = [
        "# Rules",
        "",
        "What `scormbuild check` and `scormbuild build` look for. `scormbuild rule CODE` shows the same;",
        "[checks.md](checks.md) tells how packages are checked.",
        "This page is made by `scripts/rules_page.py`.",
    ]
    family = language = ""
    for rule in RULES.values():
        if rule.code[:3] != family:
            family = rule.code[:3]
            language = "text" if family in OF_PACKAGES else "markdown"
            lines += ["", f"## {FAMILIES[family]}"]
        lines += [
            "",
            f"### {rule.code} {rule.name}",
            "",
            f"*{rule.severity.capitalize()}:* {rule.message}",
            "",
            rule.why,
            *(["", *remarks(rule)] if remarks(rule) else []),
            "",
            f"```{language}",
            *rule.wrong.splitlines(),
            "```",
            "",
            "Better:",
            "",
            f"```{language}",
            *rule.right.splitlines(),
            "```",
        ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(__file__).resolve().parent.parent.joinpath("docs", "rules.md").write_text(rules_page(), "utf-8")
