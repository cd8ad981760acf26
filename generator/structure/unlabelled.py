"""Where a question ends and its answer begins, when no label says so.

A list of questions and answers (seed 003) prints its questions double-spaced and its
answers single-spaced; other documents part the two by a blank line. Page breaks,
addresses, italics and answers of one line break both rules, so the text has a say too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from generator.layout.rows import Row, broke_early, ends_sentence, stands_apart

#: A line that a sentence goes on in; "b) huur" is the member of a list.
_GOES_ON = re.compile(r"[a-zß-ÿ](?![.)])")
_ASKED = re.compile(r"[?.)][\"'’”»)\]*_]*\s?(?:\[?\d{1,2}\]?\)?|[¹²³⁰-⁹]+)?$")


def answer_start(rows: Sequence[Row], width: int) -> int | None:
    """The index of the first row of the answer within a question's rows, or None if it has none."""
    if not rows:
        return None
    if 0 < regular_start(rows) < len(rows):
        return regular_start(rows)
    if _is_double_spaced(rows):
        return _first(rows, lambda index: _single_spaced(rows, index, width))
    parted = _first(rows, lambda index: stands_apart(rows[index]) and not _only_asks(rows, index))
    asked = _line_after_asking(rows) if parted is None else None
    return parted or asked or _first(rows, lambda index: broke_early(rows[index - 1], rows[index], width))


def regular_start(rows: Sequence[Row]) -> int:
    """The index of the first row, at the start of a paragraph, that is neither bold nor in italics."""
    regular = (index for index, row in enumerate(rows) if not row.emphasised and row.begins is not False)
    return next(regular, len(rows))


def _first(rows: Sequence[Row], begins: Callable[[int], bool]) -> int | None:
    """The first row for which `begins` holds, behind a line that could end the question."""
    asked = not any("?" in row.text for row in rows)
    for index in range(1, len(rows)):
        asked = asked or "?" in rows[index - 1].text
        if asked and _ASKED.search(rows[index - 1].text[-30:]) and begins(index):
            return index
    return None


def _line_after_asking(rows: Sequence[Row]) -> int | None:
    """The first line behind one that ends in a question mark from which on nothing is asked any more."""
    for index in range(1, len(rows)):
        if rows[index - 1].text.endswith("?") and not any("?" in row.text for row in rows[index:]):
            return index
    return None


def question_start(rows: Sequence[Row]) -> int | None:
    """The index of the first row of a question without number within an answer's rows, or None.

    Seed 003, line 1104: double-spaced lines that end in a question mark follow an answer.
    """
    for index in range(1, len(rows) - 2):
        if not ends_sentence(rows[index - 1].text) or not rows[index].text[:1].isupper():
            continue
        asked = _double_spaced_run(rows, index)
        if any("?" in row.text for row in asked) and _blank_in_sentence(asked):
            return index
    return None


def _is_double_spaced(rows: Sequence[Row]) -> bool:
    """Whether blank lines part the first lines, not the paragraphs: one stands within a sentence."""
    if any(row.begins is not None for row in rows[:4]):
        return False
    unfinished = not ends_sentence(rows[0].text.rstrip("*_"))
    following = [row for row in rows[1:4] if not row.page_break]
    return bool(following) and following[0].blanks == 1 and (unfinished or _blank_in_sentence(rows[:4]))


def _blank_in_sentence(rows: Sequence[Row]) -> bool:
    """Whether one blank line stands in the middle of a sentence."""
    return any(
        below.blanks == 1
        and below.begins is None
        and not below.page_break
        and not ends_sentence(above.text)
        and _GOES_ON.match(below.text) is not None
        for above, below in pairwise(rows)
    )


def _single_spaced(rows: Sequence[Row], index: int, width: int) -> bool:
    """Whether the answer of a double-spaced question begins here: with a single-spaced line, or a page."""
    row = rows[index]
    below = rows[index + 1] if index + 1 < len(rows) else None
    goes_on = below is not None and below.blanks == 1 and not below.page_break
    if row.page_break:
        return not goes_on
    single = below is not None and below.blanks == 0 and not below.page_break
    return single or broke_early(rows[index - 1], row, width) or (below is None and "?" not in row.text)


def _only_asks(rows: Sequence[Row], index: int) -> bool:
    """Whether the paragraph that begins here ends in a question mark: still the question."""
    last = index
    while last + 1 < len(rows) and not stands_apart(rows[last + 1]):
        last += 1
    return rows[last].text.rstrip("\"'’”»)*_ ").endswith("?")


def _double_spaced_run(rows: Sequence[Row], index: int) -> Sequence[Row]:
    """The rows from `index` on as long as one blank line parts each from the next."""
    end = index + 1
    while end < len(rows) and rows[end].blanks == 1 and not rows[end].page_break:
        end += 1
    single_below = end < len(rows) and not rows[end].blanks
    return rows[index : end - 1] if single_below else rows[index:end]
