"""The texts of a document in Akoma Ntoso: blocks, links and notes, each note where it is first marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import TypeAlias

from lxml import etree

from generator.model.document import Answer, Footnote
from generator.model.reference import Link, LinkedDocument
from generator.model.target import Here, Target, There, Web
from generator.model.text import (
    Block,
    ItemList,
    ListItem,
    Marker,
    Paragraph,
    Subheading,
    Table,
    Text,
    Verbatim,
)
from generator.outputs.data.akoma_ntoso.elements import add, address, say
from generator.outputs.pages.page_lookup import look_up
from generator.outputs.pages.running_text import apart

#: Writes a text into an element.
Writer: TypeAlias = Callable[[etree._Element, Text], None]


class TextWriter:
    """Writes the texts of one document; it remembers the notes that it has written."""

    def __init__(self, linked: LinkedDocument) -> None:
        found = look_up(linked)
        self._links, self._notes = found.links, found.notes
        self._places = dict(_places(linked.document.answers()))
        self._written: set[str] = set()

    def blocks(self, parent: etree._Element, origin: str, blocks: Sequence[Block]) -> None:
        """The blocks of the part with anchor `origin`; a speech has at least one."""
        places = count()

        def write(element: etree._Element, text: Text) -> None:
            self._text(element, text, self._links.get((origin, next(places)), ()))

        for block in blocks:
            _block(parent, block, write)
        if not blocks:
            add(parent, "p")

    def rest(self, notes: Iterable[Footnote]) -> Iterator[Footnote]:
        """Those that no text has marked so far."""
        return (note for note in notes if note.anchor not in self._written)

    def note(self, parent: etree._Element, note: Footnote) -> None:
        """A note itself, at this place."""
        self._written.add(note.anchor)
        element = add(parent, "authorialNote", eId=note.anchor, marker=note.label, placement="bottom")
        self._text(add(element, "p"), note.text, self._links.get((note.anchor, 0), ()), in_note=True)

    def _text(
        self, parent: etree._Element, text: Text, links: Iterable[Link], *, in_note: bool = False
    ) -> None:
        """A text with its links and markers; a marker within a link comes right after it."""
        place = 0
        markers = iter([*text.markers, None])
        marker = next(markers)
        for link in apart(links, len(text.plain)):
            while marker and marker.offset <= link.start:
                place = self._up_to(parent, text, place, marker, in_note=in_note)
                marker = next(markers)
            say(parent, text.plain[place : link.start])
            add(parent, "ref", text.plain[link.start : link.end], href=self._href(link.target))
            place = link.end
        while marker:
            place = self._up_to(parent, text, place, marker, in_note=in_note)
            marker = next(markers)
        say(parent, text.plain[place:])

    def _up_to(
        self, parent: etree._Element, text: Text, place: int, marker: Marker, *, in_note: bool
    ) -> int:
        """What comes before a marker, and the marker; gives the place after it."""
        say(parent, text.plain[place : marker.offset])
        self._marker(parent, marker, in_note=in_note)
        return max(place, marker.offset)

    def _marker(self, parent: etree._Element, marker: Marker, *, in_note: bool) -> None:
        note = self._notes.get(marker.note)
        if note is None or in_note:
            add(parent, "sup", marker.label)
        elif note.anchor in self._written:
            add(parent, "noteRef", href=f"#{note.anchor}", marker=marker.label, placement="bottom")
        else:
            self.note(parent, note)

    def _href(self, target: Target) -> str:
        """Where a link leads: in this file, to a page of the site (relative to this file), or away."""
        match target:
            case Here(anchor):
                return f"#{self._places.get(anchor, anchor)}"
            case There(document, anchor):
                return f"{document}/#{anchor}" if anchor else f"{document}/"
            case Web(url):
                return address(url)


def _places(answers: Iterable[Answer]) -> Iterator[tuple[str, str]]:
    """The other addresses of an answer, and its own, which goes first."""
    own = [answer.anchor for answer in answers]
    yield from ((alias, answer.anchor) for answer in answers for alias in answer.aliases if alias not in own)


def _block(parent: etree._Element, block: Block, write: Writer) -> None:
    match block:
        case Paragraph(text):
            write(add(parent, "p"), text)
        case Subheading(text):
            write(add(parent, "block", name="tussenkop"), text)
        case ItemList(items):
            _list(parent, items, write)
        case Table(rows):
            _table(parent, rows)
        case Verbatim(lines):
            _lines(add(parent, "block", name="zoals-gedrukt"), [line.text for line in lines])


def _list(parent: etree._Element, items: Iterable[ListItem], write: Writer) -> None:
    blocks = add(parent, "blockList")
    for each in items:
        item = add(blocks, "item")
        if each.label:
            add(item, "num", each.label)
        for text in (each.text, *each.paragraphs):
            write(add(item, "p"), text)


def _table(parent: etree._Element, rows: Sequence[Sequence[str]]) -> None:
    table = add(parent, "table")
    for number, cells in enumerate(rows):
        row = add(table, "tr")
        for cell in cells:
            add(add(row, "td" if number else "th"), "p", cell)


def _lines(parent: etree._Element, lines: Sequence[str]) -> None:
    for number, line in enumerate(lines):
        if number:
            add(parent, "br")
        say(parent, line)
