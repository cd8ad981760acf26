"""Segments become the parts and footnotes of a document, each with its address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.layout.setting import Setting
from generator.model.diagnostic import Diagnostic
from generator.model.document import Answer, Asker, Footnote, Part, Question, Section
from generator.model.source import Line
from generator.model.text import Block, texts
from generator.structure.anchors import Anchors
from generator.structure.deferrals import deferral_doubts, without_deferrals
from generator.structure.drafts import AnswerDraft, Draft, Drafting, QuestionDraft, SectionDraft, printed_in
from generator.structure.footnotes import footnotes, note_doubts
from generator.structure.notes import Notes
from generator.structure.pairing import Asked, Coverage, pair, unanswered
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

    def fracties(self) -> tuple[Asker, ...]:
        """Who asks in a schriftelijk overleg: each fractie, and each member without one, once."""
        named = dict.fromkeys(part.asker for part in self.parts if isinstance(part, Question) and part.asker)
        return tuple(_asker(name) for name in named)

    def has(self, kind: type[Question | Answer]) -> bool:
        return any(isinstance(part, kind) for part in self.parts)


def _asker(fractie: str) -> Asker:
    """ "VVD" gives the VVD-fractie of the party VVD; "lid Omtzigt" a member."""
    if fractie.startswith("lid "):
        return Asker(fractie.removeprefix("lid "), None)
    return Asker(f"{fractie}-fractie", fractie)


def content_of(found: Sequence[Segment], notes: Notes, setting: Setting) -> Content:
    """The parts and footnotes of a document, and the doubts about them."""
    anchors = Anchors(counted=not any(s.numbers for s in found if s.kind == "question"))
    drafting = Drafting(anchors, setting)
    last = max((i for i, one in enumerate(found) if one.kind in ("question", "answer")), default=0)
    drafts = [draft for i, one in enumerate(found) for draft in drafting.drafts(one, closes=i >= last)]
    printed = printed_in(drafts)
    coverages, doubts = pair(printed)
    parts = without_deferrals(
        tuple(_parts(drafts, coverages, anchors, setting, double=double_spaced(found)))
    )
    below = footnotes(parts, notes, anchors, setting)
    missing = unanswered(printed, coverages) if coverages else []
    every = [*drafting.diagnostics, *doubts, *missing, *deferral_doubts(parts), *setting.diagnostics]
    return Content(parts, below, (*every, *note_doubts(below, notes)))


def _question(asked: Asked, blocks: tuple[Block, ...], label: tuple[Line, ...]) -> Question:
    asker = asked.asker or None
    return Question(asked.anchor, asked.number, blocks, label, asked.occurrence, asked.after, asker)


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
                blocks = setting.blocks(rows, double=double)
                yield _question(asked, blocks, label)
            case AnswerDraft(_, rows, label):
                coverage = next(covered)
                anchor = anchors.answer(coverage.questions)
                blocks = setting.blocks(rows, headings=True)
                aliases = anchors.aliases(anchor, coverage.questions)
                yield Answer(anchor, coverage.questions, coverage.basis, blocks, label, aliases)
            case SectionDraft(role, rows, label):
                blocks = setting.blocks(rows, headings=role in ("explanation", "announcement"))
                yield Section(role, blocks, label, anchors.section(role))
