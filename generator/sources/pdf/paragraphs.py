"""Where paragraphs and list items begin, as far as the print shows it for certain."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple, TypeAlias

from generator.sources.pdf.list_items import list_items
from generator.sources.pdf.print_lines import PrintLine
from generator.sources.pdf.print_rows import BULLET
from generator.sources.pdf.tables import TableRow

_GAP = 1.3
"""A line so many times further down than lines usually are stands apart."""
_INDENT = 0.8
"""A line that begins so many sizes of its letters further on is indented."""
_ROOM, _AMPLE = 1.0, 5.0
"""Room for a word and this much besides (in sizes), left behind a sentence, means that a paragraph ends.

Behind anything else it takes more: a typesetter does not part "11 april", nor "Van Nispen".
"""

_ALWAYS = "•▪●■➢✓"
"""Nothing else begins with these; a dash or a number is a bullet where room was left behind it."""
_ENDS = re.compile(r"[.?!:;…][\"'’”»)\]]*\s?(?:[\d⁰¹²³⁴-⁹, ]{1,6})?$|[?!.][)»”’]*$")
_STARTS = re.compile(r"[\"'‘“«(\[•–—-]*\s*[A-ZÀ-Þ0-9]|’s\b")
_FIRST_WORD = re.compile(r"\S+")


_FULL_PAGE = 8
"""A column of so many lines has one that is full."""

_Ends: TypeAlias = dict[tuple[int, int], float]


class Start(NamedTuple):
    """Whether a paragraph begins at a line (None: the print does not tell), and where its bullet ends."""

    begins: bool | None
    bullet: int


def bullet_of(line: PrintLine) -> int:
    """Where the bullet or number of a list item ends that a line begins with; 0 where it is none."""
    first = line.text[: line.cells[1].column].rstrip() if len(line.cells) > 1 else ""
    if BULLET.fullmatch(first):
        return len(first)
    return 1 if line.text[:2].rstrip() in _ALWAYS else 0


def starts_of(
    lines: Sequence[PrintLine], text: Sequence[int], tables: Mapping[int, TableRow], bullets: dict[int, int]
) -> dict[int, Start]:
    """What print tells of each line of the text; `text` are their indexes, `tables` those of table rows."""
    pitch = _pitch(lines, text)
    running = [index for index in text if index not in tables]
    ends, items = _line_ends(lines, running), list_items(lines, running)
    found: dict[int, Start] = {}
    above: int | None = None
    for index in text:
        bullet = bullets.get(index, 0)
        if above is None or bullet or lines[index].dotted or index in items:
            begins: bool | None = True
        elif row := tables.get(index):
            begins = row.begins
        elif above in tables:
            begins = True
        else:
            begins = _begins(lines[above], lines[index], pitch, ends, bulleted=above in bullets)
        found[index] = Start(begins, bullet)
        above = index
    return found


def _pitch(lines: Sequence[PrintLine], text: Sequence[int]) -> float:
    """How far lines usually stand apart, in sizes of their letters."""
    steps: Counter[float] = Counter()
    for above, below in pairwise(text):
        one, other = lines[above], lines[below]
        if one.page == other.page and other.base > one.base and one.size:
            steps[round((other.base - one.base) / one.size, 2)] += 1
    return steps.most_common(1)[0][0] if steps else 1.2


def _line_ends(lines: Sequence[PrintLine], text: Sequence[int]) -> _Ends:
    """How far to the right the lines of each column come, by page and column.

    A page with few lines ends as most pages do: the longest of its lines may not be full.
    """
    rights: dict[tuple[int, int], list[float]] = {}
    for index in text:
        line = lines[index]
        rights.setdefault((line.page, line.place), []).append(line.right)
    usual = {place: _usual_end(found) for place, found in _by_place(rights).items()}
    return {
        column: max(found) if len(found) >= _FULL_PAGE else max(*found, usual[column[1]])
        for column, found in rights.items()
    }


def _by_place(rights: Mapping[tuple[int, int], list[float]]) -> dict[int, list[list[float]]]:
    places: dict[int, list[list[float]]] = {}
    for (_, place), found in rights.items():
        places.setdefault(place, []).append(found)
    return places


def _usual_end(pages: Sequence[Sequence[float]]) -> float:
    full = [max(found) for found in pages if len(found) >= _FULL_PAGE]
    return median(full) if full else max(map(max, pages))


def _begins(above: PrintLine, line: PrintLine, pitch: float, ends: _Ends, *, bulleted: bool) -> bool | None:
    together = above.page == line.page and above.place == line.place and line.base > above.base
    if together and line.base - above.base > _GAP * pitch * max(above.size, line.size):
        return True
    if abs(above.size - line.size) > _INDENT:
        return True
    new = _STARTS.match(line.text) is not None
    ended = _ENDS.search(above.text[-40:]) is not None
    if new and _room(above, line, ends) > (_ROOM if ended else _AMPLE) * above.size:
        return True
    if ended and new:
        start = above.cells[1].left if bulleted and len(above.cells) > 1 else above.left
        return True if together and abs(line.left - start) > _INDENT * line.size else None
    # At the top of a page a heading has no white space above it, whatever the page before ends with.
    return None if new and not together else False


def _room(above: PrintLine, line: PrintLine, ends: _Ends) -> float:
    """How much room was left on a line had the first word of the next stood there."""
    word = _FIRST_WORD.match(line.text)
    width = (line.right - line.left) * len(word[0] if word else "") / max(len(line.text), 1)
    return ends.get((above.page, above.place), 0.0) - above.right - width
