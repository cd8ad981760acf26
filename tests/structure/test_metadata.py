"""What the text above the questions says: who asked whom what, who answered, when, and under which number."""

from __future__ import annotations

from datetime import date

import pytest

from generator.structure.metadata import announces_answers, read_kind, read_metadata

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
    ("Vragen van de leden Kant en Jansen (SP) en mevrouw Sap (GroenLinks) aan de minister over vis",
     "Kant|SP Jansen|SP Sap|GroenLinks"),
    ("Vragen van de leden Kant en Bos (beiden SP) en van de leden\nKok (VVD) en Van Baalen (VVD) over vis",
     "Kant|SP Bos|SP Kok|VVD Van Baalen|VVD"),
    ("Vragen van het lid Wiersma (VVD), mede namens het lid Kwint (SP), over vis", "Wiersma|VVD"),
    ("Vragen van het lid Kok (VVD), mede namens de leden Bos (D66) en Vis (CDA), alsmede van het lid\n"
     "Van Esch (PvdD), aan de ministers van Defensie en van Financiën over vis", "Kok|VVD Van Esch|PvdD"),
    ("Vragen van de leden Bos (NSC), de heer Eppink (JA21), het lid-Nijboer (PvdA) en mevrouw Thijm (BBB)",
     "Bos|NSC Eppink|JA21 Nijboer|PvdA Thijm|BBB"),
    ("De antwoorden op de vragen van het lid Kok (SP) en de vragen van het lid Bos (VVD) over vis.",
     "Kok|SP Bos|VVD"),
    ("De vragen van de Kamerleden Bruins Slot (CDA) en Dik-Faber (ChristenUnie) over vis (2016Z09876)",
     "Bruins Slot|CDA Dik-Faber|ChristenUnie"),
    ("Antwoorden op kamervragen van het Kamerlid Kant over thuiszorg.\n(2080912340)", "Kant|None"),
    ("Op 3 maart 2019 heeft het lid Van Nispen (SP) schriftelijke vragen gesteld over vis.", "Van Nispen|SP"),
    ("VRAGEN VAN DE LEDEN VAN DER PLAS EN DIK-FABER (BBB) AAN DE MINISTER VAN DEFENSIE OVER VIS",
     "Van der Plas|BBB Dik-Faber|BBB"),
    ("Vragen van de leden Aan de Brugh (D66) en van Haga (VVD) over vis", "Aan de Brugh|D66 Van Haga|VVD"),
    ("Vragen van het lid Omtzigt (ingezonden 3 mei 2019)", "Omtzigt|None"),
    ("Zie het antwoord op eerdere vragen van het lid Kok (SP) over vis", ""),
    ("De vragen van de leden van de commissie voor Defensie over vis", ""),
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
    asked = f"De commissie heeft vragen aan {to} voorgelegd over vis"
    assert list(read_metadata(asked, "").addressees) == addressees
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
        (
            "Antwoord van de Ministers Kaag (Handel) en Blok (Buitenlandse Zaken), en van\n"
            "Staatssecretaris Visser (Defensie) (ontvangen 21 mei 2019)",
            "Minister Kaag|Handel; Minister Blok|Buitenlandse Zaken; Staatssecretaris Visser|Defensie",
        ),
        (
            "Hoogachtend,\n\nde staatssecretaris van Economie,\nWelzijn en Sport,\n\nmw. drs. M.J. van Rijn",
            "Staatssecretaris Van Rijn|Economie, Welzijn en Sport",
        ),
        (
            "De Minister van Financiën,\nDe Staatssecretaris van Economische Zaken,\nJ. Jansen",
            "Staatssecretaris Jansen|Economische Zaken",
        ),
        ("De minister van Justitie,\nnamens deze,\nJ. Jansen", ""),
        (
            "Antwoord van de minister van Onderwijs, Cultuur en Wetenschap op de vragen van het lid Kok (SP)",
            "Minister None|Onderwijs, Cultuur en Wetenschap",
        ),
        ("De minister van Financiën,\n\nHugo de Jonge", "Minister Hugo de Jonge|Financiën"),
        ("De minister van Financiën\nTweede Kamer", ""),
        ("DE MINISTER VAN ZORG EN SPORT,\n\ndrs. M.G.J. Harbers", "Minister Harbers|Zorg en Sport"),
        ("Hoogachtend,\n\nR.A.A. Jetten\nMinister voor Klimaat", "Minister Jetten|Klimaat"),
        (
            "De minister van Financiën,\nWouter Bos\n\nDe staatssecretaris van Financiën,\nJ.C. de Jager",
            "Minister Wouter Bos|Financiën; Staatssecretaris De Jager|Financiën",
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
        ("(Ingezonden 11 maart 1998) (ontvangen op 21-05-2021)", date(1998, 3, 11), date(2021, 5, 21)),
        ("(INGEZONDEN 3 NOVEMBER 2017) (ontvangen 4/12/2017)", date(2017, 11, 3), date(2017, 12, 4)),
        ("Ingezonden: 12 februari 2021", date(2021, 2, 12), None),
        ("(ingezonden 31 februari 2024) (ontvangen op 31-13-2021)", None, None),
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
    ("masthead", "title", "subject"),
    [
        (
            "Vraag van het lid Kok (VVD) over zee. (Ingezonden 12 juni 2006)",
            "Vraag van het lid Kok (VVD) over zee",
            "zee",
        ),
        (
            "Vragen van het lid Kok (VVD) over zee. (Ingezonden 3 maart 2005); Antwoord"
            "\nAntwoord van minister Bos (Handel)",
            "Vragen van het lid Kok (VVD) over zee",
            "zee",
        ),
        (
            "Vragen van het lid Kok (VVD) over zee\nNader antwoord van minister Bos (Handel). Zie ook nr. 1",
            "Vragen van het lid Kok (VVD) over zee",
            "zee",
        ),
        (
            "Antwoorden van de minister op vragen van het lid Kok (VVD) over zee (ingezonden\n3 mei 2014).",
            "Antwoorden van de minister op vragen van het lid Kok (VVD) over zee",
            "zee",
        ),
        (
            "Antwoorden op Kamervragen van het lid Kok (VVD) over zee.\n(2009Z21234)",
            "Antwoorden op Kamervragen van het lid Kok (VVD) over zee",
            "zee",
        ),
        (
            "VRAGEN VAN HET LID KOK (VVD) AAN DE MINISTER-PRESIDENT OVER ZEE (INGEZONDEN 3 MEI 2017)",
            "VRAGEN VAN HET LID KOK (VVD) AAN DE MINISTER-PRESIDENT OVER ZEE",
            "ZEE",
        ),
        (
            "Mondelinge vragen van het lid Kok (VVD) over zee",
            "Mondelinge vragen van het lid Kok (VVD) over zee",
            "zee",
        ),
    ],
)
def test_titles(masthead: str, title: str, subject: str) -> None:
    metadata = read_metadata(masthead, "")
    assert (metadata.title, metadata.subject) == (title, subject)


