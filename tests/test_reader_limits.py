"""Exact limits of what is read of a package, and what is said of each: the limit is read, one more is refused.

Limits of gigabytes are made small here; that they are what docs/security.md says is a test of its own.
"""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from scormbuild.findings.diagnostics import Position
from scormbuild.packages import file_names, listing, reader
from scormbuild.packages.file_names import shown_name
from scormbuild.packages.listing import Entry
from scormbuild.packages.reader import DamagedFileError, Package, is_neither, open_package
from tests.conftest import POSIX
from tests.making import write_folder, zip_bytes

STORED = zipfile.ZIP_STORED


def raw_zip(entries: list[dict[str, Any]], size: int = 0) -> bytes:
    """A zip of stored entries that may say anything of themselves; ``size`` is that of its file, at least."""
    data, central = bytearray(), bytearray()
    for one in entries:
        name, content = one["name"].encode(), one.get("content", b"")
        at = one.get("at", len(data))
        said = (one.get("flags", 0), one.get("method", 0), 0, 33, zlib.crc32(content))
        claims = (one.get("packed", len(content)), one.get("size", len(content)), len(name), 0)
        data += struct.pack("<4s5H3L2H", b"PK\3\4", 20, *said, *claims) + name + content
        own = (0, 0, 0, one.get("mode", 0) << 16, at)
        central += struct.pack("<4s4B4H3L5H2L", b"PK\1\2", 20, one.get("system", 0), 20, 0, *said, *claims, *own) + name
    data += bytes(max(0, size - len(central) - 22 - len(data)))
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, len(entries), len(entries), len(central), len(data), 0)
    return bytes(data + central + end)


def read(path: Path) -> tuple[list[str], list[tuple[str, str]]]:
    """Names of the files that are read, and what is said."""
    with open_package(path) as opened:
        assert not opened.refused
        return list(opened.files), [(one.rule, one.message) for one in opened.problems]


def refused(path: Path) -> tuple[str, str]:
    """The one thing that is said of a package of which nothing is read."""
    with open_package(path) as opened:
        assert opened.refused and not opened.files and not opened.times
        (one,) = opened.problems
        assert one.position == Position(path.as_posix(), 1, 1)
        return one.rule, one.message


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return tmp_path / "p.zip"


def test_limits_are_those_that_are_promised() -> None:
    giga = 2**30
    largest = {name: getattr(listing, name) / giga for name in ("MAX_ARCHIVE", "MAX_FILE", "MAX_UNPACKED")}
    assert largest == {"MAX_ARCHIVE": 4, "MAX_FILE": 4, "MAX_UNPACKED": 8}
    assert (listing.MAX_FILES, file_names.MAX_NAME, file_names.MAX_DEPTH, reader.MAX_READ) == (
        50_000,
        1_000,
        50,
        16 * 2**20,
    )
    assert (listing._MAX_RATIO, listing._MAX_RATIO_FILE, listing._HARMLESS) == (100, 400, 200 * 2**20)
    assert listing._MAX_DIRECTORY == 32_000_000


# ---- zips


