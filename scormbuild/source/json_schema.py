"""JSON Schemas of course.yaml and of front matter, made of the fields that validate them."""

from __future__ import annotations

from collections.abc import Sequence

from scormbuild.source.field_kinds.kind import Field
from scormbuild.source.field_kinds.schemas import Schema
from scormbuild.source.fields import KINDS, object_schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(title: str, fields: Sequence[Field]) -> Schema:
    """A JSON Schema (draft 2020-12) of a file with these fields.

    What takes reading the course cannot be said in it: whether lessons exist, or a completion can be reached.
    """
    made = {"$schema": DIALECT, "title": title, **object_schema(fields)}
    defined: Schema = {}
    for field in fields:
        defined |= KINDS[field.kind].definitions(field)
    return {**made, "$defs": defined} if defined else made
