"""Tables of any markup: those that hold a table, and those that only put paragraphs in their place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeAlias

from generator.model.source import Stated
from generator.sources.draft import Draft
from generator.sources.printed_labels import ANSWERED, ASKED, LABEL
from generator.sources.xml_tree import Element

Row: TypeAlias = Sequence[Element | None]
"""The cell that begins in each column; None where none does."""

LONGEST_CELL = 600
"""Characters; a cell with more holds running text."""
MOST_PARAGRAPHS = 6
MOST_CAPTIONED = 3
"""A letterhead has a column of captions and one of values: fewer than so many."""
LONGEST_CAPTION = 30
"""Characters of a caption that stands beside its value in a letterhead ("Onderwerp")."""

_NUMBERED = re.compile(r"\s*(?:nr\.?|nummer|#|no\.?)\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,3}[a-z]?")
_LEADING = re.compile(r"\s*(?P<number>\d{1,3}[a-z]?)[.)]?\s+(?=\S)")


class Cells(Protocol):
    """What a reader of some markup knows of the cells of its tables, and how it writes what is in them."""

    def paragraphs(self, cell: Element) -> list[str]:
        """The text of each paragraph that has letters."""

    def holds_table(self, cell: Element) -> bool:
        """Whether another table stands in it."""

    def as_line(self, cell: Element) -> Draft:
        """All that it holds on one line. A cell is read once: automatic numbers count on."""

    def in_place(self, cell: Element, path: str) -> None:
        """Write what it holds, each paragraph on a line of its own."""

    def row(self, draft: Draft, path: str, columns: Sequence[int]) -> None:
        """Write the row of a table; without columns a line."""

    def left_out(self, draft: Draft, path: str) -> None:
        """Write a line that is no text."""

    def opening(self, opens: Stated | None) -> None:
        """Tell what the line that is written next opens."""


def write_table(rows: Sequence[Row], cells: Cells, path: str, *, drawn: bool, floats: bool = False) -> None:
    """Write a table whose lines are `drawn`, or that `floats` in a place of its own on the page."""
    texts = [[_text(cells, cell) for cell in row] for row in rows]
    if columns := _columns(texts):
        for place, row in enumerate(rows):
            _question(row, columns, cells, f"{path}/row[{place + 1}]", heading=place <= columns.heading)
    elif not floats and _is_table(rows, texts, cells, drawn=drawn):
        _grid(rows, cells, path)
    else:
        for count, row in enumerate(rows, 1):
            _placed(row, cells, f"{path}/row[{count}]")


def _text(cells: Cells, cell: Element | None) -> str:
    return "\n".join(cells.paragraphs(cell)) if cell is not None else ""


# --- Tables ----------------------------------------------------------------------------------


def _is_table(rows: Sequence[Row], texts: Sequence[Sequence[str]], cells: Cells, *, drawn: bool) -> bool:
    """Whether it is a table, and not a way to put a letterhead or a paragraph in its place.

    Two rows at least have two cells with something in them, and no cell holds running text. A table of
    captions and values without a line drawn is a letterhead; one of printed labels is a list of questions.
    """
    columns = max((sum(cell is not None for cell in row) for row in rows), default=0)
    full = [row for row in texts if sum(map(bool, row)) > 1]
    labelled = [row for row in full if LABEL.match(row[0])]
    if len(full) < 2 or len(labelled) > 1 or (columns < MOST_CAPTIONED and not drawn):
        return False
    return not any(_is_running_text(cell, cells) for row in rows for cell in row if cell is not None)


def _is_running_text(cell: Element, cells: Cells) -> bool:
    paragraphs = cells.paragraphs(cell)
    too_much = len(paragraphs) > MOST_PARAGRAPHS or sum(map(len, paragraphs)) > LONGEST_CELL
    return too_much or cells.holds_table(cell)


def _grid(rows: Sequence[Row], cells: Cells, path: str) -> None:
    """One line a row, its cells parted by tabs."""
    width = max(map(len, rows))
    for count, row in enumerate(rows, 1):
        draft = Draft()
        columns: list[int] = []
        for cell in [*row, *[None] * (width - len(row))]:
            draft.add("\t" if columns else "")
            columns.append(draft.length)
            if cell is not None:
                draft.append(cells.as_line(cell))
        cells.row(draft, f"{path}/row[{count}]", columns)


# --- Paragraphs put in their place -----------------------------------------------------------


def _placed(row: Row, cells: Cells, path: str) -> None:
    """A row that only puts its paragraphs in their place; a caption stands on one line with its value."""
    found = [(place, cell) for place, cell in enumerate(row, 1) if cell is not None]
    if len(found) == 2 and _is_captioned([cells.paragraphs(cell) for _, cell in found]):
        cells.row(_joined([cell for _, cell in found], cells, "\t"), path, ())
        return
    for place, cell in found:
        cells.in_place(cell, f"{path}/cell[{place}]")


def _is_captioned(paragraphs: list[list[str]]) -> bool:
    """Whether two cells are a caption and its value: "Datum", "7 november 2023"."""
    return all(len(each) == 1 for each in paragraphs) and len(paragraphs[0][0]) <= LONGEST_CAPTION


def _joined(row: Row, cells: Cells, between: str) -> Draft:
    whole = Draft()
    for cell in row:
        draft = cells.as_line(cell) if cell is not None else Draft()
        whole.add(between if whole and draft else "")
        whole.append(draft)
    return whole


# --- Questions and answers -------------------------------------------------------------------


class _Columns(NamedTuple):
    """The columns of a table of questions and answers, and the row that names them.

    Without a column of numbers, they can be `leading`: each question begins with its own.
    """

    heading: int
    number: int | None
    leading: bool
    asked: int
    answered: int


def _columns(texts: Sequence[Sequence[str]]) -> _Columns | None:
    """The columns of a table whose heading says that it holds questions and answers."""
    for place, heading in enumerate(texts[:2]):
        number, asked, answered = (
            next((column for column, text in enumerate(heading) if pattern.match(text)), None)
            for pattern in (_NUMBERED, ASKED, ANSWERED)
        )
        if asked is not None and answered is not None:
            below = [row[asked] for row in texts[place + 1 :] if asked < len(row) and row[asked]]
            leading = number is None and all(_LEADING.match(text) for text in below)
            return _Columns(place, number, leading, asked, answered)
    return None


def _question(row: Row, columns: _Columns, cells: Cells, path: str, *, heading: bool) -> None:
    """A row of such a table: its columns state what a cell is; the heading and other columns are no text."""
    if heading:
        cells.left_out(_joined(row, cells, " "), path)
        return
    number = _joined([_at(row, columns.number)], cells, "")
    numbers, end = tuple(_NUMBER.findall(number.text)), number.length
    if columns.leading and (leading := _LEADING.match(_text(cells, _at(row, columns.asked)))):
        numbers, end = (leading["number"],), leading.end()
    cells.opening(Stated("question", numbers, end))
    if number:
        cells.row(number, path, ())
    for place, cell in enumerate(row):
        if cell is None or place == columns.number:
            continue
        if place == columns.answered:
            cells.opening(Stated("answer", numbers))
        if place in (columns.asked, columns.answered):
            cells.in_place(cell, f"{path}/cell[{place + 1}]")
        else:
            cells.left_out(cells.as_line(cell), path)
    cells.opening(None)


def _at(row: Row, column: int | None) -> Element | None:
    return row[column] if column is not None and column < len(row) else None
