"""Where footnotes can stand: at the foot of a page, or in a list that runs to the end of the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.layout.note_openings import NoteOpening
from generator.layout.rows import Place, Row
from generator.structure.label import Label

LARGEST_STEP = 3
"""A definition's number follows the one before it at most so far: one may be missing."""
MOST_LINES = 15
"""A definition that goes on for more lines than these has swallowed running text."""
LONGEST_FOOT = 45
"""The notes at the foot of a page take fewer lines than these together."""


class Feet:
    """Knows of each row whether notes could stand there."""

    def __init__(
        self,
        rows: Sequence[Row],
        openings: Mapping[Place, Sequence[NoteOpening]],
        labels: Mapping[Place, Label],
    ) -> None:
        self._rows, self._openings, self._labels = rows, openings, labels
        self._last_label = max((i for i, row in enumerate(rows) if row.place in labels), default=-1)
        self._listed: dict[tuple[int, NoteOpening], bool] = {}

    def at_foot(self, index: int, opening: NoteOpening) -> bool:
        """Whether what begins at `index` ends at a page break or the end, with no label before it."""
        for row in self._rows[index + 1 : index + 1 + LONGEST_FOOT]:
            label = self._labels.get(row.place)
            if row.page_break or (label and label.opens == "masthead"):
                return True
            if label:
                return False
        if index + LONGEST_FOOT >= len(self._rows) - 1:
            return True
        return index > self._last_label and self._runs_to_end(index, opening)

    def is_followed(self, index: int, opening: NoteOpening) -> bool:
        """Whether the next note stands below, and is a source beyond doubt as well."""
        return any(other.sure_source for _, other in self._next(index, opening))

    def _runs_to_end(self, index: int, opening: NoteOpening) -> bool:
        """Whether notes follow each other from here to the end of the document."""
        here = (index, opening)
        path: list[tuple[int, NoteOpening]] = []
        while here not in self._listed and here[0] + MOST_LINES < len(self._rows):
            path.append(here)
            below = next(self._next(*here), None)
            if below is None:
                break
            here = below
        else:
            self._listed.setdefault(here, True)
        ends = self._listed.get(here, False)
        self._listed.update(dict.fromkeys(path, ends))
        return ends

    def _next(self, index: int, opening: NoteOpening) -> Iterator[tuple[int, NoteOpening]]:
        """The rows close below that could open the next note, in the same style."""
        for below in range(index + 1, min(len(self._rows), index + 1 + MOST_LINES)):
            for other in self._openings.get(self._rows[below].place, ()):
                if other.style == opening.style and 0 < other.number - opening.number <= LARGEST_STEP:
                    yield below, other
