"""The pages in a real browser, from the file system: preview, keyboard, touch, copying, print, layout."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fixture_documents import AANHANGSEL, nasty
from playwright.sync_api import Browser, Page, sync_playwright

from generator.diagnostics import RULES
from generator.pages import diagnostics_page, entry, index_pages
from generator.publish import publish
from generator.render import render

ROOT = Path(__file__).parent.parent
PHONES = (320, 360)
WIDTHS = (*PHONES, 768, 1280)


def pages() -> Iterator[tuple[str, str]]:
    """The made-up documents, without the links to documents that are not there."""
    text = render(AANHANGSEL)
    for other in ("2019-06-20-ploumen.md", "kst-35207-34.md"):
        text = re.sub(rf"\[([^\]]*)\]\({re.escape(other)}[^)]*\)", r"\1", text)
    yield "ah-tk-20182019-3455.md", text
    yield "ah-tk-20182019-3455.json", "{}"
    yield (
        "lastig.md",
        render(nasty("<script>document.title = 'gekaapt'</script> https://voorbeeld.nl/" + "x" * 300)),
    )
    yield "lastig.json", "{}"
    yield from index_pages([entry(AANHANGSEL)])
    yield diagnostics_page(RULES)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as for the file system; a warning of mkdocs is a failure."""
    project = tmp_path_factory.mktemp("project")
    shutil.copy(ROOT / "mkdocs.yml", project)
    shutil.copytree(ROOT / "overrides", project / "overrides")
    shutil.copytree(ROOT / "docs", project / "docs", ignore=shutil.ignore_patterns("documenten", ".*"))
    publish(pages(), project / "docs" / "documenten")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "USE_DIRECTORY_URLS": "false"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    built = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return project / "site"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        yield playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on(
        "request", lambda request: None if request.url.startswith("file:") else faults.append(request.url)
    )
    yield opened
    context.close()
    assert not faults, "fouten in een script, of iets van elders geladen"


def document(site: Path, name: str = "ah-tk-20182019-3455", anchor: str = "") -> str:
    return f"{(site / 'documenten' / f'{name}.html').as_uri()}{anchor}"


def preview(page: Page) -> str:
    card = page.locator("#voorproef")
    return card.inner_text() if card.is_visible() else ""


LINK = "#antwoord-1 ~ p > a[href='#antwoord-2-3']"


def test_pointing_at_a_reference_shows_what_stands_there(page: Page, site: Path) -> None:
    page.goto(document(site))
    page.hover(LINK)
    page.wait_for_selector("#voorproef:visible")
    assert preview(page).startswith("Antwoord op vraag 2 en 3\n\nNederland spreekt China aan.")
    page.hover("#voorproef")
    page.wait_for_timeout(500)
    assert preview(page)
    page.keyboard.press("Escape")
    assert not preview(page)


def test_the_keyboard_shows_it_too(page: Page, site: Path) -> None:
    page.goto(document(site))
    page.focus(LINK)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert "Nederland spreekt China aan." in preview(page)
    assert page.get_attribute(LINK, "aria-describedby") == "voorproef"
    page.keyboard.press("Escape")
    assert not preview(page)
    assert page.get_attribute(LINK, "aria-describedby") is None


def test_a_tap_shows_it_and_its_heading_leads_there(browser: Browser, site: Path) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(document(site))
    page.tap(LINK)
    assert "Nederland spreekt China aan." in preview(page)
    assert "#" not in page.url
    page.tap("#voorproef .voorproef__kop")
    page.wait_for_url("**#antwoord-2-3")
    assert not preview(page)
    context.close()


def test_a_note_is_previewed_and_leads_back(page: Page, site: Path) -> None:
    page.goto(document(site))
    page.hover("#noot-1-terug a")
    page.wait_for_selector("#voorproef:visible")
    assert "https://voorbeeld.nl/een_lang/adres" in preview(page)
    assert page.locator("#noot-1 a[href='#noot-1-terug']").count() == 1


def test_every_address_of_an_answer_leads_to_it(page: Page, site: Path) -> None:
    page.goto(document(site, anchor="#antwoord-2-3"))
    wanted = page.evaluate("scrollY")
    for alias in ("#antwoord-2", "#antwoord-3"):
        page.goto(document(site, anchor=alias))
        assert abs(page.evaluate("scrollY") - wanted) < 60


