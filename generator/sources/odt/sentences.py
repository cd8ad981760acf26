"""The inside of a paragraph of an OpenDocument, as lines in the making."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from generator.sources.draft import Draft
from generator.sources.odt.styles import Styles
from generator.sources.raised_figures import as_power
from generator.sources.xml_tree import Element, attribute, child, entity_text, name_of, text_of

_FIGURES = re.compile(r"\s*[\d*†]+(?:\s*,\s*\d+)*\s*")
_UNIT = re.compile(r"(?:\b[ckdm]?m|\b10)$")
_MOST_SPACES = 1000


Place: TypeAlias = tuple[Element, bool]
"""The text of an element, or (True) what stands behind it."""


class Note(NamedTuple):
    """A note that a paragraph marks: its name, its printed marker, and the element that holds its text.

    `printed` tells that the marker stands in the note as text.
    """

    name: str
    label: str
    element: Element
    printed: bool


@dataclass(slots=True)
class Seen:
    """What a document holds that is not shown; `passed` is where hidden letters stand."""

    passed: set[Place] = field(default_factory=set)
    hidden: list[str] = field(default_factory=list)
    pictures: int = 0
    remarks: int = 0
    embedded: int = 0


class Sentences:
    """Reads paragraphs; `waiting` are the notes that they mark and `boxes` their text boxes.

    `coloured` tells that what is read stands on a colour, on which white letters can be seen.
    """

    def __init__(self, styles: Styles, seen: Seen) -> None:
        self._styles = styles
        self._seen = seen
        self._spans: list[str] = [""]
        self._counted: dict[str, int] = {}
        self.coloured = False
        self.lines: list[Draft] = []
        self.waiting: list[Note] = []
        self.boxes: list[Element] = []

    def read(self, paragraph: Element) -> list[Draft]:
        """The lines of a paragraph: one, and one more after each break."""
        self._spans = [attribute(paragraph, "style-name") or ""]
        self.lines = [Draft()]
        self._inside(paragraph)
        return self.lines

    def take_waiting(self) -> list[Note]:
        """The notes marked since the last time."""
        taken, self.waiting = self.waiting, []
        return taken

    def take_boxes(self) -> list[Element]:
        """The text boxes met since the last time."""
        taken, self.boxes = self.boxes, []
        return taken

    def _inside(self, element: Element) -> None:
        self._write(element.text or "", (element, False))
        for inner in element:
            name = name_of(inner)
            if not name:
                self._write(entity_text(inner), (inner, False))
            elif name not in _SILENT:
                _RULES.get(name, Sentences._inside)(self, inner)
            self._write(inner.tail or "", (inner, True))

    def _write(self, text: str, place: Place) -> None:
        if not text:
            return
        draft, look = self.lines[-1], self._styles.look(*self._spans)
        if look.hidden or (look.white and not self.coloured):
            self._seen.hidden += [text] if text.strip() else []
            self._seen.passed.add(place)
        elif look.superscript and draft and _FIGURES.fullmatch(text) and not _UNIT.search(draft.text[-8:]):
            draft.mark(text.strip(), own=True)
        elif look.superscript and (power := as_power(text.strip(), draft.text)):
            draft.power(text.strip(), power)
        else:
            draft.flow(text, bold=look.bold, italic=look.italic)

    # --- Elements ----------------------------------------------------------------------------

    def _span(self, element: Element) -> None:
        self._spans.append(attribute(element, "style-name") or "")
        self._inside(element)
        self._spans.pop()

    def _spaces(self, element: Element) -> None:
        count = attribute(element, "c") or "1"
        self.lines[-1].add(" " * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1))

    def _tab(self, element: Element) -> None:
        self.lines[-1].add("\t")

    def _break(self, element: Element) -> None:
        self.lines.append(Draft())

    def _link(self, element: Element) -> None:
        draft, start = self.lines[-1], self.lines[-1].length
        self._inside(element)
        target = attribute(element, "href") or ""
        if draft is self.lines[-1] and not target.startswith("#"):
            draft.refer(start, target)

    def _note(self, element: Element) -> None:
        kind = "eindnoot" if attribute(element, "note-class") == "endnote" else "voetnoot"
        citation = child(element, "note-citation")
        self._counted[kind] = self._counted.get(kind, 0) + 1
        printed = text_of(citation).strip() if citation is not None else ""
        own = attribute(citation, "label") if citation is not None else None
        label = printed or own or str(self._counted[kind])
        name = f"{kind}-{self._counted[kind]}"
        self.lines[-1].mark(label, name)
        self.waiting.append(Note(name, label, element, bool(printed)))

    def _box(self, element: Element) -> None:
        self.boxes.append(element)

    def _picture(self, element: Element) -> None:
        self._seen.pictures += 1

    def _object(self, element: Element) -> None:
        self._seen.embedded += 1

    def _remark(self, element: Element) -> None:
        self._seen.remarks += 1

    def _hidden(self, element: Element) -> None:
        self._seen.hidden += [text] if (text := text_of(element)).strip() else []


#: Elements that print nothing where they stand, or something that belongs to the page.
_SILENT = frozenset(
    """
    soft-page-break bookmark bookmark-start bookmark-end reference-mark reference-mark-start
    reference-mark-end change change-start change-end annotation-end page-number page-count
    alphabetical-index-mark toc-mark user-index-mark title desc ruby-text tracked-changes
    """.split()
)
_RULES: dict[str, Callable[[Sentences, Element], None]] = {
    "span": Sentences._span,
    "s": Sentences._spaces,
    "tab": Sentences._tab,
    "line-break": Sentences._break,
    "a": Sentences._link,
    "note": Sentences._note,
    "text-box": Sentences._box,
    "image": Sentences._picture,
    "object": Sentences._object,
    "object-ole": Sentences._object,
    "annotation": Sentences._remark,
    "hidden-text": Sentences._hidden,
    "hidden-paragraph": Sentences._hidden,
}
