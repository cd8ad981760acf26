"""Notes at the foot of a page or in its margin: smaller than the text, each behind its raised number."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple, TypeAlias

from generator.model.source import Box
from generator.sources.pdf.print_lines import PrintLine
from generator.sources.pdf.repeated import Apart

_SMALLER, _AS_LARGE = 0.92, 1.02
"""Notes are printed so much smaller than the text, or at most as large below a rule."""
_SHORT_RULE = 0.7
"""The rule above notes is at most so much of the column's width; one below a heading or a table is wider."""
_EDGE = 6.0
_MOST_BETWEEN = 4.0
"""Notes are at most so many sizes of their letters apart."""
_NUMBER = re.compile(r"[\[(]?(\d{1,3})[\])]?(?:[.:])?(?=\s)")


_Opens: TypeAlias = tuple[str, int]
"""The label that a line opens a note with, and where it ends."""
_Zone: TypeAlias = list[tuple[int, _Opens | None]]
"""The indexes of the lines at one foot."""


class NoteLine(NamedTuple):
    """A line of the note that is named so; columns up to `mark` are its number."""

    name: str
    mark: int


def notes_in(
    lines: Sequence[PrintLine], apart: Apart, rules: Mapping[int, Sequence[Box]], body: float
) -> dict[int, NoteLine]:
    """The lines that define notes, by their index.

    `apart` are the lines at the edges of pages, `rules` what each page draws, `body` is the size of the text.
    A note that is not finished goes on at the foot of the next page.
    """
    found: dict[int, NoteLine] = {}
    names = _Names()
    for zone in _Feet(lines, apart, rules, body).zones():
        for index, opens in zone:
            name = names.next(opens[0]) if opens else names.last
            if name:
                found[index] = NoteLine(name, opens[1] if opens else 0)
    return found


class _Names:
    """Names notes by their number; one that is printed again is "1-2"."""

    def __init__(self) -> None:
        self.last = ""
        self._times: Counter[str] = Counter()

    def next(self, label: str) -> str:
        self._times[label] += 1
        times = self._times[label]
        self.last = label if times == 1 else f"{label}-{times}"
        return self.last


class _Feet:
    """Looks for the notes of each column of each page."""

    def __init__(
        self, lines: Sequence[PrintLine], apart: Apart, rules: Mapping[int, Sequence[Box]], body: float
    ) -> None:
        self._lines, self._apart, self._rules, self._body = lines, apart, rules, body
        self._columns = self._in_columns()
        self._widths: dict[int, float] = {}
        for _, place, column in self._columns:
            width = max(lines[i].right for i in column) - min(lines[i].left for i in column)
            self._widths[place] = max(width, self._widths.get(place, 0.0))

    def zones(self) -> Iterator[_Zone]:
        """The feet in their order, each with what its lines open."""
        under_way = False
        for page, place, column in self._columns:
            # What stands apart at the foot may be a page number below the notes, or the notes themselves.
            above = [index for index in column if index not in self._apart.feet]
            for part in (above, column):
                zone = self._ruled(part, page, place, under_way=under_way) or self._small(part)
                if zone:
                    under_way = True
                    yield zone
                    break

    def _in_columns(self) -> list[tuple[int, int, list[int]]]:
        """Page, place and lines of each column, without page furniture."""
        kept = [index for index in range(len(self._lines)) if index not in self._apart.furniture]
        grouped = groupby(kept, key=lambda index: (self._lines[index].page, self._lines[index].place))
        return [(page, place, list(group)) for (page, place), group in grouped]

    def _ruled(self, column: Sequence[int], page: int, place: int, *, under_way: bool) -> _Zone:
        """The lines below the rule that parts the notes from the text."""
        left = min((self._lines[index].left for index in column), default=0.0)
        for rule in sorted(self._rules.get(page, ()), key=lambda rule: -rule.top):
            if abs(rule.left - left) > _EDGE or rule.right - rule.left > _SHORT_RULE * self._widths[place]:
                continue
            below = [index for index in column if self._lines[index].base > rule.top]
            if not below or any(self._lines[index].size > _AS_LARGE * self._body for index in below):
                continue
            foot = self._unbroken(below)
            edge = min(self._lines[index].left for index in foot)
            zone: _Zone = [(index, _label(self._lines[index], edge)) for index in foot]
            if zone[0][1] or (under_way and self._is_smaller(foot[0])):
                return zone
        return []

    def _small(self, column: Sequence[int]) -> _Zone:
        """The small lines at the end of a column from the first that begins with a raised figure."""
        start = len(column)
        while start and self._is_smaller(column[start - 1]):
            start -= 1
        while start < len(column) and not self._lines[column[start]].opening:
            start += 1
        return [(index, _raised_label(self._lines[index])) for index in self._unbroken(column[start:])]

    def _unbroken(self, foot: Sequence[int]) -> Sequence[int]:
        """The lines of a foot up to much white space: what stands below that is of the page."""
        for count, (above, below) in enumerate(pairwise(foot), 1):
            if self._lines[below].base - self._lines[above].base > _MOST_BETWEEN * self._lines[above].size:
                return foot[:count]
        return foot

    def _is_smaller(self, index: int) -> bool:
        return self._lines[index].size <= _SMALLER * self._body


def _label(line: PrintLine, edge: float) -> _Opens | None:
    """The label of a note below a rule; it can be printed as large as the note."""
    if label := _raised_label(line):
        return label
    number = _NUMBER.match(line.text)
    return (number[1], number.end()) if number and line.left - edge < _EDGE else None


def _raised_label(line: PrintLine) -> _Opens | None:
    if not line.opening:
        return None
    label = "".join(re.findall(r"\d", unicodedata.normalize("NFKC", line.text[: line.opening.end])))
    return (label, line.opening.end) if label else None


def body_size(lines: Iterable[PrintLine]) -> float:
    """The size of most of the text, in points."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
