"""A source file read by the reader of what it *is*, whatever its name says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from generator.model.source import Format, Source
from generator.sources.docx.word_document import read_docx
from generator.sources.file_bytes import read_bytes
from generator.sources.file_kind import NAMES, format_of
from generator.sources.html.web_page import read_html
from generator.sources.odt.text_document import read_odt
from generator.sources.pdf.reader import read_pdf
from generator.sources.plain_text import read_text
from generator.sources.publication.publication_xml import read_publication
from generator.sources.read_error import ReadError, UnreadableError
from generator.sources.seeds import leads_away

Reader: TypeAlias = Callable[[Path, bytes], Source]
"""From the name of a file and its bytes to its lines; raises UnreadableError."""

READERS: Mapping[Format, Reader] = {
    "txt": read_text,
    "docx": read_docx,
    "odt": read_odt,
    "pdf": read_pdf,
    "xml": read_publication,
    "html": read_html,
}


def read_source(path: Path) -> Source:
    """The lines of a source file in reading order, with what print or markup tells of them.

    Raises ReadError, which says in one Dutch line what is wrong with the file and what to do.
    """
    data = read_bytes(path)
    try:
        found = format_of(data)
        if found not in READERS:
            raise UnreadableError(f"is {NAMES[found]}, en dat kan nog niet gelezen worden")
        return READERS[found](path, data)
    except UnreadableError as error:
        raise ReadError(path, str(error)) from None
    except RecursionError:
        raise ReadError(path, "is te diep genest om een document te zijn") from None


def why_passed_over(path: Path) -> str:
    """What is told of a file that stands among the sources, but is none of them."""
    if path.is_dir():
        return "is een map: zet de documenten erin los in de map met bronbestanden"
    if leads_away(path):
        return "is een koppeling naar een bestand buiten deze map: zet het bestand zelf op deze plaats"
    try:
        found = format_of(read_bytes(path))
    except (ReadError, UnreadableError) as error:
        return error.reason if isinstance(error, ReadError) else str(error)
    return f"is {NAMES[found]}, maar heet anders: laat de naam eindigen op .{found}"
