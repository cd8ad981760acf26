"""Rows as the blocks of a document: paragraphs, lists, tables and subheadings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from generator.layout.groups import Group, groups_of
from generator.layout.joining import Joiner
from generator.layout.rows import Row, stands_out
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


def blocks_of(
    rows: Sequence[Row], joiner: Joiner, width: int, *, headings: bool = True, double: bool = False
) -> tuple[Block, ...]:
    """The blocks of a part's rows.

    `width` is how many characters a line of the document holds; `headings` tells whether a
    short line on its own can be a subheading; `double` whether the rows are double-spaced,
    so that one blank line parts nothing.
    """
    if not rows:
        return ()
    groups = groups_of(rows, joiner, width, double=double)
    return tuple(_blocks(groups, joiner, width, headings=headings and not double))


def paragraphs_of(rows: Sequence[Row], joiner: Joiner, width: int) -> list[list[Row]]:
    """The rows of each paragraph or list item."""
    return [group.rows for group in groups_of(rows, joiner, width, double=False)]


def _blocks(groups: Sequence[Group], joiner: Joiner, width: int, *, headings: bool) -> Iterator[Block]:
    items: list[ListItem] = []
    for index, group in enumerate(groups):
        if group.shape == "item":
            items.append(_item(group, joiner))
            continue
        if group.shape == "under item":
            items[-1] = _with_paragraph(items[-1], joiner.text(group.rows))
            continue
        if items:
            yield ItemList(tuple(items))
            items = []
        yield _block(group, joiner, heading=headings and _is_heading(groups, index, width))
    if items:
        yield ItemList(tuple(items))


def _block(group: Group, joiner: Joiner, *, heading: bool) -> Block:
    lines = tuple(row.line for row in group.rows)
    if group.shape == "table":
        return Table(_table(group, joiner), lines)
    if group.shape == "figures":
        return Verbatim(lines)
    text = joiner.text(group.rows)
    return Subheading(text) if heading else Paragraph(text)


def _item(group: Group, joiner: Joiner) -> ListItem:
    """A list item: its text without the bullet, its lines with it."""
    first, *others = group.rows
    behind = first.text[len(group.bullet) :]
    skip = len(group.bullet) + len(behind) - len(behind.lstrip())
    rest = Line(first.line.number, first.text[skip:], first.line.column + skip)
    body = joiner.text([first._replace(line=rest), *others])
    return ListItem(group.bullet, Text(body.plain, body.markers, tuple(row.line for row in group.rows)))


def _with_paragraph(item: ListItem, text: Text) -> ListItem:
    return ListItem(item.bullet, item.text, (*item.paragraphs, text))


def _table(group: Group, joiner: Joiner) -> tuple[tuple[str, ...], ...]:
    """The cells of each row, as many in all; a row that goes on in the next is one."""
    printed: list[list[str]] = []
    for row, cells in zip(group.rows, group.cells, strict=True):
        own = [joiner.cell(cell) for cell in cells]
        if printed and row.begins is False:
            both = zip_longest(printed[-1], own, fillvalue="")
            printed[-1] = [" ".join(filter(None, halves)) for halves in both]
        else:
            printed.append(own)
    most = max(map(len, printed))
    return tuple((*row, *[""] * (most - len(row))) for row in printed)


def _is_heading(groups: Sequence[Group], index: int, width: int) -> bool:
    """A short line on its own, above other text: it stands out, or it has no full stop."""
    group = groups[index]
    if group.shape != "text" or len(group.rows) > 1 or index + 1 == len(groups):
        return False
    row, below = group.rows[0], groups[index + 1].rows[0]
    if row.begins is not None:
        return len(row.text) <= LONGEST_SUBHEADING and stands_out(row, below)
    text = row.text
    apart = (index == 0 or row.blanks > 0) and (below.blanks > 0 or len(text) < width / 2)
    wordy = text[:1].isupper() and len(text.split()) > 1 and text[-1].isalnum() and "," not in text
    return apart and wordy and len(text) <= min(LONGEST_SUBHEADING, width) and not below.text[:1].islower()
