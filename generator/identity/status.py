"""How things stand with the questions of a document: answered, answered in part, delayed, or open.

A postponement is no answer. And an answer that the site does not have, may well have been given: no word here
says of a bewindspersoon that there was none.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal, TypeAlias

from generator.identity.wording import count, in_words
from generator.model.document import Document, Kind
from generator.model.reference import LinkedDocument, PairTells

Status: TypeAlias = Literal["answered", "partly", "delayed", "open"]

STATUSES: dict[Status, str] = {
    "answered": "beantwoord",
    "partly": "deels beantwoord",
    "delayed": "uitstel gemeld",
    "open": "nog geen antwoord op deze site",
}
#: What becomes of announced oral questions: the answer is spoken, and stands in no document like these.
SPOKEN = "te beantwoorden in de Kamer, niet op papier"
#: All that can be said of a document, the answered first.
OUTCOMES = (*STATUSES.values(), SPOKEN)

#: How much a document tells of its questions: that they were asked, that the answer is delayed, the answer.
TELLS: dict[Kind, int] = {"questions": 0, "postponement": 1, "answers": 2, "list": 2}


@dataclass(frozen=True, slots=True)
class Standing:
    """The status of a document and, by its anchor, of each of its questions (never "partly").

    `delayed` is the day of a postponement, also where the answer has come since. `elsewhere` has the anchors
    of the questions that only the other document of the pair answers, each with that of the answer there.
    `kind` is that of the document.
    """

    status: Status
    questions: Mapping[str, Status]
    delayed: date | None
    elsewhere: Mapping[str, str]
    kind: Kind

    @property
    def words(self) -> str:
        """ "deels beantwoord", "uitstel gemeld op 15 november 2024"."""
        on = f" op {in_words(self.delayed)}" if self.status == "delayed" and self.delayed else ""
        return status_words(self.status, self.kind) + on

    @property
    def count(self) -> str:
        """How many questions, and how many are answered; empty where none is printed."""
        return _counted(len(self.questions), list(self.questions.values()).count("answered"))

    @property
    def in_full(self) -> str:
        """Status and count in one phrase, for a list: "9 vragen, uitstel gemeld op 15 november 2024"."""
        if self.status == "partly" and self.count:
            return f"{self.words}: {self.count}"
        if self.status == "answered" and self.count:
            return self.count
        return ", ".join(filter(None, [self.count, self.words]))


def standing(linked: LinkedDocument) -> Standing:
    """How things stand with the questions of a document, by itself and by the other document of its pair."""
    tells = linked.pair_tells
    here, there = _answered(linked.document), dict(tells.answers if tells else ())
    anchors = [question.anchor for question in linked.document.questions()]
    known = here | there.keys()
    answered = sum(anchor in known for anchor in anchors)
    deferred = {anchor for each in linked.document.answers() if not each.given for anchor in each.questions}
    delayed = linked.document.metadata.delayed or (tells.delayed if tells else None)
    status = _status(answered, len(anchors), delayed) if anchors else _of_pair(linked, delayed)
    otherwise: Status = "delayed" if status == "delayed" else "open"
    return Standing(
        status,
        MappingProxyType(
            {
                anchor: "answered" if anchor in known else "delayed" if anchor in deferred else otherwise
                for anchor in anchors
            }
        ),
        delayed,
        MappingProxyType({anchor: there[anchor] for anchor in anchors if anchor in there.keys() - here}),
        linked.document.kind,
    )


def status_words(status: Status, kind: Kind | None) -> str:
    """What became of a document of this kind, or of a question, which has none: one of OUTCOMES."""
    return SPOKEN if status == "open" and kind == "oral" else STATUSES[status]


def superseded_by(linked: LinkedDocument) -> str | None:
    """The document that stands for this one in lists, figures and search: same questions, and more known."""
    own = linked.document
    return linked.pair if tells_more(linked.pair_tells, own.kind, len(own.questions())) else None


def tells_more(tells: PairTells | None, kind: Kind, questions: int) -> bool:
    """Whether the other document of a pair tells more than one of this kind, with so many questions.

    Oral questions and an overleg have no pair, but may have the id of a document that has one.
    """
    if tells is None or not questions or not tells.questions or kind not in TELLS:
        return False
    return TELLS[tells.kind] > TELLS[kind]


def _status(answered: int, asked: int, delayed: date | None) -> Status:
    if answered:
        return "answered" if answered == asked else "partly"
    return "delayed" if delayed else "open"


def _of_pair(linked: LinkedDocument, delayed: date | None) -> Status:
    """The status of a document that prints no questions, such as a letter of delay."""
    tells = linked.pair_tells
    return _status(tells.answered, tells.questions, delayed) if tells else _status(0, 0, delayed)


def _answered(document: Document) -> Set[str]:
    """The questions that a document answers; a label with nothing below it is no answer, nor is a delay."""
    given = (answer for answer in document.answers() if answer.blocks and answer.given)
    return {anchor for answer in given for anchor in answer.questions}


def _counted(asked: int, answered: int) -> str:
    """ "7 vragen", "7 vragen, 5 beantwoord", "7 vragen, alle beantwoord", "1 vraag, beantwoord"."""
    questions = count(asked, "vraag", "vragen") if asked else ""
    if not answered:
        return questions
    how_many = "" if asked == 1 else "alle " if answered == asked else f"{answered} "
    return f"{questions}, {how_many}{STATUSES['answered']}"
