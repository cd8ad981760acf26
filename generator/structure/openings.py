"""Which lines open a question or an answer, in whichever of the customary styles a document is printed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.dutch.numbers import NUMBER_LIST, read_numbers
from generator.layout.rows import Place, Row, starts_sentence
from generator.structure.answers_below import answers_below
from generator.structure.label import Label
from generator.structure.label_rows import printed_labels, stated_labels
from generator.structure.overleg import heading_labels, overleg_openings
from generator.structure.series import FORMS, series

DocumentStyle: TypeAlias = Literal["labelled", "numbered", "unnumbered", "overleg"]

_CAPITAL = r"[\"'‘“«(\[]?\s?[A-ZÀ-Þ’]"
_NUMBER = re.compile(r"\d{1,4}[a-z]?$")
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
    if overleg := overleg_openings(rows):
        return _openings("overleg", rows, overleg, {})
    printed = printed_labels(rows) | stated | _table_labels(rows)
    if any(label.opens == "question" for label in printed.values()):
        return _openings("labelled", rows, printed, {})
    printed |= heading_labels(rows)
    numbered = max((series(rows, printed, form) for form in FORMS), key=len)
    if not numbered:
        return _openings("unnumbered", rows, printed, {})
    return _openings("numbered", rows, printed | numbered, _leading_answers(rows, numbered))


def _table_labels(rows: Sequence[Row]) -> dict[int, Label]:
    """In a table of questions and answers the number of a row opens the question, its last cell the answer.

    No other line is cut in three pieces, of which the first is a number.
    """
    found: dict[int, Label] = {}
    for index in range(len(rows) - 2):
        number, asked, answered = rows[index : index + 3]
        if number.line.number == asked.line.number == answered.line.number and _NUMBER.match(number.text):
            found[index] = Label("question", (number.text,), len(number.text))
            found[index + 2] = Label("answer", (number.text,), 0)
    return found


def _openings(
    style: DocumentStyle, rows: Sequence[Row], labels: Mapping[int, Label], leading: Mapping[int, Label]
) -> Openings:
    """The openings with these labels, those of answers below all questions, and `leading` ones."""
    below = {**labels, **({} if style == "overleg" else answers_below(rows, labels))}
    answers = any(label.opens == "answer" for label in below.values())
    placed = {rows[index].place: label for index, label in {**below, **leading}.items()}
    return Openings(style, placed, answers)


def _leading_answers(rows: Sequence[Row], numbered: Mapping[int, Label]) -> dict[int, Label]:
    """ "22–25 Precieze data ontbreken": an answer that prints the questions it covers (seed 003)."""
    found: dict[int, Label] = {}
    asked: set[str] = set()
    for index, row in enumerate(rows):
        if index in numbered:
            asked.update(numbered[index].numbers)
        elif asked and row.text[:1].isdigit() and (match := _LEADING_LIST.match(row.text[:400])):
            numbers = tuple(printed.number for printed in read_numbers(match["numbers"]))
            if len(numbers) > 1 and asked.issuperset(numbers) and starts_sentence(row.text[match.end() :]):
                found[index] = Label("answer", numbers, match.end())
    return found
