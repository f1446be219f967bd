"""UPD: a new version of a course."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

_QUIZ = "::: quiz\n### Which gas do plants take in?\n\n"

ROWS = (
    warning(
        "UPD001",
        "lesson-lost",
        sentence='the lesson "{title}" ({id}) of the earlier package is gone: learners lose {lost}',
        help="{cure}",
        why=(
            "What learners did is kept under the id of its lesson. Without one in the front matter it comes from the "
            "file's name, so that renaming the file makes another lesson of it."
        ),
        wrong="the file roots.md is now called how-roots-drink.md, and has no id",
        right="---\ntitle: How Roots Drink\nid: roots\n---",
    ),
    warning(
        "UPD002",
        "quiz-lost",
        sentence=(
            'the quiz "{words}" ({id}) of the earlier package is gone from the lesson "{lesson}": learners lose its '
            "result and begin its attempts anew{more}"
        ),
        help="{cure}",
        why=(
            "A quiz's result is kept under its id. Without one it comes from the quiz's title or its first question, "
            "and changes with them."
        ),
        wrong="::: quiz\n### What do roots drink?\n\n- [x] Water\n- [ ] Tea\n:::",
        right="::: {.quiz #roots_what_do_roots_take_in_quiz}\n### What do roots drink?\n\n- [x] Water\n- [ ] Tea\n:::",
    ),
    warning(
        "UPD003",
        "question-lost",
        sentence=(
            'the question "{words}" ({id}) of the earlier package is gone from the lesson "{lesson}": learners who '
            "answered it lose this answer{more}"
        ),
        help="{cure}",
        why=(
            "An answer is kept under the id of its question. Without one it comes from the question's words, so that "
            "rewording makes another question of it."
        ),
        wrong=_QUIZ.replace("take in", "breathe in") + "- [x] Carbon dioxide\n- [ ] Oxygen\n:::",
        right=_QUIZ.replace("take in?", "breathe in? {#leaves_which_gas_do_plants_take_in}")
        + "- [x] Carbon dioxide\n- [ ] Oxygen\n:::",
    ),
    warning(
        "UPD004",
        "card-lost",
        sentence=(
            'the flashcard "{words}" ({id}) of the earlier package is gone from the lesson "{lesson}": learners who '
            "turned it lose that mark{more}"
        ),
        help="{cure}",
        why="That a card was turned is kept under its id. Without one it comes from the words of its front.",
        wrong="The root\n: The part of a plant below the ground.",
        right="The root {#root}\n: The part of a plant below the ground.",
    ),
    warning(
        "UPD005",
        "step-lost",
        sentence=(
            'the step "{words}" ({id}) of the earlier package is gone from the lesson "{lesson}": learners who '
            "ticked it lose that mark{more}"
        ),
        help="{cure}",
        why="That a step was done is kept under its id. Without one it comes from the step's words.",
        wrong="::: activity\n1. Walk outside.\n:::",
        right="::: activity\n1. Walk outside. {#go_outside}\n:::",
    ),
    error(
        "UPD006",
        "another-course",
        sentence='the earlier package is of the course "{old}", and this is the course "{new}"',
        help="name the package of this course behind --previous; if this is the same course, write id: {old}",
        why="An LMS tells courses apart by their ids: under another id, learners would begin again from nothing.",
        wrong="id: plants_2026",
        right="id: plants",
    ),
    warning(
        "UPD007",
        "choice-lost",
        sentence=(
            'in the question "{words}", {lost} of the earlier package is gone: learners who chose it keep their '
            "result, but their answer is shown without it"
        ),
        help="if it was only reworded, write its id behind it: {{#{id}}}",
        why="An answer is kept as the ids of what was chosen, which come from its words where the author wrote none.",
        wrong=_QUIZ + "- [x] Carbonic acid gas\n- [ ] Oxygen\n:::",
        right=_QUIZ + "- [x] Carbonic acid gas {#carbon_dioxide}\n- [ ] Oxygen\n:::",
    ),
    warning(
        "UPD008",
        "progress-mixed-up",
        sentence=(
            'the {kind} "{words}" ({id}) falls on the place in saved work that "{other}" has in the earlier package: '
            "learners would find what they did there mixed up"
        ),
        help="{cure}",
        why=(
            "Ids are kept as a few characters, and two of them can meet. Within one version they are kept apart; from "
            "one version to the next, another id is needed."
        ),
        wrong="### How tall is it? {#height}",
        right="### How tall is it? {#height_of_it}",
    ),
)
