"""Where footnotes are defined: at the foot of a page, or at the end of the document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from generator.layout.markers import WEAK, Candidate, Style
from generator.layout.rows import Row, ends_sentence
from generator.model.source import Line

LARGEST_STEP = 3
"""A definition's number follows the one before it at most so far: one may be missing."""
MOST_LINES = 15
"""A definition that goes on for more lines than these has swallowed running text."""
LONGEST_FOOT = 45
"""The notes at the foot of a page take fewer lines than these together."""

_BRACKET = re.compile(r"\[(?P<label>\d{1,2})\]\s*(?=\S)")
_PAREN = re.compile(r"\(?(?P<label>\d{1,2})\)\s*(?=\S)")
_SPACED = re.compile(r"(?P<label>\d{1,2})\s+(?=[A-ZÀ-Þ«‘“\"'(a-z])")
_STYLES: tuple[tuple[re.Pattern[str], Style], ...] = (
    (_BRACKET, "bracket"),
    (_PAREN, "paren"),
    (_SPACED, "plain"),
)
_RAISED = re.compile(r"(?P<label>[¹²³⁴-⁹][⁰¹²³⁴-⁹]?)\s*(?=\S)")
#: What can be glued behind a definition's number: "1NOS, …", "2https://…", "32024Z15585", "436 200, nr. 77".
_GLUED_TEXT = re.compile(r"[A-ZÀ-Þ«‘’“\"'(a-z]|\d{4}[A-Z]\d|\d{2}\s\d{3},")
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_SOURCE = re.compile(r"https?://|www\.|\b(?:19|20)\d\d\b|[«‘“\"]|Kamerstuk|Aanhangsel|Handelingen")


@dataclass(frozen=True, slots=True)
class Definition:
    """`mark` is the printed number, `rows` what follows it.

    `name` is the label, or "1-2" where numbering began again and label 1 is printed a second time.
    """

    label: str
    name: str
    style: Style
    mark: Line
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class _Opening:
    label: str
    style: Style
    end: int
    glued: bool = False

    @property
    def number(self) -> int:
        return int(self.label)


def find_definitions(
    rows: Sequence[Row],
    candidates: Sequence[Candidate],
    label_rows: frozenset[int],
    ends: frozenset[int] = frozenset(),
) -> tuple[list[Definition], set[int]]:
    """The definitions in the order of the print, and the indexes of the rows they take.

    `candidates` are what could be their markers, `label_rows` the rows that open a question
    or an answer and so no definition. A definition stands at the foot of a page, at the end or
    above a row in `ends`, its number follows the one before it, and it has a marker above it, or else it
    opens with an address.
    """
    finder = _Finder(rows, candidates, label_rows, ends)
    for index, row in enumerate(rows):
        if index not in finder.taken and index not in label_rows and row.text.lstrip("[(")[:1].isdigit():
            finder.look(index)
    return finder.definitions, finder.taken


