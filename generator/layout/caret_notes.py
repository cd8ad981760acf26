"""Notes as Markdown writes them, "[^1]" in the text and "[^1]: NOS" on a line: told like those of markup."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.layout.rows import Row
from generator.model.source import Evidence, Raised

_DEFINITION = re.compile(r"\[\^(?P<name>[^\]\s]{1,30})\]:\s*(?=\S)")
_MARKER = re.compile(r"\[\^(?P<name>[^\]\s]{1,30})\](?!:)")
_INDENT = 2
"""Columns that a further paragraph of such a note is indented."""


def with_caret_notes(rows: Sequence[Row]) -> list[Row]:
    """The rows, with evidence for each such note and marker."""
    told: list[Row] = []
    note: str | None = None
    for row in rows:
        match = _DEFINITION.match(row.text)
        note = f"^{match['name']}" if match else note if _goes_on(row) else None
        mark = match.end() + row.line.column if match else 0
        told.append(_told(row, note, mark) if note or "[^" in row.text else row)
    return told


def _goes_on(row: Row) -> bool:
    """Whether a note that began above could go on in a row: indented, or in the middle of a sentence."""
    return row.line.column >= _INDENT or (row.blanks == 0 and row.text[0].islower())


def _told(row: Row, note: str | None, mark: int) -> Row:
    own: Evidence = row.evidence
    if note:
        return row._replace(evidence=replace(own, note=note, mark=mark))
    column = row.line.column
    marked = (
        Raised(match.start() + column, match.end() + column, (f"^{match['name']}",))
        for match in _MARKER.finditer(row.text)
    )
    return row._replace(evidence=replace(own, raised=(*own.raised, *marked)))
