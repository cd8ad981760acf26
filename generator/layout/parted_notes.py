"""Notes whose numbers stand on lines of their own above them, as a program left them that reads pages.

"1", and on the next line "NRC, 1 maart 2024": at the foot of a page or at the end, from the next number on,
each a source, and each number nowhere else alone on a line, unless its note is drawn a little further to the
right. A text that marks none of them has no such notes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from generator.layout.note_openings import reads_as_source
from generator.layout.rows import Row

LONGEST_NOTE = 6
"""Lines; more are running text."""
WIDEST_HANG = 4
"""Columns between a number and the note below it."""

_NUMBER = re.compile(r"\d{1,3}$")
_MARKER = re.compile(r"(?<=[^\W\d_]|[?!.,;:»”’\"')\]])(\d{1,3})(?![.,]?\d)")
#: "Antwoord 1", alone on its line, opens another part right below the last note.
_LABEL = re.compile(
    r"[\W_]*(?:vraag|antwoord)(?:\s+(?:op\s+)?(?:vraag\s+)?\d{1,3}[a-z]?)?[\W_]{0,6}$", re.IGNORECASE
)
#: What opens another part cannot go on with a note; which of these lines do, is told later.
_PART = re.compile(r"[\W_]*(?:vra(?:ag|gen)|antwoord)", re.IGNORECASE)


def with_parted_notes(rows: Sequence[Row]) -> list[Row]:
    """The rows, with evidence for each such note; they are as they were where print or markup tells notes."""
    if any(row.evidence.note or row.evidence.page for row in rows):
        return list(rows)
    told = list(rows)
    times = Counter(row.text for row in rows if _NUMBER.match(row.text))
    marked: set[str] = set()
    expected = 1
    for start, end in _pages(rows):
        marked.update(label for row in rows[start:end] for label in _MARKER.findall(row.text))
        foot = next((i for i in range(start, end) if _opens(rows, i, expected, times)), None)
        notes = list(_notes(rows, foot, end, times)) if foot is not None else []
        if foot is None or not _are_notes(rows, notes, marked):
            continue
        for number, (first, last) in enumerate(notes, expected):
            mark = len(rows[first].text) + rows[first].line.column
            told[first : last + 1] = _told(rows[first : last + 1], str(number), mark)
        expected += len(notes)
    return told


def _pages(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    breaks = [index for index, row in enumerate(rows) if index and row.page_break]
    return zip([0, *breaks], [*breaks, len(rows)], strict=True)


def _opens(rows: Sequence[Row], index: int, number: int, times: Counter[str]) -> bool:
    text = rows[index].text
    return text == str(number) and (times[text] == 1 or _hangs(rows, index))


def _hangs(rows: Sequence[Row], index: int) -> bool:
    """Whether the row right below stands a little to the right of this one, and is a source."""
    below = rows[index + 1] if index + 1 < len(rows) else None
    if below is None or below.blanks or not 0 < below.line.column - rows[index].line.column <= WIDEST_HANG:
        return False
    return reads_as_source(below.text)


def _notes(rows: Sequence[Row], start: int, end: int, times: Counter[str]) -> Iterator[tuple[int, int]]:
    """From each number to the row before the next, up to `end` or a label; what hangs ends at white space."""
    others = range(start + 2, end)
    if _hangs(rows, start):
        end = next((i for i in others if rows[i].blanks and not _hangs(rows, i)), end)
    end = next((i for i in others if i < end and _LABEL.match(rows[i].text)), end)
    first, number = start, int(rows[start].text)
    for index in range(start + 1, end):
        if _opens(rows, index, number + 1, times):
            yield first, index - 1
            first, number = index, number + 1
    yield first, end - 1


def _are_notes(rows: Sequence[Row], notes: Sequence[tuple[int, int]], marked: Collection[str]) -> bool:
    """Whether each is a source of a few lines and the text so far has its marker."""
    return all(
        0 < last - first <= LONGEST_NOTE
        and rows[first].text in marked
        and reads_as_source(rows[first + 1].text)
        and not rows[first + 1].text.endswith("?")
        and all(_goes_on(row) for row in rows[first + 2 : last + 1])
        for first, last in notes
    )


def _goes_on(row: Row) -> bool:
    """Whether a row can be more of a note: no white space parts it from the first, and it asks nothing."""
    return not row.blanks and not row.text.endswith("?") and not _PART.match(row.text)


def _told(rows: Sequence[Row], name: str, mark: int) -> list[Row]:
    first, *others = (row._replace(evidence=replace(row.evidence, note=name)) for row in rows)
    return [first._replace(evidence=replace(first.evidence, mark=mark)), *others]
