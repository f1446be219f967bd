"""Text in SVG pictures that is hard to read: its colour against what was drawn below it (WCAG 2.2, 1.4.3).

Only what is certain counts. A text is judged where its colour, its place and the shape it stands on are written down as
numbers and plain colours; style sheets, gradients, see-through colours, curves and transformations other than moving
leave it unjudged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from lxml import etree

from scormbuild.model.contrast import LARGE_CONTRAST, TEXT_CONTRAST, contrast
from scormbuild.source.field_kinds.colours import NAMED_COLOURS
from scormbuild.source.picture_sizes import LINE
from scormbuild.source.svg_names import SVG
from scormbuild.source.svg_reading import UnsafeSvg, decoded, line_of, parse, without_head

PaleText = tuple[str, float, float, int]
"""Words, their contrast, the least that they need, and the line of the file; plain, so that it can be kept."""
_PAPER = "#ffffff"
"""What stands behind a picture: the page, or the light plate that dark pages have below it."""
_LARGE = 24.0
_LARGE_BOLD = 18.66
"""Pixels from which text, or bold text, is large (1.4.3: 18 and 14 points)."""
_MOST_SHAPES = 2_000
"""Shapes of a picture that are looked at: more are no diagram."""
_MOST_COMPARED = 200_000
_NUMBER = re.compile(r"[-+]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:e[-+]?\d{1,2})?", re.IGNORECASE)
_LENGTH = re.compile(r"([-+]?\d{0,9}(?:\.\d{1,9})?)(?:px)?")
_MOVED = re.compile(r"translate\( {0,4}([-+.\d]{1,20})(?: {0,4}, {0,4}| {1,4})?([-+.\d]{1,20})? {0,4}\)")
_STYLED = (
    "fill",
    "font-size",
    "font-weight",
    "opacity",
    "fill-opacity",
    "visibility",
    "display",
    "stroke",
    "mix-blend-mode",
)
_HIDDEN = ("defs", "clipPath", "mask", "symbol", "pattern", "marker", "linearGradient", "radialGradient", "filter")
_UNKNOWN = ("use", "image", "foreignObject", "switch")
"""What can cover any part of a picture."""


class _Look(NamedTuple):
    """What an element takes over from those around it; ``fill`` is None where it is not known."""

    fill: str | None = "#000000"
    size: float = 16.0
    bold: bool = False
    x: float = 0.0
    y: float = 0.0
    known: bool = True


class _Shape(NamedTuple):
    """A filled shape: ``inside`` says of a point whether it lies in it, None where that is not known."""

    fill: str | None
    inside: Callable[[float, float], bool | None]


def palest(data: bytes) -> PaleText | None:
    """The text with the least contrast, where that is too little; of an SVG file that may be packed."""
    if b"text" not in data:
        return None
    try:
        root = parse(without_head(decoded(data)))
    except UnsafeSvg:
        return None
    if next(root.iter(f"{{{SVG}}}style"), None) is not None:
        return None
    shapes: list[_Shape] = []
    worst: PaleText | None = None
    scale, compared = _scale(root), 0
    for node, look in _drawn(root, _Look()):
        name = etree.QName(node).localname
        if name != "text":
            shapes += _shapes(node, name, look)
            if len(shapes) > _MOST_SHAPES:
                return None
            continue
        compared += len(shapes)
        if compared > _MOST_COMPARED:
            return worst
        for words, own, line in _texts(node, look):
            found = _judge(words, own, line, shapes, scale)
            if found is not None and (worst is None or found[1] < worst[1]):
                worst = found
    return worst


def _judge(words: str, look: _Look, line: int, shapes: list[_Shape], scale: float) -> PaleText | None:
    """A text that is too pale for what it stands on; None where it is not, or nobody knows."""
    if not look.known or look.fill is None:
        return None
    below: str | None = _PAPER
    for shape in reversed(shapes):
        inside = shape.inside(look.x, look.y)
        if inside is None:
            return None
        if inside:
            below = shape.fill
            break
    if below is None:
        return None
    size = look.size * scale
    needed = LARGE_CONTRAST if size >= (_LARGE_BOLD if look.bold else _LARGE) else TEXT_CONTRAST
    ratio = contrast(look.fill, below)
    return (words, ratio, needed, line) if ratio < needed else None


def _drawn(root: etree._Element, look: _Look) -> Iterator[tuple[etree._Element, _Look]]:
    """The elements that are drawn, in their order, each with its look; texts without what is inside them."""
    waiting = [(root, look)]
    while waiting:
        node, outer = waiting.pop()
        if not isinstance(node.tag, str) or not node.tag.startswith(f"{{{SVG}}}"):
            continue
        name = etree.QName(node).localname
        own = _look(node, outer)
        if name in _HIDDEN or own is None:
            continue
        yield node, own
        if name != "text":
            waiting += [(child, own) for child in reversed(node)]


def _look(node: etree._Element, outer: _Look) -> _Look | None:
    """The look of an element; None where it is not shown."""
    given = _given(node)
    if given.get("display") == "none" or given.get("visibility") == "hidden":
        return None
    known, x, y = outer.known, outer.x, outer.y
    if node.getparent() is not None and etree.QName(node).localname == "svg":
        # A picture in the picture has a scale of its own.
        known = False
    if moved := node.get("transform", "").strip():
        by = _MOVED.fullmatch(moved)
        try:
            x, y = x + float(by[1] if by else "?"), y + float((by and by[2]) or 0)
        except ValueError:
            known = False
    if any(_number(given.get(one), 1) != 1 for one in ("opacity", "fill-opacity")) or "mix-blend-mode" in given:
        known = False
    if any(node.get(one) for one in ("filter", "mask", "clip-path")):
        known = False
    if etree.QName(node).localname in ("text", "tspan") and given.get("stroke", "none") != "none":
        # Letters with an edge of another colour, which is what they can be told by.
        known = False
    fill = _colour(given["fill"]) if "fill" in given else outer.fill
    size = _number(given.get("font-size"), -1) if "font-size" in given else outer.size
    weight = given.get("font-weight", "bold" if outer.bold else "")
    bold = weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 700)
    return _Look(fill, size, bold, x, y, known and size > 0)


def _given(node: etree._Element) -> dict[str, str]:
    """What an element says of its look itself."""
    found = {name: value.strip() for name in _STYLED if (value := node.get(name)) is not None}
    for declaration in node.get("style", "").split(";"):
        name, _, value = declaration.partition(":")
        if name.strip() in _STYLED:
            found[name.strip()] = value.replace("!important", "").strip()
    return {name: value for name, value in found.items() if value != "inherit"}


def _colour(text: str) -> str | None:
    """``#rrggbb``; "" for what is not filled, None where nobody knows."""
    text = text.lower()
    if text in ("none", "transparent"):
        return ""
    if re.fullmatch(r"#[\da-f]{3}", text):
        return "#" + "".join(2 * one for one in text[1:])
    if re.fullmatch(r"#[\da-f]{6}", text):
        return text
    if text.startswith("rgb(") and len(text) < 40 and "%" not in text:
        channels = [min(255, round(float(one))) for one in _NUMBER.findall(text)]
        return "#" + "".join(f"{max(0, one):02x}" for one in channels) if len(channels) == 3 else None
    return NAMED_COLOURS.get(text)


