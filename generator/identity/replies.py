"""What the bewindspersonen of a document say in it: the answers, or that these come later.

A notice (the Mededeling of a postponement) is never an answer, and its words are never those of the members
whose questions it is about. One without a day of delay may tell that these were answered elsewhere.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from generator.identity.people import asker_label, bewindspersoon_label
from generator.identity.wording import enumeration
from generator.model.document import Bewindspersoon, Document, Kind, Metadata

Reply: TypeAlias = Literal["answer", "delay", "notice"]


class ReplyWords(NamedTuple):
    """How one says who replied: `by` before a name, `done` behind the name of a kind of document."""

    by: str
    done: str


REPLIES: dict[Reply, ReplyWords] = {
    "answer": ReplyWords("antwoord van", "beantwoord door"),
    "delay": ReplyWords("uitstel gemeld door", "uitstel gemeld door"),
    "notice": ReplyWords("mededeling van", "gedaan door"),
}


def reply_in(kind: Kind, *, delayed: bool) -> Reply:
    """What a reply in a document of this kind is; `delayed` tells whether a delay was announced."""
    if kind != "postponement":
        return "answer"
    return "delay" if delayed else "notice"


def reply_words(document: Document) -> ReplyWords:
    """How one says of a document who replied in it."""
    return REPLIES[reply_in(document.kind, delayed=document.metadata.delayed is not None)]


def day_of_reply(document: Document) -> date | None:
    """The day of the answers, or of a notice that of the notice."""
    metadata = document.metadata
    return metadata.delayed if document.kind == "postponement" else metadata.answered


def who_replied(metadata: Metadata) -> str:
    """ "Minister Harbers (Infrastructuur en Waterstaat), mede namens de Minister van Financiën"."""
    replied = enumeration(list(map(bewindspersoon_label, metadata.answered_by)))
    also = enumeration(list(map(_in_name_of, metadata.on_behalf_of)))
    return f"{replied}, mede namens {also}" if replied and also else replied


def writers(document: Document) -> list[str]:
    """Whose document it is, as one cites an author: who asked, but of a notice the bewindspersonen."""
    metadata = document.metadata
    if document.kind == "postponement":
        return list(map(name_or_office, metadata.answered_by))
    return [asker.name for asker in metadata.askers] or list(filter(None, [metadata.committee]))


def askers_of(metadata: Metadata) -> str:
    """ "Ploumen (PvdA) en Kok (VVD)", or the committee; empty where nobody is known."""
    return enumeration(list(map(asker_label, metadata.askers))) or metadata.committee or ""


def name_or_office(person: Bewindspersoon) -> str:
    """The name; where none is printed the office: "Minister (Buitenlandse Zaken)"."""
    return person.name or bewindspersoon_label(person)


def _in_name_of(person: Bewindspersoon) -> str:
    office = " van ".join(filter(None, [person.office, person.portfolio]))
    return bewindspersoon_label(person) if person.name else f"de {office}"
