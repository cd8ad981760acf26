"""Blocks of a document as Markdown: paragraphs, lists, tables and what is shown as printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

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
from generator.outputs.pages.escape import escape, escape_in_table, escape_line_start

#: Gives a running text as one line of Markdown; it is called in the order of `model.texts`.
TextWriter = Callable[[Text], str]

_PLAIN_BULLETS = frozenset("•-–—*·▪◦")
_COUNTED_BULLET = re.compile(r"(\d{1,3})\.")


def write_blocks(blocks: Iterable[Block], write_text: TextWriter, level: int) -> str:
    """Markdown of some blocks; a subheading in them gets heading level `level`, 0 is none."""
    return "\n\n".join(filter(None, (_block(block, write_text, level) for block in blocks)))


def quoted(markdown: str) -> str:
    """Some Markdown as a quotation."""
    return "\n".join(f"> {line}".rstrip() for line in markdown.split("\n")) if markdown else ""


def folded(title: str, markdown: str, kind: str) -> str:
    """A folded note of class `kind`; its title is ours, as it cannot hold every text."""
    body = "\n".join(f"    {line}".rstrip() for line in markdown.split("\n"))
    return f'??? {kind} "{title}"\n\n{body}'


def as_printed(lines: Iterable[Line]) -> str:
    """Source lines with their breaks and spaces kept."""
    shown = "\n".join(_printed_line(line.text) for line in lines if line.text.strip())
    return f"{shown}\n{{ .zoals-gedrukt }}" if shown else ""


def _block(block: Block, write_text: TextWriter, level: int) -> str:
    match block:
        case Paragraph(text):
            return write_text(text)
        case Subheading(text):
            return f"{'#' * level} {write_text(text)}" if level else f"<strong>{write_text(text)}</strong>"
        case ItemList(items):
            return _list(items, write_text)
        case Table(rows):
            return _table(rows)
        case Verbatim(lines):
            return as_printed(lines)


def _list(items: Sequence[ListItem], write_text: TextWriter) -> str:
    counted = _counts_on(items)
    starts = [item.bullet.strip() if counted else f"-{_label(item)}" for item in items]
    return "\n".join(_item(start, item, write_text) for start, item in zip(starts, items, strict=True))


def _item(start: str, item: ListItem, write_text: TextWriter) -> str:
    """An item; the paragraphs under its first are indented, so that Markdown keeps them in it."""
    first = f"{start} {write_text(item.text)}"
    others = [f"\n    {write_text(text)}\n" for text in item.paragraphs]
    return "\n".join([first, *others])


def _counts_on(items: Sequence[ListItem]) -> bool:
    """Whether the printed bullets are "1.", "2." and so on, so that Markdown can number them."""
    counts = [_COUNTED_BULLET.fullmatch(item.bullet.strip()) for item in items]
    first = int(counts[0][1]) if counts and counts[0] else 0
    return all(match and int(match[1]) == first + place for place, match in enumerate(counts))


def _label(item: ListItem) -> str:
    """A bullet such as "a)" is text: it is shown as printed."""
    bullet = item.bullet.strip()
    return f" <span>{escape(bullet)}</span>" if bullet and bullet not in _PLAIN_BULLETS else ""


def _table(rows: Sequence[Sequence[str]]) -> str:
    if not rows or not rows[0]:
        return ""
    head, *body = [_row(row) for row in rows]
    return "\n".join([head, "|" + " --- |" * len(rows[0]), *body])


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(escape_in_table(cell) for cell in cells) + " |"


def _printed_line(text: str) -> str:
    """A line with leading spaces that Markdown neither drops nor takes for a code block."""
    width = len(text.expandtabs()) - len(text.expandtabs().lstrip())
    return "\N{NO-BREAK SPACE}" * width + escape_line_start(escape(text.strip()).replace("|", r"\|"))
