"""Finding a browser for the tests, or getting one: `python tests/get_browser.py`, before the tests.

Any Chromium or Chrome will do. Where there is none: Debian's package, for root; else Playwright's own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

NAMES = "chromium chromium-browser google-chrome google-chrome-stable chrome microsoft-edge".split()
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
)
#: What to type where nothing helped.
ADVICE = "apt install chromium" if shutil.which("apt-get") else "python -m playwright install chromium"
NO_BROWSER = f"De tests hebben een Chromium of Chrome nodig, en hier is er geen te krijgen: {ADVICE}"


def find() -> str | None:
    """The program of a browser that is there; None where there is none."""
    named = next(filter(None, map(shutil.which, NAMES)), None)
    placed = next((place for place in PLACES if Path(place).is_file()), None)
    return named or placed or _of_playwright()


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        program = playwright.chromium.executable_path
    return program if Path(program).is_file() else None


def get() -> str | None:
    """Find a browser, or get one first."""
    ways: tuple[Callable[[], bool], ...] = (_from_debian, _from_playwright)
    return find() or next(filter(None, (find() for way in ways if way())), None)


def _from_debian() -> bool:
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    install = ("apt-get", "install", "-y", "--no-install-recommends", "chromium")
    return _done("apt-get", "update") and _done(*install)


def _from_playwright() -> bool:
    return _done(sys.executable, "-m", "playwright", "install", "chromium")


def _done(*command: str) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0


def main() -> int:
    """Exit 0 where there is a browser now; else 1, with the command to type."""
    if get():
        return 0
    print(NO_BROWSER)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
