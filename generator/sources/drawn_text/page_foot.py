"""The foot of a page that `pdftotext` drew: furniture, and notes whose numbers stand on lines of their own.

With or without `-layout`, a form feed ends each page. A note is printed as "1", white space, its text; but as
its number stands a little higher than the text beside it, it may come further down, even below the last note.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, groupby
from operator import attrgetter
from typing import NamedTuple
from unicodedata import normalize

from generator.model.source import Evidence, Line, Raised
from generator.sources.drawn_text.note_markers import Marked, markers_of
from generator.sources.drawn_text.note_starts import Item, note_starts
from generator.sources.drawn_text.official_lines import COLOPHON, FOOTER, HEADING, MOST_IN_FOOT

_NUMBER = re.compile(r"\d{1,3}")
#: A figure behind a word or a sign: "«code zwart» is?1", "uit 20224 blijkt", "beleid ²".
_MARKER = re.compile(
    r"(?:(?<=[^\W\d_])|(?<=[?!.,;:»”’\"')\]])|(?<=\b(?:19|20)\d\d))(\d{1,3})(?!\d)|([¹²³⁴-⁹⁰]+)"
)


class Drawn(NamedTuple):
    """The lines in reading order, and by line number what is told of them."""

    lines: tuple[Line, ...]
    evidence: Mapping[int, Evidence]


def drawn(lines: tuple[Line, ...]) -> Drawn:
    """The lines of a text with its notes told apart, each behind its number.

    Where no form feed tells the pages they are as they were, and nothing is told.
    """
    pages = _pages(lines)
    if not any("\f" in line.text for line in lines):
        return Drawn(lines, {})
    feet = _Feet()
    ordered = tuple(chain.from_iterable(feet.page(page) for page in pages))
    return Drawn(ordered, feet.evidence)


def _pages(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each page; a form feed stands before the first of the next."""
    pages: list[list[Line]] = [[]]
    for line in lines:
        if "\f" in line.text and pages[-1]:
            pages.append([])
        pages[-1].append(line)
    return pages


class _Feet:
    """Goes through the pages; knows which number the next note has, and which figures could mark one."""

    def __init__(self) -> None:
        self.evidence: dict[int, Evidence] = {}
        self._next = 1
        self._marked: set[int] = set()
        self._times: Counter[int] = Counter()

    def page(self, lines: Sequence[Line]) -> Sequence[Line]:
        """The lines of the next page in reading order."""
        inked = [line for line in lines if line.text.strip()]
        furniture = _furniture(inked)
        self.evidence |= {line.number: Evidence(furniture=True) for line in furniture}
        inked = [line for line in inked if line not in furniture]
        self._marked |= _figures(inked)
        for start in range(max(len(inked) - MOST_IN_FOOT, 0), len(inked)):
            if self._could_open(inked[start]) and (starts := _divided(inked[start:])):
                return self._in_order(lines, inked[start:], starts)
        return lines

    def _could_open(self, line: Line) -> bool:
        number = _number(line)
        return number in (self._next, 1) and number in self._marked

    def _in_order(
        self, lines: Sequence[Line], foot: Sequence[Line], starts: Mapping[int, int]
    ) -> Sequence[Line]:
        """The lines of a page with each note behind its number; what is told of them is kept."""
        numbers = {number: line for line in foot if (number := _number(line)) is not None}
        edges = [*sorted(starts.values()), len(foot)]
        ordered: list[Line] = []
        for place, number in enumerate(sorted(starts)):
            texts = [line for line in foot[edges[place] : edges[place + 1]] if _number(line) is None]
            self._tell(number, numbers[number], texts)
            ordered += [numbers[number], *texts]
        self._next = max(starts) + 1
        above = [line for line in lines if line.number < foot[0].number]
        below = [line for line in lines[len(above) :] if line not in ordered]
        self._mark(markers_of(sorted(starts), [line for line in above if line.number not in self.evidence]))
        return [*above, *ordered, *below]

    def _tell(self, number: int, mark: Line, texts: Sequence[Line]) -> None:
        self._times[number] += 1
        name = self._name(number)
        self.evidence[mark.number] = Evidence(note=name, mark=len(mark.text.rstrip()))
        self.evidence |= {line.number: Evidence(note=name) for line in texts}

    def _mark(self, markers: Iterable[Marked]) -> None:
        for line, group in groupby(markers, key=attrgetter("line")):
            raised = tuple(Raised(one.start, one.end, (self._name(one.number),)) for one in group)
            self.evidence[line] = Evidence(raised=raised)

    def _name(self, number: int) -> str:
        """What the last note with this number is called: "1", or "1-2" where the number is printed again."""
        return str(number) if self._times[number] == 1 else f"{number}-{self._times[number]}"


def _furniture(inked: Sequence[Line]) -> list[Line]:
    """The lines at the end of a page that belong to the page: footer, page number, colophon."""
    found = [line for line in inked[-MOST_IN_FOOT:] if COLOPHON.fullmatch(line.text.strip())]
    rest = [line for line in inked if line not in found]
    ends = [place for place, line in enumerate(rest[-2:], max(len(rest) - 2, 0)) if _is_footer(line)]
    if ends and all(_number(line) is not None for line in rest[ends[0] + 1 :]):
        found += rest[ends[0] :]
    return found


def _is_footer(line: Line) -> bool:
    return FOOTER.fullmatch(line.text.strip()) is not None


def _number(line: Line) -> int | None:
    text = line.text.strip()
    return int(text) if _NUMBER.fullmatch(text) else None


def _figures(lines: Sequence[Line]) -> set[int]:
    """The figures in some lines that could mark notes."""
    found = chain.from_iterable(_MARKER.findall(line.text) for line in lines)
    return {int(normalize("NFKC", plain or raised)) for plain, raised in found}


def _divided(foot: Sequence[Line]) -> dict[int, int] | None:
    """Where in the foot each note begins; None where it is none, as it holds a heading or other numbers."""
    if any(HEADING.fullmatch(line.text.strip()) for line in foot):
        return None
    items: list[Item] = [line.text.strip() if (n := _number(line)) is None else n for line in foot]
    return note_starts(items)
