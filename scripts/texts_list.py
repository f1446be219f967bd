"""Write what docs/format.md says of the interface texts, from the texts themselves: python scripts/texts_list.py"""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from scormbuild.model import Interface
from scormbuild.source.texts import english_texts, interface_texts, known_languages

PAGE = Path(__file__).resolve().parent.parent / "docs" / "format.md"
_HEAD = "| name | text in English |\n| --- | --- |\n"
WIDTH = 120


def with_lists(page: str) -> str:
    """The page with its lists of languages, of words for true and false, and of all texts."""
    *most, last = known_languages()
    page = re.sub(r"(?<=Buttons and messages exist in )[^.]+", f"{', '.join(most)} and {last}", page)
    words = "The words for true and false in each language: " + ", ".join(map(_true_and_false, known_languages())) + "."
    page = re.sub(
        r"^The words for true and false in each language: .+?\n\n",
        lambda _: textwrap.fill(words, WIDTH, break_on_hyphens=False) + "\n\n",
        page,
        flags=re.DOTALL | re.MULTILINE,
    )
    rows = "".join(f"| `{name}` | {_english(text)} |\n" for name, text in english_texts().items())
    return re.sub(rf"(?<={re.escape(_HEAD)})(?:\|.*\n)*", lambda _: rows, page)


def _true_and_false(language: str) -> str:
    texts = interface_texts(Interface(language))
    return f"{language} {texts['true']} / {texts['false']}"


def _english(text: str | dict[str, str]) -> str:
    return text if isinstance(text, str) else "; ".join(f"{form}: {words}" for form, words in text.items())


if __name__ == "__main__":
    PAGE.write_text(with_lists(PAGE.read_text("utf-8")), "utf-8")
