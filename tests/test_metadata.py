"""What the text above the questions says: who asked whom what, who answered, when, and under which number."""

from __future__ import annotations

from datetime import date

import pytest

from generator.parsing.metadata import announces_answers, read_kind, read_metadata, vergaderjaar

HEADING = "Vragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n\n"

ASKERS = [
    ("Vragen van het lid Ploumen (PvdA) aan de Minister van Defensie over vis", "Ploumen|PvdA"),
    ("Vraag van het lid Kok (VVD) aan de Minister van Defensie over vis", "Kok|VVD"),
    ("Vragen van de leden Podt (D66) en Van Nispen (SP) aan de Minister over vis", "Podt|D66 Van Nispen|SP"),
    ("Vragen van de leden Rooderkerk en Paulusma (beiden D66) aan de Minister over vis",
     "Rooderkerk|D66 Paulusma|D66"),
    ("Vragen van de leden Van Kent, Dijk en Beckerman (allen SP) en het lid Kostić (PvdD)\nover zee",
     "Van Kent|SP Dijk|SP Beckerman|SP Kostić|PvdD"),
    ("Vragen van de leden Van der Plas (BBB), Eerdmans (JA21) en het lid Omtzigt (Nieuw Sociaal Contract) "
     "aan de Minister van Defensie over vis",
     "Van der Plas|BBB Eerdmans|JA21 Omtzigt|Nieuw Sociaal Contract"),
    ("Vragen van de leden Teunissen (PvdD) en Kostić (PvdD) over vis", "Teunissen|PvdD Kostić|PvdD"),
    ("Vragen van het lid Omtzigt aan de Minister van Financiën over toeslagen", "Omtzigt|None"),
    ("Vragen van de leden lid Inge van Dijk (CDA) en Vijlbrief (D66) aan de minister over vis",
     "Inge van Dijk|CDA Vijlbrief|D66"),
    ("Op 6 november jl. hebben de leden Gabriëls en Bromet (beiden GroenLinks-PvdA) vragen gesteld over X",
     "Gabriëls|GroenLinks-PvdA Bromet|GroenLinks-PvdA"),
    ("Antwoord van minister Blok (Buitenlandse Zaken) (ontvangen 13 april 2021)", ""),
]  # fmt: skip


@pytest.mark.parametrize(("masthead", "askers"), ASKERS)
def test_askers(masthead: str, askers: str) -> None:
    assert " ".join(f"{asker.name}|{asker.party}" for asker in read_metadata(masthead, "").askers) == askers


@pytest.mark.parametrize(
    ("to", "addressees"),
    [
        ("de Minister van Defensie", ["Minister van Defensie"]),
        ("de Minister voor Natuur en Stikstof", ["Minister voor Natuur en Stikstof"]),
        (
            "de Minister van Financiën en de Staatssecretaris van Defensie",
            ["Minister van Financiën", "Staatssecretaris van Defensie"],
        ),
        (
            "de Ministers van Onderwijs,\nCultuur en Wetenschap en van Financiën",
            ["Minister van Onderwijs, Cultuur en Wetenschap", "Minister van Financiën"],
        ),
        (
            "de Ministers van Defensie, van Financiën en de\nStaatssecretaris van Justitie en Veiligheid",
            [
                "Minister van Defensie",
                "Minister van Financiën",
                "Staatssecretaris van Justitie en Veiligheid",
            ],
        ),
    ],
)
def test_addressees(to: str, addressees: list[str]) -> None:
    assert list(read_metadata(f"Vragen van het lid Kok (VVD) aan {to} over vis", "").addressees) == addressees


@pytest.mark.parametrize(
    ("masthead", "persons"),
    [
        ("Antwoord van Minister Blok (Buitenlandse Zaken) (ontvangen", "Minister Blok|Buitenlandse Zaken"),
        (
            "Antwoord van minister Faber - Van de Klashorst (Asiel en Migratie), mede namens de Minister",
            "Minister Faber - Van de Klashorst|Asiel en Migratie",
        ),
        (
            "Antwoord van Minister Bruins (Onderwijs, Cultuur en Wetenschap) en Minister Bakker (Financiën)",
            "Minister Bruins|Onderwijs, Cultuur en Wetenschap; Minister Bakker|Financiën",
        ),
        (
            "Mededeling van Staatssecretaris Karremans (Volksgezondheid, Welzijn en\nSport) (ontvangen",
            "Staatssecretaris Karremans|Volksgezondheid, Welzijn en Sport",
        ),
        (
            "De minister van Landbouw, Visserij, Voedselzekerheid en Natuur,\n\nA.B. Zwart",
            "Minister Zwart|Landbouw, Visserij, Voedselzekerheid en Natuur",
        ),
        ("Vragen van het lid Kok (VVD) aan de Minister van Defensie over vis", ""),
    ],
)
def test_answered_by(masthead: str, persons: str) -> None:
    found = read_metadata(masthead, "").answered_by
    assert "; ".join(f"{each.office} {each.name}|{each.portfolio}" for each in found) == persons


