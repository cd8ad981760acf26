"""What other documents may need of one: little, so that those of thousands fit in memory."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.corpus.placed_citations import PlacedCitation
from generator.corpus.previews import document_preview, part_previews
from generator.identity.status import TELLS
from generator.identity.wording import place_names
from generator.model.document import Document, Kind, Question
from generator.model.reference import OfficialCitation
from generator.model.text import texts

_SUBMITTED = "kv-tk-"


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question as others see it: its number, where it is asked and answered, and what it says.

    `digest` is that of its wording. `preview` is what stands where a reference to it leads, empty where none
    can. `wording` is empty in a document of a kind that has no pair. `told` is the first answer that says
    something: a label with nothing below it is no answer.
    """

    number: str | None
    anchor: str
    answer: str | None
    digest: bytes
    preview: str
    wording: str
    told: str | None


@dataclass(frozen=True, slots=True)
class Cites:
    """The part or footnote `origin` refers to the publication `id`, or to a question of it.

    `name` is what a reader calls that part.
    """

    origin: str
    name: str
    id: str
    question: str | None


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """One document as others see it. `subject` is a digest, `preview` what is shown of it as a whole."""

    id: str
    path: str
    kind: Kind
    askers: frozenset[str]
    subject: bytes
    submitted: date | None
    publication: str | None
    zaak: str | None
    number: str | None
    delayed: date | None
    preview: str
    questions: tuple[AskedQuestion, ...]
    cites: tuple[Cites, ...]

    @property
    def case(self) -> str | None:
        """The zaaknummer, also where only the publication of the questions tells it."""
        publication = self.publication or ""
        return self.zaak or (case_of(publication) if publication.startswith(_SUBMITTED) else None)

    def asked(self, number: str | None) -> AskedQuestion | None:
        """Question `number`; None where it is there twice or not at all."""
        printed = [question for question in self.questions if number and question.number == number]
        return printed[0] if len(printed) == 1 else None


def facts_of(document: Document, citations: Iterable[PlacedCitation]) -> DocumentFacts:
    """The facts of a document and of what it cites."""
    metadata = document.metadata
    names = place_names(document)
    official = ((each.origin, each.citation) for each in citations)
    return DocumentFacts(
        id=document.id,
        path=document.source.path,
        kind=document.kind,
        askers=frozenset(asker.name for asker in metadata.askers),
        subject=_digest(metadata.subject or ""),
        submitted=metadata.submitted,
        publication=metadata.publication,
        zaak=metadata.zaak,
        number=metadata.number,
        delayed=metadata.delayed,
        preview=document_preview(document),
        questions=_asked(document),
        cites=tuple(
            Cites(origin, names[origin], citation.id, citation.question)
            for origin, citation in official
            if isinstance(citation, OfficialCitation)
        ),
    )


def publication_of_case(case: str) -> str:
    """The official id of the questions of a case as they were submitted."""
    return f"{_SUBMITTED}{case}"


def case_of(official: str) -> str:
    """The zaaknummer that an official id of submitted questions holds; another id as it is."""
    return official.removeprefix(_SUBMITTED)


def _asked(document: Document) -> tuple[AskedQuestion, ...]:
    questions = document.questions()
    times = Counter(question.number for question in questions)
    previews = dict(part_previews(document))
    found = []
    for question in questions:
        answers = document.answers_to(question.anchor)
        answer = answers[0].anchor if answers else None
        told = next((each.anchor for each in answers if each.blocks), None)
        cited = question.number is not None and times[question.number] == 1
        preview = previews[answer or question.anchor] if cited else ""
        words = _wording(question)
        kept = words if document.kind in TELLS else ""
        digest = _digest(words)
        found.append(AskedQuestion(question.number, question.anchor, answer, digest, preview, kept, told))
    return tuple(found)


def _wording(question: Question) -> str:
    """What a question says, paragraphs parted by a blank line."""
    return "\n\n".join(text.plain for text in texts(question.blocks))


def _digest(text: str) -> bytes:
    letters = "".join(filter(str.isalnum, text.lower()))
    return hashlib.blake2b(letters.encode(), digest_size=8).digest() if letters else b""
