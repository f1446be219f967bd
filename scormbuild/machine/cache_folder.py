"""The folder in which builds keep what they read, and whether others could put something there.

Nothing that the author of a course could plant is read. The folder is the user's own, never inside the course or its
checkout, and on POSIX others can write neither to it nor to one above it.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path


def cache_folder() -> Path:
    """The user's cache folder: SCORMBUILD_CACHE_DIR, or that of the system. It may not exist."""
    own = os.environ.get("SCORMBUILD_CACHE_DIR")
    if own:
        return Path(own).absolute()
    import platformdirs

    return Path(platformdirs.user_cache_dir("scormbuild", appauthor=False)).absolute()


def why_unused(cache: Path, course: Path) -> str | None:
    """Why a folder is no place to keep what is read of a course, in words that follow its name; None where it is one.

    What is kept is taken for what this program made of the course. So it is kept where neither the course, nor whoever
    can write to its checkout, nor another user of this machine, can put anything.

    Raises:
        OSError: it cannot be looked at.
    """
    real = Path(os.path.realpath(cache))
    if any(place.is_relative_to(folder) for place in (real, cache) for folder in _of_others(course)):
        return "is inside the course, its repository or this folder"
    if not _is_safe(Path(os.path.normpath(cache))):
        return "is a link, or other users can write to it"
    return None


def _of_others(course: Path) -> set[Path]:
    """Folders that may be as foreign as a course: its own, its checkout, the working folder in which it lies."""
    folder, here = Path(os.path.realpath(course)), Path(os.path.realpath("."))
    try:
        user = Path(os.path.realpath(Path.home()))
    except RuntimeError:  # In a container, for a user of whom the system knows nothing.
        user = Path(here.anchor)
    above = (folder, *folder.parents)
    checkouts = [one for one in above if os.path.lexists(one / ".git")]
    # A home that is a checkout further up is the user's own.
    others = [one for one in (*checkouts[1:], here) if one in above and not user.is_relative_to(one)]
    return {folder, *checkouts[:1], *others}


def _is_safe(path: Path) -> bool:
    """Whether nobody else can change what is found under a full path: all folders on the way are the user's or the
    system's, and only theirs to write to. A folder like /tmp will do, in which everybody changes their own things.

    A link has to be the system's, since one of the user's own may have come with a checkout.
    """
    if not hasattr(os, "getuid"):
        return True
    user = os.getuid()
    place = Path(path.anchor)
    for part in path.parts[1:]:
        place /= part
        if not os.path.lexists(place):
            return True
        found = place.lstat()
        if stat.S_ISLNK(found.st_mode):
            if found.st_uid != 0 or user == 0 or not _is_safe(Path(os.path.realpath(place))):
                return False
            place = Path(os.path.realpath(place))
        elif found.st_uid not in (0, user) or _is_shared(found):
            return False
    return True


def _is_shared(folder: os.stat_result) -> bool:
    """Whether others can rename and replace what is in a folder."""
    if folder.st_mode & stat.S_ISVTX:
        return False
    return bool(folder.st_mode & 0o002 or (folder.st_mode & 0o020 and not _is_of_user_alone(folder.st_gid)))


def _is_of_user_alone(group: int) -> bool:
    """Whether a group is the one that many systems make for each user, and in which nobody else is."""
    import grp
    import pwd

    try:
        user, found = pwd.getpwuid(os.getuid()), grp.getgrgid(group)
    except KeyError:
        return False
    alone = user.pw_gid == group and found.gr_name == user.pw_name and set(found.gr_mem) <= {user.pw_name}
    return user.pw_uid != 0 and alone


def is_private(folder: Path) -> bool:
    """Whether a folder is the user's, and nobody else can write to it."""
    if not hasattr(os, "getuid"):
        return True
    found = folder.lstat()
    return found.st_uid == os.getuid() and stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o022


__all__ = ["cache_folder", "is_private", "why_unused"]
