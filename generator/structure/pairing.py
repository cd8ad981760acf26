"""Which answer covers which questions."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.model.diagnostic import Diagnostic
from generator.model.document import Basis
from generator.model.rules import diagnose


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as printed; `number` None where none is, the others as in `Question`."""

    number: str | None
    anchor: str
    line: int
    occurrence: int = 1
    after: str | None = None
    asker: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as printed, with the numbers of its label."""

    numbers: tuple[str, ...]
    line: int
    asker: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The anchors an answer covers, and whether the print states that or the order implies it."""

    questions: tuple[str, ...]
    basis: Basis


Printed: TypeAlias = Asked | Answered


def pair(printed: Sequence[Printed]) -> tuple[list[Coverage], list[Diagnostic]]:
    """What each answer covers, in the order of the print, and the irregularities met on the way."""
    pairing = _Pairing(printed)
    return [pairing.cover(index, answer) for index, answer in _answers(printed)], pairing.diagnostics


def unanswered(printed: Iterable[Printed], coverages: Iterable[Coverage]) -> list[Diagnostic]:
    """A diagnostic for each question that no answer covers."""
    covered = {anchor for coverage in coverages for anchor in coverage.questions}
    return [
        diagnose("question-without-answer", asked.line, number=asked.number or "zonder nummer")
        for asked in printed
        if isinstance(asked, Asked) and asked.anchor not in covered
    ]


class _Pairing:
    """Follows a document from question to answer."""

    def __init__(self, printed: Sequence[Printed]) -> None:
        self._printed = printed
        self._by_number: dict[str, deque[Asked]] = defaultdict(deque)
        for asked in (one for one in printed if isinstance(one, Asked) and one.number):
            self._by_number[asked.number or ""].append(asked)
        self._parts_of: dict[str, list[str]] = defaultdict(list)
        for number in self._by_number:
            self._parts_of[_whole(number)].append(number)
        self._answered: set[str] = set()
        self.diagnostics: list[Diagnostic] = []

    def cover(self, index: int, answer: Answered) -> Coverage:
        """What the answer at `index` covers: the numbers it prints, or the questions of the fractie whose
        heading it has; else the questions that wait for one.
        """
        if answer.asker:
            return self._of_fractie(answer)
        found = [asked for number in answer.numbers for asked in self._questions(number, answer.line)]
        covered = list(dict.fromkeys(found))  # 2a and 2b are both question 2
        basis: Basis = (
            "inferred" if any(self._is_part(n) or self._parts(n) for n in answer.numbers) else "stated"
        )
        pending = [] if covered else self._pending(index)
        if pending:
            covered = pending[-1:] if answer.numbers else pending
            basis = "inferred" if answer.numbers or len(covered) > 1 else "stated"
        elif not covered:
            numbers = ", ".join(answer.numbers) or "zonder nummer"
            self.diagnostics.append(diagnose("answer-without-question", answer.line, numbers=numbers))
        if again := self._again(answer, covered):
            self.diagnostics.append(diagnose("second-answer", answer.line, numbers=", ".join(again)))
        if basis == "inferred":
            questions = " en ".join(asked.number or "zonder nummer" for asked in covered)
            self.diagnostics.append(diagnose("inferred-answer", answer.line, questions=questions))
        self._answered.update(asked.anchor for asked in covered)
        return Coverage(tuple(asked.anchor for asked in covered), basis)

    def _of_fractie(self, answer: Answered) -> Coverage:
        asked = [one for one in self._printed if isinstance(one, Asked) and one.asker == answer.asker]
        if not asked:
            self.diagnostics.append(diagnose("answer-without-question", answer.line, numbers=answer.asker))
        self._answered.update(one.anchor for one in asked)
        return Coverage(tuple(one.anchor for one in asked), "stated")

    def _questions(self, number: str, line: int) -> list[Asked]:
        """The question that a number means; of 1, where only 1a and 1b are asked, those two."""
        if number in self._by_number or self._is_part(number):
            return [self._question(_whole(number) if self._is_part(number) else number)]
        parts = self._parts(number)
        if not parts:
            self.diagnostics.append(diagnose("answer-to-missing-question", line, number=number))
        return [self._question(part) for part in parts]

    def _parts(self, number: str) -> list[str]:
        """The numbers 1a, 1b … that are printed where the question 1 is not."""
        return [] if number in self._by_number else self._parts_of.get(number, [])

    def _question(self, number: str) -> Asked:
        """The question of a number that is printed: the first without answer, else the last."""
        printed = self._by_number[number]
        while len(printed) > 1 and printed[0].anchor in self._answered:
            printed.popleft()
        return printed[0]

    def _again(self, answer: Answered, covered: Sequence[Asked]) -> list[str]:
        """The numbers of the questions that have an answer already, but for answers to parts: 1a, 1b."""
        if any(self._is_part(number) for number in answer.numbers):
            return []
        return [asked.number or "zonder nummer" for asked in covered if asked.anchor in self._answered]

    def _is_part(self, number: str) -> bool:
        """Whether an answer 1b answers a part of question 1: there is no question 1b."""
        return number not in self._by_number and _whole(number) in self._by_number

    def _pending(self, index: int) -> list[Asked]:
        """The questions between the answer before this one and this one."""
        pending: list[Asked] = []
        for place in range(index - 1, -1, -1):
            one = self._printed[place]
            if not isinstance(one, Asked):
                break
            if one.anchor not in self._answered:
                pending.append(one)
        return pending[::-1]


def _whole(number: str) -> str:
    return number.rstrip("abcdefghijklmnopqrstuvwxyz")


def _answers(printed: Sequence[Printed]) -> list[tuple[int, Answered]]:
    return [(index, one) for index, one in enumerate(printed) if isinstance(one, Answered)]
