"""What an LMS is told of answers, and the words that it stands for: names, pairs, patterns and cut words."""

from __future__ import annotations

from typing import Any

import pytest

from scormbuild.model import Accepted, Choice, Details, Gap, Lesson, LessonText, Prose, Question, Quiz
from scormbuild.progress import interactions
from scormbuild.progress.interactions import (
    LETTERS,
    LONGEST,
    MAX_TEXT,
    QuestionWords,
    in_words,
    question_words,
    reported_names,
    reported_words,
    right_as_reported,
    right_in_words,
)
from scormbuild.source.questions import KINDS


def choice(id: str, text: str = "", **more: Any) -> Choice:
    return Choice(id, id[0], f"<b>{text}</b>", False, "", text or id.title())._replace(**more)


def asked(kind: str, *choices: Choice, **more: Any) -> Question:
    made = Question("q1", "qq", kind, 2, " What\n is  it? ", "<p>", "", choices, 3, "<p>So.</p>")
    return made._replace(form=KINDS[kind].form, **more)


def words_of(question: Question, as_words: bool = False) -> QuestionWords:
    quiz = Quiz("check", "qz", "", (question,), 50, 0, 1)
    lesson = Lesson("one", "one", "One", "01.md", 0, 0, (), frozenset(), (), (), (), 0)
    text = LessonText(lesson, (Prose("<p>"), Details("", 2, "", "", (quiz,))), ())
    (only,) = question_words(text, as_words) if as_words else question_words(text)
    return only


LEAF = choice("leaf", correct=True)
ROOT = choice("root")
STEM = choice("stem", correct=True)
PAIRS = (choice("leaf", target="b"), choice("root", target="d"))
TARGETS = (choice("drinking"), choice("breathing"))
CHOICE = asked("choice", LEAF, ROOT)
SEVERAL = asked("multiple", LEAF, ROOT, STEM, several=True)
ORDER = asked("ordering", ROOT, LEAF)
MATCH = asked("matching", *PAIRS, targets=TARGETS)
TRUTH = asked("true-false", choice("true", correct=True), choice("false"))
TYPED = asked(
    "fill-in",
    accepted=(Accepted("a  b", "", "", True, ""), Accepted("c", "", "", False, ""), Accepted("d", "", "", True, "")),
)
CLOZE = asked(
    "cloze",
    body='<p>Roots  take <span data-gap="0"></span> and <img alt="light" src="x"> <span data-gap="1"></span>.'
    '<span>all</span><img src="y"></p>',
    gaps=(Gap(("water", "H2O"), ()), Gap((), (choice("light", correct=True), choice("dark")))),
)
TEXT = asked("long-text", choice("one", "Names  a root"), explanation="<p>A <b>model</b>\n text</p>")


def test_all_that_is_known_of_a_question() -> None:
    assert words_of(CHOICE) == QuestionWords(
        "q1", "choice", "choice", "What is it?", (("leaf", "Leaf"), ("root", "Root")), (), "check", 3, False, ("leaf",)
    )
    several = words_of(SEVERAL)
    assert several.several and several.right == ("leaf", "stem") and several.said == ((), ())
    assert words_of(ORDER).right == ("root", "leaf") and words_of(ORDER).several
    match = words_of(MATCH)
    assert match.targets == (("drinking", "Drinking"), ("breathing", "Breathing")) and match.several
    assert match.right == ("breathing", "drinking")
    assert words_of(asked("matching", choice("leaf", target="x"), targets=TARGETS)).right == ("",)
    typed = words_of(TYPED)
    assert typed.accepted == (("a b", True), ("c", False), ("d", True)) and not typed.right and not typed.choices
    cloze = words_of(CLOZE)
    assert words_of(CLOZE._replace(body='a <span data-gap="0"></span> b <em>c</em>')).body == "a [1] b c"
    assert words_of(CLOZE._replace(body='<span alt="x">a</span>')).body == "a"
    assert words_of(CLOZE._replace(body="")).body == ""
    assert cloze.body == "Roots take [1] and light [2].all"
    assert cloze.gaps == ((("water", True), ("H2O", True)), (("Light", True), ("Dark", False)))
    text = words_of(TEXT)
    assert words_of(TEXT._replace(choices=(LEAF,))).right == ()
    assert text.criteria == ("Names a root",) and text.model == "A model text" and not text.choices and not text.right
    # What only some kinds have.
    assert all(one.body == "" and one.model == "" and one.criteria == () for one in (several, match, typed))
    assert words_of(asked("choice", LEAF, ROOT, body="<p>x</p>")).body == ""
    assert words_of(SEVERAL, True).said == (("Leaf", "Root", "Stem"), ())
    assert words_of(MATCH, True).said == (("Leaf", "Root"), ("Drinking", "Breathing"))


