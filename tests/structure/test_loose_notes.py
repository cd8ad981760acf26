"""Lines that read as footnotes and that nothing marks are told of."""

from __future__ import annotations

import pytest
from told import source

from generator.layout.flow import lay_out
from generator.structure.body import body_of
from generator.structure.loose_notes import loose_note_doubts


@pytest.mark.parametrize(
    ("asked", "foot", "told"),
    [
        ("Waren er in 20181 meer?", ["", "1 CBS."], [6]),
        ("Waren er in 20181 meer?", ["", "2 CBS."], []),
        ("Waren er in 201812 meer?", ["", "12 CBS."], [6]),
        ("Waren er meer?", ["", "1 CBS, 2018."], [6]),
        ("Waren er meer?", ["", "1 CBS, 2018.", "2 «Trouw»"], [6, 7]),
        ("Waren er meer?", ["", "1 CBS."], []),
        ("Waren er meer?", ["1 In 2018 meer."], []),
        ("Waren er meer?", ["", "12 gemeenten, in 2018."], []),
        ("Waren er meer?", ["Deze:", "", "1 CBS, 2018.", "2 Trouw, 2018."], []),
        ("Waren er meer?", ["", "1 CBS, 2018.", "", "Dat is alles."], []),
        ("Waren er meer?", ["", "2018 was een jaar."], []),
        ("Zijn het 1.0001 mensen?", ["", "1 CBS."], []),
    ],
)
def test_lines_that_read_as_notes(asked: str, foot: list[str], told: list[int]) -> None:
    body = body_of(lay_out(source("Vraag 1", asked, "Antwoord 1", "Ja.", *foot, "Vraag 2", "En?")))
    found = loose_note_doubts(body.rows, body.openings.labels, body.notes.doubtful)
    assert [doubt.line for doubt in found] == told
