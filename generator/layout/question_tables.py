"""Rows of a table of questions and answers in their cells: "1 | Hoeveel vacatures zijn er? | Er zijn 9.000."

Only below a heading that names the three columns: there each cell is a piece of its own, and so is each bar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from generator.model.source import Line

LONGEST_ROW = 5000
"""Characters."""

#: "Nr", "Vraag" and "Antwoord", parted by tabs or bars.
HEADING = re.compile(r"\s{0,9}(?:\|\s*)?Nr\.?\s*[\t|]\s*Vraag\s*[\t|]\s*Antwoord(?:\s*\|)?\s*")
_CELL = r"[\t|][^\S\t]*[^\s|][^\t|]*"
#: A row, or the rule that Markdown draws below the heading.
_ROW = re.compile(rf"\s*\|?\s*(?:\d{{1,4}}[a-z]?[ ]{{0,3}}(?:{_CELL}){{2}}|[:-]+(?:\|[:-]+){{2}})\|?\s*$")
_EDGE = re.compile(r"[\t|]")


def in_cells(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, those of such a table cut into cells and bars."""
    inside = False
    for line in lines:
        if HEADING.fullmatch(line.text):
            inside = True
        elif inside and _is_row(line.text):
            yield from _cells(line)
            continue
        else:
            inside = inside and not line.text.strip()
        yield line


def _is_row(text: str) -> bool:
    return len(text) <= LONGEST_ROW and _ROW.match(text) is not None


def _cells(line: Line) -> Iterator[Line]:
    edges = {0, len(line.text)}
    for match in _EDGE.finditer(line.text):
        edges |= {match.start(), match.end()}
    for start, end in pairwise(sorted(edges)):
        if line.text[start:end].strip():
            yield Line(line.number, line.text[start:end], line.column + start)
