"""Notes that are printed in one paragraph with the note before them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.document import Metadata
from generator.proof.source_proof import lost
from generator.sources.plain_text import read_text
from generator.structure.parse import parse

QUESTION = """Vraag 1
Kent u de berichten{}?

Antwoord 1
Ja.

"""


@pytest.mark.parametrize(
    ("markers", "notes", "expected"),
    [
        ("[1] en [2]", "[1] Krant, 4 mei[2] https://a.nl", [("1", "Krant, 4 mei"), ("2", "https://a.nl")]),
        (
            "[1], [2] en [3]",
            "[1] Krant, 4 mei[2] https://a.nl [3] https://b.nl",
            [("1", "Krant, 4 mei"), ("2", "https://a.nl"), ("3", "https://b.nl")],
        ),
        ("[1]", "[1] Krant, 4 mei[2] https://a.nl", [("1", "Krant, 4 mei[2] https://a.nl")]),
        ("[1] en [3]", "[1] Krant, 4 mei[3] https://a.nl", [("1", "Krant, 4 mei[3] https://a.nl")]),
    ],
)
def test_the_next_note_that_the_text_marks_begins_there(
    markers: str, notes: str, expected: list[tuple[str, str]]
) -> None:
    document = parse(read_text(Path("x"), (QUESTION.format(markers) + notes).encode()), Metadata())
    assert [(note.label, note.text.plain) for note in document.footnotes] == expected
    assert lost(document) == ()
