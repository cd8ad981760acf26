from __future__ import annotations

import pytest

from generator.outputs.search.filters import filters

BLOK = {"name": "Blok", "office": "Minister", "portfolio": "Buitenlandse Zaken"}
DOCUMENT = {
    "kind": "list",
    "askers": [{"name": "Van der Staaij", "party": "SGP"}],
    "committee": None,
    "addressees": ["Minister van Financiën"],
    "answered_by": [],
    "dates": {"submitted": "2019-06-20", "answered": None},
    "delayed": None,
    "status": "answered",
    "questions": [],
}


@pytest.mark.parametrize(
    ("changes", "name", "values"),
    [
        ({}, "vrager", ["Van der Staaij"]),
        ({"askers": [], "committee": "vaste commissie"}, "vrager", ["vaste commissie"]),
        ({}, "partij", ["SGP"]),
        ({}, "ministerie", ["Financiën"]),
        ({"answered_by": [BLOK]}, "bewindspersoon", ["Blok"]),
        ({"answered_by": [BLOK]}, "ministerie", ["Buitenlandse Zaken", "Financiën"]),
        ({}, "jaar", ["2019"]),
        ({"dates": {"submitted": None, "answered": None}}, "jaar", []),
        ({}, "soort", ["Lijst van vragen en antwoorden"]),
    ],
)
def test_filters(changes: dict[str, object], name: str, values: list[str]) -> None:
    assert filters({**DOCUMENT, **changes})[name] == values
