"""What a built page offers and needs."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from lxml import html

from generator.builders.broken_links import broken_links
from generator.builders.page_facts import PageFacts, page_facts

PLACE = "documenten/kst-1-2/index.html"
BASE = "/kamerantwoord/"


@pytest.mark.parametrize(
    ("link", "file"),
    [
        ("#vraag-1", f"{PLACE}#vraag-1"),
        ("../kst-1-2.txt#:~:text=Vraag%201", "documenten/kst-1-2.txt"),
        ("../ah-3/#vraag-1:~:text=Ja", "documenten/ah-3/index.html#vraag-1"),
        ("", PLACE),
        ("./", PLACE),
        (".", PLACE),
        ("..", "documenten/index.html"),
        ("../", "documenten/index.html"),
        ("../..", "index.html"),
        ("../../", "index.html"),
        ("./..", "documenten/index.html"),
        ("../ah-3/#antwoord-2", "documenten/ah-3/index.html#antwoord-2"),
        ("../kst-1-2.json", "documenten/kst-1-2.json"),
        ("../../zoeken/?q=verdrag#x", "zoeken/index.html#x"),
        ("../../images/m%C3%ABrk.svg", "images/mërk.svg"),
        ("/kamerantwoord/over/", "over/index.html"),
        ("/kamerantwoord/.", "index.html"),
        ("/kamerantwoord/", "index.html"),
        ("/elders/", "/elders/index.html"),
        ("../a/?x=1&amp;y=2", "documenten/a/index.html"),
    ],
)
def test_a_link_leads_to_a_file(link: str, file: str) -> None:
    assert page_facts(f'<a class="x" href="{link}">', PLACE, BASE).links == (file,)


@pytest.mark.parametrize("link", ["https://a.nl/", "//a.nl/x", "mailto:a@b.nl", "data:image/png;base64,xx"])
def test_what_leads_away_is_no_link_of_the_site(link: str) -> None:
    assert page_facts(f'<a href="{link}">', PLACE, BASE).links == ()


def test_ids_and_links_are_those_of_tags_and_not_of_texts() -> None:
    page = '<p id="a">tekst id="b" href="c"</p><form action=\'zoek/\'><img src="d.png"><b id="a&amp;b">'
    assert page_facts(page, "index.html") == PageFacts(("a", "a&b"), ("zoek/index.html", "d.png"))


def test_a_page_needs_nothing_for_a_link_to_an_id_that_it_has() -> None:
    page = '<a href="#a"><a href="./#b"><a href="#c"><p id="a"><p id="b">'
    assert page_facts(page, PLACE) == PageFacts(("a", "b"), (f"{PLACE}#c",))


def test_the_facts_of_a_whole_site_are_those_that_a_parser_finds(reading_site: Path) -> None:
    for path in sorted(reading_site.rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        tree = html.document_fromstring(page)
        found_at = path.relative_to(reading_site).as_posix()
        found = page_facts(page, found_at, BASE)
        elements = list(tree.iter("*"))
        assert set(found.ids) == {each.get("id") for each in elements} - {None}, path
        links = {each.get(name) for each in elements for name in ("href", "src", "action")} - {None}
        targets = {page_facts(f'<a href="{escape(str(link))}">', found_at, BASE).links for link in links}
        own = {f"{found_at}#{id}" for id in found.ids}
        assert set(found.links) == {target for some in targets for target in some} - own, path


# --- Links that lead nowhere ---------------------------------------------------------------------

PAGES = {
    "index.html": PageFacts(("boven",), ("a/index.html#x", "beeld.png")),
    "a/index.html": PageFacts(("x",), ("index.html", "a/index.html#x", "index.html#boven")),
}


def test_a_site_whose_links_lead_somewhere_has_no_faults() -> None:
    assert list(broken_links(PAGES, {"beeld.png"}.__contains__)) == []


@pytest.mark.parametrize(
    ("link", "fault"),
    [
        ("b/index.html", "index.html: een link naar b/index.html, maar dat bestand is er niet"),
        ("beeld.jpg", "index.html: een link naar beeld.jpg, maar dat bestand is er niet"),
        ("a/index.html#y", "een link naar a/index.html#y, maar die plaats is niet op die bladzijde"),
        ("index.html#beneden", "een link naar index.html#beneden, maar die plaats is niet op die bladzijde"),
    ],
)
def test_a_link_that_leads_nowhere_is_told(link: str, fault: str) -> None:
    pages = {**PAGES, "index.html": PageFacts(("boven",), (link,))}
    [told] = broken_links(pages, {"beeld.png"}.__contains__)
    assert fault in told
