"""What a part of an OpenDocument shows, by the shortest way: the letters in it, in their order."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.sources.odt.sentences import Place
from generator.sources.xml_tree import Element, attribute, entity_text, name_of

_PARAGRAPHS = frozenset(["p", "h"])
NOT_SHOWN = frozenset(
    """
    tracked-changes annotation page-number page-count forms sequence-decls variable-decls user-field-decls
    hidden-text hidden-paragraph ruby-text title desc covered-table-cell table-of-content-source
    alphabetical-index-source user-index-source illustration-index-source table-index-source
    object-index-source bibliography-source
    """.split()
)


def shown_in(part: Element, passed: Collection[Place], notes: list[str]) -> Iterator[str]:
    """The letters in a part, save what was `passed` because it is hidden; those of its notes in `notes`.

    A text box stands behind its paragraph.
    """
    for inner in part:
        if name_of(inner) in _PARAGRAPHS:
            boxes: list[Element] = []
            yield from _letters(inner, passed, boxes, notes)
            for box in boxes:
                yield from shown_in(box, passed, notes)
        elif name_of(inner) not in NOT_SHOWN and not is_hidden(inner):
            yield from shown_in(inner, passed, notes)


def is_hidden(block: Element) -> bool:
    """Whether a block is a section that is never shown; one shown on a condition can be."""
    return name_of(block) == "section" and attribute(block, "display") == "none"


def _letters(
    element: Element, passed: Collection[Place], boxes: list[Element], notes: list[str]
) -> Iterator[str]:
    yield "" if (element, False) in passed else element.text or ""
    for inner in element:
        name = name_of(inner)
        if not name:
            yield entity_text(inner)
        elif name == "text-box":
            boxes.append(inner)
        elif name == "note":
            notes += _of_note(inner, passed, notes)
        elif name not in NOT_SHOWN:
            yield from _letters(inner, passed, boxes, notes)
        yield "" if (inner, True) in passed else inner.tail or ""


def _of_note(note: Element, passed: Collection[Place], notes: list[str]) -> Iterator[str]:
    """Its printed marker, and its text."""
    for inner in note:
        if name_of(inner) == "note-citation":
            yield from _letters(inner, passed, [], notes)
        else:
            yield from shown_in(inner, passed, notes)
