"""Blocks of a document as Markdown: paragraphs, lists, tables and what is shown as printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, repeat

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
#: Gives a subheading, from its text and the Markdown of that.
HeadingWriter = Callable[[Text, str], str]


def write_blocks(
    blocks: Iterable[Block],
    write_text: TextWriter,
    write_heading: HeadingWriter,
    addresses: Iterable[str | None] = (),
) -> str:
    """Markdown of some blocks, each with its address where it has one."""
    addressed = zip(blocks, chain(addresses, repeat(None)), strict=False)
    written = (_block(block, write_text, write_heading, address) for block, address in addressed)
    return "\n\n".join(filter(None, written))


def in_bold(_: Text, markdown: str) -> str:
    """A subheading that is no heading of the page."""
    return f"<strong>{markdown}</strong>"


def quoted(markdown: str) -> str:
    """Some Markdown as a quotation."""
    return "\n".join(f"> {line}".rstrip() for line in markdown.split("\n")) if markdown else ""


def folded(title: str, markdown: str, kind: str) -> str:
    """A folded note of class `kind`; its title is ours, as it cannot hold every text."""
    body = "\n".join(f"    {line}".rstrip() for line in markdown.split("\n"))
    return f'??? {kind} "{title}"\n\n{body}'


def as_printed(lines: Iterable[Line], address: str | None = None) -> str:
    """Source lines with their breaks and spaces kept."""
    shown = "\n".join(_printed_line(line.text) for line in lines if line.text.strip())
    place = f"#{address} " if address else ""
    return f"{shown}\n{{ {place}.zoals-gedrukt }}" if shown else ""


def _block(
    block: Block, write_text: TextWriter, write_heading: HeadingWriter, address: str | None
) -> str:
    match block:
        case Paragraph(text):
            return write_text(text) + _attributes(address)
        case Subheading(text):
            return write_heading(text, write_text(text))
        case ItemList(items):
            return _list(items, write_text, address)
        case Table(rows):
            return _table(rows, address)
        case Verbatim(lines):
            return as_printed(lines, address)


def _attributes(address: str | None, indent: str = "") -> str:
    return f"\n{indent}{{ #{address} }}" if address else ""


def _list(items: Sequence[ListItem], write_text: TextWriter, address: str | None) -> str:
    """Markdown can give a list no address; its first item has it."""
    addressed = zip(items, chain([address], repeat(None)), strict=False)
    return "\n".join(_item(item, write_text, address) for item, address in addressed)


def _item(item: ListItem, write_text: TextWriter, address: str | None) -> str:
    """A number or letter is text, shown as printed: one that Markdown counts may become another.

    The paragraphs under an item's first are indented, so that Markdown keeps them in it.
    """
    label = f"<span>{escape(item.label)}</span> " if item.label else ""
    first = f"- {label}{write_text(item.text)}{_attributes(address, '    ')}"
    others = [f"\n    {write_text(text)}\n" for text in item.paragraphs]
    return "\n".join([first, *others])


def _table(rows: Sequence[Sequence[str]], address: str | None) -> str:
    """A table has its address in its first cell, which may be empty: there attributes are no attributes."""
    if not rows or not rows[0]:
        return ""
    head, *body = [_row(row) for row in rows]
    if address:
        head = head.replace("| ", f'| <span id="{address}"></span>', 1)
    return "\n".join([head, "|" + " --- |" * len(rows[0]), *body])


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(escape_in_table(cell) for cell in cells) + " |"


def _printed_line(text: str) -> str:
    """A line with leading spaces that Markdown neither drops nor takes for a code block."""
    width = len(text.expandtabs()) - len(text.expandtabs().lstrip())
    return "\N{NO-BREAK SPACE}" * width + escape_line_start(escape(text.strip()).replace("|", r"\|"))
