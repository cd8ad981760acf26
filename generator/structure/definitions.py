"""Which rows define footnotes: at the foot of a page, or at the end of the document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.layout.markers import STRONG, WEAK, MarkerCandidate, Style
from generator.layout.note_openings import NoteOpening, goes_on_below_blank
from generator.layout.rows import Place, Row, ends_sentence
from generator.model.source import Line
from generator.structure.label import Label
from generator.structure.note_feet import LARGEST_STEP, LONGEST_FOOT, MOST_LINES, Feet

_ABOVE_ALL: Place = (0, 0)
_HEADING = re.compile(r"[*_#\s]*(?:(?:[Vv]oet|[Ee]ind)?[Nn]oten|Bronnen|Bronvermelding)\s*:?[*_\s]*$")


@dataclass(frozen=True, slots=True)
class Definition:
    """`mark` is the printed number, `rows` what follows it; `told` is what the evidence calls the note.

    `name` is the label, or "1-2" where label 1 is printed a second time; "" until all are found.
    """

    label: str
    style: Style
    mark: Line
    rows: tuple[Row, ...]
    told: str = ""
    name: str = ""

    @property
    def place(self) -> Place:
        return self.mark.number, self.mark.column

    def places(self) -> set[Place]:
        """The places of the rows it takes."""
        return {self.place, *(row.place for row in self.rows[1:])}


def heads_notes(text: str) -> bool:
    """Whether a line is the heading of a list of notes."""
    return _HEADING.match(text) is not None


class Doubtful(NamedTuple):
    """A row at `place` that could be the note of the markers `label` below `after`, and is read as text."""

    label: str
    after: Place
    place: Place


class Found(NamedTuple):
    """Definitions in the order of the print, the places of the rows they take, and what could be more."""

    definitions: list[Definition]
    taken: set[Place]
    doubtful: list[Doubtful]


def definitions_in(
    rows: Sequence[Row],
    openings: Mapping[Place, Sequence[NoteOpening]],
    candidates: Sequence[MarkerCandidate],
    labels: Mapping[Place, Label],
) -> Found:
    """The definitions among the rows.

    `openings` is how rows could open one, `candidates` what could be their markers; a row with one of
    `labels` opens a question or an answer and so no definition. A definition stands at the foot of a page,
    at the end or above a masthead further on, its number follows the one before it, and it has a marker
    above it, or else it is a source beyond doubt.
    """
    finder = _Finder(rows, openings, candidates, labels)
    for index, row in enumerate(rows):
        if row.place not in finder.taken and row.place not in labels and row.place in openings:
            finder.look(index)
    return Found(finder.definitions, finder.taken, finder.doubtful)


class _Finder:
    """Goes down the rows; knows which numbers can come next."""

    def __init__(
        self,
        rows: Sequence[Row],
        openings: Mapping[Place, Sequence[NoteOpening]],
        candidates: Sequence[MarkerCandidate],
        labels: Mapping[Place, Label],
    ) -> None:
        self._rows, self._openings, self._labels = rows, openings, labels
        self._feet = Feet(rows, openings, labels)
        self._marked = _marked_rows(candidates, WEAK + 1)
        self._surely = _marked_rows(candidates, STRONG)
        self._styles = {(label, candidate.style) for candidate in candidates for label in candidate.labels}
        self._questions = sorted(place for place, label in labels.items() if label.opens == "question")
        self._first = min((int(label) for label in self._marked if label.isdecimal()), default=1)
        self._last: dict[bool, tuple[int, Place]] = {}
        self.definitions: list[Definition] = []
        self.taken: set[Place] = set()
        self.doubtful: list[Doubtful] = []

    def look(self, index: int) -> None:
        """Take a definition that begins at row `index`, if one does."""
        row = self._rows[index]
        opening = next((o for o in self._openings[row.place] if self._defines(index, o)), None)
        if opening is None:
            return
        own = self._rows[index : index + self._length(index, opening)]
        self.definitions.append(_definition(own, opening))
        self.taken.update(below.place for below in own)
        self._last[_is_sign(opening)] = opening.number, row.place

    def _defines(self, index: int, opening: NoteOpening) -> bool:
        row = self._rows[index]
        if not self._follows(row, opening) or not self._stands_apart(index, opening):
            return False
        if opening.address and not _is_sign(opening):
            return True
        marked = self._marked_between(opening.label, _ABOVE_ALL, row.place)
        if not (marked or self._needs_no_marker(index, opening)):
            return False
        return self._feet.at_foot(index, opening) or self._closes_part(index, opening)

    def _closes_part(self, index: int, opening: NoteOpening) -> bool:
        """Whether it stands apart and last in a part, below the question or answer that marks it.

        There a page ended that no longer shows. Believed is what names a source beyond doubt, and what has
        its marker behind punctuation, as has all that stands below it in the part.
        """
        place, end = self._rows[index].place, index + self._length(index, opening)
        apart = self._rows[index].blanks > 0 or self._rows[index - 1].place in self.taken
        if _is_sign(opening) or not apart:
            return False
        below = self._rows[end].place if end < len(self._rows) else None
        if below and below not in self._labels and below not in self._openings:
            return False
        above = bisect_left(self._questions, place)
        if not above:
            return False
        question = self._questions[above - 1]
        sure = opening.sure_source and self._marked_between(opening.label, question, place)
        if sure or self._notes_only(index, opening, question):
            return True
        if not opening.small and self._surely_marked(opening.label, question, place):
            self.doubtful.append(Doubtful(opening.label, question, place))
        return False

    def _notes_only(self, index: int, opening: NoteOpening, question: Place) -> bool:
        """Whether from here to the next label all are notes whose markers surely stand below `question`."""
        here, place = index, self._rows[index].place
        while here < index + LONGEST_FOOT:
            if opening.small or not self._surely_marked(opening.label, question, place):
                return False
            here += self._length(here, opening)
            if here >= len(self._rows) or self._rows[here].place in self._labels:
                return True
            found = (o for o in self._openings.get(self._rows[here].place, ()) if o.style == opening.style)
            following = next((o for o in found if 0 < o.number - opening.number <= LARGEST_STEP), None)
            if following is None:
                return False
            opening = following
        return False

    def _stands_apart(self, index: int, opening: NoteOpening) -> bool:
        """Whether a line is no part of the paragraph above it, or still reads as a source: "1 NRC, 3 mei …".

        Behind a colon it is the first of a list.
        """
        if index == 0 or self._rows[index - 1].place in self.taken:
            return True
        above = self._rows[index - 1].text
        if heads_notes(above):
            return True
        if above.endswith(":"):
            return opening.address
        apart = self._rows[index].blanks > 0 or opening.glued
        return apart or (ends_sentence(above) and opening.source)

    def _needs_no_marker(self, index: int, opening: NoteOpening) -> bool:
        """Whether a line is a note though its marker is missing: the next below a note, or the first of two.

        A list in an answer counts too; only what names a source beyond doubt is believed.
        """
        below_another = index > 0 and self._rows[index - 1].place in self.taken
        next_number = opening.number == self._number(opening) + 1
        if opening.glued and next_number and not opening.small and not _is_sign(opening):
            return True
        if not opening.sure_source or _is_sign(opening):
            return False
        return next_number and (below_another or self._feet.is_followed(index, opening))

    def _number(self, opening: NoteOpening) -> int:
        return self._last.get(_is_sign(opening), (0, _ABOVE_ALL))[0]

    def _follows(self, row: Row, opening: NoteOpening) -> bool:
        """Whether a number comes next: a little higher, or 1 again if a new marker 1 stands above it."""
        last, place = self._last.get(_is_sign(opening), (0, _ABOVE_ALL))
        if opening.number == 1 and last:
            marked = self._marked_between(opening.label, place, row.place)
            return marked or self._in_another_style(opening)
        if not last and opening.number >= self._first > LARGEST_STEP:
            last = self._first - 1
        return last < opening.number <= last + LARGEST_STEP

    def _in_another_style(self, opening: NoteOpening) -> bool:
        """Whether numbering begins again as "[1]" behind "1)", and the text has such a marker."""
        return opening.style != self.definitions[-1].style and (opening.label, opening.style) in self._styles

    def _marked_between(self, label: str, after: Place, before: Place) -> bool:
        """Whether a row below `after` and above `before` could well hold a marker `label`."""
        places = self._marked.get(label, ())
        first = bisect_left(places, (after[0], after[1] + 1))
        return first < len(places) and places[first] < before

    def _surely_marked(self, label: str, after: Place, before: Place) -> bool:
        """Whether a row from `after` on and above `before` holds a marker `label` behind punctuation."""
        places = self._surely.get(label, ())
        first = bisect_left(places, after)
        return first < len(places) and places[first] < before

    def _length(self, index: int, opening: NoteOpening) -> int:
        """How many rows a definition takes: up to a page break, a gap, the next definition or a label."""
        end = index + 1
        while end < min(len(self._rows), index + MOST_LINES) and self._goes_on(end, opening):
            end += 1
        return end - index

    def _goes_on(self, index: int, opening: NoteOpening) -> bool:
        row = self._rows[index]
        if row.page_break or row.place in self._labels:
            return False
        if row.blanks and not goes_on_below_blank(self._rows[index - 1].text, row.text):
            return False
        others = (o for o in self._openings.get(row.place, ()) if _is_sign(o) == _is_sign(opening))
        return not any(0 < other.number - opening.number <= LARGEST_STEP for other in others)


def _is_sign(opening: NoteOpening) -> bool:
    """Signs and letters have a series of their own, beside that of figures."""
    return opening.style == "sign"


def _definition(rows: Sequence[Row], opening: NoteOpening) -> Definition:
    first, *others = rows
    line = first.line
    mark = Line(line.number, line.text[: opening.end], line.column)
    rest = Line(line.number, line.text[opening.end :], line.column + opening.end)
    return Definition(opening.label, opening.style, mark, (first._replace(line=rest), *others))


def _marked_rows(candidates: Sequence[MarkerCandidate], least: int) -> Mapping[str, list[Place]]:
    """For each label the rows in which it could be a marker, with that score at least, in their order."""
    marked: dict[str, list[Place]] = {}
    for candidate in candidates:
        if candidate.score >= least:
            for label in candidate.labels:
                marked.setdefault(label, []).append(candidate.place)
    return marked
