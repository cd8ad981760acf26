"""What the print tells of each line of a document, in values that pass from one process to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.sources.pdf.document import PrintedDocument
from generator.sources.pdf.messages import Told
from generator.sources.pdf.print_lines import PrintLine


def told_of(document: PrintedDocument) -> Iterator[Told]:
    """What the print tells of each line, in their order."""
    page, row = 0, 0
    for index, line in enumerate(document.lines):
        row = row + 1 if line.page == page else 1
        page = line.page
        yield _told(document, index, line, row)


def _told(document: PrintedDocument, index: int, line: PrintLine, row: int) -> Told:
    start, note = document.starts.get(index), document.notes.get(index)
    row_of_table = document.tables.get(index)
    return Told(
        text=line.text,
        page=line.page,
        row=row,
        box=_box(line),
        size=round(line.size, 1),
        bold=line.bold,
        italic=line.italic,
        raised=[(one.start, one.end) for one in line.raised if not note or one.end > note.mark],
        note=note.name if note else None,
        mark=note.mark if note else 0,
        furniture=index in document.furniture,
        begins=start.begins if start else None,
        bullet=start.bullet if start else 0,
        cells=row_of_table.cells if row_of_table else (),
    )


def _box(line: PrintLine) -> Sequence[float]:
    """Where a line stands; nothing where it does not read upright: it has another corner to count from."""
    if not line.upright:
        return ()
    top, bottom = line.base - 0.75 * line.size, line.base + 0.25 * line.size
    return round(line.left, 1), round(top, 1), round(line.right, 1), round(bottom, 1)
