"""The types that every stage shares, from a source line to a linked document.

This module imports nothing of ours and does nothing: each stage takes some of
these values and returns others. All of them are frozen, so a stage cannot
change what an earlier one found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

# --- What a source file holds ----------------------------------------------------------------


class Line(NamedTuple):
    """A source line, or a piece of one: `number` counts from 1, `column` from 0.

    A named tuple, as a document has thousands: it is made and stored faster than a dataclass.
    """

    number: int
    text: str
    column: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """A decoded source file. `path` is as the user gave it."""

    path: str
    sha256: str
    lines: tuple[Line, ...]


# --- What the converter says about it --------------------------------------------------------

Severity: TypeAlias = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A doubt or an irregularity: `code` is stable, `message` (Dutch) tells what to do."""

    line: int
    severity: Severity
    code: str
    message: str


# --- Running text ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Marker:
    """A footnote marker that stands before character `offset` of a text.

    `label` is as printed; `note` names the footnote, also where a label is printed for two.
    """

    offset: int
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Running text: source lines joined, broken words whole, footnote markers taken out.

    `lines` are the pieces it was made from, markers still in them: the proof that
    nothing is lost compares the two.
    """

    plain: str
    markers: tuple[Marker, ...] = ()
    lines: tuple[Line, ...] = ()

    def printed(self) -> str:
        """The text with its markers written as `[^label]`."""
        pieces: list[str] = []
        start = 0
        for marker in self.markers:
            pieces += [self.plain[start : marker.offset], f"[^{marker.label}]"]
            start = marker.offset
        return "".join([*pieces, self.plain[start:]])


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: Text


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside an answer or an other block."""

    text: Text


@dataclass(frozen=True, slots=True)
class ListItem:
    """`bullet` is as printed: `•`, `-`, `1.`, `a)`."""

    bullet: str
    text: Text


@dataclass(frozen=True, slots=True)
class ItemList:
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of equal length; the first row is the heading."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Lines whose layout means something that could not be understood."""

    lines: tuple[Line, ...]


Block: TypeAlias = Paragraph | Subheading | ItemList | Table | Verbatim


def texts(blocks: tuple[Block, ...]) -> Iterator[Text]:
    """The running texts of some blocks, in order; a `Reference.text_index` counts these."""
    for block in blocks:
        match block:
            case Paragraph(text) | Subheading(text):
                yield text
            case ItemList(items):
                yield from (item.text for item in items)
            case Table() | Verbatim():
                pass


# --- A document ------------------------------------------------------------------------------

Kind: TypeAlias = Literal["answers", "questions", "list", "postponement", "oral"]
Basis: TypeAlias = Literal["stated", "inferred"]
Role: TypeAlias = Literal["masthead", "introduction", "explanation", "announcement", "signature"]


@dataclass(frozen=True, slots=True)
class Question:
    """`number` is as printed, None where none is. `label` is the printed "Vraag 2 en 3"."""

    anchor: str
    number: str | None
    blocks: tuple[Block, ...]
    label: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """`questions` are the anchors it covers; `basis` says whether the print states that."""

    anchor: str
    questions: tuple[str, ...]
    basis: Basis
    blocks: tuple[Block, ...]
    label: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """What is neither question nor answer: masthead, introduction, Toelichting, signature."""

    role: Role
    blocks: tuple[Block, ...]
    label: tuple[Line, ...] = ()
    anchor: str = ""


Part: TypeAlias = Question | Answer | Section


@dataclass(frozen=True, slots=True)
class Footnote:
    """`used_in` are the anchors of the questions and answers that hold its marker.

    `label` is as printed; `definition` is the printed marker of the definition itself.
    """

    label: str
    anchor: str
    text: Text
    used_in: tuple[str, ...]
    definition: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Asker:
    name: str
    party: str | None


@dataclass(frozen=True, slots=True)
class Bewindspersoon:
    """A minister or staatssecretaris: `office` is which of the two; `name` None if not printed."""

    name: str | None
    office: str
    portfolio: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the text or the side file says about a document; what neither says is empty."""

    id: str | None = None
    title: str | None = None
    subject: str | None = None
    askers: tuple[Asker, ...] = ()
    committee: str | None = None
    addressees: tuple[str, ...] = ()
    answered_by: tuple[Bewindspersoon, ...] = ()
    submitted: date | None = None
    answered: date | None = None
    publication: str | None = None
    zaak: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One source file understood: `parts` stand in the order of the print."""

    id: str
    kind: Kind
    source: Source
    metadata: Metadata
    parts: tuple[Part, ...]
    footnotes: tuple[Footnote, ...]
    furniture: tuple[Line, ...]
    diagnostics: tuple[Diagnostic, ...]

    def questions(self) -> tuple[Question, ...]:
        return tuple(part for part in self.parts if isinstance(part, Question))

    def answers(self) -> tuple[Answer, ...]:
        return tuple(part for part in self.parts if isinstance(part, Answer))


# --- References ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` up to `end` of a text, and the question number they print."""

    start: int
    end: int
    number: str


@dataclass(frozen=True, slots=True)
class QuestionCitation:
    """ "het antwoord op de vragen 6 en 7": one span a number; a range's inner numbers share its span."""

    start: int
    end: int
    wanted: Literal["question", "answer"]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class RelativeCitation:
    """ "de vorige vraag", "het vorige antwoord"."""

    start: int
    end: int
    wanted: Literal["question", "answer"]


@dataclass(frozen=True, slots=True)
class OfficialCitation:
    """A publication, regulation, judgment, case or law article, with its official address.

    `question` is the question of that publication that the text names, if it names one.
    """

    start: int
    end: int
    id: str
    url: str
    question: str | None = None


@dataclass(frozen=True, slots=True)
class UrlCitation:
    """An http(s) address printed in the text."""

    start: int
    end: int
    url: str


Citation: TypeAlias = QuestionCitation | RelativeCitation | OfficialCitation | UrlCitation


@dataclass(frozen=True, slots=True)
class Link:
    """Characters `start` up to `end` of a text lead to `address`.

    An `address` inside the site is `#anchor` or `id#anchor` or `id`; else it is http(s).
    """

    start: int
    end: int
    address: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A citation resolved. `origin` is the anchor of the part or footnote it stands in,
    `text_index` counts that part's texts as `texts()` yields them (0 in a footnote).

    `targets` are anchors of this document (internal) or of document `id` (external, if the
    site has it). A reference that leads nowhere has no links and says why in `unresolved`.
    `excerpt` is what stands at the other end, if that is another document of the site.
    """

    kind: Literal["internal", "external"]
    origin: str
    text_index: int
    text: str
    links: tuple[Link, ...]
    targets: tuple[str, ...] = ()
    id: str | None = None
    url: str | None = None
    unresolved: str | None = None
    excerpt: str | None = None


@dataclass(frozen=True, slots=True)
class Backlink:
    """Someone refers to `target` (an anchor, or "" for the whole document)."""

    target: str
    document: str
    origin: str


@dataclass(frozen=True, slots=True)
class LinkedDocument:
    """A document with its references resolved against the whole corpus.

    `pair` is the id of the same questions with (or without) their answers; `reworded` are
    the anchors of the questions that the two print in different words, with the other's words.
    """

    document: Document
    references: tuple[Reference, ...]
    urls: tuple[Reference, ...]
    backlinks: tuple[Backlink, ...]
    pair: str | None
    reworded: tuple[tuple[str, str], ...] = ()
