"""Formulas in words that can be read and typed: TeX in, ``x²`` and what people type in its place out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from html import unescape

from lxml import etree

from scormbuild.machine.patterns import late
from scormbuild.source.formulas import UnreadableFormula, formula, in_words
from scormbuild.source.marks import LOWERED, RAISED

_VULGAR = {unicodedata.normalize("NFKC", sign).replace("\u2044", "/"): sign for sign in "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
_ENTITY = late(r"&(?!(?:lt|gt|amp|quot|apos|#\w++);)\w++;")
_NUMBER = late("[-+\u2212]?\\d++[-+\u2212]?")
_APPLIED = late(r"\u2061(?=\w)")
_NOT_SEEN = late("[\u2061-\u2064\u200b]")
_SIMPLE = late(r"[\w.,°′\u20d7⁰¹²³⁴-⁹₀-₉]*+")
_OPERATOR = late("(?<=[^\\s(=+\u2212·×≤≥<>≠≈→±]) *([=+\u2212·×≤≥<>≠≈→±]) *(?=[^\\s)])")
_ONE_IN_BRACES = late(r"(?<=[\^_])\{(-?\w++)\}")
_ROOT = late(r"√(\w++)")
_GREEK = (*range(0x3B1, 0x3C2), *range(0x3C3, 0x3CA))
_TYPED = {
    **{chr(code): unicodedata.name(chr(code)).rpartition(" ")[2].lower() for code in _GREEK},
    **dict.fromkeys("·×", "*"),
    "√": "sqrt",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "→": "->",
    "±": "+-",
    "λ": "lambda",
}
"""What is typed for signs that no keyboard has."""


def readable(tex: str) -> str:
    """A formula on one line, as it is shown: ``x²`` for ``x^2``, ``½`` for ``\\frac{1}{2}``; its TeX where it has no
    such form."""
    return _OPERATOR.sub(r" \1 ", _line(tex) or in_words(tex))


def typed_forms(tex: str) -> tuple[str, ...]:
    """A formula in all ways in which it is likely to be typed, the one that is shown first."""
    shown, line, written = readable(tex), _line(tex) or in_words(tex), in_words(tex)
    forms = [shown, line, written, _ONE_IN_BRACES.sub(r"\1", written)]
    forms += ["".join(_TYPED.get(sign, sign) for sign in _ROOT.sub(r"√(\1)", form)) for form in (shown, line)]
    if "×" in line:
        forms += [form.replace("×", "x") for form in (shown, line)]
    return tuple(dict.fromkeys(form for form in forms if form))


def _line(tex: str) -> str:
    try:
        made = formula(tex, display=False)
    except UnreadableFormula:
        return ""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    root = etree.fromstring(_ENTITY.sub(lambda entity: unescape(entity[0]), made), parser)
    return " ".join(_NOT_SEEN.sub("", _APPLIED.sub(" ", _words(root))).replace("⋅", "·").split())


def _words(node: etree._Element) -> str:
    kind = etree.QName(node).localname
    if kind in ("annotation", "annotation-xml", "mspace", "mphantom"):
        return ""
    inside = [_words(child) for child in node]
    if not inside:
        return node.text or ""
    if kind == "mfrac" and node.get("linethickness") not in ("0", "0px", "0pt", "0em"):
        return _fraction(*inside)
    if kind == "msqrt":
        return f"√{_grouped(''.join(inside))}"
    if kind == "mroot":
        root = {"3": "∛", "4": "∜"}.get(inside[1], f"{_moved(inside[1], RAISED, '^')}√")
        return f"{root}{_grouped(inside[0])}"
    return "".join(_scripts(kind, inside))


def _scripts(kind: str, inside: list[str]) -> Iterator[str]:
    below = {"msub": 1, "munder": 1, "msubsup": 1, "munderover": 1}.get(kind)
    above = {"msup": 1, "msubsup": 2, "munderover": 2}.get(kind)
    if below is None and above is None:
        yield from inside
        return
    yield inside[0]
    if below is not None:
        yield _moved(inside[below], LOWERED, "_")
    if above is not None:
        yield {"∘": "°"}.get(inside[above]) or _moved(inside[above], RAISED, "^")


def _moved(text: str, signs: dict[str, str], mark: str) -> str:
    """A text raised or lowered, with signs of its own where there are some."""
    if text and set(text) <= {"′", "″"}:
        return text
    if _NUMBER.fullmatch(text):
        return "".join(signs[sign] for sign in text)
    return mark + (text if len(text) == 1 or (mark == "_" and _SIMPLE.fullmatch(text)) else f"({text})")


def _fraction(above: str, below: str) -> str:
    return _VULGAR.get(f"{above}/{below}") or f"{_grouped(above)}/{_grouped(below)}"


def _grouped(text: str) -> str:
    return text if _SIMPLE.fullmatch(text) else f"({text})"
