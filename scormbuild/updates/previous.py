"""A new version of a course against an earlier package: which ids are kept, and what learners would lose."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from scormbuild.findings.diagnostics import Diagnostic, Position
from scormbuild.model import Course, Item, Lesson
from scormbuild.packing.record import Record, RecordedItem, RecordedLesson
from scormbuild.progress import state_size
from scormbuild.progress.identifiers import state_keys
from scormbuild.progress.kinds import ITEM_KEY
from scormbuild.source.blocks import MARKS, PROGRESS
from scormbuild.source.settings import COURSE_FILE
from scormbuild.source.text import SourceText, read_text

_PROGRESS = {kind.item: kind for kind in PROGRESS}
KINDS = ("lesson", "quiz", "question", *(kind.item for kind in MARKS))
_ALIKE = 0.5
"""How much of two texts must be the same for one to be taken for the other, reworded."""
_MOST_PAIRS = 10_000
"""Pairs of lost and new ids that are compared by their words in one lesson."""


class Comparison(NamedTuple):
    """Ids of an earlier package in the new version of a course, counted by kind (a key for each of ``KINDS``)."""

    path: Path
    kept: dict[str, int]
    lost: dict[str, int]
    new: dict[str, int]


class _Match(NamedTuple):
    """What a lost id most likely became."""

    item: Item
    moved: Lesson | None = None
    """The lesson it now stands in, when that is another."""


def compare(record: Record, path: Path, course: Course, shown: str) -> tuple[Comparison, list[Diagnostic]]:
    """Hold a course against the record of an earlier package; ``shown`` is how messages name the course's folder."""
    return _Comparing(record, course, shown).run(path)


