"""What a source file holds: its lines in reading order, and what print or markup tells of each.

Nothing after `sources` asks what kind of file it was: it looks at the evidence of a line, and where there is
none at the line itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from generator.model.diagnostic import Diagnostic

Format: TypeAlias = Literal["txt", "pdf", "docx", "odt", "xml", "html"]


class Line(NamedTuple):
    """A source line, or a piece of one: `number` counts from 1, `column` from 0.

    A named tuple, as a document has thousands: it is made and stored faster than a dataclass.
    """

    number: int
    text: str
    column: int = 0


class Box(NamedTuple):
    """A place on a page, in points (1/72 inch) from its left upper corner."""

    left: float
    top: float
    right: float
    bottom: float


class Raised(NamedTuple):
    """Columns `start` up to `end` of a line mark a note: a raised figure, or a marker that markup states.

    `notes` are the names of the notes it marks, as `Evidence.note` has them; empty where only print says that
    it is a marker.
    """

    start: int
    end: int
    notes: tuple[str, ...] = ()


class Refers(NamedTuple):
    """Markup states that columns `start` up to `end` of a line refer to `target`, an id or an address."""

    start: int
    end: int
    target: str


class Stated(NamedTuple):
    """What markup states that a line opens (`vraag`, `antwoord` in publication XML), with its numbers.

    Columns 0 up to `end` are the printed label.
    """

    opens: Literal[
        "masthead", "question", "answer", "explanation", "announcement", "introduction", "signature"
    ]
    numbers: tuple[str, ...] = ()
    end: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What print or markup tells of one line; what it does not tell has its default.

    `page` counts from 1, `row` is the line on that page; `element` is its path in markup ("vraag[2]/al[1]").
    `size` is the height of its letters in points. `bold` and `italic` hold for most of its letters.
    `note` names the note in whose definition the line stands, `mark` is where its printed number ends.
    `furniture` says that the line belongs to the page and not to its text. `begins` says whether a paragraph
    begins here (None: look at the line itself). `bullet` is where a list item's bullet or number ends; `item`
    says that the line belongs to the list item above it, also where a paragraph of its own begins.
    `cells` are the columns at which the cells of a row of a table begin; empty where it is none.
    `refers` are the references that markup states.
    """

    page: int | None = None
    row: int | None = None
    element: str | None = None
    box: Box | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    raised: tuple[Raised, ...] = ()
    note: str | None = None
    mark: int = 0
    furniture: bool = False
    begins: bool | None = None
    bullet: int = 0
    item: bool = False
    cells: tuple[int, ...] = ()
    opens: Stated | None = None
    refers: tuple[Refers, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What markup states of a document: its official id and its dates; None where it states nothing."""

    publication: str | None = None
    submitted: date | None = None
    answered: date | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A source file read. `path` is as the user gave it, `sha256` of the file's bytes.

    `lines` stand in reading order; a form feed ends a page. `evidence` is by line number; a text has none.
    `raises` says that the file shows which figures are raised, so that no ordinary figure marks a note.
    `doubts` are what the reader saw and could not show: hidden text, macros, embedded files.
    `facts` are what markup states of the whole document. `has_side_file` says that people told more of it, in
    a file beside it.
    """

    path: str
    sha256: str
    lines: tuple[Line, ...]
    format: Format = "txt"
    pages: int | None = None
    evidence: Mapping[int, Evidence] = field(default_factory=dict)
    raises: bool = False
    doubts: tuple[Diagnostic, ...] = ()
    facts: Facts = Facts()
    has_side_file: bool = False
