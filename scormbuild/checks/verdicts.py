"""What becomes of a package in an LMS: whether it imports it, plays it and tracks it, and what decides that."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Literal, NamedTuple

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.findings.rules import PLATFORMS
from scormbuild.packages.manifest import Launch, Manifest

Word = Literal["yes", "at risk", "no"]
QUESTIONS = ("imports", "plays", "is tracked")
USUAL = ("moodle", "rustici", "standard")
"""What is told when nobody asks for an LMS: the most common one, the engine in most others, and the standard."""


class Answer(NamedTuple):
    """Whether an LMS imports, plays or tracks a package."""

    word: Word
    decides: Diagnostic | None
    """The finding behind it; None when it is yes."""


class Verdict(NamedTuple):
    """What becomes of a package in one LMS."""

    lms: str
    """A name from :data:`scormbuild.findings.rules.PLATFORMS`."""
    imports: Answer
    plays: Answer
    tracked: Answer

    @property
    def name(self) -> str:
        """The LMS as people call it."""
        return PLATFORMS[self.lms]


# For each rule: what it touches (i imports, p plays, t tracks), how badly (n no, r at risk, - not at all), and for
# which LMSs otherwise. What LMSs do was seen in Moodle 5.1 and in ADL's content-package test, or follows from the
# standard; for the others it is what the reason of the rule says. A letter e: as badly as the finding is severe.
_TABLE = """
PKG001 i n|PKG002 i r|PKG003 i r|PKG004 i r|PKG005 i r|PKG006 p r|PKG007 p n|PKG008 p r|PKG009 i n|PKG010 i n
PKG011 i r|PKG012 i r|PKG013 i r moodle=-|PKG014 p r|PKG015 i r moodle=-|PKG016 p r
PKG018 i - blackboard=r,cornerstone=r|PKG019 i n|PKG020 p r
MAN001 i n|MAN002 i n rustici=r|MAN003 i n rustici=r|MAN004 i n moodle=r|MAN005 i n|MAN006 i r|MAN007 i r|MAN008 i n
MAN009 t r moodle=n|MAN009 i - standard=n|MAN010 i - standard=r|MAN011 t r|MAN011 i - standard=n|MAN012 i r moodle=-
MAN013 i r moodle=-,standard=n|MAN014 t - moodle=n|MAN015 i r moodle=-,standard=n|MAN016 i - standard=n
MAN017 t r|MAN017 i - standard=n|MAN018 i n moodle=r|MAN019 i r moodle=-,standard=n|MAN020 p r|MAN021 i - standard=n
MAN022 i - moodle=n|MAN023 p l|MAN024 i - standard=n|MAN025 p l|MAN026 t r|MAN028 i - moodle=n|MAN029 p - moodle=r
MAN030 t - moodle=r|MAN032 t r|MAN033 i - standard=n|MAN034 i - standard=n|MAN035 t r|MAN036 i r|MAN037 t - moodle=r
MAN038 t - moodle=r|MAN039 i n|MAN041 t - standard=r|MAN042 i r standard=n|MAN043 t r|MAN044 t r
MAN045 i - standard=n|MAN046 i - standard=n
RES001 t n|RES002 t r moodle=-|RES002 i - standard=n|RES003 t r moodle=n|RES003 i - standard=n|RES004 t r moodle=n
RES005 p l|RES006 p s|RES006 i - standard=n|RES007 p r|RES008 i - standard=r|RES009 i - standard=n|RES010 p l|RES011 p l
RES012 t n|RES013 i - standard=n|RES014 i - standard=r|RES015 p - moodle=n|RES016 p r standard=n|RES017 p l|RES018 t r
RES019 i - standard=r|RES050 p c|RES051 p c|RES052 p c|RES053 p c|RES054 p c|RES055 p e|RES056 p e
RTE001 t n|RTE002 t n|RTE003 t n|RTE004 t r|RTE005 t r|RTE006 t r|RTE007 t r|RTE008 t s|RTE008 t - standard=r
RTE009 t - standard=r|RTE010 t r|RTE011 t r|RTE012 t r|RTE014 p r|RTE016 p r|RTE017 p r|RTE018 t r|RTE019 t r|RTE020 p r
RTE021 t - moodle=r|RTE022 t r moodle=n|RTE023 t - standard=r|RTE024 t r|RTE025 t r|RTE026 p r moodle=-,moodle-app=-
LMS001 p - moodle=r|LMS002 t - brightspace=r|LMS003 t - moodle=r|LMS004 t - successfactors=r|LMS005 t - moodle=r
LMS006 t - moodle=r|LMS007 p - moodle-app=n|LMS008 t - moodle=r
"""
_LIKE = {"moodle-app": "moodle", "canvas": "rustici", "blackboard": "rustici"}
"""What stands behind an LMS: the app plays what Moodle has imported, Canvas and Blackboard have Rustici's engine."""
_STAGES = "ipt"
_NEEDED = ("the script", "the frame", "the live data", "the base address")


