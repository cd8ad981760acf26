"""What print or markup shows to be the marker of a note."""

from __future__ import annotations

import pytest
from told import rows

from generator.layout.raised import Mark, marks_in
from generator.model.source import Evidence, Raised


def marks(text: str, *raised: Raised) -> tuple[Mark, ...]:
    [row] = rows((text, Evidence(raised=raised)))
    return marks_in(row)


@pytest.mark.parametrize(
    ("text", "raised", "expected"),
    [
        ("gebracht?1 Zo ja", [Raised(9, 10)], [Mark(9, 10, ("1",), ())]),
        ("gebracht?1 Zo ja", [Raised(9, 11, ("noot-a",))], [Mark(9, 10, ("1",), ("noot-a",))]),
        ("  gebracht?1 Zo ja", [Raised(11, 12)], [Mark(9, 10, ("1",), ())]),
        ("gebracht?1, 2 Zo", [Raised(9, 13)], [Mark(9, 13, ("1", "2"), ())]),
        ("er?1, 2 Zo", [Raised(3, 4, ("a",)), Raised(6, 7, ("b",))], [Mark(3, 7, ("1", "2"), ("a", "b"))]),
        ("er?1 en2 Zo", [Raised(3, 4), Raised(7, 8)], [Mark(3, 4, ("1",), ()), Mark(7, 8, ("2",), ())]),
        ("gebracht?* Zo", [Raised(9, 10)], [Mark(9, 10, ("*",), ())]),
        ("rapportii van", [Raised(7, 9)], [Mark(7, 9, ("ii",), ())]),
        ("rapport[1] van", [Raised(7, 10, ("a",))], [Mark(7, 10, ("1",), ("a",))]),
        ("rapport¹ van", [Raised(7, 8)], [Mark(7, 8, ("1",), ())]),
        ("in 20191 en", [Raised(7, 8)], [Mark(7, 8, ("1",), ())]),
        ("5 m2 grond", [Raised(3, 4)], []),
        ("de 21e eeuw", [Raised(5, 6)], []),
        ("de 21e eeuw", [Raised(5, 6, ("e",))], [Mark(5, 6, ("e",), ("e",))]),
        ("gebracht? Zo", [Raised(9, 9, ("a",))], []),
        ("kort", [Raised(7, 9)], []),
        ("gebracht?12 Zo", [Raised(9, 11, ("a", "b"))], [Mark(9, 11, ("12",), ("a",))]),
    ],
)  # fmt: skip
def test_marks(text: str, raised: list[Raised], expected: list[Mark]) -> None:
    assert marks(text, *raised) == tuple(expected)


@pytest.mark.parametrize(
    ("text", "marked"), [("programm1", True), ("km1", False), ("vijf dm1", False), ("m1", False)]
)
def test_a_unit_is_a_word_of_its_own(text: str, *, marked: bool) -> None:
    assert bool(marks(text, Raised(len(text) - 1, len(text)))) is marked
