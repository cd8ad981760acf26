"""The rows of a document, grouped: each question, answer and other section with its own rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.layout.rows import Row, ends_sentence
from generator.model.source import Line
from generator.structure.labels import Label, Opens
from generator.structure.openings import Openings
from generator.structure.unlabelled import answer_start, question_start

#: A question that ends in a full stop: "Kunt u deze vragen afzonderlijk beantwoorden."
_REQUEST = re.compile(r"(?:Kunt|Wilt|Bent|Zou|Gaat|Deelt|Heeft)\s+u\b")


@dataclass(frozen=True, slots=True)
class Segment:
    """`numbers` as the label prints them; `labelled` is false where only the layout tells what it is.

    `asker` is the fractie whose it is, in a schriftelijk overleg; `guessed` says that its label is weak.
    """

    kind: Opens
    numbers: tuple[str, ...]
    label: tuple[Line, ...]
    rows: list[Row]
    labelled: bool = True
    asker: str = ""
    guessed: bool = False

    @property
    def line(self) -> int:
        """The source line at which it begins."""
        first = [*self.label, *(row.line for row in self.rows[:1])]
        return first[0].number if first else 1


def segments(rows: Sequence[Row], openings: Openings, width: int, *, answered: bool) -> list[Segment]:
    """Group the rows of a document. `answered` tells that it gives answers, labelled or not."""
    found = _with_own_explanations(_by_label(rows, openings))
    if openings.style == "unnumbered":
        return _unnumbered(found)
    if answered and not openings.answers:
        return [piece for segment in found for piece in _with_answer(segment, width)]
    return found


def double_spaced(found: Sequence[Segment]) -> bool:
    """Whether the questions of a document are printed with a blank line between their lines (seed 003)."""
    pairs = [pair for s in found if s.kind == "question" for pair in zip(s.rows, s.rows[1:], strict=False)]
    inner = [below for above, below in pairs if not ends_sentence(above.text) and not below.page_break]
    return len(inner) > 1 and sum(1 for row in inner if row.blanks == 1) * 2 > len(inner)


def _by_label(rows: Sequence[Row], openings: Openings) -> list[Segment]:
    found = [Segment("masthead", (), (), [])]
    for row in rows:
        label = openings.labels.get(row.place)
        if label is None:
            found[-1].rows.append(row)
        else:
            found.append(_opened(row, label))
    return found


def _with_own_explanations(found: Sequence[Segment]) -> list[Segment]:
    """A "Toelichting" between two parts belongs to the answer above it; only the last is the askers'."""
    last = max((i for i, s in enumerate(found) if s.kind in ("question", "answer")), default=0)
    kept: list[Segment] = []
    for index, segment in enumerate(found):
        if segment.kind == "explanation" and index < last and kept[-1].kind == "answer":
            heading = [Row(line, 1, page_break=False) for line in segment.label]
            kept[-1] = replace(kept[-1], rows=[*kept[-1].rows, *heading, *segment.rows])
        else:
            kept.append(segment)
    return kept


def _opened(row: Row, label: Label) -> Segment:
    """A new segment; text behind the label on the same line is its first row."""
    line = row.line
    head = Line(line.number, line.text[: label.end], line.column)
    rest = line.text[label.end :]
    first = (
        [Row(Line(line.number, rest, line.column + label.end), 0, page_break=False)] if rest.strip() else []
    )
    printed = (head,) if head.text else ()
    return Segment(label.opens, label.numbers, printed, first, asker=label.asker, guessed=label.weak)


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


def _unnumbered(found: Sequence[Segment]) -> list[Segment]:
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
        if groups and not row.blanks and not row.page_break:
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