def _number(text: str | None, otherwise: float) -> float:
    """A length in pixels; ``otherwise`` where there is none, -1 where it has another unit."""
    if text is None:
        return otherwise
    found = _LENGTH.fullmatch(text.strip())
    try:
        return float(found[1]) if found else -1
    except ValueError:
        return -1


def _scale(root: etree._Element) -> float:
    """How much larger the picture is shown than it is drawn, where it has all the room of a line."""
    box = [float(one) for one in _NUMBER.findall(root.get("viewBox", ""))[:4]]
    width = _number(root.get("width"), -1)
    if len(box) < 4 or box[2] <= 0:
        return min(1.0, LINE / width) if width > 0 else 1.0
    return min(width, LINE) / box[2] if width > 0 else LINE / box[2]


def drawn_size(data: bytes) -> tuple[int, int]:
    """Width and height of a drawing that only says their ratio: as wide as a line of text; zeros without that."""
    try:
        box = parse(without_head(decoded(data))).get("viewBox", "")
    except UnsafeSvg:
        return 0, 0
    numbers = [float(one) for one in _NUMBER.findall(box)[:4]]
    if len(numbers) < 4 or min(numbers[2:]) <= 0:
        return 0, 0
    return LINE, max(1, round(LINE * numbers[3] / numbers[2]))


