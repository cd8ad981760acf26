"""Which lines open a question or an answer, in whichever of the customary styles a document is printed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.dutch.numbers import NUMBER_LIST, read_numbers
from generator.layout.rows import Place, Row, starts_sentence
from generator.structure.answers_below import answers_below
from generator.structure.labels import Label, read_label
from generator.structure.overleg import heading_labels, overleg_openings
from generator.structure.series import FORMS, series
from generator.structure.weak_labels import believed

DocumentStyle: TypeAlias = Literal["labelled", "numbered", "unnumbered", "overleg"]

_CAPITAL = r"[\"'‘“«(\[]?\s?[A-ZÀ-Þ’]"
_LEADING_LIST = re.compile(rf"(?P<numbers>{NUMBER_LIST})\s+(?={_CAPITAL})")

_UNFINISHED = re.compile(
    r"(?:^|\s)(?:van|op|in|bij|zie|Zie|het|de|en|of|onder|uit|aan|naar|met|voor|mijn|uw|als|dan|door|bij|over)$"
)


@dataclass(frozen=True, slots=True)
class Openings:
    """The labels of a document by the place of their row; `answers`: whether "Antwoord" is among them."""

    style: DocumentStyle
    labels: Mapping[Place, Label]
    answers: bool


def find_openings(rows: Sequence[Row]) -> Openings:
    """The labels of a document, and the style they are printed in.

    Printed "Vraag …" labels decide. Without them numbers open the questions, in the one
    form ("1. Kunt u", "1" alone, "1 Hoeveel") that yields the longest series. Without
    numbers the questions are not labelled at all.
    """
    printed = believed(
        {
            i: label
            for i, row in enumerate(rows)
            if (label := read_label(row.text)) and not _in_sentence(rows, i)
        }
    )
    if overleg := overleg_openings(rows):
        return _openings("overleg", rows, overleg, {})
    if any(label.opens == "question" for label in printed.values()):
        return _openings("labelled", rows, printed, {})
    printed |= heading_labels(rows)
    numbered = max((series(rows, printed, form) for form in FORMS), key=len)
    if not numbered:
        return _openings("unnumbered", rows, printed, {})
    return _openings("numbered", rows, printed | numbered, _leading_answers(rows, numbered))


def _openings(
    style: DocumentStyle, rows: Sequence[Row], labels: Mapping[int, Label], leading: Mapping[int, Label]
) -> Openings:
    """The openings with these labels, those of answers below all questions, and `leading` ones."""
    below = {**labels, **({} if style == "overleg" else answers_below(rows, labels))}
    answers = any(label.opens == "answer" for label in below.values())
    placed = {rows[index].place: label for index, label in {**below, **leading}.items()}
    return Openings(style, placed, answers)


def _in_sentence(rows: Sequence[Row], index: int) -> bool:
    """Whether the line above cannot end there: "Zie het | Antwoord op vraag 1." is no label."""
    return index > 0 and not rows[index].blanks and _UNFINISHED.search(rows[index - 1].text[-12:]) is not None


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
