"""Footnotes with Roman numbers are told of."""

from __future__ import annotations

import pytest
from told import rows

from generator.structure.roman_notes import roman_note_doubts, worded_note_doubts

NOS, ACM = "NOS, 3 maart 2021.", "www.acm.nl/rapport"


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["Kent u dit?i", "Het rapportii van", f"i {NOS}", f"ii {ACM}"], [3, 4]),
        (["Kent u dit?i", f"i {NOS}"], [2]),
        (["Kent u dit?", f"i {NOS}"], []),
        (["Kent u dit?", f"i {NOS}", f"ii {ACM}"], [2, 3]),
        (["Kent u dit?i", "i en ii zijn letters"], []),
        ([f"ii {NOS}", f"iv {ACM}"], []),
    ],
)
def test_lines_that_read_as_notes(lines: list[str], told: list[int]) -> None:
    assert [doubt.line for doubt in roman_note_doubts(rows(*lines))] == told


def test_a_note_with_its_word_before_it_is_told() -> None:
    lines = "Ja (noot 1).", "Noot 1: NOS, 3 maart.", "Noot is 1", "(Voetnoot 2) AD.", "[noot 3] AD."
    found = worded_note_doubts(rows(*lines))
    assert [doubt.line for doubt in found] == [2, 4, 5]
