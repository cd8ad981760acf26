"""A made-up document as the official Aanhangsel is printed: a narrow column, notes at the foot, furniture."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from typesetter.made_up import Block, Grid, Items, MadeUp, Mark, Paragraph, Sentence, heading

PAGE = (558.4, 792.0)
LEFT, RIGHT, TOP, BOTTOM = 221.0, 515.0, 740.0, 70.0
MARGIN = 55.0
TEXT, LEADING = 8.5, 9.6
NOTE, NOTE_LEADING = 6.5, 7.6
MARK, RISE = 4.5, 3.2
FONT, BOLD = "Helvetica", "Helvetica-Bold"
CELL = 60.0

#: Where a word may be broken at the end of a line.
HYPHENATED = {"samenwerking": "samen-werking", "vergunning": "vergun-ning", "onderzoek": "onder-zoek"}


class _Piece(NamedTuple):
    """Letters on a line from `left` on; a raised one is a marker."""

    left: float
    text: str
    raised: bool = False


@dataclass(slots=True)
class _Line:
    """`notes` are marked on it; `rules` says that the lines of a table's row are drawn around it."""

    pieces: list[_Piece]
    bold: bool = False
    notes: tuple[int, ...] = ()
    rules: int = 0


def can_print(document: MadeUp) -> bool:
    """Whether the standard fonts of a PDF have all its letters."""
    try:
        repr(document).encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def print_pdf(document: MadeUp) -> bytes:
    """The bytes of a PDF."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=PAGE, invariant=1)
    for number, (lines, notes) in enumerate(_pages(document), 1):
        _furniture(canvas, document, number)
        y = TOP
        for line in lines:
            y -= LEADING
            _draw(canvas, line, y)
        _foot(canvas, document, notes)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


# --- Lines -----------------------------------------------------------------------------------


def _lines(document: MadeUp) -> Iterator[_Line]:
    above = [
        f"{document.title()} (ingezonden {document.submitted}).",
        f"Antwoord van {_minister(document)} (ontvangen {document.answered}).",
    ]
    head = [
        "Vragen gesteld door de leden der Kamer, met de daarop door de",
        "regering gegeven antwoorden",
        "",
        document.number,
        "",
    ]
    for text in head:
        yield _Line([_Piece(LEFT, text)])
    for text in above:
        yield from _set((text,), document)
        yield _Line([])
    for part in document.parts:
        yield _Line([_Piece(LEFT, heading(part))], bold=True)
        for block in part.blocks:
            yield from _block(block, document)
        yield _Line([])


def _block(block: Block, document: MadeUp) -> Iterator[_Line]:
    match block:
        case Paragraph(text):
            yield from _set(text, document)
        case Items(items):
            for bullet, text in items:
                first, *others = _set(text, document, indent=12)
                yield _Line([_Piece(LEFT, bullet), *first.pieces], notes=first.notes)
                yield from others
        case Grid(rows):
            yield _Line([])
            for row in rows:
                yield _Line([_Piece(LEFT + CELL * x + 3, cell) for x, cell in enumerate(row)], rules=len(row))
            yield _Line([])


def _set(text: Sentence, document: MadeUp, indent: float = 0) -> Iterator[_Line]:
    """A paragraph broken into lines, words at their break where they have one."""
    start = LEFT + indent
    line, x, space = _Line([]), start, ""
    for piece in text:
        if isinstance(piece, Mark):
            if line.pieces and line.pieces[-1].raised and not space:  # as the Aanhangsel prints them: "1 2"
                x += stringWidth(" ", FONT, MARK)
            line.pieces.append(_Piece(x, document.label(piece), raised=True))
            line.notes = (*line.notes, piece.note)
            x += stringWidth(document.label(piece), FONT, MARK)
            continue
        for word in _words(piece):
            if word == " ":
                space = " "
                continue
            head, tail = _fitting(f"{space}{word}", RIGHT - x, at_start=x == start)
            if head:
                line.pieces.append(_Piece(x, head))
                x += stringWidth(head, FONT, TEXT)
            if tail:
                yield line
                line, x = (
                    _Line([_Piece(start, tail.lstrip())]),
                    start + stringWidth(tail.lstrip(), FONT, TEXT),
                )
            space = ""
    yield line


def _words(text: str) -> Iterator[str]:
    """The words of a text and the spaces between them."""
    for count, word in enumerate(text.split(" ")):
        if count:
            yield " "
        yield from _broken(word, FONT, TEXT, RIGHT - LEFT - 24)


def _broken(word: str, font: str, size: float, width: float) -> Iterator[str]:
    """A word in pieces that fit on a line: an address too long for it is cut behind a mark."""
    piece = ""
    for part in re.findall(r"[^/?&=.-]*[/?&=.-]?", word):
        if piece and stringWidth(piece + part, font, size) > width:
            yield piece
            piece = ""
        piece += part
    if piece:
        yield piece


def _fitting(word: str, room: float, *, at_start: bool) -> tuple[str, str]:
    """What of a word stands on this line, and what on the next."""
    if at_start or stringWidth(word, FONT, TEXT) <= room:
        return word, ""
    head, hyphen, tail = HYPHENATED.get(word.strip(" "), "").partition("-")
    if hyphen and word.strip(" ") == word.lstrip() and stringWidth(f" {head}-", FONT, TEXT) <= room:
        return f" {head}-", tail
    return "", word


# --- Pages -----------------------------------------------------------------------------------


def _pages(document: MadeUp) -> Iterator[tuple[list[_Line], list[int]]]:
    """The lines of each page and the notes at its foot, which take the room of lines."""
    lines: list[_Line] = []
    notes: list[int] = []
    for line in _lines(document):
        more = [*notes, *line.notes]
        room = TOP - BOTTOM - _height(document, more)
        if (len(lines) + 1) * LEADING > room and lines:
            yield lines, notes
            lines, notes, more = [], [], list(line.notes)
        lines.append(line)
        notes = more
    yield lines, notes


def _height(document: MadeUp, notes: list[int]) -> float:
    return 2 * LEADING + sum(len(_note(document, note)) * NOTE_LEADING for note in notes) if notes else 0


def _note(document: MadeUp, note: int) -> list[str]:
    """The text of a note in lines."""
    lines = [""]
    width = RIGHT - LEFT - 8
    for word in document.notes[note].split(" "):
        for count, piece in enumerate(_broken(word, FONT, NOTE, width)):
            longer = f"{lines[-1]} {piece}".lstrip()
            if count or stringWidth(longer, FONT, NOTE) > width:
                lines.append(piece)
            else:
                lines[-1] = longer
    return lines


# --- Ink -------------------------------------------------------------------------------------


def _draw(canvas: Canvas, line: _Line, y: float) -> None:
    for piece in line.pieces:
        canvas.setFont(BOLD if line.bold else FONT, MARK if piece.raised else TEXT)
        canvas.drawString(piece.left, y + (RISE if piece.raised else 0), piece.text)
    for column in range(line.rules):
        canvas.rect(LEFT + CELL * column, y - 2.4, CELL, LEADING)


def _foot(canvas: Canvas, document: MadeUp, notes: list[int]) -> None:
    y = BOTTOM + sum(len(_note(document, note)) for note in notes) * NOTE_LEADING
    for note in notes:
        canvas.setFont(FONT, MARK)
        canvas.drawString(LEFT, y + 2, document.label(Mark(note)))
        canvas.setFont(FONT, NOTE)
        for text in _note(document, note):
            canvas.drawString(LEFT + 8, y, text)
            y -= NOTE_LEADING


def _furniture(canvas: Canvas, document: MadeUp, page: int) -> None:
    year = document.year.replace("-", "–")
    if page == 1:
        canvas.setFont(FONT, 14)
        canvas.drawString(MARGIN, 766, "Tweede Kamer der Staten-Generaal")
        canvas.setFont(FONT, 9)
        canvas.drawString(MARGIN, 750, f"Vergaderjaar {year}")
        canvas.drawString(LEFT, 750, "Aanhangsel van de Handelingen")
        canvas.setFont(FONT, 5)
        canvas.drawString(MARGIN, 52, f"ah-tk-{document.year.replace('-', '')}-{document.number}")
        canvas.drawString(MARGIN, 46, "ISSN 0921 - 7398")
    canvas.setFont(FONT, 8)
    canvas.drawString(LEFT, 40, f"Tweede Kamer, vergaderjaar {year}, Aanhangsel")
    canvas.drawRightString(RIGHT, 40, str(page))


def _minister(document: MadeUp) -> str:
    office, _, portfolio = document.office.partition(" van ")
    return f"{office} {document.minister.split()[-1]} ({portfolio})"
