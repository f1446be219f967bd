"""CMP: completion."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "CMP001",
        "never-complete",
        sentence="this can never be completed: {why}",
        help="require only what learners can reach, such as completion: [pages]",
        why="No matter how long a learner works, the LMS would show the course as incomplete.",
        wrong="completion: [1000 xp]",
        right="completion: [pages]",
        example={"why": "it requires 1,000 XP, but a learner who answers everything correctly earns at most 80 XP"},
    ),
    warning(
        "CMP002",
        "complete-at-once",
        sentence="this is complete as soon as it is opened: it requires {parts}, but has none",
        help="require something that the course contains, such as pages",
        why="Everybody who opens the course completes it, even without reading anything.",
        wrong="completion: [quizzes]",
        right="completion: [pages]",
        example={"parts": "quizzes"},
    ),
    warning(
        "CMP003",
        "required-but-unmarked",
        sentence="learners must pass this quiz before they can go on, but nothing in it can be passed",
        help="write required=answered",
        why="A survey has no correct answers; it counts as passed when the learner submits it.",
        wrong="::: {.quiz required=passed}\n### How was it? {.likert}",
        right="::: {.quiz required=answered}\n### How was it? {.likert}",
    ),
    warning(
        "CMP004",
        "level-out-of-reach",
        sentence=(
            'the level "{name}" begins at {begins:,} XP, but a learner who answers everything correctly earns at '
            "most {most:,} XP"
        ),
        help="lower the beginning of the level, or give more XP: xp in a lesson, or xp: {question: 2} in course.yaml",
        why="Learners would see it as the next level, but nobody could reach it.",
        wrong="levels: {Seed: 0, Tree: 6000}",
        right="levels: {Seed: 0, Tree: 60}",
        example={"name": "Tree", "begins": 6000, "most": 80},
    ),
    warning(
        "CMP005",
        "more-objectives-than-kept",
        sentence="the course has {count} lessons and quizzes, but SCORM 2004 stores the results of only {most}",
        help="split the course, or build only SCORM 1.2; score and progress include all results in any case",
        why="An LMS does not have to store more objectives (RTE 4.2.17), so its report would lack the last results.",
        wrong="a course of 80 lessons with a quiz each",
        right="two courses of 40 lessons with a quiz each",
        example={"count": "160", "most": 100},
    ),
)
