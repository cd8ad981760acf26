"""Lines with the white space around them: what a page's layout tells about its text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from generator.dutch.invisible import printed_part
from generator.model.source import Line

LONGEST_PRINTED_LINE = 110
"""A longer line was not broken by a typesetter: it is a paragraph, or several lines glued."""

PAGE_GAP = 3
"""So many blank lines in a row stand for a page break (seed 004, lines 44–46)."""

SLACK = 3
"""Letters differ in width: so many characters too short is as long as it could be."""

_SENTENCE_END = re.compile(
    r"[.?!:;…][\"'’”»)\]]*(?:\s?\[?\d{1,2}(?:[ ,]+\d{1,2})*\s?\]?\)?|[¹²³⁰-⁹]+)?$|[?!.][)»”’]*$"
)
_SENTENCE_START = re.compile(r"[\"'‘“«(\[•–—-]*\s*[A-ZÀ-Þ0-9]|’s\b")
_FIRST_WORD = re.compile(r"\S+")


Place: TypeAlias = tuple[int, int]
"""Line number and column of a row: what names it, also when rows are taken out around it."""


class Row(NamedTuple):
    """A line that prints something, stripped; `blanks` lines above it print nothing.

    `page_break` is true where a page began above it, as far as the source shows.
    """

    line: Line
    blanks: int
    page_break: bool

    @property
    def text(self) -> str:
        return self.line.text

    @property
    def place(self) -> Place:
        return self.line.number, self.line.column


def rows_of(lines: Iterable[Line]) -> list[Row]:
    """The rows of some source lines, in order.

    A page break shows as a form feed, as PAGE_GAP blank lines, or as the single space
    with which the extractor opens a page (seed 000, line 44).
    """
    rows: list[Row] = []
    blanks, feed = 0, False
    for line in lines:
        start, text = printed_part(line.text)
        feed = feed or "\f" in line.text
        if not text:
            blanks += 1
            continue
        opens_page = line.text[:1] == " " and line.text[1:2] not in (" ", "\t") and line.column == 0
        piece = Line(line.number, text, line.column + start)
        rows.append(Row(piece, blanks, feed or opens_page or blanks >= PAGE_GAP))
        blanks, feed = 0, False
    return rows


def without(rows: Iterable[Row], left_out: Collection[Place]) -> list[Row]:
    """The rows whose place is not in `left_out`; what follows a gap begins a page."""
    kept: list[Row] = []
    blanks, gap = 0, False
    for row in rows:
        if row.place in left_out:
            blanks, gap = blanks + row.blanks, True
            continue
        kept.append(row._replace(blanks=blanks + row.blanks, page_break=True) if gap else row)
        blanks, gap = 0, False
    return kept


def printed_width(rows: Sequence[Row]) -> int:
    """The number of characters that fit on a line of this document, nearly."""
    lengths = sorted(len(row.text) for row in rows if len(row.text) <= LONGEST_PRINTED_LINE)
    return lengths[int(len(lengths) * 0.92)] if lengths else LONGEST_PRINTED_LINE


def ends_sentence(text: str) -> bool:
    """Whether a line could be the last of a paragraph."""
    return _SENTENCE_END.search(text[-40:]) is not None


def begins_cell(rows: Sequence[Row], index: int) -> bool:
    """Whether nothing goes on in a row: above it is white space, a page break or a finished sentence."""
    above = rows[index - 1] if index else None
    return above is None or rows[index].blanks > 0 or rows[index].page_break or ends_sentence(above.text)


def starts_sentence(text: str) -> bool:
    """Whether a line could be the first of a paragraph."""
    return _SENTENCE_START.match(text) is not None


def room_for(above: Row, below: Row, width: int) -> int:
    """How many characters would be left on the line `above`, had the first word of `below` stood there."""
    first = _FIRST_WORD.match(below.text)
    return width - _printed_length(above) - 1 - len(first.group() if first else "")


def broke_early(above: Row, below: Row, width: int) -> bool:
    """Whether the line `above` ended though more would have fitted: its paragraph ends there."""
    if not (ends_sentence(above.text) and starts_sentence(below.text)):
        return False
    return len(above.text) > LONGEST_PRINTED_LINE or room_for(above, below, width) > SLACK


def _printed_length(row: Row) -> int:
    """The length of the whole line, also where its label has been cut off."""
    return len(row.text) + (row.line.column if row.line.column < LONGEST_PRINTED_LINE else 0)
