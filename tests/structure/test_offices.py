"""Whom a heading addresses, as it prints them."""

from __future__ import annotations

import pytest

from generator.identity.portfolios import parted
from generator.structure.masthead import read_masthead
from generator.structure.offices import addressees, offices

MINISTRIES = [
    ("de Minister van Financiën", ["Minister van Financiën"]),
    ("de minister van Financiën", ["minister van Financiën"]),
    ("de Minister-President", ["Minister-President"]),
    ("de minister-president, minister van Algemene Zaken",
     ["minister-president, minister van Algemene Zaken"]),
    ("de Minister Justitie en Veiligheid", ["Minister Justitie en Veiligheid"]),
    ("de Minister voor Natuur en Stikstof", ["Minister voor Natuur en Stikstof"]),
    ("de Minister van Financiën en de Minister-President", ["Minister van Financiën", "Minister-President"]),
    ("de Minister van Financiën en Staatssecretaris van Defensie",
     ["Minister van Financiën", "Staatssecretaris van Defensie"]),
    ("de Minister van Financiën, de Minister van Zorg en de Staatssecretaris van Defensie",
     ["Minister van Financiën", "Minister van Zorg", "Staatssecretaris van Defensie"]),
    ("de Staatssecretaris van Justitie en Veiligheid en de Minister van Asiel en migratie",
     ["Staatssecretaris van Justitie en Veiligheid", "Minister van Asiel en migratie"]),
    ("de Staatssecretaris en de Minister van Volksgezondheid, Welzijn en Sport",
     ["Staatssecretaris van Volksgezondheid, Welzijn en Sport",
      "Minister van Volksgezondheid, Welzijn en Sport"]),
    ("de Minister en Staatssecretaris van Financiën", ["Minister van Financiën",
     "Staatssecretaris van Financiën"]),
    ("de Ministers van Financiën, van Defensie en voor Rechtsbescherming",
     ["Minister van Financiën", "Minister van Defensie", "Minister voor Rechtsbescherming"]),
    ("de Staatssecretarissen van Onderwijs, Cultuur en Wetenschap en Volksgezondheid, Welzijn en Sport",
     ["Staatssecretaris van Onderwijs, Cultuur en Wetenschap",
      "Staatssecretaris van Volksgezondheid, Welzijn en Sport"]),
    ("de minister van Justitie en Veiligheid en van Financiën",
     ["minister van Justitie en Veiligheid", "minister van Financiën"]),
    ("de Ministers van Onbekende Zaken en Andere Zaken", ["Ministers van Onbekende Zaken en Andere Zaken"]),
    ("de Ministers van Klimaat en Groene Groei en van Financiën en deStaatssecretaris van Defensie",
     ["Minister van Klimaat en Groene Groei", "Minister van Financiën", "Staatssecretaris van Defensie"]),
    ("de Minister van Economische Zaken, bij afwezigheid van de Staatssecretaris van Financiën,",
     ["Minister van Economische Zaken, bij afwezigheid van de Staatssecretaris van Financiën"]),
    ("de Staatssecretaris van Zorg, bij afwezigheid van deMinister,",
     ["Staatssecretaris van Zorg, bij afwezigheid van deMinister"]),
    ("de Staatssecretaris van Zorg (wegens ziekte van de Minister)",
     ["Staatssecretaris van Zorg, wegens ziekte van de Minister"]),
    ("de Minister van Justitie, bij afwezigheid van de Minister van Onderwijs, Cultuur en Wetenschap,",
     ["Minister van Justitie, bij afwezigheid van de Minister van Onderwijs, Cultuur en Wetenschap"]),
    ("de Minister van Justitie, bij afwezigheid van de Minister van Defensie, en de Minister van Financiën",
     ["Minister van Justitie, bij afwezigheid van de Minister van Defensie", "Minister van Financiën"]),
    ("de Minister van Financiën en de Minister van Justitie, bij ontstentenis van de Minister van Defensie",
     ["Minister van Financiën", "Minister van Justitie, bij ontstentenis van de Minister van Defensie"]),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "addressed"), MINISTRIES)
def test_whom_a_heading_addresses(printed: str, addressed: list[str]) -> None:
    for behind in ("over vis (ingezonden 4 maart 2021)", "(ingezonden 4 maart 2021)"):
        heading = read_masthead(f"Vragen van het lid Kok (VVD) aan {printed} {behind}").own
        assert list(addressees(heading)) == addressed


@pytest.mark.parametrize("printed", ["het kabinet", "de regering", "de Kamer"])
def test_who_is_no_minister(printed: str) -> None:
    assert addressees(f"Vragen van het lid Kok (VVD) aan {printed} over vis") == ()


def test_another_who_answers_is_not_whom_the_question_is_addressed_to() -> None:
    heading = (
        "Vragen van het lid Kok (VVD) aan de Minister van Financiën over vis (ingezonden 4 maart 2021). "
        "Antwoord van Minister Blok (Buitenlandse Zaken) (ontvangen 2 april 2021)"
    )
    assert addressees(read_masthead(heading).own) == ("Minister van Financiën",)


@pytest.mark.parametrize(
    ("printed", "each"),
    [
        ("Financiën en Defensie", ("Financiën", "Defensie")),
        ("Justitie en Veiligheid", ("Justitie en Veiligheid",)),
        ("Justitie en Veiligheid en Binnenlandse Zaken en Koninkrijksrelaties",
         ("Justitie en Veiligheid", "Binnenlandse Zaken en Koninkrijksrelaties")),
        ("Financiën enDefensie", ("Financiën", "Defensie")),
        ("Financiën en Onbekende Zaken", ("Financiën en Onbekende Zaken",)),
    ],
)  # fmt: skip
def test_portfolios_in_a_row(printed: str, each: tuple[str, ...]) -> None:
    assert parted(printed) == each


def test_nothing_is_no_office() -> None:
    assert offices("") == ()
