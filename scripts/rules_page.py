"""Write docs/rules.md from the rules: python scripts/rules_page.py"""

from __future__ import annotations

import re
from pathlib import Path

from scormbuild.findings.rules import FAMILIES, RULES, remarks

OF_PACKAGES = ("PKG", "MAN", "RES")
"""Families whose examples are XML, or names of files."""


def rules_page() -> str:
    """The page as Markdown."""
    lines = [
        "# Rules",
        "",
        "`scormbuild build` and `scormbuild check` report these problems. `scormbuild rule CODE` shows the same text.",
        "[checks.md](checks.md) describes how packages are checked.",
        "`scripts/rules_page.py` generates this page.",
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
            f"*{rule.severity.capitalize()}:* {_plain(rule.message)}",
            "",
            _plain(rule.why),
            "",
            f"*Fix:* {_plain(rule.help)}",
            *(["", *remarks(rule)] if remarks(rule) else []),
            "",
            "Wrong:",
            "",
            f"```{language}",
            *rule.wrong.splitlines(),
            "```",
            "",
            "Right:",
            "",
            f"```{language}",
            *rule.right.splitlines(),
            "```",
        ]
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is: examples in it are neither tags, nor pictures or links, nor entities."""
    return re.sub(r"([\\`*<\[\]&]|(?<=\])\()", r"\\\1", text)


if __name__ == "__main__":
    Path(__file__).resolve().parent.parent.joinpath("docs", "rules.md").write_text(rules_page(), "utf-8")
