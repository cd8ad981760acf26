"""The blocks of a Word document: paragraphs, tables and text boxes, as lines in the order of the print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.model.source import Stated
from generator.sources.docx.notes import Marked, Notes
from generator.sources.docx.numbering import Numbering
from generator.sources.docx.runs import Runs, Seen
from generator.sources.docx.shown_text import NOT_SHOWN, one_form
from generator.sources.docx.styles import Styles
from generator.sources.docx.tables import floats, is_deleted, is_drawn, printed, rows_of
from generator.sources.draft import Draft
from generator.sources.lines import Lines
from generator.sources.tables import write_table
from generator.sources.xml_tree import Element, child, name_of

LONGEST_ITEM_NUMBER = 12
"""Characters; a longer automatic number is made of words ("Artikel 12 bis")."""


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
            if name not in NOT_SHOWN:
                _RULES.get(name, Body._inside)(self, block, f"{path}{name}[{counted[name]}]")

    def _inside(self, block: Element, path: str) -> None:
        self.blocks(block, f"{path}/")

    def _one_form(self, alternatives: Element, path: str) -> None:
        """The same thing in a new and in an old form: one of them."""
        self.blocks(one_form(alternatives), f"{path}/")

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
        mark = note.label
        for draft in self._drafts(note.element, self.runs_of_notes[note.kind]):
            if draft or mark:
                typed = draft.text[: draft.text.find(mark) + len(mark)] if note.typed else ""
                whole = draft if mark and typed.strip() == mark else draft.numbered(mark)
                end = len(typed) if whole is draft else len(mark)
                self.lines.write(whole, element=f"{path}/{note.name}", note=note.name, mark=end)
                mark = ""

    def _drafts(self, element: Element, runs: Runs) -> Iterator[Draft]:
        """The lines of all paragraphs in an element, text boxes behind theirs."""
        for inner in element:
            if name_of(inner) == "p":
                drafts, boxes = self._read(inner, runs)
                yield from drafts
                for box in boxes:
                    yield from self._drafts(box, runs)
            elif not is_deleted(inner):
                yield from self._drafts(inner, runs)

    # --- Tables ------------------------------------------------------------------------------

    def _table(self, table: Element, path: str) -> None:
        pictures, coloured = self._seen.pictures, self._runs.coloured
        self._runs.coloured = True
        write_table(rows_of(table), self, path, drawn=is_drawn(table), floats=floats(table))
        self._runs.coloured = coloured
        if floats(table):  # the mark of a ministry above its letter
            self._seen.pictures = pictures

    def paragraphs(self, cell: Element) -> list[str]:
        return [text for p in cell.iter() if name_of(p) == "p" and (text := printed(p))]

    def holds_table(self, cell: Element) -> bool:
        return any(name_of(inner) == "tbl" for inner in cell.iter())

    def as_line(self, cell: Element) -> Draft:
        whole = Draft()
        for draft in self._drafts(cell, self._runs):
            whole.add(" " if whole and draft else "")
            whole.append(draft)
        return whole

    def in_place(self, cell: Element, path: str) -> None:
        self.blocks(cell, f"{path}/")

    def row(self, draft: Draft, path: str, columns: Sequence[int]) -> None:
        self.lines.write(draft, element=path, cells=columns, opens=self._opened(draft))
        for note in self._notes.take_waiting():
            self._note(note, path)

    def left_out(self, draft: Draft, path: str) -> None:
        if draft:
            self.lines.write(draft, element=path, furniture=True)

    def opening(self, opens: Stated | None) -> None:
        self._opens = opens


#: How a block is written; most by what it holds.
_RULES: dict[str, Callable[[Body, Element, str], None]] = {
    "p": Body._paragraph,
    "tbl": Body._table,
    "AlternateContent": Body._one_form,
    "altChunk": Body._embedded,
    "object": Body._embedded,
}
