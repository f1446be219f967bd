"""The accent made readable: contrasts of WCAG, and black or white on it, whichever can be read."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scormbuild.model.contrast import contrast, luminance
from scormbuild.pages.colours import DARK_PAGE, LIGHT_PAGE, accent_css, readable

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
CSS = re.compile(
    r":root\{--accent:(#[0-9a-f]{6});--on-accent:(#[0-9a-f]{6})\}\n"
    r"@media \(prefers-color-scheme:dark\)\{:root\{--accent:(#[0-9a-f]{6});--on-accent:#14151a\}\}\n"
)


@pytest.mark.parametrize(
    ("colour", "expected"),
    [
        ("#000000", 0.0),
        ("#ffffff", 1.0),
        ("#ff0000", 0.2126),
        ("#00ff00", 0.7152),
        ("#0000ff", 0.0722),
        # Below and above the knee of the curve, 0.04045 of 255.
        ("#0a0a0a", 10 / 255 / 12.92),
        ("#0b0b0b", ((11 / 255 + 0.055) / 1.055) ** 2.4),
        ("#808080", 0.215861),
    ],
)
def test_luminance_is_that_of_wcag(colour: str, expected: float) -> None:
    assert luminance(colour) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21),
        ("#ffffff", "#ffffff", 1),
        ("#777777", "#ffffff", 4.478),
        ("#ff0000", "#0000ff", 2.149),
    ],
)
def test_contrast_is_that_of_wcag_from_both_sides(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(expected, abs=1e-3)


def test_a_readable_colour_stays_and_another_is_changed_no_more_than_it_takes() -> None:
    assert readable("#0000ff", LIGHT_PAGE) == "#0000ff"
    # Exactly on the limit is enough.
    assert readable("#777777", "#ffffff", contrast("#777777", "#ffffff")) == "#777777"
    for colour, background, expected in (("#ff0000", LIGHT_PAGE, "#eb0000"), ("#0000ff", DARK_PAGE, "#7575ff")):
        assert readable(colour, background) == expected and contrast(expected, background) >= 4.5
    # Darkened on what is light, lightened on what is dark, in the middle too.
    assert luminance(readable("#bbbbbb", "#cccccc", 3)) < luminance("#bbbbbb")
    assert luminance(readable("#555555", "#444444", 3)) > luminance("#555555")
    # Where no shade will do, it ends with nearly black or white.
    assert (readable("#ffffff", "#ffffff", 30), readable("#000000", "#000000", 30)) == ("#030303", "#fcfcfc")


@given(COLOURS)
@example("#ffffff")
@example("#000000")
@example("#ffff00")
@example("#767676")
def test_text_on_the_accent_can_be_read_in_light_and_dark(accent: str) -> None:
    match = CSS.fullmatch(accent_css(accent))
    assert match, accent_css(accent)
    light, on_light, dark = match.groups()
    assert contrast(light, LIGHT_PAGE) >= 5.6 and contrast(dark, DARK_PAGE) >= 6.4
    assert contrast(on_light, light) >= 4.5 and contrast("#14151a", dark) >= 4.5


@pytest.mark.parametrize(
    ("accent", "light", "dark"), [("#2f7d32", "#2c762f", "#45b84a"), ("#ffe000", "#756700", "#ffe000")]
)
def test_an_accent_in_full(accent: str, light: str, dark: str) -> None:
    assert accent_css(accent) == (
        f":root{{--accent:{light};--on-accent:#ffffff}}\n"
        f"@media (prefers-color-scheme:dark){{:root{{--accent:{dark};--on-accent:#14151a}}}}\n"
    )
