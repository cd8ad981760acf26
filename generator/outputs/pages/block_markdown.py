"""Blocks of a document as Markdown: paragraphs, lists, tables and what is shown as printed."""

from __future__ import annotations

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
#: Gives a subheading, from its text and the Markdown of that.
HeadingWriter = Callable[[Text, str], str]


def write_blocks(blocks: Iterable[Block], write_text: TextWriter, write_heading: HeadingWriter) -> str:
    """Markdown of some blocks."""
    return "\n\n".join(filter(None, (_block(block, write_text, write_heading) for block in blocks)))


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


def as_printed(lines: Iterable[Line]) -> str:
    """Source lines with their breaks and spaces kept."""
    shown = "\n".join(_printed_line(line.text) for line in lines if line.text.strip())
    return f"{shown}\n{{ .zoals-gedrukt }}" if shown else ""


def _block(block: Block, write_text: TextWriter, write_heading: HeadingWriter) -> str:
    match block:
        case Paragraph(text):
            return write_text(text)
        case Subheading(text):
            return write_heading(text, write_text(text))
        case ItemList(items):
            return _list(items, write_text)
        case Table(rows):
            return _table(rows)
        case Verbatim(lines):
            return as_printed(lines)


def _list(items: Sequence[ListItem], write_text: TextWriter) -> str:
    return "\n".join(_item(item, write_text) for item in items)


def _item(item: ListItem, write_text: TextWriter) -> str:
    """A number or letter is text, shown as printed: one that Markdown counts may become another.

    The paragraphs under an item's first are indented, so that Markdown keeps them in it.
    """
    label = f"<span>{escape(item.label)}</span> " if item.label else ""
    others = [f"\n    {write_text(text)}\n" for text in item.paragraphs]
    return "\n".join([f"- {label}{write_text(item.text)}", *others])


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
