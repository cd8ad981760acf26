"""The proof that a page shows its document: every character of it once, in order, and in its own place.

All visible characters are proven, the marks that Markdown could swallow (asterisks, brackets, backslashes)
too; not what no page can show (control characters), nor the bullets that every list has of itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.identity.paragraphs import paragraph_addresses
from generator.model import pieces
from generator.model.diagnostic import Diagnostic
from generator.model.document import Answer, Document, Footnote, Part, Question
from generator.model.rules import diagnose
from generator.model.source import Line
from generator.model.source_line import line_of
from generator.model.text import Block, ItemList, Paragraph, Subheading, Table, Text, Verbatim, texts
from generator.proof.comparison import Comparison, common_start, worded
from generator.proof.page_text import PageText, Shown, page_text

CODE = "changed-on-page"

#: White space, what cannot be shown, and what is shown in its place do not count.
SHOWN = Comparison(re.compile(r"[\s\x00-\x1f\x7f-\x9f\ufeff\ufffd-\uffff]+"), compatible=False)


class _Piece(NamedTuple):
    """Something that the document says, and where it is printed: its text, or the number of its line."""

    plain: str
    place: Text | int


def unshown(document: Document, page: str) -> tuple[Diagnostic, ...]:
    """An error, at its line, for each part, note and piece of furniture of a document that `page` (HTML) does
    not show as it is; none where the proof holds.
    """
    shown = page_text(page, (part.anchor for part in document.parts))
    found = [
        *(fault for part in document.parts for fault in _part_faults(part, shown)),
        *(fault for note in document.footnotes for fault in _note_faults(note, shown)),
        *_faults(list(_of_lines(document.furniture)), (), shown.furniture),
        *_order_faults(document, shown),
        *_address_faults(document, shown),
    ]
    return tuple(sorted(found, key=lambda diagnostic: diagnostic.line))


# --- What the document says ------------------------------------------------------------------


def _said(blocks: Iterable[Block]) -> Iterator[_Piece]:
    for block in blocks:
        match block:
            case Paragraph(text) | Subheading(text):
                yield _Piece(text.plain, text)
            case ItemList(items):
                for item in items:
                    yield _Piece(item.label, _first_line(item.text.lines))
                    yield from (_Piece(text.plain, text) for text in (item.text, *item.paragraphs))
            case Table(rows, lines):
                yield from (_Piece(cell, _first_line(lines)) for row in rows for cell in row)
            case Verbatim(lines):
                yield from _of_lines(lines)


def _of_lines(lines: Iterable[Line]) -> Iterator[_Piece]:
    return (_Piece(line.text, line.number) for line in lines)


def _first_line(lines: Sequence[Line]) -> int:
    return lines[0].number if lines else 1


def _line_of_part(part: Part) -> int:
    return _first_line(tuple(pieces.of_part(part)))


# --- Each part says what it should -----------------------------------------------------------


def _part_faults(part: Part, page: PageText) -> Iterator[Diagnostic]:
    shown = page.parts.get(part.anchor)
    if shown is None:
        yield _fault(_line_of_part(part), f"#{part.anchor} ontbreekt")
        return
    if isinstance(part, Question) and (part.number or "") not in "".join(shown.heading):
        yield _fault(_line_of_part(part), f"het opschrift van vraag {part.number} noemt haar nummer niet")
    markers = [marker.label for text in texts(part.blocks) for marker in text.markers]
    yield from _faults(list(_said(part.blocks)), markers, shown)


def _note_faults(note: Footnote, page: PageText) -> Iterator[Diagnostic]:
    label = _Piece(note.label, _first_line(note.definition or note.text.lines))
    said = [label, _Piece(note.text.plain, note.text)]
    markers = [marker.label for marker in note.text.markers]
    yield from _faults(said, markers, page.notes.get(note.anchor, Shown()))


def _faults(said: Sequence[_Piece], markers: Iterable[str], shown: Shown) -> Iterator[Diagnostic]:
    printed, there = " ".join(piece.plain for piece in said), "".join(shown.text)
    if SHOWN.differ(printed, there):
        place = common_start(SHOWN.counted(printed), SHOWN.counted(there))
        yield _fault(_line_at(place, said), SHOWN.difference(printed, there))
        return
    wanted, found = map(list, (map(SHOWN.counted, markers), map(SHOWN.counted, shown.markers)))
    if wanted != found:
        gone, more = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
        words = worded(" ".join(gone.elements()), " ".join(more.elements()))
        yield _fault(_line_at(0, said), f"verwijzingen naar noten: {words}")


def _line_at(place: int, said: Sequence[_Piece]) -> int:
    """The source line that prints what differs: the character `place` of those that count."""
    for piece in said:
        size = len(SHOWN.counted(piece.plain))
        if place < size or piece is said[-1]:
            return _line_in(piece, place)
        place -= size
    return 1


def _line_in(piece: _Piece, place: int) -> int:
    if isinstance(piece.place, int):
        return piece.place
    counted = [offset for offset, char in enumerate(piece.plain) if SHOWN.counted(char)]
    return line_of(piece.place, counted[place] if place < len(counted) else len(piece.plain))


# --- Each part stands where it should --------------------------------------------------------


def _order_faults(document: Document, page: PageText) -> Iterator[Diagnostic]:
    """Questions and sections come in their order, an answer right under one of its questions."""
    parts = {part.anchor: part for part in document.parts}
    shown = [parts[anchor] for anchor in page.parts]
    printed = [part for part in document.as_read() if part.anchor in page.parts]
    for here, there in zip(_without_answers(shown), _without_answers(printed), strict=True):
        if here is not there:
            yield _fault(_line_of_part(there), f"#{there.anchor} staat niet op zijn plaats")
    above = ""
    for part in shown:
        match part:
            case Question(anchor):
                above = anchor
            case Answer(anchor, questions) if questions and above not in questions:
                yield _fault(_line_of_part(part), f"#{anchor} staat onder #{above}")


def _address_faults(document: Document, page: PageText) -> Iterator[Diagnostic]:
    """No address is that of two things, and that of no paragraph is missing."""
    lines = {part.anchor: _line_of_part(part) for part in document.parts}
    for anchor, addresses in paragraph_addresses(document).items():
        for missing in (address for address in addresses if address and address not in page.ids):
            yield _fault(lines.get(anchor, 1), f"#{missing} ontbreekt")
    for anchor, count in page.ids.items():
        if count > 1:
            yield _fault(lines.get(anchor, 1), f"#{anchor} staat er {count} keer")


def _without_answers(parts: Iterable[Part]) -> list[Part]:
    return [part for part in parts if not isinstance(part, Answer)]


def _fault(line: int, difference: str) -> Diagnostic:
    return diagnose(CODE, line, difference=difference)
