"""Lines printed over each other, such as a header that hangs into the text: each can be read by itself."""

from __future__ import annotations

from bisect import bisect, insort
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.sources.pdf.pdfium import Handle
from generator.sources.pdf.runs import Run

_BACK = 1.0
"""A run that begins so many sizes left of where the one before it in the file ends, begins a stretch."""
_COVERED, _LEAST = 0.5, 1.5
"""Two lines lie over each other if so much of the shorter is also the other's, and so many sizes of it."""
_MOST = 4
"""Nobody reads more lines that lie over each other."""


@dataclass(slots=True)
class _Level:
    """A line in the making; `spans` is where its runs stand, from the left."""

    runs: list[Run] = field(default_factory=list)
    spans: list[tuple[float, float]] = field(default_factory=list)
    width: float = 0.0

    def add(self, runs: Sequence[Run]) -> None:
        self.runs += runs
        self.width += _width(runs)
        for run in runs:
            insort(self.spans, (run.left, run.right))

    def is_free_for(self, runs: Sequence[Run]) -> bool:
        shared = sum(self._shared(run) for run in runs)
        return shared <= max(_COVERED * min(self.width, _width(runs)), _LEAST * runs[0].size)

    def _shared(self, run: Run) -> float:
        """How much of a run's width is also that of the last spans that begin before its end."""
        end = bisect(self.spans, (run.right, 0.0))
        near = (self.spans[index] for index in range(max(end - _MOST, 0), end))
        return sum(max(min(right, run.right) - max(left, run.left), 0.0) for left, right in near)


def levels_of(runs: Sequence[Run], order: Mapping[Handle, int]) -> list[list[Run]]:
    """The lines that lie over each other in a row, each its runs: one line, nearly always.

    What the file prints in one go is of one line; `order` is that in which it prints its objects.
    """
    if len(runs) == 1:
        return [list(runs)]
    levels: list[_Level] = []
    for stretch in _stretches(sorted(runs, key=lambda run: (order.get(run.object, 0), run.first))):
        level = next((level for level in levels if level.is_free_for(stretch)), None)
        if level is None and len(levels) < _MOST:
            levels.append(_Level())
        (level or levels[-1]).add(stretch)
    return [level.runs for level in levels]


def _stretches(runs: Sequence[Run]) -> Iterator[list[Run]]:
    stretch: list[Run] = []
    for run in runs:
        if stretch and run.left < stretch[-1].right - _BACK * run.size:
            yield stretch
            stretch = []
        stretch.append(run)
    yield stretch


def _width(runs: Sequence[Run]) -> float:
    return sum(run.right - run.left for run in runs)
