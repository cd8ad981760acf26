"""A source file: bytes on disk become decoded, numbered lines.

Only what is plain text gets through; everything else is a ReadError that tells a
contributor, in one Dutch line, what the file is and what to do about it.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from pathlib import Path

from generator.model.source import Line, Source

LARGEST = 20 * 1024 * 1024  # the longest Kamerstuk is some 2 MB of text
SAVE_AS_TEXT = "sla de tekst op als .txt (UTF-8)"

#: How files that are no plain text begin, and what a contributor calls them.
MAGIC = (
    (b"PK\x03\x04", "een zip- of Word-bestand (.docx)"),
    (b"PK\x05\x06", "een leeg zip-bestand"),
    (b"%PDF-", "een pdf-bestand"),
    (b"\xd0\xcf\x11\xe0", "een oud Word-bestand (.doc)"),
    (b"{\\rtf", "een RTF-bestand"),
    (b"\x1f\x8b", "een gzip-bestand"),
    (b"7z\xbc\xaf", "een 7-zip-bestand"),
    (b"Rar!", "een rar-bestand"),
    (b"\x89PNG", "een afbeelding (PNG)"),
    (b"\xff\xd8\xff", "een afbeelding (JPEG)"),
    (b"GIF8", "een afbeelding (GIF)"),
    (b"II*\x00", "een afbeelding (TIFF)"),
    (b"MM\x00*", "een afbeelding (TIFF)"),
    (b"\x7fELF", "een programma"),
    (b"<!doctype html", "een webpagina (HTML)"),
    (b"<html", "een webpagina (HTML)"),
    (b"<?xml", "een XML-bestand"),
)

#: Byte order marks; UTF-32's begins as UTF-16's does, so it comes first.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

#: What an editor counts as a line end. str.splitlines knows more: form feed, U+0085, U+2028 …
LINE_END = re.compile(r"\r\n|\n|\r")
#: Control characters that no text needs; an extractor leaves one behind now and then.
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
LETTER = re.compile(r"[^\W\d_]")


class ReadError(Exception):
    """`path` cannot be read; `reason` (Dutch) says what is wrong with it and what to do."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def read_source(path: Path) -> Source:
    """The lines of a source file as an editor numbers them, without their line ends.

    Reads UTF-8 (with or without byte order mark), UTF-16 and UTF-32 with one, and
    Windows-1252. A form feed stays in its line: it is a page end. Raises ReadError.
    """
    data = read_bytes(path)
    try:
        text = decode(data)
        _refuse_wordless(text)
    except ValueError as error:
        raise ReadError(path, str(error)) from None
    return Source(str(path), hashlib.sha256(data).hexdigest(), _lines(text))


def sources(folder: Path) -> tuple[Path, ...]:
    """The source files in a folder, sorted by name; hidden files are ignored. Raises ReadError."""
    if not folder.is_dir():
        raise ReadError(folder, "deze map bestaat niet: geef de map met de bronbestanden op")
    return tuple(sorted(path for path in folder.iterdir() if _is_seed(path)))


def decode(data: bytes) -> str:
    """The text of a file. Raises ValueError with a Dutch reason where the bytes are no text."""
    _refuse_formats(data)
    text = _decoded(data)
    if len(CONTROL.findall(text)) * 100 > len(text):
        raise ValueError(f"is een binair bestand, geen tekst: {SAVE_AS_TEXT}")
    if "\0" in text:
        line = len(LINE_END.findall(text, 0, text.index("\0"))) + 1
        raise ValueError(f"heeft op regel {line} een teken dat geen tekst is (NUL): haal het weg")
    return text


def _is_seed(path: Path) -> bool:
    return path.suffix.lower() == ".txt" and not path.name.startswith(".")


def read_bytes(path: Path) -> bytes:
    """What a file holds. Raises ReadError for what is no ordinary file, or longer than LARGEST."""
    try:
        if path.is_dir():
            raise ReadError(path, "is een map: geef de bestanden erin op")
        if path.exists() and not path.is_file():
            raise ReadError(path, "is geen gewoon bestand")
        if path.stat().st_size > LARGEST:
            raise ReadError(path, f"is groter dan {LARGEST // 1024**2} MB: is dit wel één document?")
        return path.read_bytes()
    except FileNotFoundError:
        raise ReadError(path, _missing(path)) from None
    except PermissionError:
        raise ReadError(path, "mag niet gelezen worden: controleer de rechten van het bestand") from None
    except (OSError, ValueError) as error:
        raise ReadError(path, f"kan niet gelezen worden ({error})") from None


def _missing(path: Path) -> str:
    if path.is_symlink():
        return "verwijst naar een bestand dat er niet is: zet het bestand zelf op deze plaats"
    return "bestaat niet: controleer de naam"


def _refuse_formats(data: bytes) -> None:
    start = data.removeprefix(codecs.BOM_UTF8).lstrip()[:16]
    for magic, name in MAGIC:
        if start.startswith(magic) or start.lower().startswith(magic):
            raise ValueError(f"is {name}: {SAVE_AS_TEXT}")


def _decoded(data: bytes) -> str:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _by_its_mark(data, encoding)
    _refuse_unmarked_utf16(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_damaged_utf8(data, error)
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        line = _line_at(data, error.start)
        raise ValueError(f"is op regel {line} UTF-8 noch Windows-1252: {SAVE_AS_TEXT}") from None


def _by_its_mark(data: bytes, encoding: str) -> str:
    """`utf-16` and `utf-32` take the byte order from the mark and leave it out, as `utf-8-sig` does."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        name = encoding.removesuffix("-sig").upper()
        raise ValueError(f"begint als {name} maar is het niet: {SAVE_AS_TEXT}") from None


def _refuse_unmarked_utf16(data: bytes) -> None:
    """Western text in UTF-16 has a NUL for every second byte."""
    half = len(data) // 2
    if half and max(data[::2].count(0), data[1::2].count(0)) > half * 0.8:
        raise ValueError(f"is UTF-16 zonder kenmerk vooraan (BOM): {SAVE_AS_TEXT}")


def _refuse_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> None:
    """Where more of it is UTF-8 than is not, reading it as Windows-1252 would garble every accent."""
    with_marks = data.decode("utf-8", errors="replace")
    broken = with_marks.count("\ufffd")
    whole = sum(not character.isascii() for character in with_marks) - broken
    if whole > broken:
        raise ValueError(f"is UTF-8, maar beschadigd op regel {_line_at(data, error.start)}: {SAVE_AS_TEXT}")


def _line_at(data: bytes, position: int) -> int:
    return len(LINE_END.findall(data[:position].decode("latin-1"))) + 1


def _refuse_wordless(text: str) -> None:
    if not text.strip("\ufeff \t\r\n\f\v\xa0"):
        raise ValueError("is leeg: zet de tekst van het document erin")
    if not LETTER.search(text):
        raise ValueError("bevat geen enkele letter: is dit wel de tekst van een document?")


def _lines(text: str) -> tuple[Line, ...]:
    printed = LINE_END.split(text)
    if not printed[-1]:
        printed.pop()
    return tuple(Line(number, line) for number, line in enumerate(printed, start=1))
