"""Which numbers that stand alone on a line are page numbers."""

from __future__ import annotations

import re

from generator.layout.rows import Place
from generator.structure.notes import Notes
from generator.structure.openings import Openings

_PAGE_NUMBER = re.compile(r"\d{1,3}$")
_FIRST = 3
"""A document does not begin with a page number: its first rows may hold a number of its own."""


def loose_page_numbers(notes: Notes, openings: Openings) -> set[Place]:
    """The rows that print a number alone at a page break, mark no footnote and open no question.

    Right below a label a number is what the label announces: "Antwoord 3" and below it "42". Where print or
    markup tells paragraphs apart it tells furniture as well.
    """
    rows, labels = notes.rows, openings.labels
    marking = {marker.line for marker in notes.markers}
    found: set[Place] = set()
    for index in range(_FIRST, len(rows)):
        row, below = rows[index], rows[index + 1 : index + 2]
        at_break = row.begins is None and (row.page_break or not below or below[0].page_break)
        taken = row.place in labels or rows[index - 1].place in labels or row.line.number in marking
        if at_break and not taken and _PAGE_NUMBER.match(row.text):
            found.add(row.place)
    return found
