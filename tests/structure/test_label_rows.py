"""Which rows print a label, and which only read as one."""

from __future__ import annotations

import pytest
from told import Told, rows

from generator.model.source import Evidence, Stated
from generator.structure.label_rows import printed_labels, stated_labels, unlike_labels

BOLD, REGULAR, GOES_ON = Evidence(bold=True, begins=True), Evidence(begins=True), Evidence(begins=False)
ITALIC = Evidence(italic=True, begins=True)


def printed(*lines: Told) -> tuple[list[int], list[int]]:
    """The lines that are labels, and those that are not printed as labels are."""
    made = rows(*lines)
    return [made[i].line.number for i in printed_labels(made)], [line.number for line in unlike_labels(made)]


def labels(count: int, evidence: Evidence) -> list[Told]:
    return [(f"Antwoord {number}", evidence) for number in range(1, count + 1)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Antwoord 1", "Ja."], ([1], [])),
        (["zie het", "Antwoord 1"], ([], [])),
        (["zie het", ("Antwoord 1", BOLD)], ([2], [])),
        (["zie het", ("Antwoord 1", REGULAR)], ([2], [])),
        ([*labels(4, BOLD), ("Antwoord 5: nee", GOES_ON)], ([1, 2, 3, 4], [])),
        ([*labels(4, BOLD), ("Antwoord 5: Nee.", GOES_ON)], ([1, 2, 3, 4], [5])),
        ([*labels(4, BOLD), ("Antwoord 5", GOES_ON)], ([1, 2, 3, 4], [5])),
        ([*labels(4, BOLD), ("Antwoord 5", REGULAR)], ([1, 2, 3, 4, 5], [5])),
        ([*labels(4, ITALIC), ("Antwoord 5", REGULAR)], ([1, 2, 3, 4, 5], [5])),
        ([*labels(2, BOLD), ("Antwoord 5: Nee.", GOES_ON)], ([1, 2, 3], [])),
        ([*labels(4, BOLD), *labels(2, GOES_ON)], ([1, 2, 3, 4, 5, 6], [])),
        ([*labels(4, BOLD), ("Vraag 5", GOES_ON)], ([1, 2, 3, 4, 5], [])),
    ],
)
def test_labels_as_printed(lines: list[Told], expected: tuple[list[int], list[int]]) -> None:
    assert printed(*lines) == expected


@pytest.mark.parametrize(
    ("text", "stated", "numbers", "rest"),
    [
        ("Vraag 1 Wat?", Stated("question", ("1",), 7), ("1",), "Wat?"),
        ("Vraag 1", Stated("question"), ("1",), ""),
        ("Antwoord 1", Stated("question"), (), "Antwoord 1"),
        ("Wat?", Stated("question", ("1",)), ("1",), "Wat?"),
        ("Wat?", Stated("question", ("1",), 99), ("1",), ""),
        ("Geachte voorzitter", Stated("introduction", (), 7), (), "Geachte voorzitter"),
    ],
)
def test_labels_that_markup_states(text: str, stated: Stated, numbers: tuple[str, ...], rest: str) -> None:
    [label] = stated_labels(rows((text, Evidence(opens=stated)))).values()
    assert (label.opens, label.numbers, text[label.end :]) == (stated.opens, numbers, rest)
