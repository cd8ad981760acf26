"""Pictures of the pages that a change adds: pictures.py SITE FOLDER.

FOLDER holds before.jsonl and after.jsonl (`show --json`). Each new page is photographed at 1,280 and 360
pixels, as it opens, into FOLDER/pictures. Of more than MOST new pages only the first are.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

MOST = 10
WIDTHS = {"breed": 1280, "smal": 360}


def new_documents(folder: Path) -> list[str]:
    """The ids that only the second file of summaries has, sorted."""
    before, after = (
        {json.loads(line).get("id") for line in (folder / name).read_text(encoding="utf-8").splitlines()}
        for name in ("before.jsonl", "after.jsonl")
    )
    return sorted(after - before - {None})


def photograph(site: Path, ids: list[str], pictures: Path) -> None:
    """One picture an id and width, as `ID-breed.png`; from the file system, so that nothing is served."""
    pictures.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_chromium())
        for name, width in WIDTHS.items():
            page = browser.new_page(viewport={"width": width, "height": 900})
            for id in ids:
                page.goto((site / "documenten" / id / "index.html").resolve().as_uri())
                page.screenshot(path=pictures / f"{id}-{name}.png")
        browser.close()


def _chromium() -> str | None:
    return next(filter(None, map(shutil.which, ("chromium", "google-chrome", "chromium-browser"))), None)


if __name__ == "__main__":
    built, out = map(Path, sys.argv[1:3])
    photograph(built, new_documents(out)[:MOST], out / "pictures")
