"""Lines that read as footnotes in forms that are not tied: they stay text, and are told of.

"i NOS, 3 maart", "Noot 1: NOS, 3 maart".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.layout.note_openings import reads_as_source
from generator.layout.rows import Row
from generator.model.diagnostic import Diagnostic
from generator.model.excerpt import excerpt
from generator.model.rules import diagnose

FEWEST = 2
"""Lines; one could be anything."""
_NUMBERS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_OPENING = re.compile(r"(?P<number>[ivx]{1,4})\s+(?=\S)")
_BEHIND = re.compile(r"\S[?!.»”](?P<number>[ivx]{1,4})(?=\s|$)")
_WORDED = re.compile(
    r"(?:[\[(]?(?:Voetnoot|Noot)\s+\d{1,3}[\])]?|[\[(](?:voet)?noot\s+\d{1,3}[\])])\s*[:.]?\s+(?=\S)"
)


def worded_note_doubts(rows: Sequence[Row]) -> Iterator[Diagnostic]:
    """A doubt for each line that opens as "Noot 1:" does."""
    for row in rows:
        if _WORDED.match(row.text):
            yield diagnose("worded-note", row.line.number, text=excerpt(row.text))


def roman_note_doubts(rows: Sequence[Row]) -> Iterator[Diagnostic]:
    """A doubt for each line that opens with the next Roman number and reads as a source.

    One "i" alone is told of only where a sentence above it ends with that marker.
    """
    opened = ((_OPENING.match(row.text), row) for row in rows)
    lines = [(match["number"], row) for match, row in opened if match and reads_as_source(row.text)]
    marked = {match["number"] for row in rows for match in _BEHIND.finditer(row.text)}
    if len(lines) < FEWEST and "i" not in marked:
        return
    wanted = iter(_NUMBERS)
    next_number = next(wanted)
    for number, row in lines:
        if number == next_number:
            yield diagnose("roman-note", row.line.number, text=excerpt(row.text))
            next_number = next(wanted, "")
