"""Text that is printed again at the same place, a little further on: bold letters, shadows, copies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import TypeAlias

from generator.sources.pdf.runs import Run

_AGAIN = 0.15
"""What is printed again is at most so many sizes of its letters away: the l is 0.2 wide, and stands twice in
"alles".
"""

_Place: TypeAlias = tuple[str, int, int, int]
"""A text and its angle, and the square of the page in which it begins."""
_NEIGHBOURS = tuple(product((-1, 0, 1), repeat=2))


def printed_once(runs: Sequence[Run]) -> tuple[list[Run], list[Run]]:
    """The runs of a page without those printed again, and those; printed twice, a little apart, is bold."""
    first: dict[_Place, int] = {}
    once: list[Run] = []
    again: list[Run] = []
    for run in runs:
        near = (first[place] for place in _around(run) if place in first)
        known = next((place for place in near if _is_there(run, once[place])), None)
        if known is None:
            first[_place(run)] = len(once)
            once.append(run)
            continue
        again.append(run)
        if (run.left, run.base) != (once[known].left, once[known].base):
            once[known] = once[known]._replace(bold=True)
    return once, again


def _is_there(run: Run, other: Run) -> bool:
    return max(abs(run.left - other.left), abs(run.base - other.base)) <= _AGAIN * run.size


def _place(run: Run) -> _Place:
    square = max(_AGAIN * run.size, 0.1)
    return run.text, run.angle, round(run.left / square), round(run.base / square)


def _around(run: Run) -> Iterator[_Place]:
    text, angle, across, down = _place(run)
    return ((text, angle, across + x, down + y) for x, y in _NEIGHBOURS)
