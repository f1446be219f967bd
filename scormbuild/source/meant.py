"""What a line of text was meant as: a line that Markdown reads as words in, the list item or heading it resembles out.

``-[ ] Nitrogen``, ``• [ ] Nitrogen``, ``2.Second`` or ``##Roots`` are words to CommonMark (0.31, 4.2 and 5.2), which
wants certain signs and an ordinary space behind them. Word processors, phones and web pages bring others.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from scormbuild.machine.patterns import late

# White space of any script, and what takes no room: soft hyphens, zero-width characters, marks of direction.
_BLANK = r"[\s\xad\u180e\u200b-\u200f\u202a-\u202e\u2060\ufeff]"
_TICKS = "xXхХｘＸ×✓✔✗✘√*vV_"
_DASHES = "‐‑‒–—―−－"
_BULLETS = "•◦▪‣⁃●○·∙▶►＊＋"
_WIDE = "０１２３４５６７８９．）、"
_EMPTY, _TICKED = "☐⬜□", "☑☒✅"
_MARKED = late(
    rf"(?P<lead>{_BLANK}*+)"
    rf"(?:(?P<number>\d{{1,9}})(?P<dot>[.)．）、])|(?P<letter>[A-Za-z])[.)]|(?P<bullet>[-*+{_DASHES}{_BULLETS}]))?+"
    rf"(?P<gap>{_BLANK}*+)"
    rf"(?P<box>[\[［【]{_BLANK}*+(?P<tick>[{_TICKS}]?+){_BLANK}*+[\]］】]"
    rf"|[(（]{_BLANK}*+(?P<round>[{_TICKS}]?+){_BLANK}*+[)）]|[{_EMPTY}{_TICKED}])?+"
    rf"(?P<blank>{_BLANK}*+)(?P<words>.*+)",
    re.DOTALL,
)
_HEADING = late(rf"({_BLANK}*+)([#＃]{{1,6}}+)({_BLANK}*+)([^\s#＃].*+)", re.DOTALL)
_RULE = late(r"(?:={2,}+|--|[‒–—―─━]{2,}+)\s*+")
_BACK = late(rf"{_BLANK}*+[:：]{_BLANK}*+([^:：].*+)", re.DOTALL)
# As far as marks, boxes and blanks reach.
_BEGIN = late(rf"(?:{_BLANK}|[^\w\s]|[xX](?=.?\])|\d{{1,9}}(?=[.)]))++")
_ODD = late(rf"(?![ \t]){_BLANK}")
_QUOTES = "\"'“„«([*`"
SHOWN = 60
"""Characters of an author's words that a message shows."""


class Box(NamedTuple):
    """A checkbox, or what was to be one."""

    right: str
    """As it should be written, ``[ ]`` or ``[x]``."""
    words: str
    is_round: bool
    """Whether it is written with parentheses."""
    is_right: bool
    """Whether the box itself is as it should be, so that only the space behind it is not."""


class Marked(NamedTuple):
    """A line that begins like an item of a list."""

    number: int | None
    box: Box | None
    words: str
    """What stands behind mark and box."""
    has_mark: bool
    """Whether it begins with a bullet, a dash, a number or a letter."""
    is_sure: bool
    """Whether no line of a sentence begins so."""
    is_dash: bool
    """Whether it begins with a dash and no box, as the name below a saying does."""
    is_usual: bool = False
    """Whether an ordinary space stands behind its mark, as it should."""


def marked(text: str) -> Marked | None:
    """The item that a line was meant as; None where it is a line like any other."""
    read = _MARKED.fullmatch(text)
    if read is None:
        return None
    number, bullet, letter = read["number"], read["bullet"], read["letter"]
    has_mark = bool(number or bullet or letter)
    value = int(number) if number else None
    if box := _box(read, has_mark):
        return Marked(value, box, box.words, has_mark, has_mark or box.right == "[ ]", False)
    words = text[read.end("gap") :]
    if not has_mark or not words:
        return None
    is_odd = bool(_ODD.search(read["lead"] + read["gap"]))
    # With an ordinary space behind it, a mark is one for the parser too, unless it stands too far in.
    is_usual = bool(read["gap"]) and not is_odd
    is_word = words[0].isalpha() or words[0] in _QUOTES
    is_dash = bool(bullet) and bullet in _DASHES
    if bullet and bullet in _BULLETS:
        return Marked(None, None, words, True, True, False)
    if is_dash:
        return Marked(None, None, words, True, False, True) if is_odd or is_usual or words[0].isalpha() else None
    if bullet:
        # An ordinary mark is text only where four spaces or more stand before it.
        is_sure = is_odd or is_usual
        return Marked(None, None, words, True, is_sure, False, is_usual) if is_sure or is_word else None
    if number:
        # No list of the parser begins with other digits; wide ones are those of lists only.
        is_wide = any(sign in _WIDE for sign in number + read["dot"])
        is_other = not number.isascii()
        # With a space behind it, it may be the year that ends a sentence: who asks knows the number before.
        is_year = is_usual and not is_other and not is_wide
        is_item = is_wide or is_other or is_odd or is_word or is_year
        return Marked(value, None, words, True, is_wide or is_odd, False, is_year) if is_item else None
    # Letters begin names and sentences too.
    return Marked(None, None, words, True, False, False) if read["gap"] else None


def box_of(text: str) -> Box | None:
    """The checkbox of an item, which begins with its mark; None where it has none."""
    read = _MARKED.fullmatch(text)
    return _box(read, True) if read else None


def _box(read: re.Match[str], has_mark: bool) -> Box | None:
    box, blank, words = read["box"], read["blank"], read["words"]
    if not box:
        return None
    if box in _EMPTY + _TICKED:
        return Box("[x]" if box in _TICKED else "[ ]", words, False, False)
    is_round = read["round"] is not None
    tick = read["round"] if is_round else read["tick"]
    # Links and what they refer to have a bracket or a colon behind theirs; "f(x)" may be parted by a line.
    if not blank and words[:1] and words[0] in "([:":
        return None
    if not has_mark and is_round and not (blank and words and (tick or len(box) > 2)):
        return None
    if not has_mark and not is_round and not tick and not words:
        return None
    right = "[x]" if tick and tick != "_" else "[ ]"
    return Box(right, words, is_round, box.lower() == right)


def heading(text: str) -> str | None:
    """The heading that a line was meant as, as it should be written; None where it was not."""
    read = _HEADING.fullmatch(text)
    if read is None:
        return None
    lead, signs, gap, words = read.groups()
    # A word may begin with one #.
    if len(signs) < 2 and "＃" not in signs and not lead and not _ODD.search(gap):
        return None
    return f"{'#' * max(2, len(signs))} {shortened(words)}"


def is_rule(text: str) -> bool:
    """Whether a line was meant as a rule, or to underline the one above."""
    return _RULE.fullmatch(text) is not None


def back(text: str) -> str | None:
    """The back of a card that a line was meant as, as it should be written; None where it was not."""
    read = _BACK.fullmatch(text)
    return f": {shortened(read[1])}" if read else None


def odd_blank(text: str) -> str:
    """The first character among the blanks of a line's beginning that is no ordinary space; empty where none is."""
    begin = _BEGIN.match(text)
    odd = _ODD.search(begin[0]) if begin else None
    return f"U+{ord(odd[0]):04X} ({unicodedata.name(odd[0], 'control').lower()})" if odd else ""


def shortened(words: str) -> str:
    """Words as a message shows them."""
    words = " ".join(words.split())
    return words if len(words) <= SHOWN else f"{words[:SHOWN]}..."
