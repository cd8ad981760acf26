"""Everything at the start of a line that could open the definition of a footnote: "1 NOS, …", "[2] https://…"."""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import normalize

from generator.layout.markers import COUNTED, Style
from generator.layout.raised import Mark, marks_in
from generator.layout.rows import Row

_BRACKET = re.compile(r"\[(?P<label>\d{1,2})\]\s*(?=\S)")
_PAREN = re.compile(r"\(?(?P<label>\d{1,2})\)\s*(?=\S)")
#: Not "1 januari 2022 is de beoogde ingangsdatum".
_SPACED = re.compile(rf"(?P<label>\d{{1,2}})\s+(?!{COUNTED})(?=[A-ZÀ-Þ«‘“\"'(a-z])")
_STYLES: tuple[tuple[re.Pattern[str], Style], ...] = (
    (_BRACKET, "bracket"),
    (_PAREN, "paren"),
    (_SPACED, "plain"),
)
_RAISED = re.compile(r"(?P<label>[¹²³⁴-⁹][⁰¹²³⁴-⁹]?)\s*(?=\S)")
#: What can be glued behind a definition's number: "1NOS, …", "2https://…", "32024Z15585", "436 200, nr. 77".
_GLUED_TEXT = re.compile(r"[A-ZÀ-Þ«‘’“\"'(a-z]|\d{4}[A-Z]\d|\d{2}\s\d{3},")
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_SOURCE = re.compile(r"https?://|www\.|\b(?:19|20)\d\d\b|[«‘“\"]|Kamerstuk|Aanhangsel|Handelingen")
_CLOSING = ")]»”’,;"
_SOURCE_WITHIN = 200
"""A line reads as a source if it shows that so early."""


class NoteOpening(NamedTuple):
    """How a row could open a definition: characters up to `end` are its number, `label` as printed.

    `glued`: no white space parts the number from the text; `address`: that begins with an address;
    `small`: with a small letter; `source`: it reads as a source does.
    """

    label: str
    style: Style
    end: int
    glued: bool
    address: bool
    small: bool
    source: bool

    @property
    def number(self) -> int:
        return int(self.label)


def note_openings_in(row: Row, *, raises: bool = False) -> tuple[NoteOpening, ...]:
    """How a row could open a definition; a glued number can be read as one digit or two.

    `raises`: the source shows which figures are raised, so that no other is glued to a text.
    """
    text = row.text
    if (marks := marks_in(row)) and _opens(marks[0]):
        end = len(text) - len(text[marks[0].end :].lstrip())
        return (_opening(text, marks[0].labels[0], "plain", end, glued=True),) if end < len(text) else ()
    if not (text[0].isdigit() or text[0] in "[("):
        return ()
    if raised := _RAISED.match(text):
        return (_opening(text, normalize("NFKC", raised["label"]), "plain", raised.end(), glued=True),)
    for pattern, style in _STYLES:
        if match := pattern.match(text):
            return (_opening(text, match["label"], style, match.end()),)
    if raises:
        return ()
    return tuple(
        _opening(text, text[:end], "plain", end, glued=True)
        for end in (1, 2)
        if text[:end].isascii() and text[:end].isdecimal() and text[0] != "0" and _GLUED_TEXT.match(text, end)
    )


def _opens(mark: Mark) -> bool:
    """Whether a raised figure could be that of a definition: it opens its line and means no known note."""
    return mark.start == 0 and not mark.names and len(mark.labels) == 1 and mark.labels[0].isdecimal()


def _opening(text: str, label: str, style: Style, end: int, *, glued: bool = False) -> NoteOpening:
    return NoteOpening(
        label,
        style,
        end,
        glued=glued,
        address=_ADDRESS.match(text, end) is not None,
        small=text[end].islower(),
        source=reads_as_source(text),
    )


def reads_as_source(text: str) -> bool:
    """Whether a line names a source: an address, a year, a title in quotes, a publication."""
    return _SOURCE.search(text[:_SOURCE_WITHIN]) is not None


def goes_on_below_blank(above: str, below: str) -> bool:
    """Whether a definition goes on below white space: with a closing bracket, or in the middle of an address.

    Seed 000, lines 109–111.
    """
    if below[0] in _CLOSING:
        return True
    return _ADDRESS.search(above) is not None and above.endswith(("-", "/", "_", "=")) and " " not in below
