"""What a screen reader says of a lesson with each kind of block, and of one with each kind of question.

tests/golden/heard/*.txt are to be read by people: what the page says, in its order, and then what it says of what a
learner does. A change that is meant is written by:

    SCORMBUILD_GOLDEN=write pytest tests/browser/test_heard.py
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Frame

from tests.browser.conftest import Play, Site
from tests.conftest import ROOT
from tests.questions_page import PAGE, sources

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Serve = Callable[..., str]

GOLDEN = ROOT / "tests" / "golden" / "heard"
BLOCKS = """\
---
title: Every block
id: blocks
time: 5 min
objectives: [Hear every block]
---
Text with `code`, a [link](https://example.org/), [the other lesson](02-lesson.md), and a note[^n].

[^n]: The note.

## Lists and tables

- [x] done
- [ ] open

Term
: Its meaning.

| Plant | Height |
| --- | ---: |
| Oak | 30 m |

: Heights of trees

```python
print("roots")
```

> A quotation.

$x^2$

## Boxes

::: tip
A tip.
:::

::: {.warning .fold title="If it burns"}
Hot.
:::

::: details
### More
Folded text.
:::

::: statement
Plants made the air.
:::

::: decorative
![](images/plant.svg)
:::

![A plant](images/plant.svg "A caption.")

::: gallery
![A root](images/plant.svg "Below the ground")

![A leaf](images/plant.svg "Above it")
:::

::: labelled
![A plant with its parts](images/plant.svg)

1. **Root** {left=48 top=88}

   Takes in water.

2. **Leaf** {left=20 top=30}

   Makes sugar.
:::

## Panels

::: tabs
### Summer

It grows.

### Winter

It waits.
:::

::: accordion
### Roots

They drink.

### Leaves

They breathe.
:::

::: process
### First

Dig.

### Then

Water.
:::

:::: columns
::: column
Left.
:::

::: column
Right.
:::
::::

## Exercises

::: flashcards
Root
: The part **below** the ground.

Leaf
: The part above it.
:::

::: activity
1. Plant it.
2. Water it.
:::

::: continue
Show the end
:::

The end.
"""


def lessons_of_every_kind() -> list[str]:
    questions = "\n".join(sources(PAGE.read_text("utf-8")))
    return [BLOCKS, f"---\ntitle: Every question\nid: questions\n---\n{questions}"]


def every_kind(serve: Serve) -> str:
    """A course of two lessons: every kind of block, and of question."""
    return serve("heard", "scorm2004-4", "", lessons_of_every_kind())


HEAR = """async ([address, selector]) => {
    const { virtual } = await import(address);
    await virtual.start({ container: document.querySelector(selector) });
    const said = [];
    // At its end it begins anew.
    do {
        said.push(await virtual.lastSpokenPhrase());
        await virtual.next();
    } while ((await virtual.lastSpokenPhrase()) !== said[0]);
    await virtual.stop();
    return said;
}"""
LEFT_OUT = ("paragraph", "superscript", "strong")
"""What no screen reader says by itself."""


def heard(sco: Frame, site: Site, selector: str) -> list[str]:
    """What a screen reader says of a part of the page, from its beginning to its end; what is inside is indented."""
    address = f"{site.url}/npm/@guidepup/virtual-screen-reader/lib/esm/index.browser.js"
    said: list[str] = sco.evaluate(HEAR, [address, selector])
    ends, opening = [], set()
    for at, phrase in reversed(list(enumerate(said))):
        if phrase.startswith(("end of ", "end, ")):
            ends.append(phrase.removeprefix("end of ").removeprefix("end, "))
        elif ends and ends[-1] == phrase:
            opening.add(at)
            ends.pop()
    shown, depth = [], 0
    for at, phrase in enumerate(said):
        if phrase.startswith(("end of ", "end, ")):
            depth -= phrase.removeprefix("end of ") not in LEFT_OUT
        elif phrase not in LEFT_OUT and not phrase.startswith("<link"):
            shown.append("  " * depth + phrase)
            depth += at in opening
    return shown


def announced(sco: Frame, act: Callable[[], None]) -> list[str]:
    """What is said of something that a learner does."""
    region = "document.getElementById('sb-announce')"
    sco.evaluate(f"() => {region}.replaceChildren()")
    act()
    sco.wait_for_function(f"() => {region}.textContent")
    return [f"said: {one}" for one in sco.locator("#sb-announce p").all_inner_texts()]


def of_blocks(sco: Frame) -> Iterator[str]:
    for name in ("Show answer", "Show front", "Copy code"):
        press = sco.get_by_role("button", name=name).first
        yield f"\npressed: {press.inner_text()}"
        if name == "Show front":
            press.click()
        else:
            yield from announced(sco, press.click)
    yield f"afterwards: {sco.locator('.turn').first.inner_text()}"


def of_questions(sco: Frame, site: Site) -> Iterator[str]:
    quiz = sco.locator(".quiz").first
    wrong = quiz.locator(".choice").first
    yield f"\nanswered: {wrong.inner_text().strip()}"
    wrong.locator("input").check()
    yield from announced(sco, quiz.locator(".check").click)
    yield from heard(sco, site, ".quiz")


def hold_to_golden(name: str, lines: list[str]) -> None:
    file = GOLDEN / f"{name}.txt"
    text = "\n".join(lines) + "\n"
    if os.environ.get("SCORMBUILD_GOLDEN") == "write":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    assert text == file.read_text("utf-8"), f"{file.relative_to(ROOT)} differs; see the top of this file"


def test_what_a_screen_reader_says(play: Launch, serve: Serve, site: Site) -> None:
    course = play("scorm2004-4", package=every_kind(serve))
    sco = course.sco
    hold_to_golden("overview", heard(sco, site, "body"))
    for name in ("blocks", "questions"):
        sco.evaluate("(hash) => { location.hash = hash }", f"#/{name}")
        sco.wait_for_selector(f"article[data-lesson={name}]:not(.opening)")
        read = heard(sco, site, "main")
        hold_to_golden(name, [*read, *(of_blocks(sco) if name == "blocks" else of_questions(sco, site))])
    course.clean()
