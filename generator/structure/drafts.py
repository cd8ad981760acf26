"""Segments taken apart into what becomes one part each: a question, an answer, a section."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.layout.rows import Row
from generator.layout.setting import Setting
from generator.model.diagnostic import Diagnostic
from generator.model.document import Role
from generator.model.rules import diagnose
from generator.model.source import Line
from generator.structure.anchors import Anchors
from generator.structure.joint import split_questions
from generator.structure.pairing import Answered, Asked, Printed
from generator.structure.sections import introduction, signature_start
from generator.structure.segments import Segment


@dataclass(frozen=True, slots=True)
class QuestionDraft:
    asked: Asked
    rows: Sequence[Row]
    label: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    answered: Answered
    rows: Sequence[Row]
    label: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class SectionDraft:
    role: Role
    rows: Sequence[Row]
    label: tuple[Line, ...] = ()


Draft: TypeAlias = QuestionDraft | AnswerDraft | SectionDraft


def printed_in(drafts: Iterable[Draft]) -> list[Printed]:
    """The questions and answers among some drafts, for pairing."""
    return [
        d.asked if isinstance(d, QuestionDraft) else d.answered
        for d in drafts
        if not isinstance(d, SectionDraft)
    ]


class Drafting:
    """Takes the segments of one document apart; `diagnostics` gathers the doubts about it."""

    def __init__(self, anchors: Anchors, setting: Setting) -> None:
        self._anchors, self._setting = anchors, setting
        self.diagnostics: list[Diagnostic] = []

    def drafts(self, segment: Segment) -> Iterator[Draft]:
        """The drafts of one segment, in the order of the print."""
        if segment.kind == "question":
            yield from self._questions(segment)
        elif segment.kind == "masthead":
            paragraphs = self._setting.paragraphs(segment.rows)
            yield from (SectionDraft(role, rows) for role, rows in introduction(paragraphs))
        elif segment.kind in ("introduction", "signature"):
            yield SectionDraft(segment.kind, segment.rows, segment.label)
        else:
            yield from _with_signature(segment)

    def _questions(self, segment: Segment) -> Iterator[QuestionDraft]:
        """One draft for each number of the label; only the first carries the label itself."""
        numbers: list[str | None] = [*segment.numbers] or [None]
        pieces = self._pieces(segment, len(numbers))
        for count, (number, rows) in enumerate(zip(numbers, pieces, strict=True)):
            line = rows[0].line.number if rows and count else segment.line
            asked = Asked(number, self._anchors.question(number), line)
            yield QuestionDraft(asked, rows, () if count else segment.label)

    def _pieces(self, segment: Segment, count: int) -> Sequence[Sequence[Row]]:
        if count == 1:
            return [segment.rows]
        pieces, sure = split_questions(segment.rows, count, self._setting.width)
        if not sure:
            numbers = ", ".join(segment.numbers)
            self.diagnostics.append(diagnose("joint-questions-unsure", segment.line, numbers=numbers))
        return pieces


def _with_signature(segment: Segment) -> Iterator[Draft]:
    cut = signature_start(segment.rows)
    rows, signed = segment.rows[:cut], segment.rows[cut:]
    if segment.kind == "answer":
        yield AnswerDraft(Answered(segment.numbers, segment.line), rows, segment.label)
    elif segment.kind in ("explanation", "announcement"):
        yield SectionDraft(segment.kind, rows, segment.label)
    if signed:
        yield SectionDraft("signature", signed)
