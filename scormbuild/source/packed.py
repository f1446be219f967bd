"""What is packed of the files of an author's, once they were checked."""

from __future__ import annotations

from pathlib import Path

from scormbuild.errors import ScormbuildError
from scormbuild.model import Asset
from scormbuild.packages.file_contents import CAPTIONS
from scormbuild.source.captions import MOST_BYTES, UnreadableCaptionsError, read_captions
from scormbuild.source.file_kinds import suffix_of
from scormbuild.source.scaled import scaled_content


def packed_content(folder: Path, asset: Asset) -> bytes | Path:
    """What is packed of a file of the author's: as it is, but for drawings, which are written anew, and SRT captions.

    Raises:
        OSError: the file is gone.
        ScormbuildError: it has changed since it was checked.
    """
    file = folder / asset.source
    if asset.width:
        return scaled_content(file, asset)
    suffix = suffix_of(asset.target)
    if suffix not in (".svg", CAPTIONS):
        return file
    if suffix == ".svg":
        return _packed_drawing(file)
    try:
        with file.open("rb") as stream:
            text = read_captions(stream.read(MOST_BYTES + 1)).text
    except UnreadableCaptionsError as problem:
        raise ScormbuildError(f"{file} changed during the build: it {problem.what}") from None
    return file if text is None else text.encode()


def _packed_drawing(file: Path) -> bytes:
    # Takes a while to load, and few courses have such pictures.
    from scormbuild.source.svg import LARGEST, clean_svg
    from scormbuild.source.svg_reading import UnsafeSvg

    try:
        with file.open("rb") as stream:
            return clean_svg(stream.read(LARGEST + 1))
    except UnsafeSvg as problem:
        raise ScormbuildError(f"{file} changed during the build: the SVG file {problem.what}") from None
