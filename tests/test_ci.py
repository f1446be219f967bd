"""The files for systems that run jobs: they can be read, and what they run works."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from scormbuild import load_course
from scormbuild.cli import cli
from tests.conftest import POSIX, ROOT, MakeCourse
from tests.test_docs import fenced

ACTION: Any = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
HOOKS: Any = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
EXAMPLES: list[Any] = [yaml.safe_load(example) for _, example in fenced(PAGE, "yaml")]


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course whose only finding is a warning, in a folder with a space in its name."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "my course"
    folder.mkdir()
    (folder / "course.yaml").write_text("id: plants\ntitle: Plants\n")
    (folder / "01-roots.md").write_text("---\ntitle: Roots\n---\nText.\n")
    return folder


# ---- the action


def act(folder: Path, **inputs: str) -> tuple[int, str, dict[str, str]]:
    """Run the steps of the action, but not those of others and not the installation, as GitHub does.

    Returns the exit code of the last step that ran, what was printed, and the outputs.
    """
    steps = [step for step in ACTION["runs"]["steps"] if "pip install" not in step.get("run", "")]
    return run_steps(steps, folder, inputs)


def run_steps(steps: list[Any], folder: Path, inputs: dict[str, str]) -> tuple[int, str, dict[str, str]]:
    """Run those of the steps that are scripts; see :func:`act`. An installation fetches and changes nothing."""
    values = {name: str(one["default"]) for name, one in ACTION["inputs"].items()} | inputs
    (folder / "outputs").write_text("")
    printed = ""
    for step in steps:
        if "run" not in step:
            continue
        environment = {**os.environ, "GITHUB_ACTIONS": "true", "GITHUB_OUTPUT": str(folder / "outputs")}
        environment |= {"GITHUB_WORKSPACE": str(folder), "GITHUB_ACTION_PATH": str(ROOT)}
        # (0 switches isolation off: pip's documentation of --no-build-isolation.)
        environment |= {"PIP_DRY_RUN": "1", "PIP_NO_DEPS": "1", "PIP_NO_INDEX": "1", "PIP_NO_BUILD_ISOLATION": "0"}
        for name, value in step["env"].items():
            filled = value.replace("${{ steps.python.outputs.python-path }}", sys.executable)
            built = re.findall(
                r"^packages<<(\w+)\n(.*?)\n\1\n", (folder / "outputs").read_text(), re.DOTALL | re.MULTILINE
            )
            filled = filled.replace("${{ steps.build.outputs.packages }}", built[0][1] if built else "")
            filled = re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: values[match[1]], filled)
            assert "${{" not in filled, "what is not known here"
            environment[name] = filled
        assert step["shell"] == "bash"
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        printed += done.stdout + done.stderr
        if done.returncode:
            return done.returncode, printed, {}
    found = re.findall(r"^(\w+)<<(\w+)\n(.*?)\n\2\n", (folder / "outputs").read_text(), re.DOTALL | re.MULTILINE)
    return 0, printed, {name: value for name, _, value in found}


@POSIX
def test_the_action_annotates_once_builds_and_names_the_packages(course: Path) -> None:
    code, printed, outputs = act(course.parent, path="my course")
    assert code == 0
    assert printed.count("::warning file=my course/01-roots.md,line=1,") == 1
    assert outputs["packages"].splitlines() == ["dist/plants-scorm12.zip", "dist/plants-scorm2004-4.zip"]
    assert all((course.parent / path).is_file() for path in outputs["packages"].splitlines())


@POSIX
def test_the_action_takes_standards_and_options(course: Path) -> None:
    inputs = {"path": "my course", "strict": "true", "args": "--ignore SRC016", "output": "out put"}
    code, _, outputs = act(course.parent, standards="scorm2004-4, scorm12", **inputs)
    assert (code, len(outputs["packages"].splitlines())) == (0, 2)
    code, printed, outputs = act(course.parent, standards="scorm12", **inputs)
    assert (code, outputs["packages"]) == (0, "out put/plants-scorm12.zip")
    assert "::warning" not in printed


@POSIX
def test_the_action_fails_where_the_check_does(course: Path) -> None:
    code, printed, outputs = act(course.parent, path="my course", strict="true")
    assert (code, outputs) == (1, {}) and "::warning " in printed
    assert not (course.parent / "dist").exists()


@POSIX
def test_the_action_plays_what_it_built_where_learners_are_named(course: Path) -> None:
    """Each package once; a learner that does not exist fails the step, as what is found does."""
    code, printed, _ = act(course.parent, path="my course", play="teacher")
    assert code == 1 and printed.count('unknown learner "teacher"') == 2


@POSIX
def test_inputs_of_the_action_are_words_and_never_code(course: Path) -> None:
    for name in ("path", "standards", "args", "output", "play"):
        act(course.parent, **{name: "$(touch pwned) `touch pwned`; touch pwned"})
    assert not list(course.parent.rglob("pwned*"))
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", ""), "GitHub pastes it into the script"


def test_the_action_installs_itself_and_keeps_what_it_built() -> None:
    runs = [step for step in ACTION["runs"]["steps"] if "run" in step]
    assert runs[0]["run"].startswith('cd "$GITHUB_ACTION_PATH"\n')
    assert runs[0]["run"].rstrip().endswith("pip install --quiet --disable-pip-version-check .")
    uses = {step["uses"].partition("@")[0]: step for step in ACTION["runs"]["steps"] if "uses" in step}
    assert uses["actions/upload-artifact"]["with"]["path"] == ACTION["outputs"]["packages"]["value"]


def test_every_input_of_the_action_is_documented() -> None:
    table = PAGE.partition("| input |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| `([\w-]+)` \|", table, re.MULTILINE) == list(ACTION["inputs"])
    shown = [step for one in EXAMPLES for job in one.get("jobs", {}).values() for step in job["steps"]]
    own = next(step for step in shown if "scormbuild@" in step.get("uses", ""))
    assert set(own["with"]) <= set(ACTION["inputs"])


def test_the_documented_comment_does_what_is_said_of_it(make_course: MakeCourse) -> None:
    ((_, example),) = fenced(PAGE, "markdown")
    lesson = f"## Gases\n\n{example}"
    assert load_course(make_course(lesson))[1] == []
    plain = make_course(re.sub("<!--.*?-->\n", "", lesson), name="plain")
    assert [one.rule for one in load_course(plain)[1]] == ["QUZ009"]


# ---- GitLab, pre-commit


def test_the_job_for_gitlab_keeps_the_reports_that_it_writes() -> None:
    (job,) = (one["course"] for one in EXAMPLES if "course" in one)
    written = dict(re.findall(r"--report (\w+)=(\S+)", job["script"][-1]))
    assert job["artifacts"]["reports"] == {"junit": written["junit"], "codequality": written["gitlab"]}
    assert job["artifacts"]["when"] == "always", "a job that failed has the most to report"


def test_the_hook_checks_a_course(course: Path) -> None:
    (hook,) = HOOKS
    assert hook["language"] == "python" and hook["pass_filenames"] is False
    program, *words = shlex.split(hook["entry"])
    assert program == "scormbuild"
    assert CliRunner().invoke(cli, [*words, str(course)]).exit_code == 0
    assert CliRunner().invoke(cli, [*words, str(course), "--strict"]).exit_code == 1, "what fails stops the commit"
    (shown,) = (one["repos"][0]["hooks"][0] for one in EXAMPLES if "repos" in one)
    assert shown["id"] == hook["id"]
    shutil.copytree(course, shown["args"][0])
    assert CliRunner().invoke(cli, [*words, *shown["args"], "--ignore", "SRC016"]).exit_code == 0


# ---- the container


def instructions() -> list[tuple[str, str]]:
    """Those of the Dockerfile, with continued lines joined."""
    text = re.sub(r"\\\n", " ", (ROOT / "Dockerfile").read_text("utf-8"))
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(name, " ".join(rest.split())) for name, _, rest in (line.partition(" ") for line in lines)]


def test_a_linter_of_dockerfiles_has_nothing_to_say(node_modules: Path, tmp_path: Path) -> None:
    linter = node_modules / ".bin" / "dockerfile-utils"
    assert linter.exists(), "run scripts/test.py, which installs what the tests need"

    def lint(file: Path) -> tuple[int, str]:
        done = subprocess.run([linter, "lint", file], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    assert lint(ROOT / "Dockerfile") == (0, "")
    wrong = tmp_path / "Dockerfile"
    wrong.write_text((ROOT / "Dockerfile").read_text("utf-8").replace("WORKDIR /course", "WORKDIR course"))
    assert "WORKDIR paths should be absolute" in lint(wrong)[1], "it looks"


def test_the_image_is_small_and_runs_as_nobody_in_particular() -> None:
    found = instructions()
    names = [name for name, _ in found]
    assert names.count("FROM") == 2, "what is only needed to install stays behind"
    values = dict(found)
    assert re.fullmatch(r"PYTHON=3\.\d+-alpine3\.\d+", values["ARG"]), "pinned"
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", values["USER"])
    assert "--no-cache-dir" in values["RUN"]
    assert (values["ENTRYPOINT"], values["CMD"]) == ('["scormbuild"]', '["--help"]')
    last = len(names) - 1 - names[::-1].index("FROM")
    copied = [value for name, value in found[last:] if name == "COPY"]
    assert copied == ["--from=build /installed /usr/local"]


def test_what_the_image_is_built_from_is_what_the_wheel_needs(tmp_path: Path) -> None:
    """The wheel can be built of the files that .dockerignore lets through."""
    lines = [line for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert lines[0] == "*"
    source = tmp_path / "source"
    source.mkdir()
    for name in (line[1:] for line in lines if line.startswith("!")):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(tmp_path), str(source)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(tmp_path.glob("*.whl"))
    assert not any(fnmatch("docs", line.removeprefix("!")) for line in lines[1:])
