"""Which answer covers which questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.diagnostics import diagnose
from generator.model import Basis, Diagnostic


@dataclass(frozen=True, slots=True)
class Coverage:
    """The anchors an answer covers, and whether the print states that or the order implies it."""

    questions: tuple[str, ...]
    basis: Basis


@dataclass(slots=True)
class _Asked:
    number: str | None
    anchor: str
    line: int
    answered: bool = False


class Pairing:
    """Follows a document from question to answer and says what each answer covers.

    `diagnostics` gathers the irregularities met on the way.
    """

    def __init__(self) -> None:
        self._asked: list[_Asked] = []
        self._pending: list[_Asked] = []
        self.diagnostics: list[Diagnostic] = []

    def ask(self, number: str | None, anchor: str, line: int) -> None:
        """A question is printed here."""
        asked = _Asked(number, anchor, line)
        self._asked.append(asked)
        self._pending.append(asked)

    def answer(self, numbers: Sequence[str], line: int) -> Coverage:
        """An answer is printed here, labelled with `numbers` or, if empty, with none."""
        covered = [asked for number in numbers if (asked := self._question(number, line))]
        basis: Basis = "stated"
        if not covered and self._pending:
            covered = self._pending if not numbers else self._pending[-1:]
            basis = "inferred" if numbers or len(covered) > 1 else "stated"
            self._report_inferred(covered, numbers, line, basis)
        elif not covered:
            self.diagnostics.append(diagnose("answer-without-question", line, numbers=", ".join(numbers) or "?"))
        for asked in covered:
            asked.answered = True
        self._pending = []
        return Coverage(tuple(asked.anchor for asked in covered), basis)

    def unanswered(self) -> list[Diagnostic]:
        """A diagnostic for each question left without an answer."""
        return [diagnose("question-without-answer", a.line, number=a.number or "zonder nummer") for a in self._asked if not a.answered]

    def _question(self, number: str, line: int) -> _Asked | None:
        """The question that an answer's number means: an open one, else the last one printed with it."""
        printed = [asked for asked in self._asked if asked.number == number]
        if not printed:
            self.diagnostics.append(diagnose("answer-to-missing-question", line, number=number))
            return None
        return next((asked for asked in printed if not asked.answered), printed[-1])

    def _report_inferred(self, covered: Sequence[_Asked], numbers: Sequence[str], line: int, basis: Basis) -> None:
        if basis == "inferred":
            questions = " en ".join(asked.number or "zonder nummer" for asked in covered)
            self.diagnostics.append(diagnose("inferred-answer", line, questions=questions))
