"""The official numbers that a document prints as its own."""

from __future__ import annotations

import pytest

from generator.structure.metadata import read_metadata

BELOW = "\n\nNr. 12 LIJST VAN VRAGEN EN ANTWOORDEN"
HEADING = "Vragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n\n"
TITLE = "Vragen van het lid Kok (VVD) over vis"


@pytest.mark.parametrize(
    ("masthead", "publication"),
    [
        ("36 410 XV\nVaststelling van de begroting\n\nNr. 12 LIJST VAN VRAGEN EN ANTWOORDEN",
         "kst-36410-XV-12"),
        ("Aanhangsel van de Handelingen\nVergaderjaar 2021–2022\n\n1655\nVragen van het lid Kok (VVD)",
         "ah-tk-20212022-1655"),
        ("36 410 XV Vaststelling van de begroting\nvan het ministerie\n\nNr. 12 LIJST", "kst-36410-XV-12"),
        ("36410-XV Vaststelling van de begroting\n\nNr. 12 LIJST", "kst-36410-XV-12"),
        ("36 410-XV Vaststelling van de begroting\n\nNr. 12\nLIJST", "kst-36410-XV-12"),
        ("35 207 Mensenrechten in China\n\nNr. 34 LIJST", "kst-35207-34"),
        ("36 600 A Vaststelling\n\nNr. 19 LIJST", "kst-36600-A-19"),
        ("35 688 (R1989) Wijziging van de Rijkswet\n\nNr. 5 NOTA", "kst-35688-(R1989)-5"),
        ("21 501-20 Europese Raad\n\nNr. 1596 LIJST", "kst-21501-20-1596"),
        ("22 112 Nieuwe Commissievoorstellen\n\nNr. 3456 LIJST", "kst-22112-3456"),
        ("29 282 Arbeidsmarktbeleid\n36 410 XVI Vaststelling\n\nNr. 12 LIJST", "kst-29282-12"),
        ("35 757 Initiatiefnota van het lid Bos\n\nNr. 4 LIJST", "kst-35757-4"),
        ("Eerste Kamer\n\n35 925 VIII Begroting\n\nAB VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
         "kst-35925-VIII-AB"),
        ("36 410 XV, nr. 12\nLIJST VAN VRAGEN EN ANTWOORDEN", "kst-36410-XV-12"),
        ("Zie Kamerstuk 36 410 XV, nr. 12", None),
        ("36 410 Vaststelling\n\nNummer twaalf", None),
        ("2500 EA Den Haag\n\nNr. 12", None),
        (f"Vergaderjaar 2024–2025 Aanhangsel\n{HEADING}594\n\n{TITLE}", "ah-tk-20242025-594"),
        (f"Vergaderjaar 2024–2025 Aanhangsel\n{HEADING.replace('der Kamer', 'der Eerste Kamer')}5\n\n{TITLE}",
         "ah-ek-20242025-5"),
        (f"{HEADING}3455\n\nAntwoord (ontvangen 15 juli 2019)", "ah-tk-20182019-3455"),
        (f"{HEADING}12\n\nAntwoord (ontvangen 24 september 2019)", "ah-tk-20192020-12"),
        (f"{HEADING}12\n\nAntwoord (ontvangen 10 september 2019)", None),
        (f"{HEADING}3900\n\nAntwoord (ontvangen 24 september 2019)", None),
        (f"{TITLE} (ingezonden 4 mei 2021)\n\nah-tk-20202021-12", "ah-tk-20202021-12"),
        (f"Vergaderjaar 1998–1999\n\nAanhangsel van de Handelingen\n\n1234\n\n{TITLE}",
         "ah-tk-19981999-1234"),
        (f"AANHANGSEL VAN DE HANDELINGEN\nTweede Kamer, vergaderjaar 2020-2021\nNr. 77\n{TITLE}",
         "ah-tk-20202021-77"),
        (f"Eerste Kamer der Staten-Generaal\nVergaderjaar 2020–2021\nAanhangsel van de Handelingen\nnr. 12\n"
         f"{TITLE}", "ah-ek-20202021-12"),
        (f"Aanhangsel Handelingen II 2020/21, nr. 2345\n\n{TITLE}", "ah-tk-20202021-2345"),
        (f"{TITLE}\n\nAanhangsel Handelingen II 2020/21, nr. 2345", None),
        (f"{TITLE} en het Aanhangsel van de Handelingen 1234", None),
        ("Eerste Kamer, vergaderjaar 2021–2022, 35 830, C\n\nC VERSLAG", "kst-35830-C"),
        ("Tweede Kamer, vergaderjaar 2021–2022, 35 830, nr. 1234", None),  # or nr. 123, page 4
        ("In Kamerstuk kst-35207-34 heb ik dit gemeld.", None),
    ],
)  # fmt: skip
def test_what_heading_and_number_spell_out(masthead: str, publication: str | None) -> None:
    assert read_metadata(masthead, "").publication == publication


