"""Labels over two lines: which are one, and which number below a label is text."""

from __future__ import annotations

import pytest

from generator.layout.row_reading import rows_of
from generator.model.source import Line
from generator.structure.label_rows import printed_labels


def opened(*lines: str) -> list[str]:
    rows = rows_of(Line(number, line) for number, line in enumerate(lines, 1))
    return [f"{label.opens} {' '.join(label.numbers)}".strip() for label in printed_labels(rows).values()]


@pytest.mark.parametrize(
    ("lines", "labels"),
    [
        (["Vraag", "1", "Wat?"], ["question 1"]),
        (["Vraag 1", "Wat?", "Antwoord", "1", "Dat."], ["question 1", "answer 1"]),
        (["Vraag 1", "Wat?", "Antwoord op vraag", "1", "Dat."], ["question 1", "answer 1"]),
        (["Vragen 1 tot en met", "3", "Wat?"], ["question 1 2 3"]),
        (["Vragen 1,", "2 en 3", "Wat?"], ["question 1 2 3"]),
        (["Antwoord op de vragen 1 tot", "en met 3", "Dat."], ["answer 1 2 3"]),
        (["Vraag 1", "Hoeveel?", "Antwoord", "1"], ["question 1", "answer"]),  # that is the answer
        (["Vraag 1", "Hoeveel?", "Antwoord", "12", "Dat is veel."], ["question 1", "answer"]),
        (["Vraag 1", "Vraag 2", "Antwoord", "1", "Dat."], ["question 1", "question 2", "answer"]),  # a list
        (["Vragen", "1.", "Wat?", "Antwoorden", "1.", "Dat."], ["answer"]),  # what stands above all of them
        (["Zie het", "antwoord op vraag", "2", "Dat."], []),
        (["Vragen 1, 2,", "3, 4,", "5 en 6:", "Wat?"], ["question 1 2 3 4 5 6"]),
        (["Antwoord op vragen 1, 2", ", 3, 4", "en 5", "Dat."], ["answer 1 2 3 4 5"]),
        (["Vragen 1, 2", "en 3", "4", "Wat?"], ["question 1 2 3"]),
        (["Vragen 1,", "2 en 3", "en 12 gemeenten doen mee."], []),
    ],
)
def test_a_label_over_two_lines(lines: list[str], labels: list[str]) -> None:
    assert opened(*lines) == labels


def test_a_list_of_any_length_over_lines_is_one_label() -> None:
    lines = ["Antwoord op vragen 1,", *(f"{number}," for number in range(2, 110)), "110", "Dat."]
    assert opened(*lines) == [f"answer {' '.join(map(str, range(1, 111)))}"]
