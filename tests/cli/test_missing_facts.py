from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from linked_example import DOCUMENT

from generator.cli.missing_facts import missing_facts
from generator.model.document import Kind, Metadata

DAY = date(2024, 11, 20)
KNOWN = replace(DOCUMENT.metadata, answered=DAY)


@pytest.mark.parametrize(
    ("kind", "metadata", "named"),
    [
        ("answers", KNOWN, ""),
        ("answers", replace(KNOWN, answered=None, title=None), "de titel en de datum van het antwoord"),
        ("questions", Metadata(), "de titel, de vrager en de datum van inzending"),
        ("list", Metadata(subject="vis", committee="vaste commissie", answered=DAY), ""),
        ("postponement", replace(KNOWN, answered=None), "de datum van het uitstel"),
        ("postponement", replace(KNOWN, answered=None, delayed=DAY), ""),
        ("oral", KNOWN, ""),
    ],
)
def test_what_is_not_known_is_named_with_the_place_to_give_it(
    kind: Kind, metadata: Metadata, named: str
) -> None:
    told = missing_facts(replace(DOCUMENT, kind=kind, metadata=metadata))
    assert told == (f"seeds/x.txt: niet gevonden: {named}; zet het in seeds/x.yml" if named else "")
