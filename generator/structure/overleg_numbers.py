"""A schriftelijk overleg whose questions are numbered through all fracties, and answered by number below."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.dutch.numbers import read_numbers
from generator.layout.rows import Row
from generator.structure.label import Label
from generator.structure.series import ALONE, DOTTED

FEWEST_NUMBERS = 2


def numbered_labels(rows: Sequence[Row], labels: Mapping[int, Label], answering: int) -> dict[int, Label]:
    """The labels of the numbers, where all that are asked above the row `answering` are answered below it.

    `labels` are those of the headings of fracties. Empty where they are not the same numbers, from 1 on, or
    where each fractie begins at 1 again.
    """
    first = min((i for i, label in labels.items() if label.asker), default=len(rows))
    for form in (ALONE, DOTTED):
        if _begins_again(rows, range(first, answering), form):
            continue
        asked = _counting(rows, range(first, answering), form)
        answered = _counting(rows, range(answering, len(rows)), form)
        if len(asked) >= FEWEST_NUMBERS and len(asked) == len(answered):
            questions = {i: _label(rows[i], form, asker=_asker(i, labels)) for i in asked}
            return questions | {i: _label(rows[i], form) for i in answered}
    return {}


def _begins_again(rows: Sequence[Row], places: range, form: re.Pattern[str]) -> bool:
    firsts = (form.match(rows[index].text) for index in places)
    return len([match for match in firsts if match and match["numbers"] == "1"]) > 1


def _counting(rows: Sequence[Row], places: range, form: re.Pattern[str]) -> list[int]:
    """The rows that open with 1, 2, 3 …, each the first with its number."""
    found: list[int] = []
    for index in places:
        match = form.match(rows[index].text)
        if match and match["numbers"] == str(len(found) + 1):
            found.append(index)
    return found


def _asker(index: int, labels: Mapping[int, Label]) -> str:
    """The fractie below whose heading a row stands."""
    above = max((i for i, label in labels.items() if i < index and label.asker), default=None)
    return labels[above].asker if above is not None else ""


def _label(row: Row, form: re.Pattern[str], asker: str = "") -> Label:
    match = form.match(row.text)
    numbers = tuple(one.number for one in read_numbers(match["numbers"])) if match else ()
    return Label("question" if asker else "answer", numbers, match.end() if match else 0, asker=asker)
