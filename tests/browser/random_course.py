"""The course of the random learners: every kind of question, every option, in two versions and several settings.

Between the versions texts are reworded, things are moved, added and taken away; ids stay where an author kept them.
"""

from __future__ import annotations

from pathlib import Path

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90" width="90" height="90">'
    '<path d="M45 0v90" stroke="#000"/></svg>'
)

SETTINGS = {
    "best": """\
pass: 60
completion: [pages, cards, questions, steps]
xp: {question: 2, first_try: 1}
""",
    "last": """\
pass: 50
score: last
on_fail: incomplete
attempts: 3
completion: [quizzes, pages]
""",
    "any": """\
pass: 40
on_fail: failed
completion: {any: [steps, quizzes, 40 XP]}
xp: {question: 5, first_try: 5}
levels: {Seed: 0, Sprout: 20}
""",
    "short": """\
pass: 30
score: last
attempts: 2
completion: [questions]
""",
}

FIRST = """\
---
title: {first}
id: first
xp: 10
---
Text of the lesson.

::: flashcards
Root {{#c_root}}
: Below.

{card}
: Above.

Bark
: Around.
:::

::: {{.quiz #q_basic pass=50 shuffle=all hint-cost=25}}
{moved_1}
## Which are parts? {{#parts points=3 tries=2}}

> Hint: there are two.

- [x] Root {{#root}}
- [x] Leaf {{#leaf}}
{choices}

> Root and leaf.

## {sure} {{#alive xp=7}}

- [x] True
- [ ] False

> They live.

## Which gas, in words? {{.fill-in #gas_words typos=1 accents=ignore tries=3 points=2}}

> Hint: two words

> Hint: it is in soda

- [x] carbon dioxide
- [x] dioxyde de carbone élevé
- [ ] carbon monoxide
  > That one is poisonous.

> Carbon dioxide.

## How many legs? {{.numeric #legs}}

- [x] 8
- [x] 9.81 ± 0.02
- [ ] 6
  > Insects have six.

> Eight.
{moved_2}
:::

::: activity
1. Dig {{#dig}}
{steps}
:::
"""

GAS = """\
## {which} {{#gas points=2 hint-cost=50}}

> Hint: fizzy

- [x] Carbon dioxide {{#co2}}
- [ ] Oxygen {{#o2}}
- [ ] Helium {{#he}}

> Carbon dioxide.
"""
NEW = """\
## A new one? {#new_one}

- [x] Yes
- [ ] No

> Yes.
"""

SECOND = """\
---
title: Second
id: second
xp: 5
completion: [questions, cards]
---
::: {{.quiz #q_end feedback=end weight=3 retry=wrong pass=70 solutions=no}}
## Fill in. {{.cloze #gaps points=3 typos=1}}

Roots take in [[water|H2O]], leaves [[oxygen|(carbon dioxide)]] and [[light]].

> Done.

## What does what? {{.matching #tasks points=2}}

| Part | Task |
| --- | --- |
| Root {{#root}} | drinking |
| Leaf {{#leaf}} | breathing {{#air}} |
| Stem {{#stem}} | carrying |
| | singing |

> So it is.

## Sort. {{.categorise #sorted points=4}}

- With a spine {{#spine}}
  - Frog {{#frog}}
  - Eagle {{#eagle}}
- Without {{#none}}
  - Spider {{#spider}}
  - Snail {{#snail}}

> Spiders have none.

## In which order? {{.ordering #grown points=3}}

1. Seed {{#seed}}
2. Sprout {{#sprout}}
3. Tree {{#tree}}
4. Wood {{#wood}}

> They grow.

## Where is the root? {{.hotspot #where hint-cost=30}}

> Hint: below.

![A plant](path.svg)

- [x] The root {{#the_root left=40 top=60 width=20 height=30}}
- [ ] The leaf {{#the_leaf left=10 top=10 width=20 height=20 .round}}

> Below.

## Where does it grow? {{.hotspot #grows}}

![A plant](path.svg)

- [x] The tip {{#tip left=40 top=0 width=20 height=10}}
- [x] The end {{#low left=40 top=90 width=20 height=10}}
- [ ] The middle {{#middle left=40 top=45 width=20 height=10}}

> At both ends.
:::

::: flashcards
Leaf {{#c_leaf}}
: Breathes.
:::
"""

