"""A document parted into questions, answers and what stands around them, labelled or not."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import zip_longest

from generator.layout.rows import Row
from generator.structure.openings import Openings
from generator.structure.segments import Segment, segments_of
from generator.structure.unlabelled import answer_start, question_start, regular_start
from generator.structure.unnumbered import with_unnumbered_questions


def partition(rows: Sequence[Row], openings: Openings, width: int, *, answered: bool) -> list[Segment]:
    """The segments of a document; `answered` tells that it gives answers, labelled or not."""
    found = segments_of(rows, openings)
    if openings.style == "unnumbered":
        return with_unnumbered_questions(found)
    if answered and not openings.answers:
        return [piece for segment in found for piece in _with_answer(segment, width)]
    return list(_with_bare_answers(found)) if openings.answers else found


def _with_answer(segment: Segment, width: int) -> list[Segment]:
    """A question's rows parted into question and answer, and a question without number behind it."""
    if segment.kind not in ("question", "answer"):
        return [segment]
    if segment.kind == "answer":
        return _with_question(segment, width)
    start = answer_start(segment.rows, width)
    if start is None:
        return [segment]
    question = replace(segment, rows=segment.rows[:start])
    return [question, *_with_question(Segment("answer", (), (), segment.rows[start:], labelled=False), width)]


def _with_question(answer: Segment, width: int) -> list[Segment]:
    start = question_start(answer.rows)
    if start is None:
        return [answer]
    rest = Segment("question", (), (), answer.rows[start:], labelled=False)
    return [replace(answer, rows=answer.rows[:start]), *_with_answer(rest, width)]


def _with_bare_answers(found: Sequence[Segment]) -> list[Segment]:
    """Where questions are printed bold, what is not bold below one without an answer is that answer."""
    bold = [regular_start(s.rows) == len(s.rows) for s in found if s.kind == "question" and s.rows]
    if sum(bold) * 2 <= len(bold):
        return list(found)
    answered = {number for s in found if s.kind == "answer" for number in s.numbers}
    below = [segment.kind for segment in found[1:]]
    return [
        piece
        for segment, kind in zip_longest(found, below)
        for piece in ([segment] if kind == "answer" else _with_bare_answer(segment, answered))
    ]


def _with_bare_answer(segment: Segment, answered: Collection[str]) -> list[Segment]:
    start = regular_start(segment.rows)
    if segment.kind != "question" or not 0 < start < len(segment.rows):
        return [segment]
    if any(number in answered for number in segment.numbers):
        return [segment]
    answer = Segment("answer", (), (), segment.rows[start:], labelled=False)
    return [replace(segment, rows=segment.rows[:start]), answer]
