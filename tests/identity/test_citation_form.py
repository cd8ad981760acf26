from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from fixture_documents import AANHANGSEL

from generator.identity.citation_form import (
    case_address,
    citation,
    official_name,
    parliamentary_year,
    publication_address,
)
from generator.model.document import (
    Asker,
    Bewindspersoon,
    Document,
    Metadata,
)
from generator.model.source import Line

BLOK = Bewindspersoon("Blok", "Minister", "Buitenlandse Zaken")


def document(metadata: Metadata, *furniture: str) -> Document:
    lines = tuple(Line(number, text) for number, text in enumerate(furniture, 1))
    return replace(AANHANGSEL.document, metadata=metadata, parts=(), furniture=lines, id="een-id")


@pytest.mark.parametrize(
    ("identifier", "year", "name"),
    [
        ("ah-tk-20182019-3455", None, "Aanhangsel Handelingen II 2018/19, nr. 3455"),
        ("ah-tk-19992000-12", None, "Aanhangsel Handelingen II 1999/00, nr. 12"),
        ("kst-35207-34", "2019/20", "Kamerstukken II 2019/20, 35 207, nr. 34"),
        ("kst-35207-34", None, "Kamerstukken II 35 207, nr. 34"),
        ("kst-34300-V-22", "2015/16", "Kamerstukken II 2015/16, 34 300 V, nr. 22"),
        ("kst-21501-20-1596", "2019/20", "Kamerstukken II 2019/20, 21 501-20, nr. 1596"),
        ("kst-35688-(R1989)-5", "2020/21", "Kamerstukken II 2020/21, 35 688 (R1989), nr. 5"),
        ("kst-35925-C", "2021/22", "Kamerstukken I 2021/22, 35 925, C"),
        ("kst-31700-VI-D", "2008/09", "Kamerstukken I 2008/09, 31 700 VI, D"),
        ("kst-20082009-31700-VI-D", None, "Kamerstukken I 2008/09, 31 700 VI, D"),
        ("kst-26219-A", "1998/99", "Kamerstukken 1998/99, 26 219, A"),
        ("kst-23700-188b", "1995/96", "Kamerstukken 1995/96, 23 700, nr. 188b"),
        ("ah-ek-20142015-12", None, "Aanhangsel Handelingen I 2014/15, nr. 12"),
        ("h-tk-20102011-108-5", None, "Handelingen II 2010/11, nr. 108, item 5"),
        ("kst-1263281", None, None),
        ("kv-tk-2024Z18775", None, "Kamervragen 2024Z18775"),
        ("2022Z11285", None, None),
        ("ah-tk-20182019-3455 onzin", None, None),
    ],
)
def test_official_names(identifier: str, year: str | None, name: str | None) -> None:
    assert official_name(identifier, year) == name


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2019, 9, 16), "2018/19"),
        (date(2019, 9, 17), "2019/20"),  # Prinsjesdag 2019
        (date(2020, 9, 15), "2020/21"),  # Prinsjesdag 2020
        (date(2000, 1, 1), "1999/00"),
    ],
)
def test_the_parliamentary_year_begins_on_the_third_tuesday_of_september(day: date, year: str) -> None:
    assert parliamentary_year(document(Metadata(answered=day))) == year


def test_the_printed_parliamentary_year_counts_most() -> None:
    printed = "Tweede Kamer, vergaderjaar 2019–2020, 35 207, nr. 34 15"
    assert parliamentary_year(document(Metadata(answered=date(2021, 1, 1)), printed)) == "2019/20"
    assert parliamentary_year(document(Metadata())) is None


@pytest.mark.parametrize(
    ("printed", "year"),
    [
        ("Tweede Kamer, vergaderjaar 2019–2020, 35 207, nr. 34 15", "2019/20"),
        ("Eerste Kamer, vergaderjaar 2021–2022, 35 925, C 3", "2021/22"),
        ("Vergaderjaar 2018–2019 Aanhangsel van de Handelingen", "2018/19"),
        ("Zie ook Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. 12", None),
        ("vergaderjaar 2019–2020, nr. 12", None),
    ],
)
def test_a_year_that_is_cited_is_not_the_documents_own(printed: str, year: str | None) -> None:
    assert parliamentary_year(document(Metadata(), printed)) == year


@pytest.mark.parametrize(
    ("metadata", "address"),
    [
        (Metadata(publication="kst-35207-34"), "kst-35207-34.html"),
        (Metadata(publication="kst-21501-20-1596"), "kst-21501-20-1596.html"),
        (Metadata(publication="kst-36800-XV-12", answered=date(2026, 4, 1)), "dossier/36800-XV"),
        (Metadata(publication="ah-tk-20252026-1300", answered=date(2026, 4, 1)), None),
        (Metadata(publication="ah-tk-20252026-100", answered=date(2025, 10, 1)), "ah-tk-20252026-100.html"),
        (Metadata(publication="kst-1263281", number="kst-26643-1542"), "kst-1263281.pdf"),
        (Metadata(number="ah-tk-20242025-608", answered=date(2024, 11, 19)), "ah-tk-20242025-608.html"),
        (Metadata(number="ah-tk-20252026-1300", answered=date(2026, 4, 1)), None),
    ],
)
def test_where_a_document_is_officially(metadata: Metadata, address: str | None) -> None:
    found = publication_address(document(metadata))
    assert found == (address and f"https://zoek.officielebekendmakingen.nl/{address}")


@pytest.mark.parametrize(
    ("metadata", "form"),
    [
        (Metadata(publication="kst-1263281", number="kst-26643-1542"), "Kamerstukken II 26 643, nr. 1542"),
        (Metadata(zaak="2024Z14419", number="ah-tk-20242025-6"), "Aanhangsel Handelingen II 2024/25, nr. 6"),
        (Metadata(publication="kst-1263281", zaak="2024Z14419"), "een-id"),
        (Metadata(publication="ah-tk-20182019-3455"), "Aanhangsel Handelingen II 2018/19, nr. 3455"),
        (
            Metadata(
                askers=(Asker("Ceder", "ChristenUnie"), Asker("Van der Staaij", "SGP")), zaak="2022Z11285"
            ),
            "Kamervragen van Ceder en Van der Staaij, 2022Z11285",
        ),
        (
            Metadata(answered_by=(BLOK,), answered=date(2021, 4, 13)),
            "Antwoorden van Minister Blok, 13 april 2021",
        ),
        (Metadata(), "een-id"),
    ],
)
def test_how_one_cites_a_document(metadata: Metadata, form: str) -> None:
    assert citation(document(metadata)) == form


def test_official_addresses_only_where_the_text_gives_the_number() -> None:
    known = document(Metadata(publication="kst-35207-34", zaak="2022Z11285"))
    assert publication_address(known) == "https://zoek.officielebekendmakingen.nl/kst-35207-34.html"
    assert case_address(known) == "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2022Z11285"
    for nothing in (Metadata(), Metadata(publication="<&#", zaak="&#")):
        assert (publication_address(document(nothing)), case_address(document(nothing))) == (None, None)
