"""Which lines open a question or an answer, in whichever of the customary styles a document is printed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.dutch.numbers import NUMBER_LIST, read_numbers
from generator.layout.rows import Place, Row, begins_cell, starts_sentence
from generator.structure.answers_below import answers_below
from generator.structure.label_rows import printed_labels, stated_labels
from generator.structure.labels import Label

DocumentStyle: TypeAlias = Literal["labelled", "numbered", "unnumbered"]

LARGEST_GAP = 3
"""A question's number follows the one before it at most so far."""
SHORTEST_REQUEST = 20
"""Characters; what has fewer and no question mark is a heading."""
LONGEST_QUESTION = 60
"""A question prints a question mark within so many rows."""

LONGEST_SHORT_LINE = 40
"""A line with more characters than these, and no end of a sentence, goes on below."""

_CAPITAL = r"[\"'‘“«(\[]?\s?[A-ZÀ-Þ’]"
_DOTTED = re.compile(rf"[*_•\s]*(?P<numbers>{NUMBER_LIST})\s?[.):]{{1,2}}[*_]*\s*(?=$|{_CAPITAL})")
_ALONE = re.compile(rf"[*_•\s]*(?P<numbers>{NUMBER_LIST})[*_]*$")
_LEADING = re.compile(rf"(?P<numbers>\d{{1,3}}[a-z]?)\s+(?={_CAPITAL})")
_LEADING_LIST = re.compile(rf"(?P<numbers>{NUMBER_LIST})\s+(?={_CAPITAL})")


@dataclass(frozen=True, slots=True)
class Openings:
    """The labels of a document by the place of their row; `answers`: whether "Antwoord" is among them."""

    style: DocumentStyle
    labels: Mapping[Place, Label]
    answers: bool


def find_openings(rows: Sequence[Row]) -> Openings:
    """The labels of a document, and the style they are printed in.

    What markup states to be questions and answers decides, then printed "Vraag …" labels. Without them
    numbers open the questions, in the one form ("1. Kunt u", "1" alone, "1 Hoeveel") that yields the longest
    series. Without numbers the questions are not labelled at all.
    """
    stated = stated_labels(rows)
    if any(label.opens in ("question", "answer") for label in stated.values()):
        answers = any(label.opens == "answer" for label in stated.values())
        return Openings("labelled", {rows[i].place: label for i, label in stated.items()}, answers)
    printed = printed_labels(rows) | stated
    if any(label.opens == "question" for label in printed.values()):
        return _openings("labelled", rows, printed, {})
    series = max((_series(rows, printed, form) for form in (_DOTTED, _ALONE, _LEADING)), key=len)
    if not series:
        return _openings("unnumbered", rows, printed, {})
    return _openings("numbered", rows, printed | series, _leading_answers(rows, series))


def _openings(
    style: DocumentStyle, rows: Sequence[Row], labels: Mapping[int, Label], leading: Mapping[int, Label]
) -> Openings:
    """The openings with these labels, those of answers below all questions, and `leading` ones."""
    below = {**labels, **answers_below(rows, labels)}
    answers = any(label.opens == "answer" for label in below.values())
    placed = {rows[index].place: label for index, label in {**below, **leading}.items()}
    return Openings(style, placed, answers)


def _series(rows: Sequence[Row], printed: Mapping[int, Label], form: re.Pattern[str]) -> dict[int, Label]:
    """The rows that open questions 1, 2, 3 … in one form of numbering."""
    free = [i for i in range(len(rows)) if i not in printed and not (form is _DOTTED and _wraps(rows, i))]
    matches = {i: m for i in free if (m := form.match(rows[i].text[:400]))}
    stops: dict[int, Label | None] = {**dict.fromkeys(matches), **printed}
    answers = any(label.opens == "answer" for label in printed.values())
    numbers = {i: tuple(n.number for n in read_numbers(match["numbers"])) for i, match in matches.items()}
    values = {_value(number) for some in numbers.values() for number in some}
    found: dict[int, Label] = {}
    last = 0
    for index, match in matches.items():
        first, highest = numbers[index][0], _value(numbers[index][-1])
        goes_on = not answers and last > 0 and highest + 1 in values
        if not _follows(rows, index, first, last, form) or not _asks(rows, index, stops, goes_on=goes_on):
            continue
        found[index] = Label("question", numbers[index], match.end())
        last = max(last, highest)
    return found


def _value(number: str) -> int:
    return int(number.rstrip("abcdefghijklmnopqrstuvwxyz"))


def _follows(rows: Sequence[Row], index: int, number: str, last: int, form: re.Pattern[str]) -> bool:
    """Whether a number carries the series on; only a list's layout can vouch for one printed again."""
    value = _value(number)
    if form is _LEADING and not begins_cell(rows, index):
        return False
    if last == 0:
        return value == 1
    if last < value <= last + LARGEST_GAP or not number.isdigit():
        return value >= last
    return form is _LEADING and last - LARGEST_GAP < value <= last and _double_spaced(rows, index)


def _wraps(rows: Sequence[Row], index: int) -> bool:
    """Whether the line above breaks off in mid-sentence, right before a number: "artikel 273f, lid | 2."."""
    row, above = rows[index], rows[index - 1] if index else None
    if above is None or row.blanks or row.page_break:
        return False
    return len(above.text) > LONGEST_SHORT_LINE and above.text[-1].islower()


def _double_spaced(rows: Sequence[Row], index: int) -> bool:
    below = rows[index + 1] if index + 1 < len(rows) else None
    return rows[index].blanks > 0 and below is not None and below.blanks == 1


def _asks(rows: Sequence[Row], index: int, stops: Mapping[int, Label | None], *, goes_on: bool) -> bool:
    """Whether what stands up to the next line that may open something is a question.

    It holds a question mark, or an answer follows it ("Graag een overzicht."); where no
    answer is labelled, it is believed if the series `goes_on`. "1. Inleiding" is none.
    """
    for offset in range(index, min(len(rows), index + LONGEST_QUESTION)):
        label = stops.get(offset)
        if offset > index and offset in stops:
            return (label is not None and label.opens == "answer") or (
                goes_on and len(rows[index].text) > SHORTEST_REQUEST
            )
        if "?" in rows[offset].text:
            return True
    return False


def _leading_answers(rows: Sequence[Row], series: Mapping[int, Label]) -> dict[int, Label]:
    """ "22–25 Precieze data ontbreken": an answer that prints the questions it covers (seed 003)."""
    found: dict[int, Label] = {}
    asked: set[str] = set()
    for index, row in enumerate(rows):
        if index in series:
            asked.update(series[index].numbers)
        elif asked and row.text[:1].isdigit() and (match := _LEADING_LIST.match(row.text[:400])):
            numbers = tuple(printed.number for printed in read_numbers(match["numbers"]))
            if len(numbers) > 1 and asked.issuperset(numbers) and starts_sentence(row.text[match.end() :]):
                found[index] = Label("answer", numbers, match.end())
    return found
