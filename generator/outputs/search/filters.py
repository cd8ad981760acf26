"""What a reader can narrow the results by: who asked, who answered, when, what kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

Exported: TypeAlias = Mapping[str, Any]

KINDS = {
    "answers": "Schriftelijke vragen met antwoorden",
    "list": "Lijst van vragen en antwoorden",
    "oral": "Mondelinge vragen",
    "postponement": "Uitstelbrief",
    "questions": "Vragen zonder antwoord",
    "overleg": "Schriftelijk overleg",
}


def day(document: Exported) -> str:
    """The day of the answer, else of the questions (ISO 8601); empty where neither is known."""
    dates: Mapping[str, str | None] = document["dates"]
    return dates["answered"] or dates["submitted"] or ""


def filters(document: Exported) -> dict[str, list[str]]:
    """The values of an exported document by filter; javascripts/zoeken/filters.js knows the names too.

    Whether it is answered, each question has for itself.
    """
    return dict(_filters(document))


def _filters(document: Exported) -> Iterator[tuple[str, list[str]]]:
    askers, ministers = document["askers"], document["answered_by"]
    committee: str | None = document["committee"]
    yield "vrager", [asker["name"] for asker in askers] + ([committee] if committee else [])
    yield "partij", sorted({asker["party"] for asker in askers if asker["party"]})
    yield "bewindspersoon", [person["name"] for person in ministers if person["name"]]
    yield "ministerie", sorted(set(_ministries(document)))
    yield "jaar", [day(document)[:4]] if day(document) else []
    kind: str = document["kind"]
    yield "soort", [KINDS.get(kind, kind)]


def _ministries(document: Exported) -> Iterator[str]:
    yield from (person["portfolio"] for person in document["answered_by"] if person["portfolio"])
    if not document["answered_by"]:
        yield from (_portfolio(addressee) for addressee in document["addressees"])


def _portfolio(addressee: str) -> str:
    """"Minister van Buitenlandse Zaken" is of Buitenlandse Zaken."""
    _, _, portfolio = addressee.partition(" van ") if " van " in addressee else addressee.partition(" voor ")
    return portfolio or addressee
