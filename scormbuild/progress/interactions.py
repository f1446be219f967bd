"""Answers as an LMS is told them, and the words that they stand for: what an interaction's response means to people."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scormbuild.model import Choice, Form, LessonText, Question, Quiz

Words = tuple[tuple[str, str], ...]
"""Ids in the author's order, and their words."""
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
"""What SCORM 1.2 calls choices, by their places in the source; as in templates/runtime/standards/scorm12.js."""
LONGEST = 255
"""Characters of a response in SCORM 1.2 (RTE 3.4.4, "CMIFeedback"; CMIString255)."""
MAX_TEXT = 20_000
"""Characters of a text that is kept; what an author wrote beyond is cut off."""
_SAME_IN_1_2 = {"true": "t", "false": "f"}
_BETWEEN, _PAIRED = "; ", ": "
"""How answers of several words are joined, as templates/runtime/parts/words.js and scorm12.js write them."""
_CUT = "…"
_ROOM_FOR_WORDS = len("a) x…")
_TYPED: tuple[Form, ...] = ("fill-in", "long-fill-in", "numeric")
"""Forms whose response is what was typed."""


Foreseen = tuple[tuple[str, bool], ...]
"""Texts that an author foresees, and whether each is right."""


class QuestionWords(NamedTuple):
    """The words of a question and of what can be chosen in it, and what is right."""

    id: str
    kind: str
    form: Form
    """In what form its answers are reported; it follows from the kind."""
    text: str
    choices: Words
    """Empty where the answer is typed: it is words already."""
    targets: Words
    """What things are paired with (matching, categorise)."""
    quiz: str = ""
    points: int = 0
    several: bool = False
    right: tuple[str, ...] = ()
    """Ids of the right choices; of an ordering all in their order; of pairs, for each choice the id of its target."""
    accepted: Foreseen = ()
    """What may be typed (fill-in, numeric), as the author wrote it."""
    body: str = ""
    """The text with the gaps of a cloze, each as its number in square brackets."""
    gaps: tuple[Foreseen, ...] = ()
    """What may be typed into each gap, or picked."""
    criteria: tuple[str, ...] = ()
    """By which learners assess a long text; they are ticked, and not reported."""
    model: str = ""
    """Model answer of a long text."""
    said: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """What SCORM 1.2 is told of choices and of targets where the course reports words; empty where letters."""


def question_words(text: LessonText, as_words: bool = False) -> tuple[QuestionWords, ...]:
    """The words of all questions of a lesson; ``as_words``: SCORM 1.2 reports words."""
    return tuple(
        _question(block, question, as_words)
        for block in text.every_block()
        if isinstance(block, Quiz)
        for question in block.questions
    )


def _question(quiz: Quiz, question: Question, as_words: bool) -> QuestionWords:
    is_text = question.form == "long-fill-in"
    ids = {target.key: target.id for target in question.targets}
    if question.targets:
        # In a course with mistakes a partner may be missing.
        right = tuple(ids.get(choice.target, "") for choice in question.choices)
    else:
        right = tuple(one.id for one in question.choices if one.correct or question.form == "sequencing")
    return QuestionWords(
        question.id,
        question.kind,
        question.form,
        _line(question.text),
        _words(question.choices) if not is_text else (),
        _words(question.targets),
        quiz.id,
        question.points,
        _is_joined(question),
        right if not is_text else (),
        tuple((_line(one.text), one.correct) for one in question.accepted),
        _text_of(question.body) if question.gaps else "",
        tuple(
            tuple((_line(one.text), one.correct) for one in gap.options)
            or tuple((_line(text), True) for text in gap.accepted)
            for gap in question.gaps
        ),
        _lines(question.choices) if is_text else (),
        _text_of(question.explanation) if is_text else "",
        in_words(question) if as_words else ((), ()),
    )


# A formula in words is the TeX that annotates it.
_MATHML = re.compile(
    r"<math\b[^<]*+(?:<(?!annotation|math\b)[^<]*+)*+<annotation encoding=\"application/x-tex\">([^<]*+)"
    r"</annotation></semantics></math>"
)


def _text_of(html: str) -> str:
    """The words of HTML that this program made, on one line; a gap is its number in square brackets."""
    if not html:
        return ""
    html = _MATHML.sub(r"\1", html) if "<math" in html else html
    # Takes a while to load, and few lessons have anything for it.
    from lxml.html import fragment_fromstring

    found = fragment_fromstring(html, create_parent="div")
    for element in found.iter("img", "span"):
        gap = element.get("data-gap")
        text = f"[{int(gap) + 1}]" if gap is not None else element.get("alt", "") if element.tag == "img" else ""
        element.tail = text + (element.tail or "")
    return _line(found.text_content())


def _line(text: str) -> str:
    return " ".join(text.split())[:MAX_TEXT].rstrip()


def _words(choices: Iterable[Choice]) -> Words:
    choices = tuple(choices)
    return tuple((choice.id, text) for choice, text in zip(choices, _lines(choices), strict=True))


def reported_words(questions: Iterable[QuestionWords], standard: str) -> dict[str, dict[str, object]]:
    """What the responses of a course's interactions mean, by the interaction's id.

    ``choices`` and ``targets`` have the words of each part of a response: by id in SCORM 2004, by letter in SCORM 1.2
    (RTE 3.4.4, "CMIFeedback"), as templates/runtime/standards writes them. Where the answer is typed there are none.
    """
    return {
        question.id: {
            "text": question.text,
            "choices": _by_name(reported_names(question, standard), question.choices),
            "targets": _by_name(reported_names(question, standard, of_targets=True), question.targets),
        }
        for question in questions
    }


