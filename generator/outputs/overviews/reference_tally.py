"""What the pages about all references need of each document: little, so that thousands fit in memory."""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, field
from sys import intern
from typing import Literal, TypeAlias

from generator.identity.citation_form import citation
from generator.model.document import Document
from generator.model.reference import LinkedDocument, Reference

Direction: TypeAlias = Literal["here", "site", "outside"]

#: Of so many documents, those with most references inside, these references are kept.
DRAWN = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A question, answer, note or other part of a document."""

    document: str
    anchor: str


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

    origin: str
    target: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Inside:
    """The references within one document and the numbers of its questions."""

    document: str
    numbers: tuple[str, ...]
    inner: tuple[Inner, ...]


class ReferenceTally:
    """The references of all documents added to it."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.resolved: Counter[Direction] = Counter()
        self.unresolved: list[Unresolved] = []
        self.cited: dict[str, Cited] = {}
        self.inside: list[Inside] = []

    def add(self, linked: LinkedDocument) -> None:
        """Take in a document's references."""
        document = linked.document.id
        self.names[document] = citation(linked.document)
        for reference in linked.references:
            self._add(reference, Place(document, intern(reference.origin)))
        if inside := _inside(linked):
            most = [*self.inside, Inside(document, _numbers(linked.document), inside)]
            self.inside = heapq.nlargest(DRAWN, most, key=lambda each: len(each.inner))

    def most_cited(self) -> list[Cited]:
        """What is cited, most often first."""
        return sorted(self.cited.values(), key=lambda cited: (-len(cited.places), cited.id))

    def _add(self, reference: Reference, place: Place) -> None:
        if reference.unresolved:
            self.unresolved.append(Unresolved(place, reference.text, reference.unresolved))
        elif reference.kind == "internal":
            self.resolved["here"] += 1
        else:
            cited = self._cited(reference)
            cited.places.append(place)
            self.resolved["site" if cited.on_site else "outside"] += 1

    def _cited(self, reference: Reference) -> Cited:
        """What an external reference leads to; its link inside the site has no colon."""
        address = reference.links[0].address
        on_site = ":" not in address
        id = address.partition("#")[0] if on_site else reference.id or address
        return self.cited.setdefault(id, Cited(id, reference.url or address, reference.text, on_site))


def _numbers(document: Document) -> tuple[str, ...]:
    return tuple(question.number or "–" for question in document.questions())


def _inside(linked: LinkedDocument) -> tuple[Inner, ...]:
    """The references within a document; an answer stands in the middle of its questions."""
    middle = _middles(linked.document)
    pairs = dict.fromkeys(
        (reference.origin, link.address.removeprefix("#"))
        for reference in linked.references
        if reference.kind == "internal"
        for link in reference.links
    )
    known = ((origin, target) for origin, target in pairs if origin in middle and target in middle)
    return tuple(Inner(origin, target, middle[origin], middle[target]) for origin, target in known)


def _middles(document: Document) -> dict[str, float]:
    place: dict[str, float] = {q.anchor: number for number, q in enumerate(document.questions())}
    parts = [(answer.anchor, answer.questions) for answer in document.answers()]
    notes = [(note.anchor, note.used_in[:1]) for note in document.footnotes]
    for anchor, belongs in (*parts, *notes):
        known = [place[each] for each in belongs if each in place]
        if known:
            place[anchor] = sum(known) / len(known)
    return place