def test_j_and_k_go_from_question_to_question_and_can_be_switched_off(page: Page, site: Path) -> None:
    page.set_viewport_size({"width": 1280, "height": 300})
    page.goto(document(site))

    def after(keys: str) -> str:
        for key in keys:
            page.keyboard.press(key)
            page.wait_for_timeout(50)
        return page.url.partition("#")[2]

    assert (after("j"), after("jj"), after("k")) == ("vraag-1", "vraag-3", "vraag-2")
    assert page.evaluate("document.activeElement.id") == "vraag-2"
    page.click("[data-toetsen-knop]")
    assert after("j") == "vraag-2"
    page.reload()
    assert after("j") == "vraag-2"


def test_previous_and_next_are_links(page: Page, site: Path) -> None:
    page.goto(document(site))
    links = page.locator("#vraag-2 .hulp a")
    assert [links.nth(place).get_attribute("href") for place in (0, 1)] == ["#vraag-1", "#vraag-3"]
    assert page.locator("#vraag-1 .hulp a").nth(0).get_attribute("href") is None


def test_the_citation_of_a_question_is_copied(page: Page, site: Path) -> None:
    page.goto(document(site))
    page.click("#vraag-2 >> text=verwijzing")
    page.wait_for_selector(".gemeld:not(:empty)")
    assert page.inner_text(".gemeld") == "Gekopieerd: Aanhangsel Handelingen II 2018/19, nr. 3455, vraag 2"


def test_the_table_of_contents_tells_where_one_is(page: Page, site: Path) -> None:
    page.set_viewport_size({"width": 1280, "height": 300})
    page.goto(document(site, anchor="#vraag-2"))
    page.wait_for_selector(".inhoud a[href='#vraag-2'][aria-current=location]")
    assert page.inner_text(".inhoud a[href='#vraag-2']").split("\n")[0].startswith("2")


def test_the_table_of_contents_opens_on_a_phone(page: Page, site: Path) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(document(site))
    assert not page.is_visible(".inhoud")
    page.click(".inhoud-knop")
    page.click(".inhoud a[href='#vraag-3']")
    assert page.url.endswith("#vraag-3")
    assert not page.is_visible(".inhoud")


def test_light_and_dark_follow_the_system_until_one_chooses(page: Page, site: Path) -> None:
    def paper() -> str:
        return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    page.goto(document(site))
    light = paper()
    page.emulate_media(color_scheme="dark")
    dark = paper()
    assert light != dark
    page.click("[data-thema-knop]")
    assert paper() == light
    page.reload()
    assert paper() == light


@pytest.mark.parametrize("name", ["ah-tk-20182019-3455", "lastig", "index", "meldingen"])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_scrolls_sideways(page: Page, site: Path, name: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(document(site, name))
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


@pytest.mark.parametrize("width", WIDTHS)
def test_scripts_do_not_move_the_page(page: Page, site: Path, width: int) -> None:
    """The buttons that a script adds fit where the heading already left room."""
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(document(site))
    with_buttons = page.evaluate("document.documentElement.scrollHeight")
    page.evaluate("document.querySelectorAll('.hulp').forEach(part => part.remove())")
    assert page.evaluate("document.documentElement.scrollHeight") == with_buttons


def test_a_source_cannot_run_a_script_or_change_the_title(page: Page, site: Path) -> None:
    page.goto(document(site, "lastig"))
    assert page.title().startswith("<Script>document.title = 'gekaapt'</script>")
    assert page.locator("article script").count() == 0


def test_no_page_holds_a_script_of_its_own(site: Path) -> None:
    for path in site.rglob("*.html"):
        assert not re.search(r"<script(?![^>]*\ssrc=)|\son\w+=|<style", path.read_text()), path


def test_print_has_no_chrome_and_shows_addresses(page: Page, site: Path) -> None:
    page.goto(document(site))
    page.emulate_media(media="print")
    for chrome in (".kop", ".inhoud", ".inhoud-knop", ".hulp", ".headerlink", "details"):
        assert not page.locator(chrome).first.is_visible(), chrome
    after = "getComputedStyle(document.querySelector('a[rel~=external]'), '::after').content"
    assert "officielebekendmakingen" in page.evaluate(after)
