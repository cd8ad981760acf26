"""Source lines to a Document: the stages of parsing in their order.

Nothing here raises on content: what is not understood becomes a paragraph and a diagnostic.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.identity.document_id import document_id
from generator.layout.blocks import blocks_of
from generator.layout.document_words import words_of
from generator.layout.furniture import separate
from generator.layout.joining import Joiner
from generator.layout.notes import Notes, find_notes
from generator.layout.rows import Row, printed_width, without
from generator.model.diagnostic import Diagnostic
from generator.model.document import (
    Answer,
    Document,
    Footnote,
    Kind,
    Metadata,
    Part,
    Question,
    Section,
)
from generator.model.rules import diagnose
from generator.model.source import Line, Source
from generator.model.text import Block, texts
from generator.sources.sidecar import merge
from generator.structure.anchors import Anchors
from generator.structure.doubts import layout_doubts, numbering_doubts
from generator.structure.drafts import AnswerDraft, Draft, Drafting, QuestionDraft, SectionDraft, printed_in
from generator.structure.metadata import announces_answers, read_kind, read_metadata
from generator.structure.metadata_doubts import metadata_doubts
from generator.structure.openings import Openings, find_openings, place
from generator.structure.pairing import Coverage, pair, unanswered
from generator.structure.sections import loose_page_numbers
from generator.structure.segments import Segment, double_spaced, segments

LONGEST_MASTHEAD = 8000
"""Characters above the first question in which metadata is looked for."""


def parse(source: Source, side: Metadata) -> Document:
    """Understand one source file; `side` holds what its side file says, and wins."""
    layout = _lay_out(source)
    masthead = layout.masthead()
    answered = announces_answers(masthead)
    found = segments(layout.body, layout.openings, layout.width, answered=answered)
    content = _understand(found, layout)
    furniture = "\n".join(line.text for line in layout.furniture)
    metadata = merge(read_metadata(masthead, furniture, _signature(content.parts)), side)
    kind = _kind(masthead, content.parts, layout.openings)
    document = Document(
        id=document_id(metadata, source.path),
        kind=kind,
        source=source,
        metadata=metadata,
        parts=_announced(content.parts) if kind == "postponement" else content.parts,
        footnotes=content.footnotes,
        furniture=layout.furniture,
        diagnostics=(),
    )
    whole = layout_doubts(document, found, announced=answered)
    facts = metadata_doubts(masthead, metadata, kind, source.lines)
    doubts = [*content.diagnostics, *numbering_doubts(found), *whole, *facts]
    return replace(document, diagnostics=tuple(sorted(doubts, key=lambda doubt: doubt.line)))


# --- The page --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Layout:
    """A document's rows without furniture and footnotes, and what every part is built with."""

    body: list[Row]
    openings: Openings
    notes: Notes
    furniture: tuple[Line, ...]
    width: int
    joiner: Joiner

    def masthead(self) -> str:
        """The text above the first label and of mastheads further on, paragraphs parted by blank lines."""
        lines: list[str] = []
        inside = True
        for row in self.body:
            if label := self.openings.labels.get(place(row)):
                inside = label.opens == "masthead"
            if inside:
                lines.append(("\n\n" if row.blanks else "\n") + row.text)
        return "".join(lines).strip()[:LONGEST_MASTHEAD]

    def blocks(
        self, rows: Sequence[Row], *, headings: bool = False, double: bool = False
    ) -> tuple[Block, ...]:
        return blocks_of(rows, self.joiner, self.width, headings=headings, double=double)


def _lay_out(source: Source) -> _Layout:
    rows, furniture = separate(source.lines)
    openings = find_openings(rows)
    opened = {i: label for i, row in enumerate(rows) if (label := openings.labels.get(place(row)))}
    headings = frozenset(index for index, label in opened.items() if label.opens == "masthead")
    notes = find_notes(rows, frozenset(opened), headings)
    numbers = loose_page_numbers(notes, openings)
    body = without(notes.rows, numbers)
    left_out = [*furniture, *(notes.rows[index].line for index in numbers)]
    return _Layout(
        body=body,
        openings=openings,
        notes=notes,
        furniture=tuple(sorted(left_out, key=lambda line: (line.number, line.column))),
        width=printed_width(body),
        joiner=Joiner(notes.markers, words_of(row.text for row in body)),
    )


