"""From a page to the form for a mistake, and to the side file of its document."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from places import ROOT
from reading_site import REPOSITORY

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

DOCUMENT = "documenten/voorbeeld/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def links(site: Path, place: str) -> list[str]:
    """Where a page leads in the repository."""
    text = (site / place / "index.html").read_text(encoding="utf-8")
    found = map(html.unescape, re.findall(r'href="([^"]*)"', text))
    return [link for link in found if link.startswith(REPOSITORY)]


def test_a_document_leads_to_the_form_and_to_its_side_file(reading_site: Path) -> None:
    report, edit = links(reading_site, DOCUMENT)
    asked = parse_qs(urlsplit(report).query)
    assert asked["adres"] == [f"https://example.org/kamerantwoord/{DOCUMENT}"]
    assert edit.startswith(f"{REPOSITORY}/new/main?filename=")


def test_another_page_leads_to_the_form_alone(reading_site: Path) -> None:
    (report,) = links(reading_site, "gegevens")
    assert report.endswith("adres=https%3A//example.org/kamerantwoord/gegevens/")


def test_the_form_is_there_and_has_the_fields_that_are_filled_in(reading_site: Path) -> None:
    asked = parse_qs(urlsplit(links(reading_site, "gegevens")[0]).query)
    form = yaml.safe_load((ROOT / ".github" / "ISSUE_TEMPLATE" / asked["template"][0]).read_text("utf-8"))
    assert {"adres", "onderdeel"} <= {field.get("id") for field in form["body"]}


@pytest.mark.parametrize(
    ("fragment", "part"),
    [("#vraag-3", "vraag-3"), ("#antwoord-2-3", "antwoord-2-3"), ("#weg", None), ("", None)],
)
def test_the_part_that_one_looks_at_is_filled_in(
    page: Page, address: str, fragment: str, part: str | None
) -> None:
    page.goto(address + DOCUMENT + fragment)
    link = page.locator("[data-melden]")
    link.evaluate("link => link.addEventListener('click', event => event.preventDefault())")
    link.click()
    asked = parse_qs(urlsplit(link.get_attribute("href") or "").query)
    assert asked.get("onderdeel") == ([part] if part else None)
    assert asked["adres"][0].endswith(f"{DOCUMENT}#{part}" if part else DOCUMENT)


def test_whose_link_was_copied_is_in_the_address_and_filled_in(page: Page, address: str) -> None:
    page.goto(address + DOCUMENT)
    copy = page.get_by_role("link", name="Kopieer de link naar vraag 3")
    copy.scroll_into_view_if_needed()
    there = page.evaluate("scrollY")
    copy.click()
    page.wait_for_url(f"{address}{DOCUMENT}#vraag-3")
    assert page.evaluate("scrollY") == there
    link = page.locator("[data-melden]")
    link.evaluate("link => link.addEventListener('click', event => event.preventDefault())")
    link.click()
    assert parse_qs(urlsplit(link.get_attribute("href") or "").query)["onderdeel"] == ["vraag-3"]
