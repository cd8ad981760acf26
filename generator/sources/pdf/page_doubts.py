"""What the reader of a PDF saw and could not show, in words for a contributor."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter
from typing import TypeAlias

from generator.model.diagnostic import Diagnostic
from generator.model.excerpt import excerpt
from generator.model.rules import diagnose
from generator.sources.pdf.document import PrintedDocument
from generator.sources.pdf.page import Page
from generator.sources.pdf.print_lines import PrintLine
from generator.sources.printed_labels import ANSWERED, ASKED

_SAME_LINE = 1.0
_ABOVE, _SHARED = 0.35, 1.5
"""Lines less than so many sizes of their letters below each other cannot both be read where they meet."""

_Doubt: TypeAlias = tuple[str, dict[str, object]]


def doubts_of(document: PrintedDocument) -> Iterator[Diagnostic]:
    """The doubts about a document; what is about a page, at its first line."""
    yield from _of_the_file(document)
    first = 1
    for number, page in enumerate(document.pages, 1):
        for code, values in _of_page(number, page):
            yield diagnose(code, min(first, len(document.lines)), **values)
        first += len(page.lines)


def _of_the_file(document: PrintedDocument) -> Iterator[Diagnostic]:
    if document.cut_off:
        yield diagnose("cut-off", len(document.lines))
    if document.attachments:
        yield diagnose(
            "left-out", 1, what=_counted(document.attachments, "bijgevoegd bestand", "bijgevoegde bestanden")
        )
    if document.scripts:
        yield diagnose("left-out", 1, what=_counted(document.scripts, "script", "scripts"))


def _of_page(number: int, page: Page) -> Iterator[_Doubt]:
    yield from _of_text(number, page)
    yield from _of_what_else_there_is(number, page)


def _of_text(number: int, page: Page) -> Iterator[_Doubt]:
    if page.missing or page.added:
        yield "print-differs", {"page": number, "missing": page.missing, "added": page.added}
    if page.hidden:
        yield "unseen-text", {"page": number, "text": excerpt(" ".join(page.hidden))}
    if overlaid := _overlaid(page):
        yield "overlaid-lines", {"page": number, "text": excerpt(overlaid)}
    if _beside_answers(page):
        yield "questions-beside-answers", {"page": number}
    if page.unreadable:
        yield "unreadable-letters", {"page": number, "count": page.unreadable}


def _of_what_else_there_is(number: int, page: Page) -> Iterator[_Doubt]:
    if page.pictures and not page.lines:
        yield "page-without-text", {"page": number}
    elif page.pictures:
        pictures = _counted(len(page.pictures), "afbeelding", "afbeeldingen")
        yield "left-out", {"what": f"{pictures} op pagina {number}"}
    if page.notices:
        notices = _counted(page.notices, "opmerking of invulveld", "opmerkingen of invulvelden")
        yield "left-out", {"what": f"{notices} op pagina {number}"}


def _overlaid(page: Page) -> str:
    """The first two lines that are printed over each other; "" where none are."""
    lines = sorted((line for line in page.lines if not line.aside), key=attrgetter("base", "left"))
    pairs = ((one, other) for one, other in pairwise(lines) if _lie_over(one, other))
    return next((f"{one.text} / {other.text}" for one, other in pairs), "")


def _beside_answers(page: Page) -> bool:
    """Whether a table has questions in one column and answers in another, as its heading says."""
    cells = [(line.base, cell) for line in page.lines for cell in _cells(line)]
    asked = [base for base, cell in cells if ASKED.match(cell)]
    answered = [base for base, cell in cells if ANSWERED.match(cell)]
    return bool(asked and answered) and any(abs(asked[0] - base) < _SAME_LINE for base in answered)


def _cells(line: PrintLine) -> Iterator[str]:
    ends = [cell.column for cell in line.cells[1:]]
    return (line.text[cell.column : end].strip() for cell, end in zip(line.cells, [*ends, None], strict=True))


def _lie_over(one: PrintLine, other: PrintLine) -> bool:
    size = max(one.size, other.size)
    shared = min(one.right, other.right) - max(one.left, other.left)
    return other.base - one.base < _ABOVE * size and shared > _SHARED * size


def _counted(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"
