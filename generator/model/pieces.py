"""Which pieces of which source lines a document, a part of it or a block is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.document import Document, Footnote, Part
from generator.model.source import Line, Source
from generator.model.text import (
    Block,
    ItemList,
    Paragraph,
    Subheading,
    Table,
    Verbatim,
    texts,
)


def of_block(block: Block) -> tuple[Line, ...]:
    """The pieces of a block; those of a list item hold its bullet."""
    match block:
        case Paragraph(text) | Subheading(text):
            return text.lines
        case ItemList():
            return tuple(line for text in texts((block,)) for line in text.lines)
        case Table(lines=lines) | Verbatim(lines=lines):
            return lines


def of_part(part: Part) -> Iterator[Line]:
    """The pieces of a part, its label first."""
    yield from part.label
    for block in part.blocks:
        yield from of_block(block)


def of_footnote(footnote: Footnote) -> Iterator[Line]:
    """The pieces of a footnote, its printed marker first."""
    yield from footnote.definition
    yield from footnote.text.lines


def of_document(document: Document) -> Iterator[Line]:
    """Every piece of a document: of its parts, its footnotes and its furniture."""
    for part in document.parts:
        yield from of_part(part)
    for footnote in document.footnotes:
        yield from of_footnote(footnote)
    yield from document.furniture


def extent(pieces: Iterable[Line]) -> tuple[int, int] | None:
    """The first and the last line number of some pieces; None where there are none."""
    numbers = [piece.number for piece in pieces]
    return (min(numbers), max(numbers)) if numbers else None


def pages(pieces: Iterable[Line], source: Source) -> tuple[int, ...]:
    """The pages on which some pieces stand, from 1, in order; none where the source shows no pages."""
    told = (source.evidence.get(number) for number in {piece.number for piece in pieces})
    return tuple(sorted({one.page for one in told if one and one.page is not None}))