class _Effect(NamedTuple):
    stage: int
    usual: str
    others: dict[str, str]


def _effects() -> dict[str, list[_Effect]]:
    read: dict[str, list[_Effect]] = {}
    for row in _TABLE.replace("\n", "|").strip("|").split("|"):
        code, stage, usual, *rest = row.split()
        others = dict(pair.split("=") for pair in rest[0].split(",")) if rest else {}
        read.setdefault(code, []).append(_Effect(_STAGES.index(stage), usual, others))
    return read


EFFECTS = _effects()


def verdicts(
    found: Iterable[Diagnostic], manifest: Manifest | None, launched: Collection[Launch], lms: Collection[str]
) -> tuple[Verdict, ...]:
    """What becomes of a package in each LMS that was asked for, or in the usual ones, by all that was found."""
    found = list(found)
    several = len({one.path for one in launched}) > 1
    is_12 = manifest is not None and manifest.standard == "scorm12"
    return tuple(_verdict(name, found, several, is_12) for name in dict.fromkeys(lms) or USUAL)


def _verdict(lms: str, found: list[Diagnostic], several: bool, is_12: bool) -> Verdict:
    worst: list[Answer] = [Answer("yes", None)] * 3
    for one in found:
        for effect in EFFECTS.get(one.rule, ()):
            word = _word(one, effect, lms, several, is_12)
            if word == "no" and worst[effect.stage].word != "no":
                worst[effect.stage] = Answer("no", one)
            elif word == "at risk" and worst[effect.stage].word == "yes":
                worst[effect.stage] = Answer("at risk", one)
    for stage in (1, 2):
        # What is not imported is not played, and what is not played is not tracked.
        if worst[stage - 1].word == "no":
            worst[stage] = worst[stage - 1]
    return Verdict(lms, *worst)


def _word(one: Diagnostic, effect: _Effect, lms: str, several: bool, is_12: bool) -> Word:
    family = lms if lms in effect.others else _LIKE.get(lms, lms)
    sign = effect.others.get(family, effect.usual)
    if one.rule == "RTE018" and is_12 and family == "moodle":
        # It returns everything in SCORM 1.2, whatever the exit was.
        return "yes"
    if one.rule == "RTE022" and "nitialize" not in one.message:
        sign = "r"
    if sign == "l":
        # One of several launch files is a part of the course only.
        sign = "r" if several else "n"
    elif sign == "s":
        sign = "r" if one.severity == "error" else "-"
    elif sign in ("c", "e"):
        needed = sign == "e" or one.message.startswith(_NEEDED)
        sign = "n" if one.severity == "error" and one.rule != "RES051" and needed else "r" if needed else "-"
        if one.rule == "RES053" and sign == "n":
            sign = "r"
    return "no" if sign == "n" else "at risk" if sign == "r" else "yes"


__all__ = ["EFFECTS", "QUESTIONS", "USUAL", "Answer", "Verdict", "verdicts"]
