"""What a publication shows, by the shortest way: the letters in its elements, in their order."""

from __future__ import annotations

from collections.abc import Iterator

from generator.sources.xml_tree import Element, entity_text, name_of

_NOT_SHOWN = frozenset(["metadata", "versie", "colspec", "illustratie"])


def shown_in(root: Element) -> tuple[list[str], list[str]]:
    """The text, and that of its notes."""
    notes: list[str] = []
    return list(_letters(root, notes)), notes


def _letters(element: Element, notes: list[str]) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = name_of(child)
        if not name:
            yield entity_text(child)
        elif name == "noot":
            notes += _letters(child, notes)
        elif name not in _NOT_SHOWN:
            yield from _letters(child, notes)
        yield child.tail or ""
