"""A survey: choices of which none is right."""

from __future__ import annotations

from scormbuild.source.attributes import YES_NO, Attribute
from scormbuild.source.questions.chosen import chosen_size, chosen_spec, read_unmarked
from scormbuild.source.questions.kind import Kind

SURVEY = Kind(
    name="survey",
    form="choice",
    read=read_unmarked,
    attributes={"several": Attribute(words=YES_NO)},
    size=chosen_size,
    spec=chosen_spec,
    template="choice",
    part="choice",
    title="kind_survey",
    instruction="no_wrong_answer",
    missing="write its choices as a list: - [ ] yes, - [ ] no",
    elsewhere="poll questionnaire",
    instead="write .survey",
)
