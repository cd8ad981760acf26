"""A document as schema.org describes it, for programs that follow links (JSON-LD in the page).

The context names the vocabulary instead of an address to fetch it from, so that everyone can read
it without a network. The script stands below the text of a page, where it is in nobody's way.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import TypeAlias

from generator.identity.citation_form import case_address, citation, publication_address
from generator.identity.replies import name_or_office, who_replied
from generator.identity.status import STATUSES, Standing, standing
from generator.identity.titles import title
from generator.identity.wording import KINDS, capitalised, question_name
from generator.model.document import Asker, Bewindspersoon, Document, Metadata
from generator.model.reference import LinkedDocument
from generator.outputs.pages.escape import printable

Object: TypeAlias = dict[str, object]

CONTEXT: Object = {
    "@vocab": "https://schema.org/",
    "url": {"@type": "@id"},
    "sameAs": {"@type": "@id"},
    "citation": {"@type": "@id"},
    "acceptedAnswer": {"@type": "@id"},
}


#: What could end a script in HTML, or begin a comment in one, and what ends a line for some programs.
_UNSAFE = re.compile("[<>&\x7f-\x9f\u2028\u2029]")


def script(linked: LinkedDocument, site: str) -> str:
    """The description as an element of the page: one line of HTML, which Markdown leaves as it is.

    `site` is the address of the site; where it is empty, addresses are relative to the page.
    """
    described = json.dumps(linked_data(linked, site), ensure_ascii=False)
    safe = _UNSAFE.sub(lambda character: f"\\u{ord(character[0]):04x}", described)
    return f'<script type="application/ld+json">{safe}</script>\n'


def linked_data(linked: LinkedDocument, site: str = "") -> Object:
    """The description; what is not known is not in it. `sameAs` and `citation` hold official addresses."""
    document, metadata, stands = linked.document, linked.document.metadata, standing(linked)
    day, page = metadata.day, f"{site}documenten/{document.id}/" if site else ""
    described: Object = {
        "@context": {"@base": page, **CONTEXT} if page else CONTEXT,
        "@id": page or "./",
        "url": page,
        "@type": "Report",
        "name": printable(title(document)),
        "genre": KINDS[document.kind],
        "creativeWorkStatus": stands.words,
        "inLanguage": "nl",
        "datePublished": day.isoformat() if day else None,
        "dateCreated": _created(document),
        **_people(document),
        "identifier": [printable(name) for name in _numbers(metadata) if name],
        "alternateName": printable(citation(document)),
        "sameAs": [printable(address) for address in _own_addresses(document) if address],
        "citation": _official_addresses(linked),
        "hasPart": list(_questions(document, stands)),
    }
    return {key: value for key, value in described.items() if value}


def description(linked: LinkedDocument) -> str:
    """A sentence for search engines and for who gets a link to the page; HTML, as the theme writes it so."""
    metadata = linked.document.metadata
    askers = [asker.name for asker in metadata.askers] or [metadata.committee or ""]
    who = ", ".join(filter(None, askers))
    replied = who_replied(metadata)
    postponed = linked.document.kind == "postponement"
    of, how = (" over vragen van", "gemeld") if postponed else (" van", "beantwoord")
    said = KINDS[linked.document.kind]
    said += (f"{of} {who}" if who else "") + (f", {how} door {replied}" if replied else "")
    return html.escape(printable(f"{said}. {capitalised(standing(linked).in_full)}."))


def _created(document: Document) -> str | None:
    """The day of submission is that of the questions: a notice about them was not there yet."""
    submitted = document.metadata.submitted if document.kind != "postponement" else None
    return submitted.isoformat() if submitted else None


def _people(document: Document) -> Object:
    """Who asked is the author and who replied contributed; a notice is of who replied."""
    metadata = document.metadata
    asked = [_asker(asker) for asker in metadata.askers] or _committee(metadata.committee)
    replied = [_minister(person) for person in metadata.answered_by]
    if document.kind != "postponement":
        return {"author": asked, "contributor": replied}
    return {"author": replied, "contributor" if document.questions() else "mentions": asked}


def _asker(asker: Asker) -> Object:
    person: Object = {"@type": "Person", "name": printable(asker.name)}
    if asker.party:
        person["affiliation"] = {"@type": "Organization", "name": printable(asker.party)}
    return person


def _committee(name: str | None) -> list[Object]:
    return [{"@type": "Organization", "name": printable(name)}] if name else []


def _minister(person: Bewindspersoon) -> Object:
    office = " ".join(filter(None, [person.office, person.portfolio]))
    return {"@type": "Person", "name": printable(name_or_office(person)), "jobTitle": printable(office)}


def _numbers(metadata: Metadata) -> tuple[str | None, ...]:
    return metadata.publication, metadata.number, metadata.zaak


def _own_addresses(document: Document) -> tuple[str | None, str | None]:
    return publication_address(document), case_address(document)


def _official_addresses(linked: LinkedDocument) -> list[str]:
    """What the document refers to, each address once."""
    return list(dict.fromkeys(printable(each.url) for each in linked.references if each.url))


def _questions(document: Document, stands: Standing) -> Iterator[Object]:
    """Each question with its answers; with its status where no answer is on this page."""
    for question in document.questions():
        part: Object = {"@id": f"#{question.anchor}", "@type": "Question", "name": question_name(question)}
        answers = [f"#{answer.anchor}" for answer in document.answers_to(question.anchor) if answer.given]
        if answers:
            part["acceptedAnswer"] = answers if len(answers) > 1 else answers[0]
        else:
            part["creativeWorkStatus"] = STATUSES[stands.questions[question.anchor]]
        yield part
