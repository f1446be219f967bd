"""The files of a course as one lesson sees them, so that a lesson is read again only when what it saw has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scormbuild.source.files import CourseFiles, Refused

if TYPE_CHECKING:
    from scormbuild.source.svg_contrast import PaleText

Question = tuple[str, ...]
"""Name of a method of :class:`CourseFiles`, and what it was called with."""


def answer(files: CourseFiles, question: Question) -> Any:
    """What a question gives now, in a form that can be compared and kept: the value, or what was refused.

    Raises:
        OSError: a file that was found is gone.
    """
    method, *words = question
    try:
        return ("given", getattr(files, method)(*words))
    except Refused as refused:
        return ("refused", refused.rule, refused.facts)


class AskedFiles(CourseFiles):
    """The files as one lesson sees them: everything it asks is kept, with the answer.

    A lesson that is read again, when neither its text nor an answer has changed, comes to the same.
    """

    def __init__(self, files: CourseFiles) -> None:
        self.folder = files.folder
        self._files = files
        self.answers: dict[Question, Any] = {}

    def _ask(self, *question: str) -> Any:
        kept = self.answers.get(question)
        if kept is None:
            kept = self.answers[question] = answer(self._files, question)
        if kept[0] == "refused":
            raise Refused(kept[1], **kept[2])
        return kept[1]

    def find(self, target: str, beside: str) -> str:
        found: str = self._ask("find", target, beside)
        return found

    def check(self, relative: str) -> None:
        self._ask("check", relative)

    def content(self, relative: str) -> bytes:
        content: bytes = self._ask("content", relative)
        return content

    def size(self, relative: str) -> int:
        size: int = self._ask("size", relative)
        return size

    def exists(self, relative: str) -> bool:
        return bool(self._ask("exists", relative))

    def captions(self, media: str) -> tuple[str, str] | None:
        found: tuple[str, str] | None = self._ask("captions", media)
        return found

    def pale_text(self, relative: str) -> PaleText | None:
        found: PaleText | None = self._ask("pale_text", relative)
        return found

    def dimensions(self, relative: str) -> tuple[int, int] | None:
        found: tuple[int, int] | None = self._ask("dimensions", relative)
        return found
