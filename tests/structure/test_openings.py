"""Which lines open a question or an answer, and in which style a document is printed."""

from __future__ import annotations

import pytest
from told import Told, rows

from generator.model.source import Evidence, Stated
from generator.structure.openings import find_openings

QUESTION, ANSWER = Evidence(opens=Stated("question", ("7",), 8)), Evidence(opens=Stated("answer", ("7",)))


def found(*lines: Told) -> tuple[str, list[tuple[int, str, tuple[str, ...]]]]:
    openings = find_openings(rows(*lines))
    return openings.style, [
        (n, label.opens, label.numbers) for (n, _), label in sorted(openings.labels.items())
    ]


@pytest.mark.parametrize(
    ("lines", "style", "labels"),
    [
        (
            ["Vraag 1", "Wat?", "Antwoord 1", "Dat."],
            "labelled",
            [(1, "question", ("1",)), (3, "answer", ("1",))],
        ),
        (["1. Wat is dit?", "2. En dat?"], "numbered", [(1, "question", ("1",)), (2, "question", ("2",))]),
        (
            ["1", "Wat is dit?", "2", "En dat?"],
            "numbered",
            [(1, "question", ("1",)), (3, "question", ("2",))],
        ),
        (["Wat is dit?", "", "En dat?"], "unnumbered", []),
        (["1. Inleiding", "Dit is er."], "unnumbered", []),
        (["Zie het", "Antwoord op vraag 1.", "Wat?"], "unnumbered", []),
        (
            ["1 Wat is dit?", "", "2 En dat?", "", "1–2 Dit alles."],
            "numbered",
            [(1, "question", ("1",)), (3, "question", ("2",)), (5, "answer", ("1", "2"))],
        ),
        (
            [("Vraag 7.", QUESTION), "Vraag 8", ("Zo is het.", ANSWER)],
            "labelled",
            [(1, "question", ("7",)), (3, "answer", ("7",))],
        ),
        (
            ["Kop", ("Vraag", Evidence(opens=Stated("masthead"))), "Vraag 1", "Wat?"],
            "labelled",
            [(2, "masthead", ()), (3, "question", ("1",))],
        ),
    ],
)
def test_openings(lines: list[Told], style: str, labels: list[tuple[int, str, tuple[str, ...]]]) -> None:
    assert found(*lines) == (style, labels)
