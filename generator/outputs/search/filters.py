"""What a reader can narrow the results by: who asked, who answered, when, what kind, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, TypeAlias

from generator.identity import status
from generator.identity.replies import REPLIES, reply_in
from generator.identity.wording import KINDS, capitalised, enumeration, in_words

Exported: TypeAlias = Mapping[str, Any]

#: The filters of who asked and who answered.
OF_PEOPLE = ("vrager", "partij", "bewindspersoon", "ministerie")


def day(document: Exported) -> str:
    """The day of the answer, else of its delay or of the questions (ISO 8601); empty where none is known."""
    dates: Mapping[str, str | None] = document["dates"]
    return dates["answered"] or document["delayed"] or dates["submitted"] or ""


def filters(document: Exported) -> dict[str, list[str]]:
    """The values of an exported document by filter; javascripts/zoeken/filters.js knows the names too.

    Whether it is answered, each question has for itself.
    """
    return dict(_filters(document))


def status_words(part: Exported) -> str:
    """What became of an exported question, or of a document: the value that one can filter by."""
    return status.status_words(part["status"], part.get("kind"))


def about(part: Exported, document: Exported) -> str:
    """What a hit says below its name: "Beantwoord op 15 juli 2019 · gevraagd door Ploumen (PvdA)"."""
    days = {"answered": document["dates"]["answered"], "delayed": document["delayed"]}
    stands = capitalised(status_words(part)) + _on(" op", days.get(part["status"]))
    askers = ", ".join(asker["label"] for asker in document["askers"]) or document["committee"]
    sent = _on("ingezonden", document["dates"]["submitted"]) if part["status"] == "open" else ""
    return " · ".join(filter(None, [stands, f"gevraagd door {askers}" if askers else "", sent]))


def replied(document: Exported) -> str:
    """Who replied in an exported document, by name: "antwoord van Blok", "uitstel gemeld door Karremans"."""
    names = enumeration([person["name"] for person in document["answered_by"] if person["name"]])
    reply = reply_in(document["kind"], delayed=document["delayed"] is not None)
    return f"{REPLIES[reply].by} {names}" if names else ""


def _on(words: str, day: str | None) -> str:
    return f"{words} {in_words(date.fromisoformat(day))}" if day else ""


def _filters(document: Exported) -> Iterator[tuple[str, list[str]]]:
    names: Mapping[str, list[str]] = document["listed_under"]
    yield "vrager", names["askers"]
    yield "partij", sorted(names["parties"])
    yield "bewindspersoon", names["bewindspersonen"]
    yield "ministerie", sorted(names["ministries"])
    yield "jaar", [day(document)[:4]] if day(document) else []
    yield "soort", [KINDS[document["kind"]]]
