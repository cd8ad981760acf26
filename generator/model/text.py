"""Running text, and the blocks that it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.model.source import Line


@dataclass(frozen=True, slots=True)
class Marker:
    """A footnote marker that stands before character `offset` of a text.

    `label` is as printed; `note` names the footnote, also where a label is printed for two.
    """

    offset: int
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Running text: source lines joined, broken words whole, footnote markers taken out.

    `lines` are the pieces it was made from, markers still in them: the proof that
    nothing is lost compares the two.
    """

    plain: str
    markers: tuple[Marker, ...] = ()
    lines: tuple[Line, ...] = ()

    def printed(self) -> str:
        """The text with its markers written as `[^label]`."""
        pieces: list[str] = []
        start = 0
        for marker in self.markers:
            pieces += [self.plain[start : marker.offset], f"[^{marker.label}]"]
            start = marker.offset
        return "".join([*pieces, self.plain[start:]])


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: Text


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside an answer or an other block."""

    text: Text


@dataclass(frozen=True, slots=True)
class ListItem:
    """`bullet` is as printed: `•`, `-`, `1.`, `a)`; `paragraphs` are those below its first, `text`."""

    bullet: str
    text: Text
    paragraphs: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemList:
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of equal length; the first row is the heading."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Lines whose layout means something that could not be understood."""

    lines: tuple[Line, ...]


Block: TypeAlias = Paragraph | Subheading | ItemList | Table | Verbatim


def texts(blocks: tuple[Block, ...]) -> Iterator[Text]:
    """The running texts of some blocks, in order; a `Reference.text_index` counts these."""
    for block in blocks:
        match block:
            case Paragraph(text) | Subheading(text):
                yield text
            case ItemList(items):
                yield from (text for item in items for text in (item.text, *item.paragraphs))
            case Table() | Verbatim():
                pass
