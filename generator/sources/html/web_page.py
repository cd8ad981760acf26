"""A web page read: the document on it, as officielebekendmakingen.nl and tweedekamer.nl publish it."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from lxml import etree, html

from generator.model.source import Source
from generator.sources.byte_order import MARKS
from generator.sources.html.page_notes import PageNotes
from generator.sources.html.page_region import region_of
from generator.sources.html.page_text import PageText
from generator.sources.html.shown_text import shown_in
from generator.sources.html.unread import Unread
from generator.sources.lines import Lines
from generator.sources.publication.facts import facts_in, metadata
from generator.sources.read_error import UnreadableError
from generator.sources.xml_tree import MOST_TAGS, Element, text_of

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", re.IGNORECASE)
_HEAD = 4096
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")

EMPTY = "bevat geen tekst: open de pagina in een browser en sla haar op als “alleen HTML”"

TOO_DEEP = "is te diep genest, of heeft te lange stukken, om een document te zijn"


def read_html(path: Path, data: bytes) -> Source:
    """The lines of the document on a web page, without the menus around it. Raises UnreadableError."""
    page = _parsed(data)
    region = region_of(page)
    lines = Lines()
    notes = PageNotes.of(page)
    PageText(lines, notes).blocks(region, "")
    if not any(line.text.strip() for line in lines.lines):
        raise UnreadableError(EMPTY)
    lines.prove(*shown_in(region, notes))
    _tell(lines, page, region)
    facts = facts_in(metadata(page.iter("meta")))
    return lines.source(path, data, "html", raises=bool(notes.marked), facts=facts)


def _parsed(data: bytes) -> Element:
    if data.count(b"<") > MOST_TAGS:
        raise UnreadableError("is te groot om één document te zijn")
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    text = _DECLARATION.sub("", _decoded(data), count=1).replace("\0", "")
    try:
        page = html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise UnreadableError(EMPTY) from None
    if any(error.level_name == "FATAL" for error in parser.error_log):
        raise UnreadableError(TOO_DEEP)
    return page


def _decoded(data: bytes) -> str:
    """A page in the encoding that it says it has, unless it is UTF-8, which nothing else is by chance."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        declared = _CHARSET.search(data[:_HEAD])
        return data.decode(_known(declared[1].decode() if declared else ""), "replace")


def _known(encoding: str) -> str:
    """Browsers read Latin-1 as Windows-1252; so is what is declared UTF-8 and is not."""
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        return "cp1252"
    return "cp1252" if name in ("iso8859-1", "ascii", "utf-8") else name


def _tell(lines: Lines, page: Element, region: Element) -> None:
    """What the document holds that its lines do not, and how much text stands outside it."""
    Unread.of(region).tell(lines)
    outside = len("".join(text_of(page).split())) - len("".join(text_of(region).split()))
    if outside > 0:
        lines.left_out({"tekens in menu’s en dergelijke": outside})
