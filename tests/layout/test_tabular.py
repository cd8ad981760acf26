"""Rows that stand in columns."""

from __future__ import annotations

import pytest
from told import Told, rows

from generator.layout.tabular import tabular
from generator.model.source import Evidence


def shapes(*lines: Told) -> list[tuple[str, list[str]] | None]:
    made = rows(*lines)
    found = tabular(made)
    return [
        (found[i].shape, [cell.text.strip() for cell in found[i].cells]) if i in found else None
        for i in range(len(made))
    ]


def test_wide_gaps_part_cells() -> None:
    assert shapes("Jaar   Aantal", "2019   12", "Einde.") == [
        ("table", ["Jaar", "Aantal"]),
        ("table", ["2019", "12"]),
        None,
    ]


def test_two_tabs_part_an_empty_cell() -> None:
    assert shapes("Jaar\tAantal\tBedrag", "2019\t\t300", "2020\t5 \t 400") == [
        ("table", ["Jaar", "Aantal", "Bedrag"]),
        ("table", ["2019", "", "300"]),
        ("table", ["2020", "5", "400"]),
    ]


def test_two_tabs_in_every_row_are_a_wide_gap() -> None:
    assert shapes("Jaar\t\tAantal", "2019\t\t300") == [
        ("table", ["Jaar", "Aantal"]),
        ("table", ["2019", "300"]),
    ]


def test_told_cells_keep_the_empty_ones() -> None:
    assert shapes(("Jaar Aantal", Evidence(cells=(0, 5, 11))), ("2019", Evidence(cells=(0, 4, 4)))) == [
        ("table", ["Jaar", "Aantal", ""]),
        ("table", ["2019", "", ""]),
    ]


def test_one_told_row_is_a_table() -> None:
    assert shapes(("Jaar Aantal", Evidence(cells=(0, 5)))) == [("table", ["Jaar", "Aantal"])]


@pytest.mark.parametrize("cells", [(3, 5), (0, 99), (0, 5, 2)])
def test_columns_that_lie_lose_nothing(cells: tuple[int, ...]) -> None:
    [found] = shapes(("Jaar Aantal", Evidence(cells=cells)))
    assert found is not None
    assert "".join(found[1]).replace(" ", "") == "JaarAantal"


@pytest.mark.parametrize("line", ["2019 12 13", "€ 12 13,5 14", "|a|b|"])
def test_rows_of_figures(line: str) -> None:
    assert shapes(line, line) == [("figures", []), ("figures", [])]
    assert shapes(line, "Tekst.") == [None, None]


def test_one_row_with_gaps_is_no_table() -> None:
    assert shapes("Een zin met   gaten", "en een zonder.") == [None, None]


@pytest.mark.parametrize(("length", "figures"), [(160, True), (161, False)])
def test_a_row_of_figures_is_no_longer_than_a_sentence(length: int, *, figures: bool) -> None:
    line = ("12 " * 60)[: length - 1] + "3"
    assert (shapes(line, line)[0] is not None) is figures
