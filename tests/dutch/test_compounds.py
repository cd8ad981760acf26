from __future__ import annotations

import pytest

from generator.dutch.compounds import parts


@pytest.mark.parametrize(
    ("compound", "some_parts"),
    [
        ("orgaantransplantatie", {"orgaan", "transplantatie"}),
        ("investeringsverdrag", {"investering", "verdrag"}),
        ("heropvoedingskampen", {"heropvoeding", "kampen"}),
        ("mensenrechtenverdragen", {"mensenrechten", "mensen", "rechten", "verdragen"}),
        ("gezichtsherkenningssoftware", {"gezichtsherkenning", "gezicht", "herkenning", "software"}),
        ("cybersurveillancegoederen", {"surveillance", "goederen"}),
        ("veiligheidswet", {"veiligheid", "wet"}),
        ("loyaltyprogramma", {"programma"}),
        ("bedrijfsleven", {"bedrijf", "leven"}),
        ("gerechtshof", {"gerecht", "hof"}),
    ],
)
def test_parts_of_a_compound(compound: str, some_parts: set[str]) -> None:
    assert some_parts <= set(parts(compound))


@pytest.mark.parametrize(
    "word",
    """
    minister instelling nederland rusland gemeenschap verklaring voorbeeld onderzoek overleg voorstel toezicht
    internationaal organisatie transplantatie dialoog bestuur besluit verdrag kampioen toelichting kamp
    2022z11285
    """.split(),
)
def test_no_compound(word: str) -> None:
    assert parts(word) == ()


def test_a_very_long_word_is_left_alone() -> None:
    assert parts("rechten" * 50) == ()
