"""What holds for a document made of any text at all."""

from __future__ import annotations

from generator.model.document import Document, Metadata
from generator.model.source import Line, Source
from generator.proof.source_proof import lost
from generator.sources.plain_text import LINE_END
from generator.structure.parse import parse


def read(text: str) -> Document:
    """A document from a text, as if from a file without a side file."""
    lines = tuple(Line(number, line) for number, line in enumerate(LINE_END.split(text), start=1))
    return parse(Source("bron.txt", "0" * 64, lines), Metadata())


def assert_sound(document: Document) -> None:
    """Nothing is lost, every address is unique, and everything points at something that is there."""
    assert lost(document) == ()
    anchors = [each.anchor for each in (*document.parts, *document.footnotes) if each.anchor]
    assert len(anchors) == len(set(anchors))
    questions = {question.anchor for question in document.questions()}
    assert all(questions.issuperset(answer.questions) for answer in document.answers())
    assert all(set(note.used_in) <= set(anchors) for note in document.footnotes)
    assert all(1 <= found.line <= max(1, len(document.source.lines)) for found in document.diagnostics)
