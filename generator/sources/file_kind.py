"""What a file is, by its bytes: its name may say anything."""

from __future__ import annotations

import codecs
import io
import re
import zipfile

from generator.model.source import Format
from generator.sources.byte_order import MARKS
from generator.sources.read_error import UnreadableError

SAVE_AS = "sla het document op als .docx, .odt of .pdf"
PICTURE = "haal het document zelf op, of maak er een pdf van en herken de tekst met ocrmypdf"
UNPACK = "pak het uit en zet de documenten erin los in de map"

#: How files begin that nothing here can read, what a contributor calls them, and what to do.
UNREADABLE = (
    (b"{\\rtf", "een RTF-bestand", f"open het en {SAVE_AS}"),
    (b"\x1f\x8b", "een gzip-bestand", UNPACK),
    (b"7z\xbc\xaf", "een 7-zip-bestand", UNPACK),
    (b"Rar!", "een rar-bestand", UNPACK),
    (b"\x89PNG", "een afbeelding (PNG)", PICTURE),
    (b"\xff\xd8\xff", "een afbeelding (JPEG)", PICTURE),
    (b"GIF8", "een afbeelding (GIF)", PICTURE),
    (b"II*\x00", "een afbeelding (TIFF)", PICTURE),
    (b"MM\x00*", "een afbeelding (TIFF)", PICTURE),
    (b"\x7fELF", "een programma", "haal het weg"),
    (b"MZ\x90\x00", "een programma", "haal het weg"),
)
#: Pictures of a camera or a telephone name their kind further on.
_PICTURES = re.compile(rb"RIFF....WEBP|....ftyp(?:heic|heix|mif1|avif)", re.DOTALL)

#: A zip file by a file in it: what it is, or that nothing here reads it.
_PACKED: tuple[tuple[str, Format], ...] = (("word/document.xml", "docx"), ("content.xml", "odt"))
_PACKED_UNREADABLE = (
    ("xl/workbook.xml", "een Excel-werkblad"),
    ("xl/workbook.bin", "een Excel-werkblad"),
    ("ppt/presentation.xml", "een PowerPoint-presentatie"),
    ("META-INF/container.xml", "een e-boek (EPUB)"),
)
#: What a contributor calls a file of each format.
NAMES: dict[Format, str] = {
    "txt": "een tekstbestand",
    "pdf": "een pdf-bestand",
    "docx": "een Word-bestand (.docx)",
    "odt": "een OpenDocument-tekst (.odt)",
    "xml": "een officiële publicatie in XML",
    "html": "een webpagina (HTML)",
}

_OPENDOCUMENT_TEXT = "application/vnd.oasis.opendocument.text"

#: What an old Office file (OLE) holds, by the names in its directory, which are UTF-16.
_OLD_OFFICE = (
    ("EncryptedPackage", "met een wachtwoord beveiligd", "haal het wachtwoord eraf en sla het opnieuw op"),
    ("WordDocument", "een oud Word-bestand (.doc)", f"open het in Word en {SAVE_AS}"),
    ("Workbook", "een oud Excel-werkblad (.xls)", SAVE_AS),
    ("__substg1.0", "een e-mail van Outlook (.msg)", "sla de bijlage ervan op"),
)

_PDF_WITHIN = 1024
"""A PDF may have other bytes before its first line, but not more than these (ISO 32000-1, annex H)."""

_BEGINNING = 16384
"""Bytes in which the main element begins: comments and a document type may stand before it."""

