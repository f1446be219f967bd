"""Names of files in packages: as they are written, as they are shown, and which of them a file cannot have."""

from __future__ import annotations

import re
import zipfile

MAX_NAME = 1_000
MAX_DEPTH = 50
_SHOWN_NAME = 100
_DRIVE = re.compile(r"[A-Za-z]:")


def decoded(info: zipfile.ZipInfo) -> tuple[str, bool]:
    """The name of an entry, and whether every program reads it so (APPNOTE 4.4.4, bit 11, and appendix D)."""
    # zipfile cuts names off at a null character, and turns backslashes on Windows; the original is wanted.
    name = info.orig_filename
    if name.isascii():
        return name, True
    if info.flag_bits & 0x800:
        return name, True
    try:
        # macOS and many programs write UTF-8 and do not say so.
        return name.encode("cp437").decode("utf-8"), False
    except ValueError:
        return name, False


def wrong_name(name: str) -> str:
    """Why a name leads out of the package, or is none that a file can have; empty when it does neither."""
    slashed = name.replace("\\", "/")
    if slashed.startswith("/") or _DRIVE.match(slashed):
        return "leads out of the package because it begins with a slash or a drive"
    if ".." in slashed.split("/"):
        return "leads out of the package with .."
    if not slashed.strip("./"):
        return "is not a valid file name"
    if len(name) > MAX_NAME:
        return f"has {len(name):,} characters; the limit is {MAX_NAME:,}"
    if slashed.count("/") > MAX_DEPTH:
        return f"is {slashed.count('/'):,} folders deep; the limit is {MAX_DEPTH}"
    if any(ord(c) < 32 or c == "\x7f" or "\ud800" <= c <= "\udfff" for c in name):
        return "contains a control character, such as a line break"
    return ""


def shown_name(name: str) -> str:
    """A name of a file as a message quotes it: of bearable length, control characters as programs write them."""
    written = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)
    return written if len(written) <= _SHOWN_NAME else f"{written[: _SHOWN_NAME - 23]}...{written[-20:]}"


def clean(raw: str) -> str:
    """The name with slashes, and without parts that say nothing."""
    if "\\" not in raw and "./" not in raw and "//" not in raw:
        return raw
    return "/".join(part for part in raw.replace("\\", "/").split("/") if part not in ("", "."))