THIRD = """\
---
title: Third
id: third
xp: 3
---
{survey}

::: {{.quiz #q_bank draw=2 attempts=4 shuffle=choices weight=5 pass=50}}
## Bank one? {{#bank_1}}

- [x] Yes {{#y}}
- [ ] No {{#n}}

> Yes.

## Bank two? {{#bank_2 points=2}}

- [x] Yes {{#y}}
- [ ] No {{#n}}

> Yes.

## Bank three? {{.ordering #bank_3 credit=all}}

1. One {{#one}}
2. Two {{#two}}
3. Three {{#three}}

> Counting.

## Bank four? {{.fill-in #bank_4 case=match}}

- [x] Erde

> Erde.
:::

::: {{.quiz #q_texts}}
## Explain. {{.long-text #explain points=3 length=300}}

> A model.

- [ ] names the gas {{#names_gas}}
- [ ] names the sugar {{#names_sugar}}

## And now? {{.long-text #now length=100 xp=4}}

> Another model.
:::
"""
SURVEY = """\
::: {.quiz #q_survey}
## I like plants. {.likert #like}

- yes
- no

## What else? {.survey #else several=yes}

- [ ] Trees
- [ ] Moss

> Thanks.
:::
"""
SINGLE = """\
::: {.quiz #q_single weight=2}
## A quiz that joins? {#joins}

- [x] Yes
- [ ] No

> Yes.
:::
"""

FOURTH = """\
---
title: Fourth
id: fourth
---
::: {.quiz #q_gate required=passed attempts=2 weight=1}
## Go on? {#go_on}

- [x] Yes
- [ ] No

> Yes.
:::

Behind the gate.

::: {.quiz #q_timed time="1 min" credit=all retry=all shuffle=questions draw=2}
## All of these? {#all_of}

- [x] A
- [x] B
- [ ] C

> A and B.

## Which of these? {#which_of}

- [x] A
- [ ] B

> A.

## And gaps? {.cloze #all_gaps case=match}

One [[two]] three [[Four|vier]].

> Done.
:::
"""

LAST = "---\ntitle: Fifth\nid: fifth\nxp: 2\n---\nThe end.\n\n::: flashcards\nEnd {#c_end}\n: It is.\n:::\n"
NEXT = "---\ntitle: Sixth\nid: sixth\nxp: 2\n---\nAnother end.\n\n::: activity\n1. Stand up {#stand}\n:::\n"


def write_course(folder: Path, setting: str, version: int) -> Path:
    """The course in one of the ``SETTINGS``; version 0 or 1."""
    folder.mkdir(parents=True)
    updated = version == 1
    gas = GAS.format(which="Which gas do plants need?" if updated else "Which gas do plants take in?")
    first = FIRST.format(
        first="First, reworded" if updated else "First",
        card="Trunk" if updated else "Stem {#c_stem}",
        moved_1="" if updated else gas,
        moved_2=gas + NEW if updated else "",
        choices="- [ ] Cloud {#cloud}\n- [x] Stem {#stem}" if updated else "- [ ] Wheel {#wheel}\n- [ ] Cloud {#cloud}",
        sure="Plants are alive." if updated else "Plants live.",
        steps="2. Rest {#rest}" if updated else "2. Water {#water}\n3. Rest {#rest}",
    )
    lessons = {
        "first.md": first,
        "second.md": SECOND.format(),
        "third.md": THIRD.format(survey=SINGLE if updated else SURVEY),
        "fourth.md": FOURTH,
        **({"sixth.md": NEXT} if updated else {"fifth.md": LAST}),
    }
    order = ["first.md", "third.md", "second.md", "fourth.md", "sixth.md"] if updated else list(lessons)
    settings = f"id: random_{setting}\ntitle: A Random Course\nlessons: [{', '.join(order)}]\n{SETTINGS[setting]}"
    (folder / "course.yaml").write_text(settings, "utf-8")
    (folder / "path.svg").write_text(PICTURE, "utf-8")
    for name, text in lessons.items():
        (folder / name).write_text(text, "utf-8")
    return folder
