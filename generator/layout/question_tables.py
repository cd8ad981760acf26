"""Rows of a table of questions and answers in their cells: "1 | Hoeveel vacatures zijn er? | Er zijn 9.000."

Only below a heading that names the three columns: there each cell is a piece of its own, and so is each bar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from generator.model.source import Line

#: "Nr", "Vraag" and "Antwoord", parted by tabs or bars.
HEADING = re.compile(r"\s*(?:\|\s*)?Nr\.?\s*[\t|]\s*Vraag\s*[\t|]\s*Antwoord(?:\s*\|)?\s*")
_CELL = r"\s*[\t|]\s*[^\s|][^\t|]*"
#: A row, or the rule that Markdown draws below the heading.
_ROW = re.compile(rf"\s*\|?\s*(?:\d{{1,4}}[a-z]?(?:{_CELL}){{2}}|[:-]+(?:\|[:-]+){{2}})\|?\s*$")
_EDGE = re.compile(r"(\s*[\t|]\s*)")


def in_cells(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, those of such a table cut into cells and bars."""
    inside = False
    for line in lines:
        heading = HEADING.fullmatch(line.text) is not None
        inside = heading or (inside and (not line.text.strip() or _ROW.match(line.text) is not None))
        if inside and not heading and line.text.strip():
            yield from _cells(line)
        else:
            yield line


def _cells(line: Line) -> Iterator[Line]:
    edges = {0, len(line.text)}
    for match in _EDGE.finditer(line.text):
        edges |= {match.start(), match.end()}
    for start, end in pairwise(sorted(edges)):
        if line.text[start:end].strip():
            yield Line(line.number, line.text[start:end], line.column + start)
