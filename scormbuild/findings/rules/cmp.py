"""CMP: completion."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "CMP001",
        "never-complete",
        sentence="this can never be completed: {why}",
        help="{cure}",
        why="However long a learner works, the LMS would go on to show the course as unfinished.",
        wrong="completion: [1000 xp]",
        right="completion: [pages]",
    ),
    warning(
        "CMP002",
        "complete-at-once",
        sentence="this is complete as soon as it is opened: it asks for {parts}, and there are none",
        help="ask for something that is there, such as pages",
        why="Everybody who opens the course has completed it, whatever they read.",
        wrong="completion: [quizzes]",
        right="completion: [pages]",
    ),
    warning(
        "CMP003",
        "required-but-unmarked",
        sentence="this quiz must be passed before going on, but nothing in it can be passed",
        help="write required=answered",
        why="A survey has no right answers; it counts as passed when it is handed in.",
        wrong="::: {.quiz required=passed}\n### How was it? {.likert}",
        right="::: {.quiz required=answered}\n### How was it? {.likert}",
    ),
    warning(
        "CMP004",
        "level-out-of-reach",
        sentence=(
            'the level "{name}" begins at {begins:,} XP, and a learner who answers everything right has {most:,} '
            "at most"
        ),
        help="let it begin lower, or give more: xp in a lesson, or xp: {{question: 2}} in course.yaml",
        why="Learners see it as the next level, and nobody would ever reach it.",
        wrong="levels: {Seed: 0, Tree: 6000}",
        right="levels: {Seed: 0, Tree: 60}",
    ),
    warning(
        "CMP005",
        "more-objectives-than-kept",
        sentence="the course has {count} lessons and quizzes, and SCORM 2004 keeps the results of {most}",
        help="part the course, or build SCORM 1.2 only; score and progress hold all results in any case",
        why="An LMS need not keep more objectives (RTE 4.2.17), so its report would lack what is done last.",
        wrong="a course of 80 lessons with a quiz each",
        right="two courses of 40 lessons with a quiz each",
    ),
)
