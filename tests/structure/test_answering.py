"""Who answers, in every form that is printed, and on whose behalf too."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from generator.model.document import Bewindspersoon
from generator.structure.metadata import read_metadata

ASKED = "Vragen van het lid Kok (VVD) over vis (ingezonden 4 mei 2021)"
BLOK = "Blok|Minister|Buitenlandse Zaken"


def written(persons: Iterable[Bewindspersoon]) -> str:
    return "; ".join(f"{person.name or ''}|{person.office}|{person.portfolio}" for person in persons)


@pytest.mark.parametrize(
    ("heading", "persons"),
    [
        ("Antwoord van Minister Blok (Buitenlandse Zaken)", BLOK),
        ("Antwoorden van minister Blok (Buitenlandse Zaken)", BLOK),
        ("ANTWOORD van Minister Blok (Buitenlandse Zaken)", BLOK),
        ("ANTWOORD VAN MINISTER BLOK (BUITENLANDSE ZAKEN)", BLOK),
        ("ANTWOORD VAN MINISTER BLOK (DEFENSIE)", "Blok|Minister|Defensie"),
        ("ANTWOORD VAN MINISTER BLOK (EL&I)", "Blok|Minister|EL&I"),
        ("Antwoord door Minister Blok (Buitenlandse Zaken)", BLOK),
        ("Nader antwoord van Minister Blok (Buitenlandse Zaken)", BLOK),
        ("Herzien antwoord van Minister Blok (Buitenlandse Zaken)", BLOK),
        ("Mededeling van Minister Blok (Buitenlandse Zaken)", BLOK),
        ("Antwoord van Minister Blok(Buitenlandse Zaken)", BLOK),
        ("Antwoord van minister Blok van Buitenlandse Zaken", BLOK),
        ("Antwoord van de heer Blok, Minister van Buitenlandse Zaken", BLOK),
        ("Antwoord van S.A. Blok, Minister van Buitenlandse Zaken", BLOK),
        ("Antwoord van S.A. Blok (Minister van Buitenlandse Zaken)", BLOK),
        ("Antwoord van de Minister van Buitenlandse Zaken, de heer Blok", BLOK),
        ("Antwoord van de Minister van Buitenlandse Zaken, drs. S.A. Blok", BLOK),
        ("Antwoord van de Minister van Buitenlandse Zaken (S.A. Blok)", BLOK),
        ("Antwoord van Minister Blok, Minister van Buitenlandse Zaken", BLOK),
        ("Antwoord van Minister Blok a.i. (Buitenlandse Zaken)", BLOK),
        ("Antwoord van Minister Blok (Buitenlandse Zaken a.i.)", BLOK),
        ("Antwoord van de minister-president van Aruba, mevrouw Wever, en Minister Blok (Buitenlandse Zaken)",
         BLOK),
        ("Antwoord van minister-president Rutte, minister van Algemene Zaken",
         "Rutte|Minister-President|Algemene Zaken"),
        ("Antwoord van de minister van Justitie, mevrouw Sorgdrager", "Sorgdrager|Minister|Justitie"),
        ("Antwoord van minister Blok (BuZa)", "Blok|Minister|BuZa"),
        ("Antwoord van Minister van Ark (Medische Zorg)", "Van Ark|Minister|Medische Zorg"),
        ("Antwoord van Minister Van ’t Wout (EZK)", "Van ’t Wout|Minister|EZK"),
        ("Antwoord van Minister ’t Hooft (EZK)", "’t Hooft|Minister|EZK"),
        ("Antwoord van Minister Kostic ´ (Natuur)", "Kostić|Minister|Natuur"),
        ("Antwoord van Minister Yes¸ilgöz (Justitie)", "Yeşilgöz|Minister|Justitie"),
        ("Antwoord van Minister Faber - Van de Klashorst (Asiel)", "Faber - Van de Klashorst|Minister|Asiel"),
        ("Antwoord van Minister Blok", "Blok|Minister|"),
        ("Antwoord van Minister-President Rutte (Algemene Zaken)", "Rutte|Minister-President|Algemene Zaken"),
        ("Antwoord van de Minister-President, Minister van Algemene Zaken",
         "|Minister-President|Algemene Zaken"),
        ("Antwoord van de Staatssecretaris van Financiën", "|Staatssecretaris|Financiën"),
        ("Antwoord van de Minister van Economische Zaken (EZ)", "|Minister|Economische Zaken"),
        ("Antwoord van de Ministers van Justitie en van Financiën",
         "|Minister|Justitie; |Minister|Financiën"),
        ("Antwoord van de ministers Kaag (Handel) en Blok (BZ)", "Kaag|Minister|Handel; Blok|Minister|BZ"),
        ("Antwoord van Minister Bruins Slot (BZ) van Minister Kaag (Handel)",
         "Bruins Slot|Minister|BZ; Kaag|Minister|Handel"),
        ("Antwoord van Minister Dekker (Zorg), bij afwezigheid van Minister Bos (Justitie)",
         "Dekker|Minister|Zorg"),
        ("Antwoord van Minister Dekker (Zorg, bij afwezigheid van de Minister van Justitie)",
         "Dekker|Minister|Zorg"),
    ],
)  # fmt: skip
def test_who_answers(heading: str, persons: str) -> None:
    for received in ("", " (ontvangen 2 april 2021)", ", ontvangen 2 april 2021."):
        found = read_metadata(f"{ASKED}\n\n{heading}{received}", "")
        assert written(found.answered_by) == persons
        assert found.on_behalf_of == ()


@pytest.mark.parametrize(
    ("behind", "persons"),
    [
        (", mede namens de Minister van Defensie", "|Minister|Defensie"),
        (" mede namens de Minister van Defensie", "|Minister|Defensie"),
        (" (mede namens de Minister van Defensie)", "|Minister|Defensie"),
        (", mede namens deMinister van Defensie", "|Minister|Defensie"),
        (", ook namens de minister van Economische Zaken.", "|Minister|Economische Zaken"),
        (", namens de Staatssecretaris van Defensie", "|Staatssecretaris|Defensie"),
        (", mede namens Minister Kaag (Handel)", "Kaag|Minister|Handel"),
        (", mede namens Minister Kaag (Handel) en de Minister van Defensie", "Kaag|Minister|Handel"),
        (", mede namens de Staatssecretarissen van Zorg en van Justitie",
         "|Staatssecretaris|Zorg; |Staatssecretaris|Justitie"),
        (", mede namens de Ministers van Defensie en van Financiën en de Staatssecretaris van Justitie",
         "|Minister|Defensie; |Minister|Financiën; |Staatssecretaris|Justitie"),
        ("", ""),
    ],
)  # fmt: skip
def test_on_whose_behalf(behind: str, persons: str) -> None:
    heading = f"Antwoord van Minister Blok (Buitenlandse Zaken){behind} (ontvangen 2 april 2021)"
    found = read_metadata(heading, "")
    assert written(found.answered_by) == BLOK
    assert written(found.on_behalf_of) == persons


def test_a_letter_is_signed_in_anothers_name_too() -> None:
    signature = "Mede namens de minister van Justitie,\n\nDe minister van Buitenlandse Zaken,\n\nS.A. Blok"
    found = read_metadata("Geachte voorzitter,", "", signature)
    assert (written(found.answered_by), written(found.on_behalf_of)) == (BLOK, "|Minister|Justitie")


def test_two_may_sign() -> None:
    signature = (
        "De minister van Buitenlandse Zaken,\nS.A. Blok\n\nDe staatssecretaris van Defensie,\nB. Visser"
    )
    found = read_metadata("Geachte voorzitter,", "", signature)
    assert written(found.answered_by) == f"{BLOK}; Visser|Staatssecretaris|Defensie"
