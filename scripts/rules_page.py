"""Write docs/rules.md from the rules: python scripts/rules_page.py"""

from __future__ import annotations

from pathlib import Path

from scormbuild.rules import FAMILIES, RULES


def rules_page() -> str:
    """The page as Markdown."""
    lines = [
        "# Rules",
        "",
        "What `scormbuild check` and `scormbuild build` look for. `scormbuild rule CODE` shows the same.",
        "This page is made by `scripts/rules_page.py`.",
    ]
    family = ""
    for rule in RULES.values():
        if rule.code[:3] != family:
            family = rule.code[:3]
            lines += ["", f"## {FAMILIES[family]}"]
        lines += [
            "",
            f"### {rule.code} {rule.name}",
            "",
            f"*{rule.severity.capitalize()}:* {rule.message}",
            "",
            rule.why,
            "",
            "```markdown",
            *rule.wrong.splitlines(),
            "```",
            "",
            "Better:",
            "",
            "```markdown",
            *rule.right.splitlines(),
            "```",
        ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(__file__).resolve().parent.parent.joinpath("docs", "rules.md").write_text(rules_page(), "utf-8")
