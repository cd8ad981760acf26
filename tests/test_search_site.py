"""Search in a real browser, hosted and from the file system: what it finds, and how it is used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from search_site import faultless_page, quality, results, unpacked_once

from generator.dutch.dutch_words import joined_words, key, number_names, printed_words, shelf

#: A suggestion that can be chosen, and is no message.
CHOICE = "[role=option]:not([aria-disabled])"
LEAST_RECALL, LEAST_PRECISION = 0.97, 0.90


@dataclass(frozen=True, slots=True)
class Site:
    """`start` is the address of the front page up to its file name; `page` that file name."""

    start: str
    page: str
    folder: Path

    def search(self, query: str, more: str = "") -> str:
        return f"{self.start}zoeken/{self.page}?q={quote(query)}{more}"


@pytest.fixture(scope="session")
def hosted(address: str, reading_site: Path) -> Site:
    return Site(address, "", reading_site)


@pytest.fixture(scope="session")
def on_disk(built_project: Path) -> Site:
    folder = unpacked_once(built_project)
    return Site(f"{folder.as_uri()}/", "index.html", folder)


@pytest.fixture(params=["hosted", "on_disk"])
def site(request: pytest.FixtureRequest) -> Site:
    found: Site = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with faultless_page(browser, 1280) as opened:
        yield opened


def type_ahead(page: Page, site: Site, query: str) -> None:
    """Type into the field of the front page, until something can be chosen."""
    page.goto(site.start)
    page.keyboard.press("/")
    page.keyboard.type(query)
    page.wait_for_selector(CHOICE)


# --- What it finds -------------------------------------------------------------------------------


def test_everyday_queries_find_what_they_should(page: Page, site: Site) -> None:
    page.context.set_offline(site.start.startswith("file:"))
    page.goto(site.search(""))
    measured = quality(page)
    assert measured.recall >= LEAST_RECALL, measured.wrong
    assert measured.precision >= LEAST_PRECISION, measured.wrong


#: Runs something with the rules of words that came with the index.
WITH_RULES = "async wat => ((taal, wat) => {0})((await kamerantwoord.zoekbestanden.begin()).taal, wat)"


def test_browser_and_index_call_every_word_the_same(page: Page, hosted: Site) -> None:
    texts = [file.read_text(encoding="utf-8") for file in (hosted.folder / "documenten").glob("*.json")]
    printed = sorted({word for text in texts for word in printed_words(text)})
    page.goto(hosted.start)
    names = page.evaluate(WITH_RULES.format("wat.map(taal.naam)"), printed)
    shelves = page.evaluate(WITH_RULES.format("wat.map(naam => taal.plank(naam, 97))"), names)
    assert names == [key(word) for word in printed]
    assert shelves == [shelf(name, 97) for name in names]


@pytest.mark.parametrize(
    "text",
    [
        "35 570 V, nr. 43 en kst-35207-34",
        "21 501-20, nr. 1596; 2024-Z17900; Verordening (EU) 2021/821; ECLI:NL:RBDHA:2023:2055",
        "De Xi’an-ngo’s, Crème, Łódź, Đoković, ma\u00adnuscript en Straße",
        "(cyber)surveillance, Covid-19 en burger(s) om aan te kaarten, zie a.nl/b-c",
    ],
)
def test_browser_and_index_read_a_text_the_same(page: Page, hosted: Site, text: str) -> None:
    page.goto(hosted.start)
    read = WITH_RULES.format("taal[wat[0]](taal.leesbaar(wat[1])).map(woord => woord.kaal)")
    printed, joined = (page.evaluate(read, [which, text]) for which in ("woorden", "samengevoegd"))
    numbers = page.evaluate(WITH_RULES.format("taal.nummers(wat).flatMap(nummer => nummer.namen)"), text)
    assert printed == list(printed_words(text))
    assert joined == list(joined_words(text))
    assert numbers == list(number_names(text))


def test_a_word_in_a_question_comes_before_one_in_an_answer(page: Page, site: Site) -> None:
    page.goto(site.search("scholen"))
    assert results(page) == ["kst-35207-34#vraag-22", "2022Z11285#vraag-4"]


def test_each_question_is_one_hit_and_a_joint_answer_is_shown_once(page: Page, hosted: Site) -> None:
    page.goto(hosted.search("minderheden", "&vrager=Ploumen"))
    assert set(results(page)) == {"ah-tk-20182019-3455#vraag-2", "ah-tk-20182019-3455#vraag-3"}
    hits = page.locator("#zoekresultaten > li")
    expect(hits).to_have_count(2)
    expect(hits.nth(1)).to_contain_text("hetzelfde als op vraag")


def test_questions_and_their_answered_twin_are_one_hit(page: Page, site: Site) -> None:
    page.goto(site.search("gezichtsherkenningssoftware Ploumen"))
    assert {question.split("#")[0] for question in results(page)} == {"ah-tk-20182019-3455"}


def test_a_result_says_where_it_comes_from_and_marks_the_words(page: Page, site: Site) -> None:
    page.goto(site.search("investeringsverdragen"))
    hit = page.locator("#zoekresultaten > li").first
    expect(hit).to_contain_text("17 juni 2020")
    expect(hit).to_contain_text("vaste commissie voor Buitenlandse Zaken")
    assert "investeringsverdrag" in hit.locator("mark").first.inner_text().lower()


def test_a_link_leads_to_the_question(page: Page, site: Site) -> None:
    page.goto(site.search("meldpunt"))
    page.locator("#zoekresultaten a").first.click()
    page.wait_for_url("**#vraag-62")
    assert page.locator(":target").get_attribute("id") == "vraag-62"


def test_the_words_are_marked_where_a_link_leads_and_the_address_stays_clean(page: Page, site: Site) -> None:
    page.goto(site.search("meldpunt"))
    page.locator("#zoekresultaten a").first.click()
    expect(page.locator("article mark").first).to_have_text("meldpunt")
    page.wait_for_url(lambda address: "gezocht" not in address)


# --- The results page ----------------------------------------------------------------------------


def test_the_address_holds_query_filters_and_order(page: Page, site: Site) -> None:
    page.goto(site.search("china", "&jaar=2021&jaar=2022&antwoord=beantwoord&volgorde=datum"))
    found = results(page)
    assert {question.split("#")[0] for question in found} == {"2021-04-13-blok", "2022Z11285"}
    assert found[0].startswith("2022Z11285")
    assert page.locator("input[name=jaar]:checked").count() == 2


def test_a_filter_says_how_many_there_are_and_goes_into_the_address(page: Page, site: Site) -> None:
    page.goto(site.search("china"))
    everything = results(page)
    choice = page.locator("label", has=page.locator("input[value=Ploumen]"))
    count = int(choice.locator(".filter__aantal").inner_text().split()[0])
    choice.click()
    page.wait_for_url("**vrager=Ploumen**")
    assert len(results(page)) == count < len(everything)
    page.go_back()
    page.wait_for_function("!document.querySelector('input[value=Ploumen]').checked")
    assert results(page) == everything


@pytest.mark.parametrize(
    ("typed", "searched"), [("kredietsisteem", "kredietsysteem"), ("sjoerdmsa", "Sjoerdsma")]
)
def test_a_word_that_nobody_prints_is_read_as_one_like_it_and_that_is_said(
    page: Page, site: Site, typed: str, searched: str
) -> None:
    page.goto(site.search(typed))
    assert results(page)
    expect(page.locator(".zoeken__verbeterd")).to_contain_text(f"Gezocht naar “{searched}”")
    page.get_by_role("link", name=f"“{typed}” zoeken").click()
    expect(page.locator("[data-zoek=melding]")).to_contain_text("Niets gevonden")


def test_words_that_never_meet_find_what_has_most_of_them_and_that_is_said(page: Page, hosted: Site) -> None:
    page.goto(hosted.search("huawei priester"))
    assert results(page)
    expect(page.locator("[data-zoek=melding]")).to_contain_text("alles")


def test_a_document_found_by_its_number_stands_above_its_questions(page: Page, site: Site) -> None:
    page.goto(site.search("kst-35207-34"))
    assert len(results(page)) == 94
    found = page.locator("[data-zoek=documenten] a")
    expect(found).to_have_count(1)
    assert "kst-35207-34" in (found.get_attribute("href") or "")


def test_filters_without_words_list_all_they_hold_for(page: Page, site: Site) -> None:
    page.goto(site.search("", "&partij=SGP"))
    assert len(results(page)) == 10
    expect(page.locator("[data-zoek=melding]")).to_contain_text("10 vragen")


def test_a_page_about_a_name_leads_to_its_questions(page: Page, site: Site) -> None:
    page.goto(f"{site.start}vragers/ceder-christenunie/{site.page}")
    page.get_by_role("link", name="Zoeken in deze vragen").click()
    assert {question.split("#")[0] for question in results(page)} == {"2022Z11285"}
    assert page.locator("input[name=vrager]:checked").input_value() == "Ceder"


def test_a_period_goes_into_the_address_and_can_be_wiped(page: Page, site: Site) -> None:
    page.goto(site.search("china"))
    everything = results(page)
    page.get_by_label("Van", exact=True).fill("2020-06-17")
    page.wait_for_url("**van=2020-06-17**")
    page.get_by_label("Tot en met").fill("2021-04-12")
    page.wait_for_url("**tot=2021-04-12**")
    assert {question.split("#")[0] for question in results(page)} == {"kst-35207-34"}
    expect(page.locator("[data-zoek=filterkop]")).to_have_text("Filters (2 gekozen)")
    page.reload()
    expect(page.get_by_label("Tot en met")).to_have_value("2021-04-12")
    page.get_by_role("button", name="Filters wissen").click()
    page.wait_for_url(lambda address: "van=" not in address and "tot=" not in address)
    assert results(page) == everything


def test_a_question_is_called_what_its_page_calls_it(page: Page, site: Site) -> None:
    page.goto(site.search("vraag 25"))
    assert {question.split("#")[1] for question in results(page)[:2]} == {"vraag-25", "vraag-25-2"}
    called = page.locator(".treffer__nummer").all_inner_texts()[:2]
    assert set(called) == {"Vraag 25", "Vraag 25 (2e keer genummerd)"}


def test_nothing_found_says_how_little_there_is(page: Page, site: Site) -> None:
    page.goto(site.search("xylofoonkwartet"))
    advice = page.locator("[data-zoek=raad]")
    expect(advice).to_contain_text(
        "Op deze site staan 4 documenten, van 15 juli 2019 tot en met 7 juni 2022"
    )
    expect(advice).not_to_contain_text("35 207")
    page.goto(site.search("36 999 nr. 1234"))
    expect(advice).to_contain_text("35 207")


@pytest.mark.parametrize("width", [360, 1280])
def test_a_hit_begins_with_what_it_is_about(page: Page, hosted: Site, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(hosted.search("meldpunt"))
    heading = page.locator("#zoekresultaten h2 a").first
    expect(heading).to_have_text(re.compile("^Vraag 62 De toelichting op het mensenrechtenbeleid"))


def test_a_word_of_the_title_is_marked_there(page: Page, hosted: Site) -> None:
    page.goto(hosted.search("digitale vervolging Rusland"))
    expect(page.locator("[data-zoek=documenten] h2 mark").first).to_be_visible()


def test_what_cannot_load_is_told_and_can_be_tried_again(page: Page, hosted: Site) -> None:
    def refuse(route: Route) -> None:
        route.abort()

    page.route("**/begin.zoek", refuse)
    page.goto(hosted.search("verdrag"))
    expect(page.locator("[data-zoek=melding]")).to_contain_text("kan niet laden")
    page.unroute("**/begin.zoek", refuse)
    page.reload()
    assert results(page)


#: How long the list of hits has been, each time that it grew.
LENGTHS = """
window.lengths = [];
new MutationObserver(() => {
  const length = document.querySelectorAll("#zoekresultaten a").length;
  if (length > (lengths.at(-1) ?? 0)) lengths.push(length);
}).observe(document, { childList: true, subtree: true });
"""


def test_a_long_list_comes_in_parts(page: Page, hosted: Site) -> None:
    page.add_init_script(LENGTHS)
    page.goto(hosted.search("", "&antwoord=beantwoord"))
    everything = len(results(page))
    lengths = page.evaluate("lengths")
    assert lengths == sorted(lengths)
    assert 0 < lengths[0] < lengths[-1] == everything


@pytest.mark.parametrize("query", ["", "  ", '"', "de", "<b>x</b>", "%", "a" * 300, "ω", "35 207" * 2, "\\"])
def test_odd_queries_do_no_harm(page: Page, hosted: Site, query: str) -> None:
    page.goto(hosted.search(query))
    page.wait_for_selector("[data-klaar=ja], [data-zoek=uitleg]:visible")
    assert page.locator("[data-zoek=melding][data-soort=fout]").count() == 0


@pytest.mark.parametrize("width", [320, 1280])
def test_ninety_results_fit_the_screen(page: Page, site: Site, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(site.search("kst-35207-34"))
    assert len(results(page)) == 94
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


SHIFTS = """
() => new Promise(done => {
  let moved = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => { moved += entry.value; }))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(moved), 200);
})
"""


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("query", ["minderheden", "sjoerdmsa", "kst-35207-34"])
def test_nothing_jumps_while_results_come_in(page: Page, hosted: Site, query: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(hosted.search(query))
    page.wait_for_selector("[data-klaar=ja]")
    assert page.evaluate(SHIFTS) < 0.01


# --- The field in the header ---------------------------------------------------------------------


@pytest.mark.parametrize("shortcut", ["/", "Control+k"])
def test_by_keyboard_from_any_page_to_a_question(page: Page, site: Site, shortcut: str) -> None:
    page.goto(f"{site.start}documenten/2022Z11285/{site.page}")
    field = page.get_by_role("combobox")
    page.keyboard.press(shortcut)
    expect(field).to_be_focused()
    page.keyboard.type("meldpunt")
    page.wait_for_selector(CHOICE)
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    chosen = page.locator(f"#{field.get_attribute('aria-activedescendant')}")
    expect(chosen).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    page.wait_for_url("**#vraag-62")


def test_enter_opens_the_results_page(page: Page, site: Site) -> None:
    page.goto(f"{site.start}{site.page}")
    page.keyboard.press("/")
    page.keyboard.type("verdrag")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/zoeken/{site.page}?q=verdrag")
    assert len(results(page)) > 10


def test_escape_closes_the_list_and_the_field_keeps_its_text(page: Page, hosted: Site) -> None:
    type_ahead(page, hosted, "transplantat")
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(page.get_by_role("combobox")).to_have_value("transplantat")


def test_a_slash_is_only_a_slash_where_one_types(page: Page, hosted: Site) -> None:
    page.goto(hosted.start)
    page.keyboard.press("/")
    page.keyboard.type("2018/2019")
    expect(page.get_by_role("combobox")).to_have_value("2018/2019")


# --- When something does not load ----------------------------------------------------------------


@pytest.mark.parametrize("name", ["begin", "woorden-", "lijst-", "documenten", "kenmerken", "tekst-"])
def test_a_part_that_fails_is_told_and_tried_again(browser: Browser, hosted: Site, name: str) -> None:
    part = f"**/{name}*.zoek"

    def refuse(route: Route) -> None:
        route.abort()

    page = browser.new_page()
    page.route(part, refuse)
    page.goto(hosted.search("kocht"))
    expect(page.locator("[data-zoek=melding]")).to_contain_text("kan niet laden")
    page.unroute(part, refuse)
    page.get_by_role("button", name="probeer opnieuw").click()
    expect(page.locator("#zoekresultaten a").first).to_be_visible()
    page.close()


# --- What holds for the document -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "document"),
    [
        ("35207 tibet", "kst-35207-34"),
        ("minister Hoekstra", "2022Z11285"),
        ("SGP", "2022Z11285"),
        ("digitale vervolging Rusland", "2022Z11285"),
        ("2022-Z11285", "2022Z11285"),
    ],
)
def test_what_holds_for_the_document_finds_its_questions(
    page: Page, site: Site, query: str, document: str
) -> None:
    page.goto(site.search(query))
    assert {question.split("#")[0] for question in results(page)} == {document}


#: Another query and the arrow behind it, faster than any suggestion comes.
AT_ONCE = """
(field, query) => {
  field.value = query;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
}
"""


def test_an_old_suggestion_cannot_be_chosen_for_a_new_query(page: Page, hosted: Site) -> None:
    type_ahead(page, hosted, "tibet")
    page.get_by_role("combobox").evaluate(AT_ONCE, "huawei")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken/?q=huawei")


#: Nothing comes in until somebody says so.
HELD = """
const now = fetch, held = new Promise((done) => { window.letGo = done; });
window.fetch = async (...given) => { await held; return now(...given); };
"""
#: Types on and lets all come in; gives the choices that there were before the list was that of the new query.
TYPE_ON = """
(field, query) => new Promise((done) => {
  const choices = new Set();
  new MutationObserver(() => {
    const options = [...document.querySelectorAll("[role=option]")];
    options.filter((each) => !each.ariaDisabled).forEach((each) => choices.add(each.textContent));
    if (options.some((each) => each.textContent.includes(`“${query}”`))) done([...choices]);
  }).observe(document.body, { childList: true, subtree: true });
  field.value = query;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  letGo();
})
"""


def test_a_suggestion_that_comes_late_cannot_be_chosen_for_a_new_query(page: Page, hosted: Site) -> None:
    page.add_init_script(HELD)
    page.goto(hosted.start)
    page.keyboard.press("/")
    page.keyboard.type("tibet")
    page.wait_for_selector(".suggestie--mededeling")
    assert page.get_by_role("combobox").evaluate(TYPE_ON, "xylofoonkwartet") == []


def test_arrow_up_opens_a_closed_list(page: Page, hosted: Site) -> None:
    type_ahead(page, hosted, "tibet")
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("listbox")).to_be_visible()


def test_who_comes_back_finds_the_list_where_it_was(page: Page, hosted: Site) -> None:
    page.goto(hosted.search("china"))
    results(page)
    page.evaluate("scrollTo(0, 5000)")
    page.evaluate("location.assign('../over/')")
    page.wait_for_url("**/over/")
    page.go_back()
    page.wait_for_function("scrollY === 5000")
