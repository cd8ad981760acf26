"""Where each of several questions under one label begins."""

from __future__ import annotations

import pytest
from told import Told, rows

from generator.model.source import Evidence
from generator.structure.joint import split_questions

BEGINS, GOES_ON = Evidence(begins=True), Evidence(begins=False)
FULL = "Een eerste vraag die de hele regel vult, is dit die vraag?"


@pytest.mark.parametrize(
    ("lines", "expected", "sure"),
    [
        (["Wat?", "", "Wie?"], ["Wat?", "Wie?"], True),
        (["Wat?", "Wie?"], ["Wat?", "Wie?"], True),
        ([FULL, "Wie?"], [FULL, "Wie?"], False),
        ([FULL, "wie?"], [f"{FULL} wie?", ""], False),
        (["Dat leert ons veel.", "Wie?"], ["Dat leert ons veel.", "Wie?"], False),
        (["Klopt dat?En wie?"], ["Klopt dat?", "En wie?"], True),
        (["Wat?", "", "Wie?", "", "Waar?"], ["Wat?", "Wie? Waar?"], False),
        ([("Wat?", BEGINS), ("Zo ja,", GOES_ON), ("wie?", BEGINS)], ["Wat? Zo ja, wie?", ""], False),
        ([("Wat?", BEGINS), ("Wie?", BEGINS), ("Waar?", GOES_ON)], ["Wat?", "Wie? Waar?"], True),
        ([(FULL, BEGINS), "Wie?", ("Waar?", GOES_ON)], [FULL, "Wie? Waar?"], True),
    ],
)
def test_split(lines: list[Told], expected: list[str], *, sure: bool) -> None:
    pieces, found_sure = split_questions(rows(*lines), 2, width=60)
    assert [" ".join(row.text for row in piece) for piece in pieces] == expected
    assert found_sure is sure
