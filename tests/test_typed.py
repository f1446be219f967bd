"""What is typed, compared as people mean it: the lists by which tests/runtime/typed.test.js tests the page, too."""

from __future__ import annotations

import json
import random
import subprocess
from fractions import Fraction
from importlib.util import module_from_spec, spec_from_file_location
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scormbuild.model import Question
from scormbuild.source.questions.alike import Strictness, for_pair, plain
from scormbuild.source.questions.numbers import decimal_comma, in_decimals, read_number, same_digits, thousands_sign
from tests.conftest import ROOT
from tests.reference import same_words

WORDS: list[dict[str, Any]] = json.loads((ROOT / "tests" / "fixtures" / "typed_words.json").read_text("utf-8"))
NUMBERS: list[dict[str, Any]] = json.loads((ROOT / "tests" / "fixtures" / "typed_numbers.json").read_text("utf-8"))


def same(typed: str, accepted: str, strict: Strictness) -> bool:
    strict = for_pair(typed, accepted, strict)
    return plain(typed, strict) == plain(accepted, strict)


def test_the_list_is_long_and_of_many_scripts() -> None:
    assert len(WORDS) >= 60 and len({one["script"] for one in WORDS}) >= 12


@pytest.mark.parametrize("one", WORDS, ids=lambda one: f"{one['script']} {one['typed']!a}")
def test_words_are_compared_as_people_mean_them(one: dict[str, Any]) -> None:
    strict = Strictness(one.get("language", "en"), one.get("case", False), one.get("accents", True))
    for typed, accepted in ((one["typed"], one["accepted"]), (one["accepted"], one["typed"])):
        assert same(typed, accepted, strict) is one["same"], f"{typed} and {accepted}"


def test_the_reference_of_the_random_learners_compares_likewise() -> None:
    for one in WORDS:
        # Its course is in English.
        if one.get("language", "en")[:2] not in ("tr", "az", "fr"):
            question = Question("q", "q", "fill-in", 2, "Q", "", "", (), 1, "")
            question = question._replace(case=one.get("case", False), accents=one.get("accents", True))
            assert same_words(one["typed"], one["accepted"], question, 0) is one["same"], one


@given(st.text(max_size=30), st.booleans(), st.booleans(), st.sampled_from(["en", "tr", "el", "de"]))
def test_a_text_is_the_same_as_itself_with_what_is_not_seen(
    text: str, case: bool, accents: bool, language: str
) -> None:
    assert same(text, f"  {text}\u200b ", Strictness(language, case, accents))


@pytest.mark.parametrize("one", NUMBERS, ids=lambda one: f"{one['typed']!a} {'comma' if one['comma'] else 'point'}")
def test_numbers_are_read_as_people_write_them(one: dict[str, Any]) -> None:
    read = read_number(one["typed"], one["comma"])
    if one["value"] is None:
        assert read is None
    else:
        assert read and (in_decimals(read.value), read.unit) == (one["value"], one["unit"])


def test_what_is_too_long_for_a_number_is_none() -> None:
    assert read_number("1" * 100_000, False) is None


@given(st.decimals(-(10**9), 10**9, places=3), st.booleans())
def test_a_number_in_the_ways_of_both_customs_is_the_same(number: Any, comma: bool) -> None:
    english = f"{number:,}"
    german = english.translate(str.maketrans(",.", ".,"))
    # With decimals beside thousands, or a second group, it is clear which is which.
    if abs(number) >= 1000:
        for text in (english, german, german.replace(".", " "), english.replace(",", "’")):
            read = read_number(text, comma)
            assert read and read.value == Fraction(number), text


@pytest.mark.parametrize(
    ("language", "thousands", "comma"),
    [
        ("en", ",", False),
        ("de", ".", True),
        ("DE", ".", True),
        ("de-CH", "'", False),
        ("fr", " ", True),
        ("pt-BR", ".", True),
        ("pt-PT", " ", True),
        ("es", ".", True),
        ("es-MX", ",", False),
        ("zh-Hant", ",", False),
    ],
)
def test_the_custom_of_a_language(language: str, thousands: str, comma: bool) -> None:
    assert (thousands_sign(language), decimal_comma(language)) == (thousands, comma)


@pytest.mark.usefixtures("node_modules")
def test_numbers_of_languages_are_those_of_unicode() -> None:
    """As JavaScript formats them, whose data is CLDR's."""
    tags = [
        tag
        for line in (
            "ar az be bg bn bs ca cs cy da de de-AT de-CH el en en-GB es es-419 es-MX es-US et eu fa fi fil fr ga gl",
            "he hi hr hu hy id is it it-CH ja kk ko ky lt lv mk ms nb nl pl pt pt-PT ro ru sk sl sq sr sv sw ta th tr",
            "uk ur uz vi zh",
        )
        for tag in line.split()
    ]
    script = """for (const tag of process.argv.slice(1)) {
      const parts = new Intl.NumberFormat(tag, { numberingSystem: "latn" }).formatToParts(1234567.5);
      console.log(["group", "decimal"].map((one) => parts.find(({ type }) => type === one).value).join("|"));
    }"""
    said = subprocess.run(["node", "-e", script, *tags], capture_output=True, encoding="utf-8", check=True).stdout
    for tag, line in zip(tags, said.splitlines(), strict=True):
        group, decimal = line.split("|")
        group = {"\u00a0": " ", "\u202f": " ", "’": "'"}.get(group, group)
        assert (thousands_sign(tag), decimal_comma(tag)) == (group, decimal == ","), tag


