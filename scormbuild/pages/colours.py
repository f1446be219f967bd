"""The accent colour made readable: one colour of the author's in, light and dark CSS properties out."""

from __future__ import annotations

import colorsys

from scormbuild.model.contrast import TEXT_CONTRAST, contrast, luminance

LIGHT_PAGE = "#ffffff"
DARK_PAGE = "#1b1d22"


def readable(colour: str, background: str, ratio: float = TEXT_CONTRAST) -> str:
    """The colour itself, or the nearest lighter or darker one that has the ratio on the background."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    step = -0.01 if luminance(background) > 0.4 else 0.01
    shade = colour
    while contrast(shade, background) < ratio and 0 < light + step < 1:
        light += step
        shade = "#" + "".join(f"{round(c * 255):02x}" for c in colorsys.hls_to_rgb(hue, light, saturation))
    return shade


def text_on(colour: str) -> str:
    """White or black, whichever is easier to read on a colour: one of both always has a contrast of 4.5."""
    return "#ffffff" if contrast("#ffffff", colour) >= contrast("#000000", colour) else "#000000"


def accent_css(accent: str) -> str:
    """The custom properties that style.css builds on, for light and dark."""
    # A little above the limit, because links also stand on the tinted boxes.
    light = readable(accent, LIGHT_PAGE, 5.6)
    dark = readable(accent, DARK_PAGE, 6.4)
    on_light = "#ffffff" if contrast("#ffffff", light) >= TEXT_CONTRAST else "#000000"
    return (
        f":root{{--accent:{light};--on-accent:{on_light}}}\n"
        f"@media (prefers-color-scheme:dark){{:root{{--accent:{dark};--on-accent:#14151a}}}}\n"
    )
