"""The id of a document: the first of what is known, in their order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.identity.document_id import document_id
from generator.model.document import Asker, Bewindspersoon, Metadata

BLOK = Bewindspersoon("Blok", "Minister", "Buitenlandse Zaken")
ASKERS = (Asker("Van der Staaij", "SGP"), Asker("Kostić", None))
ANSWERED = Metadata(answered=date(2021, 4, 13), answered_by=(BLOK,))
ASKED = replace(ANSWERED, submitted=date(2019, 6, 20), askers=ASKERS)
CASE = replace(ASKED, zaak="2022Z11285")
PUBLISHED = replace(CASE, publication="ah-tk-20182019-3455")
NAMED = replace(PUBLISHED, id="mijn-naam")


@pytest.mark.parametrize("name", "index meldingen jaar-2024 con NUL Aux com1 lpt9 prn".split())
def test_a_name_that_cannot_be_an_address_gets_a_word_before_it(name: str) -> None:
    assert document_id(Metadata(id=name), "x.txt") == f"document-{name}"


@pytest.mark.parametrize("name", ["con-1", "consul", "com10", "indexering"])
def test_a_name_that_only_looks_like_one_stays_as_it_is(name: str) -> None:
    assert document_id(Metadata(id=name), "x.txt") == name


@pytest.mark.parametrize(
    ("metadata", "id"),
    [
        (NAMED, "mijn-naam"),
        (PUBLISHED, "ah-tk-20182019-3455"),
        (CASE, "2022Z11285"),
        (replace(CASE, number="ah-tk-20212022-608"), "2022Z11285"),
        (replace(PUBLISHED, publication="kst-35688-(R1989)-5"), "kst-35688-R1989-5"),
        (Metadata(number="ah-tk-20212022-608"), "ah-tk-20212022-608"),
        (ASKED, "2019-06-20-van-der-staaij"),
        (ANSWERED, "2021-04-13-blok"),
        (Metadata(submitted=date(2019, 6, 20)), "mijn-document-2"),
        (Metadata(submitted=date(2024, 1, 2), askers=(Asker("Kostić", None),)), "2024-01-02-kostic"),
    ],
)
def test_document_id(metadata: Metadata, id: str) -> None:
    assert document_id(metadata, "seeds/Mijn document (2).txt") == id
