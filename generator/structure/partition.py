"""A document parted into questions, answers and what stands around them, labelled or not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from generator.layout.rows import Row
from generator.structure.label import Opens
from generator.structure.openings import Openings
from generator.structure.segments import Segment, segments_of
from generator.structure.unlabelled import Turns, regular_start
from generator.structure.unnumbered import with_unnumbered_questions


def partition(rows: Sequence[Row], openings: Openings, width: int, *, answered: bool) -> list[Segment]:
    """The segments of a document; `answered` tells that it gives answers, labelled or not."""
    found = segments_of(rows, openings)
    if openings.style == "unnumbered":
        return with_unnumbered_questions(found)
    if answered and not openings.answers:
        return [piece for segment in found for piece in _with_answers(segment, width)]
    return list(_with_bare_answers(found)) if openings.answers else found


def _with_answers(segment: Segment, width: int) -> Iterator[Segment]:
    """The rows of a question or answer parted into both, in turn; all but the first have no label."""
    if segment.kind not in ("question", "answer"):
        yield segment
        return
    turns = Turns(segment.rows, width)
    start, piece = 0, segment
    while True:
        end = turns.answer(start) if piece.kind == "question" else turns.question(start)
        yield replace(piece, rows=segment.rows[start:end])
        if end is None:
            return
        other: Opens = "answer" if piece.kind == "question" else "question"
        start, piece = end, Segment(other, (), (), [], labelled=False)


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
