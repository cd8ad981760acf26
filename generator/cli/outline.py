"""What the converter understood of a document, as an outline that a contributor checks against the print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.cli.tally import by_severity, number
from generator.identity.people import asker_label, bewindspersoon_label
from generator.identity.status import standing
from generator.identity.wording import KINDS, ROLES, in_words
from generator.model import pieces
from generator.model.document import (
    Answer,
    Footnote,
    Metadata,
    Part,
    Question,
    Section,
)
from generator.model.excerpt import excerpt
from generator.model.reference import LinkedDocument, Reference
from generator.model.target import Here, Target, There, Web
from generator.outputs.data.block_text import plain_text


def outline(linked: LinkedDocument) -> str:
    """The outline of a document, in Dutch, of several lines and without a line end after the last."""
    return "\n".join(_outline(linked))


def _outline(linked: LinkedDocument) -> Iterator[str]:
    document = linked.document
    yield f"{document.id}: {KINDS[document.kind].lower()}, {standing(linked).words}"
    yield from _facts(linked)
    yield from _titled("onderdelen", [_part(part) for part in document.parts])
    yield from _titled("voetnoten", [_footnote(footnote) for footnote in document.footnotes])
    yield from _titled("verwijzingen", [_reference(each) for each in (*linked.references, *linked.urls)])
    severities = Counter(diagnostic.severity for diagnostic in document.diagnostics)
    yield f"  meldingen     {by_severity(severities)}"


def _titled(title: str, entries: list[str]) -> Iterator[str]:
    yield f"  {title:<13} {len(entries)}"
    yield from (f"    {entry}" for entry in entries)


# --- The facts -------------------------------------------------------------------------------


def _facts(linked: LinkedDocument) -> Iterator[str]:
    source, metadata = linked.document.source, linked.document.metadata
    lines = number(len(source.lines), "regel", "regels")
    facts = {"bron": f"{source.path} ({lines})", **_metadata(metadata), "hoort bij": linked.pair}
    if linked.document.kind == "postponement":
        facts = {"meldt uitstel" if name == "beantwoord" else name: fact for name, fact in facts.items()}
    yield from (f"  {name:<13} {fact or '-'}" for name, fact in facts.items())


def _metadata(metadata: Metadata) -> dict[str, str | None]:
    return {
        "titel": metadata.title,
        "onderwerp": metadata.subject,
        "vragers": ", ".join(map(asker_label, metadata.askers)),
        "commissie": metadata.committee,
        "gericht aan": ", ".join(metadata.addressees),
        "beantwoord": ", ".join(map(bewindspersoon_label, metadata.answered_by)),
        "ingezonden": in_words(metadata.submitted) if metadata.submitted else None,
        "ontvangen": in_words(metadata.answered) if metadata.answered else None,
        **({"uitstel": in_words(metadata.delayed)} if metadata.delayed else {}),
        "publicatie": metadata.publication,
        "zaaknummer": metadata.zaak,
    }


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
            return ROLES[role].lower()


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
