"""Large pictures in the sizes that pages show them in, made with Pillow, an optional library (``scormbuild[images]``).

Without it, and for files that it cannot scale, pictures are packed as they are. The same file and the same version of
Pillow give the same bytes.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any

from scormbuild.model import Asset, Picture
from scormbuild.source.file_kinds import suffix_of

WIDTHS = (800, 1600)
"""Pixels: a phone, or half of a screen; and the widest that a page shows, on a screen of twice the pixels."""
_SPARES = 1.25
"""How much wider a picture has to be for a smaller one to be worth its bytes."""
_FORMATS: dict[str, tuple[str, dict[str, Any]]] = {
    ".jpg": ("JPEG", {"quality": 82, "optimize": True, "progressive": True}),
    ".jpeg": ("JPEG", {"quality": 82, "optimize": True, "progressive": True}),
    ".png": ("PNG", {"optimize": True}),
    ".webp": ("WEBP", {"quality": 82, "method": 6}),
}


@cache
def can_scale() -> bool:
    """Whether Pillow is installed."""
    return find_spec("PIL") is not None


def in_sizes(picture: Picture) -> Picture:
    """A picture as it is packed: in the widths that it is larger than, and no larger than the widest of them."""
    asset, own = picture.asset, picture.width
    if suffix_of(asset.source) not in _FORMATS or not can_scale():
        return picture
    made = [_scaled(asset, width) for width in WIDTHS if own > width * _SPARES]
    if made and own > WIDTHS[-1]:
        *smaller, widest = made if made[-1].width == WIDTHS[-1] else [*made, _scaled(asset, WIDTHS[-1])]
        return picture._replace(asset=widest, sizes=tuple(smaller))
    return picture._replace(sizes=tuple(made))


def _scaled(asset: Asset, width: int) -> Asset:
    target = PurePosixPath(asset.target)
    name, _, tag = target.stem.rpartition(".")
    return Asset(asset.source, str(target.with_name(f"{name}-{width}.{tag}{target.suffix}")), width)


def scaled_content(file: Path, asset: Asset) -> bytes | Path:
    """What is packed of a picture that is to be scaled: the file itself where it cannot be.

    Raises:
        OSError: the file is gone.
    """
    state = file.stat()
    return _content(file, asset, state.st_mtime_ns, state.st_size) or file


@lru_cache(maxsize=16)
def _content(file: Path, asset: Asset, _changed: int, _size: int) -> bytes | None:
    from PIL import Image, ImageOps, UnidentifiedImageError

    form, options = _FORMATS[suffix_of(asset.source)]
    try:
        with Image.open(file) as opened:
            if getattr(opened, "is_animated", False):
                return None
            profile = opened.info.get("icc_profile")
            # As cameras mean it: a copy without their notes has no other way to say which side is up.
            image = ImageOps.exif_transpose(opened)
            if form == "JPEG" and image.mode != "RGB":
                image, profile = image.convert("RGB"), None
            elif image.mode not in ("RGB", "RGBA", "L", "LA"):
                image = image.convert("RGBA")
            height = max(1, round(asset.width * image.height / image.width))
            image = image.resize((asset.width, height), Image.Resampling.LANCZOS)
            out = BytesIO()
            image.save(out, form, icc_profile=profile, **options)
    except (UnidentifiedImageError, Image.DecompressionBombError, ValueError, SyntaxError):
        return None
    made = out.getvalue()
    # A file that was compressed well needs no other one.
    return made if len(made) < _size else None
