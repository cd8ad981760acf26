"""Runs that stand on one line of the page, and the pieces of it that white space parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from generator.sources.pdf.runs import Run

HEIGHT = 0.7
"""A letter rises so many times its size above the line it stands on."""
_OVERLAP = 0.5
"""Two runs stand on one line if so much of the lower one's height is also the other's."""
_RECENT = 6
"""Lines above each other overlap no more than a few."""

PIECE_GAP = 1.2
"""White space of so many times the letters' size parts a line: no space between words is as wide."""


class Piece(NamedTuple):
    """Runs side by side without much white space between them; `row` is the printed line they are of."""

    runs: tuple[Run, ...]
    row: int
    left: float
    right: float
    base: float
    size: float
    length: int


class _Row:
    """Runs that stand on one line: that on which the longest of them, `main`, does."""

    __slots__ = ("height", "main", "runs")

    def __init__(self, run: Run) -> None:
        self.main, self.runs, self.height = run, [run], HEIGHT * run.size

    def holds(self, run: Run) -> bool:
        base, top = self.main.base, run.base - HEIGHT * run.size
        if top > base:
            return False
        overlap = min(base, run.base) - max(base - self.height, top)
        return overlap >= _OVERLAP * min(self.height, HEIGHT * run.size)

    def add(self, run: Run) -> None:
        self.runs.append(run)
        if len(run.text) > len(self.main.text):
            self.main, self.height = run, HEIGHT * run.size


def pieces_of(runs: Iterable[Run]) -> list[Piece]:
    """The pieces of a page, line by line from the top, each line from the left."""
    return [piece for number, row in enumerate(_rows(runs)) for piece in _pieces(row.runs, number)]


def _rows(runs: Iterable[Run]) -> list[_Row]:
    rows: list[_Row] = []
    for run in sorted(runs, key=attrgetter("base")):
        for row in reversed(rows[-_RECENT:]):
            if row.holds(run):
                row.add(run)
                break
        else:
            rows.append(_Row(run))
    return sorted(rows, key=lambda row: row.main.base)


def _pieces(runs: list[Run], row: int) -> list[Piece]:
    if len(runs) == 1:
        return [piece_of(runs, row)]
    runs.sort(key=attrgetter("left"))
    pieces, start, right = [], 0, runs[0].right
    for index in range(1, len(runs)):
        if runs[index].left - right > PIECE_GAP * max(runs[index].size, runs[index - 1].size):
            pieces.append(piece_of(runs[start:index], row))
            start = index
        right = max(right, runs[index].right)
    return [*pieces, piece_of(runs[start:], row)]


def piece_of(runs: Sequence[Run], row: int) -> Piece:
    """Runs from left to right as one piece; it stands where its longest run does."""
    if len(runs) == 1:
        run = runs[0]
        return Piece((run,), row, run.left, run.right, run.base, run.size, len(run.text))
    main = max(runs, key=lambda run: len(run.text))
    length = sum(len(run.text) for run in runs)
    return Piece(tuple(runs), row, runs[0].left, max(run.right for run in runs), main.base, main.size, length)
