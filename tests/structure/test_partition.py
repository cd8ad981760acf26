"""Questions and answers that no label parts."""

from __future__ import annotations

import pytest
from told import Told, rows

from generator.model.source import Evidence
from generator.structure.openings import find_openings
from generator.structure.partition import partition

BOLD, REGULAR = Evidence(bold=True, begins=True), Evidence(begins=True)


def parts(*lines: Told, answered: bool = True) -> list[tuple[str, str]]:
    made = rows(*lines)
    found = partition(made, find_openings(made), 60, answered=answered)
    return [(one.kind, " ".join(row.text for row in one.rows)) for one in found if one.rows or one.label]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Vraag 1", "Wat?", "", "Dat."], [("question", "Wat?"), ("answer", "Dat.")]),
        (["Vraag 1", "Wat?", "Dat."], [("question", "Wat?"), ("answer", "Dat.")]),
        (["Vraag 1", "Wat?", "", "En wie?", "", "Dat."], [("question", "Wat? En wie?"), ("answer", "Dat.")]),
        (["Vraag 1", "Wat?"], [("question", "Wat?")]),
        (
            ["Vraag 1", "Vraag 2", "Wat?", "Dat."],
            [("question", ""), ("question", "Wat?"), ("answer", "Dat.")],
        ),
        (["Vraag 1", "Vraag 2", "Een tekst."], [("question", ""), ("question", "Een tekst.")]),
        (
            ["Vraag 1", ("Wat?", BOLD), ("Wie?", BOLD), ("Dat?", REGULAR)],
            [("question", "Wat? Wie?"), ("answer", "Dat?")],
        ),
        (
            ["Vraag 1", "Wat is", "", "dit voor", "", "iets?", "", "Dat is niets en", "dat is het."],
            [("question", "Wat is dit voor iets?"), ("answer", "Dat is niets en dat is het.")],
        ),
    ],
)
def test_answers_that_are_announced_and_not_labelled(
    lines: list[Told], expected: list[tuple[str, str]]
) -> None:
    assert parts(*lines) == expected


def test_no_answer_is_made_where_none_is_announced() -> None:
    assert parts("Vraag 1", "Wat?", "", "Dat.", answered=False) == [("question", "Wat? Dat.")]


def test_paragraphs_that_ask_are_questions_where_nothing_is_numbered() -> None:
    assert parts("Kop", "", "Wat?", "", "Meer hierover.", "", "Wie?", "Antwoord", "Dat.") == [
        ("masthead", "Kop"),
        ("question", "Wat? Meer hierover."),
        ("question", "Wie?"),
        ("answer", "Dat."),
    ]
