"""What is new since the last visit, in a real browser, hosted and from the file system."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from layout_shifts import assert_nothing_moved
from playwright.sync_api import Browser, Locator, Page, expect
from search_site import faultless_page, unpacked_once

DONE = "[data-volgpagina][data-klaar=ja]"
KEPT = "kamerantwoord.volgen"
EARLIER = "2020-01-01T12:00:00.000Z"
#: Documents of the seeds that answer a minister of this name.
ANSWERED, LETTER = "ah-tk-20182019-3455", "2021-04-13-blok"
SEEN = {ANSWERED: [7, 0]}
#: The same questions, as they were sent.
ASKED = "2019-06-20-ploumen"
REFUSED = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException() }})"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }"


@pytest.fixture(params=["hosted", "on_disk"])
def start(request: pytest.FixtureRequest, address: str, built_project: Path) -> str:
    """The address of the page; on disk it names its file."""
    if request.param == "hosted":
        return f"{address}volgen/"
    folder = unpacked_once(built_project)
    return f"{folder.as_uri()}/volgen/index.html"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with faultless_page(browser, 360) as opened:
        yield opened


def visit(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector(DONE)


def keep(page: Page, *followed: object) -> None:
    """Let the browser have kept this of an earlier visit."""
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEPT, json.dumps(followed)])


def kept(page: Page) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(page.evaluate(f"localStorage.getItem('{KEPT}')"))
    return found


def followed(search: str, seen: dict[str, list[int]]) -> dict[str, object]:
    return {"zoek": search, "begin": EARLIER, "bezien": EARLIER, "stand": seen}


def followed_ones(page: Page) -> Locator:
    return page.locator("[data-volgen=lijst] > li")


def said(page: Page) -> Locator:
    return page.locator("[data-volgen=melding]")


def test_what_is_followed_from_a_page_is_new_from_then_on(page: Page, start: str) -> None:
    page.context.set_offline(start.startswith("file:"))
    page.goto(start.replace("volgen/", "partijen/pvda/"))
    page.get_by_role("link", name="Volgen op deze site").click()
    page.wait_for_selector(DONE)
    expect(said(page)).to_have_text("U volgt nu partij PvdA. Wat er vanaf nu bij komt, ziet u hier.")
    expect(followed_ones(page)).to_contain_text("Niets nieuws sinds")
    expect(followed_ones(page)).to_contain_text("Er zijn nu 7 vragen in 1 document.")
    assert [(one["zoek"], one["stand"]) for one in kept(page)] == [("partij=PvdA", {ANSWERED: [7, 0]})]
    assert page.url == start, "opnieuw laden volgt het niet nog eens"
    assert not page.context.cookies()


def test_a_search_is_followed_with_its_filters(page: Page, start: str) -> None:
    query = "?q=China&bewindspersoon=Blok&van=2019-01-01&volgorde=datum"
    page.goto(start.replace("volgen/", "zoeken/") + query)
    page.wait_for_selector("[data-zoekpagina][data-klaar=ja]")
    page.get_by_role("link", name="Volg deze zoekvraag").click()
    page.wait_for_selector(DONE)
    heading = page.get_by_role("heading", name="“China” · Bewindspersoon Blok · vanaf 1 januari 2019")
    expect(heading).to_be_visible()
    assert kept(page)[0]["zoek"] == "bewindspersoon=Blok&q=China&van=2019-01-01"
    visit(page, f"{start}?van=2019-01-01&q=China&bewindspersoon=Blok")
    expect(said(page)).to_contain_text("al.")
    assert len(kept(page)) == 1


def test_new_documents_and_new_answers_stay_until_they_are_seen(page: Page, start: str) -> None:
    visit(page, start)
    keep(page, followed("bewindspersoon=Blok", {ANSWERED: [2, 5]}), followed("partij=PvdA", {}))
    visit(page, start)
    blok, pvda = followed_ones(page).all()
    expect(blok).to_contain_text("2 nieuw sinds 1 januari 2020")
    new, answered = blok.get_by_role("listitem").all()
    expect(new).to_contain_text("Nieuw “Bent u bekend met het bericht dat Huawei")
    expect(answered).to_contain_text("Nu met antwoord Vragen over de ontmoeting")
    expect(pvda).to_contain_text("1 nieuw")
    expect(said(page)).to_have_text("Er is iets nieuws bij alles wat u volgt.")
    visit(page, start)
    expect(followed_ones(page).first).to_contain_text("2 nieuw sinds 1 januari 2020")
    page.get_by_role("button", name="Gezien: Bewindspersoon Blok").click()
    expect(followed_ones(page).first).to_contain_text("Niets nieuws")
    expect(page.get_by_role("link", name="Bewindspersoon Blok")).to_be_focused()
    assert kept(page)[0]["stand"] == {LETTER: [15, 0], ANSWERED: [7, 0]}
    assert kept(page)[1]["stand"] == {}


def test_of_a_document_it_is_said_how_many_of_its_questions_fit(page: Page, start: str) -> None:
    visit(page, start)
    keep(page, followed("q=paling", {}), followed("q=journalisten", {}), followed("partij=PvdA", SEEN))
    visit(page, start)
    told = followed_ones(page).nth(1).get_by_role("listitem").filter(has_text="Mensenrechtenbeleid")
    expect(told).to_contain_text(" van 94 vragen passen")
    expect(said(page)).to_have_text("Er is iets nieuws bij 1 van de 3 zoekvragen die u volgt.")


def test_an_answer_in_another_document_is_no_new_question(page: Page, start: str) -> None:
    visit(page, start)
    keep(page, followed("partij=PvdA", {ASKED: [0, 7]}))
    visit(page, start)
    [answered] = followed_ones(page).get_by_role("listitem").all()
    expect(answered).to_contain_text("Nu met antwoord Vragen over de ontmoeting")
    expect(said(page)).to_have_text("Er is iets nieuws bij wat u volgt.")


def test_a_search_that_finds_nothing_whole_waits(page: Page, start: str) -> None:
    visit(page, f"{start}?q=palingvisserij+China")
    expect(followed_ones(page)).to_contain_text("Er is nog niets.")


def test_what_is_no_longer_followed_can_come_back(page: Page, start: str) -> None:
    visit(page, f"{start}?partij=PvdA")
    page.get_by_role("button", name="Niet meer volgen: Partij PvdA").click()
    assert kept(page) == []
    back = page.get_by_role("button", name="Toch blijven volgen: Partij PvdA")
    expect(back).to_be_focused()
    back.click()
    expect(followed_ones(page)).to_contain_text("Niets nieuws")
    assert [one["zoek"] for one in kept(page)] == ["partij=PvdA"]


def test_another_tab_is_seen_and_not_overwritten(page: Page, start: str) -> None:
    visit(page, start)
    keep(page, followed("partij=PvdA", {}))
    visit(page, start)
    other = page.context.new_page()
    visit(other, f"{start}?q=China")
    expect(followed_ones(page)).to_have_count(2)
    other.close()
    page.get_by_role("button", name="Gezien: Partij PvdA").click()
    expect(followed_ones(page).nth(1)).to_contain_text("Niets nieuws")
    assert [one["zoek"] for one in kept(page)] == ["q=China", "partij=PvdA"]


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        (REFUSED, "Uw browser bewaart niets voor deze site"),
        (f"localStorage.setItem('{KEPT}', '[{{')", "is niet te lezen. U kunt opnieuw beginnen"),
        (f"localStorage.setItem('{KEPT}', '[null, 3, {{}}]')", "Een deel van wat u volgde is niet te lezen"),
        (f"localStorage.setItem('{KEPT}', JSON.stringify([]));{FULL}", "Uw browser bewaart niets"),
        (
            f"localStorage.setItem('{KEPT}', '{json.dumps([followed('partij=SGP', {})])}');{FULL}",
            "De ruimte die uw browser voor deze site heeft is vol",
        ),
    ],
)
def test_what_goes_wrong_is_said_with_a_way_out(page: Page, start: str, script: str, complaint: str) -> None:
    page.add_init_script(script)
    visit(page, f"{start}?partij=PvdA")
    if "deel" in complaint:  # what follows now is kept, so that what was wrong is gone
        visit(page, start)
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text(complaint)
    alert.get_by_role("link", name="feedlezer").click()
    expect(page.get_by_role("heading", name="Liever in een feedlezer?")).to_be_in_viewport()


def test_what_cannot_be_read_is_kept_until_one_begins_again(page: Page, start: str) -> None:
    visit(page, start)
    page.evaluate(f"localStorage.setItem('{KEPT}', '{{')")
    visit(page, f"{start}?partij=PvdA")
    assert page.evaluate(f"localStorage.getItem('{KEPT}')") == "{"
    page.get_by_role("button", name="Opnieuw beginnen").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(page.get_by_text("U volgt nog niets.")).to_be_visible()


def test_without_an_index_nothing_is_lost(page: Page, address: str) -> None:
    visit(page, f"{address}volgen/?partij=PvdA")
    page.route("**/zoekindex/**", lambda route: route.abort())
    visit(page, f"{address}volgen/")
    expect(followed_ones(page)).to_contain_text("Wat er nieuw is, kan niet laden.")
    page.unroute_all()
    page.get_by_role("button", name="Probeer opnieuw: Partij PvdA").click()
    expect(followed_ones(page)).to_contain_text("Niets nieuws")


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_jumps_while_it_looks_for_news(page: Page, start: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    visit(page, start)
    keep(page, followed("bewindspersoon=Blok", {}), followed("q=China", {}), followed("partij=PvdA", SEEN))
    visit(page, start)
    expect(said(page)).to_have_text("Er is iets nieuws bij 2 van de 3 zoekvragen die u volgt.")
    assert_nothing_moved(page)


def test_that_nothing_is_followed_is_not_said_before_it_is_known(page: Page, address: str) -> None:
    page.route("**/volgen/pagina.js", lambda route: route.fulfill(body=""))
    page.goto(f"{address}volgen/")
    expect(page.get_by_role("heading", name="Liever in een feedlezer?")).to_be_visible()
    expect(page.get_by_text("U volgt nog niets.")).to_be_hidden()
    page.unroute_all()
    visit(page, f"{address}volgen/")
    expect(page.get_by_text("U volgt nog niets.")).to_be_visible()


def test_without_script_it_leads_to_the_feeds(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}volgen/?partij=PvdA")
    assert "heeft JavaScript nodig" in page.inner_text("noscript")
    expect(page.get_by_role("link", name="de nieuwste documenten")).to_be_visible()
    context.close()


def test_nothing_to_complain_of_with_something_new(page: Page, start: str) -> None:
    visit(page, start)
    keep(page, followed("bewindspersoon=Blok", {}), followed("q=China", {}))
    visit(page, start)
    assert not Axe().run(page).response["violations"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
