"""The whole format in one short text, for people and for assistants that write courses.

What it lists comes from the registries of blocks, kinds of questions and keys, with a sample of each from
templates/guide: what is added there without a sample fails the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from scormbuild.machine.data_files import templates_dir
from scormbuild.source.blocks import BLOCKS
from scormbuild.source.field_kinds.kind import Field
from scormbuild.source.questions import KINDS
from scormbuild.source.settings import COURSE_FIELDS, LESSON_FIELDS

_COMMON = ("points", "tries", "hint-cost", "xp", "credit")
"""Attributes of questions that the guide explains once."""


class Sample(NamedTuple):
    """How something is written."""

    name: str
    about: str
    """One or two sentences."""
    text: str
    """Markdown; of a question, what stands inside the quiz."""


def block_samples() -> list[Sample]:
    """Samples of blocks, in the order of the documentation; kinds that are written the same way share one."""
    return list(_samples("blocks", BLOCKS))


def question_samples() -> list[Sample]:
    """Samples of all kinds of questions, in the order of the documentation."""
    return list(_samples("questions", KINDS))


def _samples(folder: str, names: Iterable[str]) -> Iterator[Sample]:
    for name in names:
        file = templates_dir() / "guide" / folder / f"{name}.md"
        if file.is_file():
            about, _, text = file.read_text("utf-8").partition("\n\n")
            yield Sample(name, about, text)


def guide() -> str:
    """The guide, in Markdown."""
    text = (templates_dir() / "guide" / "guide.md").read_text("utf-8")
    questions = "\n\n".join(_shown(one, _of_question(one.name)) for one in question_samples())
    parts = {
        "{blocks}": "\n\n".join(_shown(one, _of_block(one.name)) for one in block_samples()),
        "{questions}": questions,
        "{course}": _keys(COURSE_FIELDS),
        "{lesson}": _keys(LESSON_FIELDS),
    }
    for sign, part in parts.items():
        text = text.replace(sign, part)
    return text


def every_lesson() -> dict[str, str]:
    """Lessons that show everything, each with its source below it: texts by their paths in a course."""
    lessons = {
        "04-text.md": (templates_dir() / "guide" / "text.md").read_text("utf-8"),
        # What follows the button is hidden.
        "05-blocks.md": _lesson("Blocks", sorted(block_samples(), key=lambda one: one.name == "continue"), _as_it_is),
        "06-questions.md": _lesson("Questions", question_samples(), _in_quiz),
    }
    return {**lessons, "_shared/safety.md": "Wash your hands after working with plants.\n"}


def _lesson(title: str, samples: Iterable[Sample], shown: Callable[[Sample], str]) -> str:
    parts = [f"---\ntitle: {title}\n---"]
    for sample in samples:
        source = shown(sample)
        fence = "````" if "```" in source else "```"
        code = f"::: {{.details title=Source}}\n{fence}markdown\n{source}\n{fence}\n:::"
        parts.append(f"## {sample.name.capitalize()}\n\n{sample.about}\n\n{source}\n\n{code}")
    return "\n\n".join(parts) + "\n"


def _as_it_is(sample: Sample) -> str:
    return sample.text.strip()


def _in_quiz(sample: Sample) -> str:
    return f"::: {{.quiz #{sample.name.replace('-', '_')}_quiz}}\n{sample.text.strip()}\n:::"


def _shown(sample: Sample, more: str) -> str:
    fence = "````" if "```" in sample.text else "```"
    about = f"**{sample.name}**: {sample.about}{more}"
    return f"{about}\n\n{fence}markdown\n{sample.text.strip()}\n{fence}"


def _of_block(name: str) -> str:
    """What else a block is called, and what may stand in its braces."""
    kind = BLOCKS[name]
    own = {sample.name for sample in block_samples()}
    alike = [one.name for one in BLOCKS.values() if one.read is kind.read and one.name not in own]
    also = f" Written the same way: {_names(alike)}." if alike else ""
    return also + _attributes(kind.attributes)


def _of_question(name: str) -> str:
    """What may stand in its braces that not all kinds have."""
    return _attributes(name for name in KINDS[name].attributes if name not in _COMMON)


def _attributes(names: Iterable[str]) -> str:
    found = _names(names)
    return f" Attributes: {found}." if found else ""


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _keys(fields: Sequence[Field]) -> str:
    return "\n".join(f"- `{field.key}`: {field.about}{_default(field)}{_below(field)}" for field in fields)


def _default(field: Field) -> str:
    known = isinstance(field.default, (str, int)) and field.default not in ("", False, 0)
    value = {True: "yes"}.get(field.default, field.default) if isinstance(field.default, bool) else field.default
    return f" Default: `{value}`." if known else ""


def _below(field: Field) -> str:
    return f" Keys: {_names(one.key for one in field.keys)}." if field.keys and field.key != "texts" else ""
