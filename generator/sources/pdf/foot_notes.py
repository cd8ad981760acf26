"""Notes at the foot of a page or in its margin: smaller than the text, each behind its raised number."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from generator.model.source import Box
from generator.sources.pdf.print_lines import PrintLine
from generator.sources.pdf.repeated import Apart

_SMALLER = 0.92
"""Notes are printed so much smaller than the text, or below a rule."""
_SHORT_RULE = 0.7
"""The rule above notes is at most so much of the column's width; one below a heading or a table is wider."""
_EDGE = 6.0
_NUMBER = re.compile(r"[\[(]?(\d{1,3})[\])]?(?:[.:])?(?=\s)")


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
    for zone in _zones(lines, apart, rules, body):
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


_Opens = tuple[str, int]
_Zone = list[tuple[int, _Opens | None]]


def _zones(
    lines: Sequence[PrintLine], apart: Apart, rules: Mapping[int, Sequence[Box]], body: float
) -> Iterator[_Zone]:
    """The indexes of the lines of each foot, each with the label that it opens with and where that ends."""
    kept = [index for index in range(len(lines)) if index not in apart.furniture]
    under_way = False
    for (page, _), group in groupby(kept, key=lambda index: (lines[index].page, lines[index].place)):
        column = list(group)
        above = [index for index in column if index not in apart.feet]
        for part in (above, column):
            zone = _ruled(lines, part, rules.get(page, ()), body, under_way=under_way) or _small(
                lines, part, body
            )
            if zone:
                under_way = True
                yield zone
                break


def _ruled(
    lines: Sequence[PrintLine], column: Sequence[int], rules: Iterable[Box], body: float, *, under_way: bool
) -> _Zone:
    """The lines below the rule that parts the notes from the text."""
    if not column:
        return []
    left, right = min(lines[i].left for i in column), max(lines[i].right for i in column)
    for rule in sorted(rules, key=lambda rule: -rule.top):
        if abs(rule.left - left) > _EDGE or rule.right - rule.left > _SHORT_RULE * (right - left):
            continue
        below = [index for index in column if lines[index].base > rule.top]
        if not below or any(lines[index].size > body * 1.02 for index in below):
            continue
        edge = min(lines[index].left for index in below)
        zone = [(index, _label(lines[index], edge)) for index in below]
        if zone[0][1] or (under_way and _is_smaller(lines[below[0]], body)):
            return zone
    return []


def _small(lines: Sequence[PrintLine], column: Sequence[int], body: float) -> _Zone:
    """The small lines at the end of a column from the first that begins with a raised figure."""
    start = len(column)
    while start and _is_smaller(lines[column[start - 1]], body):
        start -= 1
    while start < len(column) and not lines[column[start]].opening:
        start += 1
    return [(index, _raised_label(lines[index])) for index in column[start:]]


def _is_smaller(line: PrintLine, body: float) -> bool:
    return line.size <= _SMALLER * body


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
