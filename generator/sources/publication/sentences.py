"""The inside of a paragraph: letters, emphasis, references and the markers of notes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from generator.sources.draft import Draft
from generator.sources.publication.elements import SPACED
from generator.sources.raised_figures import as_power
from generator.sources.xml_tree import Element, entity_text, name_of, text_of

_BOLD = frozenset(["vet", "halfvet", "vetcur"])
_ITALIC = frozenset(["cur", "vetcur"])
_NUMBER = ("noot.nr", "nr")


class Note(NamedTuple):
    """A note: the `name` by which its markers know it, its printed `label`, and where it is written.

    `printed` tells that the label stands there, and not only in an attribute or nowhere.
    """

    name: str
    label: str
    element: Element
    printed: bool


@dataclass(frozen=True, slots=True)
class _Style:
    bold: bool = False
    italic: bool = False


@dataclass(slots=True)
class Sentences:
    """Writes the inside of paragraphs; `waiting` are the notes marked since they were last taken."""

    notes: dict[Element, Note]
    by_reference: dict[str, Note]
    waiting: list[Note] = field(default_factory=list)

    @classmethod
    def of(cls, root: Element) -> Sentences:
        """Ready for one document: all its notes have a name."""
        notes: dict[Element, Note] = {}
        by_reference: dict[str, Note] = {}
        for count, element in enumerate(root.iter("noot"), 1):
            printed = _printed_label(element)
            label = printed or (element.get("nr") or "").strip() or str(count)
            note = Note(f"noot-{count}", label, element, bool(printed))
            notes[element] = note
            for key in (element.get("id"), element.get("nr"), note.label):
                by_reference.setdefault(key or "", note)
        return cls(notes, by_reference)

    def take_waiting(self) -> list[Note]:
        """The notes marked since the last time."""
        taken, self.waiting = self.waiting, []
        return taken

    def add(self, draft: Draft, child: Element, style: _Style = _Style()) -> None:
        """Add one inline element, without the text behind it."""
        match name_of(child):
            case "":
                draft.flow(entity_text(child), bold=style.bold, italic=style.italic)
            case "noot":
                self._mark(draft, self.notes[child])
                self.waiting.append(self.notes[child])
            case "nootref":
                self._mark_again(draft, child)
            case "br":
                draft.flow(" ")
            case "sup" if draft.text[-1:].isdigit() and (power := as_power(text_of(child), draft.text)):
                draft.power(text_of(child), power)
            case "nadruk":
                self.inside(draft, child, _styled(style, child.get("type", "")))
            case "extref" | "dossierref":
                start = draft.length
                self.inside(draft, child, style)
                draft.refer(start, child.get("doc") or child.get("dossier") or "")
            case _:
                self.inside(draft, child, style)

    def inside(self, draft: Draft, element: Element, style: _Style = _Style()) -> None:
        """Add all that an element holds."""
        draft.flow(element.text or "", bold=style.bold, italic=style.italic)
        spaced = name_of(element) in SPACED
        for place, child in enumerate(element):
            draft.flow(" " if spaced and place else "")
            self.add(draft, child, style)
            draft.flow(child.tail or "", bold=style.bold, italic=style.italic)

    def _mark(self, draft: Draft, note: Note) -> None:
        draft.mark(note.label, note.name)

    def _mark_again(self, draft: Draft, reference: Element) -> None:
        """A second marker of a note that is written elsewhere; one that leads nowhere stays text."""
        note = self.by_reference.get(reference.get("refid") or reference.get("nr") or "")
        if note:
            self._mark(draft, note)
        else:
            draft.add(reference.get("nr", ""), own=False)
        self.inside(draft, reference)


def _styled(style: _Style, kind: str) -> _Style:
    return replace(style, bold=style.bold or kind in _BOLD, italic=style.italic or kind in _ITALIC)


def _printed_label(note: Element) -> str:
    """The number of a note as printed; its id is no number (a note "n4" may print 5)."""
    return next((text_of(child).strip() for child in note if name_of(child) in _NUMBER), "")
