"""The grid of a CALS table: which cell stands in which column, also where one covers several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from generator.sources.xml_tree import Element, name_of

Row: TypeAlias = list[Element | None]
"""A cell for each column; None where none begins: it is covered by another, or missing."""

MOST_COLUMNS = 200


def grid(table: Element) -> Iterator[Row]:
    """The rows of a table, from its head down, each as wide as it is."""
    for group in table.iter("tgroup"):
        columns = _columns(group)
        width = min(max(_number(group.get("cols")), len(columns)), MOST_COLUMNS)
        covered: dict[int, int] = {}
        for part in group:
            if name_of(part) in ("thead", "tbody", "tfoot"):
                for row in part.iter("row"):
                    yield _row(row, columns, width, covered)


def _columns(group: Element) -> Mapping[str, int]:
    """The place of each column by its name."""
    names = [spec.get("colname") for spec in group.iter("colspec")]
    return {name: place for place, name in enumerate(names) if name}


def _row(row: Element, columns: Mapping[str, int], width: int, covered: dict[int, int]) -> Row:
    """One row; `covered` tells for each column how many rows more a cell above it takes."""
    cells: Row = [None] * width
    taken = {column for column, rows in covered.items() if rows > 0}
    for column in taken:
        covered[column] -= 1
    place = 0
    for entry in row:
        if name_of(entry) != "entry":
            continue
        place = _place(entry, columns, place, taken)
        last = min(columns.get(entry.get("nameend", ""), place), MOST_COLUMNS)
        cells += [None] * (place + 1 - len(cells))
        cells[place] = entry
        for column in range(place, last + 1):
            covered[column] = _number(entry.get("morerows"))
        place = last + 1
    return cells


def _place(entry: Element, columns: Mapping[str, int], free: int, taken: set[int]) -> int:
    named = columns.get(entry.get("namest") or entry.get("colname") or "")
    if named is not None and named >= free:
        return named
    while free in taken:
        free += 1
    return free


def _number(printed: str | None) -> int:
    return int(printed) if printed and re.fullmatch(r"[0-9]{1,4}", printed) else 0
