"""The cells of lines that tabs or wide gaps part."""

from __future__ import annotations

import pytest

from generator.layout.columns import aligned
from generator.model.source import Line


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Jaar\tAantal\tBedrag", "2019\t\t300"], ["Jaar|Aantal|Bedrag", "2019||300"]),
        (["Jaar\t\tAantal", "2019\t12"], ["Jaar|Aantal", "2019|12"]),
        (["Jaar\tMan\tVrouw", "2019\t5\t6", "2020\t4"], ["Jaar|Man|Vrouw", "2019|5|6", "2020|4|"]),
        (["Jaar   Aantal   Bedrag", "2019             300"], ["Jaar|Aantal|Bedrag", "2019||300"]),
        (["Jaar   Aantal   Bedrag", "2019   5        300"], ["Jaar|Aantal|Bedrag", "2019|5|300"]),
        (
            ["Haven       Aantal   Euro", "Stellendam  5        400"],
            ["Haven|Aantal|Euro", "Stellendam|5|400"],
        ),
        (
            ["Haven       Aantal   Euro", "Urk. En  meer        400"],
            ["Haven|Aantal|Euro", "Urk. En|meer|400"],
        ),
        (["Jaar   Aantal", "2019   12   en nog veel meer"], ["Jaar|Aantal|", "2019|12|en nog veel meer"]),
        (["Jaar   Aantal   Bedrag", "x                                300"], ["Jaar|Aantal|Bedrag", "x|300"]),
    ],
)
def test_empty_cells_keep_their_places(texts: list[str], expected: list[str]) -> None:
    cells = aligned([Line(number, text) for number, text in enumerate(texts, 1)])
    assert ["|".join(cell.text.strip() for cell in row) for row in cells] == expected


def test_tabs_taken_off_the_start_of_a_line_are_empty_cells() -> None:
    lines = [Line(1, "Jaar\tMan\tVrouw"), Line(2, "2019\t5\t6"), Line(3, "4\t7", column=1)]
    assert [cell.text for cell in aligned(lines)[2]] == ["", "4", "7"]


def test_one_cell_is_no_row() -> None:
    assert aligned([Line(1, "Een gewone regel.")]) == [()]
    assert aligned([Line(1, "Jaar   Aantal   Euro"), Line(2, "2019   12")]) != [(), ()]