def test_a_long_text_is_cut_off() -> None:
    long = asked("choice", choice("leaf", "x" * 19_999 + " yz"), choice("root"), text="q" * (MAX_TEXT + 1))
    made = words_of(long)
    assert made.text == "q" * 20_000 and made.choices[0][1] == "x" * 19_999
    assert words_of(asked("choice", choice("leaf", "x" * 20_000), ROOT)).choices[0][1] == "x" * 20_000


@pytest.mark.parametrize(
    ("question", "words", "in_12", "in_2004", "with_words"),
    [
        (CHOICE, "Leaf", "a", "leaf", "Leaf"),
        (SEVERAL, "Leaf; Stem", "a,c", "leaf[,]stem", "Leaf; Stem"),
        (ORDER, "Root; Leaf", "a,b", "root[,]leaf", "Root; Leaf"),
        (
            MATCH,
            "Leaf: Breathing; Root: Drinking",
            "a.b,b.a",
            "leaf[.]breathing[,]root[.]drinking",
            "Leaf: Breathing; Root: Drinking",
        ),
        (TRUTH, "True", "t", "true", "True"),
        (TYPED, "a b / d", "", "", ""),
        (CLOZE, "water / H2O; Light", "", "", ""),
        (TEXT, "", "", "", ""),
    ],
    ids=lambda one: one.kind if isinstance(one, Question) else None,
)
def test_what_is_right_for_people_and_for_lmss(
    question: Question, words: str, in_12: str, in_2004: str, with_words: str
) -> None:
    made = words_of(question)
    assert right_in_words(made) == right_in_words(words_of(question, True)) == words
    assert right_as_reported(made, "scorm12") == in_12
    assert (
        right_as_reported(made, "scorm2004-4") == in_2004 == right_as_reported(words_of(question, True), "scorm2004-4")
    )
    assert right_as_reported(words_of(question, True), "scorm12") == with_words


def test_names_of_choices_and_of_targets() -> None:
    match = words_of(MATCH)
    assert reported_names(match, "scorm12") == {"leaf": "a", "root": "b"}
    assert reported_names(match, "scorm12", of_targets=True) == {"drinking": "a", "breathing": "b"}
    assert reported_names(match, "scorm2004-4") == {"leaf": "leaf", "root": "root"}
    assert reported_names(match, "scorm2004-4", of_targets=True) == {"drinking": "drinking", "breathing": "breathing"}
    assert reported_names(words_of(MATCH, True), "scorm12", True) == {"drinking": "Drinking", "breathing": "Breathing"}
    truth = words_of(TRUTH)
    assert reported_names(truth, "scorm12") == {"true": "t", "false": "f"}
    assert reported_names(truth._replace(choices=(("yes", "Yes"),)), "scorm12") == {"yes": "yes"}
    assert reported_names(words_of(TRUTH, True), "scorm12") == {"true": "True", "false": "False"}
    assert reported_names(truth, "scorm2004-4") == {"true": "true", "false": "false"}
    many = words_of(asked("choice", *(choice(f"c{number}") for number in range(36))))
    assert "".join(reported_names(many, "scorm12").values()) == LETTERS == "abcdefghijklmnopqrstuvwxyz0123456789"


def test_the_words_behind_what_an_lms_receives() -> None:
    assert reported_words([words_of(MATCH)], "scorm12") == {
        "q1": {
            "text": "What is it?",
            "choices": {"a": "Leaf", "b": "Root"},
            "targets": {"a": "Drinking", "b": "Breathing"},
        }
    }
    assert reported_words([words_of(TYPED)], "scorm2004-4") == {
        "q1": {"text": "What is it?", "choices": {}, "targets": {}}
    }
    assert reported_words([words_of(CHOICE)], "scorm2004-4")["q1"]["choices"] == {"leaf": "Leaf", "root": "Root"}


# ---- words in SCORM 1.2


def said(kind: str, texts: list[str], targets: list[str] | None = None, **more: Any) -> tuple[tuple[str, ...], ...]:
    of = tuple(choice(f"t{number}", text) for number, text in enumerate(targets or []))
    return in_words(asked(kind, *(choice(f"c{n}", text) for n, text in enumerate(texts)), targets=of, **more))


