"""Source lines to a Document: the stages of parsing in their order, each below the one before it.

Nothing here raises on content: what is not understood becomes a paragraph and a diagnostic.
"""

from __future__ import annotations

from dataclasses import replace

from generator.identity.document_id import document_id
from generator.layout.flow import lay_out
from generator.layout.setting import Setting
from generator.model.document import Answer, Document, Kind, Metadata, Question
from generator.model.source import Facts, Source
from generator.sources.sidecar import merge
from generator.structure.announced_case import with_announced_case
from generator.structure.body import Body, body_of
from generator.structure.content import Content, content_of
from generator.structure.deferrals import only_deferrals
from generator.structure.doubts import furniture_doubts, layout_doubts, numbering_doubts, unlike_label_doubts
from generator.structure.label_doubts import label_doubts
from generator.structure.loose_notes import loose_note_doubts
from generator.structure.metadata import announces_answers, read_kind, read_metadata
from generator.structure.metadata_doubts import id_doubts, metadata_doubts
from generator.structure.page_seams import page_seam_doubts
from generator.structure.partition import partition
from generator.structure.postponement import announced, postponed, without_delay
from generator.structure.roman_notes import roman_note_doubts, worded_note_doubts


def parse(source: Source, side: Metadata) -> Document:
    """Understand one source file; `side` holds what its side file says, and wins."""
    body = body_of(lay_out(source))
    setting = Setting(body.rows, body.notes.markers)
    masthead = body.masthead(setting)
    answered = announces_answers(masthead)
    found = partition(body.rows, body.openings, setting.width, answered=answered)
    content = content_of(found, body.notes, setting)
    document = with_announced_case(_document(source, side, masthead, body, content))
    doubts = [
        *source.doubts,
        *content.diagnostics,
        *unlike_label_doubts(body.unlike),
        *roman_note_doubts(body.rows),
        *worded_note_doubts(body.rows),
        *loose_note_doubts(body.rows, body.openings.labels, body.notes.doubtful),
        *page_seam_doubts(body.rows, body.openings.labels),
        *furniture_doubts(body.guessed, body.quoted, body.lone),
        *numbering_doubts(found),
        *label_doubts(found),
        *layout_doubts(document, found, announced=answered),
        *metadata_doubts(masthead, document.metadata, document.kind, source.lines),
        *id_doubts(document.metadata, source.path),
    ]
    told = without_delay(replace(document, diagnostics=tuple(doubts)))
    return replace(told, diagnostics=tuple(sorted(told.diagnostics, key=lambda doubt: doubt.line)))


def _document(source: Source, side: Metadata, masthead: str, body: Body, content: Content) -> Document:
    furniture = "\n".join(line.text for line in body.furniture)
    read = read_metadata(masthead, furniture, content.signature())
    if fracties := content.fracties():
        read = replace(read, askers=fracties)
    metadata = merge(merge(read, _stated(source.facts)), side)
    kind = _kind(masthead, body, content)
    return Document(
        id=document_id(metadata, source.path),
        kind=kind,
        source=source,
        metadata=postponed(metadata, masthead) if kind == "postponement" else metadata,
        parts=announced(content.parts) if kind == "postponement" else content.parts,
        footnotes=content.footnotes,
        furniture=body.furniture,
        diagnostics=(),
    )


def _stated(facts: Facts) -> Metadata:
    """What markup states of a document goes before what is read in it."""
    return Metadata(publication=facts.publication, submitted=facts.submitted, answered=facts.answered)


def _kind(masthead: str, body: Body, content: Content) -> Kind:
    if body.openings.style == "overleg":
        return "overleg"
    kind = read_kind(
        masthead,
        has_questions=content.has(Question),
        has_answers=content.has(Answer),
        numbered_list=body.openings.style == "numbered" and not body.openings.answers,
    )
    return "postponement" if kind == "answers" and only_deferrals(content.parts) else kind
