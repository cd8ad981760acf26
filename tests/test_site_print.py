"""A page as Chromium prints it: what stands on every sheet, no heading left alone, one question by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from printed import pages, stranded
from reading_site import KINDS

TITLE = "De toelichting op het mensenrechtenbeleid ten aanzien van China"
NUMBER = "Kamerstukken II 2019/20, 35 207, nr. 34"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """From a system in the dark."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="dark")
    yield context.new_page()
    context.close()


def printed(page: Page) -> bytes:
    return page.pdf(prefer_css_page_size=True)


def test_every_sheet_says_what_it_is_of(page: Page, address: str) -> None:
    page.goto(address + KINDS["long document"])
    sheets = list(pages(printed(page)))
    for number, sheet in enumerate(sheets, 1):
        text = " ".join(sheet.split())
        for said in ("Kamerantwoord", TITLE, NUMBER, f"{number} / {len(sheets)}"):
            assert said in text


def test_no_heading_is_left_alone_at_the_end_of_a_sheet(page: Page, address: str) -> None:
    page.goto(address + KINDS["long document"])
    assert stranded(printed(page)) == []


@pytest.mark.parametrize("chosen", ["donker", None])
def test_paper_is_white_and_ink_black(page: Page, address: str, chosen: str | None) -> None:
    page.goto(address + KINDS["document"])
    if chosen:
        page.click("[data-thema-knop]")  # light
        page.click("[data-thema-knop]")
        assert page.evaluate("document.documentElement.dataset.thema") == chosen
    page.emulate_media(media="print")
    ink = page.evaluate("getComputedStyle(document.querySelector('article blockquote p')).color")
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (ink, paper) == ("rgb(0, 0, 0)", "rgba(0, 0, 0, 0)")


def test_one_question_with_its_answer(page: Page, address: str) -> None:
    page.goto(address + KINDS["long document"])
    page.evaluate("window.print = () => {}")
    page.click("#vraag-23 + .hulp >> text=druk af")
    (sheet,) = pages(printed(page))
    text = " ".join(sheet.split())
    assert "Hoe kunnen Tibetaanse kinderen Tibetaans leren?" in text
    assert "Precieze data ontbreken" in text
    assert "Vraag 24" not in text
    assert "vaste commissie voor Buitenlandse Zaken → Minister (Buitenlandse Zaken) · 17 juni 2020" in text
    assert f"{KINDS['long document']}#vraag-23" in sheet.replace("\r\n", "")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".druk-wie, .druk-mee").count() == 0
    assert len(list(pages(printed(page)))) > 20


def test_the_answer_that_an_answer_refers_to_is_printed_with_it(page: Page, address: str) -> None:
    page.goto(address + KINDS["long document"])
    page.evaluate("window.print = () => {}")
    page.click("#vraag-67 + .hulp >> text=druk af")
    sheet = "".join(pages(printed(page)))
    assert "Zie het antwoord op vraag 63" in " ".join(sheet.split())
    assert "De Chinese autoriteiten hechten sterk aan" in " ".join(sheet.split())
    assert f"{KINDS['long document']}#antwoord-63" in sheet.replace("\r\n", "")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".druk-verwezen").count() == 0


def test_one_question_has_what_is_said_of_the_text_with_it(page: Page, address: str) -> None:
    page.goto(address + KINDS["nasty document"])
    page.evaluate("window.print = () => {}")
    page.locator(".hulp__druk").first.click()
    said = " ".join(" ".join(pages(printed(page))).split())
    assert "In het bronbestand zitten woorden aan elkaar." in said


def test_one_question_can_be_printed_from_a_phone(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto(address + KINDS["long document"])
    page.evaluate("window.print = () => { document.title = 'afgedrukt' }")
    page.tap("#vraag-61-vervolg + .hulp >> text=druk af")
    assert page.title() == "afgedrukt"
    overlap = """() => [...document.querySelectorAll("h2.vraag + .hulp")].filter(menu => {
      const words = document.createRange();
      words.selectNodeContents(menu.previousElementSibling);
      return [...words.getClientRects()].some(each => each.right > menu.getBoundingClientRect().left);
    }).length"""
    assert page.evaluate(overlap) == 0
    context.close()
