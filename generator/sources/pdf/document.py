"""A whole PDF: its pages read one after the other, and what each of its lines is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from generator.model.source import Box
from generator.sources.pdf import pdfium
from generator.sources.pdf.columns import Column
from generator.sources.pdf.foot_notes import NoteLine, body_size, notes_in
from generator.sources.pdf.page import Page, PageError, read_page
from generator.sources.pdf.paragraphs import Start, bullet_of, starts_of
from generator.sources.pdf.pdfium import Handle
from generator.sources.pdf.print_lines import PrintLine
from generator.sources.pdf.repeated import furniture_in
from generator.sources.pdf.tables import TableRow, tables_in
from generator.sources.read_error import TOO_LARGE, UnreadableError

MOST_PAGES, MOST_CHARACTERS = 3_000, 10_000_000
"""The longest Kamerstuk has some hundreds of pages and two million characters."""

_PASSWORD, _SECURITY = 4, 5
_OCR = "herken de tekst eerst met “ocrmypdf --language nld in.pdf uit.pdf”"
_NO_TEXT = f"heeft geen tekst maar plaatjes van tekst, zoals een scan: {_OCR}"
_EMPTY = f"is leeg, of er staan alleen lijnen in: haal het opnieuw op, of {_OCR}"
_NO_MEANING = (
    "heeft een lettertype dat niet zegt welke letters het drukt: lees de tekst met “ocrmypdf --force-ocr”"
)


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """The pages of a PDF and their lines, numbered through from 0; what is known of a line is by that number.

    `attachments` and `scripts` count what the file carries besides, `cut_off` tells that its end is missing.
    """

    pages: tuple[Page, ...]
    lines: tuple[PrintLine, ...]
    furniture: frozenset[int]
    notes: dict[int, NoteLine]
    tables: dict[int, TableRow]
    starts: dict[int, Start]
    attachments: int
    scripts: int
    cut_off: bool


def read_document(data: bytes) -> PrintedDocument:
    """The printed document in the bytes of a PDF. Raises UnreadableError where there is none to read."""
    with _opened(data) as document:
        count = pdfium.count_pages(document)
        if count < 1:
            raise UnreadableError("is een pdf-bestand zonder pagina’s: haal het opnieuw op")
        if count > MOST_PAGES:
            raise UnreadableError(f"heeft {count} pagina’s: {TOO_LARGE}")
        pages = tuple(_pages(document, count, layers=b"/OCProperties" in data or b"/ObjStm" in data))
        attachments, scripts = pdfium.count_attachments(document), pdfium.count_scripts(document)
    lines = tuple(line for page in pages for line in page.lines)
    _refuse_without_text(pages, lines)
    return _understood(pages, lines, attachments, scripts, cut_off=b"%%EOF" not in data[-1024:])


def _below_notes(lines: Sequence[PrintLine], feet: Collection[int], notes: Collection[int]) -> set[int]:
    """What stands apart below the notes of a page is of the page: its text is above them."""
    ends: dict[int, float] = {}
    for index in notes:
        page = lines[index].page
        ends[page] = max(ends.get(page, 0.0), lines[index].base)
    return {index for index in feet if lines[index].base > ends.get(lines[index].page, float("inf"))}


@contextmanager
def _opened(data: bytes) -> Iterator[Handle]:
    document = pdfium.load_document(data, len(data), None)
    if not document:
        if pdfium.last_error() in (_PASSWORD, _SECURITY):
            raise UnreadableError(
                "is met een wachtwoord beveiligd: sla het zonder wachtwoord op (qpdf --decrypt)"
            )
        raise UnreadableError("is een beschadigd pdf-bestand: haal het opnieuw op")
    try:
        yield document
    finally:
        pdfium.close_document(document)


def _pages(document: Handle, count: int, *, layers: bool) -> Iterator[Page]:
    columns: Sequence[Column] = ()
    characters = 0
    for number in range(1, count + 1):
        try:
            page = read_page(document, number, columns, layers=layers)
        except PageError as error:
            raise UnreadableError(str(error)) from None
        columns = page.columns
        characters += sum(len(line.text) for line in page.lines)
        if characters > MOST_CHARACTERS:
            raise UnreadableError(f"heeft meer dan {MOST_CHARACTERS} tekens: {TOO_LARGE}")
        yield page


def _refuse_without_text(pages: Sequence[Page], lines: Sequence[PrintLine]) -> None:
    printed = sum(len(line.text) for line in lines)
    if not any(character.isalpha() for line in lines for character in line.text):
        raise UnreadableError(_NO_TEXT if any(page.pictures for page in pages) else _EMPTY)
    if 2 * sum(page.unreadable for page in pages) > printed:
        raise UnreadableError(_NO_MEANING)


def _understood(
    pages: tuple[Page, ...], lines: tuple[PrintLine, ...], attachments: int, scripts: int, *, cut_off: bool
) -> PrintedDocument:
    body = body_size(lines)
    apart = furniture_in(lines, body)
    rules: dict[int, Sequence[Box]] = {number: page.rules for number, page in enumerate(pages, 1)}
    notes = notes_in(lines, apart, rules, body)
    furniture = apart.furniture | _below_notes(lines, apart.feet - notes.keys(), notes)
    text = [index for index in range(len(lines)) if index not in furniture and index not in notes]
    bullets = {index: end for index in text if (end := bullet_of(lines[index]))}
    tables = tables_in(lines, {*furniture, *notes}, bullets)
    starts = starts_of(lines, text, tables, bullets)
    return PrintedDocument(
        pages, lines, frozenset(furniture), notes, tables, starts, attachments, scripts, cut_off
    )
