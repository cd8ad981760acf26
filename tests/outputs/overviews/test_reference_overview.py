from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from fixture_documents import AANHANGSEL

from generator.model.reference import Link, LinkedDocument, Reference
from generator.model.target import Here, There, Web
from generator.outputs.overviews.reference_overview import FIRST, PER_PAGE, PLACES, ReferenceOverview
from generator.outputs.overviews.reference_tally import references_of


def internal(origin: str, anchor: str, unresolved: str | None = None) -> Reference:
    links = () if unresolved else (Link(0, 1, Here(anchor)),)
    return Reference("internal", origin, 0, "het antwoord op vraag 9", links, unresolved=unresolved)


def external(origin: str, id: str, there: str | There) -> Reference:
    target = Web(there) if isinstance(there, str) else there
    return Reference("external", origin, 0, f"stuk {id}", (Link(0, 1, target),), id=id, url="https://a.nl/x")


def document(id: str, *references: Reference) -> LinkedDocument:
    return replace(AANHANGSEL, document=replace(AANHANGSEL.document, id=id), references=references)


def pages(*documents: LinkedDocument) -> dict[str, str]:
    overview = ReferenceOverview()
    for each in documents:
        overview.add(references_of(each))
    return dict(overview.pages())


SITE = pages(
    document(
        "een",
        internal("antwoord-1", "antwoord-2-3"),
        internal("vraag-3", "", "vraag 9 is er niet"),
        external("antwoord-1", "kst-35207-32", "https://a.nl/x"),
        external("antwoord-2-3", "kst-35207-32", "https://a.nl/x"),
        external("noot-1", "twee", There("twee", "antwoord-1")),
    ),
    document("twee", external("vraag-1", "BWBR0001854", "https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=6")),
)


@pytest.mark.parametrize(
    "piece",
    [
        "| naar een vraag of antwoord in hetzelfde document | 2 | 1 | 1 |",
        "| naar een ander document van deze site | 1 | 1 | 0 |",
        "| naar een officiële publicatie, regeling of uitspraak elders | 3 | 3 | 0 |",
        "| **samen** | 6 | 5 | 1 |",
        "- [Kamerstukken II 35 207, nr. 32](https://a.nl/x){ rel=external } <small>2 keer: ",
        ", [antwoord op vraag 1](../documenten/een.md#antwoord-1), "
        "[antwoord op vraag 2 en 3](../documenten/een.md#antwoord-2-3)",
        "[Wetboek van Strafrecht](https://wetten.overheid.nl/BWBR0001854)",
        "](../documenten/twee.md) <small>1 keer: ",
        "- “het antwoord op vraag 9” <small>",
        "[vraag 3](../documenten/een.md#vraag-3): vraag 9 is er niet</small>",
        "- [antwoord op vraag 1](../documenten/een.md#antwoord-1) → "
        "[antwoord op vraag 2 en 3](../documenten/een.md#antwoord-2-3)",
    ],
)
def test_the_overview_has(piece: str) -> None:
    assert piece in SITE["index.md"]


def test_short_lists_have_no_pages_of_their_own() -> None:
    assert list(SITE) == ["index.md"]


def test_without_documents_there_is_a_page() -> None:
    assert list(pages()) == ["index.md"]


def test_long_lists_go_on_elsewhere() -> None:
    many = [external("vraag-1", f"kst-35207-{number}", "https://a.nl/x") for number in range(PER_PAGE + 1)]
    lost = [internal("vraag-1", "", "vraag 9 is er niet")] * (FIRST + 1)
    site = pages(document("een", *many, *lost))
    assert list(site) == ["index.md", "aangehaald.md", "aangehaald-2.md", "zonder-bestemming.md"]
    assert site["aangehaald.md"].count("\n- [Kamerstukken") == PER_PAGE
    assert "[Verder](aangehaald-2.md)" in site["aangehaald.md"]
    assert site["aangehaald-2.md"].count("\n- [Kamerstukken") == 1
    assert site["index.md"].count("- “het antwoord") == FIRST


def test_of_many_places_the_first_are_named() -> None:
    citing = external("vraag-1", "kst-1", "https://a.nl/x")
    page = pages(*(document(f"d{number}", citing) for number in range(PLACES + 2)))["index.md"]
    assert f"<small>{PLACES + 2} keer: " in page
    assert "; en nog 2 plaatsen</small>" in page


@pytest.mark.parametrize("number", [1, 5, 500])
def test_the_picture_stays_of_one_size(number: int) -> None:
    cited = [external("vraag-1", f"kst-35207-{place}", "https://a.nl/x") for place in range(number + 2)]
    many = [document(f"d{place}", *cited[place : place + 3]) for place in range(number)]
    figure = pages(*many)["index.md"].split("<figure")[1].split(">", 1)[1].split("<figcaption>")[0]
    drawing = ElementTree.fromstring(figure)
    assert drawing.attrib["role"] == "img"
    names = [element for element in drawing if element.tag == "text"]
    assert len(names) == min(number, 21) + min(number + 2, 21)
    assert all(float(element.attrib["r"]) <= 10 for element in drawing if element.tag == "circle")
    assert float(drawing.attrib["viewBox"].split()[3]) < 900


def test_a_name_cannot_break_the_picture() -> None:
    nasty = replace(external("vraag-1", "x", "https://a.nl/x"), text='<b> & "x" ](javascript:x)')
    page = pages(document("een", nasty))["index.md"]
    assert "<b>" not in page.replace("&lt;b>", "")
    assert not re.search(r"[^\\]\]\(javascript", re.sub(r"<figure.*?</figure>", "", page, flags=re.DOTALL))
    ElementTree.fromstring(page.split("<figure")[1].split(">", 1)[1].split("<figcaption>")[0])
