"""Lines that read as footnotes and that nothing marks: they stay text, and are told of.

"1 CBS, 2018." last below an answer, where the text says "in 20181 meer": the year has swallowed its marker.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from generator.layout.note_openings import NoteOpening, note_openings_in
from generator.layout.rows import Place, Row
from generator.model.diagnostic import Diagnostic
from generator.model.excerpt import excerpt
from generator.model.rules import diagnose
from generator.structure.label import Label

_NUMBER = re.compile(r"(?=\d)(?<![\d.,])\d{3,6}(?![\d]|[.,]\d)")
LONGEST_LABEL = 2
"""Figures of a marker that a number could end in."""


def loose_note_doubts(
    rows: Sequence[Row], labels: Mapping[Place, Label], doubtful: Collection[Place]
) -> Iterator[Diagnostic]:
    """A doubt for each line that stands apart and last in a part, and opens as a footnote does.

    It names a source, or a number above it in the question or its answer ends in its label; or it is one of
    the `doubtful`, whose marker is there. What stands behind a colon is a list. `labels` are the rows that
    open a part.
    """
    endings: set[str] = set()
    listed = False
    for index, row in enumerate(rows):
        label = labels.get(row.place)
        if label and label.opens == "question":
            endings = set()
        opening = None if label else _opening(row)
        listed = opening is not None and (listed or (index > 0 and rows[index - 1].text.endswith(":")))
        known = opening and (opening.source or opening.label in endings or row.place in doubtful)
        if known and not listed and _stands_last(rows, index, labels):
            yield diagnose("loose-note", row.line.number, text=excerpt(row.text))
        endings.update(_endings(row.text))


def _endings(text: str) -> Iterator[str]:
    """The last figures of each number in a text."""
    for number in _NUMBER.findall(text):
        yield from (number[-size:] for size in range(1, LONGEST_LABEL + 1))


def _opening(row: Row) -> NoteOpening | None:
    """How a row opens as a footnote: with a figure, and then a name or title."""
    if not row.text[:1].isdigit() or "\t" in row.text or row.evidence.bullet or row.evidence.cells:
        return None
    found = (one for one in note_openings_in(row) if one.style == "plain" and not one.small)
    return next(found, None)


def _stands_last(rows: Sequence[Row], index: int, labels: Collection[Place]) -> bool:
    """Whether white space stands above a row, or such a row, and a label or nothing below it."""
    above = index > 0 and (rows[index].blanks > 0 or _opening(rows[index - 1]) is not None)
    below = rows[index + 1] if index + 1 < len(rows) else None
    ends = below is None or below.place in labels or below.page_break or _opening(below) is not None
    return above and ends
