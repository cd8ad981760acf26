"""Rows that stand in columns: cells that print or markup tells or wide gaps show, and rows of figures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from generator.layout.rows import Row
from generator.model.source import Line

FEWEST_TABLE_ROWS = 2
FEWEST_FIGURE_ROWS = 2
LONGEST_FIGURES = 160
"""Characters; a longer line is a sentence with figures in it."""

_CELL_GAP = re.compile(r"\t+| {3,}")
_TAB = re.compile(r" *\t *")
_DIGITS = re.compile(r"\d.* .*\d")
_FIGURE = re.compile(r"[€$]?[-–]?\d[\d.,%:/–-]*$")


class Tabular(NamedTuple):
    """What a row in columns is; `cells` are its pieces, none where the columns could not be told apart."""

    shape: Literal["table", "figures"]
    cells: tuple[Line, ...] = ()


def tabular(rows: Sequence[Row]) -> dict[int, Tabular]:
    """The rows that stand in columns, with their cells, and those that are rows of figures."""
    found = {index: Tabular("table", told) for index, row in enumerate(rows) if (told := _told_cells(row))}
    cells = [() if index in found else _cells(row.line) for index, row in enumerate(rows)]
    cells = _with_empty_cells(rows, cells)
    for run in _runs([len(row) for row in cells]):
        if len(run) >= FEWEST_TABLE_ROWS:
            found |= {index: Tabular("table", cells[index]) for index in run}
    for run in _runs([int(_is_figures(row) or _is_barred(row.text)) for row in rows]):
        if len(run) >= FEWEST_FIGURE_ROWS:
            found |= {index: Tabular("figures") for index in run if index not in found}
    return found


def _told_cells(row: Row) -> tuple[Line, ...]:
    """The cells that the evidence tells, empty ones too; what stands before the first is in it."""
    line = row.line
    if not row.evidence.cells:
        return ()
    inner = (min(max(0, column - line.column), len(line.text)) for column in row.evidence.cells[1:])
    return _cut(line, [(edge, edge) for edge in sorted(inner)])


def _cells(line: Line) -> tuple[Line, ...]:
    """The cells that wide gaps part, none of them empty."""
    if "\t" not in line.text and "   " not in line.text:
        return ()
    cells = _cut(line, [gap.span() for gap in _CELL_GAP.finditer(line.text)])
    return cells if len(cells) > 1 and all(cell.text for cell in cells) else ()


def _with_empty_cells(rows: Sequence[Row], cells: Sequence[tuple[Line, ...]]) -> list[tuple[Line, ...]]:
    """The cells, with empty ones between two tabs in each run of rows that have as many tabs.

    A column that is empty in all of them is none: there two tabs are only a wider gap.
    """
    found = list(cells)
    for run in _runs([row.text.count("\t") if own else 0 for row, own in zip(rows, cells, strict=True)]):
        tabbed = [_cut(rows[i].line, [tab.span() for tab in _TAB.finditer(rows[i].text)]) for i in run]
        filled = all(any(cell.text for cell in column) for column in zip(*tabbed, strict=True))
        if filled and len(run) >= FEWEST_TABLE_ROWS:
            found[run[0] : run[-1] + 1] = tabbed
    return found


def _cut(line: Line, gaps: Iterable[tuple[int, int]]) -> tuple[Line, ...]:
    edges = [0, *(edge for gap in gaps for edge in gap), len(line.text)]
    return tuple(
        Line(line.number, line.text[start:end], line.column + start)
        for start, end in zip(edges[::2], edges[1::2], strict=True)
    )


def _runs(keys: Sequence[int]) -> Iterator[list[int]]:
    """The indexes of each run of equal keys other than 0."""
    run: list[int] = []
    for index, key in enumerate(keys):
        if run and keys[run[-1]] != key:
            yield run
            run = []
        if key:
            run.append(index)
    if run:
        yield run


def _is_barred(text: str) -> bool:
    return len(text) > 1 and text[0] == text[-1] == "|"


def _is_figures(row: Row) -> bool:
    text = row.text
    if len(text) > LONGEST_FIGURES or text.endswith((".", ",", ";")) or not _DIGITS.search(text):
        return False
    words = text.split()
    figures = sum(1 for word in words if _FIGURE.match(word))
    return not row.evidence.raised and figures > 1 and figures * 2 >= len(words)
