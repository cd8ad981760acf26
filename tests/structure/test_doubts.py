"""What is irregular about a document as a whole."""

from __future__ import annotations

import pytest
from told import understood


@pytest.mark.parametrize(("rows", "told"), [(4, True), (5, False)])
def test_a_second_document_begins_with_a_heading_of_at_most_six_lines(rows: int, *, told: bool) -> None:
    heading = ["Vragen van het lid Kok (VVD)", *["over vis"] * rows, "(ingezonden 3 mei 2021)"]
    document = understood("Vraag 1", "Wat?", *heading, "Vraag 1", "Wie?")
    assert ("second-document" in [doubt.code for doubt in document.diagnostics]) is told
