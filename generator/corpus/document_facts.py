"""What other documents may need to know of one: little, so that the facts of thousands fit in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator.corpus.shown_texts import ShownTexts, exact_digest, letters_digest
from generator.identity.spellings import printed_names
from generator.identity.titles import title
from generator.identity.wording import place_names
from generator.model.document import Document, Kind
from generator.model.reference import OfficialCitation, PlacedCitation, PrintedName

_SUBMITTED = "kv-tk-"


class AskedQuestion(NamedTuple):
    """A question as others see it: its number, and where it is asked and (first) answered.

    Digests: `letters` of the letters of its wording, `wording` of that as it is, `shown` of what stands where
    a reference to it leads. `told` is the first answer that says something: a label with nothing below it is
    no answer. A named tuple, as the documents of a site have many thousands.
    """

    number: str | None
    anchor: str
    answer: str | None
    letters: bytes
    wording: bytes
    shown: bytes
    told: str | None

    @property
    def place(self) -> str:
        """Where a reference to it leads: to its answer, if it has one."""
        return self.answer or self.anchor


class Cites(NamedTuple):
    """The part or footnote `origin` refers to the publication `id`, or to a question of it.

    `name` is what a reader calls that part.
    """

    origin: str
    name: str
    id: str
    question: str | None


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """One document as others see it.

    `title` is what it is called. `subject` is a digest of the letters of its subject, `shown` one of what
    others show of it as a whole; `names` are those under which it is listed.
    """

    id: str
    path: str
    kind: Kind
    askers: frozenset[str]
    subject: bytes
    title: str
    day: date | None
    submitted: date | None
    publication: str | None
    zaak: str | None
    number: str | None
    delayed: date | None
    shown: bytes
    questions: tuple[AskedQuestion, ...]
    cites: tuple[Cites, ...]
    names: tuple[PrintedName, ...]

    @property
    def case(self) -> str | None:
        """The zaaknummer, also where only the publication of the questions tells it."""
        publication = self.publication or ""
        return self.zaak or (case_of(publication) if publication.startswith(_SUBMITTED) else None)

    def asked(self, number: str | None) -> AskedQuestion | None:
        """Question `number`; None where it is there twice or not at all."""
        printed = [question for question in self.questions if number and question.number == number]
        return printed[0] if len(printed) == 1 else None


def facts_of(document: Document, citations: Iterable[PlacedCitation], texts: ShownTexts) -> DocumentFacts:
    """The facts of a document, of what it cites, and of the texts that others may show of it."""
    metadata = document.metadata
    return DocumentFacts(
        id=document.id,
        path=document.source.path,
        kind=document.kind,
        askers=frozenset(asker.name for asker in metadata.askers),
        subject=letters_digest(metadata.subject or ""),
        title=title(document),
        day=metadata.day,
        submitted=metadata.submitted,
        publication=metadata.publication,
        zaak=metadata.zaak,
        number=metadata.number,
        delayed=metadata.delayed,
        shown=exact_digest(texts.preview),
        questions=tuple(_asked(document, texts)),
        cites=tuple(_cites(document, citations)),
        names=printed_names(metadata),
    )


def publication_of_case(case: str) -> str:
    """The official id of the questions of a case as they were submitted."""
    return f"{_SUBMITTED}{case}"


def case_of(official: str) -> str:
    """The zaaknummer that an official id of submitted questions holds; another id as it is."""
    return official.removeprefix(_SUBMITTED)


def _cites(document: Document, citations: Iterable[PlacedCitation]) -> Iterator[Cites]:
    names: dict[str, str] = {}
    for placed in citations:
        if isinstance(placed.citation, OfficialCitation):
            names = names or place_names(document)
            yield Cites(placed.origin, names[placed.origin], placed.citation.id, placed.citation.question)


def _asked(document: Document, texts: ShownTexts) -> Iterator[AskedQuestion]:
    for question in document.questions():
        answers = document.answers_to(question.anchor)
        answer = answers[0].anchor if answers else None
        told = next((each.anchor for each in answers if each.blocks and each.given), None)
        wording = texts.wordings[question.anchor]
        yield AskedQuestion(
            question.number,
            question.anchor,
            answer,
            letters_digest(wording),
            exact_digest(wording),
            exact_digest(texts.preview_of(answer or question.anchor)),
            told,
        )
