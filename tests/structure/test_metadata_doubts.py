"""What is said of metadata that are doubtful or missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.model.document import Asker, Kind, Metadata
from generator.model.source import Line
from generator.structure.metadata import read_metadata
from generator.structure.metadata_doubts import id_doubts, metadata_doubts

ASKED = "Vragen van het lid Kok (VVD) aan de Minister van Defensie over vis (ingezonden 4 maart 2021)"
ANSWERED = "Antwoord van Minister Blok (Defensie) (ontvangen 2 april 2021)"


def codes(masthead: str, kind: Kind = "answers") -> list[str]:
    lines = [Line(number, text) for number, text in enumerate(masthead.split("\n"), 1)]
    found = metadata_doubts(masthead, read_metadata(masthead, ""), kind, lines)
    return [f"{doubt.code}:{doubt.line}" for doubt in found]


@pytest.mark.parametrize(
    ("masthead", "kind", "doubts"),
    [
        (f"{ASKED}\n\n{ANSWERED}", "answers", []),
        (ASKED, "questions", []),
        (ASKED.replace("4 maart", "31 februari"), "questions", ["impossible-date:1"]),
        (ASKED.replace("2021", "2090"), "questions", ["impossible-date:1"]),
        (ASKED.replace("4 maart", "l4 maart"), "questions", ["unreadable-date:1"]),
        (ASKED.replace("4 maart 2021", "4 maart jl."), "questions", ["relative-date:1"]),
        ("Mededeling van minister Blok (Defensie) (ontvangen 2 april 2021)\n\nOp 4 maart jl. heeft "
         "het lid Kok (VVD) vragen gesteld aan de Minister van Defensie over vis.", "postponement",
         ["asked-on:3"]),
        (f"{ASKED}\n\n{ANSWERED.replace('2 april', '31 april')}", "answers",
         ["impossible-date:3"]),
        (f"{ASKED}\n\n{ANSWERED.replace('april', 'februari')}", "answers", ["answer-before-question:1"]),
        (f"2015Z01234\n{ASKED}", "questions", ["doubtful-date:1"]),
        (ASKED.replace("Kok", "K0k"), "questions", ["asker-not-understood:1", "facts-not-found:1"]),
        (f"{ASKED}\n\nAntwoord van minister X (ontvangen 2 april 2021)", "answers",
         ["minister-not-understood:1"]),
        ("AH 608\n" + ANSWERED, "answers", ["facts-not-printed:1"]),
        ("", "questions", ["facts-not-found:1"]),
        ("", "list", ["facts-not-printed:1"]),
        ("", "oral", ["facts-not-found:1"]),
        (f"{ASKED}\n\nMededeling van minister Blok (Defensie)", "postponement", ["facts-not-found:1"]),
        ("De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van Defensie "
         "over vis. De Minister heeft deze vragen beantwoord bij brief van 3 juni 2021.", "list", []),
    ],
)  # fmt: skip
def test_what_is_doubted(masthead: str, kind: Kind, doubts: list[str]) -> None:
    assert codes(masthead, kind) == doubts


def test_of_a_day_that_is_told_the_side_file_is_spelled_out() -> None:
    letter = "Datum 20 maart 2021\nOp 4 maart jl. heeft het lid Kok (VVD) vragen gesteld over vis"
    lines = [Line(1, "Datum 20 maart 2021")]
    told = list(metadata_doubts(letter, read_metadata(letter, ""), "postponement", lines))
    assert "op 4 maart 2021: klopt dat, zet dan “submitted: 2021-03-04” in" in told[0].message


def test_what_the_side_file_says_is_not_doubted() -> None:
    masthead = ASKED.replace("4 maart", "31 februari").replace("Kok", "K0k")
    said = replace(read_metadata(masthead, ""), submitted=date(2021, 3, 4), askers=(Asker("Kok", "VVD"),))
    assert not list(metadata_doubts(masthead, said, "questions", ()))


def test_what_is_missing_is_named() -> None:
    (doubt,) = metadata_doubts("AH 608\n" + ANSWERED, read_metadata("AH 608\n" + ANSWERED, ""), "answers", ())
    assert doubt.severity == "info"
    assert doubt.message == "niet in de bron gevonden: de titel, de vrager en de datum van inzending"


@pytest.mark.parametrize(
    ("id", "path", "told"),
    [
        ("con", "seeds/x.txt", "“con” kan geen adres zijn, dus is het document-con: wilt u een ander, zet"),
        (None, "seeds/jaar-2019.txt", "“jaar-2019” kan geen adres zijn, dus is het document-jaar-2019"),
        ("conclusie", "seeds/x.txt", ""),
    ],
)
def test_an_id_that_cannot_be_an_address_is_told(id: str | None, path: str, told: str) -> None:
    found = [f"{each.code}: {each.message}" for each in id_doubts(Metadata(id=id), path)]
    assert [each.startswith(f"reserved-id: {told}") for each in found] == [True] * bool(told)
    assert all(f"“id” in {path.replace('txt', 'yml')}" in each for each in found)
