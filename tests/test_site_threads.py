"""From a document to what came before and after it, to what is like it, and to what is open; in a browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

ANSWERS = "documenten/ah-tk-20182019-3455/"
SURVEILLANCE = "documenten/2021-04-13-blok/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """With the date fixed: what is open is so for a number of days."""
    context = browser.new_context()
    page = context.new_page()
    page.clock.set_fixed_time("2024-12-01T12:00:00")
    yield page
    context.close()


def test_the_questions_as_submitted_lead_to_their_answers_and_back(page: Page, address: str) -> None:
    page.goto(address + ANSWERS)
    page.click("#verloop + ul >> text=De vragen zoals ingezonden")
    page.wait_for_url("**/2019-06-20-ploumen/")
    days = page.locator("#verloop + ul .dag").all_inner_texts()
    assert days == ["20 juni 2019", "15 juli 2019", "20 september 2019"]
    further = page.locator("#verloop + ul > li").last
    assert "noemt Deze vragen met de antwoorden" in further.inner_text()
    page.click("#verloop + ul >> text=Deze vragen met de antwoorden")
    page.wait_for_url(f"**/{ANSWERS}")


def test_the_newer_and_the_older_document(page: Page, address: str) -> None:
    page.goto(address + "documenten/kst-35207-34/")
    page.click(".buren a >> nth=1")
    page.wait_for_url(lambda there: not there.endswith("/documenten/kst-35207-34/"))
    page.click(".buren a >> nth=0")
    page.wait_for_url("**/documenten/kst-35207-34/")


def test_related_questions_come_when_somebody_reads_and_not_before(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "zoekindex" in request.url else None)
    page.goto(address + SURVEILLANCE, wait_until="networkidle")
    assert asked == []
    page.keyboard.press("ArrowDown")
    related = page.locator("details.verwant").first
    related.wait_for()
    related.locator("summary").click()
    link = related.locator("a").first
    target = link.get_attribute("href") or ""
    link.click()
    page.wait_for_url(target)
    assert "#vraag-" in target
    assert SURVEILLANCE not in target


def test_a_question_without_related_ones_says_nothing_of_them(page: Page, address: str) -> None:
    page.goto(address + SURVEILLANCE + "#vraag-1")
    page.locator("details.verwant").first.wait_for()
    assert page.locator("details.verwant").count() < page.locator("h2.vraag").count()


def test_the_browser_says_how_long_a_term_is_over(page: Page, address: str) -> None:
    page.set_content("")
    page.goto(address + "open/")
    page.evaluate(
        """() => {
          const days = ["2019-07-01", "2024-11-30", "2024-12-01", "2024-12-03"];
          document.querySelector("article").innerHTML = days
            .map((day) => `<time class="termijn" datetime="${day}">x</time><span class="over"></span>`)
            .map((term) => `<p>${term}</p>`).join("");
        }"""
    )
    page.add_script_tag(url=f"{address}javascripts/termijn.js")
    told = [
        "al 1072 dagen om op 7 juni 2022",
        "nog niet om op 7 juni 2022",
        "tot en met vandaag",
        "nog 2 dagen",
    ]
    expect(page.locator("article .over")).to_have_text(told)


def test_how_long_a_term_is_over_fits_on_one_line_of_the_narrowest_screen(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address + "open/")
    page.evaluate(
        """async () => {
          kamerantwoord.zoekbestanden.begin = async () => ({ dagen: ["2022-09-30"] });
          const term = (day) => `<time class="termijn" datetime="${day}">x</time><span class="over"></span>`;
          const line = (day) => `<p><small>${term(day)}</small></p>`;
          const fact = `<dl><dd>${term("2022-10-01")}</dd></dl>`;
          document.querySelector("article").innerHTML = line("1999-01-01") + line("2022-10-01") + fact;
        }"""
    )
    page.add_script_tag(url=f"{address}javascripts/termijn.js")
    told = [
        "al 8673 dagen om op 30 september 2022",
        "nog niet om op 30 september 2022",
        "nog niet om op 30 september 2022, de laatste dag op deze site",
    ]
    expect(page.locator("article .over")).to_have_text(told)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_each_page_of_a_name_is_followed_by_the_feed_that_it_offers(page: Page, address: str) -> None:
    for place in ("vragers/ploumen-pvda/", "ministeries/buitenlandse-zaken/", "dossiers/35207/", "open/"):
        page.goto(address + place)
        feeds = page.locator("link[type='application/atom+xml']")
        offered = feeds.last.evaluate("link => link.href")
        assert page.request.get(offered).text().startswith("<?xml")
        assert page.locator(f"article a[href$='{offered.rsplit('/', 1)[1]}']").count() == 1
