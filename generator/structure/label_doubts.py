"""Labels that were guessed, and lines that look like one and were read as text: both may be wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from string import ascii_lowercase

from generator.dutch.invisible import visible
from generator.dutch.numbers import DIGITS
from generator.layout.rows import Row, begins_cell
from generator.model.diagnostic import Diagnostic
from generator.model.excerpt import excerpt
from generator.model.rules import diagnose
from generator.structure.labels import read_label
from generator.structure.segments import Segment

LONGEST_LABEL_LINE = 60
#: A line that begins as a label does: "Vraag 2: 12 gemeenten", "Antwoord Z".
_LIKE_A_LABEL = re.compile(
    r"[*_#•\s\[(]*(?:Vra(?:ag|gen)|VRAAG|Antwoord(?:en)?|ANTWOORD)\s*[.:#]?\s*(?:\d\w{0,5}|[lIOZS]\w?)\b"
)
#: "1.1", "(1)", "a.", "b)", "II.": in front of a question.
_MARKED = re.compile(
    r"\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[IVX]{1,4})(?:[.):]{1,2}(?=\s|$)|$)|\d{1,2}\.\d{1,2}\s"
)
_NUMBERED = re.compile(rf"(?P<number>{DIGITS})[.):]?(?:\s+[A-ZÀ-Þ‘“«\"'’]|$)")


def label_doubts(found: Sequence[Segment]) -> list[Diagnostic]:
    """The doubts about the labels of a document, in the order of the print."""
    return [
        *_guessed(found),
        *_like_labels(found),
        *_labels_behind(found),
        *_numbers_behind(found),
        *_next_numbers(found),
        *_unread_numbers(found),
        *_unread_answers(found),
    ]


def _guessed(found: Sequence[Segment]) -> Iterator[Diagnostic]:
    for segment in found:
        if segment.guessed and segment.label:
            yield diagnose("label-guessed", segment.line, label=excerpt(segment.label[0].text))


def _like_labels(found: Sequence[Segment]) -> Iterator[Diagnostic]:
    for segment in found:
        for index, row in enumerate(segment.rows):
            if _stands_apart(segment.rows, index) and _LIKE_A_LABEL.match(visible(row.text)):
                yield diagnose("looks-like-label", row.line.number, text=excerpt(row.text))


def _labels_behind(found: Sequence[Segment]) -> Iterator[Diagnostic]:
    """ "Vraag 1          Vraag 2": two columns that were read as one, so that all below is mixed."""
    for segment in found:
        first = segment.rows[0].line if segment.rows and segment.label else None
        if first and first.number == segment.label[-1].number and _is_all_label(first.text.strip()):
            yield diagnose("looks-like-label", first.number, text=excerpt(first.text.strip()))


def _is_all_label(text: str) -> bool:
    label = read_label(text)
    return label is not None and bool(label.numbers) and label.end == len(text)


def _numbers_behind(found: Sequence[Segment]) -> Iterator[Diagnostic]:
    """ "Antwoord: 1" above more text, below question 1: the number may be the answer's own."""
    for question, answer in pairwise(found):
        first = answer.rows[0].text if len(answer.rows) > 1 and answer.label and not answer.numbers else ""
        own = first.rstrip(".:)") in question.numbers
        if question.kind == "question" and answer.kind == "answer" and own:
            text = f"{answer.label[0].text}{first}"
            yield diagnose("looks-like-label", answer.rows[0].line.number, text=excerpt(text))


def _next_numbers(found: Sequence[Segment]) -> Iterator[Diagnostic]:
    """Where a document numbers its questions without a word, a line that carries the next number."""
    numbered = [segment for segment in found if segment.kind == "question" and segment.numbers]
    if not numbered or any(_worded(segment) for segment in numbered):
        return
    last = 0
    for segment in found:
        if segment.kind == "question" and segment.numbers:
            last = int(segment.numbers[-1].rstrip(ascii_lowercase))
        if last:
            yield from _carrying(segment, last + 1)


def _unread_numbers(found: Sequence[Segment]) -> Iterator[Diagnostic]:
    """Where no question has a number, those that open with what may be one: "1.1", "a.", "II."."""
    questions = [segment for segment in found if segment.kind == "question"]
    if any(segment.numbers for segment in questions):
        return
    for segment in questions:
        if segment.rows and _MARKED.match(text := visible(segment.rows[0].text)):
            yield diagnose("looks-like-label", segment.rows[0].line.number, text=excerpt(text))


def _unread_answers(found: Sequence[Segment]) -> Iterator[Diagnostic]:
    """A short first line of an answer without label that has the number of its question: "Re vraag 1"."""
    for question, answer in pairwise(found):
        if question.kind == "question" and answer.kind == "answer" and not answer.labelled:
            first = answer.rows[0].text if len(answer.rows) > 1 else ""
            if question.numbers and _could_name(first, question.numbers[0]):
                yield diagnose("looks-like-label", answer.rows[0].line.number, text=excerpt(first))


def _could_name(text: str, number: str) -> bool:
    if len(text) > LONGEST_LABEL_LINE or text.endswith("."):
        return False
    return re.search(rf"(?<!\w){number}(?!\w)", text) is not None


def _worded(segment: Segment) -> bool:
    """Whether a label says "Vraag"."""
    return any(character.isalpha() for line in segment.label for character in line.text)


def _carrying(segment: Segment, number: int) -> Iterator[Diagnostic]:
    """The first line that begins with a number, unless it counts on from a line above it: a list."""
    listed: set[int] = set()
    for index, row in enumerate(segment.rows):
        match = _NUMBERED.match(visible(row.text)[:20])
        if match is None:
            continue
        value = int(match["number"])
        if value == number and number - 1 not in listed and _stands_apart(segment.rows, index):
            yield diagnose("looks-like-label", row.line.number, text=excerpt(row.text))
            return
        listed.add(value)


def _stands_apart(rows: Sequence[Row], index: int) -> bool:
    return index > 0 and begins_cell(rows, index)
