"""What a page costs its reader: bytes over the line before one searches, and nothing that jumps."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Response
from reading_site import KINDS

#: For the page of 94 questions, with all that it loads, compressed as a host does.
BUDGET = 120_000
SHIFTS = """
() => new Promise(done => {
  let moved = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => { moved += entry.value; }))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(moved), 200);
})
"""


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
    assert page.evaluate(SHIFTS) == 0
