"""Which other documents refer to this one, and links to them."""

from __future__ import annotations

from collections.abc import Iterable

from generator.identity.citation_form import official_name
from generator.identity.wording import anchor_name
from generator.model.reference import LinkedDocument
from generator.model.target import There
from generator.outputs.pages.escape import escape_in_link
from generator.outputs.pages.running_text import markdown_address


def cited_by(linked: LinkedDocument) -> str:
    """The other documents that refer to this one or to a part of it, each with the places; empty if none."""
    others = [link for link in linked.backlinks if link.document != linked.document.id]
    places: dict[str, list[str]] = {link.document: [] for link in others}
    for link in others:
        places[link.document].append(link.origin)
    cited = [f"{site_link(id, '')}: {_enumerated(id, origins)}" for id, origins in places.items()]
    return f"Aangehaald in {'; '.join(cited)}\n{{ .verwezen }}" if cited else ""


def site_link(document: str, origin: str) -> str:
    """A link to another document, or to a part of it, by the name under which one cites it."""
    words = ", ".join(filter(None, [official_name(document) or document, anchor_name(origin)]))
    return f"[{escape_in_link(words)}]({markdown_address(There(document, origin or None))})"


def _enumerated(document: str, origins: Iterable[str]) -> str:
    """The places in another document, each once."""
    unique = dict.fromkeys(filter(None, origins))
    return ", ".join(
        f"[{escape_in_link(anchor_name(each))}]({markdown_address(There(document, each))})" for each in unique
    )
