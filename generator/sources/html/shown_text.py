"""What the document on a web page shows, by the shortest way: the letters in it, in their order."""

from __future__ import annotations

from collections.abc import Iterator

from generator.sources.html.page_notes import PageNotes
from generator.sources.html.page_region import is_passed
from generator.sources.xml_tree import Element, entity_text, name_of, text_of


def shown_in(region: Element, notes: PageNotes) -> tuple[list[str], list[str]]:
    """The text of the document, and that of its notes."""
    below: list[str] = []
    return list(_letters(region, notes, below)), below


def _letters(element: Element, notes: PageNotes, below: list[str]) -> Iterator[str]:
    yield element.text or ""
    for inner in element:
        if not name_of(inner):
            yield entity_text(inner)
        elif inner in notes.held:
            below += _letters(inner, notes, below)
        elif not is_passed(inner) and not is_way_back(inner, notes):
            yield from _letters(inner, notes, below)
        yield inner.tail or ""


def is_way_back(link: Element, notes: PageNotes) -> bool:
    """An arrow in a note that leads back to its marker; a number there is the note's label."""
    return link in notes.back and not any(map(str.isalnum, text_of(link)))
