"""What a package has for those who ask for it: the menu, the result and other views, the certificate."""

from __future__ import annotations

import json
from collections.abc import Collection
from urllib.parse import quote

from scormbuild.model import Certificate, CourseSettings, Picture, Theme
from scormbuild.pages.colours import LIGHT_PAGE, readable
from scormbuild.pages.parts import CERTIFICATE, MENU
from scormbuild.pages.scripts import dist_text, part_bundles, parts_script, parts_style, words_call
from scormbuild.pages.theme import in_scheme

EXTRAS = "extras.js"
"""The result and other views, which are loaded together."""


def on_demand(settings: CourseSettings, page: Collection[str], several: bool) -> dict[str, bytes]:
    """The files by their paths in the package.

    ``page`` are the bundles of the page, whose texts are not said again; ``several``: whether there is more than one
    lesson.
    """
    interface, theme = settings.interface, settings.theme

    def script(bundle: str) -> bytes:
        return f"{words_call([bundle], interface, page)}{dist_text(bundle)}".encode()

    files = {"extras.css": dist_text("extras.css").encode(), EXTRAS: script(EXTRAS)}
    if several:
        files["menu.css"] = in_scheme(theme, parts_style([MENU])).encode()
        files["menu.js"] = script(*part_bundles([MENU]))
    if settings.certificate:
        # Paper is white, whatever the pages look like.
        accent = readable(theme.accent, LIGHT_PAGE)
        style = f":root{{--paper-accent:{accent}}}\n{parts_style([CERTIFICATE])}"
        files["certificate.css"] = style.encode()
        shown = _of_author(settings.certificate, theme)
        files[f"parts/{CERTIFICATE}.js"] = shown + parts_script([CERTIFICATE], interface, page)
    return files


def _of_author(certificate: Certificate, theme: Theme) -> bytes:
    """A call that hands the certificate its text and pictures, which are data there as everywhere."""
    pictures = {"logo": theme.logo or theme.logo_dark, "picture": certificate.picture}
    own = {"text": certificate.text, **{name: _picture(one) for name, one in pictures.items() if one}}
    data = json.dumps(own, ensure_ascii=False, separators=(",", ":"))
    return f"scormbuild.certificate={data};\n".encode()


def _picture(picture: Picture) -> dict[str, object]:
    size = {"width": picture.width, "height": picture.height}
    return {"src": quote(picture.asset.target), "alt": picture.alt, **size}
