"""What a text refers to: a citation as it is found, a reference once it is resolved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.model.document import Document


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
