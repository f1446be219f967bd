"""The look of a course as data: its colours, faces, logo and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple


class Asset(NamedTuple):
    """A file of the author's that goes into the package."""

    source: str
    """Path relative to the course folder."""
    target: str
    """Path in the package: ASCII, unique."""
    width: int = 0
    """Pixels to which a picture is scaled down; 0 for a file as it is."""


class Picture(NamedTuple):
    """A picture that course.yaml or front matter names."""

    asset: Asset
    alt: str
    """What it shows; empty for one that only decorates."""
    width: int = 0
    """Pixels; 0 where the file does not say."""
    height: int = 0
    sizes: tuple[Asset, ...] = ()
    """The same picture in other widths, rising; :attr:`asset` is the widest that is packed."""

    @property
    def assets(self) -> tuple[Asset, ...]:
        """All files that it is packed in."""
        return (*self.sizes, self.asset)

    @property
    def widest(self) -> int:
        """Pixels of :attr:`asset`."""
        return self.asset.width or self.width


class Face(NamedTuple):
    """A font of the author's: a WOFF2 file."""

    asset: Asset
    variable: bool = False
    """Whether it has more than one weight."""


class Certificate(NamedTuple):
    """What a learner who passed can print; it has the course's logo, too."""

    text: str = ""
    """The author's, below the title of the course."""
    picture: Picture | None = None
    """The author's, for example a signature."""


class Theme(NamedTuple):
    """How the pages look."""

    accent: str = "#2b59c3"
    """``#rrggbb``, of buttons and links."""
    second: str = ""
    """``#rrggbb``, of the header and the panel on the cover; empty for the colour of the page."""
    scheme: Literal["auto", "light", "dark"] = "auto"
    faces: tuple[str | Face, ...] = ()
    """Of the text and of headings: ``sans``, ``serif``, or a WOFF2 file; one alone is of both."""
    radius: int | None = None
    """Of corners, in pixels."""
    density: Literal["comfortable", "compact"] = "comfortable"
    style: str = ""
    """CSS of the author's."""
    logo: Picture | None = None
    logo_dark: Picture | None = None
    """For dark pages; None where the other one is shown there, too."""
    cover: Picture | None = None
    """Of the overview."""

    def assets(self) -> Iterator[Asset]:
        """The files that the pages show."""
        for picture in (self.logo, self.logo_dark, self.cover):
            if picture is not None:
                yield from picture.assets
        for face in self.faces:
            if isinstance(face, Face):
                yield face.asset
