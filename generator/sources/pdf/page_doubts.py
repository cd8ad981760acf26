"""What the reader of a PDF saw and could not show, in words for a contributor."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.diagnostic import Diagnostic
from generator.model.excerpt import excerpt
from generator.model.rules import diagnose
from generator.sources.pdf.document import PrintedDocument
from generator.sources.pdf.page import Page


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


def _of_page(number: int, page: Page) -> Iterator[tuple[str, dict[str, object]]]:
    if page.missing or page.added:
        yield "print-differs", {"page": number, "missing": page.missing, "added": page.added}
    if page.hidden:
        yield "unseen-text", {"page": number, "text": excerpt(" ".join(page.hidden))}
    if page.unreadable:
        yield "unreadable-letters", {"page": number, "count": page.unreadable}
    if page.pictures and not page.lines:
        yield "page-without-text", {"page": number}
    elif page.pictures:
        pictures = _counted(len(page.pictures), "afbeelding", "afbeeldingen")
        yield "left-out", {"what": f"{pictures} op pagina {number}"}
    if page.notices:
        notices = _counted(page.notices, "opmerking of invulveld", "opmerkingen of invulvelden")
        yield "left-out", {"what": f"{notices} op pagina {number}"}


def _counted(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"
