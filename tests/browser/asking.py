"""What tests of questions and quizzes share: small courses of questions, and ways to answer them."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Frame

from tests.browser.conftest import Play
from tests.questions_page import Kind, check, give, kinds, question

Launch = Callable[..., Play]
Serve = Callable[..., str]
KINDS = kinds()


def asked(name: str, right: str = "Yes", wrong: str = "No", more: str = "") -> str:
    """A question with one right and one wrong choice."""
    return f"## {name.capitalize()}? {{#{name}{more}}}\n\n- [x] {right}\n- [ ] {wrong}\n\n> Because.\n\n"


def quiz(options: str, *names: str) -> str:
    """A quiz of such questions."""
    return f"::: {{.quiz {options}}}\n{''.join(asked(name) for name in names)}:::\n"


def answer(course: Play, name: str, choice: str) -> None:
    """Choose by the words of the choice, and check."""
    form = question(course.sco, name)
    give(form, choice)
    check(form)


def verdict(where: Frame, name: str) -> str:
    return question(where, name).locator(".verdict").inner_text()


def interactions(course: Play) -> list[list[tuple[str, str]]]:
    """What the LMS holds of each answer, by the fields of docs/questions.md and in their order."""
    held = course.database()
    return [told(held, number) for number in range(sum(1 for name in held if INTERACTION_ID.fullmatch(name)))]


INTERACTION_ID = re.compile(r"cmi\.interactions\.\d+\.id")


def told(held: dict[str, str], number: int) -> list[tuple[str, str]]:
    at = f"cmi.interactions.{number}"
    patterns = [f"correct_responses.{n}.pattern" for n in range(10)]
    response = next(n for n in ("student_response", "learner_response", "-") if f"{at}.{n}" in held or n == "-")
    names = [("id", "id"), ("objective", "objectives.0.id"), ("type", "type"), *(("pattern", p) for p in patterns)]
    names += [("weighting", "weighting"), ("response", response), ("result", "result")]
    return [(field, held[f"{at}.{name}"]) for field, name in names if f"{at}.{name}" in held]


def objective(course: Play, name: str) -> dict[str, str]:
    """What the LMS holds of a lesson or quiz."""
    held = course.database()
    number = next(n for n in range(100) if held.get(f"cmi.objectives.{n}.id") == name)
    start = f"cmi.objectives.{number}."
    return {key.removeprefix(start): value for key, value in held.items() if key.startswith(start)}


def again(where: Frame, kind: Kind) -> None:
    """Take a quiz once more."""
    where.locator(f"#at-{kind.quiz}").get_by_role("button", name="Try again").click()


AT_END = """\
::: {.quiz #end feedback=end pass=60}
## Which gas? {.fill-in #gas}

- [x] oxygen

> Oxygen.

## Is it warm? {#warm}

- [x] Yes
- [ ] No

> Because.

## Is it wet? {#wet}

- [x] Yes
- [ ] No

> Because.
:::
"""

TIMED = '::: {.quiz #timed time="2 min" pass=50}\n' + asked("one") + asked("two") + ":::\n"


def gated(required: str) -> list[str]:
    first = "Before.\n\n" + quiz(f"#gate required={required} attempts=2 pass=100", "one") + "\nBehind the quiz.\n"
    return [first, "The second lesson.\n"]
