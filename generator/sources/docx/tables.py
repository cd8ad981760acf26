"""The rows and cells of a table in Word, and whether its lines are drawn."""

from __future__ import annotations

from collections.abc import Iterator

from generator.sources.xml_tree import Element, attribute, child, name_of, text_of

MOST_COLUMNS = 100

_PLAIN_STYLES = frozenset(["TableNormal", "Standaardtabel"])


def rows_of(table: Element) -> list[list[Element | None]]:
    """The rows of a table, each as wide as it is: a cell over more columns is followed by None."""
    return [_row(row) for row in _in_order(table, "tr")]


def floats(table: Element) -> bool:
    """Whether it has a place of its own on the page, as a letterhead has."""
    return child(table, "tblPr", "tblpPr") is not None


def is_drawn(table: Element) -> bool:
    """Whether lines are drawn around its cells: by itself, or by a style that is not the plain one."""
    style = child(table, "tblPr", "tblStyle")
    if style is not None and (attribute(style, "val") or "") not in _PLAIN_STYLES:
        return True
    borders = (each for each in table.iter() if name_of(each) in ("tblBorders", "tcBorders"))
    return any(attribute(side, "val") not in ("nil", "none", None) for each in borders for side in each)


def printed(element: Element) -> str:
    """The letters in an element, without those of its automatic number."""
    return "".join(text_of(t) for t in element.iter() if name_of(t) == "t").strip()


def _row(row: Element) -> list[Element | None]:
    cells: list[Element | None] = []
    before = child(row, "trPr", "gridBefore")
    cells += [None] * _whole(before)
    for cell in _in_order(row, "tc"):
        properties = child(cell, "tcPr")
        merged = child(properties, "vMerge")
        covered = merged is not None and attribute(merged, "val") != "restart" and not printed(cell)
        cells.append(None if covered else cell)
        cells += [None] * (_whole(child(properties, "gridSpan"), 1) - 1)
    return cells[:MOST_COLUMNS] or [None]


def _in_order(element: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also those that a content control or a change wraps."""
    for inner in element:
        if name_of(inner) == name:
            if not is_deleted(inner):
                yield inner
        elif name_of(inner) in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _in_order(inner, name)


def is_deleted(row: Element) -> bool:
    """Whether a change took a row or a cell out."""
    return child(row, "trPr", "del") is not None or child(row, "tcPr", "cellDel") is not None


def _whole(element: Element | None, default: int = 0) -> int:
    value = None if element is None else attribute(element, "val")
    return min(int(value), MOST_COLUMNS) if value and value.isdecimal() and len(value) < 6 else default
