"""What a text refers to: a citation as it is found, a reference once it is resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from generator.model.document import Document, Kind
from generator.model.target import Target
from generator.model.text import Text


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


Order: TypeAlias = Literal["previous", "next", "first", "last"]


@dataclass(frozen=True, slots=True)
class RelativeCitation:
    """ "de vorige vraag", "het antwoord op de laatste vraag"."""

    start: int
    end: int
    wanted: Literal["question", "answer"]
    order: Order = "previous"


@dataclass(frozen=True, slots=True)
class OfficialCitation:
    """A publication, regulation, judgment, case or law article, with its official address, None if not known.

    `question` is the question of that publication that the text names, if it names one.
    """

    start: int
    end: int
    id: str
    url: str | None
    question: str | None = None


@dataclass(frozen=True, slots=True)
class UrlCitation:
    """An http(s) address printed in the text."""

    start: int
    end: int
    url: str


Citation: TypeAlias = QuestionCitation | RelativeCitation | OfficialCitation | UrlCitation


@dataclass(frozen=True, slots=True)
class PlacedCitation:
    """A citation with its place: `text_index` counts the texts of the part or footnote `origin`."""

    origin: str
    text_index: int
    text: Text
    citation: Citation


@dataclass(frozen=True, slots=True)
class Link:
    """Characters `start` up to `end` of a text lead to `target`."""

    start: int
    end: int
    target: Target


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


class Backlink(NamedTuple):
    """The part `origin` of a document refers to `target` (an anchor, or "" for the whole document).

    `name` is what a reader calls that part: "antwoord op vraag 67".
    """

    target: str
    document: str
    origin: str
    name: str


@dataclass(frozen=True, slots=True)
class PairTells:
    """What the other document of a pair tells of the same questions.

    `questions` it holds, `answered` of them it answers. `answers` has the anchor of each question here that
    is answered there, with that of the answer there; `delayed` is the day of the postponement that it is.
    """

    kind: Kind
    questions: int
    answered: int
    answers: tuple[tuple[str, str], ...] = ()
    delayed: date | None = None


#: Has the same questions as another document, is cited by it, or cites it.
Tie: TypeAlias = Literal["same", "cited", "cites"]


class Via(NamedTuple):
    """The document that another is reached from, and what ties the two."""

    document: str
    tie: Tie


class OtherDocument(NamedTuple):
    """A document of the site as another shows it: what it is called, and its place in time.

    `same` tells that it has the same questions. `delayed` is the day of the postponement that it is. `via` is
    what it is reached from, where nothing ties it to that other itself.
    """

    id: str
    kind: Kind
    title: str
    day: date | None
    delayed: date | None = None
    same: bool = False
    via: Via | None = None


#: The sort of a name ("askers"), and the name as printed.
PrintedName: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class LinkedDocument:
    """A document with its references resolved against the whole corpus.

    `pair` is the id of the same questions with (or without) their answers, and `pair_tells` what that
    document makes known of them; `reworded` are the anchors of the questions that the two print in different
    words, with the other's words. `spellings` has the usual spelling of the names that other documents spell
    in a more usual way. `others` are the documents with the same questions, those it refers to and those that
    refer to it, and then what these lead to in turn; at document `goes_on_at` of them there is more. `newer`
    and `older` stand beside it in the list of all documents.
    """

    document: Document
    references: tuple[Reference, ...]
    urls: tuple[Reference, ...]
    backlinks: tuple[Backlink, ...]
    pair: str | None
    reworded: tuple[tuple[str, str], ...] = ()
    pair_tells: PairTells | None = None
    spellings: Mapping[PrintedName, str] = field(default_factory=dict)
    others: tuple[OtherDocument, ...] = ()
    goes_on_at: str | None = None
    newer: OtherDocument | None = None
    older: OtherDocument | None = None
