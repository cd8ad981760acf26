"""A publication in XML: one line a paragraph, in the order of the file, and what its elements state.

Nothing is dropped for being unknown: an element that no rule names is read by what it holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from generator.model.source import Source, Stated
from generator.sources.draft import Draft
from generator.sources.lines import Lines
from generator.sources.publication.elements import (
    BLOCKS,
    INLINE,
    LABELS,
    ONE_LINE,
    WRAPPERS,
)
from generator.sources.publication.facts import facts_of
from generator.sources.publication.part_labels import ANNOUNCES, EXPLAINS, read_label
from generator.sources.publication.sentences import Note, Sentences
from generator.sources.publication.shown_text import shown_in
from generator.sources.publication.tables import grid
from generator.sources.read_error import UnreadableError
from generator.sources.xml_tree import Element, name_of, parse_xml, text_of


def read_publication(path: Path, data: bytes) -> Source:
    """The lines of a publication of officielebekendmakingen.nl in XML. Raises UnreadableError."""
    root = parse_xml(data)
    writing = _Paragraphs(Lines(), Sentences.of(root))
    writing.element(root, "")
    writing.lines.prove(*shown_in(root))
    if not any(line.text.strip() for line in writing.lines.lines):
        raise UnreadableError("bevat geen tekst: haal het opnieuw op")
    return writing.lines.source(path, data, "xml", raises=True, facts=facts_of(root))


class _Paragraphs:
    """Writes the paragraphs of a publication as lines.

    `_opens` is what the next line opens, `_bullet` what stands before it: both are known before the line is.
    """

    def __init__(self, lines: Lines, sentences: Sentences) -> None:
        self.lines = lines
        self._sentences = sentences
        self._opens: Stated | None = None
        self._bullet = ""
        self._in_item = False
        self._in_parts = False

    # --- Elements ----------------------------------------------------------------------------

    def element(self, element: Element, path: str) -> None:
        """Write one block and all that is in it."""
        _RULES.get(name_of(element), _Paragraphs.content)(self, element, path)

    def content(self, element: Element, path: str, *, but: Element | None = None) -> None:
        """Write what an element holds, save its child `but`: sentences and blocks in turn."""
        mixed = _holds_text(element)
        counted: Counter[str] = Counter()
        draft = Draft()
        draft.flow(element.text or "")
        for child in element:
            name = name_of(child)
            counted[name] += 1
            if child is not but and _is_inline(child, mixed=mixed) and (mixed or name != "noot"):
                self._sentences.add(draft, child)
            elif child is not but:
                self._paragraph(draft, path)
                draft = Draft()
                self.element(child, _below(path, name, counted[name]))
            draft.flow(child.tail or "")
        self._paragraph(draft, path)

    def _skip(self, element: Element, path: str) -> None:
        """What holds no text of the document."""

    def _picture(self, element: Element, path: str) -> None:
        self.lines.doubt("left-out", what="een afbeelding")

    def _blank(self, element: Element, path: str) -> None:
        self.lines.blank(path)

    # --- Parts -------------------------------------------------------------------------------

    def _part(self, element: Element, path: str, opens: Literal["question", "answer"]) -> None:
        """A question or an answer; its label is an element of its own, or its first paragraph."""
        self.lines.blank(path)
        self._in_parts = True
        label = next((child for child in element if name_of(child) in LABELS), None)
        if label is not None:
            draft = Draft()
            self._sentences.inside(draft, label)
            printed = read_label(draft.text)
            self._opens = Stated(opens, printed.numbers if printed else (), draft.length)
            self._paragraph(draft, f"{path}/{name_of(label)}[1]", bold=True)
        else:
            self._opens = Stated(opens)
        self.content(element, path, but=label)
        self._opens = Stated("introduction")

    def _question(self, element: Element, path: str) -> None:
        self._part(element, path, "question")

    def _answer(self, element: Element, path: str) -> None:
        self._part(element, path, "answer")

    def _masthead(self, element: Element, path: str) -> None:
        self._section(element, path, "masthead")

    def _signature(self, element: Element, path: str) -> None:
        self._section(element, path, "signature")

    def _explanation(self, element: Element, path: str) -> None:
        self._section(element, path, "explanation")

    def _remark(self, element: Element, path: str) -> None:
        """A remark announces something ("Mededeling"), unless it says that it explains."""
        explains = EXPLAINS.match(text_of(element).strip())
        self._section(element, path, "explanation" if explains else "announcement")

    def _section(
        self,
        element: Element,
        path: str,
        opens: Literal["masthead", "explanation", "announcement", "signature"],
    ) -> None:
        self.lines.blank(path)
        self._opens = Stated(opens)
        self.content(element, path)
        self._opens = Stated("introduction") if self._in_parts else None

    # --- Lines -------------------------------------------------------------------------------

    def _heading(self, element: Element, path: str) -> None:
        self._line(element, path, bold=True)

    def _line(self, element: Element, path: str, *, bold: bool = False) -> None:
        """An element that is one line, whatever it holds."""
        draft = Draft()
        self._sentences.inside(draft, element)
        self._paragraph(draft, path, bold=bold)

    def _internal(self, element: Element, path: str) -> None:
        draft = Draft()
        self._sentences.inside(draft, element)
        if draft:
            self.lines.write(draft, element=path, furniture=True)

    def _paragraph(self, draft: Draft, path: str, *, bold: bool = False) -> None:
        """Write a paragraph, with the bullet that waits for it, and the notes that it marks."""
        if not draft:
            return
        opens, bullet = self._opened(draft.text), len(self._bullet)
        whole = draft.numbered(self._bullet, own=True)
        self._opens, self._bullet = None, ""
        item = self._in_item and not bullet
        self.lines.write(whole, element=path, bold=bold, bullet=bullet, item=item, opens=opens)
        self._marked(path)

    def _opened(self, text: str) -> Stated | None:
        """What the next line opens, with the label that it prints itself where no element holds it."""
        if self._opens is None or self._opens.end:
            return self._opens
        match self._opens.opens:
            case "question" | "answer" if label := read_label(text):
                return self._opens._replace(numbers=label.numbers, end=label.end)
            case "explanation" if heading := EXPLAINS.match(text):
                return self._opens._replace(end=heading.end())
            case "announcement" if heading := ANNOUNCES.match(text):
                return self._opens._replace(end=heading.end())
        return self._opens

    def _item(self, element: Element, path: str) -> None:
        number = next((child for child in element if name_of(child) == "li.nr"), None)
        if number is not None:
            draft = Draft()
            self._sentences.inside(draft, number)
            # An item that begins with a list prints its number before that of the first item in it.
            self._bullet = f"{self._bullet} {draft.text.strip()}".strip()
        around, self._in_item = self._in_item, number is not None
        self.content(element, path, but=number)
        self._in_item = around
        if self._bullet:  # an item without text
            draft = Draft()
            draft.add(self._bullet)
            self._bullet = ""
            self._paragraph(draft, path)

    # --- Notes and tables --------------------------------------------------------------------

    def _marked(self, path: str) -> None:
        """Write the notes that the last lines marked."""
        for note in self._sentences.take_waiting():
            self._note(note, path)

    def _loose_note(self, element: Element, path: str) -> None:
        """A note that stands by itself, as those of before 2009 do."""
        self._note(self._sentences.notes[element], path)

    def _note(self, note: Note, path: str) -> None:
        label = note.label
        for draft in self._paragraphs_of(note.element, but=("noot.nr", "nr")) or [Draft()]:
            whole = draft.numbered(label, own=note.printed)
            self.lines.write(whole, element=f"{path}/noot", note=note.name, mark=len(label))
            label = ""

    def _table(self, element: Element, path: str) -> None:
        for title in element:
            if name_of(title) in ("title", "titel"):
                self._line(title, path, bold=True)
        for count, row in enumerate(grid(element), 1):
            draft, columns = Draft(), []
            for place, entry in enumerate(row):
                draft.add("\t" if place else "")
                columns.append(draft.length)
                for number, piece in enumerate(self._paragraphs_of(entry) if entry is not None else []):
                    draft.add(" " if number else "")
                    draft.append(piece)
            self.lines.write(
                draft, element=f"{path}/row[{count}]", begins=True, cells=columns, opens=self._opens
            )
            self._opens = None
            self._marked(path)

    def _paragraphs_of(self, element: Element, *, but: tuple[str, ...] = ()) -> list[Draft]:
        """The paragraphs of a cell or a note, which are written elsewhere."""
        inner = _Collecting(self._sentences)
        children = [child for child in element if name_of(child) in but]
        inner.content(element, "", but=children[0] if children else None)
        return inner.drafts


#: How a block is written; one that no rule names by what it holds.
_RULES: dict[str, Callable[[_Paragraphs, Element, str], None]] = {
    "metadata": _Paragraphs._skip,
    "colspec": _Paragraphs._skip,
    "versie": _Paragraphs._skip,
    "illustratie": _Paragraphs._picture,
    "ordernr": _Paragraphs._internal,
    "witreg": _Paragraphs._blank,
    "vraag": _Paragraphs._question,
    "antwoord": _Paragraphs._answer,
    "kamervraagkop": _Paragraphs._masthead,
    "kamervraagomschrijving": _Paragraphs._masthead,
    "omschr": _Paragraphs._masthead,
    "frontm": _Paragraphs._masthead,
    "toelicht": _Paragraphs._explanation,
    "toelichting": _Paragraphs._explanation,
    "kamervraagopmerking": _Paragraphs._remark,
    "ondertekening": _Paragraphs._signature,
    "ondtek": _Paragraphs._signature,
    "li": _Paragraphs._item,
    "table": _Paragraphs._table,
    "noot": _Paragraphs._loose_note,
    "kop": _Paragraphs._heading,
    "tussenkop": _Paragraphs._heading,
    "tuskop": _Paragraphs._heading,
    **dict.fromkeys(ONE_LINE, _Paragraphs._line),
}


class _Collecting(_Paragraphs):
    """Keeps the paragraphs of a cell or a note instead of writing them."""

    def __init__(self, sentences: Sentences) -> None:
        super().__init__(Lines(), sentences)
        self.drafts: list[Draft] = []

    def _paragraph(self, draft: Draft, path: str, *, bold: bool = False) -> None:
        if draft:
            self.drafts.append(draft.numbered(self._bullet, own=True))
            self._bullet = ""


# --- What an element is ----------------------------------------------------------------------


def _holds_text(element: Element) -> bool:
    """Whether letters stand right in an element, between others."""
    return any(piece.strip() for piece in _own_text(element))


def _own_text(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield child.tail or ""
        if not name_of(child):
            yield "&"


def _is_inline(child: Element, *, mixed: bool) -> bool:
    """Whether an element stands within a sentence; one that no rule names does so between letters."""
    name = name_of(child)
    if not name or name in INLINE:
        return True
    return mixed and name not in BLOCKS and not any(name_of(inner) in BLOCKS for inner in child.iter())


def _below(path: str, name: str, count: int) -> str:
    if name in WRAPPERS:
        return path
    return f"{path}/{name}[{count}]" if path else f"{name}[{count}]"