_PROLOGUE = re.compile(
    r"\s*(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE\s(?:[^<>\[\]]|\[.*?\])*>)", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(r"\s*<(?:[\w.-]+:)?(?P<root>[A-Za-z][\w.-]*)[\s/>]")
_HTML_DOCTYPE = re.compile(r"\s*<!DOCTYPE\s+html", re.IGNORECASE)

#: The main element of what officielebekendmakingen.nl publishes as XML, of today and of before 2009.
PUBLICATION_ROOTS = frozenset(
    "officiele-publicatie kamervragen kamerstuk kamerwrk vragen vraagdoc handelingen nds-stuk".split()
)
_OTHER_XML = {
    "wordDocument": "een Word-document in XML",
    "package": "een Word-document in XML",
    "document": "een tekstdocument in XML",
    "svg": "een tekening (SVG)",
}


def format_of(data: bytes) -> Format:
    """The format in which a file can be read. Raises UnreadableError where there is none."""
    start = data.removeprefix(codecs.BOM_UTF8).lstrip()[:_BEGINNING]
    if b"%PDF-" in data[:_PDF_WITHIN] or start.startswith(b"%PDF-"):
        return "pdf"
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _packed_format(data)
    _refuse_unreadable(data, start)
    return _format_of_text(data)


def _refuse_unreadable(data: bytes, start: bytes) -> None:
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError(_old_office(data))
    for magic, name, advice in UNREADABLE:
        if start.startswith(magic):
            raise UnreadableError(f"is {name}: {advice}")
    if _PICTURES.match(start):
        raise UnreadableError(f"is een afbeelding: {PICTURE}")
    if start[:13].lower() == b"mime-version:" and b"multipart/related" in start:
        raise UnreadableError("is een webarchief (.mht): sla de pagina op als “alleen HTML” (.html)")


def _old_office(data: bytes) -> str:
    for name, kind, advice in _OLD_OFFICE:
        if name.encode("utf-16-le") in data:
            return f"is {kind}: {advice}"
    return f"is een oud Office-bestand: {SAVE_AS}"


# --- Zip files -------------------------------------------------------------------------------


def _packed_format(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = frozenset(archive.namelist())
            kind = _mimetype(archive) if "mimetype" in names else ""
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        raise UnreadableError("is een beschadigd zip- of Word-bestand: haal het opnieuw op") from None
    return _format_by_members(names, kind)


def _mimetype(archive: zipfile.ZipFile) -> str:
    with archive.open("mimetype") as file:
        return file.read(200).decode("ascii", "replace")


def _format_by_members(names: frozenset[str], kind: str) -> Format:
    for member, name in _PACKED_UNREADABLE:
        if member in names:
            raise UnreadableError(f"is {name}, geen tekst: {SAVE_AS}")
    if kind and not kind.startswith(_OPENDOCUMENT_TEXT) and "content.xml" in names:
        raise UnreadableError(f"is een OpenDocument, maar geen tekst: {SAVE_AS}")
    for member, format_ in _PACKED:
        if member in names:
            return format_
    raise UnreadableError(f"is een zip-bestand: {UNPACK}" if names else "is een leeg zip-bestand")


# --- What can be read as text ----------------------------------------------------------------


def _format_of_text(data: bytes) -> Format:
    beginning = _decoded_beginning(data)
    if _HTML_DOCTYPE.match(beginning):
        return "html"
    declared = beginning.lstrip("\ufeff \t\r\n").startswith("<?xml")
    rest = beginning.lstrip("\ufeff")
    while prologue := _PROLOGUE.match(rest):
        rest = rest[prologue.end() :]
    root = _ROOT.match(rest)
    name = root["root"] if root else ""
    if name.lower() == "html":
        return "html"
    if name in PUBLICATION_ROOTS:
        return "xml"
    if declared:
        raise UnreadableError(_other_xml(name))
    return "txt"


def _other_xml(root: str) -> str:
    if kind := _OTHER_XML.get(root):
        return f"is {kind}: {SAVE_AS}"
    main = f" (het hoofdelement is <{root[:40]}>)" if root else ""
    return f"is XML, maar geen officiële publicatie{main}: haal het document zelf op"


def _decoded_beginning(data: bytes) -> str:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data[: 4 * _BEGINNING].decode(encoding, "replace")
    return data[:_BEGINNING].decode("utf-8", "replace")
