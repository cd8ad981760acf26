"""Which other documents refer to this one, and links to them."""

from __future__ import annotations

from generator.identity.citation_form import official_name
from generator.model.reference import Backlink, LinkedDocument
from generator.model.target import There
from generator.outputs.pages.escape import escape_in_link
from generator.outputs.pages.running_text import markdown_address


def cited_by(linked: LinkedDocument) -> str:
    """The other documents that refer to this one or to a part of it, each with the places; empty if none."""
    others = [link for link in linked.backlinks if link.document != linked.document.id]
    places: dict[str, dict[str, str]] = {link.document: {} for link in others}
    for link in others:
        places[link.document][link.origin] = _link(link.name, There(link.document, link.origin))
    cited = [f"{_document(id)}: {', '.join(links.values())}" for id, links in places.items()]
    return f"Aangehaald in {'; '.join(cited)}\n{{ .verwezen }}" if cited else ""


def link_to_citing(link: Backlink) -> str:
    """A link to the part of another document that refers to this one."""
    words = f"{_called(link.document)}, {link.name}"
    return _link(words, There(link.document, link.origin))


def _document(id: str) -> str:
    return _link(_called(id), There(id))


def _called(id: str) -> str:
    return official_name(id) or id


def _link(words: str, there: There) -> str:
    return f"[{escape_in_link(words)}]({markdown_address(there)})"