class _Comparing:
    def __init__(self, record: Record, course: Course, shown: str) -> None:
        self.record = record
        self.course = course
        self.shown = shown
        self.found: list[Diagnostic] = []
        self.before = {lesson.id: lesson for lesson in record.lessons}
        self.now = {lesson.id: lesson for lesson in course.lessons}
        self._texts: dict[str, SourceText] = {}
        self._places: dict[tuple[str, str], tuple[Item, Lesson]] = {}
        """What is new in its lesson, by kind and id and by kind and words."""
        for lesson in course.lessons:
            old = {(one.kind, one.id) for one in self.before[lesson.id].items} if lesson.id in self.before else set()
            for item in lesson.items:
                if (item.kind, item.id) not in old:
                    self._places.setdefault((item.kind, item.id), (item, lesson))
                    self._places.setdefault((item.kind, f"words: {item.known_as}"), (item, lesson))

    def run(self, path: Path) -> tuple[Comparison, list[Diagnostic]]:
        new_id = self.course.settings.id
        if self.record.course != new_id:
            text = self._text(COURSE_FILE)
            line = next((n for n, row in enumerate(text.text.split("\n"), 1) if re.match(r"id\s*:", row)), 1)
            self.found.append(text.diagnose_line("UPD006", line, old=self.record.course, new=new_id))
        else:
            self._lessons()
            for lesson_id, lesson in self.before.items():
                if lesson_id in self.now:
                    self._items(lesson, self.now[lesson_id])
        return self._counted(path), self.found

    def _counted(self, path: Path) -> Comparison:
        before = Counter(_ids((lesson.id, lesson.items) for lesson in self.before.values()))
        now = Counter(_ids((lesson.id, lesson.items) for lesson in self.now.values()))
        if self.record.course != self.course.settings.id:
            before = Counter()

        def count(ids: Iterable[tuple[str, str, str]]) -> dict[str, int]:
            kinds = Counter(kind for kind, _, _ in ids)
            return {kind: kinds[kind] for kind in KINDS}

        return Comparison(path, count(before.keys() & now.keys()), count(before - now), count(now - before))

    def _text(self, source: str) -> SourceText:
        if source not in self._texts:
            path = f"{self.shown}/{source}" if self.shown else source
            self._texts[source], _ = read_text(self.course.folder / source, path)
        return self._texts[source]

    def _report(self, rule: str, source: str, at: Position | None, help: str | None = None, **facts: object) -> None:
        """Report at a place of a lesson, or, without one, at its first line."""
        line, column = (at.line, at.column) if at else (1, 1)
        if at:
            # What a lesson includes stands in another file.
            source = at.path.removeprefix(f"{self.shown}/") if self.shown else at.path
        self.found.append(self._text(source).diagnose_line(rule, line, column, help, **facts))

    # Lessons

    def _lessons(self) -> None:
        added = [lesson for lesson in self.course.lessons if lesson.id not in self.before]
        for old in [lesson for lesson in self.record.lessons if lesson.id not in self.now]:
            likely = _likely_lesson(old, added)
            counts = Counter(item.kind for item in old.items)
            kinds = [_PROGRESS[name] for name in ("question", "quiz", *(kind.item for kind in MARKS))]
            lost = [kind.kept.format(kind.counted(counts[kind.item])) for kind in kinds if counts[kind.item]]
            facts = {"title": old.title, "id": old.id, "lost": ", ".join(["the mark that they read it", *lost])}
            if likely is None:
                fix = f"if you renamed the lesson, write id: {old.id} in its front matter"
                self._report("UPD001", COURSE_FILE, None, fix, **facts)
            else:
                added.remove(likely)
                fix = f"if this is the same lesson, write id: {old.id} in its front matter"
                self._report("UPD001", likely.source, None, fix, **facts)
        keys = _Keys(self.before, self.now, state_size.LESSON_KEY)
        for lesson_id, other in keys.mixed_up():
            lesson = self.now[lesson_id]
            fix = self._fix_of_meeting(lesson_id in self.before, other in self.now, other)
            facts = {"kind": "lesson", "words": lesson.title, "id": lesson_id, "other": self.before[other].title}
            self._report("UPD008", lesson.source, None, fix, **facts)

    # What stands in a lesson that is still there

    def _items(self, old: RecordedLesson, lesson: Lesson) -> None:
        before = {f"{item.kind}:{item.id}": item for item in old.items}
        now = {f"{item.kind}:{item.id}": item for item in lesson.items}
        lost = [item for key, item in before.items() if key not in now]
        matches = _matches(lost, [item for key, item in now.items() if key not in before])
        for gone in lost:
            match = matches.get((gone.kind, gone.id))
            if match is None or match.item.known_as != gone.known_as:
                match = self._moved(gone, lesson) or match
            self._lost(gone, lesson, match)
        for key, item in now.items():
            if key in before and item.choices:
                self._choices(before[key], item, lesson)
        # As source.lesson makes them.
        for one, other in _Keys(before, now, ITEM_KEY).mixed_up():
            item, first = now[one], before[other]
            fix = self._fix_of_meeting(one in before, other in now, first.id)
            facts = {"kind": _PROGRESS[item.kind].noun, "words": item.known_as, "id": item.id, "other": first.known_as}
            self._report("UPD008", lesson.source, item.position, fix, **facts)

    def _moved(self, item: RecordedItem, lesson: Lesson) -> _Match | None:
        """Where the lost item now stands, when it was put into another lesson."""
        for name in (item.id, f"words: {item.known_as}"):
            found = self._places.get((item.kind, name))
            if found is not None and found[1] is not lesson:
                return _Match(*found)
        return None

    def _lost(self, item: RecordedItem, lesson: Lesson, match: _Match | None) -> None:
        facts: dict[str, object] = {"words": item.known_as, "id": item.id, "lesson": lesson.title}
        if match is None:
            fix = f"if you only reworded it, {_how_to_name(item.kind, item.id)}; if you deleted it, ignore this warning"
            self._report(_PROGRESS[item.kind].lost, lesson.source, None, fix, more="", **facts)
            return
        where = match.moved or lesson
        again = _PROGRESS[item.kind].again
        more = f" and must {again} again" if again else ""
        if match.moved is None and again:
            # Nobody knows whether it was reworded, or deleted beside something else.
            more = f'; if it is now "{match.item.known_as}", they must {again} again'
        quiz = _quiz_of(where, match.item) if item.kind == "question" else None
        if quiz is not None:
            more += f'; the quiz "{quiz.known_as}" counts as incomplete until they do'
        if match.moved is not None:
            fix = f"move it back to {lesson.source}: progress is stored by lesson, and does not move with it"
        elif match.item.named:
            fix = f"if it is the same, restore its id: {item.id}"
        else:
            fix = f"if you only reworded it, {_how_to_name(item.kind, item.id)}"
        self._report(_PROGRESS[item.kind].lost, where.source, match.item.position, fix, more=more, **facts)

    def _choices(self, old: RecordedItem, item: Item, lesson: Lesson) -> None:
        known = {one for ids in item.choices for one in ids}
        gone = [one for ids in old.choices for one in ids if one not in known]
        if gone:
            listed = ", ".join(f'"{one}"' for one in gone[:5]) + (" and more" if len(gone) > 5 else "")
            facts = {"words": item.known_as, "lost": f"the choice {listed}", "id": gone[0]}
            self._report("UPD007", lesson.source, item.position, **facts)
        for before, now in zip(old.choices, item.choices, strict=False):
            if max(len(before), len(now)) > 64:
                continue
            for one, other in _Keys(before, now, state_size.CHOICE_KEY).mixed_up():
                fix = self._fix_of_meeting(one in before, other in now, other)
                facts = {"kind": "choice", "words": one, "id": one, "other": other}
                self._report("UPD008", lesson.source, item.position, fix, **facts)

    @staticmethod
    def _fix_of_meeting(is_old: bool, other_stays: bool, other: str) -> str:
        if not is_old:
            return "give it a different id"
        if other_stays:
            return "the id of a new item takes its place: give the new item a different id"
        return f"restore what had the id {other}, or give this one a new id, so that learners start it again"


