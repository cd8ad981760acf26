"""The grid of a table on a web page: which cell stands in which column, also where one covers several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from generator.sources.html.page_region import is_passed, is_struck, is_tool
from generator.sources.xml_tree import Element, name_of

Row: TypeAlias = list[Element | None]
"""The cell that begins in each column; None where none does, or one that is struck."""

MOST_COLUMNS = 100
_TO_THE_END = 65534
"""Rows: what the HTML standard lets a cell take at most; it gives as many to `rowspan="0"`."""


def grid(table: Element) -> Iterator[Row]:
    """The rows of a table that are shown, without those of a table in it.

    A cell covers no rows beyond its group.
    """
    group: Element | None = None
    covered: dict[int, int] = {}
    for row in table.iter():
        if name_of(row) == "tr" and _table_of(row) is table:
            if row.getparent() is not group:
                group, covered = row.getparent(), {}
            if is_passed(row) or (group is not None and group is not table and is_passed(group)):
                continue
            yield _row(row, covered)


def _row(row: Element, covered: dict[int, int]) -> Row:
    """One row; `covered` tells for each column how many rows more a cell above it takes."""
    cells: Row = []
    taken = {column for column, rows in covered.items() if rows > 0}
    for column in taken:
        covered[column] -= 1
    for cell in row:
        if name_of(cell) not in ("td", "th") or is_tool(cell):
            continue
        while len(cells) in taken:
            cells.append(None)
        start, width = len(cells), max(1, _span(cell.get("colspan"), MOST_COLUMNS))
        covered.update(dict.fromkeys(range(start, start + width), _rows(cell) - 1))
        cells += [None if is_struck(cell) else cell, *[None] * (width - 1)]
    return cells[:MOST_COLUMNS] or [None]


def _rows(cell: Element) -> int:
    """How many rows a cell takes, this one included."""
    return _span(cell.get("rowspan"), _TO_THE_END) or _TO_THE_END


def _span(printed: str | None, most: int) -> int:
    return min(int(printed), most) if printed and re.fullmatch(r"[0-9]{1,6}", printed) else 1


def _table_of(row: Element) -> Element | None:
    return next((each for each in row.iterancestors() if name_of(each) == "table"), None)
