"""What the converter understood of a document, as an outline that a contributor checks against the print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from generator.cli.tally import by_severity, number
from generator.dutch.dates import in_words
from generator.model import pieces
from generator.model.document import (
    Answer,
    Asker,
    Bewindspersoon,
    Document,
    Footnote,
    Kind,
    Metadata,
    Part,
    Question,
    Role,
    Section,
)
from generator.model.excerpt import excerpt
from generator.model.reference import LinkedDocument, Reference
from generator.model.target import Here, Target, There, Web
from generator.outputs.data.export import plain_text

KINDS: dict[Kind, str] = {
    "answers": "vragen met antwoorden",
    "questions": "vragen zonder antwoorden",
    "list": "lijst van vragen en antwoorden",
    "postponement": "uitstelbericht",
    "oral": "mondelinge vragen",
    "overleg": "verslag van een schriftelijk overleg",
}
ROLES: dict[Role, str] = {
    "masthead": "kop",
    "introduction": "inleiding",
    "explanation": "toelichting",
    "announcement": "mededeling",
    "signature": "ondertekening",
    "heading": "tussenkop",
    "annex": "bijlage",
}


def outline(linked: LinkedDocument) -> str:
    """The outline of a document, in Dutch, of several lines and without a line end after the last."""
    return "\n".join(_outline(linked))


def _outline(linked: LinkedDocument) -> Iterator[str]:
    document = linked.document
    yield f"{document.id}: {KINDS[document.kind]}"
    yield from _facts(document, linked.pair)
    yield from _titled("onderdelen", [_part(part) for part in document.parts])
    yield from _titled("voetnoten", [_footnote(footnote) for footnote in document.footnotes])
    yield from _titled("verwijzingen", [_reference(each) for each in (*linked.references, *linked.urls)])
    severities = Counter(diagnostic.severity for diagnostic in document.diagnostics)
    yield f"  meldingen     {by_severity(severities)}"


def _titled(title: str, entries: list[str]) -> Iterator[str]:
    yield f"  {title:<13} {len(entries)}"
    yield from (f"    {entry}" for entry in entries)


# --- The facts -------------------------------------------------------------------------------


def _facts(document: Document, pair: str | None) -> Iterator[str]:
    lines = number(len(document.source.lines), "regel", "regels")
    facts = {"bron": f"{document.source.path} ({lines})", **_metadata(document.metadata), "hoort bij": pair}
    yield from (f"  {name:<13} {fact or '-'}" for name, fact in facts.items())


def _metadata(metadata: Metadata) -> dict[str, str | None]:
    return {
        "titel": metadata.title,
        "onderwerp": metadata.subject,
        "vragers": ", ".join(map(_asker, metadata.askers)),
        "commissie": metadata.committee,
        "gericht aan": ", ".join(metadata.addressees),
        "beantwoord": ", ".join(map(_bewindspersoon, metadata.answered_by)),
        "ingezonden": _day(metadata.submitted),
        "ontvangen": _day(metadata.answered),
        "publicatie": metadata.publication,
        "zaaknummer": metadata.zaak,
    }


def _asker(asker: Asker) -> str:
    return f"{asker.name} ({asker.party})" if asker.party else asker.name


def _bewindspersoon(person: Bewindspersoon) -> str:
    return " ".join(filter(None, (person.office, person.name, f"({person.portfolio})")))


def _day(day: date | None) -> str | None:
    return in_words(day) if day else None


# --- The parts -------------------------------------------------------------------------------


def _part(part: Part) -> str:
    place = _place(pieces.extent(pieces.of_part(part)))
    return f"{place:<10} {_name(part)}: {excerpt(plain_text(part.blocks))}"


def _name(part: Part) -> str:
    match part:
        case Question(anchor, printed):
            return f"vraag {printed or 'zonder nummer'} (#{anchor})"
        case Answer(anchor, questions, basis):
            how = "gedrukt" if basis == "stated" else "afgeleid"
            return f"antwoord (#{anchor}) op {', '.join(questions) or 'niets'}, {how}"
        case Section(role):
            return ROLES[role]


def _footnote(footnote: Footnote) -> str:
    place = _place(pieces.extent(pieces.of_footnote(footnote)))
    where = ", ".join(footnote.used_in) or "nergens"
    name = f"noot {footnote.label} (#{footnote.anchor}) in {where}"
    return f"{place:<10} {name}: {excerpt(footnote.text.plain)}"


def _place(extent: tuple[int, int] | None) -> str:
    return f"{extent[0]}-{extent[1]}" if extent else "-"


def _reference(reference: Reference) -> str:
    return f"{reference.origin}: „{excerpt(reference.text)}” → {_target(reference)}"


def _target(reference: Reference) -> str:
    if reference.unresolved:
        return f"nergens heen: {reference.unresolved}"
    places = dict.fromkeys(_place_of(link.target) for link in reference.links)
    return ", ".join(places) or reference.url or "-"


def _place_of(target: Target) -> str:
    match target:
        case Here(anchor):
            return f"#{anchor}"
        case There(document, anchor):
            return f"{document}#{anchor}" if anchor else document
        case Web(url):
            return url
