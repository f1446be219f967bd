"""Ids made of texts, anchors, and keys of saved work: what learners' progress hangs on, to the letter.

The values stand in packages that are in use. Where a test fails here, learners lose their progress.
"""

from __future__ import annotations

import hashlib
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scormbuild.progress.identifiers import LEGAL, anchor, derive, digest, state_keys


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello, World!", "hello_world"),
        ("__Hello__", "hello"),
        ("X marks it X", "x_marks_it_x"),
        ("9 lives", "q_9_lives"),
        ("Ça va?", "ca_va"),
        ("Größe des Baums", "gro_e_des_baums"),
        ("ﬁne", "fine"),
        ("", "q_e3b0c44298"),
        ("___", "q_bda251550b"),
        ("Привет", "q_dd679c0b9f"),
        # Half of the letters are enough, fewer are not.
        ("éé при", "q_" + hashlib.sha256("éé при".encode()).hexdigest()[:10]),
        ("éé пр", "ee"),
        # Of ASCII every text is readable, however few its letters.
        ("a + - * /", "a"),
        ("a" * 40, "a" * 40),
        ("a" * 41, "a" * 33 + "_c0f8bd"),
        ("9" * 38, "q_" + "9" * 38),
        ("9" * 39, "q_" + hashlib.sha256(b"9" * 39).hexdigest()[:6]),
        ("one two three four five six seven eight nine ten eleven", "one_two_three_four_five_six_b3e1b3"),
        ("x" * 33 + " " + "y" * 10, "x" * 33 + "_498015"),
        ("x" * 32 + " " + "y" * 10, "x" * 32 + "_" + hashlib.sha256(f"{'x' * 32} {'y' * 10}".encode()).hexdigest()[:6]),
    ],
)
def test_an_id_is_made_of_its_text(text: str, expected: str) -> None:
    assert derive(text, "q") == expected


@given(st.text() | st.text("aé9 _я", max_size=60))
def test_every_text_gives_an_id_that_lmss_take(text: str) -> None:
    made = derive(text, "card")
    assert LEGAL.match(made) and len(made) <= 40


def test_an_id_has_at_most_64_characters_and_begins_with_a_letter() -> None:
    assert LEGAL.match("a" * 64) and LEGAL.match("Z_9")
    for wrong in ("a" * 65, "9a", "_a", "", "a-b", "a\n", "é"):
        assert not LEGAL.match(wrong), wrong


def test_a_digest_is_ten_characters_of_sha_256() -> None:
    assert digest("Größe") == hashlib.sha256("Größe".encode()).hexdigest()[:10]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Hello, World! ", "hello-world"),
        ("a-b_c d", "a-b_c-d"),
        ("Привет Мир", "привет-мир"),
        ("A  B", "a--b"),
        ("tab\there: 9.5", "tabhere-95"),
    ],
)
def test_an_anchor_is_the_one_that_github_gives(text: str, expected: str) -> None:
    assert anchor(text) == expected


def test_keys_come_from_the_digest_of_the_id() -> None:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for width in (1, 2, 3):
        first = hashlib.sha256(b"root").digest()[:width]
        assert state_keys(["root"], width) == {"root": "".join(alphabet[byte % 64] for byte in first)}
    assert state_keys(["a", "b", "c"], 3) == {"a": "KXB", "b": "-jo", "c": "u9s"}


def test_keys_do_not_depend_on_order_or_on_what_is_named_twice() -> None:
    """q39 and q124 fall on one key, q233, q202 and q338 too: the id that sorts first has it, whatever comes first."""
    for ids in (["q124", "q39"], ["q202", "q233", "q338"], ["a", "q39", "q124", "b"]):
        made = [state_keys(order, 2) for order in permutations(ids)]
        assert all(one == made[0] for one in made) and len(set(made[0].values())) == len(ids)
        assert state_keys([*ids, *ids], 2) == made[0]
    assert state_keys(["q39", "q124"], 2) == {"q124": "yy", "q39": "_P"}


def test_the_later_of_two_takes_the_next_digest_that_is_free() -> None:
    ids = [f"i{number:02}" for number in range(60)]
    taken: dict[str, str] = {}
    for one in ids:
        salted = (hashlib.sha256(f"{one}{'~' * salt}".encode()).digest()[0] % 64 for salt in range(10_000))
        free = ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[number] for number in salted)
        taken[one] = next(key for key in free if key not in taken.values())
    assert state_keys(ids, 1) == taken


@given(st.sets(st.text(max_size=8), max_size=20), st.text(max_size=8))
def test_an_id_keeps_its_key_when_a_later_one_is_added(ids: set[str], another: str) -> None:
    before = {one: key for one, key in state_keys(ids, 2).items() if one < another}
    assert before.items() <= state_keys([*ids, another], 2).items()