@pytest.mark.parametrize(
    ("masthead", "submitted", "answered"),
    [
        ("(ingezonden\n20 juni 2019). (ontvangen 15 juli 2019).", date(2019, 6, 20), date(2019, 7, 15)),
        ("Deze vragen werden ingezonden op 7 juni 2022", date(2022, 6, 7), None),
        ("heeft deze vragen beantwoord bij brief van 17 juni 2020", None, date(2020, 6, 17)),
        ("over het bericht van 1 november 2024 (ingezonden 4 november 2024)", date(2024, 11, 4), None),
        ("(ingezonden 31 februari 2024)", None, None),
    ],
)
def test_dates(masthead: str, submitted: date | None, answered: date | None) -> None:
    metadata = read_metadata(masthead, "")
    assert (metadata.submitted, metadata.answered) == (submitted, answered)


@pytest.mark.parametrize(
    ("masthead", "furniture", "publication", "zaak"),
    [
        ("2024Z18775\nMondelinge vragen", "kv-tk-2024Z18775", "kv-tk-2024Z18775", "2024Z18775"),
        ("AH 611\n2024Z17900\nAntwoord van minister Madlener (Infrastructuur)", "", None, "2024Z17900"),
        (f"Vergaderjaar 2024–2025 Aanhangsel\n{HEADING}594\n\nVragen", "", "ah-tk-20242025-594", None),
        (f"{HEADING}3455\n\nAntwoord (ontvangen 15 juli 2019)", "", "ah-tk-20182019-3455", None),
        (f"{HEADING}3455\n\nVragen van het lid Kok (VVD)", "", None, None),
        ("", "Tweede Kamer, vergaderjaar 2019–2020, 35 207, nr. 34 15", "kst-35207-34", None),
        ("", "Tweede Kamer, vergaderjaar 2024–2025, 36 600 A, nr. 19 2", "kst-36600-A-19", None),
    ],
)
def test_identifiers(masthead: str, furniture: str, publication: str | None, zaak: str | None) -> None:
    """Only what is printed or spelled out; never derived from a zaaknummer."""
    metadata = read_metadata(masthead, furniture)
    assert (metadata.publication, metadata.zaak) == (publication, zaak)


def test_title_and_subject() -> None:
    title = "Vragen van het lid Kok (VVD) aan de Minister van Defensie over het bericht «Over zee»"
    metadata = read_metadata(f"{title} (ingezonden 4 mei 2024).", "")
    assert metadata.title == title
    assert metadata.subject == "het bericht «Over zee»"


@pytest.mark.parametrize(
    ("masthead", "questions", "answers", "kind"),
    [
        ("Vragen van het lid Kok (VVD)", True, False, "questions"),
        ("Antwoord van Minister Blok (Buitenlandse Zaken)", True, True, "answers"),
        ("Mededeling van Minister Blok (Buitenlandse Zaken)", True, False, "postponement"),
        ("De vragen kunnen niet binnen de gestelde termijn worden beantwoord.", False, False, "postponement"),
        ("Mondelinge vragen van het lid Kok (VVD)", False, False, "oral"),
        ("De vaste commissie voor Defensie heeft een aantal vragen voorgelegd", True, True, "list"),
    ],
)
def test_kinds(masthead: str, questions: bool, answers: bool, kind: str) -> None:
    assert read_kind(masthead, has_questions=questions, has_answers=answers, numbered_list=False) == kind


@pytest.mark.parametrize(
    ("masthead", "answered"),
    [
        ("Antwoord van Minister Blok (Buitenlandse Zaken)", True),
        ("Vragen gesteld door de leden, met de daarop door de\nregering gegeven antwoorden", True),
        ("Vragen en antwoorden zijn hierna afgedrukt.", True),
        ("Vragen van het lid Kok (VVD) aan de Minister", False),
        ("met de daarop gegeven antwoorden\n\nMededeling van Minister Blok (Buitenlandse Zaken)", False),
    ],
)
def test_whether_answers_are_announced(masthead: str, answered: bool) -> None:
    assert announces_answers(masthead) == answered


@pytest.mark.parametrize(
    ("day", "session"),
    [
        (date(2019, 7, 15), "20182019"),
        (date(2019, 9, 16), "20182019"),
        (date(2019, 9, 17), "20192020"),
        (date(2024, 9, 17), "20242025"),
        (date(2025, 1, 1), "20242025"),
    ],
)
def test_the_parliamentary_year_begins_on_prinsjesdag(day: date, session: str) -> None:
    assert vergaderjaar(day) == session
