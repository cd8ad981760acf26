from __future__ import annotations

import pytest

from generator.identity.people import asker_label, bewindspersoon_label
from generator.model.document import Asker, Bewindspersoon


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
