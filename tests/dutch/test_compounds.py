from __future__ import annotations

import pytest

from generator.dutch.compounds import parts


@pytest.mark.parametrize(
    ("compound", "some_parts"),
    [
        ("orgaantransplantatie", "orgaan transplantatie"),
        ("investeringsverdrag", "investering verdrag"),
        ("heropvoedingskampen", "heropvoeding kampen"),
        ("mensenrechtenverdragen", "mensenrechten mensen rechten verdragen"),
        ("gezichtsherkenningssoftware", "gezichtsherkenning gezicht herkenning software"),
        ("cybersurveillancegoederen", "surveillance goederen"),
        ("veiligheidswet", "veiligheid wet"),
        ("loyaltyprogramma", "programma"),
        ("bedrijfsleven", "bedrijf leven"),
        ("gerechtshof", "gerecht hof"),
        ("warmtepompwet", "warmte pomp wet warmtepomp"),
        ("kinderopvangtoeslag", "kinderopvang kinder opvang toeslag"),
        ("inreisverbod", "reis verbod"),
        ("mensenrechtenraad", "raad"),
        ("berichtgeving", "bericht"),
        ("bestuursleden", "leden"),
    ],
)
def test_parts_of_a_compound(compound: str, some_parts: str) -> None:
    assert set(some_parts.split()) <= set(parts(compound))


@pytest.mark.parametrize(
    "word",
    """
    minister instelling nederland rusland gemeenschap verklaring voorbeeld onderzoek overleg voorstel toezicht
    internationaal organisatie transplantatie dialoog bestuur besluit verdrag kampioen toelichting kamp
    plastic bestaat politiek behandeling lessen polissen kleinere minderheden veiligheid onderwijs overleven
    2022z11285
    """.split(),
)
def test_no_compound(word: str) -> None:
    assert parts(word) == ()


def test_a_very_long_word_is_left_alone() -> None:
    assert parts("rechten" * 50) == ()
