"""Source lines become rows: blank lines and page breaks are what is printed above them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from generator.layout.rows import NOTHING_TOLD, Row
from generator.model.source import Evidence, Line

PAGE_GAP = 3
"""So many blank lines in a row stand for a page break (seed 004, lines 44–46)."""

_NONE: Mapping[int, Evidence] = MappingProxyType({})


def rows_of(lines: Iterable[Line], evidence: Mapping[int, Evidence] = _NONE) -> list[Row]:
    """The rows of some source lines, in order, each with the evidence for its line number.

    Where the evidence does not tell the pages, a page break shows as a form feed, as PAGE_GAP blank lines, or
    as the single space with which the extractor opens a page (seed 000, line 44).
    """
    rows: list[Row] = []
    blanks, feed = 0, False
    for line in lines:
        text = line.text.strip()
        feed = feed or "\f" in line.text
        if not text:
            blanks += 1
            continue
        own = evidence.get(line.number, NOTHING_TOLD)
        column = line.column + len(line.text) - len(line.text.lstrip())
        breaks = _breaks_page(rows, own, printed=feed or _opens_page(line) or blanks >= PAGE_GAP)
        rows.append(Row(Line(line.number, text, column), _blanks(blanks, own), breaks, own))
        blanks, feed = 0, False
    return rows


def _opens_page(line: Line) -> bool:
    return line.text[:1] == " " and line.text[1:2] not in (" ", "\t") and line.column == 0


def _breaks_page(above: Sequence[Row], own: Evidence, *, printed: bool) -> bool:
    """Whether a page begins: as the evidence has it, else as the white space is `printed`."""
    last = above[-1].evidence.page if above else None
    return printed if own.page is None or last is None else own.page != last


def _blanks(printed: int, own: Evidence) -> int:
    """How many blank lines stand above a line, put right by what is told of its paragraph."""
    if own.begins is None:
        return printed
    return max(printed, 1) if own.begins else 0
