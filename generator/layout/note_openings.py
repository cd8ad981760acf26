"""Everything at the start of a line that could open the definition of a footnote: "1 NOS, …", "[2] https://…"."""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import normalize

from generator.layout.markers import COUNTED, MONTH, Style
from generator.layout.raised import Mark, marks_in
from generator.layout.rows import Row
from generator.layout.signs import OPENS, orders

_BRACKET = re.compile(r"\[\s?(?P<label>\d{1,3})\s?\]\s*(?=\S)")
_PAREN = re.compile(r"\(?(?P<label>\d{1,3})\)\s*(?=\S)")
#: Not "1 januari 2022 is de datum", "2 miljoen".
_SPACED = re.compile(rf"(?P<label>\d{{1,3}})\s+(?!{COUNTED})(?=[A-ZÀ-Þ«‘“\"'(a-z])")
_STYLES: tuple[tuple[re.Pattern[str], Style], ...] = (
    (_BRACKET, "bracket"),
    (_PAREN, "paren"),
    (_SPACED, "plain"),
)
_RAISED = re.compile(r"(?P<label>[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})\s*(?=\S)")
#: What can be glued behind a definition's number: "1NOS, …", "2https://…", "32024Z15585", "436 200, nr. 77".
_GLUED_TEXT = re.compile(r"[A-ZÀ-Þ«‘’“\"'(a-z]|\d{4}[A-Z]\d|\d{2}\s\d{3},")
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_SOURCE = re.compile(r"https?://|www\.|\b(?:19|20)\d\d\b|[«‘“\"]|Kamerstuk|Aanhangsel|Handelingen")
#: What names a source beyond doubt: an address, a publication, a day behind a comma.
_SURE_SOURCE = re.compile(
    rf"https?://|www\.|Kamerstuk|Aanhangsel|Handelingen|,\s(?:\w+\s)?\d{{1,2}}\s{MONTH}\s(?:19|20)\d\d\b"
)
_CLOSING = ")]»”’,;"
_SOURCE_WITHIN = 200
"""A line reads as a source if it shows that so early."""


class NoteOpening(NamedTuple):
    """How a row could open a definition: characters up to `end` are its number, `label` as printed.

    `number` is which in a series it is. `glued`: no white space parts the label from the text; `address`:
    that begins with an address; `small`: with a small letter; `source`: it reads as a source does;
    `sure_source`: it can be nothing else.
    """

    label: str
    number: int
    style: Style
    end: int
    glued: bool
    address: bool
    small: bool
    source: bool
    sure_source: bool


def note_openings_in(row: Row, *, raises: bool = False) -> tuple[NoteOpening, ...]:
    """How a row could open a definition; a glued number can be read as one digit or two.

    `raises`: the source shows which figures are raised, so that no other is glued to a text.
    """
    text = row.text
    if (marks := marks_in(row)) and _opens(marks[0]):
        behind = text[marks[0].end :].lstrip()
        return _read(text, marks[0].labels[0], len(text) - len(behind), glued=True) if behind else ()
    if match := OPENS.match(text):
        return _read(text, match["sign"] or match["letters"], match.end())
    if not (text[0].isdigit() or text[0] in "[("):
        return ()
    if raised := _RAISED.match(text):
        return _read(text, normalize("NFKC", raised["label"]), raised.end(), glued=True)
    for pattern, style in _STYLES:
        if match := pattern.match(text):
            return _read(text, match["label"], match.end(), style=style)
    return () if raises else _glued(text)


def _opens(mark: Mark) -> bool:
    """Whether a raised figure could be that of a definition: it opens its line and means no known note."""
    return mark.start == 0 and not mark.names and len(mark.labels) == 1


def _glued(text: str) -> tuple[NoteOpening, ...]:
    """A number without white space behind it: one figure, two or three."""
    ends = [end for end in (1, 2, 3) if text[:end].isascii() and text[:end].isdecimal() and text[0] != "0"]
    return tuple(
        opening
        for end in ends
        if _GLUED_TEXT.match(text, end)
        for opening in _read(text, text[:end], end, glued=True)
    )


def _read(
    text: str, label: str, end: int, *, style: Style = "plain", glued: bool = False
) -> tuple[NoteOpening, ...]:
    """The openings that a label can be: "i" is the first or the ninth."""
    numbers = (int(label),) if label.isdecimal() else orders(label)
    opening = NoteOpening(
        label,
        0,
        style if label.isdecimal() else "sign",
        end,
        glued=glued,
        address=_ADDRESS.match(text, end) is not None,
        small=text[end].islower(),
        source=reads_as_source(text),
        sure_source=_SURE_SOURCE.search(text[:_SOURCE_WITHIN]) is not None,
    )
    return tuple(opening._replace(number=number) for number in numbers)


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