# --- Its content -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Content:
    parts: tuple[Part, ...]
    footnotes: tuple[Footnote, ...]
    diagnostics: tuple[Diagnostic, ...]


def _understand(found: Sequence[Segment], layout: _Layout) -> _Content:
    """The parts and footnotes of a document, and the doubts about them."""
    anchors = Anchors(counted=not any(s.numbers for s in found if s.kind == "question"))
    drafting = Drafting(anchors, layout.joiner, layout.width)
    drafts = [draft for segment in found for draft in drafting.drafts(segment)]
    printed = printed_in(drafts)
    coverages, doubts = pair(printed)
    parts = tuple(_parts(drafts, coverages, anchors, layout, double=double_spaced(found)))
    footnotes = tuple(_footnotes(parts, anchors, layout))
    missing = unanswered(printed, coverages) if coverages else []
    every = [*drafting.diagnostics, *doubts, *missing, *layout.joiner.diagnostics]
    return _Content(parts, footnotes, (*every, *_note_doubts(footnotes, layout.notes)))


def _parts(
    drafts: Sequence[Draft], coverages: Sequence[Coverage], anchors: Anchors, layout: _Layout, *, double: bool
) -> Iterator[Part]:
    """The parts; `double` tells that questions are printed double-spaced."""
    covered = iter(coverages)
    for draft in drafts:
        match draft:
            case QuestionDraft(asked, rows, label):
                yield Question(asked.anchor, asked.number, layout.blocks(rows, double=double), label)
            case AnswerDraft(_, rows, label):
                coverage = next(covered)
                anchor = anchors.answer(coverage.questions)
                blocks = layout.blocks(rows, headings=True)
                yield Answer(anchor, coverage.questions, coverage.basis, blocks, label)
            case SectionDraft(role, rows, label):
                blocks = layout.blocks(rows, headings=role in ("explanation", "announcement"))
                yield Section(role, blocks, label, anchors.section(role))


def _signature(parts: Sequence[Part]) -> str:
    """What is printed as signature, line by line."""
    signed = (part for part in parts if isinstance(part, Section) and part.role == "signature")
    return "\n".join(line.text for part in signed for text in texts(part.blocks) for line in text.lines)


def _kind(masthead: str, parts: Sequence[Part], openings: Openings) -> Kind:
    return read_kind(
        masthead,
        has_questions=any(isinstance(part, Question) for part in parts),
        has_answers=any(isinstance(part, Answer) for part in parts),
        numbered_list=openings.style == "numbered" and not openings.answers,
    )


def _announced(parts: Sequence[Part]) -> tuple[Part, ...]:
    """A postponement's introduction is what it announces."""
    return tuple(
        replace(part, role="announcement")
        if isinstance(part, Section) and part.role == "introduction"
        else part
        for part in parts
    )


# --- Its footnotes ---------------------------------------------------------------------------


def _footnotes(parts: Sequence[Part], anchors: Anchors, layout: _Layout) -> Iterator[Footnote]:
    used = _uses(parts)
    for definition in layout.notes.definitions:
        text = layout.joiner.text([row for row in definition.rows if row.text])
        anchor = anchors.note(definition.label)
        yield Footnote(definition.label, anchor, text, used.get(anchor, ()), (definition.mark,))


def _uses(parts: Sequence[Part]) -> dict[str, tuple[str, ...]]:
    """For each footnote's anchor those of the parts that hold its marker."""
    used: dict[str, dict[str, None]] = {}
    for part in parts:
        for text in texts(part.blocks):
            for marker in text.markers:
                used.setdefault(marker.note, {})[part.anchor] = None
    return {note: tuple(places) for note, places in used.items()}


def _note_doubts(footnotes: Sequence[Footnote], notes: Notes) -> Iterator[Diagnostic]:
    for note in footnotes:
        if not note.used_in:
            yield diagnose("note-without-marker", note.definition[0].number, label=note.label)
    for marker in notes.undefined:
        yield diagnose("marker-without-note", marker.line, label=", ".join(marker.labels))
