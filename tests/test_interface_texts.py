"""The texts of the interface: whole in every language, of the right language, and the author's own where given."""

from __future__ import annotations

import json
import re
import zipfile
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from click.testing import CliRunner

from scormbuild import build_package, load_course
from scormbuild.cli import cli
from scormbuild.model import Interface, Quiz
from scormbuild.source.texts import (
    english_texts,
    forms_of,
    interface_texts,
    known_languages,
    own_interface,
    places_in,
)
from tests.conftest import COURSE, ROOT, MakeCourse

# Of whole numbers and decimals, in CLDR 46.
ONE = "one other"
MANY = "one many other"
SLAVIC = "one few many other"
CATEGORIES = {
    "ar": "zero one two few many other",
    "ca": MANY,
    "cs": SLAVIC,
    "da": ONE,
    "de": ONE,
    "el": ONE,
    "en": ONE,
    "es": MANY,
    "fi": ONE,
    "fr": MANY,
    "he": "one two other",
    "hi": ONE,
    "hu": ONE,
    "id": "other",
    "it": MANY,
    "ja": "other",
    "ko": "other",
    "nb": ONE,
    "nl": ONE,
    "pl": SLAVIC,
    "pt": MANY,
    "ro": "one few other",
    "ru": SLAVIC,
    "sk": SLAVIC,
    "sv": ONE,
    "tr": ONE,
    "uk": SLAVIC,
    "vi": "other",
    "zh-Hans": "other",
    "zh-Hant": "other",
}
SAME_AS_IN_ENGLISH = {
    *("activity", "copy_date", "copy_name", "copy_version", "details", "download", "flashcards"),
    *(
        "code",
        "code_error",
        "gap",
        "hint",
        "important",
        "kind_hotspot",
        "kind_likert",
        "left",
        "level",
        "menu",
        "minutes",
        "moved",
        "n_of",
        "note",
        "objectives",
        "or",
        "points",
        "print",
        "quiz",
        "retry",
        "right",
        "score",
        "sheet_place",
        "sheet_words",
        "solution",
        "start",
        "start_quiz",
        "tip",
    ),
    *("wrong", "xp", "xp_gained", "xp_of"),
}
"""Texts whose words some other languages share, or that have none."""
BUTTONS = (
    *("assessed", "check", "continue", "copy_text", "exit", "go_back", "hand_in", "hand_in_anyway", "hand_in_quiz"),
    *(
        "keep_copy",
        "leave_anyway",
        "more_lessons",
        "more_time",
        "next",
        "previous",
        "print",
        "print_pdf",
        "reload",
        "retry",
    ),
    *(
        "save_file",
        "send",
        "show_back",
        "show_front",
        "show_hint",
        "start",
        "start_quiz",
        "to_result",
        "try_again",
        "view_certificate",
    ),
)
SCRIPTS = {
    "ar": "\u0600-\u06ff",
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "he": "\u0590-\u05ff",
    "hi": "\u0900-\u097f",
    "ja": "\u3040-\u30ff\u4e00-\u9fff",
    "ko": "\uac00-\ud7af",
    "ru": "\u0400-\u04ff",
    "uk": "\u0400-\u04ff",
    "zh-Hans": "\u4e00-\u9fff",
    "zh-Hant": "\u4e00-\u9fff",
}
QUOTES = {
    **dict.fromkeys(("ar", "ca", "el", "es", "fr", "it", "nb", "ru", "uk"), "«»"),
    **dict.fromkeys(("cs", "de", "sk"), "„“"),
    **dict.fromkeys(("hu", "pl", "ro", "he"), "„”"),
    **dict.fromkeys(("en", "hi", "id", "ko", "pt", "tr", "vi", "zh-Hans"), "“”"),
    **dict.fromkeys(("fi", "sv", "da"), "””"),
    "nl": "‘’",
    **dict.fromkeys(("ja", "zh-Hant"), "「」"),
}
NAMES = {"XP", "SCORM", "JavaScript", "ID", "IDs", "Hotspot", "Esc", "PDF"}