def _by_name(names: dict[str, str], words: Words) -> dict[str, str]:
    return {names[one]: text for one, text in words}


def right_in_words(question: QuestionWords) -> str:
    """What is right, for people; empty where nothing is. What is accepted besides stands behind a slash."""
    words, targets = dict(question.choices), dict(question.targets)
    if typed := question.gaps or ((question.accepted,) if question.accepted else ()):
        return _BETWEEN.join(" / ".join(text for text, right in one if right) for one in typed)
    if targets:
        pairs = zip(question.choices, question.right, strict=True)
        return _BETWEEN.join(f"{text}{_PAIRED}{targets[target]}" for (_, text), target in pairs)
    return _BETWEEN.join(words[one] for one in question.right)


def right_as_reported(question: QuestionWords, standard: str) -> str:
    """What is right, as the pattern in which an LMS is told; empty where nothing is, and where it is typed."""
    names = reported_names(question, standard)
    targets = reported_names(question, standard, of_targets=True)
    if standard != "scorm12":
        between, paired = "[,]", "[.]"
    else:
        between, paired = (_BETWEEN, _PAIRED) if question.said[0] else (",", ".")
    if targets:
        pairs = zip(names.values(), question.right, strict=True)
        return between.join(f"{one}{paired}{targets[target]}" for one, target in pairs)
    return between.join(names[one] for one in question.right)


def reported_names(question: QuestionWords, standard: str, of_targets: bool = False) -> dict[str, str]:
    """What an LMS is told of each choice (or target) of a question, by its id."""
    ids = [one for one, _ in (question.targets if of_targets else question.choices)]
    if standard != "scorm12":
        return dict(zip(ids, ids, strict=True))
    if question.form == "true-false" and not question.said[0]:
        return {one: _SAME_IN_1_2.get(one, one) for one in ids}
    return dict(zip(ids, question.said[of_targets] or LETTERS, strict=False))


# ---- SCORM 1.2 in words (answers_as: words)


def in_words(question: Question) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What SCORM 1.2 is told of each choice and of each target when a course reports words; empty where it is typed.

    They are the author's words where every answer that can be given fits into a response, and can be told apart; else
    each begins with its letter, ``a) Leaf``, and is cut as far as it takes, at worst to the letter alone.
    """
    if question.form in _TYPED or not question.choices:
        return (), ()
    choices, targets = _lines(question.choices), _lines(question.targets)
    joined = _is_joined(question)
    if _length(choices, targets, joined) <= LONGEST and _are_clear(choices, targets, joined):
        return choices, targets
    lettered = [_lettered(one, joined) for one in (choices, targets)]
    for most in range(LONGEST, 0, -1):
        first, second = (tuple(_cut(text, most) for text in one) for one in lettered)
        if _length(first, second, joined) <= LONGEST:
            return first, second
    raise AssertionError("36 letters and 36 pairs of letters fit")


def _is_joined(question: Question) -> bool:
    """Whether an answer is made of several parts."""
    return bool(question.targets) or question.several or question.form == "sequencing"


def _lines(choices: Iterable[Choice]) -> tuple[str, ...]:
    """The words of choices, each on one line."""
    return tuple(_line(choice.text) or choice.id for choice in choices)


def _length(choices: Sequence[str], targets: Sequence[str], joined: bool) -> int:
    """Characters of the longest answer, as JavaScript and LMSs count them."""
    sizes = [_size(text) for text in choices]
    if not joined:
        return max(sizes)
    between = len(_BETWEEN) * (len(sizes) - 1)
    paired = len(sizes) * (len(_PAIRED) + max(map(_size, targets))) if targets else 0
    return sum(sizes) + between + paired


def _size(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _are_clear(choices: Sequence[str], targets: Sequence[str], joined: bool) -> bool:
    """Whether no two look alike, and none holds a sign by which answers are joined."""
    signs = ((";", ":") if targets else (";",)) if joined else ()
    alike = any(len({text.casefold() for text in one}) < len(one) for one in (choices, targets))
    return not alike and not any(sign in text for sign in signs for text in (*choices, *targets))


def _lettered(texts: Sequence[str], joined: bool) -> list[str]:
    if joined:
        texts = [text.replace(_BETWEEN, ", ").replace(_PAIRED, ", ") for text in texts]
    return [f"{letter}) {text}" for letter, text in zip(LETTERS, texts, strict=False)]


def _cut(text: str, most: int) -> str:
    """A text with its letter in at most so many characters."""
    if _size(text) <= most:
        return text
    if most < _ROOM_FOR_WORDS:
        return text[0]
    end = most - len(_CUT)
    while _size(text[:end]) > most - len(_CUT) or _is_attached(text[end]) or text[end - 1] == "\u200d":
        end -= 1
    return text[:end].rstrip() + _CUT


def _is_attached(sign: str) -> bool:
    """Whether a sign is one with the one before it: an accent, a part of an emoji."""
    return bool(unicodedata.combining(sign)) or sign in "\u200d\ufe0f"


__all__ = [
    "LETTERS",
    "LONGEST",
    "MAX_TEXT",
    "Foreseen",
    "QuestionWords",
    "in_words",
    "question_words",
    "reported_names",
    "reported_words",
    "right_as_reported",
    "right_in_words",
]
