"""`scormbuild schema`: JSON Schemas that say what the reader of course.yaml and front matter says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from scormbuild.cli import cli
from scormbuild.model import CompletionRule
from scormbuild.source.field_kinds.kind import Field, Kind
from scormbuild.source.field_kinds.schemas import up_to
from scormbuild.source.fields import read_fields
from scormbuild.source.json_schema import json_schema
from scormbuild.source.new_course import make_course
from scormbuild.source.settings import COURSE_FIELDS, LESSON_FIELDS
from scormbuild.source.text import SourceText
from scormbuild.source.yaml_nodes import read_yaml
from tests.conftest import ROOT
from tests.test_rules import COURSE, LESSON, load_case, read_cases

TABLES = {"course": COURSE_FIELDS, "lesson": LESSON_FIELDS}
SAID = {"CFG002", "CFG003", "CFG004", "CFG008", "CFG009", "CFG016", "SRC022"}
"""Rules of course.yaml and front matter that a schema can express: keys, types, values, ids, lessons listed twice."""
NOT_SAID = {
    "CFG001": "no YAML, so there is nothing to compare",
    "CFG005": "editors read YAML 1.2, in which no and 012 are a text and a number like any other",
    "CFG006": "editors report equal keys by themselves",
    "CFG007": "aliases are followed before the schema is asked",
    "CFG010": "no schema counts what is nested in what",
    "CFG011": "a matter of the file, not of its keys",
    "CFG012": "a matter of the file, not of its keys",
    "CFG013": "other languages are allowed",
    "CFG014": "typeset quotation marks are allowed",
}


class Core(yaml.SafeLoader):
    """YAML 1.2 with its core schema, as editors read it."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 (PyYAML looks for it here)


for tag, pattern, first in (
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?[0-9]+\.[0-9]*(?:[eE][-+]?[0-9]+)?$", list("-+0123456789")),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def whole_schema(what: str) -> dict[str, Any]:
    """The schema as the command prints it."""
    result = CliRunner().invoke(cli, ["schema", what])
    assert (result.exit_code, result.stderr) == (0, "")
    made: dict[str, Any] = json.loads(result.stdout)
    return made


def complaints(schema: dict[str, Any], text: str) -> list[str]:
    """What an editor would mark."""
    value = yaml.load(text, Core)
    return [problem.message for problem in jsonschema.Draft202012Validator(schema).iter_errors(value)]


def front_matter(lesson: str) -> str:
    return lesson.split("---\n")[1] if lesson.startswith("---\n") else "{}"


@pytest.mark.parametrize("what", TABLES)
def test_the_schemas_are_schemas(what: str) -> None:
    """Of the draft that they name; and of the one that most editors know."""
    schema = whole_schema(what)
    assert schema["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$id"]
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft7Validator.check_schema(schema)


def test_the_schema_of_the_course_is_the_usual_one() -> None:
    assert json.loads(CliRunner().invoke(cli, ["schema"]).stdout) == whole_schema("course")


def test_a_schema_is_written_into_a_file_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        result = CliRunner().invoke(cli, ["schema", "lesson", "-o", "lesson.schema.json"])
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "wrote lesson.schema.json\n")
    assert json.loads(Path("lesson.schema.json").read_text("utf-8")) == whole_schema("lesson")
    Path("course.yaml").write_text("id: small\n", "utf-8")
    result = CliRunner().invoke(cli, ["schema", "--output", "course.yaml"])
    assert result.exit_code == 2 and "use the extension .json" in result.stderr
    assert Path("course.yaml").read_text("utf-8") == "id: small\n"
    result = CliRunner().invoke(cli, ["schema", "-o", "nowhere/a.json"])
    assert result.exit_code == 1 and "cannot be written" in result.stderr


def test_real_courses_are_accepted(tmp_path: Path) -> None:
    make_course(tmp_path / "new")
    for folder in (ROOT / "lesson_source", tmp_path / "new"):
        assert complaints(whole_schema("course"), (folder / "course.yaml").read_text("utf-8")) == []
        for file in folder.glob("*.md"):
            assert complaints(whole_schema("lesson"), front_matter(file.read_text("utf-8"))) == [], file