class _Finder:
    """Goes down the rows; knows which numbers can come next."""

    def __init__(
        self,
        rows: Sequence[Row],
        candidates: Sequence[Candidate],
        label_rows: frozenset[int],
        ends: frozenset[int],
    ) -> None:
        self._rows, self._label_rows, self._ends = rows, label_rows, ends
        self._marked = _marked_rows(candidates)
        self._styles = {(label, candidate.style) for candidate in candidates for label in candidate.labels}
        self._last, self._last_row = 0, -1
        self._names: dict[str, int] = {}
        self.definitions: list[Definition] = []
        self.taken: set[int] = set()

    def look(self, index: int) -> None:
        """Take a definition that begins at row `index`, if one does."""
        opening = next((o for o in _openings(self._rows[index].text) if self._defines(index, o)), None)
        if opening is None:
            return
        count = self._length(index, opening)
        self.definitions.append(self._definition(index, opening, count))
        self.taken |= set(range(index, index + count))
        self._last, self._last_row = opening.number, index

    def _defines(self, index: int, opening: _Opening) -> bool:
        row = self._rows[index]
        if not self._follows(index, opening):
            return False
        next_number = opening.number == self._last + 1
        next_in_line = opening.glued and next_number and not row.text[opening.end].islower()
        has_address = _ADDRESS.match(row.text, opening.end) is not None
        apart = index - 1 in self.taken or row.blanks > 0 or opening.glued or self._names_source(index)
        marked = next_in_line or self._marked_between(opening.label, -1, index)
        return apart and (has_address or (marked and self._at_page_foot(index)))

    def _names_source(self, index: int) -> bool:
        """Whether a line that stands close below another still reads as a source: "1 NRC, 3 mei 2024, …"."""
        above = self._rows[index - 1].text if index else ""
        return ends_sentence(above) and _SOURCE.search(self._rows[index].text[:200]) is not None

    def _follows(self, index: int, opening: _Opening) -> bool:
        """Whether a number comes next: a little higher, or 1 again if a new marker 1 stands above it."""
        if opening.number == 1 and self._last:
            return self._marked_between("1", self._last_row, index) or self._in_another_style(opening)
        return self._last < opening.number <= self._last + LARGEST_STEP

    def _in_another_style(self, opening: _Opening) -> bool:
        """Whether numbering begins again as "[1]" behind "1)", and the text has such a marker."""
        return opening.style != self.definitions[-1].style and (opening.label, opening.style) in self._styles

    def _marked_between(self, label: str, after: int, before: int) -> bool:
        rows = self._marked.get(label, ())
        place = bisect_left(rows, after + 1)
        return place < len(rows) and rows[place] < before

    def _at_page_foot(self, index: int) -> bool:
        """Whether what begins at `index` ends at a page break or the end, with no label before it."""
        for below in range(index + 1, min(len(self._rows), index + 1 + LONGEST_FOOT)):
            if self._rows[below].page_break or below in self._ends:
                return True
            if below in self._label_rows:
                return False
        return index + LONGEST_FOOT >= len(self._rows) - 1

    def _length(self, index: int, opening: _Opening) -> int:
        """How many rows a definition takes: up to a page break, a gap, the next definition or a label."""
        end = index + 1
        while end < min(len(self._rows), index + MOST_LINES) and self._goes_on(end, opening):
            end += 1
        return end - index

    def _goes_on(self, index: int, opening: _Opening) -> bool:
        row = self._rows[index]
        if row.page_break or index in self._label_rows:
            return False
        if row.blanks and not _address_goes_on(self._rows[index - 1].text, row.text):
            return False
        return not any(0 < other.number - opening.number <= LARGEST_STEP for other in _openings(row.text))

    def _definition(self, index: int, opening: _Opening, count: int) -> Definition:
        line = self._rows[index].line
        mark = Line(line.number, line.text[: opening.end], line.column)
        rest = Line(line.number, line.text[opening.end :], line.column + opening.end)
        printed = self._names[opening.label] = self._names.get(opening.label, 0) + 1
        name = opening.label if printed == 1 else f"{opening.label}-{printed}"
        rows = (Row(rest, 0, page_break=False), *self._rows[index + 1 : index + count])
        return Definition(opening.label, name, opening.style, mark, rows)


def _openings(text: str) -> list[_Opening]:
    """How a line could open a definition; a glued number can be read as one digit or two."""
    if raised := _RAISED.match(text):
        return [_Opening(normalize("NFKC", raised["label"]), "plain", raised.end(), glued=True)]
    for pattern, style in _STYLES:
        if match := pattern.match(text):
            return [_Opening(match["label"], style, match.end())]
    return [
        _Opening(text[:end], "plain", end, glued=True)
        for end in (1, 2)
        if text[:end].isascii() and text[:end].isdecimal() and text[0] != "0" and _GLUED_TEXT.match(text, end)
    ]


def _marked_rows(candidates: Sequence[Candidate]) -> Mapping[str, list[int]]:
    """For each label the rows in which it could well be a marker, in their order."""
    marked: dict[str, list[int]] = {}
    for candidate in candidates:
        if candidate.score > WEAK:
            for label in candidate.labels:
                marked.setdefault(label, []).append(candidate.row)
    return marked


def _address_goes_on(above: str, below: str) -> bool:
    """Seed 000, lines 109–111: a blank line in the middle of an address."""
    return _ADDRESS.search(above) is not None and above.endswith(("-", "/", "_", "=")) and " " not in below
