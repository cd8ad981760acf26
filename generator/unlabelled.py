"""Where a question ends and its answer begins, when no label says so.

A list of questions and answers (seed 003) prints its questions double-spaced and its
answers single-spaced; other documents part the two by a blank line. Page breaks,
addresses, italics and answers of one line break both rules, so the text has a say too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.rows import Row, broke_early, ends_sentence

_ASKED = re.compile(r"[?.)][\"'’”»)\]]*\s?(?:\[?\d{1,2}\]?\)?)?$")


def answer_start(rows: Sequence[Row], width: int) -> int | None:
    """The index of the first row of the answer within a question's rows, or None if it has none."""
    double = _is_double_spaced(rows)
    asked = False
    for index in range(1, len(rows)):
        asked = asked or "?" in rows[index - 1].text
        if not asked or not _ASKED.search(rows[index - 1].text[-30:]):
            continue
        if _begins_answer(rows, index, width, double=double):
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
        if len(asked) > 1 and any("?" in row.text for row in asked):
            return index
    return None


def _is_double_spaced(rows: Sequence[Row]) -> bool:
    """Whether the question's first lines have a blank line between them, as in a list."""
    following = [row for row in rows[1:4] if not row.page_break]
    return bool(following) and following[0].blanks == 1 and not rows[0].text.rstrip().endswith("?")


def _begins_answer(rows: Sequence[Row], index: int, width: int, *, double: bool) -> bool:
    row = rows[index]
    below = rows[index + 1] if index + 1 < len(rows) else None
    if double or _looks_double(rows, index):
        goes_on = below is not None and below.blanks == 1 and not below.page_break
        if row.page_break:
            return not goes_on
        single = below is not None and below.blanks == 0 and not below.page_break
        return single or broke_early(rows[index - 1], row, width) or (below is None and "?" not in row.text)
    parted = row.blanks > 0 or row.page_break
    return (parted or broke_early(rows[index - 1], row, width)) and not _only_asks(rows, index)


def _looks_double(rows: Sequence[Row], index: int) -> bool:
    """Two lines with a blank between them and no blank further down: a short question and its answer."""
    below = rows[index + 1] if index + 1 < len(rows) else None
    return rows[index].blanks == 1 and below is not None and below.blanks == 1


def _only_asks(rows: Sequence[Row], index: int) -> bool:
    """Whether the paragraph that begins here ends in a question mark: still the question."""
    last = index
    while last + 1 < len(rows) and not rows[last + 1].blanks and not rows[last + 1].page_break:
        last += 1
    return rows[last].text.rstrip("\"'’”») ").endswith("?")


def _double_spaced_run(rows: Sequence[Row], index: int) -> Sequence[Row]:
    """The rows from `index` on as long as one blank line parts each from the next."""
    end = index + 1
    while end < len(rows) and rows[end].blanks == 1 and not rows[end].page_break:
        end += 1
    single_below = end < len(rows) and not rows[end].blanks
    return rows[index : end - 1] if single_below else rows[index:end]