@pytest.mark.parametrize(
    ("footer", "publication"),
    [
        ("Tweede Kamer, vergaderjaar 2023–2024, 36 410 XV, nr. 12 3", "kst-36410-XV-12"),
        ("Tweede Kamer, vergaderjaar 2023–2024, 36 410-XV, nr. 12 3", "kst-36410-XV-12"),
        ("Tweede Kamer, vergaderjaar 2019–2020, 35 207, nr. 34 15", "kst-35207-34"),
        ("Tweede Kamer, vergaderjaar 2019–2020, 21 501-20, nr. 1596 15", "kst-21501-20-1596"),
        ("Tweede Kamer, vergaderjaar 2020–2021, 35 688 (R1989), nr. 5 1", "kst-35688-(R1989)-5"),
        ("Tweede Kamer, vergaderjaar 2019–2020, 29 282 en 36 410 XVI, nr. 12 15", "kst-29282-12"),
        ("Eerste Kamer, vergaderjaar 2021–2022, 35 925, C 3", "kst-35925-C"),
        ("36 410 XV, nr. 12", "kst-36410-XV-12"),
        ("kst-21501-20-1596\nISSN 0921 - 7371", "kst-21501-20-1596"),
        ("kst-36410-XV-12", "kst-36410-XV-12"),
        ("kst-35688-(R1989)-5", "kst-35688-(R1989)-5"),
        ("kst-1263281", "kst-1263281"),
        ("ah-1251487", "ah-1251487"),
        ("Tweede Kamer, vergaderjaar 2019–2020, 35 207, nr. 3415", None),
        ("Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2", None),
    ],
)
def test_what_the_foot_of_a_page_prints(footer: str, publication: str | None) -> None:
    assert read_metadata("", footer).publication == publication


@pytest.mark.parametrize(
    ("masthead", "furniture", "number"),
    [
        ("AH 608\n2024Z14419\nAntwoord van minister Bos (Zorg) (ontvangen 19 november 2024)", "",
         "ah-tk-20242025-608"),
        ("AH608\nAntwoord van minister Bos (Zorg) (ontvangen 19 november 2024)", "", "ah-tk-20242025-608"),
        ("AH 608\nAntwoord van minister Bos (Zorg) (ontvangen 19 november 2024). Zie ook Aanhangsel "
         "Handelingen, vergaderjaar 2020-2021, nr. 247", "", "ah-tk-20242025-608"),
        ("AH 608\nAntwoord van minister Bos (Zorg)", "", None),
        ("AH 3900\nAntwoord van minister Bos (Zorg) (ontvangen 24 september 2024)", "", None),
        ("36 410 XV Vaststelling\n\nNr. 12 LIJST", "kst-1263281", "kst-36410-XV-12"),
        (f"Vergaderjaar 2025–2026 Aanhangsel\n{HEADING}1300\n\n{TITLE}", "ah-1251487", "ah-tk-20252026-1300"),
        ("36 410 XV Vaststelling\n\nNr. 12 LIJST", "kst-36410-XV-12", None),
    ],
)  # fmt: skip
def test_a_number_beside_the_publication(masthead: str, furniture: str, number: str | None) -> None:
    """It is found and cited by it; `publication` stays what is printed, so that no address changes."""
    assert read_metadata(masthead, furniture).number == number


