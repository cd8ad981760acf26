"""Answers that stand below all questions, under one heading."""

from __future__ import annotations

import pytest
from told import rows

from generator.structure.answers_below import answers_below
from generator.structure.label import Label

HEADING = "Antwoord van minister Pronk (Ontwikkelingssamenwerking)"


@pytest.mark.parametrize(("between", "answers"), [(0, 2), (5, 2), (6, 1)])
def test_the_heading_takes_six_rows_at_most(between: int, answers: int) -> None:
    """Who answers, on behalf of whom, and when that was received; else all that follows is one answer."""
    lines = [
        "1. Wat?",
        "2. Hoe?",
        "",
        HEADING,
        *["mede namens de minister"] * between,
        "",
        "1. Ja.",
        "2. Nee.",
    ]
    found = answers_below(rows(*lines), {0: Label("question", ("1",), 2), 1: Label("question", ("2",), 2)})
    assert [label.opens for label in found.values()].count("answer") == answers


def test_numbers_right_below_the_heading_answer() -> None:
    lines = ["1", "Wat?", "2", "Hoe?", "Antwoord", "1", "Ja.", "2", "Nee."]
    labels = {0: Label("question", ("1",), 1), 2: Label("question", ("2",), 1), 4: Label("answer", (), 8)}
    found = answers_below(rows(*lines), labels)
    assert [(index, label.numbers) for index, label in found.items() if label.opens == "answer"] == [
        (5, ("1",)),
        (7, ("2",)),
    ]
