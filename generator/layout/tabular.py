"""Rows that stand in columns: cells that print or markup tells or wide gaps show, and rows of figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from generator.layout.columns import aligned, cut
from generator.layout.rows import Row
from generator.model.source import Line

FEWEST_TABLE_ROWS = 2
FEWEST_FIGURE_ROWS = 2
LONGEST_FIGURES = 160
"""Characters; a longer line is a sentence with figures in it."""

_DIGITS = re.compile(r"\d[^ ]* .*\d")
_FIGURE = re.compile(r"[€$]?[-–]?\d[\d.,%:/–-]*$")


class Tabular(NamedTuple):
    """What a row in columns is; `cells` are its pieces, none where the columns could not be told apart."""

    shape: Literal["table", "figures"]
    cells: tuple[Line, ...] = ()


def tabular(rows: Sequence[Row]) -> dict[int, Tabular]:
    """The rows that stand in columns, with their cells, and those that are rows of figures."""
    found = {index: Tabular("table", told) for index, row in enumerate(rows) if (told := _told_cells(row))}
    wide = [index not in found and _has_gap(row) for index, row in enumerate(rows)]
    for run in _runs([int(one) for one in wide]):
        cells = aligned([rows[index].line for index in run])
        for part in _runs([len(row) for row in cells]):
            if len(part) >= FEWEST_TABLE_ROWS:
                found |= {run[place]: Tabular("table", cells[place]) for place in part}
    for run in _runs([int(_is_figures(row) or _is_barred(row.text)) for row in rows]):
        if len(run) >= FEWEST_FIGURE_ROWS:
            found |= {index: Tabular("figures") for index in run if index not in found}
    return found


def _has_gap(row: Row) -> bool:
    return "\t" in row.text or "   " in row.text


def _told_cells(row: Row) -> tuple[Line, ...]:
    """The cells that the evidence tells, empty ones too; what stands before the first is in it."""
    line = row.line
    if not row.evidence.cells:
        return ()
    inner = (min(max(0, column - line.column), len(line.text)) for column in row.evidence.cells[1:])
    return cut(line, [(edge, edge) for edge in sorted(inner)])


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
