"""The text of a document: what layout offers, chosen among by who knows the labels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from generator.layout.flow import Flow
from generator.layout.rows import Row, without
from generator.layout.setting import Setting
from generator.model.source import Line
from generator.structure.label_rows import unlike_labels
from generator.structure.letterheads import guessed_letterheads, letterheads, running_heads
from generator.structure.notes import Notes, notes_in
from generator.structure.openings import Openings, find_openings
from generator.structure.page_numbers import loose_numbers

LONGEST_MASTHEAD = 8000
"""Characters above the first question in which metadata is looked for."""


@dataclass(frozen=True, slots=True)
class Body:
    """`rows` is the text without furniture and footnotes; `openings` are its labels.

    `unlike` are the lines that read as a label and are not printed as the others are, `guessed` those that
    begin a letterhead that could be text, `quoted` page headers that could be quoted, `lone` numbers that
    could be those of pages and are read as text.
    """

    rows: list[Row]
    openings: Openings
    unlike: tuple[Line, ...]
    guessed: tuple[Line, ...]
    quoted: tuple[Line, ...]
    lone: tuple[Line, ...]
    notes: Notes
    furniture: tuple[Line, ...]

    def masthead(self, setting: Setting) -> str:
        """The text above the first label and of mastheads further on, paragraphs parted by blank lines.

        A word that a line end cuts in two is whole.
        """
        lines = setting.printed_lines(tuple(self._heads()))
        return "".join(lines).strip()[:LONGEST_MASTHEAD]

    def _heads(self) -> Iterator[Row]:
        """The rows of mastheads, no more than hold what is kept; each may lose its hyphen to the next."""
        inside, room = True, LONGEST_MASTHEAD
        for row in self.rows:
            if label := self.openings.labels.get(row.place):
                inside = label.opens in ("masthead", "introduction")
            if inside:
                yield row
                room -= len(row.text) - 1
            if room <= 0:
                return


def body_of(flow: Flow) -> Body:
    """Choose letterheads, labels, footnotes and page numbers, in this order: each needs those before it."""
    heads = letterheads(flow.letterheads) | running_heads(flow.running_heads)
    rows = without(flow.rows, heads)
    openings = find_openings(rows)
    notes = notes_in(rows, flow, openings.labels)
    numbers = loose_numbers(notes, openings)
    page = heads | numbers.pages | notes.headings
    left_out = (row.line for row in chain(flow.rows, notes.rows) if row.place in page)
    furniture = sorted({*flow.furniture, *left_out}, key=lambda line: (line.number, line.column))
    return Body(
        rows=without(notes.rows, numbers.pages),
        openings=openings,
        unlike=tuple(unlike_labels(rows)),
        guessed=tuple(guessed_letterheads(flow.letterheads)),
        quoted=flow.quoted,
        lone=numbers.doubtful,
        notes=notes,
        furniture=tuple(furniture),
    )
