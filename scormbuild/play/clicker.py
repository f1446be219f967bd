"""A learner who knows nothing of a course and uses whatever the page offers, by mouse or keyboard."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from typing import TYPE_CHECKING

from scormbuild.machine.data_files import templates_dir
from scormbuild.play.stage import Stage

if TYPE_CHECKING:
    from playwright.async_api import ElementHandle, Frame

_PATIENCE = 1500
"""Milliseconds for one click; what is covered by something else is not waited for."""
_PAUSE = 0.12
_WORDS = ("42", "water", "a", "Ana Rivera", "2026-01-31", "3.5", "x" * 60)
_KEYS = ("Tab", "ArrowRight", "ArrowDown", "ArrowLeft", "PageDown", "End", "Enter", "Space", "Escape")


async def explore(stage: Stage, seed: int, steps: int) -> None:
    """Use the course for a number of steps, or until it has ended its session.

    The same seed makes the same choices, as far as the pages offer the same at the same time.
    """
    luck = random.Random(seed)
    script = (templates_dir() / "play" / "controls.js").read_text("utf-8").rstrip().removesuffix(";")
    for step in range(steps):
        await _step(stage, luck, script)
        await asyncio.sleep(_PAUSE)
        # Asking for all of a session takes a moment.
        if step % 5 == 4 and await stage.over():
            return


async def _step(stage: Stage, luck: random.Random, script: str) -> None:
    from playwright.async_api import Error

    if luck.random() < 0.12:
        await stage.page.keyboard.press(luck.choice(_KEYS))
        return
    counts = [(frame, int(await stage.ask(frame, script, -1) or 0)) for frame in stage.frames()]
    total = sum(count for _, count in counts)
    if not total:
        return
    wanted = luck.randrange(total)
    for frame, count in counts:
        if wanted < count:
            with suppress(Error, TimeoutError):
                await asyncio.wait_for(_use(stage, frame, script, wanted, luck), _PATIENCE / 300)
            return
        wanted -= count


async def _use(stage: Stage, frame: Frame, script: str, number: int, luck: random.Random) -> None:
    """Use one thing as its kind is used."""
    # All choices are made first, so that what cannot be used does not change those that follow.
    by_keyboard, word, place, key = (
        luck.random() < 0.3,
        luck.choice(_WORDS),
        luck.random(),
        luck.choice(("Enter", "Space")),
    )
    found = (await frame.evaluate_handle(script, number)).as_element()
    if found is None:
        return
    kind = await found.evaluate(
        "(one) => one.matches('select') ? 'select' : one.matches(\"textarea, [contenteditable], "
        "input:not([type=button],[type=submit],[type=image],[type=reset],[type=radio],"
        "[type=checkbox],[type=range],[type=color])\") ? 'text' : 'button'"
    )
    if kind == "select":
        count = await found.evaluate("(one) => one.options.length")
        await found.select_option(index=int(place * count) if count else None, timeout=_PATIENCE)
    elif kind == "text":
        await _type(found, word)
    elif by_keyboard:
        await found.focus()
        await stage.page.keyboard.press(key)
    else:
        await found.click(timeout=_PATIENCE, no_wait_after=True)


async def _type(found: ElementHandle, word: str) -> None:
    kind = await found.get_attribute("type")
    await found.fill("2026-01-31" if kind == "date" else "42" if kind == "number" else word, timeout=_PATIENCE)


__all__ = ["explore"]