def _texts(node: etree._Element, look: _Look) -> Iterator[tuple[str, _Look, int]]:
    """The words of a text with their looks, where their places are numbers: its own, and those of its parts."""
    line = line_of(node) or 1
    at = _placed(node, look)
    if at is None or next(node.iter(f"{{{SVG}}}textPath"), None) is not None:
        return
    if (node.text or "").strip():
        yield _words(node.text), at, line
    for part in node:
        own = _look(part, at) if isinstance(part.tag, str) else None
        own = own and _placed(part, own._replace(x=look.x, y=look.y), at)
        if own is not None and (part.text or "").strip() and not len(part):
            yield _words(part.text), own, line_of(part) or line


def _placed(node: etree._Element, look: _Look, otherwise: _Look | None = None) -> _Look | None:
    """A look at the place that its element names, or at that of another; None where it names none that is known.

    A point a little above the line of writing, where letters are.
    """
    places = [_NUMBER.fullmatch(node.get(axis, "").strip()) for axis in ("x", "y")]
    if node.get("dy") or node.get("dx"):
        # Counted from the text before, as wide as its letters: what it stands on is that of the text itself.
        return look._replace(x=otherwise.x, y=otherwise.y) if otherwise is not None and not node.get("y") else None
    if otherwise is not None and not all(places):
        return look._replace(x=otherwise.x, y=otherwise.y)
    x, y = (float(one[0]) if one else 0.0 for one in places)
    return look._replace(x=look.x + x, y=look.y + y - look.size * 0.3)


def _words(text: str | None) -> str:
    return " ".join((text or "").split())[:40]


def _shapes(node: etree._Element, name: str, look: _Look) -> list[_Shape]:
    """What an element covers."""
    if name in _UNKNOWN:
        return [_Shape(None, lambda x, y: None)]
    box = _box(node, name)
    if name not in ("rect", "circle", "ellipse", "path", "polygon", "polyline") or look.fill == "":
        return []
    if box is None or (not look.known and look.fill is None):
        return [_Shape(None, lambda x, y: None)]
    left, top, right, bottom = (edge + moved for edge, moved in zip(box, (look.x, look.y, look.x, look.y), strict=True))
    exact = name == "rect"

    def inside(x: float, y: float) -> bool | None:
        if not look.known:
            return None
        if not (left <= x <= right and top <= y <= bottom):
            return False
        if name in ("circle", "ellipse"):
            across, down = (right - left) / 2 or 1, (bottom - top) / 2 or 1
            return ((x - left) / across - 1) ** 2 + ((y - top) / down - 1) ** 2 <= 1
        return True if exact else None

    return [_Shape(look.fill, inside)]


def _box(node: etree._Element, name: str) -> tuple[float, float, float, float] | None:
    """The edges of a shape: left, top, right, bottom; None where they are not known."""
    if name == "rect":
        if any("%" in node.get(one, "") for one in ("x", "y")):
            return None
        x, y = _number(node.get("x"), 0), _number(node.get("y"), 0)
        width, height = (1e9 if node.get(one) == "100%" else _number(node.get(one), 0) for one in ("width", "height"))
        return (x, y, x + width, y + height) if width >= 0 and height >= 0 else None
    if name in ("circle", "ellipse"):
        cx, cy = _number(node.get("cx"), 0), _number(node.get("cy"), 0)
        rx, ry = (_number(node.get(one, node.get("r")), -1) for one in ("rx", "ry"))
        return (cx - rx, cy - ry, cx + rx, cy + ry) if rx >= 0 and ry >= 0 else None
    points = node.get("points" if name != "path" else "d", "")
    if len(points) > 20_000 or (name == "path" and re.search("[a-zHVA-Z]", re.sub("[MLCQSTZze]", "", points))):
        # Of a path that counts from where it has got to, or along one axis, the edges are not in its numbers.
        return None
    numbers = [float(one) for one in _NUMBER.findall(points)]
    if not numbers or len(numbers) % 2:
        return None
    return (min(numbers[::2]), min(numbers[1::2]), max(numbers[::2]), max(numbers[1::2]))
