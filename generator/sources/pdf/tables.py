"""Rows of tables: lines whose pieces stand under those of the lines beside them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.sources.pdf.print_lines import Cell, PrintLine
from generator.sources.printed_labels import LABEL

_ALIGNED = 3.0
"""Points that the edges of cells in one column may differ."""
_NEAR = 4.0
"""The rows of a table stand at most so many sizes of their letters apart."""
_MOST_IN_CELL = 40
"""Lines that a cell has at most."""
_CLOSE = 1.6
"""A line that goes on in one cell stands at most so many sizes below its row."""


_NUMBER = re.compile(r"(?P<number>\d{1,3})[a-z]?[.)]?")
_PROSE, _LARGEST_STEP, _MOST = 25, 3, 0.8
"""Characters that make a cell prose; how far numbers count on; how many of the rows must be so."""


class TableRow(NamedTuple):
    """A line of a table: the columns at which its cells begin, and whether it begins a row or goes on in one.

    Each line of a table has as many cells; one that is empty begins where the next does.
    """

    cells: tuple[int, ...]
    begins: bool


def tables_in(
    lines: Sequence[PrintLine], left_out: Collection[int], bullets: Collection[int]
) -> dict[int, TableRow]:
    """The lines of tables by index; `left_out` are lines that are no text, `bullets` list items."""
    found: dict[int, TableRow] = {}
    kept = [i for i in range(len(lines)) if i not in left_out and i not in bullets and not lines[i].aside]
    for table in _tables(lines, kept):
        found |= _rows(lines, table)
    return found


def _tables(lines: Sequence[PrintLine], kept: Sequence[int]) -> Iterator[list[int]]:
    table: list[int] = []
    for index in kept:
        if table and _goes_on(lines, table, index):
            table.append(index)
            continue
        if trimmed := _trimmed(lines, table):
            yield trimmed
        table = [index] if len(lines[index].cells) > 1 else []
    if trimmed := _trimmed(lines, table):
        yield trimmed


def _goes_on(lines: Sequence[PrintLine], table: Sequence[int], below: int) -> bool:
    """Whether a line is the next of a table: its cells stand under those of a row, or it goes on in one."""
    last, line = lines[table[-1]], lines[below]
    full = next((lines[i] for i in reversed(table[-_MOST_IN_CELL:]) if len(lines[i].cells) > 1), None)
    step = line.base - last.base
    if full is None or (line.page, line.place) != (last.page, last.place):
        return False
    if len(line.cells) > 1:
        return 0 < step < _NEAR * last.size and _is_aligned(line.cells, full.cells)
    alike = abs(line.size - last.size) < 1 and 0 < step < _CLOSE * last.size
    return alike and _fits(line.cells[0], full.cells)


def _is_aligned(cells: Sequence[Cell], others: Sequence[Cell]) -> bool:
    """Whether two rows stand in the same columns: an edge or a middle is shared, or all overlap."""
    if any(_is_under(cell, other) for cell in cells[1:] for other in others[1:]):
        return True
    pairs = zip(cells, others, strict=False)
    return len(cells) == len(others) > 2 and all(a.left < b.right and b.left < a.right for a, b in pairs)


def _is_under(cell: Cell, other: Cell) -> bool:
    middles = (cell.left + cell.right - other.left - other.right) / 2
    return min(abs(cell.left - other.left), abs(cell.right - other.right), abs(middles)) < _ALIGNED


def _fits(cell: Cell, cells: Sequence[Cell]) -> bool:
    """Whether a piece stands within the width of one column."""
    starts = [other.left for other in cells[1:]]
    column = sum(cell.left > start - _ALIGNED for start in starts)
    return column == len(starts) or cell.right < starts[column]


def _trimmed(lines: Sequence[PrintLine], table: list[int]) -> list[int]:
    """A table, which has two full rows at least, without the lines below it that can be text."""
    full = [index for index in table if len(lines[index].cells) > 1]
    if len(full) < 2 or _is_list([lines[index] for index in full]):
        return []
    second = lines[full[-1]].cells[1].left
    last = len(table)
    while table[last - 1] > full[-1] and lines[table[last - 1]].left < second - _ALIGNED:
        last -= 1
    return table[:last]


def _is_list(rows: Sequence[PrintLine]) -> bool:
    """Whether rows are questions: labels beside their texts, or numbers that count, and prose."""
    labelled = [row for row in rows if len(row.cells) == 2 and LABEL.match(row.text[: row.cells[1].column])]
    if len(labelled) > 1 and any(_column_length(row, 1) >= _PROSE for row in labelled):
        return True
    numbers = [row.text[: row.cells[1].column].strip() for row in rows]
    counted = [int(match["number"]) for number in numbers if (match := _NUMBER.fullmatch(number))]
    prose = sum(_column_length(row, 1) >= _PROSE for row in rows)
    counts = all(0 < below - above <= _LARGEST_STEP for above, below in pairwise(counted))
    numbered = min(len(counted), prose)
    return counts and numbered > 1 and _MOST * len(rows) <= numbered + 1  # one is the heading


def _column_length(row: PrintLine, column: int) -> int:
    ends = [cell.column for cell in row.cells[column + 1 :]] or [len(row.text)]
    return ends[0] - row.cells[column].column


def _rows(lines: Sequence[PrintLine], table: Sequence[int]) -> dict[int, TableRow]:
    columns = max((lines[index].cells for index in table), key=len)
    rows: dict[int, TableRow] = {}
    above: PrintLine | None = None
    for index in table:
        cells = _starts(lines[index], columns)
        rows[index] = TableRow(cells, above is None or not _continues(above, lines[index], cells))
        above = lines[index]
    return rows


def _continues(above: PrintLine, line: PrintLine, cells: Sequence[int]) -> bool:
    """Whether a line goes on in the cells of the row above it: it begins behind the first, or small."""
    close = line.base - above.base < _CLOSE * above.size
    return close and (cells[1] == 0 or line.text[0].islower())


def _starts(line: PrintLine, columns: Sequence[Cell]) -> tuple[int, ...]:
    """Where each cell of a row begins, from the last back: an empty one where the next does."""
    begins: dict[int, int] = {}
    for cell in reversed(line.cells):
        begins[_nearest(cell, columns)] = cell.column
    starts, after = [], len(line.text)
    for column in range(len(columns) - 1, -1, -1):
        after = begins.get(column, after)
        starts.append(after)
    return tuple(reversed(starts))


def _nearest(cell: Cell, columns: Sequence[Cell]) -> int:
    """The column that a cell shares most with, else the nearest."""

    def apart(index: int) -> float:
        return max(columns[index].left, cell.left) - min(columns[index].right, cell.right)

    return min(range(len(columns)), key=apart)
