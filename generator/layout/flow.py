"""A source laid out: the rows of its text, and all that they could be besides text.

Layout knows no labels, so it decides only what a line on its own decides; the rest it offers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.layout.caret_notes import with_caret_notes
from generator.layout.furniture import (
    Letterhead,
    furniture_in,
    letterheads_in,
    letterheads_within,
    pieces_of,
    quoted_in,
    running_heads_in,
)
from generator.layout.known_notes import KnownNote, known_notes_in
from generator.layout.markers import MarkerCandidate, markers_in
from generator.layout.note_openings import NoteOpening, note_openings_in
from generator.layout.parted_notes import with_parted_notes
from generator.layout.row_reading import rows_of
from generator.layout.rows import Place, Row, without
from generator.layout.tabular import tabular
from generator.model.source import Line, Source


@dataclass(frozen=True, slots=True)
class Flow:
    """`rows` is the text, in reading order; `furniture` what belongs to the page for certain, `notes` the
    footnotes that the source tells apart.

    `quoted` are lines of the furniture that the text may quote.

    Candidates: `letterheads` and `running_heads` could belong to the page as well; a row could open the
    definition of a note (`note_openings`, by its place) and hold the markers of notes (`markers`).
    """

    rows: tuple[Row, ...]
    furniture: tuple[Line, ...]
    notes: tuple[KnownNote, ...]
    letterheads: tuple[Letterhead, ...]
    running_heads: tuple[Letterhead, ...]
    quoted: tuple[Line, ...]
    note_openings: Mapping[Place, tuple[NoteOpening, ...]]
    markers: Mapping[Place, tuple[MarkerCandidate, ...]]


def lay_out(source: Source) -> Flow:
    """The rows of a source, what surely is no text taken out of them, and what else they could be."""
    printed = with_caret_notes(rows_of(pieces_of(source.lines), source.evidence))
    furniture = {row.place: row.line for row in furniture_in(printed)}
    text = with_parted_notes(without(printed, furniture))
    noted = [row for row in text if row.evidence.note]
    rows = without(text, {row.place for row in noted})
    openings = {row.place: note_openings_in(row, raises=source.raises) for row in rows}
    signs = any(opening.style == "sign" for found in openings.values() for opening in found)
    tables = {index for index, columns in tabular(rows).items() if columns.shape == "table"}
    markers = (
        (row.place, markers_in(row, raises=source.raises, signs=signs, in_table=index in tables))
        for index, row in enumerate(rows)
    )
    return Flow(
        rows=tuple(rows),
        furniture=tuple(furniture.values()),
        notes=known_notes_in(noted),
        letterheads=(*letterheads_in(printed), *letterheads_within(rows)),
        running_heads=running_heads_in(printed),
        quoted=tuple(quoted_in(printed, furniture)),
        note_openings={place: found for place, found in openings.items() if found},
        markers={place: found for place, found in markers if found},
    )
