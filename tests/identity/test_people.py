from __future__ import annotations

from typing import Any

import pytest

from generator.identity.people import asker_label, between_whom, bewindspersoon_label
from generator.model.document import Asker, Bewindspersoon, Metadata


@pytest.mark.parametrize(
    ("asker", "label"),
    [(Asker("Ploumen", "PvdA"), "Ploumen (PvdA)"), (Asker("Omtzigt", None), "Omtzigt")],
)
def test_an_asker(asker: Asker, label: str) -> None:
    assert asker_label(asker) == label


@pytest.mark.parametrize(
    ("person", "label"),
    [
        (Bewindspersoon("Blok", "Minister", "Buitenlandse Zaken"), "Minister Blok (Buitenlandse Zaken)"),
        (Bewindspersoon(None, "Minister", "Defensie"), "Minister (Defensie)"),
        (Bewindspersoon("Rutte", "Minister-President", ""), "Minister-President Rutte"),
    ],
)
def test_a_bewindspersoon(person: Bewindspersoon, label: str) -> None:
    assert bewindspersoon_label(person) == label


PLOUMEN, BLOK = Asker("Ploumen", "PvdA"), Bewindspersoon("Blok", "Minister", "Zorg")


@pytest.mark.parametrize(
    ("metadata", "said"),
    [
        ({"askers": (PLOUMEN,), "answered_by": (BLOK,)}, "Ploumen (PvdA) → Minister Blok (Zorg)"),
        ({"askers": (PLOUMEN,), "addressees": ("Minister van Zorg",)}, "Ploumen (PvdA) → Minister van Zorg"),
        ({"askers": (PLOUMEN,), "addressees": ("Minister van Zorg, bij afwezigheid van de Minister",)},
         "Ploumen (PvdA) → Minister van Zorg, bij afwezigheid van de Minister"),
        ({"askers": (PLOUMEN,)}, "Ploumen (PvdA)"),
        ({}, ""),
    ],
)
def test_who_asked_whom(metadata: dict[str, Any], said: str) -> None:
    assert between_whom(Metadata(**metadata)) == said
