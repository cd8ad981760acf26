"""Source lines become rows: blank lines and page breaks are what is printed above them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from generator.dutch.invisible import INVISIBLE, printed_part, visible
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
    lines = tuple(lines)
    margin = _margin(lines)
    for line in lines:
        start, text = printed_part(line.text)
        feed = feed or "\f" in line.text
        if not text:
            blanks += 1
            continue
        own = evidence.get(line.number, NOTHING_TOLD)
        breaks = _breaks_page(rows, own, printed=feed or _opens_page(line, margin) or blanks >= PAGE_GAP)
        rows.append(Row(Line(line.number, text, line.column + start), _blanks(blanks, own), breaks, own))
        blanks, feed = 0, False
    return rows


def _margin(lines: Iterable[Line]) -> str:
    """The white space with which all lines begin that print something; a piece of a line has none."""
    printed = (line for line in lines if line.column == 0 and line.text.strip())
    return min(map(_indent, printed), key=len, default="")


def _indent(line: Line) -> str:
    """The white space before what a line prints."""
    if not line.text[:1].isspace() and not INVISIBLE.match(line.text):
        return ""
    return visible(line.text[: printed_part(line.text)[0]])


def _opens_page(line: Line, margin: str) -> bool:
    return line.column == 0 and _indent(line) == margin + " "


def _breaks_page(above: Sequence[Row], own: Evidence, *, printed: bool) -> bool:
    """Whether a page begins: as the evidence has it, else as the white space is `printed`."""
    last = above[-1].evidence.page if above else None
    return printed if own.page is None or last is None else own.page != last


def _blanks(printed: int, own: Evidence) -> int:
    """How many blank lines stand above a line, put right by what is told of its paragraph."""
    if own.begins is None:
        return printed
    return max(printed, 1) if own.begins else 0