@pytest.mark.parametrize(
    ("one", "other", "comma", "same"),
    [
        ("10,000", "10000", False, True),
        ("10 000", "10,000", False, True),
        ("10.000", "10000", True, True),
        ("10.000", "10000", False, False),
        ("3,5", "3.5", False, True),
        ("3.10", "3.1", False, False),
        ("007", "7", False, False),
        ("1e3", "1000", False, False),
        ("1/2", "0.5", False, False),
        ("10,000 km", "10000km", False, True),
        ("10,000 km", "10000 m", False, False),
        ("one", "one", False, False),
    ],
)
def test_digits_are_the_same_however_they_are_grouped(one: str, other: str, comma: bool, same: bool) -> None:
    assert same_digits(one, other, comma) is same_digits(other, one, comma) is same


def test_the_table_of_the_page_is_made_from_that_of_python() -> None:
    spec = spec_from_file_location("alike_table", ROOT / "scripts" / "alike_table.py")
    assert spec and spec.loader
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    committed = (ROOT / "templates" / "runtime" / "alike.js").read_text("utf-8")
    assert script.alike_table() == committed, "run: python scripts/alike_table.py, then npm run bundle"


IN_THE_PAGE = """
import { readFileSync } from "node:fs";
import { sameText } from "./templates/runtime/compare.js";
import { numberIn, sameUnit } from "./templates/runtime/numbers.js";
const [numbers, pairs] = JSON.parse(readFileSync(0, "utf-8"));
const read = ([text, comma]) => {
  const number = numberIn(text, comma);
  return number ? [number.value, sameUnit(number.unit), number.text !== ""] : null;
};
const same = ([one, other, strict]) => sameText(one, other, strict);
console.log(JSON.stringify([numbers.map(read), pairs.map(same)]));
"""
SIGNS_OF_NUMBERS = (
    "0123456789" * 3 + "....,,,,'\u2019  \u00a0--\u2013+/\u00d7x*\u00b7^eE\u00bd\u00bc\u00b2\u00b3\u207bkmh%"
    "\u00b0C$\u20ac\u2082\u0663\u066b\u066c\u0967"
)
SIGNS_OF_WORDS = (
    "aAbBiI\u00ab\u00bb?!\u0131\u0130\u00df\u1e9e\u03c2\u03c3\u03a3\u03ac\u0386\u05d0\ufb01\u0587\u00c5\u00e9\u00f8\u0153\ud55c\u304b\u3099\u0301"
    "\u0307\u062a\u0640.'\"`\u00b4\u201e-\u2011 \u00a0\u00ad\u200b"
    "^^\u00b2\u00b3\u207b\u207a\u00bd(+-12m"
)


@pytest.mark.usefixtures("node_modules")
def test_the_page_reads_and_compares_whatever_is_typed_as_python_does() -> None:
    """Beyond the lists: anything that signs can be put together to."""
    chance = random.Random(12)

    def some(signs: str, most: int) -> str:
        return "".join(chance.choices(signs, k=chance.randint(1, most)))

    numbers = [(some(SIGNS_OF_NUMBERS, 9), chance.random() < 0.5) for _ in range(20_000)]
    pairs = []
    for _ in range(10_000):
        one, other = some(SIGNS_OF_WORDS, 6), some(SIGNS_OF_WORDS, 3)
        other = chance.choice([one.upper(), one.lower(), one.replace("i", "\u0131"), f"\u200b{one}.", other])
        strict = Strictness(chance.choice(["en", "tr", "fr"]), chance.random() < 0.3, chance.random() < 0.5)
        pairs.append((one, other, strict._asdict()))
    said = subprocess.run(
        ["node", "--input-type=module", "-e", IN_THE_PAGE],
        input=json.dumps([numbers, pairs]),
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        check=True,
    ).stdout
    read, compared = json.loads(said)
    for (text, comma), found in zip(numbers, read, strict=True):
        number = read_number(text, comma)
        meant = number and [pytest.approx(float(number.value)), number.same_unit, number.is_written_out]
        assert found == meant, (text, comma)
    assert sum(map(bool, read)) > 2_000
    for (one, other, given_strict), alike in zip(pairs, compared, strict=True):
        assert same(one, other, Strictness(**given_strict)) is alike, (one, other, given_strict)
    assert 1_000 < sum(compared) < 9_000