def test_exactly_full_fits_and_one_more_has_letters() -> None:
    assert LONGEST == 255
    assert said("choice", ["x" * 255, "y"]) == (("x" * 255, "y"), ())
    assert said("choice", ["y", "x" * 256]) == (("a) y", "b) " + "x" * 251 + "…"), ())
    # An emoji counts as two, as JavaScript and LMSs count.
    assert said("choice", ["😀" * 127, "y"])[0][0] == "😀" * 127
    assert said("choice", ["😀" * 128, "y"])[0][0] == "a) " + "😀" * 125 + "…"
    # All of them, with "; " between.
    for kind, several in (("multiple", True), ("ordering", False)):
        assert said(kind, ["x" * 100, "y" * 153], several=several)[0] == ("x" * 100, "y" * 153)
        assert said(kind, ["x" * 100, "y" * 154], several=several)[0][0][:3] == "a) "
        assert said(kind, ["x" * 50, "y" * 100, "z" * 101], several=several)[0][2] == "z" * 101
        assert said(kind, ["x" * 50, "y" * 100, "z" * 102], several=several)[0][2][:3] == "c) "
    # Each with the longest partner, ": " between.
    fits = said("matching", ["x" * 10, "y" * 21], ["s" * 109, "t"])
    assert fits == (("x" * 10, "y" * 21), ("s" * 109, "t"))
    over = said("matching", ["x" * 10, "y" * 22], ["s" * 109, "t"])
    assert over[0][0] == "a) " + "x" * 10 and over[1][1] == "b) t" and len(over[1][0]) < 109


@pytest.mark.parametrize(
    ("kind", "texts", "targets", "lettered"),
    [
        ("choice", ["Leaf", "Root"], [], False),
        ("choice", ["Leaf", "LEAF"], [], True),
        ("choice", ["a; b: c", "d"], [], False),
        ("ordering", ["a; b", "d"], [], True),
        ("ordering", ["a: b", "d"], [], False),
        ("ordering", ["a ;b", "d"], [], True),
        ("matching", ["a: b", "d"], ["e", "f"], True),
        ("matching", ["a", "d"], ["e", "f; g"], True),
        ("matching", ["a", "d"], ["e", "E"], True),
        ("matching", ["a", "d"], ["a", "d"], False),
    ],
)
def test_words_that_look_alike_or_hold_what_joins_them(
    kind: str, texts: list[str], targets: list[str], lettered: bool
) -> None:
    made = said(kind, texts, targets)
    assert (made != (tuple(texts), tuple(targets))) is lettered
    if lettered:
        assert [text[:3] for text in made[0]] == ["a) ", "b) "]
        assert not any(sign in text for one in made for text in one for sign in ("; ", ": ") if kind != "choice")


def test_texts_with_their_letters_in_full() -> None:
    assert said("ordering", ["a; b: c", "d"]) == (("a) a, b, c", "b) d"), ())
    assert said("choice", ["a; b", "A; B"]) == (("a) a; b", "b) A; B"), ())
    assert said("matching", ["a: b", "d"], ["e; f", "g"]) == (("a) a, b", "b) d"), ("a) e, f", "b) g"))


def test_what_is_typed_or_empty_has_no_words() -> None:
    assert said("choice", []) == ((), ())
    for kind in ("fill-in", "numeric", "cloze", "long-text"):
        assert said(kind, ["a", "b"]) == ((), ())


@pytest.mark.parametrize(
    ("text", "most", "cut"),
    [
        ("a) leaf", 7, "a) leaf"),
        ("a) leXf", 6, "a) le…"),
        ("a) leaf", 6, "a) le…"),
        ("a) leaf", 5, "a) l…"),
        ("a) leaf", 4, "a"),
        ("a) l  f", 6, "a) l…"),
        ("a) 😀😀", 7, "a) 😀😀"),
        ("a) 😀😀", 6, "a) 😀…"),
        ("a) x😀", 5, "a) x…"),
        ("a) xye\u0301z", 7, "a) xy…"),
        ("a) xye\u0301z", 8, "a) xye\u0301z"),
        ("a) xye\u0301zz", 8, "a) xye\u0301…"),
        ("a) x❤\ufe0fyy", 6, "a) x…"),
        ("a) x👩\u200d🌾yy", 8, "a) x…"),
        ("a) x👩\u200d🌾yy", 10, "a) x👩\u200d🌾…"),
    ],
)
def test_nothing_is_cut_within_a_sign(text: str, most: int, cut: str) -> None:
    assert interactions._cut(text, most) == cut


def test_as_much_is_kept_as_fits() -> None:
    first, second = said("ordering", ["x" * 200, "y" * 200])[0]
    assert len(f"{first}; {second}") in (254, 255)
    worst = said("matching", ["x" * 9] * 36, ["y" * 9] * 36)
    assert worst == (tuple(LETTERS), tuple(LETTERS))
