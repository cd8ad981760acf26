"""The pages in a real browser: preview, keyboard, touch, copying, print, layout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import TWO_FRAMES
from playwright.sync_api import Browser, Locator, Page, expect
from reading_site import KINDS

PHONES = (320, 360)
WIDTHS = (*PHONES, 641, 680, 720, 768, 1280)


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("request", lambda one: None if one.url.startswith(address) else faults.append(one.url))
    yield opened
    context.close()
    assert not faults, "fouten in een script, of iets van elders geladen"


def document(address: str, name: str = "voorbeeld", anchor: str = "") -> str:
    return f"{address}documenten/{name}/{anchor}"


def preview(page: Page) -> str:
    """What the preview shows, once there is one."""
    expect(card(page)).to_be_visible()
    return card(page).inner_text()


def card(page: Page) -> Locator:
    return page.locator("#voorproef")


def said(page: Page) -> str:
    """What the page says that it has done, as soon as it says so; after a few seconds that is gone."""
    there = page.wait_for_function("document.querySelector('.gemeld').textContent")
    return " ".join(str(there.json_value()).split())


def on_top(selector: str) -> str:
    """How far below the upper edge of the window something is."""
    return f"document.querySelector({selector!r}).getBoundingClientRect().top"


LINK = "#antwoord-1 ~ p > a[href='#antwoord-2-3']"


def test_pointing_at_a_reference_shows_what_stands_there(page: Page, address: str) -> None:
    page.clock.install()
    page.goto(document(address))
    page.hover(LINK)
    shown = "Antwoord op vraag 2 en 3\nVraag 2\n\nDeelt u die mening?\n\nVraag 3\n"
    assert preview(page).startswith(shown)
    assert "\n\nNederland spreekt China aan." in preview(page)
    page.hover("#voorproef")
    page.clock.run_for(1000)
    assert preview(page)
    page.keyboard.press("Escape")
    expect(card(page)).to_be_hidden()


def test_a_preview_goes_when_one_scrolls_and_not_for_scrolling_from_before(page: Page, address: str) -> None:
    page.goto(document(address))
    page.hover(LINK)
    assert preview(page)
    page.evaluate("dispatchEvent(new Event('scroll'))")
    page.evaluate(TWO_FRAMES)
    assert card(page).is_visible()
    page.evaluate("scrollBy(0, 200)")
    expect(card(page)).to_be_hidden()


def test_the_keyboard_shows_it_too(page: Page, address: str) -> None:
    page.goto(document(address))
    page.focus(LINK)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert "Nederland spreekt China aan." in preview(page)
    link = page.locator(LINK).first
    expect(link).to_have_attribute("aria-describedby", "voorproef")
    page.keyboard.press("Escape")
    expect(card(page)).to_be_hidden()
    expect(link).not_to_have_attribute("aria-describedby", "voorproef")


def test_a_tap_shows_it_and_its_heading_leads_there(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(document(address))
    page.tap(LINK)
    assert "Nederland spreekt China aan." in preview(page)
    assert "#" not in page.url
    page.tap("#voorproef .voorproef__kop")
    page.wait_for_url("**#antwoord-2-3")
    expect(card(page)).to_be_hidden()
    context.close()


def test_a_note_is_previewed_and_leads_back(page: Page, address: str) -> None:
    page.goto(document(address))
    page.hover("#noot-1-terug a")
    assert "https://voorbeeld.nl/een_lang/adres" in preview(page)
    assert page.locator("#noot-1 a[href='#noot-1-terug']").count() == 1


def test_every_address_of_an_answer_leads_to_it(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 400})
    page.goto(document(address))
    expect(page.locator("#antwoord-2-3")).not_to_be_in_viewport()
    for alias in ("#antwoord-2-3", "#antwoord-2", "#antwoord-3"):
        page.goto("about:blank")
        page.goto(document(address, anchor=alias))
        expect(page.locator("#antwoord-2-3")).to_be_in_viewport()


def test_j_and_k_go_from_question_to_question_and_can_be_switched_off(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 300})
    page.goto(document(address))

    def goes(key: str, there: str) -> None:
        page.keyboard.press(key)
        page.evaluate(TWO_FRAMES)
        page.wait_for_function("there => location.hash === there", arg=f"#{there}")

    for key, there in zip("jjjk", ("vraag-1", "vraag-2", "vraag-3", "vraag-2"), strict=True):
        goes(key, there)
    expect(page.locator("#vraag-2")).to_be_focused()
    page.click("[data-toetsen-knop]")
    goes("j", "vraag-2")
    page.reload()
    goes("j", "vraag-2")


def test_previous_and_next_are_links(page: Page, address: str) -> None:
    page.goto(document(address))
    links = page.locator("#vraag-2 + .hulp a")
    assert [links.nth(place).get_attribute("href") for place in (1, 2)] == ["#vraag-1", "#vraag-3"]
    assert page.locator("#vraag-1 + .hulp a").nth(1).get_attribute("href") is None


def copied(page: Page, address: str, anchor: str, button: str) -> str:
    page.goto(document(address))
    page.click(f"#{anchor} + .hulp >> text={button}")
    return said(page).removeprefix("Gekopieerd: ")


def test_a_quotation_says_that_words_may_be_glued_where_they_may(page: Page, address: str) -> None:
    page.goto(address + KINDS["nasty document"])
    page.locator(".hulp >> text=citaat").first.click()
    glued = "(tekst zoals in het bronbestand; woorden kunnen aaneengeschreven zijn)"
    expect(page.locator(".gemeld")).to_have_text(re.compile(re.escape(f" {glued}") + "$"))
    page.locator(".hulp >> text=bron").first.click()
    expect(page.locator(".gemeld")).not_to_contain_text(glued)
    assert glued not in copied(page, address, "vraag-2", "citaat")


TITLE = "“Vragen over de ontmoeting met Wang Yi”"
NUMBER = "Aanhangsel Handelingen II 2018/19, nr. 3455"


def test_who_asked_in_what_and_when_is_copied_with_the_address(page: Page, address: str) -> None:
    there = document(address, anchor="#vraag-2")
    source = f"Ploumen (PvdA), {TITLE}, vraag 2, {NUMBER}, 20 juni 2019, {there}"
    assert copied(page, address, "vraag-2", "bron") == source


def test_an_answer_is_quoted_as_what_the_minister_said(page: Page, address: str) -> None:
    there = document(address, anchor="#antwoord-2-3")
    said = f"Minister Blok (Buitenlandse Zaken), {TITLE}, antwoord op vraag 2 en 3"
    source = f"{said}, {NUMBER}, 15 juli 2019, {there}"
    assert copied(page, address, "antwoord-2-3", "bron") == source
    quoted = copied(page, address, "antwoord-2-3", "citaat")
    assert quoted.startswith("“Nederland spreekt China aan.")
    assert quoted.endswith(f"” {source}")
    assert not {"link", "Kopieer:", "Nakijken"} & set(quoted.removesuffix(source).split())
    assert copied(page, address, "antwoord-2-3", "link") == there


def test_a_heading_is_called_by_its_name_alone(page: Page, address: str) -> None:
    page.goto(document(address))
    for heading in page.get_by_role("heading").all():
        assert heading.locator("button").count() == 0
    assert page.get_by_role("heading", name="Vraag 2", exact=True).count() == 1
    assert page.get_by_role("heading", name="Antwoord op vraag 2 en 3", exact=True).count() == 1


def test_the_table_of_contents_tells_where_one_is(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 300})
    page.goto(document(address, anchor="#vraag-2"))
    page.wait_for_selector(".inhoud a[href='#vraag-2'][aria-current=location]")
    assert page.inner_text(".inhoud a[href='#vraag-2']").split("\n")[0].startswith("2")


@pytest.fixture
def phone(page: Page, address: str) -> Page:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(document(address))
    return page


def test_the_table_of_contents_opens_and_closes_on_a_phone(phone: Page) -> None:
    contents = phone.locator(".inhoud")
    expect(contents).to_be_hidden()
    phone.click(".inhoud-knop")
    phone.click("text=Sluiten")
    expect(contents).to_be_hidden()
    phone.click(".inhoud-knop")
    phone.click(".inhoud a[href='#vraag-3']")
    phone.wait_for_url("**#vraag-3")
    expect(contents).to_be_hidden()


def test_what_stands_beside_a_heading_ends_where_the_heading_does(phone: Page) -> None:
    """Words, not their boxes: a finger has room around them."""
    beyond = """[...document.querySelectorAll('.hulp--antwoord')].map(hulp => {
        const last = hulp.lastElementChild, words = document.createRange();
        words.selectNodeContents(last);
        const ends = [words, hulp.previousElementSibling].map((each) => each.getBoundingClientRect().right);
        return ends[0] - ends[1];
    })"""
    assert max(phone.evaluate(beyond)) < 0.5


def test_a_phone_has_a_way_to_a_number_and_back_to_the_top(phone: Page) -> None:
    number = phone.get_by_label("Naar vraag met nummer")
    assert number.get_attribute("placeholder")
    number.fill("3")
    number.press("Enter")
    phone.wait_for_url("**#vraag-3")
    expect(number).to_have_attribute("placeholder", "3")
    number.fill("99")
    number.press("Enter")
    assert said(phone) == "Vraag 99 staat niet in dit document"
    phone.get_by_role("button", name="Vorige vraag").click()
    phone.wait_for_url("**#vraag-2")
    phone.click(".balk__boven")
    phone.wait_for_function("scrollY === 0")


def test_a_phone_can_quote(phone: Page) -> None:
    for button in ("link", "bron", "citaat"):
        assert phone.is_visible(f"#antwoord-2-3 + .hulp >> text={button}")


BOTTOM_OF_BAR = "document.querySelector('[data-waar]').getBoundingClientRect().bottom"


def test_who_lands_on_an_answer_sees_its_question(page: Page, address: str) -> None:
    page.goto(document(address, anchor="#antwoord-1"))
    expect(page.locator("[data-waar]")).to_be_visible()
    page.wait_for_function(f"{on_top('#vraag-1')} >= {BOTTOM_OF_BAR} && {on_top('#antwoord-1')} < 400")


@pytest.mark.parametrize("anchor", ["vraag-2", "antwoord-1", "antwoord-2"])
def test_where_one_lands_is_marked(page: Page, address: str, anchor: str) -> None:
    page.goto(document(address))
    page.evaluate("document.body.style.setProperty('color', 'var(--gekozen)')")
    marked = page.evaluate("getComputedStyle(document.body).color")
    page.goto(document(address, anchor=f"#{anchor}"))
    heading = page.locator("#antwoord-2-3" if anchor == "antwoord-2" else f"#{anchor}")
    expect(heading).to_have_css("background-color", marked)


@pytest.mark.parametrize("width", PHONES)
def test_no_figure_in_a_table_is_out_of_sight_on_a_phone(page: Page, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    for place in ("cijfers/", "verwijzingen/"):
        page.goto(address + place)
        tables = page.locator("article table:has(td[style*=right])").all()
        assert tables
        for table in tables:
            assert table.evaluate("table => table.scrollWidth <= table.clientWidth"), table.inner_text()


# --- Quoting what one has selected -------------------------------------------------------------

SELECT = """
([from, to, end]) => {
  const [first, last] = [from, to].map(each => document.querySelector(each).firstChild);
  getSelection().setBaseAndExtent(first, 0, last, end);
}
"""
QUESTION_2, ANSWER = "#vraag-2 ~ blockquote p", "#antwoord-2-3 ~ p"


def test_a_selection_is_quoted_with_its_source(page: Page, address: str) -> None:
    page.goto(document(address))
    page.evaluate(SELECT, [ANSWER, ANSWER, len("Nederland spreekt")])
    page.click("text=Kopieer als citaat")
    who = "Minister Blok (Buitenlandse Zaken), " + TITLE + ", antwoord op vraag 2 en 3"
    source = f"{who}, {NUMBER}, 15 juli 2019, {document(address, anchor='#antwoord-2-3')}"
    assert said(page) == f"Gekopieerd: “Nederland spreekt” {source}"


def test_a_selection_has_a_link_to_the_paragraph_that_it_begins_in(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(document(address))
    for begin, anchor in ((ANSWER, "#antwoord-2-3-1"), (QUESTION_2, "#vraag-2")):
        page.evaluate(SELECT, [begin, ANSWER, len("Nederland spreekt")])
        page.locator(".gekozen").get_by_text("Link", exact=True).click()
        expect(page.locator(".gemeld")).to_have_text(f"Gekopieerd: {document(address, anchor=anchor)}")


def test_the_keyboard_quotes_a_selection_of_more_parts_each_with_its_source(page: Page, address: str) -> None:
    page.goto(document(address))
    page.evaluate(SELECT, [QUESTION_2, ANSWER, len("Nederland")])
    page.wait_for_selector(".gekozen:visible")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    quoted = said(page)
    assert "“Deelt u die mening?” Ploumen (PvdA), " in quoted
    assert "“Nederland” Minister Blok" in quoted
    assert "Nakijken" not in quoted
    expect(page.locator(".gekozen")).to_be_hidden()


def test_what_is_copied_without_our_help_has_none_of_our_buttons(page: Page, address: str) -> None:
    page.goto(document(address))
    page.evaluate(SELECT, [QUESTION_2, ANSWER, len("Nederland")])
    copied = page.evaluate("getSelection().toString()")
    assert "Deelt u die mening?" in copied
    assert not {"link", "Kopieer:", "citaat", "Nakijken:"} & set(copied.split())


def test_from_disk_no_address_of_the_disk_is_copied(browser: Browser, reading_site: Path) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto((reading_site / "documenten/voorbeeld/index.html").as_uri())
    page.click("#antwoord-2-3 + .hulp >> text=bron")
    official = "https://zoek.officielebekendmakingen.nl/ah-tk-20182019-3455.html"
    assert said(page).endswith(f"15 juli 2019, {official}")
    assert page.locator("#antwoord-2-3 + .hulp >> text=link").count() == 0
    page.close()


def test_a_reader_far_down_sees_which_document_it_is(page: Page, address: str) -> None:
    page.goto(document(address))
    assert not page.is_visible("[data-waar]")
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 300})
        page.goto(document(address, anchor="#antwoord-2-3"))
        page.wait_for_selector("[data-waar]:visible")
        where = page.inner_text("[data-waar]").split("\n")
        whom = "Ploumen (PvdA) → Minister Blok (Buitenlandse Zaken)"
        assert where[0] == "De ontmoeting met Wang Yi"
        assert " ".join(where[1:]) == f"{whom} 15 juli 2019 · deels beantwoord"
        page.wait_for_function(f"{BOTTOM_OF_BAR} <= {on_top('#antwoord-2-3')}")
    page.click("[data-waar]")
    page.wait_for_selector("[data-waar]", state="hidden")
    page.wait_for_function("scrollY === 0")


def test_light_and_dark_follow_the_system_until_one_chooses(page: Page, address: str) -> None:
    def paper() -> str:
        return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    page.goto(document(address))
    light = paper()
    page.emulate_media(color_scheme="dark")
    dark = paper()
    assert light != dark
    page.click("[data-thema-knop]")
    assert paper() == light
    page.reload()
    assert paper() == light


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways(page: Page, address: str, kind: str) -> None:
    page.goto(address + KINDS[kind])
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 700})
        room = page.evaluate("document.documentElement.clientWidth - document.documentElement.scrollWidth")
        assert room >= 0, f"{width} px"


@pytest.mark.parametrize("width", WIDTHS)
def test_scripts_do_not_move_the_page(page: Page, address: str, width: int) -> None:
    """The buttons that a script adds fit where the heading already left room."""
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(document(address))
    with_buttons = page.evaluate("document.documentElement.scrollHeight")
    page.evaluate("document.querySelectorAll('.hulp').forEach(part => part.remove())")
    assert page.evaluate("document.documentElement.scrollHeight") == with_buttons


def test_a_source_cannot_run_a_script_or_change_the_title(page: Page, address: str) -> None:
    page.goto(document(address, "lastig"))
    assert page.title().startswith("<script>document.title = 'gekaapt'</script>")
    assert page.locator("article script:not([type='application/ld+json'])").count() == 0


def test_no_page_holds_a_script_of_its_own(reading_site: Path) -> None:
    """What describes the page (JSON-LD) is data: a browser does not run it."""
    script = re.compile(r"""<script(?![^>]*\s(?:src=|type="application/ld\+json"))|\son\w+=|<style""")
    for path in reading_site.rglob("*.html"):
        assert not script.search(path.read_text(encoding="utf-8")), path


def test_print_has_no_chrome_and_shows_addresses(page: Page, address: str) -> None:
    page.goto(document(address))
    page.emulate_media(media="print")
    for chrome in (".kop", ".balk", ".inhoud", ".inhoud-knop", ".hulp", ".headerlink", "details"):
        assert not page.locator(chrome).first.is_visible(), chrome
    after = "getComputedStyle(document.querySelector('a[rel~=external]'), '::after').content"
    assert "officielebekendmakingen" in page.evaluate(after)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("", "voorbeeld/"),
        ("#antwoord-1", "voorbeeld/#antwoord-1"),
        ("#vraag-9", "lastig/#vraag-1"),
    ],
)
def test_an_address_that_moved_leads_on_with_the_part_that_was_asked_for(
    page: Page, address: str, asked: str, expected: str
) -> None:
    page.goto(document(address, "verhuisd", asked))
    page.wait_for_url(f"{address}documenten/{expected}")


def test_and_without_a_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(document(address, "verhuisd"))
    page.wait_for_url(document(address))
    page.goto(document(address, "ingetrokken"))
    assert "stond er twee keer" in page.inner_text("article")
    context.close()


PARAGRAPH = "#antwoord-2-3-1"


def test_a_paragraph_that_is_pointed_at_shows_the_link_to_it(page: Page, address: str) -> None:
    page.goto(document(address))
    link = page.locator(f"{PARAGRAPH} > .alinea")
    expect(link).to_have_css("opacity", "0")
    page.hover(PARAGRAPH)
    expect(link).to_have_css("opacity", "1")
    link.click()
    assert said(page).endswith(PARAGRAPH)
    page.wait_for_url(f"**{PARAGRAPH}")


def test_paragraphs_cost_one_tab_an_answer_and_arrows_go_on(page: Page, address: str) -> None:
    page.goto(document(address))
    assert page.locator("#antwoord-2-3 ~ * .alinea[tabindex='0'], .alinea[tabindex='0']").count() < 5
    page.focus(f"{PARAGRAPH} > .alinea")
    page.keyboard.press("ArrowDown")
    expect(page.locator(":focus")).to_have_attribute("href", "#antwoord-2-3-2")
    named = page.get_by_role("link", name="Link naar alinea 2 van antwoord op vraag 2 en 3")
    assert named.count() == 1


def test_a_phone_shows_no_signs_at_paragraphs(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(document(address))
    assert page.locator(".alinea:visible").count() == 0
