"""The footnotes of a document, and the doubts about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from generator.layout.setting import Setting
from generator.model.diagnostic import Diagnostic
from generator.model.document import Footnote, Part
from generator.model.rules import diagnose
from generator.model.text import Table, Verbatim, texts
from generator.structure.anchors import Anchors
from generator.structure.notes import Notes

LAST_WORDS = 4
"""Of a note that stops in a sentence, to know it by."""


def footnotes(
    parts: Sequence[Part], notes: Notes, anchors: Anchors, setting: Setting
) -> tuple[Footnote, ...]:
    """The footnotes in the order of the print, each with the parts that hold its marker."""
    return tuple(_footnotes(parts, notes, anchors, setting))


def note_doubts(found: Sequence[Footnote], notes: Notes) -> Iterator[Diagnostic]:
    """Notes without a marker, notes that stop in a sentence, and markers without a note."""
    for note in found:
        if note.text.plain.rstrip().endswith(","):
            yield diagnose("note-cut-off", note.definition[0].number, label=note.label, text=_end(note))
        if not note.used_in:
            yield diagnose("note-without-marker", note.definition[0].number, label=note.label)
    for marker in notes.undefined:
        yield diagnose("marker-without-note", marker.line, label=", ".join(marker.labels))


def _end(note: Footnote) -> str:
    """The last words of a note."""
    return " ".join(note.text.plain.split()[-LAST_WORDS:])


def _footnotes(parts: Sequence[Part], notes: Notes, anchors: Anchors, setting: Setting) -> Iterator[Footnote]:
    used = _uses(parts, setting)
    for definition in notes.definitions:
        text = setting.text([row for row in definition.rows if row.text])
        anchor = anchors.note(definition.name)
        yield Footnote(definition.label, anchor, text, used.get(anchor, ()), (definition.mark,))


def _uses(parts: Sequence[Part], setting: Setting) -> dict[str, tuple[str, ...]]:
    """For each footnote's anchor those of the parts that hold its marker, in a text or in a table."""
    used: dict[str, dict[str, None]] = {}
    for part in parts:
        in_text = (marker.note for text in texts(part.blocks) for marker in text.markers)
        for note in chain(in_text, (f"noot-{name}" for name in _in_tables(part, setting))):
            used.setdefault(note, {})[part.anchor] = None
    return {note: tuple(places) for note, places in used.items()}


def _in_tables(part: Part, setting: Setting) -> Iterator[str]:
    for block in part.blocks:
        if isinstance(block, Table | Verbatim):
            yield from setting.marked(block.lines)
