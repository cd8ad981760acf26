"""Rows that belong together: a paragraph, a list item and the paragraphs under it, a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.layout.joining import Joiner
from generator.layout.rows import SLACK, Row, broke_early, ends_sentence, room_for
from generator.layout.tabular import Tabular, tabular
from generator.model.source import Line

INDENT = 3.0
"""Points that a paragraph under a list item stands further to the right than its bullet."""

_SYMBOLS = "•·▪◦●○‣∙"
_BULLET = re.compile(
    rf"""
    (?P<symbol>[{_SYMBOLS}])\s*(?=\S)
    | (?:[-–—] | \d{{1,2}}[.)] | \(?[a-z]\) | [a-z]\. | \(?[ivx]{{1,4}}\) | [IVX]{{1,4}}\.)
      (?P<space>\s+)(?=\S)
    """,
    re.VERBOSE,
)

Shape: TypeAlias = Literal["text", "item", "under item", "table", "figures"]


@dataclass(frozen=True, slots=True)
class Group:
    """`bullet` is an item's, `cells` are those of each row of a table."""

    shape: Shape
    rows: list[Row]
    bullet: str = ""
    cells: list[tuple[Line, ...]] = field(default_factory=list)


def groups_of(rows: Sequence[Row], joiner: Joiner, width: int, *, double: bool) -> list[Group]:
    """The groups of some rows; see `blocks_of`."""
    groups: list[Group] = []
    item: Row | None = None
    shapes = tabular(rows)
    for index, row in enumerate(rows):
        if columns := shapes.get(index):
            _add_tabular(groups, row, columns)
        elif index and groups and _continues(groups[-1], rows[index - 1], row, joiner, width, double=double):
            groups[-1].rows.append(row)
        else:
            groups.append(_opened(groups, row, rows[index - 1] if index else None, item))
            item = row if groups[-1].shape == "item" else item
    return groups


def _continues(last: Group, above: Row, row: Row, joiner: Joiner, width: int, *, double: bool) -> bool:
    """Whether a row goes on in the group above it."""
    if last.shape == "table":
        return False
    if joiner.opens_with_marker(row):
        return True
    in_list = last.shape == "item"
    if last.shape == "figures" or _bullet(row, above, in_list=in_list):
        return False
    return not _parted(above, row, width, double=double, in_list=in_list)


def _opened(groups: Sequence[Group], row: Row, above: Row | None, item: Row | None) -> Group:
    """A new group; `item` is the first row of the last list item."""
    shape = groups[-1].shape if groups else None
    if bullet := _bullet(row, above, in_list=shape == "item"):
        return Group("item", [row], bullet)
    under = item is not None and shape in ("item", "under item") and _is_under(item, row)
    return Group("under item" if under else "text", [row])


def _add_tabular(groups: list[Group], row: Row, columns: Tabular) -> None:
    last = groups[-1] if groups else None
    if last and last.shape == columns.shape and _alike(last, row, columns):
        last.rows.append(row)
        last.cells.append(columns.cells)
    else:
        groups.append(Group(columns.shape, [row], cells=[columns.cells]))


def _alike(table: Group, row: Row, columns: Tabular) -> bool:
    """Whether a row goes on in a table: with as many cells, or as print or markup tells."""
    told = bool(row.evidence.cells and table.rows[-1].evidence.cells)
    return told or not columns.cells or len(table.cells[0]) == len(columns.cells)


def _parted(above: Row, row: Row, width: int, *, double: bool, in_list: bool) -> bool:
    """Whether a new paragraph begins at `row`; a list item may end anywhere (seed 003, line 1316)."""
    if row.begins is not None:
        return row.begins
    early = broke_early(above, row, width) or (
        in_list and row.text[:1].isupper() and _is_short(above, row, width)
    )
    if row.page_break or not row.blanks or (double and row.blanks == 1):
        return early
    unfinished = not ends_sentence(above.text) and row.text[:1].islower()
    return not unfinished


def _is_short(above: Row, row: Row, width: int) -> bool:
    return len(above.text) <= width and room_for(above, row, width) > SLACK


def _bullet(row: Row, above: Row | None, *, in_list: bool) -> str:
    """The bullet of a list item that begins at `row`, or "".

    A dash or a number opens an item only where a sentence cannot go on: seed 003, line 368
    begins with the dash of a parenthesis.
    """
    if told := row.text[: max(0, row.evidence.bullet - row.line.column)].strip():
        return told
    if row.begins is False:
        return ""
    match = _BULLET.match(row.text)
    if match is None:
        return ""
    free = above is None or in_list or row.blanks > 0 or ends_sentence(above.text)
    return match["symbol"] or (row.text[: match.start("space")] if free else "")


def _is_under(item: Row, row: Row) -> bool:
    """Whether a paragraph stands under a list item: it is told, or it stands further to the right."""
    here, there = row.evidence.box, item.evidence.box
    indented = here is not None and there is not None and here.left > there.left + INDENT
    return row.evidence.item or indented