def texts_in(language: str) -> dict[str, str | dict[str, str]]:
    return interface_texts(Interface(language))


@pytest.mark.parametrize("language", known_languages())
def test_a_text_has_the_plural_forms_of_its_language(language: str) -> None:
    """CLDR's categories, all of them; a text that suits every number may do without."""
    for name, text in texts_in(language).items():
        if isinstance(text, dict):
            assert sorted(text) == sorted(CATEGORIES[language].split()), (language, name)
            assert not isinstance(english_texts()[name], str), name
        assert all(form.strip() == form and form for form in forms_of(text)), (language, name)


@pytest.mark.parametrize("language", sorted(set(known_languages()) - {"en"}))
def test_no_text_is_left_in_english(language: str) -> None:
    same = {name for name, text in texts_in(language).items() if text == english_texts()[name]}
    assert same - SAME_AS_IN_ENGLISH == set(), language
    assert len(same) < 20, language


@pytest.mark.parametrize("language", sorted(set(SCRIPTS) & set(known_languages())))
def test_a_language_with_its_own_script_has_no_latin_words(language: str) -> None:
    for name, text in texts_in(language).items():
        for form in forms_of(text):
            words = set(re.findall(r"[A-Za-z]+", re.sub(r"\{\w+\}", "", form)))
            assert words <= NAMES, (language, name, words)
            assert name in ("xp", "xp_gained", "n_of", "xp_of", "moved") or re.search(f"[{SCRIPTS[language]}]", form), (
                name
            )


@pytest.mark.parametrize("language", known_languages())
def test_buttons_are_short(language: str) -> None:
    """At 320 pixels a button has room for some 30 letters."""
    for name in BUTTONS:
        assert all(len(form) <= 36 for form in forms_of(texts_in(language)[name])), (language, name)


@pytest.mark.parametrize("language", known_languages())
def test_each_language_has_its_own_quotation_marks(language: str) -> None:
    texts = [form for text in texts_in(language).values() for form in forms_of(text)]
    assert [text for text in texts if '"' in text or "..." in text] == []
    quoted = "".join(re.sub(r"[^“”„«»「」”’‘『』]", "", text) for text in texts)
    # In some languages an apostrophe is the same sign.
    assert set(quoted) | {"’"} == {*QUOTES[language], "’"}


