"""CRD: flashcards."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "CRD001",
        "empty-deck",
        sentence="the flashcards block has no card",
        help="write a term, and below it : its explanation",
        why="The learner would see an empty deck.",
        wrong="::: flashcards\n:::",
        right="::: flashcards\nRoot\n: The part of a plant below the ground.\n:::",
    ),
    error(
        "CRD002",
        "empty-card",
        sentence="a flashcard has an empty side",
        help="write a term, and below it : its explanation",
        why="There would be nothing to turn.",
        wrong="Root\n:",
        right="Root\n: The part below the ground.",
    ),
    error(
        "CRD003",
        "duplicate-card",
        sentence='the card "{front}" stands twice',
        help="reword or delete one of them",
        why="Their progress could not be told apart.",
        wrong="Root\n: Below.\n\nRoot\n: Below.",
        right="Root\n: Below.",
        example={"front": "Root"},
    ),
    error(
        "CRD004",
        "misplaced-in-deck",
        sentence="this is not a card",
        help="put text above the first card, or outside the block",
        why="Between cards it would not be seen.",
        wrong="Root\n: Below.\n\nMore text.",
        right="More text.\n\nRoot\n: Below.",
    ),
    error(
        "CRD005",
        "term-without-space",
        sentence='this line is read as part of the card "{front}"',
        help=(
            "leave an empty line above each term; where this line goes on with the text above, begin it with two blanks"
        ),
        why="Of two cards one would be made, with the second term on the back of the first.",
        wrong="Root\n: Below.\nLeaf\n: Green.",
        right="Root\n: Below.\n\nLeaf\n: Green.",
        example={"front": "Root"},
    ),
    warning(
        "CRD006",
        "cards-in-introduction",
        sentence="{what} above the first card, and become its introduction, not cards",
        help=(
            "write each card as a term, below it a line that begins with : and a blank, and an empty line above "
            "each term"
        ),
        why="Learners would see the text of these cards at once, with nothing to turn.",
        wrong="Root: Below.\nStem: Carries water.\n\nLeaf\n: Green.",
        right="Root\n: Below.\n\nStem\n: Carries water.\n\nLeaf\n: Green.",
        example={"what": "these lines are"},
    ),
)