@pytest.mark.parametrize(
    ("letter", "subject"),
    [
        (
            "Op 4 mei hebben de leden Kok (VVD) en Bos (SP) mij vragen gesteld over zee. Hieronder",
            "zee",
        ),
        (
            "Hierbij zend ik u de antwoorden op de vragen van het lid Kok (SP) over zee (2015Z04321).",
            "zee",
        ),
        (
            "De vragen van het Kamerlid Kok over 'Te laat?' kunnen tot mijn spijt niet binnen de termijn",
            "'Te laat?'",
        ),
        (
            "Hierbij bied ik u de beantwoording aan van de vragen gesteld door het lid Kok (SP) over zee.",
            "zee",
        ),
        ("Hierbij bied ik u de antwoorden op de vragen van het lid Kok (SP) over zee aan.", "zee"),
        ("De vragen van het lid Kok (SP) over zee heb ik met belangstelling gelezen.", None),
        ("De vragen van het lid Kok (SP) over zee zijn hieronder beantwoord.", None),
        ("Zie het antwoord op eerdere vragen van het lid Kok (SP) over zee.", None),
    ],
)
def test_subject_of_a_letter(letter: str, subject: str | None) -> None:
    """Only where it is sure where the subject ends; a letter has no title."""
    metadata = read_metadata(f"Geachte voorzitter,\n\n{letter}", "")
    assert (metadata.title, metadata.subject) == (None, subject)


@pytest.mark.parametrize(
    ("masthead", "questions", "answers", "kind"),
    [
        ("Vragen van het lid Kok (VVD)", True, False, "questions"),
        ("Antwoord van Minister Blok (Buitenlandse Zaken)", True, True, "answers"),
        ("Mededeling van Minister Blok (Buitenlandse Zaken)", True, False, "postponement"),
        ("De vragen kunnen niet binnen de gestelde termijn worden beantwoord.", False, False, "postponement"),
        ("Onderwerp: Uitstel Kamervragen over gas", False, False, "postponement"),
        ("Betreft: uitstel van de beantwoording van vragen", False, False, "postponement"),
        ("Onderwerp: Vragen over uitstel van betaling", False, False, "questions"),
        ("Betreft: Uitstel van betaling", False, False, "questions"),
        ("De termijn van drie weken kan helaas niet worden gehaald.", False, False, "postponement"),
        ("Beantwoording binnen drie weken is niet mogelijk.", False, False, "postponement"),
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
    ("letter", "answered"),
    [
        ("Hierbij doe ik u de antwoorden toekomen op de vragen van het lid Kok (SP) over zee.", True),
        ("Hierbij bied ik u de beantwoording van de Kamervragen van het lid Kok (SP) over zee aan.", True),
        ("Hierbij zend ik u een uitstelbericht voor de beantwoording van de vragen van het lid Kok.", False),
        ("Hierbij meld ik u dat de beantwoording van de vragen van het lid Kok meer tijd vergt.", False),
    ],
)
def test_a_letter_that_sends_answers_is_dated(letter: str, *, answered: bool) -> None:
    metadata = read_metadata(f"Datum 3 mei 2021\n\nGeachte voorzitter,\n\n{letter}", "")
    assert metadata.answered == (date(2021, 5, 3) if answered else None)
