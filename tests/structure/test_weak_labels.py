"""Which weak labels a document waits for."""

from __future__ import annotations

import pytest

from generator.structure.labels import read_label
from generator.structure.weak_labels import believed


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (["Vraag 1", "Ad 1.", "Vraag 2", "Antwoord 2"], "Vraag 1|Ad 1.|Vraag 2|Antwoord 2"),
        (["Vraag 1", "Antwoord 1", "Ad 1."], "Vraag 1|Antwoord 1"),  # a point of the answer
        (["Vraag 1", "Anwoord 1"], "Vraag 1|Anwoord 1"),
        (["Vraag 1", "Anwoord 1", "Antwoord 1"], "Vraag 1|Antwoord 1"),  # another has its number
        (["Vraag 1", "Antwoord 1", "Vraag l0", "Antwoord l0"], "Vraag 1|Antwoord 1|Vraag l0|Antwoord l0"),
        (["Vraag 1", "Vraag Z"], "Vraag 1"),  # no answer before it
        (["Vraag 1", "Reactie", "Vraag 2", "Reactie"], "Vraag 1|Reactie|Vraag 2|Reactie"),
        (["Reactie", "Vraag 1", "Antwoord 1"], "Vraag 1|Antwoord 1"),
        (["Vraag 1", "Ad 2."], "Vraag 1"),
    ],
)
def test_believed(lines: list[str], kept: str) -> None:
    labels = {index: label for index, line in enumerate(lines) if (label := read_label(line))}
    assert len(labels) == len(lines)
    assert "|".join(lines[index] for index in believed(labels)) == kept
