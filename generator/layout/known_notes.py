"""The footnotes that print or markup tells apart from the text, wherever their lines stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from unicodedata import normalize

from generator.layout.rows import Row
from generator.model.source import Line


class KnownNote(NamedTuple):
    """`name` is what the evidence calls it, `mark` its printed number, `rows` what follows that.

    `label` is that number without brackets or a full stop, "" where none is printed.
    """

    name: str
    label: str
    mark: Line
    rows: tuple[Row, ...]


def known_notes_in(rows: Iterable[Row]) -> tuple[KnownNote, ...]:
    """The notes in the order in which they begin; lines of one name are one note, also over pages.

    A number that is printed again begins another note, whatever its name.
    """
    found: dict[str, list[list[Row]]] = {}
    for row in rows:
        if name := row.evidence.note:
            notes = found.setdefault(name, [])
            if not notes or row.evidence.mark:
                notes.append([])
            notes[-1].append(row)
    known = (_known(name, own) for name, notes in found.items() for own in notes)
    return tuple(sorted(known, key=lambda note: note.mark))


def _known(name: str, rows: list[Row]) -> KnownNote:
    first, *others = rows
    line = first.line
    printed = line.text[: max(0, first.evidence.mark - line.column)]
    end = len(line.text) - len(line.text[len(printed) :].lstrip())
    mark = Line(line.number, printed, line.column)
    rest = Line(line.number, line.text[end:], line.column + end)
    label = normalize("NFKC", printed).strip(" \t.()[]^:")
    return KnownNote(name, label, mark, (first._replace(line=rest), *others))
