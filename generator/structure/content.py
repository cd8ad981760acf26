"""Segments become the parts and footnotes of a document, each with its address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.layout.setting import Setting
from generator.model.diagnostic import Diagnostic
from generator.model.document import Answer, Footnote, Part, Question, Section
from generator.model.text import texts
from generator.structure.anchors import Anchors
from generator.structure.drafts import AnswerDraft, Draft, Drafting, QuestionDraft, SectionDraft, printed_in
from generator.structure.footnotes import footnotes, note_doubts
from generator.structure.notes import Notes
from generator.structure.pairing import Coverage, pair, unanswered
from generator.structure.segments import Segment, double_spaced


@dataclass(frozen=True, slots=True)
class Content:
    parts: tuple[Part, ...]
    footnotes: tuple[Footnote, ...]
    diagnostics: tuple[Diagnostic, ...]

    def signature(self) -> str:
        """What is printed as signature, line by line."""
        signed = (part for part in self.parts if isinstance(part, Section) and part.role == "signature")
        return "\n".join(line.text for part in signed for text in texts(part.blocks) for line in text.lines)

    def has(self, kind: type[Question | Answer]) -> bool:
        return any(isinstance(part, kind) for part in self.parts)


def content_of(found: Sequence[Segment], notes: Notes, setting: Setting) -> Content:
    """The parts and footnotes of a document, and the doubts about them."""
    anchors = Anchors(counted=not any(s.numbers for s in found if s.kind == "question"))
    drafting = Drafting(anchors, setting)
    drafts = [draft for segment in found for draft in drafting.drafts(segment)]
    printed = printed_in(drafts)
    coverages, doubts = pair(printed)
    parts = tuple(_parts(drafts, coverages, anchors, setting, double=double_spaced(found)))
    below = footnotes(parts, notes, anchors, setting)
    missing = unanswered(printed, coverages) if coverages else []
    every = [*drafting.diagnostics, *doubts, *missing, *setting.diagnostics]
    return Content(parts, below, (*every, *note_doubts(below, notes)))


def _parts(
    drafts: Sequence[Draft],
    coverages: Sequence[Coverage],
    anchors: Anchors,
    setting: Setting,
    *,
    double: bool,
) -> Iterator[Part]:
    """The parts; `double` tells that questions are printed double-spaced."""
    covered = iter(coverages)
    for draft in drafts:
        match draft:
            case QuestionDraft(asked, rows, label):
                yield Question(asked.anchor, asked.number, setting.blocks(rows, double=double), label)
            case AnswerDraft(_, rows, label):
                coverage = next(covered)
                anchor = anchors.answer(coverage.questions)
                blocks = setting.blocks(rows, headings=True)
                yield Answer(anchor, coverage.questions, coverage.basis, blocks, label)
            case SectionDraft(role, rows, label):
                blocks = setting.blocks(rows, headings=role in ("explanation", "announcement"))
                yield Section(role, blocks, label, anchors.section(role))
