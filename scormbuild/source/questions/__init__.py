"""Every kind of question: one module each, and one line here."""

from __future__ import annotations

from scormbuild.source.questions.categorise import CATEGORISE
from scormbuild.source.questions.choice import CHOICE, MULTIPLE, TRUE_FALSE
from scormbuild.source.questions.cloze import CLOZE
from scormbuild.source.questions.fill_in import FILL_IN
from scormbuild.source.questions.hotspot import HOTSPOT
from scormbuild.source.questions.kind import Kind
from scormbuild.source.questions.likert import LIKERT
from scormbuild.source.questions.long_text import LONG_TEXT
from scormbuild.source.questions.matching import MATCHING
from scormbuild.source.questions.numeric import NUMERIC
from scormbuild.source.questions.ordering import ORDERING
from scormbuild.source.questions.survey import SURVEY

_ALL = (
    CHOICE,
    MULTIPLE,
    TRUE_FALSE,
    HOTSPOT,
    FILL_IN,
    NUMERIC,
    CLOZE,
    MATCHING,
    CATEGORISE,
    ORDERING,
    LIKERT,
    SURVEY,
    LONG_TEXT,
)
KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}
"""All kinds by their names."""
UNNAMED = CHOICE
"""What a question without a class is."""
NAMED = tuple(kind.name for kind in _ALL if kind.read and kind is not UNNAMED)
"""Kinds that are named by a class."""

__all__ = ["KINDS", "NAMED", "UNNAMED", "Kind"]
