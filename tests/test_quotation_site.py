"""Checking a quotation in a real browser, hosted and from the file system."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from search_site import faultless_page, unpacked_once

ARTICLE = """\
Kabinet spreekt China aan

In antwoord op Kamervragen noemde de minister de kwestie „een permanente bron van zorg”. De fractie vroeg \
eerder: “Deelt u de mening dat de mensenrechtenschendingen in Rusland een permanente bron van zorg zijn?” \
Volgens de krant zei hij ook: ‘Wij zullen alle Chinese producten nog dit jaar van de markt weren.’

Heeft u tijdens uw ontmoeting met uw Chinese collega Wang Yi op 19 juni 2019, waarin u de sterke band en het \
belang van internationale samenwerking heeft besproken, ook de mensenrechtenschendingen in China ter sprake \
gebracht? Dat was de vraag.
"""
OUTCOMES = ["letterlijk", "afwijkend", "onbekend", "letterlijk"]
DONE = "[data-controlepagina][data-klaar=ja]"
ITEMS = "#controle-uitkomst > li"


@pytest.fixture(params=["hosted", "on_disk"])
def start(request: pytest.FixtureRequest, address: str, built_project: Path) -> str:
    if request.param == "hosted":
        return f"{address}controleer/"
    folder = unpacked_once(built_project)
    return f"{folder.as_uri()}/controleer/index.html"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with faultless_page(browser, 360) as opened:
        yield opened


def check(page: Page, text: str) -> None:
    """Paste a text, and wait for what is said of it."""
    page.fill("#controle-tekst", text)
    page.click("#controle-start")
    page.wait_for_selector(DONE)


def outcomes(page: Page) -> list[str]:
    found: list[str] = page.locator(ITEMS).evaluate_all("items => items.map(item => item.dataset.uitkomst)")
    return found


def test_an_article_of_three_quotations(page: Page, start: str) -> None:
    page.context.set_offline(start.startswith("file:"))
    page.goto(start)
    check(page, ARTICLE)
    assert outcomes(page) == OUTCOMES
    changed = page.locator(ITEMS).nth(1)
    assert changed.locator("del").inner_text().split() == ["[alleen", "in", "uw", "tekst:", "Rusland", "]"]
    assert changed.locator("ins").inner_text().split() == ["[alleen", "op", "deze", "site:", "China", "]"]
    expect(changed).to_contain_text("Beantwoord op 15 juli 2019")
    expect(changed).to_contain_text("Ploumen (PvdA), “Vragen over de ontmoeting")
    expect(changed).to_contain_text("vraag 2, Aanhangsel Handelingen II 2018/19, nr. 3455, 20 juni 2019")
    expect(page.locator(ITEMS).nth(2).locator("a")).to_have_count(0)
    expect(page.get_by_role("status").last).to_have_text(
        "4 passages: 2 letterlijk, 1 afwijkend, 1 niet gevonden. "
        "Van de 3 zinnen buiten aanhalingstekens staat er 1 op deze site."
    )


def test_what_stands_everywhere_is_not_said_to_be_missing(page: Page, start: str) -> None:
    page.goto(start)
    check(page, "De minister zei “Ja” en “dat xylofoonkwartet”.")
    assert outcomes(page) == ["onzoekbaar", "onbekend"]
    expect(page.locator(ITEMS).first).not_to_contain_text("Niet gevonden")
    told = "2 passages: 1 niet gevonden, 1 niet na te kijken."
    expect(page.get_by_role("status").last).to_contain_text(told)


def test_the_source_line_can_be_copied(page: Page, start: str) -> None:
    page.goto(start)
    check(page, ARTICLE)
    page.get_by_role("button", name="Kopieer de bronvermelding van vraag 1").click()
    ends = "#vraag-1" if start.startswith("http") else "20 juni 2019"
    said = re.compile(rf"^Gekopieerd: Ploumen \(PvdA\), “Vragen over.*{ends}$", re.DOTALL)
    expect(page.locator(".gemeld")).to_have_text(said)


def test_a_link_leads_to_the_question(page: Page, start: str) -> None:
    page.goto(start)
    check(page, ARTICLE)
    page.locator(ITEMS).first.locator("a").click()
    page.wait_for_url("**/ah-tk-20182019-3455/**#vraag-2")
    expect(page.locator("#vraag-2")).to_be_in_viewport()


@pytest.mark.parametrize("part", ["vraag-1", "antwoord-2-3"])
def test_text_copied_from_the_page_is_letter_for_letter(page: Page, address: str, part: str) -> None:
    page.goto(f"{address}documenten/ah-tk-20182019-3455/")
    copied = page.evaluate(
        """id => {
          const parts = [];
          let part = document.getElementById(id).nextElementSibling;
          for (; part && !part.matches("h2, h3"); part = part.nextElementSibling) {
            const ours = ".bron, .verwijst, .verwezen, .noot, .ankers";
            if (part.matches("p, blockquote") && !part.matches(ours)) parts.push(part.innerText);
          }
          return parts.join("\\n\\n");
        }""",
        part,
    )
    page.goto(f"{address}controleer/")
    check(page, f"„{copied}”")
    assert outcomes(page) == ["letterlijk"]
    assert str(page.locator(f"{ITEMS} a").first.get_attribute("href")).endswith(f"#{part}")


def test_what_is_pasted_never_becomes_markup(page: Page, start: str) -> None:
    page.goto(start)
    markup = (
        "<img src=x onerror=document.title=`gekaapt`> <b>vet</b> en <script>document.title=`gekaapt`</script>"
    )
    check(
        page,
        f"“{markup}” en “Deelt u de mening dat de <i>mensenrechtenschendingen</i> in China een permanente”",
    )
    assert outcomes(page) == ["onbekend", "afwijkend"]
    assert (
        page.locator("#controle-uitkomst")
        .locator("img, b:not(:text('site')):not(:text('Bron')), i, script")
        .count()
        == 0
    )
    assert "gekaapt" not in page.title()
    expect(page.locator(ITEMS).first).to_contain_text("<b>vet</b>")


def test_nothing_of_the_text_is_sent(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda sent: asked.append(f"{sent.method} {sent.url} {sent.post_data or ''}"))
    page.goto(f"{address}controleer/")
    check(page, ARTICLE)
    assert all(each.startswith(f"GET {address}") for each in asked)
    assert not [each for each in asked if "Rusland" in each or "?" in each]
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


def test_with_the_keyboard_alone(page: Page, start: str) -> None:
    page.goto(start)
    page.focus("#controle-tekst")
    page.keyboard.insert_text("“een permanente bron van zorg”")
    page.keyboard.press("Tab")
    expect(page.locator("#controle-start")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_selector(DONE)
    assert outcomes(page) == ["letterlijk"]
    page.focus("#controle-tekst")
    page.keyboard.press("Control+a")
    page.keyboard.insert_text("“een tijdelijke bron van vreugde en van welvaart”")
    page.keyboard.press("Control+Enter")
    expect(page.locator(f"{ITEMS}[data-uitkomst=onbekend]")).to_have_count(1)


def test_nothing_pasted(page: Page, start: str) -> None:
    page.goto(start)
    page.fill("#controle-tekst", " \n ")
    page.click("#controle-start")
    expect(page.locator("[data-controle=melding]")).to_have_text("Plak eerst een citaat of een artikel.")
    expect(page.locator("#controle-tekst")).to_be_focused()
    assert outcomes(page) == []


def test_what_is_found_nowhere_is_one_passage(page: Page, start: str) -> None:
    page.goto(start)
    check(
        page, "De wedstrijd eindigde gisteren in een gelijkspel.\n\nDe trainer was daar heel tevreden over."
    )
    assert outcomes(page) == ["onbekend"]


def test_a_text_of_which_a_part_is_letter_for_letter_falls_apart(page: Page, start: str) -> None:
    page.goto(start)
    real = "Deelt u de mening dat de mensenrechtenschendingen in China een permanente bron van zorg zijn?"
    check(page, f"{real} De wedstrijd eindigde gisteren na een spannende strijd in een gelijkspel.")
    assert outcomes(page) == ["letterlijk", "onbekend"]
    check(page, real.replace("China", "Rusland"))
    assert outcomes(page) == ["afwijkend"]


#: In the page itself, which has done it all before a busy machine comes to click.
STOP_AFTER_FIVE = """
() => {
  const list = document.querySelector("#controle-uitkomst");
  const stop = document.querySelector("[data-controle=stop]");
  const watching = new MutationObserver(() => {
    if (list.children.length < 5 || !stop.checkVisibility()) return;
    watching.disconnect();
    stop.click();
  });
  watching.observe(list, { childList: true });
}
"""


def test_a_long_article_can_be_stopped_and_another_started(page: Page, address: str) -> None:
    page.goto(f"{address}controleer/")
    page.fill(
        "#controle-tekst",
        "\n\n".join(ARTICLE.replace("krant", f"krant nummer {number}") for number in range(200)),
    )
    page.evaluate(STOP_AFTER_FIVE)
    page.click("#controle-start")
    page.wait_for_selector(DONE)
    expect(page.locator("[data-controle=melding]")).to_contain_text("Gestopt na")
    expect(page.locator("#controle-start")).to_be_focused()
    assert len(outcomes(page)) < 800
    check(page, ARTICLE)
    assert outcomes(page) == OUTCOMES


def test_a_link_can_bring_a_quotation_along(page: Page, start: str) -> None:
    page.goto(f"{start}#citaat={quote('“een permanente bron van zorg”')}")
    page.wait_for_selector(DONE)
    assert outcomes(page) == ["letterlijk"]
    page.wait_for_url(start)


def test_an_index_that_does_not_load_is_told(page: Page, address: str) -> None:
    page.route("**/zoekindex/**", lambda route: route.abort())
    page.goto(f"{address}controleer/")
    check(page, ARTICLE)
    expect(page.locator("[data-controle=melding]")).to_contain_text("kan niet laden")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_outcomes_fit_and_axe_finds_nothing(page: Page, address: str, width: int, scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{address}controleer/")
    check(page, ARTICLE)
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    found = Axe().run(page, options={"resultTypes": ["violations"]})
    assert not found.violations_count, found.generate_report()
