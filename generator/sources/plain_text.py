"""Plain text: bytes become decoded, numbered lines."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.model.rules import diagnose
from generator.model.source import Evidence, Line, Source
from generator.sources.byte_order import MARKS
from generator.sources.drawn_text.markdown import unmarked
from generator.sources.drawn_text.page_foot import drawn
from generator.sources.drawn_text.unfolded import unfolded
from generator.sources.read_error import UnreadableError

SAVE_AS_TEXT = "sla de tekst op als .txt (UTF-8)"

#: What an editor counts as a line end. str.splitlines knows more: form feed, U+0085, U+2028 …
LINE_END = re.compile(r"\r\n|\n|\r")
#: What ends the lines of a text that has no other line ends; elsewhere it is a break within a line.
_SEPARATORS = ("\u2028", "\x85", "\u2029")
FEWEST_SEPARATORS = 3
#: Control characters that no text needs; an extractor leaves one behind now and then.
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
LETTER = re.compile(r"[^\W\d_]")


def read_text(path: Path, data: bytes) -> Source:
    """The lines of a text as an editor numbers them, without their line ends.

    Reads UTF-8 (with or without byte order mark), UTF-16 and UTF-32 with one, and
    Windows-1252. A form feed stays in its line: it is a page end. What another program left of the print is
    told as evidence; where it left no line ends, they are put back. Raises UnreadableError.
    """
    text = decode(data)
    _refuse_wordless(text)
    printed = _lines(text)
    restored = unfolded(printed)
    lines, evidence, raises = _told(_numbered(restored or printed))
    return Source(
        path=str(path),
        sha256=hashlib.sha256(data).hexdigest(),
        lines=lines,
        evidence=evidence,
        raises=raises,
        doubts=(diagnose("unfolded", 1, count=len(restored)),) if restored else (),
    )


def _told(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], Mapping[int, Evidence], bool]:
    """The lines in reading order, what is told of them, and whether that tells all raised figures."""
    if marked := unmarked(lines):
        return marked
    return (*drawn(lines), False)


def decode(data: bytes) -> str:
    """The text of a file. Raises UnreadableError where the bytes are no text."""
    text = _decoded(data)
    if len(CONTROL.findall(text)) * 100 > len(text):
        raise UnreadableError(f"is een binair bestand, geen tekst: {SAVE_AS_TEXT}")
    if "\0" in text:
        line = len(LINE_END.findall(text, 0, text.index("\0"))) + 1
        raise UnreadableError(f"heeft op regel {line} een teken dat geen tekst is (NUL): haal het weg")
    return text


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
        raise UnreadableError(f"is op regel {line} UTF-8 noch Windows-1252: {SAVE_AS_TEXT}") from None


def _by_its_mark(data: bytes, encoding: str) -> str:
    """`utf-16` and `utf-32` take the byte order from the mark and leave it out, as `utf-8-sig` does."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        name = encoding.removesuffix("-sig").upper()
        raise UnreadableError(f"begint als {name} maar is het niet: {SAVE_AS_TEXT}") from None


def _refuse_unmarked_utf16(data: bytes) -> None:
    """Western text in UTF-16 has a NUL for every second byte."""
    half = len(data) // 2
    if half and max(data[::2].count(0), data[1::2].count(0)) > half * 0.8:
        raise UnreadableError(f"is UTF-16 zonder kenmerk vooraan (BOM): {SAVE_AS_TEXT}")


def _refuse_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> None:
    """Where more of it is UTF-8 than is not, reading it as Windows-1252 would garble every accent."""
    with_marks = data.decode("utf-8", errors="replace")
    broken = with_marks.count("\ufffd")
    whole = sum(not character.isascii() for character in with_marks) - broken
    if whole > broken:
        raise UnreadableError(
            f"is UTF-8, maar beschadigd op regel {_line_at(data, error.start)}: {SAVE_AS_TEXT}"
        )


def _line_at(data: bytes, position: int) -> int:
    return len(LINE_END.findall(data[:position].decode("latin-1"))) + 1


def _refuse_wordless(text: str) -> None:
    if not text.strip("\ufeff \t\r\n\f\v\xa0"):
        raise UnreadableError("is leeg: zet de tekst van het document erin")
    if not LETTER.search(text):
        raise UnreadableError("bevat geen enkele letter: is dit wel de tekst van een document?")


def _lines(text: str) -> list[str]:
    ends = [] if LINE_END.search(text.strip()) else [max(_SEPARATORS, key=text.count)]
    separated = [end for end in ends if text.count(end) >= FEWEST_SEPARATORS]
    printed = text.split(separated[0]) if separated else LINE_END.split(text)
    if not printed[-1]:
        printed.pop()
    return printed


def _numbered(lines: Sequence[str]) -> tuple[Line, ...]:
    return tuple(Line(number, line) for number, line in enumerate(lines, start=1))
