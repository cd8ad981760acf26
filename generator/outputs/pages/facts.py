"""The catalogue card at the top of a page: what, who, when, how long it took, and where it is official."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import PurePosixPath

from generator.identity.citation_form import case_address, citation, publication_address
from generator.identity.dossiers import cited_dossiers, own_dossiers
from generator.identity.names import Names
from generator.identity.wording import KINDS, count, enumeration
from generator.model.document import (
    Asker,
    Bewindspersoon,
    Document,
    Metadata,
)
from generator.model.reference import LinkedDocument
from generator.outputs.pages.escape import escape, escape_in_link, escape_line_start, web_address
from generator.outputs.pages.name_links import (
    addressee_link,
    asker_link,
    committee_link,
    day_link,
    minister_link,
    name_link,
)
from generator.outputs.source_file import MADE_OF, name_of_source

#: Reglement van Orde van de Tweede Kamer: a minister answers written questions within three weeks.
TERM = timedelta(weeks=3)

_FIRST_LETTER = re.compile(r"[^\W\d_]")
_RULES_OF_PROCEDURE = "van het [Reglement van Orde](../over.md#antwoordtijd)"

#: How a printed title begins; all of them do, so another was given by hand.
_PRINTED_TITLE = re.compile(
    r"(?:(?:mondelinge|schriftelijke)\s+)?vra(?:ag|gen)\s+van\b|antwoord(?:en)?\s+(?:van|op)\b", re.IGNORECASE
)


def facts(linked: LinkedDocument, names: Names, *, with_source: bool = False) -> str:
    """The card as a Markdown definition list; a fact that is not known has no entry.

    `with_source` tells that the source file stands beside the page.
    """
    entries = (*_entries(linked, names), ("Bron", _source(linked.document, with_source=with_source)))
    return "\n\n".join(f"{term}\n:   {value}" for term, value in entries)


def title(document: Document) -> str:
    """What a page is called: the title that its side file gives; else its subject, which tells most."""
    given = document.metadata.title or ""
    if given and not _PRINTED_TITLE.match(given):
        return given
    subject = _FIRST_LETTER.sub(lambda first: first[0].upper(), document.metadata.subject or "", count=1)
    return subject or document.metadata.title or _untitled(document)


def asker_name(asker: Asker) -> str:
    """ "Ploumen (PvdA)"."""
    return f"{asker.name} ({asker.party})" if asker.party else asker.name


def minister_name(person: Bewindspersoon) -> str:
    """ "Minister Blok (Buitenlandse Zaken)"."""
    portfolio = f"({person.portfolio})" if person.portfolio else ""
    return " ".join(filter(None, [person.office, person.name, portfolio]))


def size(document: Document) -> str:
    """ "7 vragen, 4 antwoorden"."""
    questions = count(len(document.questions()), "vraag", "vragen")
    answers = count(len(document.answers()), "antwoord", "antwoorden")
    return f"{questions}, {answers}" if document.answers() else questions


def _untitled(document: Document) -> str:
    name = citation(document)
    return name if name != document.id else f"{KINDS[document.kind]} {name}"


def _entries(linked: LinkedDocument, names: Names) -> Iterator[tuple[str, str]]:
    document, metadata = linked.document, linked.document.metadata
    yield "Soort", f"{KINDS[document.kind]} ({size(document)})"
    yield from _people(metadata, names)
    yield from _dates(document)
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
    return f"{made_of} · [gegevens als JSON]({document.id}.json)"


def _people(metadata: Metadata, names: Names) -> Iterator[tuple[str, str]]:
    if metadata.askers:
        yield "Vragen van", enumeration([asker_link(asker, names) for asker in metadata.askers])
    if metadata.committee:
        yield "Commissie", committee_link(metadata.committee, names)
    if metadata.answered_by:
        yield "Antwoord van", enumeration([minister_link(person, names) for person in metadata.answered_by])
    elif metadata.addressees:
        asked = [addressee_link(one, metadata, names) for one in metadata.addressees]
        yield "Gericht aan", escape_line_start(enumeration(asked))


def _dates(document: Document) -> Iterator[tuple[str, str]]:
    submitted, answered = document.metadata.submitted, document.metadata.answered
    if submitted:
        yield "Ingezonden", day_link(submitted, (answered or submitted).year)
    if answered:
        yield "Beantwoord", day_link(answered, answered.year)
    if submitted and answered and answered >= submitted:
        yield "Antwoordtijd", _time_taken(document.kind == "answers", answered - submitted)
    elif not (submitted and answered) and document.kind in ("answers", "list"):
        missing = "van inzending" if answered else "van het antwoord"
        yield "Antwoordtijd", f"onbekend: de datum {missing} staat niet in de bron"


def _time_taken(has_term: bool, taken: timedelta) -> str:
    """How long the answer took; only written questions of members have a term of three weeks."""
    days = count(taken.days, "dag", "dagen")
    if not has_term:
        return days
    if taken <= TERM:
        return f"{days}, **binnen de drie weken** {_RULES_OF_PROCEDURE}"
    late = count((taken - TERM).days, "dag", "dagen")
    return f"{days}, **{late} na de drie weken** {_RULES_OF_PROCEDURE}"


def _pair(linked: LinkedDocument) -> Iterator[tuple[str, str]]:
    if linked.pair:
        answered = linked.document.kind == "questions"
        words = "Deze vragen met de antwoorden" if answered else "De vragen zoals ingezonden"
        yield "Zie ook", f"[{words}]({linked.pair}.md)"


def _dossiers(linked: LinkedDocument) -> Iterator[tuple[str, str]]:
    own = own_dossiers(linked)
    cited = [name for name in cited_dossiers(linked) if name not in own]
    for term, some in (("Dossier", own), ("Noemt dossier", cited)):
        if some:
            yield term, enumeration([name_link("dossiers", name, name.label) for name in some])


def _official(document: Document) -> Iterator[tuple[str, str]]:
    if publication := web_address(publication_address(document) or ""):
        name = escape_in_link(document.metadata.publication or "")
        yield "Officieel", f"[{name}]({publication}){{ rel=external }}"
    if case := web_address(case_address(document) or ""):
        number = escape_in_link(document.metadata.zaak or "")
        yield "Zaaknummer", f"[{number}]({case}){{ rel=external }}"


def _text(text: str) -> str:
    return escape_line_start(escape(text.strip()))