def test_50_000_files_are_read_and_one_more_is_not(package: Path) -> None:
    entries = [{"name": f"{number}.js"} for number in range(50_001)]
    package.write_bytes(raw_zip(entries[:-1]))
    with open_package(package) as opened:
        assert len(opened.files) == 50_000 and not opened.problems
    package.write_bytes(raw_zip(entries))
    assert refused(package) == ("PKG002", "the package contains more than 50,000 files; nothing in it was read")


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits of 40 (a zip 4,000), 80 and so on."""
    for name, value in {"_GIGA": 10, "MAX_ARCHIVE": 4_000, "MAX_FILE": 40, "MAX_UNPACKED": 80}.items():
        monkeypatch.setattr(listing, name, value)


def test_a_zip_is_as_large_as_it_may_be(package: Path, small: None) -> None:
    package.write_bytes(raw_zip([{"name": "a"}], 4_000))
    assert package.stat().st_size == 4_000 and read(package) == (["a"], [])
    package.write_bytes(raw_zip([{"name": "a"}], 4_001))
    assert refused(package) == ("PKG002", "the package is larger than 400 GB; nothing in it was read")


@pytest.mark.parametrize(
    ("sizes", "said"),
    [
        ([40, 40], ""),
        ([41], "contains a file of more than 4 GB (f0)"),
        ([40, 40, 1], "unpacks to more than 8 GB"),
    ],
)
def test_files_are_as_large_as_they_may_be(sizes: list[int], said: str, package: Path, small: None) -> None:
    package.write_bytes(raw_zip([{"name": f"f{at}", "content": b"x" * size} for at, size in enumerate(sizes)]))
    if said:
        assert refused(package) == ("PKG002", f"the package {said}; nothing in it was read")
    else:
        assert read(package) == ([f"f{at}" for at in range(len(sizes))], [])


def test_a_table_of_contents_is_as_large_as_it_may_be(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package.write_bytes(raw_zip([{"name": "abcd"}]))
    monkeypatch.setattr(listing, "_MAX_DIRECTORY", 50)
    assert read(package) == (["abcd"], [])
    monkeypatch.setattr(listing, "_MAX_DIRECTORY", 49)
    what = "has a table of contents of more than 0 MB"
    assert refused(package) == ("PKG002", f"the package {what}; nothing in it was read")


def test_what_shrinks_too_much_is_refused_only_where_it_is_large(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_HARMLESS", 3_000)
    for packed, size, ok in ((5, 2_000, True), (1, 3_000, True), (10, 4_000, True), (10, 4_001, False)):
        package.write_bytes(raw_zip([{"name": "a", "content": b"x" * packed, "size": size, "method": 8}], 1_000))
        if ok:
            assert read(package)[0] == ["a"], size
        else:
            assert refused(package)[0] == "PKG003" and "a unpacks to more than 400 times" in refused(package)[1]
    # An entry that takes nothing counts as a byte.
    package.write_bytes(raw_zip([{"name": "a", "size": 3_001, "method": 8}], 1_000))
    assert refused(package)[0] == "PKG003"
    # All together: a hundred times the zip.
    many = [{"name": f"f{at}", "content": b"x" * 10, "size": 2_500, "method": 8} for at in range(4)]
    size = len(raw_zip(many))
    monkeypatch.setattr(listing, "_MAX_RATIO", 10_000 / size)
    package.write_bytes(raw_zip(many))
    assert len(read(package)[0]) == 4
    monkeypatch.setattr(listing, "_MAX_RATIO", 9_999 / size)
    assert refused(package)[0] == "PKG003" and "the package unpacks to more than" in refused(package)[1]
    monkeypatch.setattr(listing, "_HARMLESS", 10_000)
    assert len(read(package)[0]) == 4


def test_entries_that_overlap_by_a_byte_are_refused(package: Path) -> None:
    """The second begins within the first, not where the first does."""
    one, two = {"name": "a.js", "content": b"x" * 10}, {"name": "b.js", "content": b"y"}
    package.write_bytes(raw_zip([one, two]))
    assert read(package) == (["a.js", "b.js"], [])
    # Header and name and content: 30 + 4 + 10.
    package.write_bytes(raw_zip([one, {**two, "at": 43}]))
    rule, message = refused(package)
    assert rule == "PKG004" and "b.js" in message and "a.js" in message
    # In whatever order they are listed, and each beside its neighbour: the last two of three.
    package.write_bytes(raw_zip([{**two, "at": 43}, one, {"name": "c.js", "at": 100}], 300))
    rule, message = refused(package)
    assert rule == "PKG004" and message.index("b.js") < message.index("a.js")


def test_an_entry_that_ends_behind_the_zip_is_damage(package: Path) -> None:
    entry = {"name": "a", "content": b"x"}
    plain = len(raw_zip([entry]))
    package.write_bytes(raw_zip([{**entry, "packed": plain - 31}]))
    assert read(package)[0] == ["a"]
    package.write_bytes(raw_zip([{**entry, "packed": plain - 30}]))
    assert refused(package)[0] == "PKG001"


def test_bytes_before_and_after_a_zip_are_counted(package: Path) -> None:
    plain = zip_bytes({"a.js": b"a"})
    package.write_bytes(b"x" * 1_000 + plain + b"y")
    before, after = read(package)[1]
    assert before[0] == after[0] == "PKG011"
    assert "1,000 bytes" in before[1] and "before" in before[1] and "1 bytes" in after[1] and "after" in after[1]
    package.write_bytes(plain)
    assert read(package) == (["a.js"], [])


def test_a_comment_of_64_kib_is_read(package: Path) -> None:
    """65,535 bytes are the most that a zip can have, and that is where its end is looked for."""
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("a.js", b"a")
        archive.comment = b"c" * 65_535
    assert read(package) == (["a.js"], [])


def test_a_zip_of_the_large_kind_is_measured_too(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 1)
        with zipfile.ZipFile(package, "w") as archive:
            for name in ("a", "b", "c"):
                archive.writestr(name, name)
    assert read(package) == (["a", "b", "c"], [])
    monkeypatch.setattr(listing, "MAX_FILES", 3)
    assert read(package) == (["a", "b", "c"], [])
    monkeypatch.setattr(listing, "MAX_FILES", 2)
    assert refused(package)[0] == "PKG002"


@pytest.mark.parametrize("damage", ["cut", "no end", "directory"])
def test_what_is_no_zip_is_refused(damage: str, package: Path) -> None:
    data = zip_bytes({"a.js": b"a"})
    if damage == "cut":
        data = data[:-30]
    elif damage == "no end":
        data = data.replace(b"PK\5\6", b"....")
    else:
        # A table of contents larger than all that stands before its end.
        data = data[:-10] + struct.pack("<L", len(data)) + data[-6:]
    package.write_bytes(data)
    assert refused(package)[0] == "PKG001"
    with open_package(package) as opened:
        assert opened.problems[0].help == "create the package again, and check that it was copied completely"


@pytest.mark.parametrize(
    ("entry", "rule"),
    [
        ({"mode": 0o120777, "system": 3}, "PKG006"),
        ({"mode": 0o010644, "system": 3}, "PKG006"),
        ({"mode": 0o100644, "system": 3}, ""),
        ({"mode": 0o040755, "system": 3}, ""),
        ({"mode": 0o644, "system": 3}, ""),
        # Whoever is not Unix means something else by these bits.
        ({"mode": 0o120777, "system": 0}, ""),
        ({"flags": 1}, "PKG007"),
        ({"flags": 2}, ""),
        ({"method": 12}, "PKG010"),
        ({"method": 99}, "PKG010"),
        ({"method": 8}, ""),
    ],
)
def test_what_is_there_and_not_read(entry: Mapping[str, Any], rule: str, package: Path) -> None:
    package.write_bytes(raw_zip([{"name": "./a.js", **entry}, {"name": "b.js"}]))
    with open_package(package) as opened:
        assert list(opened.files) == (["b.js"] if rule else ["a.js", "b.js"])
        assert [one.rule for one in opened.problems] == ([rule] if rule else [])
        assert opened.unreadable == ({"a.js"} if rule else set())
        if rule:
            assert opened.problems[0].position.path == f"{package.as_posix()}!/./a.js"
            assert "./a.js" in opened.problems[0].message
        if rule == "PKG010":
            assert ("bzip2" if entry["method"] == 12 else "99") in opened.problems[0].message


def test_folders_are_no_files_but_their_names_count(package: Path) -> None:
    package.write_bytes(raw_zip([{"name": "a/"}, {"name": "../b/"}, {"name": "c", "flags": 0x800}]))
    assert [rule for rule, _ in read(package)[1]] == ["PKG005"] and read(package)[0] == ["c"]


def test_a_name_that_comes_twice_is_read_once(package: Path) -> None:
    package.write_bytes(raw_zip([{"name": "a/b", "content": b"one"}, {"name": "a//./b", "content": b"two"}]))
    with open_package(package) as opened:
        assert opened.read("a/b") == b"one" and list(opened.files) == ["a/b"]
        (one,) = opened.problems
        assert (one.rule, one.position.path) == ("PKG008", f"{package.as_posix()}!/a/b") and "a/b" in one.message


def test_what_is_known_of_a_file(package: Path) -> None:
    package.write_bytes(zip_bytes({"a\\b.js": b"x" * 100, "ä.js": b""}))
    with open_package(package) as opened:
        b, a = opened.files["a/b.js"], opened.files["ä.js"]
        assert b == Entry("a/b.js", 100, b.packed, "a\\b.js", True) and 0 < b.packed < 100
        assert a == Entry("ä.js", 0, a.packed, "ä.js", True)
        assert opened.times == {(1980, 1, 1, 0, 0, 0)} and opened.is_zip and opened.size == package.stat().st_size


@pytest.mark.parametrize(
    ("name", "flags", "expected", "known"),
    [
        (b"a.js", 0, "a.js", True),
        ("ä.js".encode(), 0x800, "ä.js", True),
        # macOS writes UTF-8 and does not say so.
        ("ä.js".encode(), 0, "ä.js", False),
        (b"\x84.js", 0, "ä.js", False),
    ],
)
def test_names_in_all_encodings(name: bytes, flags: int, expected: str, known: bool, package: Path) -> None:
    stand_in = "Q" * len(name)
    data = raw_zip([{"name": stand_in, "flags": flags}]).replace(stand_in.encode(), name)
    package.write_bytes(data)
    with open_package(package) as opened:
        (entry,) = opened.files.values()
    assert (entry.name, entry.known_encoding) == (expected, known)


# ---- names


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a" * 1_000, ""),
        ("a" * 1_001, "has 1,001 characters; the limit is 1,000"),
        ("a/" * 50 + "b", ""),
        ("a\\" * 51 + "b", "is 51 folders deep; the limit is 50"),
        ("/a", "leads out of the package because it begins with a slash or a drive"),
        ("c:a", "leads out of the package because it begins with a slash or a drive"),
        ("cc:a", ""),
        ("a/c:", ""),
        ("a\\..\\b", "leads out of the package with .."),
        ("a..b/...", ""),
        ("./.", "is not a valid file name"),
        ("./a", ""),
        ("X", ""),
        ("a b~", ""),
        ("a\x1fb", "contains a control character, such as a line break"),
        ("a\x7fb", "contains a control character, such as a line break"),
        ("a\ud800", "contains a control character, such as a line break"),
        ("a\udfff", "contains a control character, such as a line break"),
        ("a\ue000\ud7ff", ""),
    ],
)
def test_names_that_a_file_can_have(name: str, said: str) -> None:
    assert file_names.wrong_name(name) == said


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a\nb\u202ec", "a\\nb\\u202ec"),
        ("ä\\b", "ä\\b"),
        ("x" * 100, "x" * 100),
        ("x" * 101, "x" * 77 + "..." + "x" * 20),
        ("a" * 90 + "b" * 50, "a" * 77 + "..." + "b" * 20),
    ],
)
def test_a_name_is_shown_in_100_characters(name: str, expected: str) -> None:
    assert shown_name(name) == expected


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("a/b", "a/b"),
        ("a\\b", "a/b"),
        ("./a", "a"),
        ("a//b", "a/b"),
        ("a/./b", "a/b"),
        ("a./b", "a./b"),
        ("a/b.", "a/b."),
    ],
)
def test_parts_of_a_name_that_say_nothing_are_left_out(raw: str, clean: str) -> None:
    assert file_names.clean(raw) == clean


def test_names_are_found_in_any_case(package: Path) -> None:
    package.write_bytes(zip_bytes({"A.js": b"", "a.JS": b"", "b.js": b""}))
    with open_package(package) as opened:
        assert opened.in_any_case("a.js") == ["A.js", "a.JS"]
        assert opened.in_any_case("B.JS") == ["b.js"] and opened.in_any_case("c.js") == []


def test_places_in_a_package(package: Path, tmp_path: Path) -> None:
    package.write_bytes(zip_bytes({"a": b""}))
    folder = write_folder({"a": b""}, tmp_path / "f")
    with open_package(package) as opened:
        assert opened.position() == Position(package.as_posix(), 1, 1)
        assert opened.position("a/b", 3, 4) == Position(f"{package.as_posix()}!/a/b", 3, 4)
    with open_package(folder) as opened:
        assert opened.position("a/b") == Position(f"{folder.as_posix()}/a/b", 1, 1)
        assert opened.position(line=2, column=3) == Position(folder.as_posix(), 2, 3)


# ---- reading


@pytest.mark.parametrize("zipped", [True, False])
def test_pieces_and_beginnings_of_a_file(zipped: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"a": b"0123456789", "empty": b""}
    path = tmp_path / "p"
    if zipped:
        path.write_bytes(zip_bytes(files))
    else:
        write_folder(files, path)
    monkeypatch.setattr(reader, "_CHUNK", 4)
    with open_package(path) as opened:
        assert list(opened.chunks("a")) == [b"0123", b"4567", b"89"]
        assert list(opened.chunks("a", 3)) == [b"3456", b"789"]
        assert list(opened.chunks("a", 3, 5)) == [b"34"] and list(opened.chunks("a", 1, 99)) == [b"1234", b"5678", b"9"]
        assert list(opened.chunks("a", 0, 8)) == [b"0123", b"4567"]
        assert list(opened.chunks("a", 5, 5)) == list(opened.chunks("empty")) == []
        assert (
            opened.read("a") == b"0123456789" and opened.read("a", 3) == b"012" and opened.read("a", 10) == files["a"]
        )
        assert opened.read("empty") == b""
        for missing in ("b", ""):
            with pytest.raises(KeyError):
                opened.read(missing)


def test_a_file_of_a_folder_that_became_shorter_is_damage(tmp_path: Path) -> None:
    folder = write_folder({"a": b"0123456789"}, tmp_path / "f")
    with open_package(folder) as opened:
        (folder / "a").write_bytes(b"0123")
        assert opened.read("a") == b"0123", "what is there now"
        with pytest.raises(DamagedFileError, match="a cannot be read: it is incomplete"):
            list(opened.chunks("a"))
        (folder / "a").unlink()
        with pytest.raises(DamagedFileError, match="a cannot be read: No such file or directory"):
            opened.read("a")


@POSIX
def test_a_link_that_came_in_place_of_a_file_is_not_followed(tmp_path: Path) -> None:
    """Between looking and reading."""
    folder = write_folder({"a": b"harmless"}, tmp_path / "f")
    (tmp_path / "secret").write_bytes(b"secret")
    with open_package(folder) as opened:
        (folder / "a").unlink()
        (folder / "a").symlink_to(tmp_path / "secret")
        with pytest.raises(DamagedFileError, match="cannot be read"):
            opened.read("a")


def test_damage_is_told_in_words(package: Path) -> None:
    data = bytearray(zip_bytes({"a.js": b"x" * 1_000}, STORED))
    data[50] ^= 1
    package.write_bytes(data)
    with open_package(package) as opened:
        with pytest.raises(DamagedFileError) as problem:
            opened.read("a.js")
        assert str(problem.value) == f"{package.as_posix()}!/a.js cannot be read: its checksum is wrong"
    data = bytearray(zip_bytes({"a.js": b"x" * 1_000}))
    data[36] ^= 0xFF
    package.write_bytes(data)
    with open_package(package) as opened, pytest.raises(DamagedFileError, match="cannot be read: its data is damaged"):
        opened.read("a.js")
    # Less is there than the entry says; a part of it can be read all the same.
    package.write_bytes(raw_zip([{"name": "a", "content": b"0123", "size": 9}]))
    with open_package(package) as opened:
        assert opened.read("a", 4) == b"0123"
        with pytest.raises(DamagedFileError, match="cannot be read"):
            opened.read("a", 5)


def test_a_zip_is_let_go_of(package: Path) -> None:
    package.write_bytes(zip_bytes({"a": b""}))
    with open_package(package) as opened:
        archive = opened._listing.archive
        assert archive and archive.fp
    assert not archive.fp
    Package(package).close()


# ---- folders


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    folder = write_folder({"b": b"22", "a/z": b"1", "c/a": b"", "a/b/c": b"", "Z": b""}, tmp_path / "f")
    with open_package(folder) as opened:
        assert list(opened.files) == ["Z", "b", "a/z", "a/b/c", "c/a"]
        assert opened.files["b"] == Entry("b", 2, 2, "b", True)
        assert not opened.problems and not opened.is_zip and opened.size == 0 and not opened.times


@POSIX
def test_what_is_no_file_in_a_folder_is_left(tmp_path: Path) -> None:
    folder = write_folder({"a": b"", "sub/b": b""}, tmp_path / "f")
    (folder / "sub" / "link").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    with open_package(folder) as opened:
        assert list(opened.files) == ["a", "sub/b"] and opened.unreadable == {"pipe", "sub/link"}
        assert [(one.rule, Path(one.position.path).name) for one in opened.problems] == [
            ("PKG006", "pipe"),
            ("PKG006", "link"),
        ]
    assert is_neither(folder / "pipe") and not is_neither(folder) and not is_neither(folder / "a")
    assert not is_neither(folder / "missing")
    with pytest.raises(OSError, match="neither a file nor a folder") as problem:
        open_package(folder / "pipe")
    assert (problem.value.filename, problem.value.strerror) == (str(folder / "pipe"), reader.NEITHER)


def test_a_folder_has_as_much_as_it_may_have(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_folder({"a": b"x" * 50, "b/c": b"y" * 30}, tmp_path / "f")
    for name, value in {"_GIGA": 10, "MAX_UNPACKED": 80, "MAX_FILES": 2, "MAX_DEPTH": 1, "MAX_NAME": 3}.items():
        monkeypatch.setattr(listing, name, value)
    assert read(folder) == (["a", "b/c"], [])
    for name, value, said in (
        ("MAX_UNPACKED", 79, "is larger than 7 GB"),
        ("MAX_FILES", 1, "contains more than 1 files"),
        ("MAX_DEPTH", 0, "contains paths with more than 0 folders"),
        ("MAX_NAME", 2, "contains paths with more than 1 folders"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(listing, name, value)
            with open_package(folder) as opened:
                assert opened.refused and not opened.files
                last = opened.problems[-1]
                assert (last.rule, last.message) == ("PKG002", f"the package {said}; nothing in it was read")


def test_so_many_folders_are_too_many_even_when_they_are_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / "f" / name).mkdir(parents=True)
    monkeypatch.setattr(listing, "MAX_FILES", 3)
    assert read(tmp_path / "f") == ([], [])
    monkeypatch.setattr(listing, "MAX_FILES", 2)
    assert refused(tmp_path / "f")[0] == "PKG002"
