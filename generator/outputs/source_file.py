"""The source file of a document, published beside its page: its name, and how to get to a place in it."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from generator.model import pieces
from generator.model.document import Document, Part
from generator.model.source import Format, Source
from generator.model.source_place import pages_of
from generator.outputs.place_in_text import TextPlaces

#: A stranger's web page or XML would run on this site as if it were ours, so it is published as a text.
_SUFFIXES: dict[Format, str] = {"xml": "xml.txt", "html": "html.txt"}
#: Browsers show these at a place: a page, or the words that stand there.
_TEXTS = frozenset(["txt", "xml", "html"])
#: So many of the first lines of a part are tried: of the label alone there may be many.
_TRIED = 3

#: What a reader is told that a page was made of.
MADE_OF: dict[Format, str] = {
    "txt": "het tekstbestand",
    "pdf": "de pdf",
    "docx": "het Word-bestand",
    "odt": "het OpenDocument-bestand",
    "xml": "de officiële publicatie in XML",
    "html": "de webpagina",
}


def name_of_source(document: Document) -> str:
    """The name of the file beside the page of a document: "ah-tk-20182019-3455.pdf"."""
    format_ = document.source.format
    return f"{document.id}.{_SUFFIXES.get(format_, format_)}"


class PublishedSource(NamedTuple):
    """A source file to publish under `name`: its path, as the user gave it."""

    name: str
    path: str


def published_source(document: Document) -> PublishedSource:
    """The source file of a document, as it stands beside its page."""
    return PublishedSource(name_of_source(document), document.source.path)


def address_in_source(document: Document, part: Part, places: TextPlaces) -> str:
    """The address of a part in that file, relative to the page; of all of it where that has no such place.

    `places` are those of the source, which are costly to make.
    """
    return name_of_source(document) + _fragment(document.source, part, places)


def place_in_source(document: Document, part: Part) -> str:
    """Where a part stands, in Dutch: "pagina 3 van de pdf", "regels 7–8 van het tekstbestand"; "" if nowhere.

    The elements of a Word file or of XML have no names that a reader knows: then it is the file alone.
    """
    source, lines = document.source, tuple(pieces.of_part(part))
    extent = pieces.extent(lines)
    if extent is None:
        return ""
    if pages := pages_of(source, lines):
        return f"{_range('pagina', 'pagina’s', *pages)} van {MADE_OF[source.format]}"
    if source.format == "txt":
        return f"{_range('regel', 'regels', *extent)} van {MADE_OF[source.format]}"
    return MADE_OF[source.format]


def _range(one: str, more: str, first: int, last: int) -> str:
    return f"{one} {first}" if first == last else f"{more} {first}–{last}"


def _fragment(source: Source, part: Part, places: TextPlaces) -> str:
    lines = tuple(pieces.of_part(part))
    if source.format == "pdf" and (pages := pages_of(source, lines)):
        return f"#page={pages[0]}"
    if source.format not in _TEXTS:
        return ""
    place = places.fragment if source.format == "txt" else places.by_words
    found = (place(line) for line in lines if line.text.strip())
    return next(filter(None, islice(found, _TRIED)), "")
