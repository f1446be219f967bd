"""No code and no page comes from a folder in which a course, a checkout or another user can put something."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
from hashlib import sha1
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import jinja2
import pytest
from click.testing import CliRunner
from jinja2.bccache import bc_magic

from scormbuild import build_package
from scormbuild.build.cache import course_cache
from scormbuild.cli import cli
from scormbuild.machine import cache_folder
from scormbuild.machine.cache_folder import is_private, why_unused
from scormbuild.machine.data_files import templates_dir
from scormbuild.pages import environment
from tests.conftest import POSIX, ROOT
from tests.test_package import read_all


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course in a checkout, which is the working folder."""
    checkout = tmp_path / "checkout"
    (checkout / ".git").mkdir(parents=True)
    folder = checkout / "course"
    folder.mkdir()
    (folder / "course.yaml").write_text("id: plants\ntitle: Plants\n")
    (folder / "01-roots.md").write_text("---\ntitle: Roots\n---\nText.\n")
    (folder / "02-leaves.md").write_text("---\ntitle: Leaves\n---\nText.\n")
    monkeypatch.chdir(checkout)
    return folder


def is_used(cache: Path, course: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether a build keeps anything in a cache folder, or the one in it."""
    monkeypatch.setenv("SCORMBUILD_CACHE_DIR", str(cache))
    before = set(cache.rglob("*"))
    assert build_package(course, course.parent / "dist", cache=course_cache(course)).ok
    return bool(set(cache.rglob("*")) - before)


# ---- templates


def planted_templates(cache: Path, marker: Path) -> None:
    """Files under the names of Jinja's cache of compiled templates, which say that they are of these templates."""
    cache.mkdir(parents=True, exist_ok=True)
    code = compile(f"open({str(marker)!r}, 'w').close()", "planted", "exec")
    for file in templates_dir().rglob("*.j2"):
        name, source = file.relative_to(templates_dir()).as_posix(), file.read_text("utf-8")
        for key in (name, f"{name}|{file}"):
            data = bc_magic + b"\x80" + marshal.dumps(sha1(source.encode()).hexdigest()) + marshal.dumps(code)
            (cache / f"{sha1(key.encode()).hexdigest()}.cache").write_bytes(data)


@POSIX
@pytest.mark.parametrize("variable", ["SCORMBUILD_CACHE_DIR", "XDG_CACHE_HOME"])
@pytest.mark.parametrize("options", [[], ["--no-cache"]])
@pytest.mark.parametrize("place", ["checkout/.cache", "shared"])
def test_no_template_is_run_from_a_cache(
    variable: str, options: list[str], place: str, course: Path, tmp_path: Path
) -> None:
    home = tmp_path / place
    cache = home if variable == "SCORMBUILD_CACHE_DIR" else home / "scormbuild"
    environment = {name: value for name, value in os.environ.items() if name != "SCORMBUILD_CACHE_DIR"}
    planted_templates(cache, tmp_path / "run")
    command = [sys.executable, "-P", "-m", "scormbuild", "build", str(course), *options]
    done = subprocess.run(command, env={**environment, variable: str(home)}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "run").exists()


def test_templates_are_not_compiled_while_a_course_is_built(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a template is compiled")

    monkeypatch.setattr(jinja2.Environment, "compile", refuse)
    environment.environment_of.cache_clear()
    assert build_package(course, course.parent / "dist").ok


def test_compiled_templates_are_made_from_the_templates(tmp_path: Path) -> None:
    spec = spec_from_file_location("compile_templates", ROOT / "scripts" / "compile_templates.py")
    assert spec and spec.loader
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    made = {file.name: file.read_bytes() for file in script.compile_templates(tmp_path)}
    committed = {file.name: file.read_bytes() for file in environment.COMPILED.glob("*.py")}
    assert made == committed, "run: python scripts/compile_templates.py"
    assert len(made) >= len(list(templates_dir().rglob("*.j2")))


# ---- lessons


def test_a_folder_of_the_users_own_is_used(course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_used(tmp_path / "new" / "cache", course, monkeypatch)
    assert why_unused(tmp_path / "new" / "cache", course) is None


@pytest.mark.parametrize("place", ["checkout/course/.cache", "checkout/.cache", "checkout/deep/cache"])
def test_a_folder_in_the_checkout_is_not_used(
    place: str, course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not is_used(tmp_path / place, course, monkeypatch)
    monkeypatch.chdir(tmp_path)
    assert not is_used(tmp_path / place, course, monkeypatch)


def test_a_relative_folder_is_not_used_either(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_used(Path(".cache"), course, monkeypatch)


def test_nor_one_in_the_working_folder_of_a_course_without_a_checkout(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (course.parent / ".git").rmdir()
    assert not is_used(course.parent / ".cache", course, monkeypatch)


def test_a_checkout_in_a_checkout_hides_nothing(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (course / ".git").write_text("gitdir: ../.git/modules/course\n")
    monkeypatch.chdir(course)
    assert not is_used(course.parent / ".cache", course, monkeypatch)


def test_in_a_home_that_is_a_checkout_a_course_of_its_own_has_a_cache(
    course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some keep the settings of their programs under version control."""
    (tmp_path / ".git").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert is_used(tmp_path / ".cache", course, monkeypatch)


@POSIX
@pytest.mark.parametrize("mode", [0o777, 0o775, 0o770, 0o702])
@pytest.mark.parametrize("which", ["shared", "shared/cache", "shared/cache/lessons"])
def test_a_folder_that_others_can_write_to_is_not_used_nor_one_below(
    mode: int, which: str, course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shared" / "cache" / "lessons").mkdir(parents=True, mode=0o700)
    (tmp_path / which).chmod(mode)
    monkeypatch.setattr("scormbuild.machine.cache_folder._is_of_user_alone", lambda group: False)
    assert not is_used(tmp_path / "shared" / "cache", course, monkeypatch)


@POSIX
def test_a_folder_below_tmp_is_used(course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody can write to it, but only to what is theirs."""
    (tmp_path / "tmp").mkdir()
    (tmp_path / "tmp").chmod(0o1777)
    assert is_used(tmp_path / "tmp" / "cache", course, monkeypatch)


@POSIX
def test_a_group_in_which_nobody_else_is_shares_nothing(
    course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many systems make one for each user, and let it write to all that the user makes."""
    (tmp_path / "home").mkdir()
    (tmp_path / "home").chmod(0o775)
    monkeypatch.setattr(
        "scormbuild.machine.cache_folder._is_of_user_alone", lambda group: group == tmp_path.stat().st_gid
    )
    assert is_used(tmp_path / "home" / "cache", course, monkeypatch)


@POSIX
def test_only_a_group_of_the_same_name_with_nobody_else_in_it_is_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    def is_alone(user: int = 7, own: int = 70, name: str = "ann", members: list[str] | None = None) -> bool:
        monkeypatch.setattr("os.getuid", lambda: user)
        monkeypatch.setattr("pwd.getpwuid", lambda _: pwd.struct_passwd(("ann", "", user, own, "", "/", "")))
        monkeypatch.setattr("grp.getgrgid", lambda _: grp.struct_group((name, "", 70, members or [])))
        return cache_folder._is_of_user_alone(70)

    import grp
    import pwd

    assert is_alone() and is_alone(members=["ann"])
    assert not is_alone(own=71) and not is_alone(name="staff")
    assert not is_alone(members=["bob"]) and not is_alone(members=["ann", "bob"])
    assert not is_alone(user=0), "what root's group may do is no matter of one user"

    def unknown(_: int) -> None:
        raise KeyError

    monkeypatch.setattr("grp.getgrgid", unknown)
    assert not cache_folder._is_of_user_alone(70)


@POSIX
@pytest.mark.parametrize(
    ("mode", "shared"),
    [(0o700, False), (0o755, False), (0o775, True), (0o720, True), (0o702, True), (0o777, True), (0o1777, False)],
)
def test_what_others_can_write_to_is_shared(
    mode: int, shared: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_folder, "_is_of_user_alone", lambda group: False)
    (tmp_path / "one").mkdir()
    (tmp_path / "one").chmod(mode)
    assert cache_folder._is_shared((tmp_path / "one").stat()) is shared
    # The folder of the lessons itself takes no such exceptions.
    assert is_private(tmp_path / "one") is not bool(mode & 0o022)


@POSIX
@pytest.mark.parametrize("which", ["link", "link/cache", "link/cache/lessons"])
def test_a_link_of_the_users_own_is_not_followed(
    which: str, course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have come with a checkout."""
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / which).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / which).symlink_to(tmp_path / "real")
    assert not is_used(tmp_path / "link" / "cache", course, monkeypatch)
    assert not list((tmp_path / "real").iterdir())


@POSIX
def test_a_folder_of_somebody_else_is_not_used(course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").mkdir(mode=0o755)
    if os.getuid() == 0:
        # What is root's is the system's.
        os.chown(tmp_path / "cache", 4243, -1)
    monkeypatch.setattr(os, "getuid", lambda: 4242)
    assert not is_used(tmp_path / "cache", course, monkeypatch)


def test_a_planted_page_is_not_built(course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache that was filled elsewhere for the same course, with another page in it."""
    monkeypatch.setenv("SCORMBUILD_CACHE_DIR", str(tmp_path / "own"))
    good = build_package(course, tmp_path / "good", cache=course_cache(course)).packages[0].path
    (file,) = (tmp_path / "own").rglob("*.lessons")
    planted = course.parent / ".cache" / "lessons" / file.name
    planted.parent.mkdir(parents=True)
    planted.write_bytes(file.read_bytes())
    monkeypatch.setenv("SCORMBUILD_CACHE_DIR", str(course.parent / ".cache"))
    built = build_package(course, tmp_path / "dist", cache=course_cache(course)).packages[0].path
    assert read_all(built) == read_all(good)
    assert course_cache(course)._known == {}


def test_doctor_says_why_a_cache_is_not_used(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCORMBUILD_CACHE_DIR", str(course.parent / ".cache"))
    said = CliRunner().invoke(cli, ["doctor"]).output
    assert "is inside the course, its repository or this folder" in said
    assert "so every build reads all lessons again" in said
