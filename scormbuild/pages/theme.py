"""The look that an author asks for, as CSS around the style of the pages."""

from __future__ import annotations

import re
from urllib.parse import quote

from scormbuild.model import Face, Picture, Theme
from scormbuild.pages.colours import accent_css, text_on

# Before a parenthesis, minified styles have no blank, which a word needs.
_SCHEME = re.compile(r" ?\(prefers-color-scheme: ?(dark|light)\)")
_STACKS = {"sans": "var(--sans)", "serif": "var(--serif)"}


def in_scheme(theme: Theme, css: str) -> str:
    """A style sheet of the pages in the scheme of the course: what is for the other one never applies."""
    if theme.scheme == "auto":
        return css
    return _SCHEME.sub(lambda query: " all" if query[1] == theme.scheme else " not all", css)


def before_style(theme: Theme) -> str:
    """What comes before the style of the pages."""
    return in_scheme(theme, accent_css(theme.accent))


def after_style(theme: Theme) -> str:
    """What comes behind it: empty where nothing was asked for."""
    rules: list[str] = []
    root: list[str] = []
    if theme.scheme != "auto":
        root.append(f"color-scheme:{theme.scheme}")
    if theme.radius is not None:
        root.append(f"--round:{theme.radius}px")
    if root:
        rules.append(f":root{{{';'.join(root)}}}")
    rules += _faces(theme.faces)
    if theme.second:
        # Inside, every colour is made of the two, and so has their contrast.
        ink = text_on(theme.second)
        inside = (
            f"--page:{theme.second};--ink:{ink};--soft:{ink};--accent:{ink};--on-accent:{theme.second};--edge:{ink};"
            f"--line:{theme.second};--raised:color-mix(in srgb,{ink} 14%,{theme.second});color:{ink};"
            f"background:{theme.second}"
        )
        rules.append(f".bar,.cover .panel{{{inside}}}")
    if theme.density == "compact":
        rules.append("html{font-size:93.75%}body{line-height:1.5}.view{padding-block:1.5rem 2rem}")
    made = "".join(f"{rule}\n" for rule in rules)
    return made + (f"{theme.style}\n" if theme.style else "")


def preloaded(theme: Theme) -> tuple[str, ...]:
    """Addresses of the faces that the first text needs."""
    return tuple(dict.fromkeys(quote(face.asset.target) for face in theme.faces if isinstance(face, Face)))


def logos(theme: Theme) -> tuple[Picture | None, Picture | None]:
    """The logo, and the one for dark pages where a device decides between both."""
    if theme.scheme == "dark" and theme.logo_dark:
        return theme.logo_dark, None
    return theme.logo or theme.logo_dark, theme.logo_dark if theme.scheme == "auto" and theme.logo else None


def _faces(faces: tuple[str | Face, ...]) -> list[str]:
    if not faces:
        return []
    rules = [
        f'@font-face{{font-family:"course {at}";src:url("{quote(face.asset.target)}") format("woff2");'
        # Of a weight that a font is said to have, browsers make no bold one.
        f"font-display:swap;font-weight:{'100 900' if face.variable else '400'}}}"
        for at, face in enumerate(faces)
        if isinstance(face, Face)
    ]
    names = [f'"course {at}",var(--sans)' if isinstance(face, Face) else _STACKS[face] for at, face in enumerate(faces)]
    rules.append(f"body{{font-family:{names[0]}}}")
    rules.append(f":is(h1,h2,h3,h4,h5,h6){{font-family:{names[-1]}}}")
    return rules