class _Keys:
    """Keys of ids in suspend data, before and now."""

    def __init__(self, before: Iterable[str], now: Iterable[str], width: int) -> None:
        self.before = state_keys(before, width)
        self.now = state_keys(now, width)

    def mixed_up(self) -> Iterator[tuple[str, str]]:
        """Ids whose key was another id's before, with that one."""
        owner = {key: one for one, key in self.before.items()}
        for one, key in self.now.items():
            if owner.get(key, one) != one:
                yield one, owner[key]


def _ids(
    lessons: Iterable[tuple[str, Sequence[Item] | Sequence[RecordedItem]]],
) -> Iterator[tuple[str, str, str]]:
    for lesson_id, items in lessons:
        yield "lesson", lesson_id, ""
        for item in items:
            yield item.kind, lesson_id, item.id


def _how_to_name(kind: str, name: str) -> str:
    """How the id is written, as the end of a sentence."""
    if kind == "quiz":
        return f"write its id in its first line: ::: {{.quiz #{name}}}"
    return f"write {{#{name}}} at its end"


def _quiz_of(lesson: Lesson, question: Item) -> Item | None:
    """The quiz that a question belongs to: the next, since a quiz follows its questions in the list of items."""
    after = lesson.items[lesson.items.index(question) :]
    return next((item for item in after if item.kind == "quiz"), None)


def _likely_lesson(old: RecordedLesson, added: Sequence[Lesson]) -> Lesson | None:
    """The new lesson that the lost one most likely is: of the same title, or with most of the same in it."""
    same = next((lesson for lesson in added if lesson.title == old.title), None)
    if same is not None:
        return same
    words = {(item.kind, item.known_as) for item in old.items}
    shared = {lesson.id: len(words & {(i.kind, i.known_as) for i in lesson.items}) for lesson in added}
    best = max(added, key=lambda lesson: shared[lesson.id], default=None)
    return best if best is not None and shared[best.id] * 2 > len(words) else None


def _matches(lost: Sequence[RecordedItem], added: Sequence[Item]) -> dict[tuple[str, str], _Match]:
    """What each lost item most likely became: nearest in words, or the only one of its kind."""
    found: dict[tuple[str, str], _Match] = {}
    for kind in _PROGRESS:
        old = [item for item in lost if item.kind == kind]
        new = [item for item in added if item.kind == kind]
        if len(old) * len(new) > _MOST_PAIRS:
            continue
        pairs = sorted(
            ((_likeness(one, other), i, j) for i, one in enumerate(old) for j, other in enumerate(new)),
            key=lambda pair: (-pair[0], pair[1], pair[2]),
        )
        taken: set[int] = set()
        for likeness, i, j in pairs:
            if likeness >= _ALIKE and (kind, old[i].id) not in found and j not in taken:
                found[kind, old[i].id] = _Match(new[j])
                taken.add(j)
        left = [item for item in old if (kind, item.id) not in found]
        if len(left) == 1 and len(new) - len(taken) == 1:
            found[kind, left[0].id] = _Match(next(item for j, item in enumerate(new) if j not in taken))
    return found


def _likeness(old: RecordedItem, new: Item) -> float:
    matcher = difflib.SequenceMatcher(None, old.known_as.lower(), new.known_as.lower(), autojunk=False)
    return 0.0 if matcher.quick_ratio() < _ALIKE else matcher.ratio()


__all__ = ["KINDS", "Comparison", "compare"]
