"""A page with the scripts under test, over an index of some documents: no site around it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from browsing import served
from playwright.sync_api import Browser, Page


@contextmanager
def indexed_page(
    browser: Browser, project: Path, documents: Iterable[dict[str, Any]], index: Callable[[Path], None]
) -> Iterator[Page]:
    """A browser at that page; `index` makes the index and the page in `project`."""
    folder = project / "docs" / "documenten"
    folder.mkdir(parents=True)
    for each in documents:
        (folder / f"{each['id']}.json").write_text(json.dumps(each), encoding="utf-8")
    index(project)
    with served(project) as address:
        opened = browser.new_page()
        opened.goto(address)
        yield opened
        opened.close()
