"""Lines with the white space around them: what a page's layout tells about its text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from generator.dutch.invisible import visible
from generator.model.source import Evidence, Line

LONGEST_PRINTED_LINE = 110
"""A longer line was not broken by a typesetter: it is a paragraph, or several lines glued."""

SLACK = 3
"""Letters differ in width: so many characters too short is as long as it could be."""

LARGER = 1.1
"""Letters that are so many times as large as others are seen to be larger."""

_SENTENCE_END = re.compile(
    r"[.?!:;…][\"'’”»)\]]*(?:\s?\[?\d{1,2}(?:[ ,]+\d{1,2})*\s?\]?\)?|[¹²³⁰-⁹]+)?$|[?!.][)»”’]*$"
)
_SENTENCE_START = re.compile(r"[\"'‘“«(\[•–—-]*\s*[A-ZÀ-Þ0-9]|’s\b")
_FIRST_WORD = re.compile(r"\S+")


Place: TypeAlias = tuple[int, int]
"""Line number and column of a row: what names it, also when rows are taken out around it."""


NOTHING_TOLD = Evidence()


class Row(NamedTuple):
    """A line that prints something, stripped; `blanks` lines above it print nothing.

    `page_break` is true where a page began above it, as far as the source shows; `evidence` is what print or
    markup tells of the line. Where that tells whether a paragraph begins here, `blanks` says the same: a
    paragraph stands apart.
    """

    line: Line
    blanks: int
    page_break: bool
    evidence: Evidence = NOTHING_TOLD

    @property
    def begins(self) -> bool | None:
        """Whether a paragraph begins here, where print or markup tells."""
        return self.evidence.begins

    @property
    def emphasised(self) -> bool:
        """Whether most of its letters are bold or in italics."""
        return self.evidence.bold or self.evidence.italic

    @property
    def text(self) -> str:
        return self.line.text

    @property
    def place(self) -> Place:
        return self.line.number, self.line.column


def without(rows: Iterable[Row], left_out: Collection[Place]) -> list[Row]:
    """The rows whose place is not in `left_out`; what follows a gap begins a page, as far as known."""
    kept: list[Row] = []
    blanks, gap = 0, False
    for row in rows:
        if row.place in left_out:
            blanks, gap = blanks + row.blanks, True
            continue
        kept.append(_behind_gap(row, blanks) if gap else row)
        blanks, gap = 0, False
    return kept


def _behind_gap(row: Row, blanks: int) -> Row:
    if row.begins is None:
        return row._replace(blanks=blanks + row.blanks, page_break=True)
    return row


def stands_out(row: Row, below: Row) -> bool:
    """Whether a row is bold, in italics or larger, and the one below it is not."""
    here, there = row.evidence, below.evidence
    larger = here.size is not None and there.size is not None and here.size > there.size * LARGER
    return (here.bold and not there.bold) or (here.italic and not there.italic) or larger


def printed_width(rows: Sequence[Row]) -> int:
    """The number of characters that fit on a line of this document, nearly."""
    lengths = sorted(length for row in rows if (length := _printed_length(row)) <= LONGEST_PRINTED_LINE)
    return lengths[int(len(lengths) * 0.92)] if lengths else LONGEST_PRINTED_LINE


def ends_sentence(text: str) -> bool:
    """Whether a line could be the last of a paragraph; most end in a letter, and are not."""
    return not "a" <= text[-1:] <= "z" and _SENTENCE_END.search(text[-40:]) is not None


def begins_cell(rows: Sequence[Row], index: int) -> bool:
    """Whether nothing goes on in a row: above it is white space, a page break or a finished sentence."""
    above = rows[index - 1] if index else None
    return (
        above is None
        or stands_apart(rows[index])
        or (rows[index].begins is None and ends_sentence(above.text))
    )


def stands_apart(row: Row) -> bool:
    """Whether a paragraph could begin at a row by the white space above it, or surely does as print tells."""
    return row.blanks > 0 or (row.page_break and row.begins is None)


def starts_sentence(text: str) -> bool:
    """Whether a line could be the first of a paragraph."""
    return _SENTENCE_START.match(text) is not None


def room_for(above: Row, below: Row, width: int) -> int:
    """How many characters would be left on the line `above`, had the first word of `below` stood there."""
    first = _FIRST_WORD.match(below.text)
    return width - _printed_length(above) - 1 - len(first.group() if first else "")


def broke_early(above: Row, below: Row, width: int) -> bool:
    """Whether the line `above` ended though more would have fitted: its paragraph ends there."""
    if below.begins is not None:
        return below.begins
    if not (ends_sentence(above.text) and starts_sentence(below.text)):
        return False
    return len(above.text) > LONGEST_PRINTED_LINE or room_for(above, below, width) > SLACK


def _printed_length(row: Row) -> int:
    """The length of the whole line, with its indent, also where its label has been cut off."""
    shown = row.text if row.text.isascii() else visible(row.text)
    return len(shown) + (row.line.column if row.line.column < LONGEST_PRINTED_LINE else 0)
