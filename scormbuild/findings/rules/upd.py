"""UPD: a new version of a course."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

_QUIZ = "::: quiz\n### Which gas do plants take in?\n\n"

ROWS = (
    warning(
        "UPD001",
        "lesson-lost",
        sentence='the lesson "{title}" ({id}) of the earlier package is missing: learners lose {lost}',
        help="if you renamed the file, write the earlier id in the front matter of the lesson, such as id: roots",
        why=(
            "Progress is stored under the id of its lesson. A lesson without an id in its front matter takes it "
            "from its file name, so a renamed file becomes a different lesson."
        ),
        wrong="the file roots.md is now called how-roots-drink.md, and has no id",
        right="---\ntitle: How Roots Drink\nid: roots\n---",
        example={"title": "Roots", "id": "roots", "lost": "the mark that they read it, answers to 3 questions"},
    ),
    warning(
        "UPD002",
        "quiz-lost",
        sentence=(
            'the quiz "{words}" ({id}) of the earlier package is missing from the lesson "{lesson}": learners lose '
            "its result and start its attempts again{more}"
        ),
        help=(
            "if you changed the title or the first question, write the earlier id at the quiz: ::: {.quiz #roots_quiz}"
        ),
        why=(
            "The result of a quiz is stored under its id. A quiz without an id takes it from its title or its first"
            " question, so the id changes with them."
        ),
        wrong="::: quiz\n### What do roots drink?\n\n- [x] Water\n- [ ] Tea\n:::",
        right="::: {.quiz #roots_what_do_roots_take_in_quiz}\n### What do roots drink?\n\n- [x] Water\n- [ ] Tea\n:::",
        example={"words": "Check yourself", "id": "roots_quiz", "lesson": "Roots"},
    ),
    warning(
        "UPD003",
        "question-lost",
        sentence=(
            'the question "{words}" ({id}) of the earlier package is missing from the lesson "{lesson}": learners '
            "who answered it lose this answer{more}"
        ),
        help=(
            "if you only reworded the question, write the earlier id at its end: ### How do roots drink? {#roots_drink}"
        ),
        why=(
            "An answer is stored under the id of its question. A question without an id takes it from its words, so"
            " a reworded question becomes a different question."
        ),
        wrong=_QUIZ.replace("take in", "breathe in") + "- [x] Carbon dioxide\n- [ ] Oxygen\n:::",
        right=_QUIZ.replace("take in?", "breathe in? {#leaves_which_gas_do_plants_take_in}")
        + "- [x] Carbon dioxide\n- [ ] Oxygen\n:::",
        example={"words": "What do roots drink?", "id": "roots_drink", "lesson": "Roots"},
    ),
    warning(
        "UPD004",
        "card-lost",
        sentence=(
            'the flashcard "{words}" ({id}) of the earlier package is missing from the lesson "{lesson}": learners '
            "who flipped it lose this mark{more}"
        ),
        help="if you only reworded the card, write the earlier id at the end of its front: The root {#root}",
        why=(
            "That a learner flipped a card is stored under its id. A card without an id takes it from the words of "
            "its front."
        ),
        wrong="The root\n: The part of a plant below the ground.",
        right="The root {#root}\n: The part of a plant below the ground.",
        example={"words": "The root", "id": "root", "lesson": "Roots"},
    ),
    warning(
        "UPD005",
        "step-lost",
        sentence=(
            'the step "{words}" ({id}) of the earlier package is missing from the lesson "{lesson}": learners who '
            "checked it off lose this mark{more}"
        ),
        help="if you only reworded the step, write the earlier id at its end: 1. Walk outside. {#go_outside}",
        why="That a learner did a step is stored under its id. A step without an id takes it from its words.",
        wrong="::: activity\n1. Walk outside.\n:::",
        right="::: activity\n1. Walk outside. {#go_outside}\n:::",
        example={"words": "Walk outside.", "id": "go_outside", "lesson": "Roots"},
    ),
    error(
        "UPD006",
        "another-course",
        sentence='the earlier package contains the course "{old}", but this is the course "{new}"',
        help=(
            "name a package of this course after --previous; if this is the same course, write its earlier id in "
            "course.yaml"
        ),
        fix="name a package of this course after --previous; if this is the same course, write id: {old}",
        why="An LMS identifies a course by its id. Under a different id, learners start again from the beginning.",
        wrong="id: plants_2026",
        right="id: plants",
        example={"old": "plants", "new": "plants_2026"},
    ),
    warning(
        "UPD007",
        "choice-lost",
        sentence=(
            'in the question "{words}", {lost} of the earlier package is missing: learners who chose it keep their '
            "result, but their answer is shown without it"
        ),
        help="if you only reworded the choice, write the earlier id at its end: - [x] Water {#water}",
        fix="if you only reworded it, write the earlier id at its end: {{#{id}}}",
        why="An answer is stored as the ids of the choices, which come from their words unless you write ids.",
        wrong=_QUIZ + "- [x] Carbonic acid gas\n- [ ] Oxygen\n:::",
        right=_QUIZ + "- [x] Carbonic acid gas {#carbon_dioxide}\n- [ ] Oxygen\n:::",
        example={"words": "What do roots drink?", "lost": 'the choice "water"'},
    ),
    warning(
        "UPD008",
        "progress-mixed-up",
        sentence=(
            'the {kind} "{words}" ({id}) takes the place in saved progress that "{other}" has in the earlier '
            "package: learners would see their progress mixed up"
        ),
        help="give it a different id, such as {#height_of_it}",
        why=(
            "Ids are stored as a few characters, and two ids can become the same. scormbuild avoids this within one"
            " version; from one version to the next, you have to write another id."
        ),
        wrong="### How tall is it? {#height}",
        right="### How tall is it? {#height_of_it}",
        example={"kind": "question", "words": "How tall is it?", "id": "height", "other": "How old is it?"},
    ),
    warning(
        "UPD009",
        "section-lost",
        sentence=(
            'the section "{words}" ({id}) of the earlier package is missing from the lesson "{lesson}": learners who '
            "opened it lose this mark{more}"
        ),
        help="if you only reworded its heading, write the earlier id at its end: ### In summer {#summer}",
        why="That a learner opened a section is stored under its id, which comes from its heading unless you set it.",
        wrong="::: tabs\n### In July\n\nPlants grow.\n:::",
        right="::: tabs\n### In July {#in_summer}\n\nPlants grow.\n:::",
        example={"words": "In summer", "id": "in_summer", "lesson": "Roots"},
    ),
)
