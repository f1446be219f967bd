"""Make the pictures of docs/questions.md from its own sources: python scripts/question_pictures.py

It needs what the tests need (`scripts/test.py` installs it), and Chromium.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 650
"""What Moodle leaves of a window of 1,280 pixels."""
MOST_BYTES = 40_000


def make_pictures() -> list[Path]:
    """Write a picture of each kind of question, as the learner finds it."""
    sys.path.insert(0, str(ROOT))
    from scormbuild import build_package
    from tests.conftest import CHROMIUMS, unpack
    from tests.questions_page import PICTURES, kinds, question, write_course

    made: list[Path] = []
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as driver:
        folder = Path(temporary)
        result = build_package(write_course(folder / "course"), folder / "dist", ["scorm12"])
        assert result.ok, [d.as_text() for d in result.diagnostics]
        # The system's browser where there is one, else Playwright's own; as in tests/browser/conftest.py.
        found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUMS)), None)
        arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        browser = driver.chromium.launch(executable_path=found, args=arguments)
        page = browser.new_page(
            viewport={"width": WIDTH, "height": 900},
            device_scale_factor=1,
            color_scheme="light",
            reduced_motion="reduce",
        )
        page.goto((unpack(result.packages[0].path, folder / "unpacked") / "index.html").as_uri())
        # The bar stays on top while the page scrolls.
        page.locator(".bar").evaluate("(bar) => { bar.style.display = 'none' }")
        for kind in kinds():
            file = PICTURES / kind.picture
            question(page, kind.question).screenshot(path=file, animations="disabled")
            size = file.stat().st_size
            assert size < MOST_BYTES, f"{file.name} has {size:,} bytes, and {MOST_BYTES:,} are the most"
            made.append(file)
        browser.close()
    return made


if __name__ == "__main__":
    for picture in make_pictures():
        print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size:,} bytes")
