"""What the pages about all references need of each document: little, so that thousands fit in memory."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from sys import intern
from typing import Literal, TypeAlias

from generator.identity.citation_form import citation
from generator.identity.wording import place_names
from generator.model.document import Document
from generator.model.reference import LinkedDocument, Reference
from generator.model.target import Here, Target, There, Web

Direction: TypeAlias = Literal["here", "site", "outside"]

#: Of so many documents, those with most references inside, these references are kept.
DRAWN = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A question, answer, note or other part of a document, and what a reader calls it."""

    document: str
    anchor: str
    name: str


@dataclass(slots=True)
class Cited:
    """Something cited: a document of the site, or what has an official id and a web address."""

    id: str
    address: str
    printed: str
    on_site: bool
    places: list[Place] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A reference that leads nowhere, and why."""

    place: Place
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Inner:
    """A reference within a document, and the places of its ends, counted in questions."""

    origin: Place
    target: Place
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Inside:
    """The references within one document and the numbers of its questions."""

    document: str
    numbers: tuple[str, ...]
    inner: tuple[Inner, ...]


@dataclass(frozen=True, slots=True)
class Pointing:
    """One reference: from where it leads to where, or why it leads nowhere."""

    origin: Place
    text: str
    target: Target | None
    id: str | None
    url: str | None
    unresolved: str | None


@dataclass(frozen=True, slots=True)
class DocumentReferences:
    """The references of one document; `inside` are those within itself. `name` is the document's."""

    document: str
    name: str
    pointing: tuple[Pointing, ...]
    inside: Inside | None


def references_of(linked: LinkedDocument) -> DocumentReferences:
    """What the pages about all references need of a document."""
    document = linked.document
    names = place_names(document) if linked.references else {}
    places = {anchor: Place(document.id, intern(anchor), intern(name)) for anchor, name in names.items()}
    inner = _inner(linked, places)
    return DocumentReferences(
        document.id,
        citation(document),
        tuple(_pointing(reference, places) for reference in linked.references),
        Inside(document.id, _numbers(document), inner) if inner else None,
    )


class ReferenceTally:
    """The references of all documents added to it."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.resolved: Counter[Direction] = Counter()
        self.unresolved: list[Unresolved] = []
        self.cited: dict[str, Cited] = {}
        self.inside: list[Inside] = []

    def add(self, references: DocumentReferences) -> None:
        """Take in a document's references."""
        self.names[references.document] = references.name
        for pointing in references.pointing:
            self._add(pointing)
        if references.inside:
            most = [*self.inside, references.inside]
            self.inside = heapq.nlargest(DRAWN, most, key=lambda each: len(each.inner))

    def most_cited(self) -> list[Cited]:
        """What is cited, most often first."""
        return sorted(self.cited.values(), key=lambda cited: (-len(cited.places), cited.id))

    def _add(self, pointing: Pointing) -> None:
        if pointing.unresolved:
            self.unresolved.append(Unresolved(pointing.origin, pointing.text, pointing.unresolved))
            return
        match pointing.target:
            case Here():
                self.resolved["here"] += 1
            case There(document):
                self.resolved["site"] += 1
                self._cite(Cited(document, pointing.url or "", pointing.text, True), pointing.origin)
            case Web(url):
                self.resolved["outside"] += 1
                cited = Cited(pointing.id or url, pointing.url or url, pointing.text, False)
                self._cite(cited, pointing.origin)

    def _cite(self, cited: Cited, place: Place) -> None:
        self.cited.setdefault(cited.id, cited).places.append(place)


def _pointing(reference: Reference, places: Mapping[str, Place]) -> Pointing:
    target = reference.links[0].target if reference.links else None
    origin = places[reference.origin]
    return Pointing(origin, reference.text, target, reference.id, reference.url, reference.unresolved)


def _numbers(document: Document) -> tuple[str, ...]:
    return tuple(question.number or "–" for question in document.questions())


def _inner(linked: LinkedDocument, places: Mapping[str, Place]) -> tuple[Inner, ...]:
    """The references within a document; an answer stands in the middle of its questions."""
    middle = _middles(linked.document)
    pairs = dict.fromkeys(
        (reference.origin, link.target.anchor)
        for reference in linked.references
        for link in reference.links
        if isinstance(link.target, Here)
    )
    known = ((origin, target) for origin, target in pairs if origin in middle and target in middle)
    return tuple(
        Inner(places[origin], places[target], middle[origin], middle[target]) for origin, target in known
    )


def _middles(document: Document) -> dict[str, float]:
    place: dict[str, float] = {q.anchor: number for number, q in enumerate(document.questions())}
    parts = [(answer.anchor, answer.questions) for answer in document.answers()]
    notes = [(note.anchor, note.used_in[:1]) for note in document.footnotes]
    for anchor, belongs in (*parts, *notes):
        known = [place[each] for each in belongs if each in place]
        if known:
            place[anchor] = sum(known) / len(known)
    return place
