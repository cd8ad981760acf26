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
        (["Vraag 1", "Vraag l0"], "Vraag 1"),  # no answer before it, and not the next number
        (["Vraag 1", "Vraag Z", "Vraag 3"], "Vraag 1|Vraag Z|Vraag 3"),
        (["Vaag 1", "Antwoord 1", "Vraag 2"], "Vaag 1|Antwoord 1|Vraag 2"),
        (["Eerste vraag", "Tweede vraag"], ""),  # nothing says that these are labels
        (["Eerste vraag", "Antwoord op de eerste vraag", "Tweede vraag"],
         "Eerste vraag|Antwoord op de eerste vraag|Tweede vraag"),
        (["V1: Wat?", "A1: Dat.", "V2: Waarom?", "A2: Daarom."], "V1: Wat?|A1: Dat.|V2: Waarom?|A2: Daarom."),
        (["Q1: Wat?", "A1: Dat.", "Q3: Waarom?", "A3: Daarom."], ""),  # one is missing: something else
        (["Vraag: Wat?", "A: Dat.", "Q: Waarom?", "A: Daarom."], "Vraag: Wat?|A: Dat.|Q: Waarom?|A: Daarom."),
        (["V: Wat?", "V: Waarom?", "A: Daarom."], ""),
        (["V: Wat?", "A: Dat."], ""),  # one, quoted in a text
        (["Eerste vraag", "Vraag 1", "Vraag 2"], "Vraag 1|Vraag 2"),
        (["Vraag 1", "Reactie", "Vraag 2", "Reactie"], "Vraag 1|Reactie|Vraag 2|Reactie"),
        (["Vraag 1", "A: Ja", "Vraag 2", "Antwoord 2"], "Vraag 1|A: Ja|Vraag 2|Antwoord 2"),
        (["Vraag 1", "A: Ja", "Antwoord 1"], "Vraag 1|Antwoord 1"),  # a choice that is asked about
        (["Vraag 1", "A: Ja", "Antwoord"], "Vraag 1|Antwoord"),
        (["Vraag 1", "Vraag 2", "Antwoord van de Minister"], "Vraag 1|Vraag 2"),  # on both, or on the last
        (["Reactie", "Vraag 1", "Antwoord 1"], "Vraag 1|Antwoord 1"),
        (["Vraag 1", "Ad 2."], "Vraag 1"),
    ],
)  # fmt: skip
def test_believed(lines: list[str], kept: str) -> None:
    labels = {index: label for index, line in enumerate(lines) if (label := read_label(line))}
    assert len(labels) == len(lines)
    assert "|".join(lines[index] for index in believed(labels)) == kept
