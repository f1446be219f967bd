"""``scormbuild rule``: explain a rule, or list all rules."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from scormbuild.cli.examples import Command
from scormbuild.cli.output import Painted, echo


def _complete(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from scormbuild.findings.rules import RULES

    wanted = incomplete.upper()
    return [CompletionItem(rule.code, help=rule.name) for rule in RULES.values() if rule.code.startswith(wanted)]


@click.command(
    "rule",
    cls=Command,
    examples=(
        ("explain the rule that a message names", "scormbuild rule QUZ004"),
        ("list all rules", "scormbuild rule"),
        ("list the rules for quizzes", "scormbuild rule QUZ"),
    ),
)
@click.argument("code", required=False, shell_complete=_complete)
def command(code: str | None) -> None:
    """Explain the rule CODE: its message, the reason, an example and how to fix it.

    With the beginning of a code, list all rules that begin with it; without CODE, list all rules.
    """
    from scormbuild.findings.rules import RULES, find_rule, remarks
    from scormbuild.findings.rules.choosing import known_beginning

    found = find_rule(code) if code else None
    beginning = known_beginning(code) if code else ""
    if found is None and beginning is not None:
        for row in RULES.values():
            if row.code.startswith(beginning):
                echo(f"{row.code}  {row.severity:7}  {row.name}")
        return
    if found is None:
        assert code is not None
        from scormbuild.source.suggestions import did_you_mean

        meant = did_you_mean(code, [*RULES, *(row.name for row in RULES.values())])
        raise click.UsageError(
            f'Unknown rule "{code}".'
            + (f" Did you mean {meant}?" if meant else "")
            + " List all rules with: scormbuild rule"
        )
    echo(Painted(f"{found.code} {found.name}", bold=True), f" ({found.severity})")
    for title, text in (
        ("Message", found.message),
        ("Why", found.why),
        ("Wrong", found.wrong),
        ("Right", found.right),
        ("Fix", found.help),
        *([("Note", " ".join(remarks(found)))] if remarks(found) else []),
    ):
        echo()
        echo(f"{title}:")
        for line in _wrapped(text) if title in ("Message", "Why", "Fix", "Note") else text.splitlines():
            echo(f"  {line}".rstrip())


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, 90)
