"""What the pages about many documents say of each: little, so that thousands fit in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from generator.identity.dossiers import cited_dossiers, own_dossiers
from generator.identity.names import Name, Names
from generator.identity.people import between_whom
from generator.identity.status import Status, standing, status_words, superseded_by
from generator.identity.term import TERM, end_of_term
from generator.identity.titles import title
from generator.model.document import Kind
from generator.model.reference import LinkedDocument
from generator.outputs.overviews.question_lines import QuestionLine, question_lines


@dataclass(frozen=True, slots=True)
class Entry:
    """One document among many; `cited_dossiers` are others than its own.

    `stands` tells how many questions it has and what became of them; `status` and `questions` are the same
    for counting. `delayed` is the day of a postponement. `asked_words` are its questions, as `question_lines`
    has them; `dossier_title` is the name that it prints of its dossier. `superseded_by` is the document that
    stands for it: the same questions, and more known.
    """

    id: str
    title: str
    kind: Kind
    people: str
    stands: str
    status: Status
    day: date | None
    submitted: date | None
    answered: date | None
    questions: int
    askers: tuple[Name, ...] = ()
    parties: tuple[Name, ...] = ()
    bewindspersonen: tuple[Name, ...] = ()
    ministries: tuple[Name, ...] = ()
    asked: tuple[Name, ...] = ()
    answering: tuple[Name, ...] = ()
    dossiers: tuple[Name, ...] = ()
    cited_dossiers: tuple[Name, ...] = ()
    superseded_by: str | None = None
    delayed: date | None = None
    asked_words: tuple[QuestionLine, ...] = ()
    dossier_title: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether a written answer to any of its questions is not on the site; a postponement is none."""
        return self.status != "answered" and self.kind != "oral"

    @property
    def is_spoken(self) -> bool:
        """Whether it announces questions that are answered aloud: no document like these will follow."""
        return self.status != "answered" and self.kind == "oral"

    @property
    def outcome(self) -> str:
        """What became of its questions: one of OUTCOMES."""
        return status_words(self.status, self.kind)

    @property
    def end_of_term(self) -> date | None:
        """The day on which the three weeks end; None where they do not hold, or began nobody knows when."""
        return end_of_term(self.kind, self.submitted)

    @property
    def days_taken(self) -> int | None:
        """From question to answer, where the term of three weeks holds and both days are known.

        It holds for questions of members, not for a committee's list; what is answered in part has no end.
        """
        if self.kind != "answers" or self.status != "answered" or not self.submitted or not self.answered:
            return None
        taken = (self.answered - self.submitted).days
        return taken if taken >= 0 else None

    @property
    def in_time(self) -> bool:
        return self.days_taken is not None and self.days_taken <= TERM.days


def entry(linked: LinkedDocument, names: Names) -> Entry:
    """The entry of a document, with its names as they are known here."""
    document, metadata, stands = linked.document, linked.document.metadata, standing(linked)
    committee = [names.committee(metadata.committee)] if metadata.committee else []
    own = own_dossiers(linked)
    return Entry(
        document.id,
        title(document),
        document.kind,
        between_whom(metadata),
        stands.in_full,
        stands.status,
        metadata.day,
        metadata.submitted,
        metadata.answered,
        len(document.questions()),
        _unique([*map(names.asker, metadata.askers), *committee]),
        _unique(names.party(asker.party) for asker in metadata.askers if asker.party),
        _unique(map(names.bewindspersoon, metadata.answered_by)),
        names.ministries(metadata),
        names.asked_ministries(metadata),
        names.answering_ministries(metadata),
        own,
        tuple(name for name in cited_dossiers(linked) if name not in own),
        superseded_by(linked),
        stands.delayed,
        question_lines(document),
        metadata.dossier_title,
    )


def listed(entries: Iterable[Entry]) -> list[Entry]:
    """The entries without those that another stands for, newest first; that other has their names too.

    So two documents with the same questions have one place in a list and count once.
    """
    known = {entry.id: entry for entry in entries}
    superseded = [entry for entry in known.values() if entry.superseded_by in known]
    for one in superseded:
        better = _standing_for(one, known)
        known[better.id] = _with_names_of(one, better)
    return newest_first(known[id] for id in known.keys() - {one.id for one in superseded})


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """The entries by their day; those without one come last."""
    return sorted(entries, key=lambda entry: (entry.day or date.min, entry.id), reverse=True)


def _standing_for(entry: Entry, known: Mapping[str, Entry]) -> Entry:
    """The document that tells most; each step leads to one that tells more."""
    while entry.superseded_by and entry.superseded_by in known:
        entry = known[entry.superseded_by]
    return entry


def _with_names_of(superseded: Entry, better: Entry) -> Entry:
    """`better`, listed under all names of the document that it stands for: these may be spelled otherwise."""
    return replace(
        better,
        askers=_unique([*better.askers, *superseded.askers]),
        parties=_unique([*better.parties, *superseded.parties]),
        bewindspersonen=_unique([*better.bewindspersonen, *superseded.bewindspersonen]),
        ministries=_unique([*better.ministries, *superseded.ministries]),
        dossiers=_unique([*better.dossiers, *superseded.dossiers]),
        cited_dossiers=_unique([*better.cited_dossiers, *superseded.cited_dossiers]),
    )


def _unique(names: Iterable[Name | None]) -> tuple[Name, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
