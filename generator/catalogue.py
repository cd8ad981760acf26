"""What the site holds, in short: enough of each document to tie the others to it.

Documents themselves are not kept, so that memory stays flat in their number.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model import Backlink, Block, Document, Kind, OfficialCitation, texts


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question's number, its addresses, and a digest of its wording."""

    number: str | None
    anchor: str
    answer: str | None
    digest: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One document in the catalogue."""

    id: str
    path: str
    kind: Kind
    askers: frozenset[str]
    submitted: date | None
    publication: str | None
    zaak: str | None
    questions: tuple[AskedQuestion, ...]

    def anchor_of(self, number: str | None) -> str | None:
        """Where question `number` is answered, or else asked; None where it is printed twice or not at all."""
        printed = [question for question in self.questions if question.number == number]
        return (printed[0].answer or printed[0].anchor) if len(printed) == 1 else None


class Catalogue:
    """All documents of the site by their ids, and who cites what."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._by_official: dict[str, str] = {}
        self._by_askers: dict[tuple[frozenset[str], date], list[str]] = defaultdict(list)
        self._citing: dict[str, list[tuple[str, str, str | None]]] = defaultdict(list)

    def add(self, document: Document, cited: Iterable[tuple[str, OfficialCitation]]) -> Entry | None:
        """Take a document in, with what it cites and where. Returns the entry that has its id already, if any."""
        if known := self._entries.get(document.id):
            return known
        entry = entry_of(document)
        self._entries[entry.id] = entry
        for official in filter(None, (entry.id, entry.publication, entry.zaak)):
            self._by_official.setdefault(official, entry.id)
        if entry.askers and entry.submitted:
            self._by_askers[entry.askers, entry.submitted].append(entry.id)
        for origin, citation in cited:
            self._citing[citation.id].append((entry.id, origin, citation.question))
        return None

    def find(self, official: str) -> Entry | None:
        """The document with this id, publication or zaaknummer."""
        known = self._by_official.get(official)
        return self._entries[known] if known else None

    def entry(self, document_id: str) -> Entry:
        """The entry of a document of the site (KeyError if it is none)."""
        return self._entries[document_id]

    def backlinks(self, entry: Entry) -> tuple[Backlink, ...]:
        """Who cites a document, or a question of it."""
        names = {name for name in (entry.id, entry.publication, entry.zaak) if name}
        return tuple(
            Backlink(entry.anchor_of(question) or "" if question else "", citing, origin)
            for name in sorted(names)
            for citing, origin, question in self._citing.get(name, ())
            if citing != entry.id
        )

    def pair(self, entry: Entry) -> Entry | None:
        """The same questions with their answers, or without: same case, or same askers, day and questions."""
        candidates = [*self._same_case(entry), *self._same_askers(entry)]
        return next((other for other in candidates if _complements(entry, other)), None)

    def _same_case(self, entry: Entry) -> Sequence[Entry]:
        known = self._by_official.get(f"kv-tk-{entry.zaak}") or self._by_official.get(entry.zaak or "")
        return [self._entries[known]] if known and entry.zaak else []

    def _same_askers(self, entry: Entry) -> Sequence[Entry]:
        if not entry.submitted:
            return []
        ids = self._by_askers.get((entry.askers, entry.submitted), ())
        return [self._entries[i] for i in ids if _same_questions(entry, self._entries[i])]


def entry_of(document: Document) -> Entry:
    """A document in short."""
    metadata = document.metadata
    answers = {anchor: answer.anchor for answer in document.answers() for anchor in answer.questions}
    return Entry(
        id=document.id,
        path=document.source.path,
        kind=document.kind,
        askers=frozenset(asker.name for asker in metadata.askers),
        submitted=metadata.submitted,
        publication=metadata.publication,
        zaak=metadata.zaak,
        questions=tuple(
            AskedQuestion(q.number, q.anchor, answers.get(q.anchor), wording_digest(q.blocks))
            for q in document.questions()
        ),
    )


def wording_digest(blocks: tuple[Block, ...]) -> bytes:
    """A digest of the letters of some blocks: white space, hyphens and case make no difference."""
    letters = "".join(filter(str.isalnum, "".join(text.plain.lower() for text in texts(blocks))))
    return hashlib.blake2b(letters.encode(), digest_size=8).digest()


def _complements(one: Entry, other: Entry) -> bool:
    """Whether one gives the answers that the other lacks."""
    return one.id != other.id and (one.kind in ("answers", "list")) != (other.kind in ("answers", "list"))


def _same_questions(one: Entry, other: Entry) -> bool:
    """Most questions have the same words: two sets by the same asker on one day differ in all."""
    mine, theirs = ({question.digest for question in entry.questions} for entry in (one, other))
    return bool(mine) and len(mine & theirs) * 2 > min(len(mine), len(theirs))