@pytest.mark.parametrize(
    ("masthead", "zaak"),
    [
        ("2021Z04567\n(ingezonden 4 maart 2021)\n" + TITLE, "2021Z04567"),
        (f"{TITLE} (ingezonden 4 maart 2021, kenmerk 2021Z04567)", "2021Z04567"),
        ("de vragen, ingezonden 4 maart 2021, met kenmerk 2021Z04567, deel ik u mee", "2021Z04567"),
        ("In antwoord op uw brief van 10 oktober 2023, nr. 2023Z16994, deel ik u mede", "2023Z16994"),
        ("Uw kenmerk: 2021Z04567\nBetreft: zaak 2020Z00001", "2021Z04567"),
        (f"{TITLE} in 2020Z01234 (ingezonden 4 maart 2021, vraagnummer 2021Z04567)", "2021Z04567"),
        (f"{TITLE} in 2020Z01234 (ingezonden 4 maart 2021)", None),
        ("2025D04328", None),
    ],
)
def test_the_zaaknummer(masthead: str, zaak: str | None) -> None:
    assert read_metadata(masthead, "").zaak == zaak


@pytest.mark.parametrize(
    ("masthead", "title"),
    [
        (f"31 066 Belastingdienst{BELOW}", "Belastingdienst"),
        (f"36 410 XV\nVaststelling van de begroting{BELOW}", "Vaststelling van de begroting"),
        (f"36 410 XV Vaststelling van de begroting\nvan het ministerie{BELOW}",
         "Vaststelling van de begroting van het ministerie"),
        (f"35 688 (R1989) Wijziging van de Rijkswet{BELOW}", "Wijziging van de Rijkswet"),
        (f"21 501-20 Europese Raad{BELOW}", "Europese Raad"),
        ("Eerste Kamer\n\n35 925 VIII Begroting\n\nAB VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "Begroting"),
        (f"29 282 Arbeidsmarktbeleid\n36 410 XVI Vaststelling{BELOW}", None),
        ("36 410 XV, nr. 12\nLIJST VAN VRAGEN EN ANTWOORDEN", None),
        (f"36 410{BELOW}", None),
        (f"{TITLE} (ingezonden 4 mei 2021)\n\nah-tk-20202021-12", None),
    ],
)  # fmt: skip
def test_the_name_of_a_dossier_is_that_which_is_printed(masthead: str, title: str | None) -> None:
    assert read_metadata(masthead, "", "").dossier_title == title


@pytest.mark.parametrize(("length", "read"), [(250, True), (300, True), (301, False)])
def test_how_long_the_name_of_a_dossier_is(length: int, *, read: bool) -> None:
    """Of a law that changes others the name takes three or four lines; what is longer has run on."""
    title = ("Wijziging van de Wet op " * length)[: length - 1] + "x"
    found = read_metadata(f"36 410 {title}\n\nNr. 12 LIJST VAN VRAGEN", "", "").dossier_title
    assert found == (title if read else None)


@pytest.mark.parametrize(
    ("number", "day", "publication"),
    [
        (499, "10 september 2019", None),
        (500, "10 september 2019", "ah-tk-20182019-500"),
        (1500, "24 september 2019", "ah-tk-20192020-1500"),
        (1501, "24 september 2019", None),
    ],
)
def test_near_prinsjesdag_the_number_tells_the_year(number: int, day: str, publication: str | None) -> None:
    """The year begins on 17 September 2019, with number 1; the one before ended above 2,000."""
    masthead = f"{HEADING}{number}\n\nAntwoord (ontvangen {day})"
    assert read_metadata(masthead, "").publication == publication
