"""What the site holds, in short: enough of each document to tie the others to it.

Documents themselves are not kept, so that memory stays flat in their number.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain

from generator.model.document import Document, Kind
from generator.model.reference import Backlink, OfficialCitation
from generator.model.text import Block, texts


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
    subject: bytes
    submitted: date | None
    publication: str | None
    zaak: str | None
    number: str | None
    questions: tuple[AskedQuestion, ...]

    @property
    def case(self) -> str | None:
        """The zaaknummer, also where only the publication of the questions tells it."""
        if self.zaak or not (self.publication or "").startswith(_SUBMITTED):
            return self.zaak
        return (self.publication or "").removeprefix(_SUBMITTED)

    def anchor_of(self, number: str | None) -> str | None:
        """Where question `number` is answered, or else asked; None where it is there twice or not at all."""
        printed = [question for question in self.questions if question.number == number]
        return (printed[0].answer or printed[0].anchor) if len(printed) == 1 else None


#: Of the documents of one case, those that tell most come first.
_RANK: dict[Kind, int] = {"answers": 0, "list": 1, "oral": 2, "questions": 3, "postponement": 4}
_SUBMITTED = "kv-tk-"
_ANSWERED: frozenset[Kind] = frozenset(("answers", "list"))


class Catalogue:
    """All documents of the site by their ids, and who cites what."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._by_official: dict[str, str] = {}
        self._by_case: dict[str, list[str]] = defaultdict(list)
        self._by_day: dict[date, list[str]] = defaultdict(list)
        self._citing: dict[str, list[tuple[str, str, str | None]]] = defaultdict(list)

    def add(self, document: Document, cited: Iterable[tuple[str, OfficialCitation]]) -> Entry | None:
        """Take a document in, with what it cites and where. Returns the entry that has its id, if any has."""
        if known := self._entries.get(document.id):
            return known
        entry = entry_of(document)
        self._entries[entry.id] = entry
        for official in filter(None, (entry.id, entry.publication, entry.number)):
            self._by_official.setdefault(official, entry.id)
        if entry.case:
            self._by_case[entry.case].append(entry.id)
        if entry.submitted:
            self._by_day[entry.submitted].append(entry.id)
        for origin, citation in cited:
            self._citing[citation.id].append((entry.id, origin, citation.question))
        return None

    def find(self, official: str) -> Entry | None:
        """The document with this id or publication; of a zaaknummer the one that tells most."""
        known = self._by_official.get(official)
        if known and official not in self._by_case:
            return self._entries[known]
        of_case = [self._entries[id] for id in self._by_case.get(official.removeprefix(_SUBMITTED), ())]
        return min(of_case, key=lambda entry: _RANK[entry.kind], default=None)

    def entry(self, document_id: str) -> Entry:
        """The entry of a document of the site (KeyError if it is none)."""
        return self._entries[document_id]

    def backlinks(self, entry: Entry) -> tuple[Backlink, ...]:
        """Who cites a document, or a question of it."""
        names = {entry.id, entry.publication, entry.number, entry.case, f"{_SUBMITTED}{entry.case}"}
        return tuple(
            Backlink(entry.anchor_of(question) or "" if question else "", citing, origin)
            for name in sorted(filter(None, names))
            if self.find(name) is entry
            for citing, origin, question in self._citing.get(name, ())
            if citing != entry.id
        )

    def pair(self, entry: Entry) -> Entry | None:
        """The same questions with their answers, or without: same case, or same day and questions."""
        same_case = self._by_case.get(entry.case or "", ())
        same_day = self._by_day.get(entry.submitted, ()) if entry.submitted else ()
        others = [self._entries[id] for id in chain(same_case, same_day)]
        complements = [other for other in others if _complement(entry, other)]
        return next((other for other in complements if _same_set(entry, other)), None)


def entry_of(document: Document) -> Entry:
    """A document in short."""
    metadata = document.metadata
    answers = {anchor: answer.anchor for answer in document.answers() for anchor in answer.questions}
    return Entry(
        id=document.id,
        path=document.source.path,
        kind=document.kind,
        askers=frozenset(asker.name for asker in metadata.askers),
        subject=_digest(metadata.subject or ""),
        submitted=metadata.submitted,
        publication=metadata.publication,
        zaak=metadata.zaak,
        number=metadata.number,
        questions=tuple(
            AskedQuestion(q.number, q.anchor, answers.get(q.anchor), wording_digest(q.blocks))
            for q in document.questions()
        ),
    )


def wording_digest(blocks: tuple[Block, ...]) -> bytes:
    """A digest of the letters of some blocks: white space, hyphens and case make no difference."""
    return _digest("".join(text.plain for text in texts(blocks)))


def _digest(text: str) -> bytes:
    letters = "".join(filter(str.isalnum, text.lower()))
    return hashlib.blake2b(letters.encode(), digest_size=8).digest() if letters else b""


def _complement(one: Entry, other: Entry) -> bool:
    """Whether one gives the answers to questions that the other only asks."""
    asked, answered = (one, other) if one.kind == "questions" else (other, one)
    return asked.kind == "questions" and answered.kind in _ANSWERED


def _same_set(one: Entry, other: Entry) -> bool:
    """Two sets of one day and asker may share a question, as "Kunt u deze vragen apart beantwoorden?"."""
    if one.case and other.case:
        return one.case == other.case
    mine, theirs = ({question.digest for question in entry.questions} for entry in (one, other))
    if mine and len(mine & theirs) * 2 > min(len(mine), len(theirs)):
        return True
    same_number = len(one.questions) == len(other.questions)
    return bool(one.subject) and (one.subject, one.askers) == (other.subject, other.askers) and same_number