def test_examples_of_the_documentation_are_accepted() -> None:
    text = (ROOT / "docs" / "format.md").read_text("utf-8")
    courses = re.findall(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    lessons = re.findall(r"^```markdown\n(---\n.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert len(courses) >= 3 and lessons
    for example in courses:
        assert complaints(whole_schema("course"), example) == [], example
    for example in lessons:
        assert complaints(whole_schema("lesson"), front_matter(example)) == [], example


def test_mistakes_that_a_schema_can_express_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every case of messages.md with one of them; and no other case, but for what a schema cannot read."""
    refused = set()
    for number, case in enumerate(read_cases("messages.md")):
        head, _, rest = case.input.partition("\n")
        what, text = ("course", rest) if head == "course.yaml:" else ("lesson", case.input)
        folder = tmp_path / str(number)
        folder.mkdir()
        _, found = load_case(folder, monkeypatch, *((text, LESSON) if what == "course" else (COURSE, text)))
        rules = {d.rule for d in found if d.rule in SAID | NOT_SAID.keys() and is_of_keys(what, text, d.position.line)}
        if rules & NOT_SAID.keys() - {"CFG013", "CFG014"}:
            continue
        if what == "lesson":
            # The title may be the first heading of the text.
            rules.discard("CFG003")
        wrong = complaints(whole_schema(what), text if what == "course" else front_matter(text))
        assert bool(wrong) == bool(rules & SAID), (case.title, rules, wrong)
        refused |= rules & SAID
    assert refused == SAID


def is_of_keys(what: str, text: str, line: int) -> bool:
    """Whether a line is one of course.yaml or front matter."""
    return what == "course" or line <= text.split("\n---\n")[0].count("\n") + 1


def fields(table: Sequence[Field], above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Field]]:
    for field in table:
        yield (*above, field.key), field
        yield from fields(field.keys, (*above, field.key))


FIELDS = [(what, path, field) for what, table in TABLES.items() for path, field in fields(table)]
NAMES = [f"{what}:{'.'.join(path)}" for what, path, _ in FIELDS]


@pytest.mark.parametrize(("what", "path", "field"), FIELDS, ids=NAMES)
def test_every_key_is_in_the_schema(what: str, path: tuple[str, ...], field: Field) -> None:
    """With what it means, what it is without, and whether it must be there; and nothing else may be there."""
    above = whole_schema(what)
    for key in path[:-1]:
        above = above["properties"][key]
    assert list(above["properties"]) == [one.key for one in _siblings(what, path)]
    assert above["additionalProperties"] is False
    assert (field.key in above.get("required", [])) == field.required
    found = above["properties"][field.key]
    assert found["description"] == field.about and field.about.endswith(".")
    if "default" in found:
        # Written out, the default means the same as nothing.
        assert read(what, path, json.dumps(found["default"])) == (_without_line(field.default), [])
    else:
        assert field.default in (None, "", ())


def _siblings(what: str, path: tuple[str, ...]) -> tuple[Field, ...]:
    table = TABLES[what]
    for key in path[:-1]:
        table = next(field.keys for field in table if field.key == key)
    return table


def written(path: tuple[str, ...], value: str) -> str:
    """A key and those above it, in YAML."""
    above = "".join(f"{'  ' * depth}{key}:\n" for depth, key in enumerate(path[:-1]))
    return f"{above}{'  ' * (len(path) - 1)}{path[-1]}: {value}\n"


def read(what: str, path: tuple[str, ...], value: str) -> tuple[Any, list[str]]:
    """What the reader makes of a key with this value: the value, and the rules that are broken."""
    text = written(path, value)
    source = SourceText("x", text)
    mapping, found = read_yaml(source, text)
    assert mapping is not None, text
    values, wrong = read_fields(source, mapping, [f._replace(required=False) for f in TABLES[what]])
    for key in path:
        values = (values or {}).get(key)  # type: ignore[assignment]
    return _without_line(values), [d.rule for d in (*found, *wrong) if d.severity == "error"]


def _without_line(value: Any) -> Any:
    return value._replace(line=1) if isinstance(value, CompletionRule) else value


VALUES = """\
Plants|plants_1|"80"|80|80.5|-1|0|1|2|9|50|51|100|101|600|601|1000|1001|10000|10001|100000|100001|999999999
"0"|""|" "|~|true|false|"true"|yes|[]|[a]|[a, b]|[a, a]|[""]|[1]|[[a]]|{}|{a: 1}|{a: b}|{Seed: 0, Tree: 60}|{Seed: -1}
en|pt-BR|English, please|e|x_1|1x|_x|a-b|ÄPFEL
failed|incomplete|best|last|worst|[scorm12]|[scorm12, scorm2004-4]|[scorm13]|scorm12
by file name|[01-roots.md]|[01-roots.md, 01-roots.md]|unlimited|Unlimited
15 min|1 h|1 h 30 min|90m|1h30|min|h|5 minutes|0 minutes|10 minutes|600 min|601 min|10000 min|10001 min|5 mins
pages|[pages]|[pages, pages]|[pages, cards, quizzes]|[page]|50 xp|50 XP|0 xp|99999 xp|100000 xp|[pages, 50xp]
{all: [pages]}|{any: pages}|{any: [pages, 5 min]}|{any: []}|{none: [pages]}|{all: [pages], any: [cards]}
"#2b59c3"|"#2B59C3"|"#2b59c"|"#2b59c33"|"#abc"|blue|Blue|{accent: "#000000"}
{question: 2}|{first_try: 1, question: 2}|{questions: 2}
"""


@pytest.mark.parametrize(("what", "path", "field"), FIELDS, ids=NAMES)
def test_the_schema_and_the_reader_agree(what: str, path: tuple[str, ...], field: Field) -> None:
    """About every key with values of every kind. YAML 1.2 takes yes for a text, which YAML 1.1 does not."""
    schema = json_schema("", [one._replace(required=False) for one in TABLES[what]])
    both = set()
    long = json.dumps("x" * 200)
    for value in (*VALUES.replace("\n", "|").strip("|").split("|"), field.example, long, json.dumps("x" * 201)):
        _, rules = read(what, path, value)
        if "CFG005" not in rules or value != "yes":
            assert bool(complaints(schema, written(path, value))) == bool(rules), (value, rules)
            both.add(bool(rules))
    assert both == {True, False}


def test_every_kind_of_field_is_known() -> None:
    used = {field.kind for _, _, field in FIELDS}
    assert used == set(get_args(Kind))


@pytest.mark.parametrize("most", [1, 9, 10, 12, 99, 100, 600, 1000, 1234])
def test_numbers_up_to_a_number(most: int) -> None:
    pattern = re.compile(up_to(most))
    assert [n for n in range(20_000) if pattern.fullmatch(str(n))] == list(range(1, most + 1))
