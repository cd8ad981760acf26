"""Rows of a table of questions and answers, cell by cell."""

from __future__ import annotations

import pytest

from generator.layout.question_tables import in_cells
from generator.model.source import Line

HEADING = "Nr | Vraag | Antwoord"
FIRST = "1 | Wat? | Dat."
CELLS = ["1 ", "|", " Wat? ", "|", " Dat."]


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        (FIRST, CELLS),
        ("1\tWat?\tDat.", ["1", "Wat?", "Dat."]),
        ("| 1 | Wat? | Dat. |", ["|", " 1 ", "|", " Wat? ", "|", " Dat. ", "|"]),
        ("1 | Wat? | Dat | of dit.", ["1 ", "|", " Wat? ", "|", " Dat | of dit."]),
        ("1 | Wat? |", ["1 ", "|", " Wat? ", "|"]),
        ("1\tWat?", ["1", "Wat?"]),
        ("7 | Wat? | Dat.", ["7 ", "|", " Wat? ", "|", " Dat."]),
        ("Een zin | met | strepen.", ["Een zin | met | strepen."]),
        ("1 | | Dat.", ["1 | | Dat."]),
    ],
)
def test_a_row_below_the_heading(row: str, cells: list[str]) -> None:
    assert pieces(HEADING, row) == [HEADING, *cells]
    assert pieces(row) == [row]


@pytest.mark.parametrize(
    ("row", "is_row"),
    [
        ("2 | Wie? | Jan.", True),
        ("1b | Wie? | Jan.", True),
        ("3 | Wie? | Jan.", False),
        ("2019 | 3 | 4", False),
    ],
)
def test_only_the_next_number_is_a_row_below_more_of_an_answer(row: str, is_row: bool) -> None:
    above = [HEADING, FIRST, "En nog iets."]
    assert (pieces(*above, row)[-1] != row) == is_row


def pieces(*texts: str) -> list[str]:
    lines = [Line(number, text) for number, text in enumerate(texts, start=1)]
    return [line.text for line in in_cells(lines)]
