"""What is irregular about a document as a whole: its numbering, its layout, its emptiness."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import dropwhile
from string import ascii_lowercase

from generator.identity.wording import count
from generator.model.diagnostic import Diagnostic
from generator.model.document import Answer, Document
from generator.model.excerpt import excerpt
from generator.model.rules import diagnose
from generator.model.source import Line
from generator.structure.segments import Segment
from generator.structure.tails import closing
from generator.structure.word_doubts import word_doubts

LONGEST_TITLE = 6
"""Rows of the heading of a document."""
_HEADING = re.compile(r"(?:Mondelinge\s+)?Vra(?:ag|gen)\s+van\s+(?:het\s+lid|de\s+leden)\b")
_SUBMITTED = re.compile(r"\([Ii]ngezonden\b")


def unlike_label_doubts(lines: Iterable[Line]) -> list[Diagnostic]:
    """Of each line that reads as a label and is not printed as the others are, that it is doubtful."""
    return [diagnose("unlike-label", line.number, label=excerpt(line.text)) for line in lines]


def furniture_doubts(
    guessed: Iterable[Line], quoted: Iterable[Line], lone: Iterable[Line]
) -> list[Diagnostic]:
    """Of letterheads that could be text, headers that could be quoted, and numbers that could be of pages."""
    heads = [diagnose("guessed-letterhead", line.number, text=excerpt(line.text)) for line in guessed]
    heads += [diagnose("quoted-furniture", line.number, text=excerpt(line.text)) for line in quoted]
    return heads + [diagnose("lone-number", line.number, number=line.text) for line in lone]


def numbering_doubts(found: Sequence[Segment]) -> list[Diagnostic]:
    """Repeated, missing and absent question numbers."""
    doubts: list[Diagnostic] = []
    seen: set[str] = set()
    last = 0
    for segment in (segment for segment in found if segment.kind == "question"):
        doubts += [diagnose("duplicate-number", segment.line, number=n) for n in segment.numbers if n in seen]
        seen.update(segment.numbers)
        values = [int(n.rstrip(ascii_lowercase)) for n in segment.numbers]
        if values and last and min(values) > last + 1:
            doubts.append(diagnose("number-gap", segment.line, before=last, after=min(values)))
        if not segment.numbers and last:
            doubts.append(diagnose("question-without-number", segment.line, before=last))
        last = max([last, *values])
    return doubts


def layout_doubts(document: Document, found: Sequence[Segment], *, announced: bool) -> list[Diagnostic]:
    """What holds for the whole document; `announced`: its masthead says that answers follow."""
    return [
        *_emptiness(document),
        *_late_start(found),
        *_without_answers(document, announced=announced),
        *_second_document(found),
        *_wordless(found),
        *_signed(found),
        *_unlabelled(found),
        *word_doubts(document),
    ]


def _emptiness(document: Document) -> list[Diagnostic]:
    if document.questions() or document.kind in ("postponement", "oral"):
        return []
    return [diagnose("no-questions", 1)]


def _late_start(found: Sequence[Segment]) -> list[Diagnostic]:
    """No question 1, nor a 1a: those before the lowest number may stand unread in the introduction."""
    numbered = [segment for segment in found if segment.kind == "question" and segment.numbers]
    values = [int(n.rstrip(ascii_lowercase)) for segment in numbered for n in segment.numbers]
    if not values or min(values) <= 1:
        return []
    return [diagnose("numbering-starts-late", numbered[0].line, first=min(values))]


def _without_answers(document: Document, *, announced: bool) -> list[Diagnostic]:
    """That there are answers is said, or who gave them, but not what they are."""
    announced = announced or bool(document.metadata.answered or document.metadata.answered_by)
    answers = any(isinstance(part, Answer) for part in document.parts)
    missing = document.kind == "questions" and document.questions() and announced and not answers
    return [diagnose("answers-not-found", 1)] if missing else []


def _second_document(found: Sequence[Segment]) -> list[Diagnostic]:
    """A heading of a document below its own masthead, which in markup is of more than one piece."""
    below = dropwhile(lambda segment: segment.kind == "masthead", found)
    rows = [row for segment in below for row in segment.rows]
    texts = [row.text for row in rows]
    return [
        diagnose("second-document", row.line.number)
        for index, row in enumerate(rows)
        if _HEADING.match(row.text) and _SUBMITTED.search(" ".join(texts[index : index + LONGEST_TITLE]))
    ]


def _wordless(found: Sequence[Segment]) -> list[Diagnostic]:
    """Labels with nothing below them."""
    empty = [s for s in found if s.kind in ("question", "answer") and s.label and not s.rows]
    return [diagnose("nothing-below-label", s.line, label=s.label[0].text.strip()) for s in empty]


def _signed(found: Sequence[Segment]) -> list[Diagnostic]:
    """Signatures at the end of an answer that others follow: two letters may have become one document."""
    answers = [segment for segment in found if segment.kind == "answer"][:-1]
    tails = ((segment.rows[tail.start], tail) for segment in answers for tail in closing(segment.rows))
    signed = (row for row, tail in tails if tail.role == "signature")
    return [diagnose("signature-in-answer", row.line.number, text=excerpt(row.text)) for row in signed]


def _unlabelled(found: Sequence[Segment]) -> list[Diagnostic]:
    questions = [s for s in found if s.kind == "question" and not s.labelled]
    answers = [s for s in found if s.kind == "answer" and not s.labelled]
    numbered = any(s.numbers for s in found if s.kind == "question")
    asked = count(len(questions), "vraag", "vragen")
    told = count(len(answers), "antwoord", "antwoorden")
    doubts = (
        [diagnose("unlabelled-questions", questions[0].line, questions=asked)]
        if questions and not numbered
        else []
    )
    return doubts + ([diagnose("unlabelled-answers", answers[0].line, answers=told)] if answers else [])
