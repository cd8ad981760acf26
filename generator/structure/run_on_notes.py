"""Notes that a list of notes prints in one paragraph: "[2] Krant, 4 mei[3] https://politie.nl/b"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.layout.markers import MarkerCandidate
from generator.model.source import Line
from generator.structure.definitions import Definition

_BRACKETED = re.compile(r"\[(?P<label>\d{1,3})\]\s+(?=\S)")


def apart(definitions: Sequence[Definition], markers: Iterable[MarkerCandidate]) -> list[Definition]:
    """The definitions, each cut where the next begins that the text marks and that nothing else defines."""
    defined = {definition.label for definition in definitions}
    wanted = {label for marker in markers if marker.style == "bracket" for label in marker.labels} - defined
    return [piece for definition in definitions for piece in _cut(definition, wanted)]


def _cut(definition: Definition, wanted: set[str]) -> Iterator[Definition]:
    found = (
        _next(definition, wanted) if definition.style == "bracket" and definition.label.isdecimal() else None
    )
    if found is None:
        yield definition
        return
    place, match = found
    row = definition.rows[place]
    line = row.line
    before = row._replace(line=line._replace(text=line.text[: match.start()].rstrip()))
    behind = row._replace(line=Line(line.number, line.text[match.end() :], line.column + match.end()))
    mark = Line(line.number, match[0].rstrip(), line.column + match.start())
    yield replace(definition, rows=(*definition.rows[:place], before))
    rest = (behind, *definition.rows[place + 1 :])
    yield from _cut(
        replace(definition, label=match["label"], mark=mark, rows=rest), wanted - {match["label"]}
    )


def _next(definition: Definition, wanted: set[str]) -> tuple[int, re.Match[str]] | None:
    """The row, and the place in it, where the note with the next number begins."""
    label = str(int(definition.label) + 1)
    if label not in wanted:
        return None
    for place, row in enumerate(definition.rows):
        match = next((m for m in _BRACKETED.finditer(row.text) if m["label"] == label), None)
        if match:
            return place, match
    return None
