"""Questions that no label and no number opens: paragraphs that ask."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.layout.rows import Row, stands_apart
from generator.structure.segments import Segment

#: A question that ends in a full stop: "Kunt u deze vragen afzonderlijk beantwoorden."
_REQUEST = re.compile(r"(?:Kunt|Wilt|Bent|Zou|Gaat|Deelt|Heeft)\s+u\b")


def with_unnumbered_questions(found: Sequence[Segment]) -> list[Segment]:
    """Questions without any label: paragraphs that ask, up to an "Antwoord" or the end."""
    result: list[Segment] = []
    last_answer = max((index for index, segment in enumerate(found) if segment.kind == "answer"), default=0)
    for index, segment in enumerate(found):
        if segment.kind == "masthead":
            body = _title_end(segment.rows)
            result.append(replace(segment, rows=segment.rows[:body]))
            result += _asking(segment.rows[body:])
        elif segment.kind == "answer" and index < last_answer:
            cut = _trailing_question(segment.rows)
            result += [replace(segment, rows=segment.rows[:cut]), *_asking(segment.rows[cut:])]
        else:
            result.append(segment)
    return result


def _title_end(rows: Sequence[Row]) -> int:
    """Where the masthead ends: at the first paragraph that asks, below the title if there is one."""
    for paragraph in _paragraphs(rows):
        text = " ".join(rows[i].text for i in paragraph)
        if "?" in text and not text.startswith(("Vragen", "Vraag", "Mondelinge")):
            return paragraph[0]
    return len(rows)


def _paragraphs(rows: Sequence[Row]) -> list[list[int]]:
    groups: list[list[int]] = []
    for index, row in enumerate(rows):
        if groups and not stands_apart(row):
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _asking(rows: Sequence[Row]) -> list[Segment]:
    """Each paragraph that asks is a question; what does not belongs to the one above."""
    found: list[Segment] = []
    for paragraph in _paragraphs(rows):
        own = [rows[i] for i in paragraph]
        if found and not any("?" in row.text for row in own) and not _REQUEST.match(own[0].text):
            found[-1].rows.extend(own)
        else:
            found.append(Segment("question", (), (), own, labelled=False))
    return found


def _trailing_question(rows: Sequence[Row]) -> int:
    """Where the next question begins at the end of an answer: its last paragraphs that ask."""
    cut = len(rows)
    for paragraph in reversed(_paragraphs(rows)[1:]):
        if not any("?" in rows[i].text for i in paragraph):
            break
        cut = paragraph[0]
    return cut
