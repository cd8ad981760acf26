"""Which numbers that stand alone on a line are page numbers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from generator.layout.rows import Place, Row, ends_sentence
from generator.model.source import Line
from generator.structure.notes import Notes
from generator.structure.openings import Openings

_PAGE_NUMBER = re.compile(r"\d{1,3}$")
_FIRST = 3
"""A document does not begin with a page number: its first rows may hold a number of its own."""


class LooseNumbers(NamedTuple):
    """Numbers alone on a line at a page break: those of pages, and those of which that is doubtful."""

    pages: frozenset[Place]
    doubtful: tuple[Line, ...]


def loose_numbers(notes: Notes, openings: Openings) -> LooseNumbers:
    """The rows that print a number alone at a page break, mark no footnote and open no question.

    Right below a label a number is what the label announces: "Antwoord 3" and below it "42". Where print or
    markup tells paragraphs apart it tells furniture as well. One is that of a page if it counts on from
    another, if it is that of the page as far as page breaks show, or if a sentence goes on around it. What a
    colon announces is text, and of any other it is not known. Nor is it of one that only white space parts
    from the sentence around it: there the break of a page no longer shows.
    """
    rows = notes.rows
    found = list(_at_page_breaks(notes, openings))
    printed = {int(rows[index].text) for index in found}
    current = list(accumulate((row.page_break for row in rows), initial=1))[1:]
    certain = {index for index in found if _is_of_page(rows, index, current[index], printed)}
    doubtful = [index for index in found if index not in certain and not _is_announced(rows, index)]
    doubtful += _parted_by_white_space(notes, openings, found)
    lines = tuple(rows[index].line for index in sorted(doubtful))
    return LooseNumbers(frozenset(rows[index].place for index in certain), lines)


def _at_page_breaks(notes: Notes, openings: Openings) -> Iterator[int]:
    for index in _alone(notes, openings):
        row, below = notes.rows[index], notes.rows[index + 1 : index + 2]
        if row.page_break or not below or below[0].page_break:
            yield index


def _parted_by_white_space(notes: Notes, openings: Openings, found: Collection[int]) -> Iterator[int]:
    rows = notes.rows
    for index in _alone(notes, openings):
        apart = rows[index].blanks > 0 and index + 1 < len(rows) and rows[index + 1].blanks > 0
        if index not in found and apart and _splits_sentence(rows, index):
            yield index


def _alone(notes: Notes, openings: Openings) -> Iterator[int]:
    """The rows of a number alone that is no label's, nor right below one, and marks no note."""
    rows, labels = notes.rows, openings.labels
    marking = {marker.line for marker in notes.markers}
    for index in range(_FIRST, len(rows)):
        row = rows[index]
        taken = row.place in labels or rows[index - 1].place in labels or row.line.number in marking
        if row.begins is None and not taken and _PAGE_NUMBER.match(row.text):
            yield index


def _is_of_page(rows: Sequence[Row], index: int, current: int, printed: Collection[int]) -> bool:
    """Whether a number is that of the page `current`, or the next or last of those `printed`."""
    number = int(rows[index].text)
    counts_on = number - 1 in printed or number + 1 in printed
    here = number in (current, current - 1)
    if _is_announced(rows, index):
        return counts_on and here
    return counts_on or here or _splits_sentence(rows, index)


def _is_announced(rows: Sequence[Row], index: int) -> bool:
    """Whether a colon on the same page announces a number: "Het aantal is:" and below it "42"."""
    return rows[index - 1].text.endswith(":") and not rows[index].page_break


def _splits_sentence(rows: Sequence[Row], index: int) -> bool:
    """Whether a sentence goes on below a number that stands apart."""
    row, below = rows[index], rows[index + 1 : index + 2]
    apart = row.blanks > 0 or row.page_break
    return apart and bool(below) and below[0].text[:1].islower() and not ends_sentence(rows[index - 1].text)
