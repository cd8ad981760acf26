"""The blocks of a part as plain text, as the data contract promises it."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.text import Block, ItemList, ListItem, Paragraph, Subheading, Table, Verbatim

#: What parts the blocks of a text.
BETWEEN = "\n\n"


def plain_text(blocks: Iterable[Block]) -> str:
    """The text of some blocks, parted by a blank line, with note markers as `[^1]`."""
    return BETWEEN.join(map(block_text, blocks))


def block_text(block: Block) -> str:
    """The text of one block: an item of a list or a row of a table to a line."""
    match block:
        case Paragraph(text) | Subheading(text):
            return text.printed()
        case ItemList(items):
            return "\n".join(map(_item_text, items))
        case Table(rows):
            return "\n".join(" | ".join(row) for row in rows)
        case Verbatim(lines):
            return "\n".join(line.text for line in lines)


def _item_text(item: ListItem) -> str:
    first, *others = (text.printed() for text in (item.text, *item.paragraphs))
    return "\n".join([f"{item.bullet} {first}", *others])
