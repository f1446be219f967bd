"""The interface in other languages: those it has texts for, and English where it has none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Frame

from scormbuild.model import Interface
from scormbuild.source.texts import interface_texts
from tests.browser.conftest import Play
from tests.browser.test_pages import axe
from tests.conftest import COURSE, MakeCourse

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Build = Callable[[Path, str], str]

# Georgian has no interface texts, and no letter in common with English.
GEORGIAN_COURSE = """\
id: mcenareebi
title: მცენარეები
language: {language}
attempts: 2
xp: {{question: 2}}
levels: {{თესლი: 0, ხე: 11}}
texts:
  show_back: შებრუნება
"""
GEORGIAN = """\
---
title: ფესვი
time: 5 min
xp: 5
objectives: [ფესვის ნაწილები]
---
ტექსტი.[^ა]

[^ა]: შენიშვნა.

::: tip
რჩევა.
:::

::: flashcards
ფესვი
: იწოვს წყალს.
:::

::: activity
1. მორწყე.
:::

::: {.quiz #check}
## რა არის ფესვი? {#one points=2}

- [x] სტაფილო
- [ ] ვარდი

> Hint: მიწაში იზრდება.

> ახსნა.

## დაწერე. {#two .fill-in}

- [x] წყალი

> ახსნა.

## დაალაგე. {#three .ordering}

1. თესლი
2. ხე

> ახსნა.

## შეაწყვილე. {#four .matching}

| ნაწილი | ფერი |
| --- | --- |
| ფოთოლი | მწვანე |
| ყვავილი | წითელი |

> ახსნა.
:::
"""
GEORGIAN_SECOND = "---\ntitle: ფოთოლი\n---\nმწვანეა.\n"
WITHOUT_ITS_LANGUAGE = """() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode, box = text.parentElement;
    if (box.closest("script, style, noscript, textarea")) continue;
    // The LMS's name of the learner, and such, stand behind a colon.
    const said = text.data.replace(/\\bXP\\b|^: .*/g, "").trim(), inEnglish = box.closest("[lang]").lang === "en";
    if (inEnglish ? /\\p{Script=Georgian}/u.test(said) : /\\p{Script=Latin}/u.test(said)) found.push(box.outerHTML);
    if (inEnglish && box.closest("[dir]").dir !== "ltr") found.push(box.outerHTML);
  }
  return found;
}"""


def mixed_up(frame: Frame) -> list[str]:
    """Elements with English words that are not marked as English, or with words of the author's that are."""
    # What was changed in this task is marked at its end.
    frame.wait_for_timeout(80)
    found: list[str] = frame.evaluate(WITHOUT_ITS_LANGUAGE)
    return found


@pytest.mark.parametrize("language", ["ka", "fa"])
def test_english_texts_say_so_in_a_course_of_another_language(
    play: Launch, make_course: MakeCourse, build_pages: Build, language: str
) -> None:
    """WCAG 3.1.2, in each state: the overview, a lesson, its verdicts, questions before the end, the result, views."""
    files: dict[str, str | bytes] = {"02-second.md": GEORGIAN_SECOND}
    folder = make_course(GEORGIAN, GEORGIAN_COURSE.format(language=language), files, language)
    course = play("scorm12", package=build_pages(folder, "scorm12"))
    sco = course.sco
    assert sco.locator("html").get_attribute("lang") == language
    assert mixed_up(sco) == []
    sco.locator("#sb-start").click()
    sco.locator(".lesson h1").wait_for()
    assert mixed_up(sco) == []
    assert sco.locator(".turn .what").text_content() == "შებრუნება"
    assert sco.locator(".turn .what").get_attribute("lang") is None
    sco.locator(".turn").click()
    sco.locator(".tick input").check()
    one = sco.locator('.question[data-id="one"]')
    one.locator(".check").click()
    assert mixed_up(sco) == []
    one.locator(".show-hint").click()
    one.locator(".choice input").last.check()
    one.locator(".check").click()
    two = sco.locator('.question[data-id="two"]')
    two.locator("input").fill("ქვა")
    two.locator(".check").click()
    three = sco.locator('.question[data-id="three"]')
    three.locator(".down:enabled").first.click()
    three.locator(".check").click()
    four = sco.locator('.question[data-id="four"]')
    for box in four.locator("select").all():
        box.select_option(index=1)
    four.locator(".check").click()
    assert four.locator(".verdict").inner_text()
    assert mixed_up(sco) == []
    course.read_to_end()
    assert mixed_up(sco) == []
    for view in ("#=result", "#=diagnosis", "#=nowhere", "#/"):
        sco.evaluate("(hash) => { location.hash = hash }", view)
        sco.wait_for_timeout(400)
        assert mixed_up(sco) == [], view
    sco.evaluate("() => { location.hash = '#=result' }")
    sco.get_by_role("button", name="Keep a copy of my work").click()
    sco.wait_for_timeout(400)
    assert mixed_up(sco) == []
    assert axe(sco) == []
    sco.locator("#sb-exit").click()
    sco.wait_for_timeout(300)
    assert mixed_up(sco) == []
    course.clean()


SIMPLE = """\
::: {{.quiz #q}}
## {question} {{#one}}

- [x] {true}
- [ ] {false}

> {hint}: A.

> B.

## {question} {{#two}}

- [x] A
- [ ] B

> C.
:::
"""
STYLES = """() => { const {lineBreak, direction, wordBreak} = getComputedStyle(document.body);
  return [lineBreak, wordBreak, direction] }"""


@pytest.mark.parametrize(
    ("language", "style", "button", "hint", "right", "score"),
    [
        ("he", ["auto", "normal", "rtl"], "בדיקת התשובה", "הצגת רמז", "תשובה נכונה", "קיבלת 2 מתוך 2 נקודות (100%)."),
        ("ja", ["strict", "normal", "ltr"], "答え合わせ", "ヒントを表示", "正解", "2点中2点です（100%）。"),
        ("ko", ["auto", "keep-all", "ltr"], "정답 확인", "힌트 보기", "정답", "2점 만점에 2점입니다(100%)."),
    ],
)
def test_a_quiz_is_played_in_the_language_of_the_course(
    play: Launch,
    make_course: MakeCourse,
    build_pages: Build,
    language: str,
    style: list[str],
    button: str,
    hint: str,
    right: str,
    score: str,
) -> None:
    """Its words for true, false and a hint are the author's as well, and lines break as the language does."""
    words = {name: str(text) for name, text in interface_texts(Interface(language)).items()}
    text = SIMPLE.format(question="Q?", true=words["true"], false=words["false"], hint=words["hint"])
    folder = make_course(text, COURSE + f"language: {language}\n", name=language)
    course = play("scorm12", package=build_pages(folder, "scorm12"))
    sco = course.sco
    assert sco.evaluate(STYLES) == style
    one, two = (sco.locator(f'.question[data-id="{name}"]') for name in ("one", "two"))
    assert one.locator(".check").inner_text() == button
    assert one.locator(".show-hint").inner_text() == hint
    for question in (one, two):
        question.locator(".choice input").first.check()
        question.locator(".check").click()
    assert right in one.locator(".verdict").inner_text()
    sco.wait_for_function("() => document.querySelector('.quiz-result').textContent.length > 1")
    assert sco.locator(".quiz-result").inner_text().startswith(score)
    assert sco.evaluate("() => [...document.querySelectorAll('[lang]')].length") == 1
    assert axe(sco) == []
    course.clean()
