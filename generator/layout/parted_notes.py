"""Notes whose numbers stand on lines of their own above them, as a program left them that reads pages.

"1", and on the next line "NRC, 1 maart 2024": at the foot of a page or at the end, from the next number on,
each a source, and each number nowhere else alone on a line. A text that marks none of them has no such notes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.layout.note_openings import reads_as_source
from generator.layout.rows import Row

LONGEST_NOTE = 6
"""Lines; more are running text."""

_NUMBER = re.compile(r"\d{1,3}$")
_MARKER = re.compile(r"(?<=[^\W\d_]|[?!.,;:»”’\"')\]])(\d{1,3})(?![.,]?\d)")
#: What opens another part cannot go on with a note; which of these lines do, is told later.
_PART = re.compile(r"[\W_]*(?:vra(?:ag|gen)|antwoord)", re.IGNORECASE)


def with_parted_notes(rows: Sequence[Row]) -> list[Row]:
    """The rows, with evidence for each such note; they are as they were where print or markup tells notes."""
    told = list(rows)
    if any(row.evidence.note or row.evidence.page for row in rows):
        return told
    for number, (first, last) in enumerate(_notes(rows), 1):
        mark = len(rows[first].text) + rows[first].line.column
        told[first : last + 1] = _told(rows[first : last + 1], str(number), mark)
    return told


def _notes(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """The first and the last row of each note, page by page, from number 1 on."""
    times = Counter(row.text for row in rows if _NUMBER.match(row.text))
    once = {number for number, count in times.items() if count == 1}
    marked: set[str] = set()
    expected = 1
    for start, end in _pages(rows):
        marked.update(label for row in rows[start:end] for label in _MARKER.findall(row.text))
        found = list(_foot(rows, range(start, end), expected, once))
        if _are_notes(rows, found, marked):
            yield from found
            expected += len(found)


def _pages(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    breaks = [index for index, row in enumerate(rows) if index and row.page_break]
    return zip([0, *breaks], [*breaks, len(rows)], strict=True)


def _foot(
    rows: Sequence[Row], page: range, expected: int, once: Collection[str]
) -> Iterator[tuple[int, int]]:
    """From each number on a page, `expected` the first, to the row before the next, or to the last."""
    opened: list[int] = []
    for index in page:
        if rows[index].text == str(expected + len(opened)) and rows[index].text in once:
            opened.append(index)
    for first, beyond in pairwise([*opened, page.stop]):
        yield first, beyond - 1


def _are_notes(rows: Sequence[Row], notes: Sequence[tuple[int, int]], marked: Collection[str]) -> bool:
    """Whether each is a source of a few lines, and the text so far has its marker."""
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
