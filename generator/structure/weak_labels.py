"""Which weak labels are labels: those that the document waits for.

"Ad 1." below question 1 opens its answer; in the middle of an answer it speaks of a point. "Anwoord 2" is the
answer to question 2 if that has no other. Each that is believed is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.dutch.numbers import number_value
from generator.structure.label import Label, Opens

FEWEST_QUESTIONS = 2
"""So many weak labels of questions may be all that a document has."""


@dataclass(slots=True)
class _SoFar:
    """What was asked above a label: all numbers, and the questions below which no answer stands yet."""

    asked: set[str] = field(default_factory=set)
    waiting: list[Label] = field(default_factory=list)
    last: Label | None = None

    def add(self, label: Label) -> None:
        if label.opens == "question":
            self.asked.update(label.numbers)
            self.waiting.append(label)
        elif label.opens == "answer":
            self.waiting.clear()
        self.last = label


def believed(labels: Mapping[int, Label]) -> dict[int, Label]:
    """The labels, by row, without the weak ones that the document does not wait for."""
    if _are_all_there_is(labels):
        return dict(labels)
    strong = {(label.opens, n) for label in labels.values() if not label.weak for n in label.numbers}
    below = _next_sure(labels)
    kept: dict[int, Label] = {}
    so_far = _SoFar()
    for index, label in sorted(labels.items()):
        if not label.weak or _awaited(label, so_far, strong, below[index]):
            so_far.add(label)
            kept[index] = label
    return kept


def _are_all_there_is(labels: Mapping[int, Label]) -> bool:
    """Whether a document opens all its questions with weak labels: 1, 2, 3 …, or in turn with answers."""
    parts = [label for _, label in sorted(labels.items()) if label.opens in ("question", "answer")]
    questions = [label for label in parts if label.opens == "question"]
    if len(questions) < FEWEST_QUESTIONS or not all(label.weak for label in questions):
        return False
    numbers = [number for label in questions for number in label.numbers]
    if numbers:
        counted = [str(count) for count in range(1, len(questions) + 1)]
        return numbers == counted and len(parts) > len(questions)
    turns = [label.opens for label in parts]
    return turns == ["question", "answer"] * len(questions)


def _next_sure(labels: Mapping[int, Label]) -> dict[int, Label | None]:
    """The next label below each that is not weak."""
    found: dict[int, Label | None] = {}
    sure: Label | None = None
    for index, label in sorted(labels.items(), reverse=True):
        found[index] = sure
        sure = sure if label.weak else label
    return found


def _awaited(label: Label, so_far: _SoFar, strong: set[tuple[Opens, str]], below: Label | None) -> bool:
    """Whether a weak label comes where one is missing."""
    if any((label.opens, number) in strong for number in label.numbers):
        return False
    if label.opens == "question":
        return bool(label.numbers) and _is_next_question(label, so_far, strong)
    if so_far.last is None or so_far.last.opens != "question":
        return False
    if label.numbers:
        return so_far.asked.issuperset(label.numbers)
    return len(so_far.waiting) == 1 and not _answers(below, so_far.last, strong)


def _is_next_question(label: Label, so_far: _SoFar, strong: set[tuple[Opens, str]]) -> bool:
    """A question with a number of its own: below an answer, or the very next number."""
    if so_far.asked.intersection(label.numbers):
        return False
    if so_far.last is not None and so_far.last.opens == "answer":
        return True
    last = max(map(number_value, so_far.asked), default=0)
    return bool(strong) and number_value(label.numbers[0]) == last + 1


def _answers(below: Label | None, question: Label, strong: set[tuple[Opens, str]]) -> bool:
    """Whether a question has a sure answer: one with its number, or right below what may be one as well."""
    if any(("answer", number) in strong for number in question.numbers):
        return True
    return below is not None and below.opens == "answer" and not below.numbers
