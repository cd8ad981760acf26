from __future__ import annotations

import pytest

from generator.outputs.search.filters import filters, replied

DOCUMENT: dict[str, object] = {
    "kind": "list",
    "listed_under": {
        "askers": ["Van der Staaij"],
        "parties": ["SGP"],
        "bewindspersonen": ["Blok"],
        "ministries": ["Financiën"],
    },
    "dates": {"submitted": "2019-06-20", "answered": None},
    "delayed": None,
    "status": "answered",
    "questions": [],
}


@pytest.mark.parametrize(
    ("changes", "name", "values"),
    [
        ({}, "vrager", ["Van der Staaij"]),
        ({}, "partij", ["SGP"]),
        ({}, "ministerie", ["Financiën"]),
        ({}, "bewindspersoon", ["Blok"]),
        ({}, "jaar", ["2019"]),
        ({"dates": {"submitted": None, "answered": None}}, "jaar", []),
        ({}, "soort", ["Lijst van vragen en antwoorden"]),
    ],
)
def test_filters(changes: dict[str, object], name: str, values: list[str]) -> None:
    assert filters({**DOCUMENT, **changes})[name] == values


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "antwoord van Blok en Bos"),
        ({"kind": "postponement", "delayed": "2024-11-15"}, "uitstel gemeld door Blok en Bos"),
        ({"kind": "postponement"}, "mededeling van Blok en Bos"),
        ({"answered_by": [{"name": None}]}, ""),
    ],
)
def test_who_replied_is_said_to_have_answered_only_where_that_is_so(
    changes: dict[str, object], said: str
) -> None:
    assert replied({**DOCUMENT, "answered_by": [{"name": "Blok"}, {"name": "Bos"}], **changes}) == said
