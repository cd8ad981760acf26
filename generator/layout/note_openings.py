"""Everything at the start of a line that could open the definition of a footnote: "1 NOS, …", "[2] https://…"."""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import normalize

from generator.layout.markers import Style
from generator.layout.rows import Row

_BRACKET = re.compile(r"\[(?P<label>\d{1,2})\]\s*(?=\S)")
_PAREN = re.compile(r"\(?(?P<label>\d{1,2})\)\s*(?=\S)")
_SPACED = re.compile(r"(?P<label>\d{1,2})\s+(?=[A-ZÀ-Þ«‘“\"'(a-z])")
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


def note_openings_in(row: Row) -> tuple[NoteOpening, ...]:
    """How a row could open a definition; a glued number can be read as one digit or two."""
    text = row.text
    if raised := _RAISED.match(text):
        return (_opening(text, normalize("NFKC", raised["label"]), "plain", raised.end(), glued=True),)
    for pattern, style in _STYLES:
        if match := pattern.match(text):
            return (_opening(text, match["label"], style, match.end()),)
    return tuple(
        _opening(text, text[:end], "plain", end, glued=True)
        for end in (1, 2)
        if text[:end].isascii() and text[:end].isdecimal() and text[0] != "0" and _GLUED_TEXT.match(text, end)
    )


def _opening(text: str, label: str, style: Style, end: int, *, glued: bool = False) -> NoteOpening:
    return NoteOpening(
        label,
        style,
        end,
        glued=glued,
        address=_ADDRESS.match(text, end) is not None,
        small=text[end].islower(),
        source=_SOURCE.search(text[:_SOURCE_WITHIN]) is not None,
    )


def address_goes_on(above: str, below: str) -> bool:
    """Seed 000, lines 109–111: a blank line in the middle of an address."""
    return _ADDRESS.search(above) is not None and above.endswith(("-", "/", "_", "=")) and " " not in below
