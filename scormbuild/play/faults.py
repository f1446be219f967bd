"""The preview's switches for what goes wrong in the field, by names that can be typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

FAULTS: Mapping[str, tuple[str, ...]] = {
    "api": ("late", "never"),
    "mode": ("normal", "review", "browse"),
    "saving": ("fails", "twice", "lies", "page"),
    "slow": ("saving", "all"),
    "offline": (),
    "expired": (),
    "cut": ("CHARACTERS",),
    "pass": ("PERCENT",),
}
"""Names and values, as templates/preview/store.js has them; in capitals: a number."""


def in_help() -> str:
    """All of them as they are typed."""
    return ", ".join(f"{name}={'|'.join(values)}" if values else name for name, values in FAULTS.items())


def read_faults(words: Iterable[str]) -> dict[str, object]:
    """The switches from ``saving=fails``, ``offline``.

    Raises:
        ValueError: a word is not one of :data:`FAULTS`; in words for people.
    """
    return dict(_read(word.strip()) for word in words)


def _read(word: str) -> tuple[str, object]:
    name, equals, value = word.partition("=")
    if name not in FAULTS:
        raise ValueError(f'unknown fault "{name}"; choose from: {in_help()}')
    values = FAULTS[name]
    if not values:
        if equals:
            raise ValueError(f"{name} has no value; write only {name}")
        return name, True
    if values[0].isupper():
        most = 100 if name == "pass" else 1_000_000_000
        if not value.isascii() or not value.isdigit() or int(value) > most:
            raise ValueError(f'"{value}" is not a valid number for {name}; write for example {name}=50')
        return name, value
    if value not in values:
        raise ValueError(f'"{value}" is not a valid value for {name}; choose from: {", ".join(values)}')
    return name, value


__all__ = ["FAULTS", "in_help", "read_faults"]
