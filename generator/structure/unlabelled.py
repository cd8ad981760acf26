"""Where a question ends and its answer begins, when no label says so.

A list of questions and answers (seed 003) prints its questions double-spaced and its
answers single-spaced; other documents part the two by a blank line, or print the question bold.
Page breaks, addresses, italics and answers of one line break these rules, so the text has a say too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.layout.rows import Row, broke_early, ends_sentence, stands_apart

#: A line that a sentence goes on in; "b) huur" is the member of a list.
_GOES_ON = re.compile(r"[a-zß-ÿ](?![.)])")
_ASKED = re.compile(r"[?.)][\"'’”»)\]*_]*\s?(?:\[?\d{1,2}\]?\)?|[¹²³⁰-⁹]+)?$")
_LONGEST_END = 30
"""Characters at the end of a line that tell whether a question could end there."""
_COLUMN_GAP = "   "
_FIRST_ROWS = 4
"""Rows of a question that tell whether it is double-spaced."""


class Turns:
    """Where, among the rows below one label, an answer begins, and where a question without number.

    All is found once for all rows, so that a text of many turns costs no more than one of a few.
    """

    def __init__(self, rows: Sequence[Row], width: int) -> None:
        self._rows = rows
        self._questions = _next("?" in row.text for row in rows)
        self._last_question = max((i for i, row in enumerate(rows) if "?" in row.text), default=-1)
        self._regular = _next(not row.emphasised and row.begins is not False for row in rows)
        ends = _paragraph_ends(rows)
        after_end = [False, *(_ASKED.search(_said(row.text)[-_LONGEST_END:]) is not None for row in rows)]
        behind = [index for index in range(1, len(rows)) if after_end[index]]
        self._single = _next_of(rows, (i for i in behind if _single_spaced(rows, i, width)))
        self._parted = _next_of(
            rows, (i for i in behind if stands_apart(rows[i]) and not _asks(rows[ends[i]]))
        )
        self._early = _next_of(rows, (i for i in behind if broke_early(rows[i - 1], rows[i], width)))
        self._unnumbered = _next_of(rows, _unnumbered_questions(rows))

    def answer(self, start: int) -> int | None:
        """The first row of the answer to the question that begins at row `start`, or None if it has none."""
        if start >= len(self._rows):
            return None
        if start < self._regular[start] < len(self._rows):
            return self._regular[start]
        asked = self._questions[start]
        below = start + 1 if asked == len(self._rows) else asked + 1
        if _is_double_spaced(self._rows[start : start + _FIRST_ROWS]):
            return self._found(self._single, below)
        parted, after = self._found(self._parted, below), self._after_asking(start)
        return parted or after or self._found(self._early, below)

    def question(self, start: int) -> int | None:
        """The first row of a question without number behind the answer that begins at `start`, or None.

        Seed 003, line 1104: double-spaced lines that end in a question mark follow an answer.
        """
        return self._found(self._unnumbered, start + 1)

    def _found(self, places: Sequence[int], below: int) -> int | None:
        place = places[below] if below < len(self._rows) else len(self._rows)
        return place if place < len(self._rows) else None

    def _after_asking(self, start: int) -> int | None:
        """The row behind the last question mark, which ends its line."""
        last = self._last_question
        if not start <= last < len(self._rows) - 1 or not self._rows[last].text.endswith("?"):
            return None
        return last + 1


def regular_start(rows: Iterable[Row]) -> int:
    """The index of the first row, at the start of a paragraph, that is neither bold nor in italics.

    The number of rows, if there is none.
    """
    count = 0
    for row in rows:
        if not row.emphasised and row.begins is not False:
            return count
        count += 1
    return count


def _said(text: str) -> str:
    """A line of a list without the pages that its columns "Blz." have: "Wat kost dit?      14      15"."""
    before = text.rstrip("0123456789 ")
    return before if text.startswith(_COLUMN_GAP, len(before)) else text


def _next(holds: Iterable[bool]) -> list[int]:
    """For each index the first from there on for which something holds; their number where none does."""
    held = list(holds)
    found = [len(held)] * (len(held) + 1)
    for index in range(len(held) - 1, -1, -1):
        found[index] = index if held[index] else found[index + 1]
    return found[: len(held)]


def _next_of(rows: Sequence[Row], indexes: Iterable[int]) -> list[int]:
    chosen = set(indexes)
    return _next(index in chosen for index in range(len(rows)))


def _paragraph_ends(rows: Sequence[Row]) -> list[int]:
    """For each row the last one of its paragraph."""
    ends = list(range(len(rows)))
    for index in range(len(rows) - 2, -1, -1):
        if not stands_apart(rows[index + 1]):
            ends[index] = ends[index + 1]
    return ends


def _asks(last: Row) -> bool:
    """Whether a paragraph whose `last` row this is ends in a question mark: still the question."""
    return last.text.rstrip("\"'’”»)*_ ").endswith("?")


def _is_double_spaced(rows: Sequence[Row]) -> bool:
    """Whether blank lines part the first lines, not the paragraphs: one stands within a sentence."""
    if any(row.begins is not None for row in rows):
        return False
    unfinished = not ends_sentence(rows[0].text.rstrip("*_"))
    following = [row for row in rows[1:] if not row.page_break]
    within = any(_blank_in_sentence(rows, index) for index in range(1, len(rows)))
    return bool(following) and following[0].blanks == 1 and (unfinished or within)


def _blank_in_sentence(rows: Sequence[Row], index: int) -> bool:
    """Whether one blank line stands above a row in the middle of a sentence."""
    above, below = rows[index - 1], rows[index]
    if below.blanks != 1 or below.page_break or below.begins is not None:
        return False
    return not ends_sentence(above.text) and _GOES_ON.match(below.text) is not None


def _single_spaced(rows: Sequence[Row], index: int, width: int) -> bool:
    """Whether the answer of a double-spaced question begins here: with a single-spaced line, or a page."""
    row = rows[index]
    below = rows[index + 1] if index + 1 < len(rows) else None
    goes_on = below is not None and below.blanks == 1 and not below.page_break
    if row.page_break:
        return not goes_on
    single = below is not None and below.blanks == 0 and not below.page_break
    return single or broke_early(rows[index - 1], row, width) or (below is None and "?" not in row.text)


def _unnumbered_questions(rows: Sequence[Row]) -> list[int]:
    """The rows at which double-spaced lines begin that ask: a new sentence, behind a finished one."""
    found: list[int] = []
    end = stop = len(rows)
    asked = within = -1
    for index in range(len(rows) - 1, 0, -1):
        if index + 1 < end and not _double(rows[index + 1]):
            end = index + 1
            stop = end - 1 if not rows[end].blanks else end
            asked = within = -1
        if index < stop and "?" in rows[index].text:
            asked = max(asked, index)
        if index + 1 < stop and _blank_in_sentence(rows, index + 1):
            within = max(within, index)
        begins = ends_sentence(rows[index - 1].text) and rows[index].text[:1].isupper()
        if index < len(rows) - 2 and begins and asked >= index and within >= index:
            found.append(index)
    return found


def _double(row: Row) -> bool:
    return row.blanks == 1 and not row.page_break
