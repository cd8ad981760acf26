"""Rows grouped into paragraphs, lists, tables and subheadings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.layout.joining import Joiner
from generator.layout.rows import SLACK, Row, broke_early, ends_sentence, room_for
from generator.model.source import Line
from generator.model.text import (
    Block,
    ItemList,
    ListItem,
    Paragraph,
    Subheading,
    Table,
    Text,
    Verbatim,
)

LONGEST_SUBHEADING = 80
FEWEST_FIGURE_ROWS = 2

_SYMBOL = re.compile(r"(?P<bullet>[•·▪◦●○‣∙])\s*(?=\S)")
_DASH = re.compile(r"(?P<bullet>[-–—])\s+(?=\S)")
_COUNTED = re.compile(r"(?P<bullet>\d{1,2}[.)]|\(?[a-z]\)|[a-z]\.|\(?[ivx]{1,4}\)|[IVX]{1,4}\.)\s+(?=\S)")
_CELL_GAP = re.compile(r"\t+| {3,}")
_DIGITS = re.compile(r"\d.* .*\d")
_FIGURE = re.compile(r"[€$]?[-–]?\d[\d.,%:/–-]*$")

_Shape: TypeAlias = Literal["text", "item", "table", "figures"]


@dataclass(frozen=True, slots=True)
class _Group:
    shape: _Shape
    rows: list[Row]
    bullet: str = ""
    cells: list[tuple[str, ...]] = field(default_factory=list)


def blocks_of(
    rows: Sequence[Row], joiner: Joiner, width: int, *, headings: bool = True, double: bool = False
) -> tuple[Block, ...]:
    """The blocks of a part's rows.

    `width` is how many characters a line of the document holds; `headings` tells whether a
    short line on its own can be a subheading; `double` whether the rows are double-spaced,
    so that one blank line parts nothing.
    """
    groups = _groups(rows, joiner, width, double=double)
    return tuple(_blocks(groups, joiner, width, headings=headings and not double))


def paragraphs_of(rows: Sequence[Row], joiner: Joiner, width: int) -> list[list[Row]]:
    """The rows of each paragraph or list item."""
    return [group.rows for group in _groups(rows, joiner, width, double=False)]


# --- Groups ----------------------------------------------------------------------------------


def _groups(rows: Sequence[Row], joiner: Joiner, width: int, *, double: bool) -> list[_Group]:
    groups: list[_Group] = []
    shapes = _tabular(rows)
    for index, row in enumerate(rows):
        above = rows[index - 1] if index else None
        last = groups[-1] if groups else None
        shape, cells = shapes.get(index, ("text", ()))
        if shape != "text":
            _add_tabular(groups, row, shape, cells)
        elif above and last and joiner.opens_with_marker(row):
            last.rows.append(row)
        elif bullet := _bullet(row, above, in_list=last is not None and last.shape == "item"):
            groups.append(_Group("item", [row], bullet))
        elif (
            above
            and last
            and last.shape in ("text", "item")
            and not _parted(above, row, width, double=double, in_list=last.shape == "item")
        ):
            last.rows.append(row)
        else:
            groups.append(_Group("text", [row]))
    return groups


def _add_tabular(groups: list[_Group], row: Row, shape: _Shape, cells: tuple[str, ...]) -> None:
    if groups and groups[-1].shape == shape and (not cells or len(groups[-1].cells[0]) == len(cells)):
        groups[-1].rows.append(row)
        groups[-1].cells.append(cells)
    else:
        groups.append(_Group(shape, [row], cells=[cells]))


def _parted(above: Row, row: Row, width: int, *, double: bool, in_list: bool) -> bool:
    """Whether a new paragraph begins at `row`; a list item may end anywhere (seed 003, line 1316)."""
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
    if symbol := _SYMBOL.match(row.text):
        return symbol["bullet"]
    counted = _DASH.match(row.text) or _COUNTED.match(row.text)
    free = above is None or in_list or row.blanks > 0 or ends_sentence(above.text)
    return counted["bullet"] if counted and free else ""


def _tabular(rows: Sequence[Row]) -> dict[int, tuple[_Shape, tuple[str, ...]]]:
    """The rows that stand in columns, with their cells, and those that are rows of figures."""
    cells = [
        tuple(_CELL_GAP.split(row.text)) if "\t" in row.text or "   " in row.text else () for row in rows
    ]
    found: dict[int, tuple[_Shape, tuple[str, ...]]] = {}
    for run in _runs([len(c) if len(c) > 1 and all(c) else 0 for c in cells]):
        if len(run) > 1:
            found |= {index: ("table", cells[index]) for index in run}
    for run in _runs([int(_is_figures(row.text) or _is_barred(row.text)) for row in rows]):
        if len(run) >= FEWEST_FIGURE_ROWS:
            found |= {index: ("figures", ()) for index in run if index not in found}
    return found


def _runs(keys: Sequence[int]) -> Iterator[list[int]]:
    """The indexes of each run of equal keys other than 0."""
    run: list[int] = []
    for index, key in enumerate(keys):
        if run and keys[run[-1]] != key:
            yield run
            run = []
        if key:
            run.append(index)
    if run:
        yield run


def _is_barred(text: str) -> bool:
    return len(text) > 1 and text[0] == text[-1] == "|"


def _is_figures(text: str) -> bool:
    if len(text) > LONGEST_SUBHEADING * 2 or text.endswith((".", ",", ";")) or not _DIGITS.search(text):
        return False
    words = text.split()
    figures = sum(1 for word in words if _FIGURE.match(word))
    return figures > 1 and figures * 2 >= len(words)


# --- Blocks ----------------------------------------------------------------------------------


def _blocks(groups: Sequence[_Group], joiner: Joiner, width: int, *, headings: bool) -> Iterator[Block]:
    items: list[ListItem] = []
    for index, group in enumerate(groups):
        if group.shape == "item":
            items.append(_item(group, joiner))
            continue
        if items:
            yield ItemList(tuple(items))
            items = []
        yield _block(group, joiner, heading=headings and _is_heading(groups, index, width))
    if items:
        yield ItemList(tuple(items))


def _block(group: _Group, joiner: Joiner, *, heading: bool) -> Block:
    lines = tuple(row.line for row in group.rows)
    if group.shape == "table":
        return Table(tuple(group.cells), lines)
    if group.shape == "figures":
        return Verbatim(lines)
    text = joiner.text(group.rows)
    return Subheading(text) if heading else Paragraph(text)


def _item(group: _Group, joiner: Joiner) -> ListItem:
    """A list item: its text without the bullet, its lines with it."""
    first, *others = group.rows
    skip = (
        len(group.bullet)
        + len(first.text[len(group.bullet) :])
        - len(first.text[len(group.bullet) :].lstrip())
    )
    rest = Line(first.line.number, first.text[skip:], first.line.column + skip)
    body = joiner.text([Row(rest, first.blanks, first.page_break), *others])
    return ListItem(group.bullet, Text(body.plain, body.markers, tuple(row.line for row in group.rows)))


def _is_heading(groups: Sequence[_Group], index: int, width: int) -> bool:
    """A short line on its own, without a full stop, above other text."""
    group = groups[index]
    if group.shape != "text" or len(group.rows) > 1 or index + 1 == len(groups):
        return False
    text = group.rows[0].text
    below = groups[index + 1].rows[0]
    apart = (index == 0 or group.rows[0].blanks > 0) and (below.blanks > 0 or len(text) < width / 2)
    wordy = text[:1].isupper() and len(text.split()) > 1 and text[-1].isalnum() and "," not in text
    return apart and wordy and len(text) <= min(LONGEST_SUBHEADING, width) and not below.text[:1].islower()
