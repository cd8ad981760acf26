"""A source file read by the reader of what it *is*, whatever its name says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from generator.model.source import Format, Source
from generator.sources.file_bytes import read_bytes
from generator.sources.file_kind import NAMES, format_of
from generator.sources.pdf.reader import read_pdf
from generator.sources.plain_text import read_text
from generator.sources.publication.publication_xml import read_publication
from generator.sources.read_error import ReadError, UnreadableError

Reader: TypeAlias = Callable[[Path, bytes], Source]
"""From the name of a file and its bytes to its lines; raises UnreadableError."""

READERS: Mapping[Format, Reader] = {"txt": read_text, "pdf": read_pdf, "xml": read_publication}


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


def why_passed_over(path: Path) -> str:
    """What is told of a file that stands among the sources, but whose name ends as that of none."""
    try:
        found = format_of(read_bytes(path))
    except (ReadError, UnreadableError) as error:
        return error.reason if isinstance(error, ReadError) else str(error)
    return f"is {NAMES[found]}, maar heet anders: laat de naam eindigen op .{found}"
