"""Answers that are printed below all the questions, under one heading, by number alone.

"Antwoord van minister Pronk (…)" or "Antwoorden", and below it "1 Ja." and "2 en 3 Neen.". The heading
becomes a masthead in the middle of the document: it says who answered, and when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.dutch.numbers import NUMBER_LIST, read_numbers
from generator.layout.rows import Row, begins_cell
from generator.structure.label import Label

LONGEST_HEADING = 6
"""Rows: who answers, also on behalf of whom, and when that was received."""

_CAPITAL = r"[\"'‘“«(\[]?\s?[A-ZÀ-Þ’]"
_NUMBERED = re.compile(
    rf"[*_•\s]*(?P<numbers>{NUMBER_LIST})(?P<mark>\s?[.):]{{0,2}})[*_]*(?:$|(?P<space>\s+)(?={_CAPITAL}))"
)
_BY_WHOM = re.compile(
    r"[*_#\s]*(?:(?:Nader|Aanvullend)\s+a|A)ntwoord(?:en)?\s+van\s+(?:de\s+)?(?:heer\s+|mevrouw\s+)?"
    r"(?:[Mm]inister|[Ss]taatssecretaris)(?:-[Pp]resident)?\s+[^?.]*(?:\(|$)"
)


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A row that begins with numbers; `form` is how they are printed: with a full stop, alone on the row."""

    index: int
    numbers: tuple[str, ...]
    form: tuple[str, bool]
    end: int


def answers_below(rows: Sequence[Row], labels: Mapping[int, Label]) -> dict[int, Label]:
    """The labels, by row, of a heading below the questions and of the answers under it that print numbers.

    `labels` are those of the document so far. The numbers are believed only if together they name each
    question once: else a list within one answer would be taken apart.
    """
    questions = [index for index, label in labels.items() if label.opens == "question"]
    answers = [index for index, label in labels.items() if label.opens == "answer"]
    if not questions:
        return {} if answers else _one_answer(rows, labels, list(_below_unnumbered(rows)))
    if any(index < max(questions) for index in answers):
        return {}
    if any(_names_who(rows, index) for index in range(min(questions), max(questions))):
        return {}
    headings = list(_headings(rows, labels, max(questions)))
    if not headings:
        return {}
    asked = list(chain.from_iterable(labels[index].numbers for index in sorted(questions)))
    below = _numbered(rows, max(headings) + 1, asked)
    if below or any(labels[index].numbers for index in answers):
        return {**{index: Label("masthead", (), 0) for index in headings}, **below}
    return _one_answer(rows, labels, headings)


def _headings(rows: Sequence[Row], labels: Mapping[int, Label], last_question: int) -> Iterator[int]:
    """The rows, close together, that say no more than that answers follow, and by whom."""
    end = len(rows)
    for index in range(last_question + 1, len(rows)):
        label = labels.get(index)
        if index > end or (label is not None and (label.numbers or label.end < len(rows[index].text))):
            return
        if _names_who(rows, index) if label is None else label.opens == "answer":
            yield index
            end = index + LONGEST_HEADING


def _below_unnumbered(rows: Sequence[Row]) -> Iterator[int]:
    """The heading right below the last question of a document that numbers none."""
    for index in range(1, len(rows)):
        if _names_who(rows, index) and rows[index - 1].text.endswith("?"):
            yield index


def _one_answer(
    rows: Sequence[Row], labels: Mapping[int, Label], headings: Sequence[int]
) -> dict[int, Label]:
    """One answer to all questions: it begins below the heading that names who gives it."""
    named = [index for index in headings if index not in labels]
    if not named:
        return {}
    ends = (index for index in range(named[-1], named[-1] + LONGEST_HEADING) if index < len(rows))
    last = next((index for index in ends if rows[index].text.rstrip(".").endswith(")")), named[-1])
    above = {index: Label("masthead", (), 0) for index in headings}
    below = last + 1
    return {**above, below: Label("answer", (), 0)} if below < len(rows) and below not in labels else {}


def _numbered(rows: Sequence[Row], start: int, asked: list[str]) -> dict[int, Label]:
    """The answers by number from `start` on, in one form and in the order of their first numbers, or none."""
    begins = (index for index in range(start, len(rows)) if index == start or _begins(rows, index))
    candidates = [found for index in begins if (found := _read(rows, index, asked))]
    if not candidates or candidates[0].index >= start + LONGEST_HEADING:
        return {}
    alike = [one for one in candidates if one.form == candidates[0].form]
    firsts = [asked.index(one.numbers[0]) for one in alike]
    in_order = firsts == sorted(set(firsts))
    if not in_order or sorted(number for one in alike for number in one.numbers) != sorted(asked):
        return {}
    return {one.index: Label("answer", one.numbers, one.end) for one in alike}


def _read(rows: Sequence[Row], index: int, asked: list[str]) -> _Numbered | None:
    text = rows[index].text
    match = _NUMBERED.match(text[:400]) if text[:8].strip("*_• ")[:1].isdigit() else None
    if match is None:
        return None
    numbers = tuple(printed.number for printed in read_numbers(match["numbers"]))
    if not set(numbers) <= set(asked):
        return None
    return _Numbered(index, numbers, (match["mark"].strip(), match["space"] is None), match.end())


def _names_who(rows: Sequence[Row], index: int) -> bool:
    return _begins(rows, index) and _BY_WHOM.match(rows[index].text) is not None


def _begins(rows: Sequence[Row], index: int) -> bool:
    """Also right below a heading: "Antwoorden:", "(ontvangen 5 april 1998)"."""
    return begins_cell(rows, index) or rows[index - 1].text.endswith((":", ")"))
