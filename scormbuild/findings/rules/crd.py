"""CRD: flashcards."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "CRD001",
        "empty-deck",
        sentence="the flashcards block has no cards",
        help="write a term, and below it a line that begins with : and explains the term",
        why="Learners would see an empty deck.",
        wrong="::: flashcards\n:::",
        right="::: flashcards\nRoot\n: The part of a plant below the ground.\n:::",
    ),
    error(
        "CRD002",
        "empty-card",
        sentence="a flashcard has an empty side",
        help="write a term, and below it a line that begins with : and explains the term",
        why="Learners would flip the card and see nothing.",
        wrong="Root\n:",
        right="Root\n: The part below the ground.",
    ),
    error(
        "CRD003",
        "duplicate-card",
        sentence='the card "{front}" appears twice',
        help="reword or delete one of them",
        why="The progress of the two cards could not be told apart.",
        wrong="Root\n: Below.\n\nRoot\n: Below.",
        right="Root\n: Below.",
        example={"front": "Root"},
    ),
    error(
        "CRD004",
        "misplaced-in-deck",
        sentence="this is not a card",
        help="move the text above the first card, or out of the block",
        why="Text between cards is not shown.",
        wrong="Root\n: Below.\n\nMore text.",
        right="More text.\n\nRoot\n: Below.",
    ),
    error(
        "CRD005",
        "term-without-space",
        sentence='this line is read as part of the card "{front}"',
        help="leave an empty line above each term; if this line continues the text above, indent it by two spaces",
        why="Two cards would become one, with the second term on the back of the first.",
        wrong="Root\n: Below.\nLeaf\n: Green.",
        right="Root\n: Below.\n\nLeaf\n: Green.",
        example={"front": "Root"},
    ),
    warning(
        "CRD006",
        "cards-in-introduction",
        sentence="{what} above the first card and not part of a card",
        help=(
            "write each card as a term, a line below it that begins with : and a space, and an empty line above "
            "each term"
        ),
        why="Learners would see the text of these cards in the introduction, with nothing to flip.",
        wrong="Root: Below.\nStem: Carries water.\n\nLeaf\n: Green.",
        right="Root\n: Below.\n\nStem\n: Carries water.\n\nLeaf\n: Green.",
        example={"what": "these lines are"},
    ),
)
