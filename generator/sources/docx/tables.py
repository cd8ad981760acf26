"""Tables in Word: those that hold a table, and those that only put paragraphs in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from generator.sources.xml_tree import Element, attribute, child, children, name_of, text_of

Row: TypeAlias = list[Element | None]
"""The cell that begins in each column; None where none does."""

MOST_COLUMNS = 100
LONGEST_CELL = 600
"""Characters; a cell with more holds running text."""
MOST_PARAGRAPHS = 6
MOST_CAPTIONED = 3
"""A letterhead has a column of captions and one of values: fewer than so many."""

_PLAIN_STYLES = frozenset(["TableNormal", "Standaardtabel"])
_LABEL = re.compile(r"\s*(?:Vra(?:ag|gen)|Antwoord(?:en)?)\b[^?]{0,60}$", re.IGNORECASE)
_ASKED = re.compile(r"\s*Vra(?:ag|gen)\s*$", re.IGNORECASE)
_ANSWERED = re.compile(r"\s*Antwoord(?:en)?\s*$", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*(?:nr\.?|nummer|#|no\.?)\s*$", re.IGNORECASE)


def rows_of(table: Element) -> list[Row]:
    """The rows of a table, each as wide as it is: a cell over more columns is followed by None."""
    return [_row(row) for row in _in_order(table, "tr")]


def is_table(table: Element, rows: Sequence[Row]) -> bool:
    """Whether it is a table, and not a way to put a letterhead or a paragraph in its place.

    Two rows at least have two cells with something in them, and no cell holds running text. A table that
    floats on the page is a letterhead, and so is one of captions and values without a line drawn.
    """
    columns = max((sum(cell is not None for cell in row) for row in rows), default=0)
    if floats(table) or (columns < MOST_CAPTIONED and not _is_drawn(table)):
        return False
    full = [row for row in rows if sum(bool(cell_text(cell)) for cell in row) > 1]
    cells = [cell for row in rows for cell in row if cell is not None]
    labelled = [row for row in full if _LABEL.match(cell_text(row[0]))]
    return len(full) > 1 and len(labelled) < 2 and not any(map(_is_running_text, cells))


class Columns(NamedTuple):
    """The columns of a table of questions and answers, and the row that names them."""

    heading: int
    number: int | None
    asked: int
    answered: int


def questions_and_answers(rows: Sequence[Row]) -> Columns | None:
    """The columns of a table whose heading says that it holds questions and answers."""
    for place, row in enumerate(rows[:2]):
        heading = [cell_text(cell) for cell in row]
        numbered, asked, answered = (
            next((column for column, text in enumerate(heading) if pattern.match(text)), None)
            for pattern in (_NUMBERED, _ASKED, _ANSWERED)
        )
        if asked is not None and answered is not None and asked != answered:
            return Columns(place, numbered, asked, answered)
    return None


def floats(table: Element) -> bool:
    """Whether it has a place of its own on the page, as a letterhead has."""
    return child(table, "tblPr", "tblpPr") is not None


def at(row: Row, column: int | None) -> Element | None:
    """The cell that begins in a column of a row."""
    return row[column] if column is not None and column < len(row) else None


def cell_text(cell: Element | None) -> str:
    """All letters of a cell."""
    return "" if cell is None else "".join(text_of(t) for t in cell.iter() if name_of(t) == "t").strip()


def lines_of(cell: Element) -> list[str]:
    """The paragraphs of a cell that have letters."""
    return [text for p in cell.iter() if name_of(p) == "p" and (text := cell_text(p))]


def _row(row: Element) -> Row:
    cells: Row = []
    before = child(row, "trPr", "gridBefore")
    cells += [None] * _whole(before)
    for cell in _in_order(row, "tc"):
        properties = child(cell, "tcPr")
        merged = child(properties, "vMerge")
        covered = merged is not None and attribute(merged, "val") != "restart"
        cells.append(None if covered else cell)
        cells += [None] * (_whole(child(properties, "gridSpan"), 1) - 1)
    return cells[:MOST_COLUMNS] or [None]


def _in_order(element: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also those that a content control or a change wraps."""
    for inner in element:
        if name_of(inner) == name:
            if not _is_deleted(inner):
                yield inner
        elif name_of(inner) in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _in_order(inner, name)


def _is_drawn(table: Element) -> bool:
    """Whether lines are drawn around its cells: by itself, or by a style that is not the plain one."""
    style = child(table, "tblPr", "tblStyle")
    if style is not None and (attribute(style, "val") or "") not in _PLAIN_STYLES:
        return True
    borders = (each for each in table.iter() if name_of(each) in ("tblBorders", "tcBorders"))
    return any(attribute(side, "val") not in ("nil", "none", None) for each in borders for side in each)


def _is_deleted(row: Element) -> bool:
    return child(row, "trPr", "del") is not None or child(row, "tcPr", "cellDel") is not None


def _is_running_text(cell: Element) -> bool:
    nested = any(True for _ in children(cell, "tbl"))
    return nested or len(lines_of(cell)) > MOST_PARAGRAPHS or len(cell_text(cell)) > LONGEST_CELL


def _whole(element: Element | None, default: int = 0) -> int:
    value = None if element is None else attribute(element, "val")
    return min(int(value), MOST_COLUMNS) if value and value.isdecimal() and len(value) < 6 else default