@pytest.mark.parametrize(
    ("language", "served_by"),
    [
        ("en-GB", "en"),
        ("pt-BR", "pt"),
        ("de-AT", "de"),
        ("no", "nb"),
        ("nb-NO", "nb"),
        ("iw", "he"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("ZH-hk", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("tlh", None),
        ("zzz-Latn", None),
    ],
)
def test_a_tag_finds_the_texts_of_its_language(language: str, served_by: str | None) -> None:
    assert own_interface(language) == served_by
    assert texts_in(language) == texts_in(served_by or "en")


def test_nynorsk_shows_the_texts_of_bokmal_as_such(make_course: MakeCourse) -> None:
    """Two written languages: a page in one says which words are of the other (WCAG 3.1.2)."""
    assert own_interface("nn-NO") is None
    assert texts_in("nn-NO") == texts_in("nb")
    folder = make_course("Tekst.\n", course="id: norsk\ntitle: Norsk\nlanguage: nn\n")
    result = build_package(folder, folder.parent / "out", ["scorm12"])
    assert [one.rule for one in result.diagnostics] == ["SRC016"], "nothing is said of English"
    page = zipfile.ZipFile(result.packages[0].path).read("index.html").decode()
    assert '<html lang="nn" dir="ltr"' in page and '"words":"nb"' in page
    assert re.search(r'id="sb-exit" lang="nb" dir="ltr">Avslutt<', page)
    assert 'lang="en"' not in page


def test_the_page_of_the_format_lists_all_texts_and_languages() -> None:
    spec = spec_from_file_location("texts_list", ROOT / "scripts" / "texts_list.py")
    assert spec and spec.loader
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    page = (ROOT / "docs" / "format.md").read_text("utf-8")
    assert script.with_lists(page) == page, "run: python scripts/texts_list.py"
    assert all(f"\n| `{name}` |" in page for name in english_texts())


OWN = """\
id: small
title: Plants
language: {language}
texts:
  quiz: Knowledge check
  gap: "Blank {{n}}"
  check: 'Look & "see"'
  hint: Clue
  true: Yes, it is
  attempts_left: {{one: "{{n}} try left.", other: "{{n}} tries left."}}
"""
ASKED = """\
::: {.quiz #q attempts=2}
## Is rain wet?

- [x] Yes, it is
- [ ] False

> Clue: Rain.

> Because.
:::
"""


def page_of(folder: Path, output: Path, name: str = "index.html") -> str:
    result = build_package(folder, output, ["scorm12"])
    assert result.ok, [d.as_text() for d in result.diagnostics]
    with zipfile.ZipFile(result.packages[0].path) as archive:
        return archive.read(name).decode()


@pytest.mark.parametrize("language", ["en", "tlh"])
def test_texts_of_the_author_replace_those_of_the_interface(
    make_course: MakeCourse, tmp_path: Path, language: str
) -> None:
    folder = make_course(ASKED)
    (folder / "course.yaml").write_text(OWN.format(language=language).replace("true: Yes", '"true": Yes'), "utf-8")
    page = page_of(folder, tmp_path / "dist")
    assert 'aria-label="Knowledge check: ' in page
    assert ">Look &amp; &#34;see&#34;<" in page, "as text, in the language of the course"
    found = re.match(r"scormbuild\.words\((.*)\);\n", page_of(folder, tmp_path / "parts", "parts.js"))
    assert found
    assert json.loads(found[1])["attempts_left"] == {"one": "{n} try left.", "other": "{n} tries left."}
    course, _ = load_course(folder)
    assert course
    (quiz,) = (block for block in course.texts[0].blocks if isinstance(block, Quiz))
    assert quiz.questions[0].hints, "the author's word for a hint"


def test_every_text_can_be_replaced(make_course: MakeCourse, tmp_path: Path) -> None:
    own = {
        name: " ".join(["Z", *(f"{{{one}}}" for one in sorted(places_in(text)))])
        for name, text in english_texts().items()
    }
    folder = make_course(ASKED.replace("> Clue: Rain.\n\n", ""))
    (folder / "course.yaml").write_text(COURSE + f"texts: {json.dumps(own)}\n", "utf-8")
    page = page_of(folder, tmp_path / "dist")
    for text in ("Check answer", "Select one answer.", "Skip to main content"):
        assert text not in page


def test_an_unknown_text_is_named_with_the_likeliest(make_course: MakeCourse, inside: Path) -> None:
    folder = make_course("Text.", COURSE + "texts: {chek: Look}\n")
    done = CliRunner().invoke(cli, ["check", str(folder)])
    assert done.exit_code == 1
    assert 'unknown key "chek"' in done.output
    assert 'did you mean "check"?' in done.output


def test_a_page_in_another_language_than_its_interface_says_so(make_course: MakeCourse, tmp_path: Path) -> None:
    """WCAG 3.1.2: what is written at build time; tests/browser/test_languages.py plays the rest."""
    folder = make_course("Text.", COURSE + "language: tlh\n")
    page = page_of(folder, tmp_path / "dist")
    assert '<html lang="tlh" dir="ltr"' in page
    assert re.search(r'<button [^>]*id="sb-exit" lang="en" dir="ltr">Exit</button>', page)
    assert '<p class="notice" lang="en" dir="ltr">' in page
    english = page_of(make_course("Text.", name="english"), tmp_path / "dist")
    assert 'lang="en" dir="ltr">Exit' not in english
