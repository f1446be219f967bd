"""Answers in words for SCORM 1.2 (``answers_as: words``): what fits into a response, and can be told apart."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scormbuild.model import Choice, Question
from scormbuild.progress.interactions import LONGEST, in_words
from scormbuild.source.questions import KINDS as DECLARED

KINDS = ("choice", "multiple", "true-false", "survey", "likert", "hotspot", "matching", "categorise", "ordering")
JOINED = ("multiple", "matching", "categorise", "ordering")


def choices_of(texts: list[str]) -> tuple[Choice, ...]:
    return tuple(Choice(f"id_{n}", "A", "", False, "", text) for n, text in enumerate(texts))


def asked(kind: str, texts: list[str], targets: list[str] | None = None, **more: Any) -> Question:
    """A question of these choices and targets."""
    pairs = choices_of(targets or (["one", "two"] if kind in ("matching", "categorise") else []))
    made = Question("q", "A", kind, 2, "Q?", "", "", choices_of(texts), 1, "", targets=pairs)
    return made._replace(**{"several": kind == "multiple", "form": DECLARED[kind].form, **more})


def longest(question: Question) -> str:
    """The longest response, put together as the run-time does it."""
    choices, targets = in_words(question)
    if question.kind not in JOINED:
        return max(choices, key=len)
    target = max(targets, key=len, default="")
    return "; ".join(f"{one}: {target}" if targets else one for one in choices)


def size(text: str) -> int:
    """Characters as an LMS counts them."""
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("kind", KINDS)
def test_words_that_fit_are_the_authors(kind: str) -> None:
    choices, targets = in_words(asked(kind, ["Leaf", "The  stem\n of it"], ["drinking", "breathing"]))
    assert choices == ("Leaf", "The stem of it"), "on one line"
    assert targets == ("drinking", "breathing")


@pytest.mark.parametrize("kind", ["fill-in", "numeric", "cloze", "long-text"])
def test_what_is_typed_is_words_already(kind: str) -> None:
    assert in_words(asked(kind, [])) == ((), ())
    assert in_words(asked(kind, ["a criterion"])) == ((), ())


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (asked("choice", ["x" * 300, "Leaf"]), ("a) " + "x" * 251 + "…", "b) Leaf")),
        (asked("choice", [" ", "Leaf"]), ("id_0", "Leaf")),
        (asked("choice", ["Leaf", "leaf"]), ("a) Leaf", "b) leaf")),
        (asked("choice", ["Leaf; stem", "Leaf"]), ("Leaf; stem", "Leaf")),
        (asked("multiple", ["Leaf; stem", "Leaf"]), ("a) Leaf, stem", "b) Leaf")),
        (asked("survey", ["A; b", "A"], several=True), ("a) A, b", "b) A")),
        (asked("matching", ["1: 2", "1:2"]), ("a) 1, 2", "b) 1:2")),
        (asked("ordering", ["First " + "x" * 200, "Then " + "y" * 200]), ("a) First " + "x" * 116 + "…",)),
    ],
)
def test_words_that_do_not_fit_or_look_alike_have_their_letter(question: Question, words: tuple[str, ...]) -> None:
    assert in_words(question)[0][: len(words)] == words
    assert size(longest(question)) <= LONGEST


def test_short_words_stay_whole_beside_a_long_one() -> None:
    choices, _ = in_words(asked("multiple", ["Leaf", "x" * 400, "Stem"]))
    assert (choices[0], choices[2]) == ("a) Leaf", "c) Stem")
    assert choices[1].startswith("b) " + "x" * 200) and choices[1].endswith("…")


def test_nothing_is_cut_within_a_sign() -> None:
    """Neither an emoji of two units, nor one that is made of several, nor a letter and its accent."""
    for sign in ("😀", "👩\u200d🌾", "e\u0301", "❤\ufe0f"):
        for before in range(4):
            (text, _), _ = in_words(asked("choice", ["x" * before + sign * 200, "Leaf"]))
            kept = text.removeprefix("a) " + "x" * before).removesuffix("…")
            assert size(text) <= LONGEST and kept == sign * (len(kept) // len(sign)), repr(sign)


TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80), min_size=2, max_size=36)


@given(st.sampled_from(KINDS), TEXTS, TEXTS)
def test_every_answer_fits_and_no_two_are_the_same(kind: str, texts: list[str], targets: list[str]) -> None:
    question = asked(kind, texts, targets if kind in ("matching", "categorise") else [])
    choices, named = in_words(question)
    assert len(choices) == len(texts) and len(set(choices)) == len(choices) and len(set(named)) == len(named)
    assert size(longest(question)) <= LONGEST
    some = [f"{one}: {other}" for one, other in product(choices[:3], named[:3])] if named else list(choices[:6])
    if kind in JOINED:
        several = ["; ".join(one) for number in (1, 2, 3) for one in product(some, repeat=number)]
        assert len(set(several)) == len(several)


@pytest.mark.parametrize("kind", ["multiple", "ordering", "matching", "categorise"])
def test_as_many_as_a_question_may_have_still_fit(kind: str) -> None:
    texts = [f"A rather long choice, number {n}" for n in range(36)]
    question = asked(kind, texts, [f"A partner, number {n}" for n in range(36)] if kind[0] in "mc" else None)
    question = question._replace(targets=question.targets if kind in ("matching", "categorise") else ())
    assert size(longest(question)) <= LONGEST
    assert [text[0] for text in in_words(question)[0]] == list("abcdefghijklmnopqrstuvwxyz0123456789")
