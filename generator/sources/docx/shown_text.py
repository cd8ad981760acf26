"""What a part of a Word document shows, by the shortest way: the letters in it, in their order."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.sources.docx.symbols import symbol
from generator.sources.docx.tables import is_deleted
from generator.sources.xml_tree import Element, attribute, child, name_of

NOT_SHOWN = frozenset(
    ["del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText", "delText", "rt", "annotationRef"]
)


def shown_in(part: Element, passed: Collection[Element]) -> Iterator[str]:
    """The letters in a part, without those that were `passed` because they are hidden or counted.

    A text box stands behind its paragraph.
    """
    for inner in part:
        name = name_of(inner)
        if name == "p":
            boxes: list[Element] = []
            yield from _letters(inner, passed, boxes)
            for box in boxes:
                yield from shown_in(box, passed)
        elif name == "AlternateContent":
            yield from shown_in(one_form(inner), passed)
        elif name not in NOT_SHOWN and not is_deleted(inner):
            yield from shown_in(inner, passed)


def _letters(element: Element, passed: Collection[Element], boxes: list[Element]) -> Iterator[str]:
    for inner in element:
        name = name_of(inner)
        if name == "t" and inner not in passed:
            yield inner.text or ""
        elif name == "sym" and inner not in passed:
            yield symbol(attribute(inner, "font") or "", attribute(inner, "char") or "")
        elif name == "txbxContent":
            boxes.append(inner)
        elif name == "AlternateContent":
            yield from _letters(one_form(inner), passed, boxes)
        elif name not in NOT_SHOWN and inner not in passed:
            yield from _letters(inner, passed, boxes)


def one_form(alternatives: Element) -> Element:
    """Of the same thing in a new and in an old form the new one."""
    form = child(alternatives, "Choice")
    return form if form is not None else next(iter(alternatives), alternatives)
