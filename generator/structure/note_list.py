"""Footnotes that are listed at the end of a document as "1.", "2." …, in the order of their markers.

Word numbers such a list by itself, so that it looks like any other: it is one of notes where the text above
it has a marker for each of its numbers, in their order, and its items read as sources.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from generator.layout.markers import STRONG, MarkerCandidate
from generator.layout.note_openings import reads_as_source
from generator.layout.rows import Place, Row
from generator.model.source import Line
from generator.structure.definitions import Definition

_ITEM = re.compile(r"(?P<label>\d{1,3})\.\s+(?=\S)")


def listed_definitions(
    rows: Sequence[Row], candidates: Sequence[MarkerCandidate], labels: Collection[Place]
) -> list[Definition]:
    """The notes in the list at the end of `rows`, or none; nothing below the list is a question or answer."""
    items = _last_list(rows, labels)
    if not items:
        return []
    foot = rows[items[0]].place
    marked = [one for one in candidates if one.score >= STRONG and not one.names and one.place < foot]
    markers = list(_in_order(marked, len(items)))
    sources = sum(reads_as_source(rows[index].text) for index in items)
    if len(markers) < len(items) or sources * 2 <= len(items):
        return []
    ends = [*items[1:], len(rows)]
    return [
        _definition(rows[start:end], marker) for start, end, marker in zip(items, ends, markers, strict=True)
    ]


def _last_list(rows: Sequence[Row], labels: Collection[Place]) -> list[int]:
    """The rows that begin with 1, 2, 3 … and a full stop, from the last 1 on, below all labels."""
    items: list[int] = []
    for index, row in enumerate(rows):
        match = _ITEM.match(row.text)
        number = int(match["label"]) if match else 0
        if row.place in labels:
            items = []
        elif number == 1:
            items = [index]
        elif items and number == len(items) + 1:
            items.append(index)
    return items


def _in_order(candidates: Sequence[MarkerCandidate], count: int) -> Iterator[MarkerCandidate]:
    """The first marker of 1, the first of 2 below it, and so on up to `count`."""
    number = 1
    for candidate in candidates:
        if number <= count and candidate.labels == (str(number),):
            yield candidate
            number += 1


def _definition(rows: Sequence[Row], marker: MarkerCandidate) -> Definition:
    first, *others = rows
    line = first.line
    match = _ITEM.match(line.text)
    end = match.end() if match else 0
    mark = Line(line.number, line.text[:end], line.column)
    rest = Line(line.number, line.text[end:], line.column + end)
    return Definition(marker.labels[0], marker.style, mark, (first._replace(line=rest), *others))
