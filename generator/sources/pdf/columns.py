"""The pieces of a page in reading order: columns of text one after the other, and what stands beside them.

An Aanhangsel has one column of text with a margin left of it, a letter of a ministry one with its letterhead
right of it, the Handelingen have two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from statistics import median
from typing import NamedTuple

from generator.sources.pdf.print_rows import Piece, without_justification

_PROSE = 25
"""A piece of so many characters is running text."""
_GRAIN = 4.0
"""Points: how finely the page is looked at for white space between columns."""
_SPARSE = 8
"""White space between columns may be crossed by one line in so many: a heading above both."""
_NARROW = 0.5
"""A column of text is at least half as wide as the widest; what is narrower stands beside it."""
_FEWEST = 4
"""So many lines of running text make a column beside another."""
_WITHIN = 0.6
_ROWS = 0.8
"""In a table so many of the lines in a column have another beside them."""
_ALIKE, _SAME = 0.8, 0.95
"""How alike sizes are: what stands right of the text in almost its size can be a letterhead."""
_LEVEL = 1.0


class Column(NamedTuple):
    """The left and the right end of a column of text, in points."""

    left: float
    right: float


class Placed(NamedTuple):
    """The pieces of one printed line, and its column: a number, or BESIDE the text, or ACROSS all columns."""

    pieces: tuple[Piece, ...]
    column: int


BESIDE, ACROSS = -1, -2


def columns_of(pieces: Sequence[Piece], before: Sequence[Column] = ()) -> tuple[Column, ...]:
    """The columns of text of a page; those of the page before it where it has too little text to tell."""
    prose = [piece for piece in pieces if piece.length >= _PROSE]
    if len(prose) < _FEWEST:
        return tuple(before)
    found = _wide_columns(prose)
    if len(found) == 1:
        below = _below_the_head(prose, found[0])
        columns = _wide_columns(below)
        if len(columns) > 1 and not _are_rows(below, columns):
            found, prose = columns, below
    return tuple(_whole(column, prose, [*found, *before]) for column in found)


def _wide_columns(prose: Sequence[Piece]) -> list[Column]:
    found = [column for column in _covered(prose) if _count(prose, column) >= _FEWEST]
    widest = max((column.right - column.left for column in found), default=0.0)
    return [column for column in found if column.right - column.left >= _NARROW * widest]


def _below_the_head(prose: Sequence[Piece], column: Column) -> list[Piece]:
    """The running text below a title and an introduction that go across; what is smaller, are notes."""
    width, size = _WITHIN * (column.right - column.left), median(piece.size for piece in prose)
    text = [piece for piece in prose if piece.size > _SAME * size]
    head = max((piece.base for piece in text if piece.right - piece.left > width), default=0.0)
    return [piece for piece in text if piece.base > head]


def _are_rows(prose: Sequence[Piece], columns: Sequence[Column]) -> bool:
    """Whether lines stand side by side as in a table; those of columns are at heights of their own."""
    heights = [
        {round(piece.base / _LEVEL) for piece in prose if column.left - _GRAIN <= piece.left < column.right}
        for column in columns
    ]
    fewest, *others = sorted(heights, key=len)
    level = sum(any(height + step in other for other in others for step in (-1, 0, 1)) for height in fewest)
    return level > _ROWS * len(fewest)


def _whole(column: Column, prose: Iterable[Piece], others: Iterable[Column]) -> Column:
    """A column up to the end of its longest line, here or on the page before; few lines are that long."""
    end = min((other.left for other in others if other.left > column.right), default=float("inf"))
    rights = [piece.right for piece in prose if column.left - _GRAIN <= piece.left < column.right]
    rights += [other.right for other in others if abs(other.left - column.left) < _GRAIN]
    return Column(column.left, max((right for right in rights if right <= end), default=column.right))


def _covered(prose: Sequence[Piece]) -> list[Column]:
    """Where on the page running text stands, seen from above."""
    if not prose:
        return []
    start = min(piece.left for piece in prose)
    steps: dict[int, int] = defaultdict(int)
    for piece in prose:
        steps[int((piece.left - start) / _GRAIN)] += 1
        steps[int((piece.right - start) / _GRAIN) + 1] -= 1
    depth, depths = 0, []
    for place in range(max(steps) + 1):
        depth += steps.get(place, 0)
        depths.append(depth)
    sparse = max(depths) // _SPARSE
    covered = groupby(enumerate(depths), key=lambda each: each[1] > sparse)
    spans = [[place for place, _ in group] for holds, group in covered if holds]
    return [Column(start + span[0] * _GRAIN, start + (span[-1] + 1) * _GRAIN) for span in spans]


def _count(prose: Iterable[Piece], column: Column) -> int:
    return sum(column.left - _GRAIN <= piece.left < column.right for piece in prose)


# --- Reading order ---------------------------------------------------------------------------


def in_reading_order(
    pieces: Sequence[Piece], columns: Sequence[Column], height: float, *, first_page: bool
) -> list[Placed]:
    """The printed lines of a page, in the order in which they are read.

    On the first page what stands beside the upper half of the text is the head of it.
    """
    text, beside = _lines(pieces, columns)
    edge = columns[0].left if columns else 0.0
    beside.sort(key=lambda line: (line.pieces[0].left > edge, line.pieces[0].base))
    head: list[Placed] = []
    foot: list[Placed] = []
    for line in beside:
        (head if first_page and line.pieces[0].base < height / 2 else foot).append(line)
    return [*head, *_by_column(text, len(columns)), *foot]


def _lines(pieces: Sequence[Piece], columns: Sequence[Column]) -> tuple[list[Placed], list[Placed]]:
    """The lines of the text and those beside it."""
    text: list[Placed] = []
    beside: list[Placed] = []
    for _, row in groupby(pieces, key=attrgetter("row")):
        by_column: dict[int, list[Piece]] = defaultdict(list)
        for piece in row:
            by_column[_column_of(piece, columns)].append(piece)
        _join_level(by_column, columns)
        for column, found in by_column.items():
            if column != BESIDE:
                full = column >= 0 and bool(columns) and _fills(found, columns[column])
                text.append(Placed(tuple(without_justification(found) if full else found), column))
            else:
                beside += [Placed((piece,), BESIDE) for piece in found]
    return text, beside


def _fills(line: Sequence[Piece], column: Column) -> bool:
    """Whether a line goes from one end of its column to the other."""
    slack = line[0].size
    return line[0].left < column.left + slack and line[-1].right > column.right - slack


def _column_of(piece: Piece, columns: Sequence[Column]) -> int:
    if not columns:
        return 0
    if len(columns) == 1 and columns[0].left <= piece.left and piece.right <= columns[0].right:
        return 0
    width = max(piece.right - piece.left, 1.0)
    shares = [(min(piece.right, c.right) - max(piece.left, c.left)) / width for c in columns]
    best = max(range(len(columns)), key=shares.__getitem__)
    if shares[best] > _WITHIN or (shares[best] > 0 and len(columns) == 1):
        return best
    return ACROSS if shares[best] > 0 else BESIDE


def _join_level(by_column: dict[int, list[Piece]], columns: Sequence[Column]) -> None:
    """What stands left or right of the text, on its line and in its size, is of that line.

    So are "35 207" before the title, a number that hangs in the margin, the last cell of a wide table.
    """
    text = by_column.get(0)
    if not text or BESIDE not in by_column or len(columns) > 1:
        return
    level = [piece for piece in by_column[BESIDE] if _is_level(piece, text[0], columns[0])]
    if level:
        by_column[0] = sorted([*level, *text], key=attrgetter("left"))
        by_column[BESIDE] = [piece for piece in by_column[BESIDE] if piece not in level]


def _is_level(piece: Piece, text: Piece, column: Column) -> bool:
    alike = _ALIKE if piece.left < column.left else _SAME
    return abs(piece.base - text.base) < _LEVEL and alike < piece.size / text.size < 1 / alike


def _by_column(lines: Sequence[Placed], columns: int) -> Iterator[Placed]:
    """Column by column between the lines that go across all of them."""
    if columns <= 1:
        yield from lines
        return
    for across, group in groupby(lines, key=lambda line: line.column == ACROSS):
        band = list(group)
        yield from band if across else sorted(band, key=attrgetter("column"))
