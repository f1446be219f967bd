"""The run-time in a package: which of its bundles, and the interface texts that these need."""

from __future__ import annotations

import json
from collections.abc import Collection
from functools import cache

from scormbuild.machine.data_files import templates_dir
from scormbuild.model import Interface
from scormbuild.pages.parts import scripts_of, style_order
from scormbuild.source.texts import interface_texts


def dist_text(name: str) -> str:
    """A bundle of the run-time or of its style; empty for a part that has none."""
    file = templates_dir() / "dist" / name
    return file.read_text("utf-8") if file.is_file() else ""


def part_bundles(parts: Collection[str]) -> list[str]:
    """The bundles of parts of the run-time, in the order in which a package has them."""
    return [f"parts/{part}.js" for part in sorted(parts)]


def joined(bundles: Collection[str]) -> str:
    """Bundles as one script."""
    return "".join(dist_text(name) for name in bundles)


def parts_script(parts: Collection[str], interface: Interface, page: Collection[str]) -> bytes:
    """Parts that come with a lesson, with those of their texts that the bundles of the page do not have."""
    bundles = part_bundles(parts)
    names = json.dumps(" ".join(scripts_of(parts)))
    return f"{words_call(bundles, interface, page)}{joined(bundles)}scormbuild.parts({names});\n".encode()


def parts_style(parts: Collection[str]) -> str:
    """The styles of parts, where they have any, as they look before anybody does something."""
    return "".join(dist_text(f"parts/{part}.css") for part in style_order(parts))


def late_style(parts: Collection[str]) -> str:
    """The styles of parts for what comes of something that a learner does."""
    return "".join(dist_text(f"parts/{part}.late.css") for part in style_order(parts))


def words_call(bundles: Collection[str], interface: Interface, page: Collection[str]) -> str:
    """A call that hands the page the texts which it lacks for other bundles."""
    here = needed_texts(page, interface)
    own = {name: text for name, text in needed_texts(bundles, interface).items() if name not in here}
    words = json.dumps(own, ensure_ascii=False, separators=(",", ":"))
    return f"scormbuild.words({words});\n"


def needed_texts(bundles: Collection[str], interface: Interface) -> dict[str, object]:
    """The interface texts that bundles need, in the order of the texts' file."""
    names = {name for bundle in bundles for name in _table().get(bundle, ())}
    return {name: text for name, text in interface_texts(interface).items() if name in names}


@cache
def _table() -> dict[str, list[str]]:
    """Names of interface texts by the bundle that needs them, as scripts/bundle.js found them in the sources."""
    table: dict[str, list[str]] = json.loads(dist_text("texts.json"))
    return table
