"""Links to the documents that stand before and after one in the list of all documents."""

from __future__ import annotations

from generator.model.reference import LinkedDocument
from generator.outputs.pages.escape import escape_in_link


def beside(linked: LinkedDocument) -> str:
    """The newer and the older document, a paragraph each; empty where there is none."""
    ways = {"Nieuwer": linked.newer, "Ouder": linked.older}
    links = [f"{way}: [{escape_in_link(other.title)}]({other.id}.md)" for way, other in ways.items() if other]
    return "\n\n".join(f"{link}\n{{ .buren }}" for link in links)
