"""Source lines to a Document: the stages of parsing in their order.

Nothing here raises on content: what is not understood becomes a paragraph and a diagnostic.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.anchors import Anchors
from generator.blocks import blocks_of, paragraphs_of
from generator.diagnostics import diagnose
from generator.doubts import layout_doubts, numbering_doubts
from generator.furniture import separate
from generator.identity import document_id
from generator.joining import Joiner
from generator.joint import split_questions
from generator.metadata import announces_answers, read_kind, read_metadata
from generator.model import (
    Answer,
    Block,
    Diagnostic,
    Document,
    Footnote,
    Line,
    Metadata,
    Part,
    Question,
    Role,
    Section,
    Source,
    texts,
)
from generator.notes import Definition, Notes, find_notes
from generator.openings import Openings, find_openings, place
from generator.pairing import Pairing
from generator.rows import Row, printed_width, without
from generator.seams import words_of
from generator.sections import introduction, loose_page_numbers, signature_start
from generator.segments import Segment, double_spaced, segments
from generator.sidecar import merge

LONGEST_MASTHEAD = 8000
"""Characters above the first question in which metadata is looked for."""


def parse(source: Source, side: Metadata) -> Document:
    """Understand one source file; `side` holds what its side file says, and wins."""
    rows, furniture = separate(source.lines)
    openings = find_openings(rows)
    notes = find_notes(rows, _label_rows(rows, openings))
    numbers = loose_page_numbers(notes)
    body = without(notes.rows, numbers)
    page_numbers = tuple(notes.rows[index].line for index in sorted(numbers))
    return _Parser(source, side, openings, notes, body, (*furniture, *page_numbers)).document()


def _label_rows(rows: Sequence[Row], openings: Openings) -> frozenset[int]:
    return frozenset(index for index, row in enumerate(rows) if place(row) in openings.labels)


@dataclass(frozen=True, slots=True)
class _Layout:
    """What every part of a document is built with."""

    joiner: Joiner
    width: int

    def blocks(self, rows: Sequence[Row], *, headings: bool = True, double: bool = False) -> tuple[Block, ...]:
        return blocks_of(rows, self.joiner, self.width, headings=headings, double=double)


class _Parser:
    """One document on its way from rows to parts; lives as long as the call of `parse`."""

    def __init__(
        self,
        source: Source,
        side: Metadata,
        openings: Openings,
        notes: Notes,
        body: list[Row],
        furniture: tuple[Line, ...],
    ) -> None:
        self._source, self._side, self._openings, self._notes = source, side, openings, notes
        self._body, self._furniture = body, furniture
        words = words_of(row.text for row in body)
        self._layout = _Layout(Joiner(notes.markers, words), printed_width(body))
        self._pairing = Pairing()
        self._diagnostics: list[Diagnostic] = []

    def document(self) -> Document:
        """The stages, in order."""
        masthead = self._masthead()
        found = segments(self._body, self._openings, self._layout.width, answered=announces_answers(masthead))
        self._double = double_spaced(found)
        self._anchors = Anchors(counted=not any(s.numbers for s in found if s.kind == "question"))
        parts = tuple(part for segment in found for part in self._parts(segment))
        metadata = merge(read_metadata(masthead, self._furniture_text()), self._side)
        kind = read_kind(
            masthead,
            has_questions=any(isinstance(part, Question) for part in parts),
            has_answers=any(isinstance(part, Answer) for part in parts),
            numbered_list=self._openings.style == "numbered" and not self._openings.answers,
        )
        footnotes = tuple(self._footnotes(parts))
        document = Document(
            id=document_id(metadata, self._source.path),
            kind=kind,
            source=self._source,
            metadata=metadata,
            parts=announced(parts) if kind == "postponement" else parts,
            footnotes=footnotes,
            furniture=tuple(sorted(self._furniture, key=lambda line: (line.number, line.column))),
            diagnostics=(),
        )
        return replace(document, diagnostics=self._all_diagnostics(document, found))

    # --- Masthead ----------------------------------------------------------------------------

    def _masthead(self) -> str:
        """The text above the first label, paragraphs parted by blank lines."""
        first = next((i for i, row in enumerate(self._body) if place(row) in self._openings.labels), len(self._body))
        rows = self._body[:first]
        lines = [("\n\n" if row.blanks else "\n") + row.text for row in rows]
        return "".join(lines).strip()[:LONGEST_MASTHEAD]

    def _furniture_text(self) -> str:
        return "\n".join(line.text for line in self._furniture)

    # --- Parts -------------------------------------------------------------------------------

    def _parts(self, segment: Segment) -> Iterable[Part]:
        if segment.kind == "question":
            return self._questions(segment)
        if segment.kind == "masthead":
            return self._introduction(segment)
        cut = signature_start(segment.rows)
        rows, signed = segment.rows[:cut], segment.rows[cut:]
        if segment.kind == "answer":
            first: Part = self._answer(segment, rows)
        else:
            first = self._section(segment.kind, rows, segment.label)
        return [first, self._section("signature", signed)] if signed else [first]

    def _section(self, role: Role, rows: Sequence[Row], label: tuple[Line, ...] = ()) -> Section:
        plain = role in ("masthead", "introduction", "signature")
        return Section(role, self._layout.blocks(rows, headings=not plain), label, self._anchors.section(role))

    def _introduction(self, segment: Segment) -> list[Part]:
        """The masthead and the introduction, paragraph by paragraph."""
        paragraphs = paragraphs_of(segment.rows, self._layout.joiner, self._layout.width)
        return [self._section(role, rows) for role, rows in introduction(paragraphs)]

    def _questions(self, segment: Segment) -> list[Part]:
        numbers: list[str | None] = [*segment.numbers] or [None]
        if len(numbers) == 1:
            return [self._question(numbers[0], segment.rows, segment.label, segment.line)]
        pieces, sure = split_questions(segment.rows, len(numbers), self._layout.width)
        if not sure:
            printed = ", ".join(number or "" for number in numbers)
            self._diagnostics.append(diagnose("joint-questions-unsure", segment.line, numbers=printed))
        labels = [segment.label, *[()] * (len(numbers) - 1)]
        return [
            self._question(number, rows, label, rows[0].line.number if rows else segment.line)
            for number, rows, label in zip(numbers, pieces, labels, strict=True)
        ]

    def _question(self, number: str | None, rows: Sequence[Row], label: tuple[Line, ...], line: int) -> Question:
        anchor = self._anchors.question(number)
        self._pairing.ask(number, anchor, line)
        return Question(anchor, number, self._layout.blocks(rows, headings=False, double=self._double), label)

    def _answer(self, segment: Segment, rows: Sequence[Row]) -> Answer:
        covered = self._pairing.answer(segment.numbers, segment.line)
        anchor = self._anchors.answer(covered.questions)
        return Answer(anchor, covered.questions, covered.basis, self._layout.blocks(rows), segment.label)

    # --- Footnotes ---------------------------------------------------------------------------

    def _footnotes(self, parts: Sequence[Part]) -> Iterable[Footnote]:
        used = _uses(parts)
        for definition in self._notes.definitions:
            places = used.get(definition.label, ())
            if not places:
                self._diagnostics.append(
                    diagnose("note-without-marker", definition.mark.number, label=definition.label)
                )
            yield self._footnote(definition, places)

    def _footnote(self, definition: Definition, places: tuple[str, ...]) -> Footnote:
        rows = [row for row in definition.rows if row.text]
        text = self._layout.joiner.text(rows)
        return Footnote(definition.label, self._anchors.note(definition.label), text, places, (definition.mark,))

    # --- Diagnostics -------------------------------------------------------------------------

    def _all_diagnostics(self, document: Document, found: Sequence[Segment]) -> tuple[Diagnostic, ...]:
        every = [*self._diagnostics, *self._pairing.diagnostics, *self._layout.joiner.diagnostics]
        every += [
            diagnose("marker-without-note", marker.line, label=", ".join(marker.labels))
            for marker in self._notes.undefined
        ]
        if document.answers():
            every += self._pairing.unanswered()
        every += numbering_doubts(found)
        every += layout_doubts(document, found)
        return tuple(sorted(every, key=lambda diagnostic: diagnostic.line))


def _uses(parts: Sequence[Part]) -> dict[str, tuple[str, ...]]:
    """For each footnote label the anchors of the questions and answers that hold its marker."""
    used: dict[str, tuple[str, ...]] = {}
    for part in parts:
        anchor = "" if isinstance(part, Section) else part.anchor
        for text in texts(part.blocks):
            for marker in text.markers:
                known = used.get(marker.label, ())
                used[marker.label] = known if anchor in known or not anchor else (*known, anchor)
    return used


def announced(parts: Sequence[Part]) -> tuple[Part, ...]:
    """A postponement without questions: its introduction is the announcement."""
    return tuple(
        replace(part, role="announcement") if isinstance(part, Section) and part.role == "introduction" else part
        for part in parts
    )
