"""Whether a file of the author's may be packed: its kind, and whether it contains what its name says."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from scormbuild.packages.file_contents import CAPTIONS, PICTURES, is_unloaded, wrong_content
from scormbuild.source.captions import MOST_BYTES, UnreadableCaptionsError, read_captions
from scormbuild.source.file_kinds import contents_of, is_page, kind_of, suffix_of
from scormbuild.source.refused import Refused


def judge(file: Path, relative: str) -> Refused | None:
    """Why a file must not be packed, which has this path in the course; None where it may be."""
    name, suffix = PurePosixPath(relative).name, suffix_of(relative)
    if kind_of(relative) is None:
        what = f'files of the type "{suffix}"' if suffix else f"files without a type ({name})"
        return Refused("AST008", what=what)
    try:
        with file.open("rb") as stream:
            contents = contents_of(stream, suffix in PICTURES)
            if wrong := is_unloaded(contents) or (None if suffix == CAPTIONS else wrong_content(name, contents)):
                return Refused("AST014", name=relative, what=wrong.what, help=wrong.fix)
            if suffix == ".svg":
                # Takes a while to load, and few courses have such pictures.
                from scormbuild.source.svg import LARGEST, why_unsafe

                stream.seek(0)
                if unsafe := why_unsafe(stream.read(LARGEST + 1)):
                    return Refused("AST007", what=unsafe.what, help=unsafe.fix)
            elif is_page(relative, contents.head):
                return Refused("AST008", what=f"web pages (such as the content of {name})")
            elif suffix == CAPTIONS:
                stream.seek(0)
                read_captions(stream.read(MOST_BYTES + 1))
    except OSError as problem:
        return Refused("AST009", problem=problem.strerror or str(problem))
    except UnreadableCaptionsError as problem:
        return Refused("AST014", name=relative, what=problem.what, help=problem.fix)
    return None
