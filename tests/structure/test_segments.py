"""The rows of a document grouped by its labels."""

from __future__ import annotations

import pytest
from told import Told, rows

from generator.model.source import Evidence
from generator.structure.openings import find_openings
from generator.structure.segments import Segment, double_spaced, segments_of


def segments(*lines: Told) -> list[Segment]:
    made = rows(*lines)
    return segments_of(made, find_openings(made))


def outline(*lines: Told) -> list[tuple[str, str, list[str]]]:
    return [(one.kind, " ".join(one.numbers), [row.text for row in one.rows]) for one in segments(*lines)]


def test_each_label_opens_a_segment() -> None:
    assert outline("Kop", "Vraag 1", "Wat?", "En?", "Antwoord 1: Dat.", "Meer.") == [
        ("masthead", "", ["Kop"]),
        ("question", "1", ["Wat?", "En?"]),
        ("answer", "1", ["Dat.", "Meer."]),
    ]


def test_an_explanation_between_two_parts_belongs_to_the_answer_above_it() -> None:
    question = ["Vraag 1", "Wat?", "Antwoord 1", "Dat."]
    assert outline(*question, "Toelichting", "Meer.", "Vraag 2", "Wie?")[2] == (
        "answer",
        "1",
        ["Dat.", "Toelichting", "Meer."],
    )
    assert outline(*question, "Toelichting", "Meer.")[-1] == ("explanation", "", ["Meer."])


def test_the_line_of_a_segment_is_that_of_its_label() -> None:
    assert [one.line for one in segments("", "Kop", "Vraag 1", "Wat?")] == [2, 3]


@pytest.mark.parametrize(
    ("lines", "double"),
    [
        (["Wat is", "", "dit voor", "", "iets?"], True),
        (["Wat is", "dit voor", "", "iets?"], False),
        (["Wat is", ("dit voor", Evidence(begins=True)), ("iets?", Evidence(begins=True))], False),
    ],
)
def test_double_spaced_questions(lines: list[Told], *, double: bool) -> None:
    assert double_spaced(segments("Vraag 1", *lines)) is double
