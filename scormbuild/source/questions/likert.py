"""A scale of agreement: choices of which none is right, and whose order stays."""

from __future__ import annotations

from scormbuild.source.questions.chosen import chosen_size, chosen_spec, read_unmarked
from scormbuild.source.questions.kind import Kind

LIKERT = Kind(
    name="likert",
    form="likert",
    read=read_unmarked,
    attributes={},
    size=chosen_size,
    spec=chosen_spec,
    template="choice",
    part="choice",
    title="kind_likert",
    instruction="no_wrong_answer",
    mark="-",
    missing="write the scale as a list: - agree, - disagree",
    elsewhere="scale rating",
    instead="write .likert",
)
