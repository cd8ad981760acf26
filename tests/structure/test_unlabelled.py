"""Where, among the rows below one label, an answer begins, and where a question without number."""

from __future__ import annotations

import pytest
from told import Told, rows

from generator.model.source import Evidence
from generator.structure.unlabelled import Turns, regular_start

BOLD, REGULAR = Evidence(bold=True, begins=True), Evidence(begins=True)


@pytest.mark.parametrize(
    ("lines", "start"),
    [
        ([], None),
        (["Wat?"], None),
        (["Wat?", "", "Dat."], 1),
        (["Wat?", "", "En wie?", "", "Dat."], 2),
        (["Wat?", "Dat."], 1),
        (["Wat zegt u.", "Dat is zo en het is ook nog eens lang."], 1),
        (["Wat is", "", "dit?", "", "Dit is", "niets."], 2),
        ([("Wat?", BOLD), ("Wie?", BOLD), ("Dat?", REGULAR)], 2),
        (["Wat kost dit?" + " " * 40 + "14", "", "Niets."], 1),
        (["Wat kost dit?" + " " * 9 + "14      15", "", "Niets."], 1),
        (["Het kost 14", "", "euro."], None),
        (["Wat?" + "”" * 28, "", "Dat."], 1),
        (["Wat?" + "”" * 35, "", "Dat."], None),
    ],
)
def test_where_an_answer_begins(lines: list[Told], start: int | None) -> None:
    assert Turns(rows(*lines), 60).answer(0) == start


@pytest.mark.parametrize(
    ("lines", "start"),
    [
        (["Wat zo?", "", "Is.", "", "En dan", "", "dat?", "", "Zo is", "het."], 4),
        (["Wat zo?", "", "Is.", "", "En.", "", "Nu.", "", "En dan", "", "dat?", "", "Zo is", "het."], 1),
    ],
)
def test_the_first_rows_show_whether_a_question_is_double_spaced(lines: list[Told], start: int) -> None:
    assert Turns(rows(*lines), 8).answer(0) == start


def test_where_a_question_without_number_begins() -> None:
    lines = ["Dat is niets", "en dat is het.", "", "En wat is", "", "dit dan?", "", "Dit is", "niets."]
    assert Turns(rows(*lines), 60).question(0) == 2
    assert Turns(rows(*lines[:2]), 60).question(0) is None


def test_where_what_is_bold_ends() -> None:
    assert regular_start(rows(("Wat", BOLD), ("?", Evidence(begins=False)), ("Dat.", REGULAR))) == 2
    assert regular_start(rows(("Wat", BOLD))) == 1
