"""A postponement: whatever its form, no day of an answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.model.document import Bewindspersoon, Document, Metadata, Section
from generator.sources.read import read_source
from generator.structure.own_dates import letter_date
from generator.structure.parse import parse

VOS = Bewindspersoon("Vos", "Minister", "Klimaat en Groene Groei")
REPLY = "Mededeling van minister Vos (Klimaat en Groene Groei) (ontvangen 20 november 2024)\n\n"
WHY = "De vragen kunnen niet binnen de gebruikelijke termijn van drie weken worden beantwoord.\n"
QUESTIONS = "Vraag 1\nKent u Norg?\n\nVraag 2\nWat doet u?\n\n"
LETTER = "Den Haag, 20 november 2024\n\nGeachte Voorzitter,\n\n"


def parsed(folder: Path, text: str, side: Metadata | None = None) -> Document:
    file = folder / "bron.txt"
    file.write_text(text, encoding="utf-8")
    return parse(read_source(file), side or Metadata())


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (REPLY + WHY, VOS),
        (REPLY + QUESTIONS + "Mededeling\n" + WHY, VOS),
        (LETTER + WHY, None),
        (LETTER + WHY + "\nDe minister van Klimaat en Groene Groei,\nS.T.M. Vos\n", VOS),
    ],
)
def test_it_gives_the_day_of_the_delay(tmp_path: Path, text: str, person: Bewindspersoon | None) -> None:
    document = parsed(tmp_path, text)
    metadata = document.metadata
    assert document.kind == "postponement"
    assert (metadata.answered, metadata.delayed) == (None, date(2024, 11, 20))
    assert metadata.answered_by == ((person,) if person else ())
    said = [part for part in document.parts if isinstance(part, Section) and part.role == "announcement"]
    assert len(said) == 1


@pytest.mark.parametrize(
    ("why", "elsewhere"),
    [
        ("De vragen van het lid Vos zijn beantwoord middels een brief over Norg op 7 juni 2024.\n", True),
        ("De vragen zijn reeds beantwoord bij Kamerbrief van 7 juni 2024.\n", True),
        ("De vragen zijn nog niet beantwoord.\n", False),
        ("De vragen zullen bij brief worden beantwoord, zo spoedig mogelijk.\n", False),
        (WHY, False),
    ],
)
def test_an_answer_elsewhere_is_no_delay(tmp_path: Path, why: str, elsewhere: bool) -> None:
    document = parsed(tmp_path, REPLY + QUESTIONS + "Mededeling\n" + why)
    codes = [doubt.code for doubt in document.diagnostics]
    assert ("answered-elsewhere" in codes, document.metadata.delayed is None) == (elsewhere, elsewhere)


def test_its_address_is_what_it_was(tmp_path: Path) -> None:
    assert parsed(tmp_path, REPLY + WHY).id == "2024-11-20-vos"


def test_the_side_file_has_its_own_word_for_the_day(tmp_path: Path) -> None:
    told = parsed(tmp_path, REPLY + WHY, Metadata(delayed=date(2024, 11, 21)))
    assert told.metadata.delayed == date(2024, 11, 21)


@pytest.mark.parametrize(
    ("letter", "day"),
    [
        ("Datum 20 november 2024\nBetreft Uitstel", date(2024, 11, 20)),
        ("Datum: 20-11-2024", date(2024, 11, 20)),
        ("’s-Gravenhage, 20 november 2024", date(2024, 11, 20)),
        ("Op 6 november 2024 zijn vragen gesteld", None),
    ],
)
def test_the_day_of_a_letter(letter: str, day: date | None) -> None:
    assert letter_date(letter) == day


AANHANGSEL = (
    "Vergaderjaar 2024–2025 Aanhangsel\nVragen gesteld door de leden der Kamer, met de daarop door de\n"
    "regering gegeven antwoorden\n\n562\n\n"
    "Vragen van het lid Kok (VVD) over vis (ingezonden 25 oktober 2024).\n\n"
)


@pytest.mark.parametrize(
    ("said", "zaak"),
    [
        ("De vragen van het lid Kok (VVD) over vis (2024Z16988) kunnen niet nu worden beantwoord.",
         "2024Z16988"),
        ("De vragen van het lid Kok over vis (kenmerk 2024Z16988), kunnen niet op tijd worden beantwoord.",
         "2024Z16988"),
        ("De vragen van het lid Kok over «Wat nu?» (2024Z16988) kunnen niet nu worden beantwoord.",
         "2024Z16988"),
        ("De vragen van het lid Kok over eerdere vragen (2024Z16988) kunnen niet worden beantwoord.", None),
        ("De vragen over het antwoord (2024Z16988) kunnen niet op tijd worden beantwoord.", None),
        ("De vragen van het lid Kok over vis (2019Z16988) kunnen niet op tijd worden beantwoord.", None),
        ("Zie ook de zaak (2024Z16988). De vragen kunnen niet op tijd worden beantwoord.", None),
    ],
)  # fmt: skip
def test_a_notice_may_say_the_number_of_the_questions_it_is_about(
    tmp_path: Path, said: str, zaak: str | None
) -> None:
    document = parsed(tmp_path, f"{AANHANGSEL}{REPLY}{QUESTIONS}Mededeling\n{said}\n")
    assert (document.kind, document.id) == ("postponement", "ah-tk-20242025-562")
    assert document.metadata.zaak == zaak


def test_a_document_is_not_named_after_a_number_in_its_notice(tmp_path: Path) -> None:
    said = "De vragen van het lid Kok over vis (2024Z16988) kunnen niet op tijd worden beantwoord."
    assert parsed(tmp_path, f"{REPLY}{QUESTIONS}Mededeling\n{said}\n").metadata.zaak is None
