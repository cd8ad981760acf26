"""The cells of lines that tabs or wide gaps part, empty ones in their places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from generator.model.source import Line

FEWEST_CELLS = 2

_GAP = re.compile(r"\t+| {3,}")
#: So narrow can a gap be where another line shows that a column begins behind it.
_NARROW_GAP = re.compile(r" {2,}")
_TAB = re.compile(r" *\t *")

_Cells = tuple[Line, ...]


def aligned(lines: Sequence[Line]) -> list[_Cells]:
    """The cells of neighbouring lines, as many in each if that can be; () where a line has none.

    Where lines have as many tabs, each tab parts two cells, and between two tabs is an empty one; a line with
    fewer begins or ends with empty cells, whose tabs are no part of it. Where lines are set out with spaces,
    a cell belongs to the column above or below it.
    """
    cells: list[_Cells] = []
    for tabs, group in groupby(lines, key=lambda line: line.text.count("\t")):
        own = list(group)
        cells += (_tabbed(own) if tabs else _spaced(own)) or [_apart(line) for line in own]
    return cells if len(set(map(len, cells))) == 1 else _with_open_ends(lines) or cells


def cut(line: Line, gaps: Iterable[tuple[int, int]]) -> _Cells:
    """The pieces of a line between some gaps in it."""
    edges = [0, *(edge for gap in gaps for edge in gap), len(line.text)]
    return tuple(
        Line(line.number, line.text[start:end], line.column + start)
        for start, end in zip(edges[::2], edges[1::2], strict=True)
    )


def _apart(line: Line) -> _Cells:
    """The cells that wide gaps part, none of them empty."""
    cells = _by(_GAP, line)
    return cells if len(cells) >= FEWEST_CELLS and all(cell.text for cell in cells) else ()


def _by(gap: re.Pattern[str], line: Line) -> _Cells:
    return cut(line, (match.span() for match in gap.finditer(line.text)))


def _tabbed(lines: Sequence[Line]) -> list[_Cells]:
    """The cells between tabs, unless a column is empty in all lines: there two tabs are only a wider gap."""
    cells = [_by(_TAB, line) for line in lines]
    filled = all(any(cell.text for cell in column) for column in zip(*cells, strict=True))
    return cells if filled else []


def _with_open_ends(lines: Sequence[Line]) -> list[_Cells]:
    """The cells of lines of which most have as many tabs and the others fewer; none, where that is not so."""
    tabs = [line.text.count("\t") for line in lines]
    if not all(tabs) or tabs.count(max(tabs)) * 2 < len(tabs):
        return []
    left = min(line.column for line in lines)
    cells = [_padded(line, max(tabs) + 1, line.column - left) for line in lines]
    return cells if all(any(cell.text for cell in column) for column in zip(*cells, strict=True)) else []


def _padded(line: Line, columns: int, indent: int) -> _Cells:
    """The cells of a line; before them as many empty ones as tabs were taken off, the rest behind them."""
    cells = _by(_TAB, line)
    missing = columns - len(cells)
    before, end = min(indent, missing), line.column + len(line.text)
    empty = Line(line.number, "", line.column), Line(line.number, "", end)
    return (empty[0],) * before + cells + (empty[1],) * (missing - before)


def _spaced(lines: Sequence[Line]) -> list[_Cells]:
    """The cells of lines that do not have as many, each in its column; none, where they stand in none."""
    cells = [_by(_GAP, line) for line in lines]
    if len({len(row) for row in cells}) == 1:
        return []
    return _in_columns([_by(_NARROW_GAP, line) for line in lines]) or _in_columns(cells)


def _in_columns(cells: Sequence[_Cells]) -> list[_Cells]:
    """The cells of each line under those of the fullest; none, where one stands under none."""
    fullest = max(cells, key=len)
    placed = [_placed(row, fullest) for row in cells]
    return placed if all(placed) else []


def _placed(row: Sequence[Line], columns: Sequence[Line]) -> _Cells:
    """The cells of a line each in the column that it overlaps, or () where one overlaps none of its own."""
    found: list[Line] = []
    left = list(row)
    for column in columns:
        if left and _overlap(left[0], column):
            found.append(left.pop(0))
        else:
            found.append(Line(column.number, "", column.column))
    return () if left or len(row) < FEWEST_CELLS else tuple(found)


def _overlap(cell: Line, column: Line) -> bool:
    return cell.column < column.column + len(column.text) and column.column < cell.column + len(cell.text)
