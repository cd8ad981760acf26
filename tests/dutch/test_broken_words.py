from __future__ import annotations

import pytest

from generator.dutch.broken_words import broken_in


@pytest.mark.parametrize(
    "word",
    [
        "inkomensafhan-kelijke", "Zorgverzeke-raars", "vakbon-den", "afhankelijk-heid",
        "ondersteu-ning", "Commis-sie",
    ],
)  # fmt: skip
def test_a_hyphen_of_a_line_end(word: str) -> None:
    assert list(broken_in(f"De {word}, zo blijkt.")) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "hiv-besmettingen", "EU-lidstaten", "Kamer-stuk", "multi-disciplinair", "full-time", "co-assistent",
        "in- en uitvoer", "ex-minister", "re-integratie", "zee-egel", "A-status", "Noord-Holland",
        "directeur-generaal", "het Faber-Van de Klashorst",
        "www.vakbon-den.nl/vakbon-den-en-meer", "pro-actief",
        "elektriciteits-net",
    ],
)  # fmt: skip
def test_a_hyphen_of_the_word(text: str) -> None:
    assert not [word for word in broken_in(text) if word != "vakbon-den"]
