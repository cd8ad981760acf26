"""References in a real browser, from a host and from disk: what a link shows, and where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from reading_site import PREFIX

CITING = "documenten/ah-tk-20192020-12/"
TO_ANSWER = "a[href$='kst-35207-34/#antwoord-63']"
TO_DOCUMENT = "#vraag-1 + .hulp + blockquote a[href$='kst-35207-34/']"
SHOWN = (
    "Antwoord op vraag 63\n\n"
    "Kunt u een reflectie geven op de impact van het aan de orde stellen van mensenrechten "
    "bij de Chinese autoriteiten in de afgelopen jaren?\n\n"
    "De Chinese autoriteiten hechten sterk aan een positief internationaal imago"
)


@pytest.fixture(params=["host", "file"])
def citing(request: pytest.FixtureRequest, address: str, reading_site: Path) -> str:
    """The address of a document that cites two others, over HTTP and on disk."""
    if request.param == "host":
        return address + CITING
    return (reading_site / CITING / "index.html").as_uri()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def preview(page: Page) -> str:
    """What the preview shows, once there is one."""
    expect(card(page)).to_be_visible()
    return card(page).inner_text()


def card(page: Page) -> Locator:
    return page.locator("#voorproef")


def test_pointing_shows_the_answer_on_another_page(page: Page, citing: str) -> None:
    page.goto(citing)
    page.hover(TO_ANSWER)
    assert preview(page).startswith(SHOWN)
    assert len(preview(page)) <= 500
    page.keyboard.press("Escape")
    expect(card(page)).to_be_hidden()


def test_the_keyboard_shows_it_too(page: Page, citing: str) -> None:
    page.goto(citing)
    page.focus(TO_ANSWER)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert preview(page).startswith(SHOWN)
    page.keyboard.press("Escape")
    expect(card(page)).to_be_hidden()


def test_a_tap_shows_it_and_does_not_lead_away(browser: Browser, citing: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(citing)
    page.tap(TO_ANSWER)
    assert preview(page).startswith(SHOWN)
    assert page.url == citing
    target = page.get_attribute("#voorproef .voorproef__kop", "href") or ""
    assert target.endswith("/kst-35207-34/#antwoord-63")
    context.close()


def test_the_heading_of_a_preview_leads_there(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(address + CITING)
    page.tap(TO_ANSWER)
    page.tap("#voorproef .voorproef__kop")
    page.wait_for_url("**/kst-35207-34/#antwoord-63")
    context.close()


def test_a_document_shows_its_title(page: Page, citing: str) -> None:
    page.goto(citing)
    page.hover(TO_DOCUMENT)
    expect(page.locator("#voorproef .voorproef__kop")).not_to_be_empty()
    assert page.locator("#voorproef p").count() == 0


def test_the_same_page_is_shown_alike(page: Page, citing: str) -> None:
    page.goto(citing)
    page.hover("#antwoord-1 ~ p a[href='#antwoord-3']")
    assert preview(page).startswith("Antwoord op vraag 3\nVraag 3\n")
    assert preview(page).endswith('\n\nDat is "een <b>antwoord</b>" met _tekens_.')


def test_who_refers_stands_under_the_answer_and_at_the_top(page: Page, address: str) -> None:
    page.goto(f"{address}documenten/kst-35207-34/")
    here = "xpath=//h3[@id='antwoord-63']/following-sibling::p[contains(@class,'verwezen')][1]"
    links = page.locator(f"{here}/a")
    assert [link.inner_text() for link in links.all()] == [
        "antwoord op vraag 67",
        "Aanhangsel Handelingen II 2019/20, nr. 12, antwoord op vraag 1",
    ]
    told = page.locator("#verloop + ul > li", has_text="noemt dit document: vraag 1, antwoord op vraag 1")
    assert told.locator("a").nth(1).get_attribute("href") == "../ah-tk-20192020-12/#vraag-1"
    links.nth(1).click()
    page.wait_for_url("**/ah-tk-20192020-12/#antwoord-1")


def test_without_scripts_the_links_lead_there(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + CITING)
    page.click(TO_ANSWER)
    page.wait_for_url("**/kst-35207-34/#antwoord-63")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pictures_have_the_colours_of_the_text(page: Page, address: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{address}verwijzingen/")
    colour = "getComputedStyle(document.querySelector('{}')).{}"
    assert page.evaluate(colour.format(".verband text", "fill")) == page.evaluate(
        colour.format("article", "color")
    )
    pictures = page.locator(".verband svg[role=img][aria-label]").count()
    assert pictures == page.locator(".verband + details").count() > 0


def test_on_a_phone_the_counts_fit_and_a_picture_says_that_there_is_more(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{address}verwijzingen/")
    assert page.evaluate("[...document.querySelectorAll('table')].every(t => t.scrollWidth <= t.clientWidth)")
    hint = "getComputedStyle(document.querySelector('.verband figcaption'), '::before').content"
    assert "Schuif opzij" in page.evaluate(hint)
    page.set_viewport_size({"width": 1280, "height": 740})
    assert page.evaluate(hint) == "none"


# --- No address dangles ----------------------------------------------------------------------


class _Page(HTMLParser):
    """The links of a page, and the places in it that a link can lead to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.places = {"", "top"}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.places.add(values.get("id") or "")
        self.links += [values[name] or "" for name in ("href", "src") if name in values]


def test_no_address_of_the_site_dangles(reading_site: Path) -> None:
    pages = {file: _Page(file.read_text()) for file in reading_site.rglob("*.html")}
    assert len(pages) > 20
    dangling = [
        (file.relative_to(reading_site), link)
        for file, page in pages.items()
        for link in page.links
        if not _exists(link, file, reading_site, pages)
    ]
    assert not dangling


def _exists(link: str, file: Path, site: Path, pages: dict[Path, _Page]) -> bool:
    """Whether a link of a page leads to something; what is elsewhere counts as there."""
    base = f"http://site{PREFIX}{file.relative_to(site).as_posix()}"
    target = urlsplit(urljoin(base, link))
    if target.netloc != "site":
        return bool(re.match(r"https?$", target.scheme))
    there = site / unquote(target.path).removeprefix(PREFIX)
    there = there / "index.html" if there.is_dir() else there
    return there.is_file() and (not target.fragment or unquote(target.fragment) in pages[there].places)
