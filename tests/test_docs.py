"""The documentation is true: its examples build, its commands run, its lists are complete."""

from __future__ import annotations

import re
import shlex
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from scormbuild import build_package, load_course
from scormbuild.cli import cli
from scormbuild.model import Quiz
from scormbuild.progress import state_size
from scormbuild.source.attributes import QUIZ_ATTRIBUTES
from scormbuild.source.blocks import BLOCKS, MARKS
from scormbuild.source.questions import KINDS
from scormbuild.source.settings import COURSE_FIELDS, LESSON_FIELDS
from scormbuild.source.texts import known_languages
from tests.conftest import COURSE, LESSON, ROOT
from tests.media import MP4
from tests.questions_page import FIELDS, PICTURES, STANDARDS, kinds, write_course

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>'
STOCK = {
    "images/root.svg": SVG,
    "images/leaf-border.svg": SVG,
    "images/plant.svg": SVG,
    "media/bean.mp4": MP4,
    "media/bean.vtt": b"WEBVTT",
    "files/worksheet.pdf": b"%PDF-1.7",
    "02-leaves.md": b"---\ntitle: Leaves\nid: leaves\n---\n## Stomata\n\nSmall openings.\n",
}
"""Files that the examples mention."""
FORMAT = (ROOT / "docs" / "format.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
QUESTIONS = (ROOT / "docs" / "questions.md").read_text("utf-8")


def fenced(text: str, language: str) -> list[tuple[int, str]]:
    """Code blocks of a language, with the line each begins in."""
    found = re.finditer(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [(text[: match.start()].count("\n") + 1, match[1]) for match in found]


def write_stock(folder: Path) -> None:
    for name, content in STOCK.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


@pytest.mark.parametrize(
    ("line", "example"), [text for page in (FORMAT, README, QUESTIONS) for text in fenced(page, "markdown")]
)
def test_every_example_of_a_lesson_builds(line: int, example: str, tmp_path: Path) -> None:
    folder = tmp_path / "course"
    folder.mkdir()
    write_stock(folder)
    (folder / "course.yaml").write_text(COURSE + "lessons: [01-example.md, 02-leaves.md]\n", "utf-8")
    (folder / "01-example.md").write_text(example if example.startswith("---") else LESSON + example, "utf-8")
    result = build_package(folder, tmp_path / "dist")
    assert result.ok, "\n".join(d.as_text() for d in result.diagnostics)


@pytest.mark.parametrize(("line", "example"), fenced(FORMAT, "yaml"))
def test_every_example_of_a_course_file_builds(line: int, example: str, tmp_path: Path) -> None:
    write_stock(tmp_path)
    (tmp_path / "course.yaml").write_text(example, "utf-8")
    (tmp_path / "01-roots.md").write_text(LESSON + "Text.\n", "utf-8")
    course, diagnostics = load_course(tmp_path)
    assert course
    assert [d.as_text() for d in diagnostics if d.severity == "error"] == []


def test_every_key_block_and_language_is_documented() -> None:
    for field in (*COURSE_FIELDS, *LESSON_FIELDS):
        # The words are those of the schema, which an editor shows; the page may say more.
        row = f"| `{field.key}` | {field.about}"
        assert row in re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", FORMAT), row
        for below in field.keys:
            assert f"`{below.key}`" in FORMAT, below.key
    for name, attributes in ((kind.name, kind.attributes) for kind in BLOCKS.values()):
        assert f"::: {name}" in FORMAT or f"`{name}`" in FORMAT, name
        for attribute in attributes:
            assert f"`{attribute}`" in FORMAT, attribute
    assert ", ".join(known_languages()[:-1]) + " and " + known_languages()[-1] in FORMAT


def test_the_page_of_questions_shows_every_kind(tmp_path: Path) -> None:
    """Whoever copies a question from the page gets a course without a message, of the kind that the page promises."""
    course, diagnostics = load_course(write_course(tmp_path / "course"))
    assert course
    assert [d.as_text() for d in diagnostics] == []
    quizzes = [block for text in course.texts for block in text.blocks if isinstance(block, Quiz)]
    asked = {question.kind for quiz in quizzes for question in quiz.questions}
    assert asked == set(KINDS), "a kind that the page does not show"
    for kind in kinds():
        assert f"](#{kind.name.lower().replace(' ', '-')})" in QUESTIONS, f"{kind.name} is missing from the list above"
        assert kind.answers, kind.name
        for answer in kind.answers:
            for standard in STANDARDS:
                told = [field for field, _ in kind.held(answer, standard)]
                assert {*FIELDS} - {"pattern"} <= {*told} <= {*FIELDS}, (kind.name, answer, standard)


@pytest.mark.parametrize(("line", "example"), fenced(QUESTIONS, "markdown"))
def test_a_question_can_be_pasted_at_the_top_of_a_lesson(line: int, example: str, tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "plant.svg").write_bytes((PICTURES / "plant.svg").read_bytes())
    (tmp_path / "course.yaml").write_text(COURSE, "utf-8")
    (tmp_path / "01-pasted.md").write_text("---\ntitle: Pasted\n---\n" + example, "utf-8")
    _, diagnostics = load_course(tmp_path)
    assert [d.as_text() for d in diagnostics] == []


def test_the_page_of_questions_names_every_option() -> None:
    _, _, options = QUESTIONS.partition("## Options of a quiz")
    of_quizzes, _, of_questions = options.partition("## Options of a question")
    for name in QUIZ_ATTRIBUTES:
        assert f"| `{name}` |" in of_quizzes, name
    for kind in KINDS.values():
        for name in kind.attributes:
            assert f"| `{name}` |" in of_questions, name


def test_pictures_of_questions_are_small_and_all_shown() -> None:
    files = {file.name for file in PICTURES.glob("*.png")}
    assert files == {kind.picture for kind in kinds()}, "run: python scripts/question_pictures.py"
    for name in files:
        assert (PICTURES / name).stat().st_size < 40_000, name


def test_the_page_of_rules_is_made_from_the_rules() -> None:
    import sys

    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        from rules_page import rules_page
    finally:
        sys.path.remove(str(ROOT / "scripts"))
    assert (ROOT / "docs" / "rules.md").read_text("utf-8") == rules_page(), "run: python scripts/rules_page.py"


NOT_RUN = {
    "schemas install": "needs the network",
    "preview": "runs until it is ended",
    "build --watch": "runs until it is ended",
    "play": "opens a browser, as tests/browser/test_play.py does",
}
"""Commands that are looked at, but not run: their options exist."""
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def helps(command: click.Command) -> Iterator[str]:
    """The examples at the end of the help of a command and of those below it."""
    yield from (example for _, example in getattr(command, "examples", ()))
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            below = command.get_command(click.Context(command), name)
            assert below
            yield from helps(below)


def documented() -> dict[str, str]:
    """Every command line of the pages and the helps, and where it stands first."""
    found: dict[str, str] = {}
    for page in PAGES:
        for language in ("sh", "console", "yaml"):
            for line, block in fenced(page.read_text("utf-8"), language):
                for command in re.findall(r"^(?:\$ | *- (?:run: )?)?(scormbuild [^#\n>|]+)", block, re.MULTILINE):
                    found.setdefault(command.strip(), f"{page.name}:{line}")
    for command in helps(cli):
        found.setdefault(command, "--help")
    return found


def is_run(command: str) -> bool:
    """Whether a command can be run in a test."""
    words = set(command.split())
    return not any(set(name.split()) <= words for name in NOT_RUN)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder such as those the documents speak of: a course in it and in my-course, and a package of it."""
    folder = tmp_path_factory.mktemp("prepared")
    for course in (folder, folder / "my-course"):
        shutil.copytree(ROOT / "templates" / "new-course", course, dirs_exist_ok=True)
        (course / "course.yaml").write_text("id: plants\ntitle: Plants\n", "utf-8")
    result = build_package(folder / "my-course", folder / "dist")
    shutil.copy(result.packages[0].path, folder / "package.zip")
    return folder


@pytest.mark.parametrize("command", [command for command in documented() if is_run(command)])
def test_every_documented_command_runs(
    command: str, prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    shutil.copytree(prepared, here)
    words = shlex.split(command)[1:]
    if words[0] == "new":
        shutil.rmtree(here / words[1], ignore_errors=True)
    for name in words:
        if name.endswith(".zip") and not (here / name).exists():
            shutil.copy(here / "package.zip", here / name)
    monkeypatch.chdir(here)
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == 0, (command, documented()[command], result.output)


@pytest.mark.parametrize("command", [command for command in documented() if not is_run(command)])
def test_a_documented_command_that_is_not_run_has_the_options_it_is_shown_with(command: str) -> None:
    parse(shlex.split(command)[1:])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_in_running_text_exist_with_their_options(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    for span in re.findall(r"`(scormbuild [^`]+)`", text):
        # A sentence may name an option without its value.
        parse([*shlex.split(span)[1:], "value"])


def parse(words: list[str]) -> None:
    """Fail where a command or one of its options does not exist."""
    command: click.Command = cli
    ctx = click.Context(cli, info_name="scormbuild", **cli.context_settings)
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        below = command.get_command(ctx, words[0])
        assert below, words
        ctx = click.Context(below, parent=ctx, info_name=words[0])
        command, words = below, words[1:]
    command.make_parser(ctx).parse_args(list(words))


def test_the_message_of_the_readme_is_the_real_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    CliRunner().invoke(cli, ["new", "my-course"])
    lesson = tmp_path / "my-course" / "02-practice.md"
    lesson.write_text(lesson.read_text("utf-8").replace("[x] Three colons", "[ ] Three colons"), "utf-8")
    result = CliRunner().invoke(cli, ["check", "my-course"])
    shown = next(example for _, example in fenced(README, "text"))
    assert shown.strip() in result.output


def test_the_finding_of_the_readme_is_the_real_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shown = fenced(README, "text")[1][1].partition("\n")[2]
    (resource,) = re.findall(r"\| ( *<resource .*>)", shown)
    manifest = (
        '<?xml version="1.0"?>\n<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"\n'
        ' xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">\n'
        "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>\n"
        '<organizations default="o"><organization identifier="o"><title>T</title>\n'
        '<item identifier="i" identifierref="r"><title>T</title></item>\n</organization></organizations>\n<resources>\n'
        f'{resource}<file href="index.html"/></resource></resources></manifest>\n'
    )
    with zipfile.ZipFile("package.zip", "w") as package:
        package.writestr("imsmanifest.xml", manifest)
        package.writestr("index.html", "<!doctype html><title>T</title>")
    found = CliRunner().invoke(cli, ["check", "package.zip"]).output
    # What stands behind the start tag here is not shown there.
    assert shown.strip() in found.replace('<file href="index.html"/></resource></resources></manifest>', "")


def test_the_library_example_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    CliRunner().invoke(cli, ["new", "my-course"])
    for _, example in fenced(README, "python"):
        exec(compile(example, "README.md", "exec"), {})
    assert (tmp_path / "dist" / "my_course-scorm12.zip").is_file()


def test_the_page_of_tracking_says_what_the_state_takes() -> None:
    """The table of the learner's state, and its limits, against what the build computes with."""
    _, _, text = (ROOT / "docs" / "tracking.md").read_text("utf-8").partition("## The learner's state")
    rows = {
        sign: (what, takes) for sign, what, takes in re.findall(r"^\| `(.)` \| (.+?) \| (.+?) \|$", text, re.MULTILINE)
    }
    empty = state_size.lesson_size([], timed=False)
    head = re.search(r"lesson's key \((\d) characters\), flags \((\d):", text)
    assert head and empty == len(";") + int(head[1]) + int(head[2])
    kinds = {kind.mark.sign: kind.size for kind in MARKS if kind.mark}
    kinds |= {":": state_size.question_size(0), "!": state_size.QUIZ}
    for sign, size in kinds.items():
        assert int(rows[sign][1].split()[0]) == size, sign
        # The sign itself is written once.
        assert state_size.lesson_size([[size, size]], timed=False) == empty + len(sign) + 2 * size
        parts = [int(number) for number in re.findall(r"\b(\d+)(?=,| \(|$)", rows[sign][0])]
        assert sum(parts) in (0, size), f"{sign}: its parts do not add up"
    assert int(rows["@"][1]) + len("@") == state_size.lesson_size([], timed=True) - empty
    longer = re.search(r"length 1 \((\d) from (\d+) on\)", rows[":"][0])
    assert longer
    more, start = int(longer[1]) - 1, int(longer[2])
    assert state_size.question_size(start - 1) == state_size.question_size(0) + start - 1
    assert state_size.question_size(start) == state_size.question_size(0) + start + more
    for limit in state_size.KNOWN_LIMITS:
        assert f"{limit:,}" in text


LISTING = re.compile(r"^(`{3,})[^`\n]*\n.*?^\1$", re.DOTALL | re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """The names that GitHub gives to the headings of a page."""
    text = LISTING.sub("", page.read_text("utf-8"))
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_links_between_documents_lead_somewhere() -> None:
    for file in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")):
        text = re.sub(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", "", LISTING.sub("", file.read_text("utf-8")))
        for target, anchor in re.findall(r"\]\(([^)#:\s]*)(?:#([^)\s]+))?\)", text):
            page = file.parent / target if target else file
            assert page.exists(), (file.name, target)
            assert not anchor or anchor in anchors(page), (file.name, target, anchor)


def test_every_switch_of_the_preview_is_documented() -> None:
    page = (ROOT / "templates" / "preview" / "index.html").read_text("utf-8")
    told = (ROOT / "docs" / "preview.md").read_text("utf-8")
    form = page.partition('<form id="switches">')[2].partition("</form>")[0]
    names = re.findall(r"<label for=\"[a-z]+\">([^<]+)</label>|<span>([^<]+)</span></label>", form)
    assert len(names) > 7
    for one, other in names:
        assert f"| {one or other}" in told, one or other
    saving = form.partition('id="saving"')[2].partition("</select>")[0]
    for option in re.findall(r"<option value=\"(?!works)[a-z]+\">([^<]+)</option>", saving):
        plain = option.replace("“", '"').replace("”", '"')
        assert f"| Saving: {plain} |" in told, option
    for button in re.findall(
        r"<button[^>]*>([^<]+)</button>", page.partition('class="actions even"')[2].partition("</div>")[0]
    ):
        assert f"| {button} |" in told, button
    top = page.partition('<header class="top">')[2].partition("</header>")[0]
    widths = re.findall(r"name=\"width\"[^>]*><span>([^<]+)</span>", top)
    assert len(widths) == 5
    standard = re.findall(r"<label class=\"standard\"[^>]*><span>([^<]+)</span>", top)
    for name in [*widths, *standard, *re.findall(r"<button[^>]*>([^<]+)</button>", top)]:
        assert f"| {name} |" in told, name
    profiles = (ROOT / "templates" / "lms" / "profiles.js").read_text("utf-8")
    for title in re.findall(r"^    title: '([^']+)'", profiles, re.MULTILINE):
        assert f"| {title} |" in told, title
