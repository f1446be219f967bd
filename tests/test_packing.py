"""Files on their way into a package: read once for digest and checksum, copied as they are, or refused."""

from __future__ import annotations

import hashlib
import os
import zipfile
import zlib
from pathlib import Path

import pytest

from scormbuild.errors import ScormbuildError
from scormbuild.packing.file_facts import file_facts, read_together
from scormbuild.packing.zip import write_zip


def test_facts_are_those_of_the_content(tmp_path: Path) -> None:
    contents = {"empty.png": b"", "one.png": b"x", "large.png": os.urandom(600_001)}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    read_together(tmp_path / name for name in contents)
    for name, content in contents.items():
        facts = file_facts(tmp_path / name)
        assert facts.size == len(content)
        assert (facts.crc, facts.sha256) == (zlib.crc32(content), hashlib.sha256(content).hexdigest())


def test_files_and_large_texts_are_what_zipfile_writes(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(os.urandom(300_000))
    text = b"".join(b"%d, " % number for number in range(100_000))
    ours = write_zip({"a.png": file, "b.txt": file, "c.json": text}, tmp_path / "ours.zip", (1980, 1, 1, 0, 0, 0))
    with zipfile.ZipFile(tmp_path / "theirs.zip", "w", compresslevel=6) as package:
        for name, kind in (("a.png", 0), ("b.txt", zipfile.ZIP_DEFLATED), ("c.json", zipfile.ZIP_DEFLATED)):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr, info.compress_type = 3, 0o100644 << 16, kind
            content = text if name == "c.json" else file.read_bytes()
            info.file_size = len(content)
            with package.open(info, "w") as entry:
                entry.write(content)
    assert ours.read_bytes() == (tmp_path / "theirs.zip").read_bytes()


@pytest.mark.parametrize("content", [b"shorter", b"y" * 1000, b"longer" * 1000])
def test_a_file_that_changes_while_the_course_is_built_stops_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(b"x" * 1000)
    facts = file_facts(file)
    monkeypatch.setattr("scormbuild.packing.zip.file_facts", lambda _: facts)
    file.write_bytes(content)
    os.utime(file, ns=(0, facts.changed + 1))
    with pytest.raises(ScormbuildError, match="changed while the course was built; build it again"):
        write_zip({"picture.png": file}, tmp_path / "package.zip")
    assert [one.name for one in tmp_path.iterdir()] == ["picture.png"]
