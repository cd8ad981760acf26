"""Rows of a table of questions and answers in their cells: "1 | Hoeveel vacatures zijn er? | Er zijn 9.000."

Only below a heading that names the three columns: there each cell is a piece of its own, and so is each bar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from generator.model.source import Line

LONGEST_HEADING = 80
"""Characters."""

#: "Nr", "Vraag" and "Antwoord", parted by tabs or bars.
_HEADING = re.compile(r"\s{0,9}(?:\|\s*)?Nr\.?\s*[\t|]\s*Vraag\s*[\t|]\s*Antwoord(?:\s*\|)?\s*")
#: What Markdown draws below the heading.
_RULE = re.compile(r"\s*(?:\|\s*)?[:-]+(?:\s*\|\s*[:-]+){2}\s*\|?$")
#: A number and a question; behind the next bar or tab is the answer, if there is one.
_ROW = re.compile(
    r"(?P<before>\s*\|)?\s*(?P<number>\d{1,4})(?P<letter>[a-z]?)[ ]{0,3}"
    r"[\t|][^\S\t]*[^\s|][^\t|]*(?P<answer>[\t|])?"
)
_EDGE = re.compile(r"[\t|]")


def is_heading(text: str) -> bool:
    """Whether a line names the columns of such a table."""
    return len(text) <= LONGEST_HEADING and _HEADING.fullmatch(text) is not None


def in_cells(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, those of such a table cut into cells and bars."""
    table: _Table | None = None
    for line in lines:
        if is_heading(line.text):
            table = _Table()
        elif table and (cuts := table.cuts(line.text)):
            yield from _pieces(line, cuts)
            continue
        yield line


class _Table:
    """How far a table has come: an answer may go on below its row, up to the next number."""

    def __init__(self) -> None:
        self._last = 0
        self._directly = True

    def cuts(self, text: str) -> set[int]:
        """Where a line of the table is cut; nowhere, where it is none."""
        if not text.strip():
            return set()
        if self._directly and _RULE.match(text):
            return _around(_EDGE.finditer(text))
        row = _ROW.match(text)
        self._directly = row is not None and self._is_row(row)
        if row is None or not self._directly:
            return set()
        self._last = int(row["number"])
        return _cell_edges(text, row)

    def _is_row(self, row: re.Match[str]) -> bool:
        """Right below another a row has any number; behind other text, or without answer, the next."""
        number = int(row["number"])
        follows = number == self._last + 1 or (number == self._last and row["letter"] != "")
        return follows or (self._directly and row["answer"] is not None)


def _cell_edges(text: str, row: re.Match[str]) -> set[int]:
    """Where the cells of a row meet; bars that are too many belong to the answer, but for one at the end."""
    bars = list(_EDGE.finditer(text))
    parting = 3 if row["before"] else 2
    closing = [bar for bar in bars[parting:][-1:] if bar[0] == "|" and not text[bar.end() :].strip()]
    return _around([*bars[:parting], *closing])


def _around(bars: Iterable[re.Match[str]]) -> set[int]:
    return {edge for bar in bars for edge in bar.span()}


def _pieces(line: Line, cuts: set[int]) -> Iterator[Line]:
    for start, end in pairwise(sorted({0, *cuts, len(line.text)})):
        if line.text[start:end].strip():
            yield Line(line.number, line.text[start:end], line.column + start)
