"""The catalogue card at the top of a page: what, who, when, how long it took, and where it is official."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import PurePosixPath

from generator.identity.absence import in_one_line
from generator.identity.citation_form import case_address, citation, publication_address
from generator.identity.dossiers import cited_dossiers, own_dossiers
from generator.identity.names import Names
from generator.identity.people import bewindspersoon_label
from generator.identity.status import Standing, standing, superseded_by
from generator.identity.term import TERM, end_of_term
from generator.identity.wording import KINDS, count, enumeration
from generator.model.document import Document, Kind
from generator.model.reference import LinkedDocument
from generator.outputs.data.akoma_ntoso.document import name_of
from generator.outputs.pages.escape import escape, escape_in_link, escape_line_start, web_address
from generator.outputs.pages.name_links import (
    addressee_link,
    asker_link,
    committee_link,
    day_link,
    minister_link,
    name_link,
)
from generator.outputs.pages.terms import OVER, three_weeks
from generator.outputs.source_file import MADE_OF, name_of_source

_RULES_OF_PROCEDURE = "van het [Reglement van Orde](../over.md#antwoordtijd)"
_NO_TERM = "; de [drie weken](../over.md#antwoordtijd) gelden voor vragen van leden, niet voor een lijst"


def facts(linked: LinkedDocument, names: Names, *, with_source: bool = False) -> str:
    """The card as a Markdown definition list; a fact that is not known has no entry.

    `with_source` tells that the source file stands beside the page.
    """
    entries = (*_entries(linked, names), ("Bron", _source(linked.document, with_source=with_source)))
    return "\n\n".join(f"{term}\n:   {value}" for term, value in entries)


def _entries(linked: LinkedDocument, names: Names) -> Iterator[tuple[str, str]]:
    document, stands = linked.document, standing(linked)
    yield "Soort", KINDS[document.kind] + (f" ({stands.count})" if stands.count else "")
    yield "Status", _status(linked, stands)
    yield from _people(document, names)
    yield from _dates(linked, stands)
    yield from _pair(linked)
    yield from _dossiers(linked)
    yield "Citeren als", f"{_text(citation(document))}\n{{ .citeerwijze }}"
    yield from _official(document)


def _source(document: Document, *, with_source: bool) -> str:
    """What the page was made of, with a link to it where it is published."""
    name = escape(PurePosixPath(document.source.path.replace("\\", "/")).name)
    kind = MADE_OF[document.source.format]
    made_of = name if document.source.format == "txt" else f"{name} ({kind})"
    if with_source:
        made_of = f"[{kind}]({name_of_source(document)}) {name}"
    standard = f" · [Akoma Ntoso]({file})" if (file := name_of(document)) else ""
    return f"{made_of} · [gegevens als JSON]({document.id}.json){standard}"


def _status(linked: LinkedDocument, stands: Standing) -> str:
    """The status, with a link where it is the other document of the pair that tells it."""
    tells = linked.pair_tells
    told_there = tells and (stands.elsewhere or (tells.answered and not stands.questions))
    postponed_there = tells and tells.delayed and stands.status == "delayed"
    words = stands.words
    return f"[{words}]({linked.pair}.md)" if told_there or postponed_there else words


def _people(document: Document, names: Names) -> Iterator[tuple[str, str]]:
    metadata = document.metadata
    if metadata.askers:
        term = "Vraag van" if len(document.questions()) == 1 else "Vragen van"
        yield term, enumeration([asker_link(asker, names) for asker in metadata.askers])
    if metadata.committee:
        yield "Commissie", committee_link(metadata.committee, names)
    if metadata.addressees:
        asked = [addressee_link(one, metadata, names) for one in metadata.addressees]
        yield "Gericht aan", escape_line_start(in_one_line(asked))
    if metadata.answered_by:
        term = "Uitstel gemeld door" if document.kind == "postponement" else "Antwoord van"
        yield term, enumeration([minister_link(person, names) for person in metadata.answered_by])
    if metadata.on_behalf_of:  # without links: it is not listed under their names
        yield "Mede namens", _text(enumeration([*map(bewindspersoon_label, metadata.on_behalf_of)]))


def _dates(linked: LinkedDocument, stands: Standing) -> Iterator[tuple[str, str]]:
    metadata = linked.document.metadata
    listed = metadata.day and not superseded_by(linked)
    own_year = metadata.day.year if metadata.day and listed else 0
    days = {
        "Ingezonden": metadata.submitted,
        "Uitstel gemeld": stands.delayed if stands.status != "delayed" else None,  # else its status tells it
        "Beantwoord": metadata.answered,
    }
    yield from ((term, day_link(day, own_year)) for term, day in days.items() if day)
    if linked.document.kind in ("answers", "list"):
        yield from _time_taken(linked.document, stands)
    if until := running_term(linked, stands):
        yield "Termijn", f"{three_weeks(until)}{OVER}"


def running_term(linked: LinkedDocument, stands: Standing) -> date | None:
    """Until when the term of questions runs none of which has an answer here; None where none holds."""
    document, waits = linked.document, stands.status in ("open", "delayed")
    return end_of_term(document.kind, document.metadata.submitted) if waits else None


def _time_taken(document: Document, stands: Standing) -> Iterator[tuple[str, str]]:
    """How long the answer took; nothing where the days contradict each other, of which a doubt tells."""
    days = {"van inzending": document.metadata.submitted, "van het antwoord": document.metadata.answered}
    missing = [name for name, day in days.items() if day is None]
    term = _NO_TERM if document.kind == "list" else ""
    submitted, answered = days.values()
    if submitted is None or answered is None:
        day = "bruikbare datum" if _doubts_date(document) else "datum"
        yield "Antwoordtijd", f"onbekend: geen {day} {enumeration(missing)} gevonden{term}"
    elif answered >= submitted:
        taken = answered - submitted
        yield "Antwoordtijd", count(taken.days, "dag", "dagen") + (term or _held_against_term(taken, stands))


def _doubts_date(document: Document) -> bool:
    """Whether a date is printed that cannot be right: it is not absent."""
    return any(doubt.code in ("impossible-date", "unreadable-date") for doubt in document.diagnostics)


def _held_against_term(taken: timedelta, stands: Standing) -> str:
    """Only questions that are answered, all of them, are answered in time or late."""
    if stands.status != "answered":
        return " tot deze antwoorden"
    if taken <= TERM:
        return f", binnen de drie weken {_RULES_OF_PROCEDURE}"
    late = count((taken - TERM).days, "dag", "dagen")
    return f", **{late} na de drie weken** {_RULES_OF_PROCEDURE}"


#: What the other document of a pair is to this one: of one question, and of more.
_PAIRED: dict[Kind, tuple[str, str]] = {
    "answers": ("Deze vraag met het antwoord", "Deze vragen met de antwoorden"),
    "list": ("Deze vraag met het antwoord", "Deze vragen met de antwoorden"),
    "postponement": ("De mededeling van uitstel", "De mededeling van uitstel"),
    "questions": ("De vraag zoals ingezonden", "De vragen zoals ingezonden"),
}


def _pair(linked: LinkedDocument) -> Iterator[tuple[str, str]]:
    if linked.pair and linked.pair_tells:
        words = _PAIRED[linked.pair_tells.kind][linked.pair_tells.questions != 1]
        yield "Zie ook", f"[{words}]({linked.pair}.md)"


def _dossiers(linked: LinkedDocument) -> Iterator[tuple[str, str]]:
    own = own_dossiers(linked)
    cited = [name for name in cited_dossiers(linked) if name not in own]
    for term, some in (("Dossier", own), ("Noemt dossier", cited)):
        if some:
            yield term, enumeration([name_link("dossiers", name, name.label) for name in some])


def _official(document: Document) -> Iterator[tuple[str, str]]:
    if publication := web_address(publication_address(document) or ""):
        name = escape_in_link(document.metadata.publication or document.metadata.number or "")
        yield "Officieel", f"[{name}]({publication}){{ rel=external }}"
    if case := web_address(case_address(document) or ""):
        number = escape_in_link(document.metadata.zaak or "")
        yield "Zaaknummer", f"[{number}]({case}){{ rel=external }}"


def _text(text: str) -> str:
    return escape_line_start(escape(text.strip()))
