"""What a page costs its reader: bytes over the line before one searches, and nothing that jumps."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, AnyStr

import pytest
from browsing import Host, served
from layout_shifts import assert_nothing_moved
from playwright.sync_api import Browser, Page, Response
from reading_site import KINDS, PREFIX

if TYPE_CHECKING:
    from _typeshed import SupportsRead, SupportsWrite

#: For the page of 94 questions, with all that it loads, compressed as a host does.
BUDGET = 120_000
#: A page comes in this many pieces, so long after each other that the browser can show each.
PIECES = 24
SECONDS = 0.03


class _InPieces(Host):
    """Sends a page as a slow network does."""

    def copyfile(self, source: SupportsRead[AnyStr], outputfile: SupportsWrite[AnyStr]) -> None:
        if not self.path.endswith("/"):
            super().copyfile(source, outputfile)
            return
        whole = source.read()
        size = len(whole) // PIECES + 1
        for start in range(0, len(whole), size):
            outputfile.write(whole[start : start + size])
            time.sleep(SECONDS)


@pytest.fixture(scope="module")
def in_pieces(reading_site: Path) -> Iterator[str]:
    """Where the site is served in pieces."""
    with served(reading_site, PREFIX, _InPieces) as there:
        yield there


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def test_the_page_of_94_questions_is_light(page: Page, address: str) -> None:
    loaded: list[Response] = []
    page.on("response", lambda response: loaded.append(response))
    page.goto(address + KINDS["long document"], wait_until="networkidle")
    sizes = {one.url.removeprefix(address): len(gzip.compress(one.body(), 6, mtime=0)) for one in loaded}
    assert sum(sizes.values()) <= BUDGET, sizes
    assert len(sizes) > 3


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_jumps_after_loading(page: Page, address: str, kind: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address + KINDS[kind])
    assert_nothing_moved(page)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_jumps_while_the_page_comes_in(page: Page, in_pieces: str, kind: str) -> None:
    page.goto(in_pieces + KINDS[kind])
    assert_nothing_moved(page)
