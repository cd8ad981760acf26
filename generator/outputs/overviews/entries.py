"""What the pages about many documents say of each: little, so that thousands fit in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.identity.dossiers import cited_dossiers, own_dossiers
from generator.identity.names import Name, Names
from generator.identity.titles import title
from generator.identity.wording import enumeration
from generator.model.document import Kind
from generator.model.reference import LinkedDocument
from generator.outputs.pages.facts import TERM, asker_name, minister_name, size


@dataclass(frozen=True, slots=True)
class Entry:
    """One document among many; `cited_dossiers` are others than its own.

    `questions` counts each question once: none, where another document has the same with answers.
    """

    id: str
    title: str
    kind: Kind
    people: str
    size: str
    submitted: date | None
    answered: date | None
    questions: int
    askers: tuple[Name, ...] = ()
    parties: tuple[Name, ...] = ()
    bewindspersonen: tuple[Name, ...] = ()
    ministries: tuple[Name, ...] = ()
    dossiers: tuple[Name, ...] = ()
    cited_dossiers: tuple[Name, ...] = ()

    @property
    def day(self) -> date | None:
        """The day by which it is ordered."""
        return self.answered or self.submitted

    @property
    def days_taken(self) -> int | None:
        """From question to answer, where the term of three weeks holds and both days are known."""
        if self.kind != "answers" or not self.submitted or not self.answered:
            return None
        taken = (self.answered - self.submitted).days
        return taken if taken >= 0 else None

    @property
    def in_time(self) -> bool:
        return self.days_taken is not None and self.days_taken <= TERM.days


def entry(linked: LinkedDocument, names: Names) -> Entry:
    """The entry of a document, with its names as they are known here."""
    document, metadata = linked.document, linked.document.metadata
    askers = [asker_name(asker) for asker in metadata.askers]
    ministers = [minister_name(person) for person in metadata.answered_by]
    people = [enumeration(some) for some in (askers or [metadata.committee or ""], ministers)]
    committee = [names.committee(metadata.committee)] if metadata.committee else []
    own = own_dossiers(linked)
    return Entry(
        document.id,
        title(document),
        document.kind,
        " → ".join(filter(None, people)),
        size(document),
        metadata.submitted,
        metadata.answered,
        0 if linked.pair and not document.answers() else len(document.questions()),
        _unique([*map(names.asker, metadata.askers), *committee]),
        _unique(names.party(asker.party) for asker in metadata.askers if asker.party),
        _unique(map(names.bewindspersoon, metadata.answered_by)),
        names.ministries(metadata),
        own,
        tuple(name for name in cited_dossiers(linked) if name not in own),
    )


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """The entries by their day; those without one come last."""
    return sorted(entries, key=lambda entry: (entry.day or date.min, entry.id), reverse=True)


def _unique(names: Iterable[Name | None]) -> tuple[Name, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
