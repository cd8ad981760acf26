"""What refers to what, drawn: a grid of documents and what they cite, and the arcs within one document.

Plain SVG in a `figure`: no script and no colours of its own, so that it is as legible in the dark
and in print as the text around it. Who calls gives the same in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import log2
from textwrap import shorten

_WIDTH = 880
_MARGIN = 14
_NAMES = 270
_CELL = 23
_LARGEST_DOT = 10
_LABEL = 34
_LETTER = 7.6
_HIGHEST = 80
_LABEL_DISTANCE = 24
_WIDEST_STEP = 80


@dataclass(frozen=True, slots=True)
class Cell:
    """Row `row` is cited by column `column` so many `times`."""

    row: int
    column: int
    times: int


@dataclass(frozen=True, slots=True)
class Arc:
    """A reference from one place on a line to another, counted from 0; `name` says it in words."""

    source: float
    target: float
    name: str


def grid(rows: Sequence[str], columns: Sequence[str], cells: Iterable[Cell], caption: str) -> str:
    """Names at the side and names above, and a dot where they meet, larger for more times."""
    top = max(len(_short(name)) for name in columns) * _LETTER * 0.87 + _MARGIN
    bottom = top + len(rows) * _CELL
    right = _NAMES + len(columns) * _CELL
    lines = [_line(top + number * _CELL, right) for number in range(len(rows) + 1)]
    side = [_beside(name, top + (number + 0.7) * _CELL) for number, name in enumerate(rows)]
    above = [_slanting(name, _NAMES + (n + 0.6) * _CELL, top - 8) for n, name in enumerate(columns)]
    dots = [_cell(cell, rows, columns, top) for cell in cells]
    return _figure(bottom + _MARGIN, [*lines, *side, *above, *dots], caption)


def arcs(numbers: Sequence[str], drawn: Sequence[Arc], caption: str) -> str:
    """Numbers on a line, with arcs between them: those that look back above, those ahead below it."""
    step = min(_WIDEST_STEP, (_WIDTH - 4 * _MARGIN) / max(1, len(numbers) - 1))
    line = _MARGIN + max((_height(arc, step) for arc in drawn if arc.target < arc.source), default=0)
    below = max((_height(arc, step) for arc in drawn if arc.target > arc.source), default=0)
    height = line + below + _LABEL_DISTANCE + _MARGIN
    places = {number: 2 * _MARGIN + number * step for number in range(len(numbers))}
    ends = {round(end) for arc in drawn for end in (arc.source, arc.target)}
    ticks = [_dot(x, line, 3.5 if number in ends else 1.5) for number, x in places.items()]
    shown = [_number(numbers[n], places[n], line) for n in _labelled(places, ends)]
    return _figure(height, [*(_arc(arc, step, line) for arc in drawn), *ticks, *shown], caption)


def _figure(height: float, pieces: Iterable[str], caption: str) -> str:
    """One line a piece and no blank lines, so that Markdown leaves it alone.

    On a phone one scrolls it sideways, for which the keyboard must reach it.
    """
    words = escape(caption)
    svg = f'<svg viewBox="0 0 {_WIDTH} {height:.0f}" role="img" aria-label="{words}">'
    opening = ['<figure class="verband" tabindex="0">', svg]
    return "\n".join([*opening, *pieces, "</svg>", f"<figcaption>{words}</figcaption>", "</figure>"])


def _line(y: float, right: float) -> str:
    return f'<path class="lijn" d="M{_MARGIN} {y:.0f}H{right}"/>'


def _short(name: str) -> str:
    return shorten(name, _LABEL, placeholder="…")


def _text(name: str, x: float, y: float, attributes: str) -> str:
    return f'<text x="{x:.0f}" y="{y:.0f}" {attributes}>{escape(_short(name))}</text>'


def _beside(name: str, y: float) -> str:
    return _text(name, _NAMES - 10, y, 'text-anchor="end"')


def _slanting(name: str, x: float, y: float) -> str:
    return _text(name, x, y, f'transform="rotate(-60 {x:.0f} {y:.0f})"')


def _cell(cell: Cell, rows: Sequence[str], columns: Sequence[str], top: float) -> str:
    x, y = _NAMES + (cell.column + 0.5) * _CELL, top + (cell.row + 0.5) * _CELL
    radius = min(_LARGEST_DOT, 3 + 1.5 * log2(cell.times))
    title = escape(f"{columns[cell.column]} → {rows[cell.row]}: {cell.times} keer")
    return f'<circle cx="{x:.0f}" cy="{y:.1f}" r="{radius:.1f}"><title>{title}</title></circle>'


def _height(arc: Arc, step: float) -> float:
    return min(abs(arc.target - arc.source) * step / 2, _HIGHEST)


def _arc(arc: Arc, step: float, line: float) -> str:
    start, end = (2 * _MARGIN + place * step for place in (arc.source, arc.target))
    y = line + (_LABEL_DISTANCE if end > start else 0)
    size = f"{abs(end - start) / 2:.1f} {_height(arc, step):.1f}"
    path = f"M{start:.1f} {y:.0f}A{size} 0 0 0 {end:.1f} {y:.0f}"
    return f'<path d="{path}" stroke-width="1.5"><title>{escape(arc.name)}</title></path>'


def _dot(x: float, y: float, radius: float) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.0f}" r="{radius}"/>'


def _number(number: str, x: float, line: float) -> str:
    y = line + _LABEL_DISTANCE - 5
    return f'<text x="{x:.1f}" y="{y:.0f}" text-anchor="middle">{escape(number)}</text>'


def _labelled(places: Mapping[int, float], ends: Iterable[int]) -> Iterator[int]:
    """The places that have room for their number: first those where an arc ends."""
    taken: list[float] = []
    for place in (*sorted(ends), *places):
        if all(abs(places[place] - other) >= _LABEL_DISTANCE for other in taken):
            taken.append(places[place])
            yield place
