"""WCAG 2.2 AA on every kind of page: what axe-core finds, what keys reach, what works without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import TWO_FRAMES
from playwright.sync_api import Browser, Page
from reading_site import KINDS

PHONE, DESKTOP = 360, 1280
Rules = dict[str, list[str]]
#: Colours do not depend on the width: in the dark, where only they differ, they are looked at once.
LOOKS: list[tuple[Literal["light", "dark"], int, Rules]] = [
    ("light", PHONE, {}),
    ("light", DESKTOP, {}),
    ("dark", DESKTOP, {"runOnly": ["cat.color"]}),
]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": DESKTOP, "height": 800}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(page: Page, address: str, kind: str) -> None:
    page.goto(address + KINDS[kind])
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    for scheme, width, rules in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        page.evaluate(TWO_FRAMES)
        found = Axe().run(page, options={"resultTypes": ["violations"], **rules})
        assert not found.violations_count, f"{scheme}, {width} px: {found.generate_report()}"


# --- The keyboard ------------------------------------------------------------------------------

#: Everything that a mouse can use and that is to be seen.
USABLE = """
[...document.querySelectorAll("a[href], button, input, select, summary")]
  .filter(part => part.checkVisibility({visibilityProperty: true}) && part.tabIndex >= 0).length
"""
#: Walks on, and tells what was reached and whether one can see it.
REACHED = """
() => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  window.reached ??= new Set();
  const before = window.reached.size;
  window.reached.add(here);
  const seen = getComputedStyle(here).outlineStyle !== "none" || getComputedStyle(here).boxShadow !== "none";
  return { fresh: window.reached.size > before, seen, what: here.outerHTML.slice(0, 120) };
}
"""


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "long document"])
def test_the_keyboard_reaches_everything_and_one_sees_where(page: Page, address: str, kind: str) -> None:
    page.goto(address + KINDS[kind])
    usable = page.evaluate(USABLE)
    reached = 0
    while reached < usable + 5:
        page.keyboard.press("Tab")
        at = page.evaluate(REACHED)
        if at is None or not at["fresh"]:
            break
        assert at["seen"], at["what"]
        reached += 1
    assert reached >= usable


# --- Sizes, scripts, languages -----------------------------------------------------------------


@pytest.mark.parametrize("kind", ["front page", "document", "names", "figures", "search"])
def test_targets_outside_sentences_are_large_enough(page: Page, address: str, kind: str) -> None:
    """24 by 24 CSS pixels (WCAG 2.5.8); a link within a sentence need not be."""
    page.set_viewport_size({"width": PHONE, "height": 800})
    page.goto(address + KINDS[kind])
    small = """
      [...document.querySelectorAll("button, summary, input, select, nav a, .hulp a")]
        .filter(part => part.checkVisibility({visibilityProperty: true}))
        .map(part => [part.outerHTML.slice(0, 100), part.getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24).map(([what]) => what)
    """
    assert page.evaluate(small) == []


def test_all_is_there_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": DESKTOP, "height": 800})
    page = context.new_page()
    page.goto(address + KINDS["document"])
    for needed in (".inhoud", "#vraag-1", "#antwoord-2-3", "dl", ".voet__wegwijzer"):
        assert page.locator(needed).first.is_visible(), needed
    page.click(".inhoud a[href='#vraag-3']")
    page.wait_for_url("**#vraag-3")
    page.goto(address + KINDS["search"])
    assert "Zonder kunt u bladeren" in page.inner_text("noscript")
    context.close()
