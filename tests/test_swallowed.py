"""Lines that Markdown adds to the choice, step or card above: each is reported at its place, and its fix is right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scormbuild import Diagnostic, load_course

BOXES = """\
::: quiz
## Which of them?{kind}

- [x] Oxygen
{line}
- {box}Helium

> So.
:::
"""
NUMBERS = """\
::: quiz
## In which order? {{.ordering}}

1. First
{line}
3. Third

> So.
:::
"""
STEPS = "::: activity\n1. First\n{line}\n3. Third\n:::\n"
SCALE = "::: quiz\n## How much? {{.likert}}\n\n- not at all\n{line}\n- very much\n:::\n"
CRITERIA = "::: quiz\n## Explain. {{.long-text}}\n\n- [ ] names the roots\n{line}\n\n> Roots.\n:::\n"
GROUPS = """\
::: quiz
## Sort. {{.categorise}}

- Metals
  - Gold
  {line}
- Gases
  - Helium

> So.
:::
"""
BOXED = [
    *("-[ ] Neon", "-[x] Neon", "-[X] Neon", "-[] Neon", "-[ ]Neon", "[ ] Neon", "[x] Neon", "[X] Neon", "[] Neon"),
    *("– [ ] Neon", "— [x] Neon", "• [ ] Neon", "· [x] Neon", "*[ ] Neon", "*[x] Neon", "+[ ] Neon", "2.[ ] Neon"),
    *("☐ Neon", "☑ Neon", "☒ Neon", "(x) Neon", "( ) Neon", "-(x) Neon", "［ ］ Neon", "－［ｘ］ Neon", "＊ [ ] Neon"),
    *(
        "-\u3000[ ] Neon",
        "-\u2003[x] Neon",
        "       - [ ] Neon",
        "-[✓] Neon",
        "2)[x] Neon",
        "２．[ ] Neon",
        "a) [x] Neon",
    ),
]
NUMBERED = [
    "2.Second",
    "2)Second",
    "２．Second",
    "２. Second",
    "2、Second",
    "2.\u2003Second",
    "   2. Second",
    "• Second",
]
PLAIN = ["-a little", "*a little", "+a little", "–a little", "– a little", "• a little", "-\u2003a little"]
CASES = [
    *(
        (BOXES.replace("{kind}", kind).replace("{box}", "[ ] "), line)
        for kind in ("", " {{.fill-in}}")
        for line in BOXED
    ),
    *((CRITERIA, line.replace("x", " ").replace("X", " ")) for line in BOXED[:9]),
    *((text, line) for text in (NUMBERS, STEPS) for line in NUMBERED),
    *((SCALE, line) for line in PLAIN),
    *((GROUPS, line) for line in PLAIN),
]


def read(folder: Path, text: str) -> list[Diagnostic]:
    (folder / "course.yaml").write_text("id: t\ntitle: T\n", "utf-8")
    (folder / "01-t.md").write_text(f"---\ntitle: T\n---\n{text}", "utf-8")
    return [one for one in load_course(folder)[1] if one.rule not in ("QUZ009", "SRC016")]


@pytest.mark.parametrize(("text", "line"), CASES)
def test_a_line_is_reported_at_its_place_and_its_fix_is_right(text: str, line: str, tmp_path: Path) -> None:
    broken = text.format(line=line)
    (found,) = read(tmp_path, broken)
    assert (found.rule, found.severity) == ("SRC028", "error")
    written = broken.split("\n")
    at = found.position.line - 4
    assert written[at].strip() == line.strip()
    assert found.position.column == len(written[at]) - len(written[at].lstrip(" ")) + 1
    right = re.search('"(.*?)"', found.help)
    assert right
    indent = "  " if text == GROUPS else ""
    written[at] = indent + right[1]
    assert read(tmp_path, "\n".join(written)) == [], found.help


@pytest.mark.parametrize(
    "line",
    [
        "  1990. It was a good year",
        "  – and so on –",
        "  -5 degrees",
        "  -ed by",
        "  2.5 km",
        "  (x) and (y)",
        "  *never*",
        "  `-[ ] code`",
        "  \\- a sign",
        "  #1",
        "  [x](02-u.md)",
        "  A. Smith",
        "\n  -- Shakespeare",
    ],
)
def test_prose_that_only_looks_alike_is_left_alone(line: str, tmp_path: Path) -> None:
    (tmp_path / "02-u.md").write_text("---\ntitle: U\n---\nText.\n", "utf-8")
    for text in (BOXES.replace("{kind}", "").replace("{box}", "[ ] "), SCALE, STEPS.replace("3.", "2.")):
        assert read(tmp_path, text.format(line=line)) == []
