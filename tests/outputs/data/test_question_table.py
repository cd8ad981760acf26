from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from fixture_documents import AANHANGSEL, nasty

from generator.model.reference import LinkedDocument, PairTells
from generator.outputs.data import question_table


def read(linked: LinkedDocument) -> list[dict[str, str]]:
    text = question_table.heading() + question_table.rows(linked)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_has_the_question_its_answer_and_its_document() -> None:
    rows = read(AANHANGSEL)
    assert [row["vraag"] for row in rows] == ["vraag-1", "vraag-2", "vraag-3", "vraag-3-vervolg"]
    assert [row["antwoord"] for row in rows] == ["antwoord-1", "antwoord-2-3", "antwoord-2-3", ""]
    assert rows[1]["adres"] == "documenten/ah-tk-20182019-3455/#vraag-2"
    assert rows[1]["antwoordtekst"].startswith("Nederland spreekt China aan.\n\na) ten eerste")
    assert rows[0]["vragers"] == "Ploumen (PvdA)"
    assert rows[0]["ministers"] == "Minister Blok (Buitenlandse Zaken)"
    assert (rows[0]["ingezonden"], rows[0]["beantwoord"]) == ("2019-06-20", "2019-07-15")
    assert rows[0]["titel"] == "Vragen over de ontmoeting met Wang Yi"
    assert [row["status"] for row in rows] == [*["beantwoord"] * 3, "nog geen antwoord op deze site"]
    others = {(row["uitstel"], row["paar"], row["vervangen_door"]) for row in rows}
    assert others == {("", "2019-06-20-ploumen", "")}


def test_who_counts_sees_which_questions_stand_in_another_document_too() -> None:
    asked = replace(AANHANGSEL.document, kind="questions", parts=AANHANGSEL.document.questions())
    answered = replace(AANHANGSEL, document=asked, pair="ah", pair_tells=PairTells("answers", 4, 4))
    assert {row["vervangen_door"] for row in read(answered)} == {"ah"}


def test_a_delay_is_no_answer() -> None:
    metadata = replace(AANHANGSEL.document.metadata, answered=None, delayed=date(2019, 7, 15))
    asked = AANHANGSEL.document.questions()
    row = read(replace(AANHANGSEL, document=replace(AANHANGSEL.document, metadata=metadata, parts=asked)))[0]
    assert (row["beantwoord"], row["status"], row["uitstel"]) == ("", "uitstel gemeld", "2019-07-15")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "＝"])
def test_no_cell_is_a_formula(start: str) -> None:
    rows = read(nasty(f'{start}HYPERLINK("https://kwaad.example";"klik")'))
    cells = [cell for row in rows for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(tuple("=+-@\t\r＝"))]
    if start != "\t":
        assert rows[0]["titel"].startswith("'" + start)


def test_a_document_without_questions_has_no_rows() -> None:
    empty = replace(AANHANGSEL, document=replace(AANHANGSEL.document, parts=()))
    assert question_table.rows(empty) == ""
