"""The blocks of a Word document: paragraphs, tables and text boxes, as lines in the order of the print."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.model.source import Stated
from generator.sources.docx.notes import Marked, Notes
from generator.sources.docx.numbering import Numbering
from generator.sources.docx.runs import Runs, Seen
from generator.sources.docx.styles import Styles
from generator.sources.docx.tables import (
    Columns,
    Row,
    at,
    cell_text,
    floats,
    is_table,
    lines_of,
    questions_and_answers,
    rows_of,
)
from generator.sources.lines import Draft, Lines
from generator.sources.xml_tree import Element, child, name_of

LONGEST_ITEM_NUMBER = 12
"""Characters; a longer automatic number is made of words ("Artikel 12 bis")."""
LONGEST_CAPTION = 30
"""Characters of a caption that stands beside its value in a letterhead ("Onderwerp")."""

_NUMBER = re.compile(r"\d{1,3}[a-z]?")


class Body:
    """Writes the blocks of one part as lines; numbers and notes count on through all parts.

    `_opens` is what the next line opens, which is known before the line is.
    """

    def __init__(
        self, lines: Lines, runs: Runs, styles: Styles, numbering: Numbering, notes: Notes, seen: Seen
    ) -> None:
        self.lines = lines
        self._runs = runs
        self._styles = styles
        self._numbering = numbering
        self._notes = notes
        self._seen = seen
        self._opens: Stated | None = None
        self.runs_of_notes: Mapping[str, Runs] = {}

    def blocks(self, parent: Element, path: str = "") -> None:
        """Write all that an element holds."""
        counted: Counter[str] = Counter()
        for block in parent:
            name = name_of(block)
            counted[name] += 1
            if name in _RULES:
                _RULES[name](self, block, f"{path}{name}[{counted[name]}]")

    def _inside(self, block: Element, path: str) -> None:
        self.blocks(block, f"{path}/")

    def _embedded(self, block: Element, path: str) -> None:
        self._seen.embedded += 1

    # --- Paragraphs --------------------------------------------------------------------------

    def _paragraph(self, paragraph: Element, path: str) -> None:
        drafts, boxes = self._read(paragraph, self._runs)
        self._write(drafts, path)
        for box in boxes:
            self._inside(box, path)
        if child(paragraph, "pPr", "sectPr") is not None:
            self._notes.new_section()

    def _read(self, paragraph: Element, runs: Runs) -> tuple[list[Draft], list[Element]]:
        """The lines of a paragraph, its automatic number first, and its text boxes.

        None yet of one whose end was deleted: it goes on in the next.
        """
        runs.read(paragraph)
        properties = child(paragraph, "pPr")
        mark = child(properties, "rPr")
        if child(mark, "del") is not None or child(mark, "moveFrom") is not None:
            return [], []
        drafts, boxes = runs.take()
        drafts[0] = drafts[0].numbered(self._numbering.label(properties, self._styles))
        return drafts, boxes

    def _write(self, drafts: Sequence[Draft], path: str) -> None:
        """The lines of one paragraph; behind a break in it the line itself shows whether one begins."""
        begins: bool | None = True
        for draft in drafts:
            bullet = draft.number if draft.number <= LONGEST_ITEM_NUMBER else 0
            self.lines.write(draft, element=path, begins=begins, bullet=bullet, opens=self._opened(draft))
            begins = None if draft else begins
        for note in self._notes.take_waiting():
            self._note(note, path)

    def _opened(self, draft: Draft) -> Stated | None:
        if not draft:
            return None
        opened, self._opens = self._opens, None
        return opened

    # --- Notes -------------------------------------------------------------------------------

    def _note(self, note: Marked, path: str) -> None:
        runs = self.runs_of_notes[note.kind]
        mark = note.label
        for paragraph in note.element.iter():
            if name_of(paragraph) != "p":
                continue
            for draft in self._read(paragraph, runs)[0]:
                if draft or mark:
                    whole = Draft()
                    whole.add(mark if draft.text[:1].isspace() or not mark else f"{mark} ")
                    whole.append(draft)
                    self.lines.write(whole, element=f"{path}/{note.name}", note=note.name, mark=len(mark))
                    mark = ""

    # --- Tables ------------------------------------------------------------------------------

    def _table(self, table: Element, path: str) -> None:
        rows = rows_of(table)
        pictures, coloured = self._seen.pictures, self._runs.coloured
        self._runs.coloured = True
        if columns := questions_and_answers(rows):
            self._questions(rows, columns, path)
        elif is_table(table, rows):
            self._grid(rows, path)
        else:
            for count, row in enumerate(rows, 1):
                self._placed(row, f"{path}/tr[{count}]")
        self._runs.coloured = coloured
        if floats(table):  # the mark of a ministry above its letter
            self._seen.pictures = pictures

    def _grid(self, rows: Sequence[Row], path: str) -> None:
        """A table: one line a row, its cells parted by tabs."""
        width = max(map(len, rows))
        for count, row in enumerate(rows, 1):
            draft = Draft()
            columns: list[int] = []
            for cell in [*row, *[None] * (width - len(row))]:
                draft.add("\t" if columns else "")
                columns.append(draft.length)
                draft.append(self._cell(cell))
            self.lines.write(draft, element=f"{path}/tr[{count}]", cells=columns, opens=self._opened(draft))
            for note in self._notes.take_waiting():
                self._note(note, f"{path}/tr[{count}]")

    def _cell(self, cell: Element | None) -> Draft:
        """All paragraphs of a cell as one line."""
        whole = Draft()
        for draft in self._drafts(cell):
            if draft:
                whole.add(" " if whole else "")
                whole.append(draft)
        return whole

    def _drafts(self, cell: Element | None) -> Iterator[Draft]:
        for paragraph in cell.iter() if cell is not None else ():
            if name_of(paragraph) == "p":
                yield from self._read(paragraph, self._runs)[0]

    def _placed(self, row: Row, path: str) -> None:
        """A row that only puts its paragraphs in their place; a caption stands on one line with its value."""
        cells = [(place, cell) for place, cell in enumerate(row, 1) if cell is not None]
        if len(cells) == 2 and _is_captioned(cells[0][1], cells[1][1]):
            self._captioned(row, path)
            return
        for place, cell in cells:
            self.blocks(cell, f"{path}/tc[{place}]/")

    def _captioned(self, row: Row, path: str) -> None:
        draft = Draft()
        for cell in row:
            if cell is not None:
                draft.add("\t" if draft else "")
                draft.append(self._cell(cell))
        self._write([draft], path)

    def _questions(self, rows: Sequence[Row], columns: Columns, path: str) -> None:
        """A table of questions and answers: its columns state what each cell is."""
        for count, row in enumerate(rows):
            there = f"{path}/tr[{count + 1}]"
            if count <= columns.heading:
                self._left_out(row, there)
            else:
                self._question(row, columns, there)

    def _question(self, row: Row, columns: Columns, path: str) -> None:
        number = self._cell(at(row, columns.number))
        numbers = tuple(_NUMBER.findall(number.text))
        if number:
            opens = Stated("question", numbers, number.length)
            self.lines.write(number, element=path, opens=opens)
        for place, cell in enumerate(row):
            if cell is None or place == columns.number:
                continue
            if place == columns.answered:
                self._opens = Stated("answer", numbers)
            elif place == columns.asked and not number:
                self._opens = Stated("question")
            if place in (columns.asked, columns.answered):
                self.blocks(cell, f"{path}/tc[{place + 1}]/")
                self._opens = None
            else:
                self._left_out([cell], path)

    def _left_out(self, row: Row, path: str) -> None:
        """The heading of such a table and its columns of pages: no text of a question."""
        whole = Draft()
        for cell in row:
            draft = self._cell(cell)
            whole.add(" " if whole and draft else "")
            whole.append(draft)
        if whole:
            self.lines.write(whole, element=path, furniture=True)


def _is_captioned(caption: Element, value: Element) -> bool:
    """Whether two cells are a caption and its value: "Datum", "7 november 2023"."""
    one_line = len(lines_of(caption)) == len(lines_of(value)) == 1
    return one_line and len(cell_text(caption)) <= LONGEST_CAPTION


#: How a block is written; what no rule names is no text.
_RULES: dict[str, Callable[[Body, Element, str], None]] = {
    "p": Body._paragraph,
    "tbl": Body._table,
    "sdt": Body._inside,
    "sdtContent": Body._inside,
    "customXml": Body._inside,
    "smartTag": Body._inside,
    "ins": Body._inside,
    "moveTo": Body._inside,
    "altChunk": Body._embedded,
    "object": Body._embedded,
}
