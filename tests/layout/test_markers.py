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
    ("de NO2 en CO2 van", []),
    ("de F35 en box3 en A12", []),
    ("gebracht?101 Zo ja", [("plain", "101")]),
    ("de ACM³ en", [("plain", "3")]),
    ("een m³ en een km² grond", []),
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
    ],
)
def test_what_is_told_is_no_more_than_it_is(
    text: str, own: Evidence, expected: list[tuple[str, str]]
) -> None:
    assert found(text, own) == expected


def test_in_a_table_only_what_is_no_figure_marks_a_note() -> None:
    [row] = rows("Totaal?1   1) 5   6[2]   7³")
    assert [one.labels for one in markers_in(row, in_table=True)] == [("2",), ("3",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bericht?* En", ["*"]),
        ("bericht† en", ["†"]),
        ("bericht?i En", ["i"]),
        ("het rapportii van", ["ii"]),
        ("in mei en juli", []),
        ("een *cursief* woord", []),
        ("**Vraag 1**", []),
        ("bericht?b En", ["b"]),
        ("het 5*3 veld", []),
    ],
)
def test_signs_and_letters(text: str, expected: list[str]) -> None:
    [row] = rows(text)
    assert [one.labels[0] for one in markers_in(row, signs=True) if one.style == "sign"] == expected
    assert [one for one in markers_in(row) if one.style == "sign"] == []


def found(text: str, own: Evidence | None = None, *, raises: bool = False) -> list[tuple[str, str]]:
    """Style and labels of each candidate, with the likeliest where two share a place."""
    [row] = rows((text, own or Evidence()))
    by_start = {one.start: one for one in reversed(markers_in(row, raises=raises))}
    return [(one.style, " ".join(one.labels)) for _, one in sorted(by_start.items())]
