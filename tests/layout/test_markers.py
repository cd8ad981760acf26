"""Everything in a row that could be the marker of a note."""

from __future__ import annotations

import pytest
from told import rows

from generator.layout.markers import markers_in
from generator.model.source import Evidence, Raised

RAISED_OR_NOT = [
    ("staat er.[1] En", [("bracket", "1")]),
    ("staat er [1, 2] en", [("bracket", "1 2")]),
    ("het UWV 1) ook", [("paren", "1")]),
    ("Motie Knops c.s. (2) en", [("paren", "2")]),
    ("(zie artikel 3) staat", []),
    ("1) het eerste", []),
    ("het rapport¹ van", [("plain", "1")]),
]
PRINTED = [
    ("gebracht?1 Zo ja", [("plain", "1")]),
    ("orthodontie»?1 2 3", [("plain", "1 2 3")]),
    ("de Kamer3 een", [("plain", "3")]),
    ("12", [("plain", "12")]),
    ("2 herhaald en", [("plain", "2")]),
    ("op 22.00 uur", []),
    ("van4 november", []),
    ("aan m2 grond", []),
    ("CO2 en", []),
    ("nr.5 van", []),
    ("in 2019 en 2020", []),
]
RAISED: list[tuple[str, list[tuple[str, str]]]] = [
    ("de F35 en box3", []),
    ("gebracht?1 Zo ja", []),
    ("12", []),
    ("2 herhaald en", []),
]


@pytest.mark.parametrize(("text", "expected"), [*RAISED_OR_NOT, *PRINTED])
def test_what_could_be_a_marker(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), [*RAISED_OR_NOT, *RAISED])
def test_where_raised_figures_show_ordinary_ones_are_none(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, raises=True) == expected


@pytest.mark.parametrize(
    ("text", "own", "expected"),
    [
        ("gebracht?1 Zo ja, en 2) dan", Evidence(raised=(Raised(9, 10),)), [("plain", "1"), ("paren", "2")]),
        ("gebracht?[1] Zo", Evidence(raised=(Raised(10, 11, ("a",)),)), [("plain", "1")]),
        ("2. Zo ja?", Evidence(bullet=2), []),
        ("totaal?1 5 [2]", Evidence(cells=(0, 8)), []),
    ],
)
def test_what_is_told_is_no_more_than_it_is(
    text: str, own: Evidence, expected: list[tuple[str, str]]
) -> None:
    assert found(text, own) == expected


def found(text: str, own: Evidence | None = None, *, raises: bool = False) -> list[tuple[str, str]]:
    """Style and labels of each candidate, with the likeliest where two share a place."""
    [row] = rows((text, own or Evidence()))
    by_start = {one.start: one for one in reversed(markers_in(row, raises=raises))}
    return [(one.style, " ".join(one.labels)) for _, one in sorted(by_start.items())]
