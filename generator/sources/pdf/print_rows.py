"""Runs that stand on one line of the page, and the pieces of it that white space parts."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import inf
from operator import attrgetter
from typing import NamedTuple

from generator.model.source import Box
from generator.sources.pdf.overlaid import levels_of
from generator.sources.pdf.pdfium import Handle
from generator.sources.pdf.runs import Run

HEIGHT = 0.7
"""A letter rises so many times its size above the line it stands on."""
_OVERLAP = 0.35
"""Two runs stand on one line if so much of the lower one's height is also the other's."""
_RECENT = 6
"""Lines above each other overlap no more than a few."""

PIECE_GAP = 1.2
"""White space of so many times the letters' size parts a line: no space between words is as wide."""
_BULLET_GAP = 0.42
"""… and less of it parts the bullet of a list item from its text."""
_LONGEST_BULLET = 7
_EVEN = 0.1
"""Gaps that differ by less than so many sizes are equal."""

#: What can be raised to mark notes.
FIGURES = re.compile(r"[\d\s,;]*\d[\d\s,;]*|[,;]")

#: What opens a list item: a sign, a dash, or a number or letter with a full stop or a bracket.
BULLET = re.compile(
    r"[•·▪◦●○‣∙■□➢✓–—-]|\d{1,2}[.)]|\(?[a-z]\)|[a-z]\.|\(?[ivx]{1,4}\)|[IVX]{1,4}\.|\([1-9]\d?\)"
)

_SHORTEST_BAR, _MOST_BARS = 6.0, 500


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

    __slots__ = ("_edges", "figures", "main", "runs")

    def __init__(self, run: Run) -> None:
        self.main, self.runs = run, [run]
        self.figures: list[Run] = []
        self._edges: list[tuple[float, Run]] = []

    def holds(self, run: Run) -> bool:
        return _are_level(self.main, run)

    def add(self, run: Run) -> None:
        self.runs.append(run)
        if len(run.text) * run.size > len(self.main.text) * self.main.size:
            self.main = run

    def beside(self, figure: Run) -> float:
        """How far a figure is from the nearest run, if that is level with it; when all runs are there."""
        if not self._edges:
            self._edges = sorted((x, run) for run in self.runs for x in (run.left, run.right))
        place = bisect(self._edges, (figure.left,))
        near = self._edges[max(place - 1, 0) : place + 1]
        level = (abs(figure.left - x) for x, run in near if _are_level(run, figure))
        return min(level, default=inf)


def _are_level(one: Run, other: Run) -> bool:
    """Whether two runs stand on one line: enough of the height of one is also that of the other."""
    heights = HEIGHT * one.size, HEIGHT * other.size
    overlap = min(one.base, other.base) - max(one.base - heights[0], other.base - heights[1])
    return overlap > 0 and overlap >= _OVERLAP * min(heights)


def pieces_of(
    runs: Iterable[Run], order: Mapping[Handle, int], rules: Iterable[Box] = ()
) -> list[Piece]:
    """The pieces of a page, line by line from the top, each line from the left.

    `order` is that in which the page objects are printed. Where one of the `rules` is drawn down between two
    runs, they are apart, as in the cells of a table.
    """
    bars = [rule for rule in rules if rule.bottom - rule.top > _SHORTEST_BAR][:_MOST_BARS]
    rows = [level for row in _rows(runs) for level in levels_of([*row.runs, *row.figures], order)]
    return [piece for number, row in enumerate(rows) for piece in _pieces(row, number, bars)]


def _rows(runs: Iterable[Run]) -> list[_Row]:
    """The rows of a page from the top; a raised figure is of the row in which something stands beside it."""
    figures: list[Run] = []
    letters: list[Run] = []
    for run in runs:
        (figures if FIGURES.fullmatch(run.text) else letters).append(run)
    rows = _stacked(letters)
    bases = [row.main.base for row in rows]
    lone = [run for run in figures if not _put(run, rows, bases)]
    return sorted([*rows, *_stacked(lone)], key=attrgetter("main.base")) if lone else rows


def _stacked(runs: Iterable[Run]) -> list[_Row]:
    rows: list[_Row] = []
    for run in sorted(runs, key=attrgetter("base")):
        row = next((row for row in reversed(rows[-_RECENT:]) if row.holds(run)), None)
        if row:
            row.add(run)
        else:
            rows.append(_Row(run))
    return sorted(rows, key=attrgetter("main.base"))


def _put(figure: Run, rows: Sequence[_Row], bases: Sequence[float]) -> bool:
    """Put a figure in the row in which the nearest letters that are level with it stand; if any do."""
    first = bisect(bases, figure.base - HEIGHT * figure.size)
    near = [(row.beside(figure), first + place) for place, row in enumerate(rows[first : first + _RECENT])]
    distance, place = min(near, default=(inf, 0))
    if distance < inf:
        rows[place].figures.append(figure)
    return distance < inf


def _pieces(runs: list[Run], row: int, bars: Sequence[Box]) -> list[Piece]:
    if len(runs) == 1:
        return [piece_of(runs, row)]
    runs.sort(key=attrgetter("left"))
    pieces, start, right, bullet = [], 0, runs[0].right, runs[0].text
    for index in range(1, len(runs)):
        most = _BULLET_GAP if len(bullet) < _LONGEST_BULLET and BULLET.fullmatch(bullet) else PIECE_GAP
        gap = runs[index].left - right
        if gap > most * max(runs[index].size, runs[index - 1].size) or (
            bars and gap > 0 and _is_barred(right, runs[index], bars)
        ):
            pieces.append(piece_of(runs[start:index], row))
            start = index
        right, bullet = max(right, runs[index].right), bullet + runs[index].text
    return [*pieces, piece_of(runs[start:], row)]


def _is_barred(right: float, run: Run, bars: Iterable[Box]) -> bool:
    return any(right < bar.left < run.left and bar.top < run.base < bar.bottom for bar in bars)


def without_justification(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces of a line as one where they are words that were spread out to fill the line.

    Then all are equally far apart, and each is one word; figures so far apart are a row of a table.
    """
    gaps = [other.left - one.right for one, other in pairwise(pieces)]
    if len(gaps) < 2 or max(gaps) - min(gaps) > _EVEN * pieces[0].size:
        return pieces
    texts = ["".join(run.text for run in piece.runs) for piece in pieces]
    words = sum(text[0].isalpha() for text in texts)
    if any(" " in text for text in texts) or 2 * words <= len(texts):
        return pieces
    return [piece_of([run for piece in pieces for run in piece.runs], pieces[0].row)]


def piece_of(runs: Sequence[Run], row: int) -> Piece:
    """Runs from left to right as one piece; it stands where its main run does."""
    main = main_of(runs)
    if len(runs) == 1:
        return Piece((main,), row, main.left, main.right, main.base, main.size, len(main.text))
    length = sum(len(run.text) for run in runs)
    return Piece(tuple(runs), row, runs[0].left, max(run.right for run in runs), main.base, main.size, length)


def main_of(runs: Sequence[Run]) -> Run:
    """A run of the size that most of them have, or the largest have where all are figures."""
    if len(runs) == 1:
        return runs[0]
    letters = [run for run in runs if not FIGURES.fullmatch(run.text)]
    if not letters:
        return max(runs, key=attrgetter("size"))
    sizes: dict[float, int] = {}
    for run in letters:
        size = round(run.size, 1)
        sizes[size] = sizes.get(size, 0) + len(run.text)
    most = max(sizes, key=sizes.__getitem__)
    return max((run for run in letters if round(run.size, 1) == most), key=lambda run: len(run.text))
