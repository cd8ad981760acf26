"""Links from the pages about references to documents, their parts, and what they cite."""

from __future__ import annotations

from generator.outputs.overviews.cited_names import cited_address, cited_name
from generator.outputs.overviews.reference_tally import Cited, Place, ReferenceTally
from generator.outputs.pages.escape import escape, escape_in_link, web_address


def document_link(document: str, tally: ReferenceTally) -> str:
    """A document of the site, by the name under which one cites it."""
    return f"[{escape_in_link(tally.names.get(document, document))}](../documenten/{document}.md)"


def place_link(place: Place) -> str:
    """A part of a document: "antwoord op vraag 67"."""
    return f"[{escape_in_link(place.name)}](../documenten/{place.document}.md#{place.anchor})"


def cited_title(cited: Cited, tally: ReferenceTally) -> str:
    """The name of what is cited."""
    return tally.names.get(cited.id) or cited_name(cited.id, cited.printed)


def cited_link(cited: Cited, tally: ReferenceTally) -> str:
    """What is cited: on this site, or else where it is official."""
    if cited.on_site:
        return document_link(cited.id, tally)
    name = cited_title(cited, tally)
    address = web_address(cited_address(cited.id, cited.address))
    return f"[{escape_in_link(name)}]({address}){{ rel=external }}" if address else escape(name)
