"""The zaaknummer of a notice of delay is the document's own only where it names these very questions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.document import Asker, Document, Metadata
from generator.sources.read import read_source
from generator.structure.announced_case import announced_case
from generator.structure.parse import parse

LATE = "kunnen niet binnen de gebruikelijke termijn worden beantwoord."
ASKED = Metadata(
    askers=(Asker("Van den Hil", "VVD"), Asker("Kok", "ChristenUnie")),
    subject="het bericht «Wachttijden lopen op»",
)
TITLE = (
    "Vragen van de leden Van den Hil (VVD) en Kok (ChristenUnie) aan de Minister van Zorg over het bericht "
    "«Wachttijden lopen op» (ingezonden 25 oktober 2024).\n"
    "Mededeling van Minister De Haan (Zorg) (ontvangen 15 november 2024).\n"
    "Vraag 1\nKent u het bericht?\nVraag 2\nWat doet u?\nMededeling\n"
)
SENTENCE = f"De vragen van het lid Kok (CU) over het bericht «Wachttijden lopen op» (2024Z16988) {LATE}"


def parsed(folder: Path, text: str, side: Metadata | None = None) -> Document:
    file = folder / "bron.txt"
    file.write_text(text, encoding="utf-8")
    return parse(read_source(file), side or Metadata())


@pytest.mark.parametrize(
    "said",
    [
        SENTENCE,
        f"De vragen van de leden Van denHil (VVD) en Kok (CU) over het bericht «X»(2024Z16988) {LATE}",
        f"De schriftelijke vragen van het lid Kok (ChristenUnie) over zorg (kenmerk 2024Z16988) {LATE}",
        f"De vragen van het lid Kok over zorg (ingezonden 25 oktober 2024, kenmerk: 2024Z16988) {LATE}",
        f"De Kamervragen over het bericht «Wachttijden lopen op» (2024Z16988) {LATE}",
        f"De vragen van het lid Kok over het bericht «Antwoord op vragen blijft uit» (2024Z16988) {LATE}",
        "Hierbij deel ik u mee dat de vragen van het lid Kok (CU) over zorg (2024Z16988) niet binnen de "
        "gestelde termijn kunnen worden beantwoord.",
        "De vragen van het lid Kok over zorg (2024Z16988) kunnen vanwege de nodige afstemming niet tijdig "
        "worden beantwoord. Ik zal de vragen (2024Z16988) spoedig beantwoorden.",
        "De vraag van het lid Kok over zorg (2024Z16988) kan tot mijn spijt niet worden beantwoord.",
    ],
)
def test_the_number_right_behind_these_questions_is_theirs(said: str) -> None:
    assert announced_case(said, ASKED) == "2024Z16988"


@pytest.mark.parametrize(
    "said",
    [
        # of other questions
        f"De vragen van het lid Bos (SP) over zorg (2024Z16988) {LATE}",
        f"Eerdere vragen van het lid Kok (ChristenUnie) over zorg (2024Z16988) {LATE}",
        f"Ook de vragen van het lid Kok (ChristenUnie) over zorg (2024Z16988) {LATE}",
        f"De vragen van het lid Kok over zorg {LATE} Ook de vragen van Kok over gas (2024Z16988) {LATE}",
        f"De vragen van het lid Kok over zorg {LATE} De vragen van het lid Kok over gas (2024Z16988) {LATE}",
        f"De vragen van het lid Kok over het antwoord op vragen over zorg (2024Z16988) {LATE}",
        f"De vragen van het lid Kok over zijn eerdere vragen (2024Z16988) {LATE}",
        f"De vragen van het lid Kok in vervolg op die over gas (2024Z16988) {LATE}",
        f"De vragen van het lid Kok over zorg (zie ook 2024Z16988) {LATE}",
        f"De vragen van het lid Kok over zorg (vervolg op 2024Z16988) {LATE}",
        # of something else
        f"De vragen van het lid Kok over de brief (2024Z16988) {LATE}",
        "De vragen van het lid Kok over zorg kunnen niet worden beantwoord zolang het rapport (2024Z16988) "
        "er niet is.",
        f"De vragen van het lid Kok over zorg {LATE} Ik verwijs u naar het debat (2024Z16988) van juni.",
        # of several
        f"De vragen van het lid Kok over zorg (2024Z16988) en die over gas (2024Z16989) {LATE}",
        f"De vragen van het lid Kok over zorg (2024Z16988) {LATE} Ik betrek daarbij zaak 2024Z11111.",
        # of none
        f"De vragen van het lid Kok over zorg (2024D16988) {LATE}",
        "De vragen van het lid Kok over zorg (2024Z16988) zijn beantwoord bij brief.",
    ],
)
def test_what_a_notice_cites_is_not_its_own(said: str) -> None:
    assert announced_case(said, ASKED) is None


@pytest.mark.parametrize(
    ("known", "zaak"),
    [
        (ASKED, "2024Z16988"),
        (replace(ASKED, subject="gas"), "2024Z16988"),
        (replace(ASKED, askers=()), "2024Z16988"),
        (replace(ASKED, askers=(Asker("Wacht", None),), subject="gas"), None),
        (Metadata(), None),
    ],
)
def test_an_asker_or_the_subject_tells_that_they_are_these(known: Metadata, zaak: str | None) -> None:
    assert announced_case(SENTENCE, known) == zaak


def test_a_notice_below_its_questions_tells_their_number(tmp_path: Path) -> None:
    """The address is what it was: only a masthead gives one."""
    document = parsed(tmp_path, TITLE + SENTENCE + "\n")
    assert (document.metadata.zaak, document.id) == ("2024Z16988", "2024-10-25-van-den-hil")


def test_what_the_side_file_says_goes_before_the_notice(tmp_path: Path) -> None:
    document = parsed(tmp_path, TITLE + SENTENCE + "\n", Metadata(zaak="2024Z00001"))
    assert document.metadata.zaak == "2024Z00001"


def test_only_a_notice_tells_its_number_so(tmp_path: Path) -> None:
    answered = TITLE.replace("Mededeling\n", "Antwoord 1\nJa.\nAntwoord 2\n")
    document = parsed(tmp_path, answered.replace("Mededeling", "Antwoord") + SENTENCE + "\n")
    assert (document.kind, document.metadata.zaak) == ("answers", None)
