"""CSS of pictures: a style sheet, declarations or a single value in, the same with nothing that loads or runs out.

Tokens are those of CSS Syntax Level 3, read by tinycss2, so that escapes and comments are seen as a browser sees them;
what comes out is written from the tokens that were judged.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from scormbuild.machine.patterns import late
from scormbuild.source.text import CONTROL

_DEEPEST = 30
"""Brackets inside each other; drawings have three or four."""
_SHORT = 500
_AT_RULES = frozenset(
    ["charset", "font-face", "keyframes", "-moz-keyframes", "-webkit-keyframes", "layer", "media", "supports"]
)
_FUNCTION_NAMES = """
    rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix device-cmyk icc-color light-dark calc min max clamp
    round mod rem abs sign sin cos tan asin acos atan atan2 pow sqrt hypot log exp var env matrix matrix3d
    perspective rotate rotate3d rotatex rotatey rotatez scale scale3d scalex scaley scalez skew skewx skewy
    translate translate3d translatex translatey translatez blur brightness contrast drop-shadow grayscale
    hue-rotate invert opacity saturate sepia linear-gradient radial-gradient conic-gradient
    repeating-linear-gradient repeating-radial-gradient repeating-conic-gradient cubic-bezier linear steps circle
    ellipse inset path polygon ray rect xywh format local tech dir has is lang not nth-child nth-last-child
    nth-last-of-type nth-of-type where
"""
_FUNCTIONS = frozenset(_FUNCTION_NAMES.split())
_EMBEDDED = late(
    r"data:(?:image/(?:png|jpe?g|gif|webp|avif|bmp)|font/(?:woff2?|ttf|otf|sfnt)|"
    r"application/(?:x-)?font-(?:woff2?|ttf|otf|truetype|opentype|sfnt))(?:;[a-z0-9=-]{1,40}){0,3},",
    re.IGNORECASE,
)
# Words, numbers, colours and strings, without brackets, backslashes and at-rules: most of what drawings hold.
_HARMLESS = late(r"[\w\s#%.,:;!+*'\"-]*+")


class UnsafeStyle(Exception):
    """A style that must not be packed; its text says why, in words that follow "the SVG file"."""


def is_plain(css: str) -> bool:
    """Whether a style is so simple that it need not be read."""
    return _HARMLESS.fullmatch(css) is not None


def clean_style(css: str) -> str:
    """A style as it may be packed.

    Raises:
        UnsafeStyle: it loads something, or it is no CSS.
    """
    return _remembered(css) if len(css) < _SHORT else _judged(css)


@lru_cache(maxsize=2000)
def _remembered(css: str) -> str:
    """Drawings repeat a few styles thousands of times."""
    return _judged(css)


def _judged(css: str) -> str:
    # What is written is read once more: it has to be what was judged.
    return _written(_written(css))


def _written(css: str) -> str:
    import tinycss2

    try:
        tokens: list[Any] = tinycss2.parse_component_value_list(css, skip_comments=True)
        _judge(tokens)
        text: str = tinycss2.serialize(tokens)
    except (ValueError, OverflowError):
        # A number of thousands of digits, or half a character in an escape.
        raise UnsafeStyle("contains a style that is not valid CSS") from None
    if CONTROL.search(text):
        raise UnsafeStyle("contains a style with control characters")
    return text


def _judge(tokens: list[Any]) -> None:
    waiting = [(tokens, 0)]
    while waiting:
        inside, depth = waiting.pop()
        if depth > _DEEPEST:
            raise UnsafeStyle(f"contains a style with brackets nested more than {_DEEPEST} levels deep")
        for token in inside:
            if token.type == "error":
                raise UnsafeStyle("contains a style that is not valid CSS")
            if token.type == "url":
                _judge_address(token.value)
            elif token.type == "at-keyword" and token.lower_value not in _AT_RULES:
                raise UnsafeStyle(f"contains a style with @{token.lower_value[:40]}")
            elif token.type == "function":
                if token.lower_name == "url":
                    _judge_address(_only_string(token.arguments))
                elif token.lower_name not in _FUNCTIONS:
                    raise UnsafeStyle(f"contains a style with {token.lower_name[:40]}()")
                waiting.append((token.arguments, depth + 1))
            elif token.type in ("() block", "[] block", "{} block"):
                waiting.append((token.content, depth + 1))


def _only_string(arguments: list[Any]) -> str:
    """The address in ``url("...")``."""
    words = [token for token in arguments if token.type != "whitespace"]
    if len(words) != 1 or words[0].type != "string":
        raise UnsafeStyle("contains a style that is not valid CSS")
    text: str = words[0].value
    return text


def _judge_address(address: str) -> None:
    if not (address.startswith("#") or _EMBEDDED.match(address)):
        raise UnsafeStyle("contains a style that loads something from outside")
